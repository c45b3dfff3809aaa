namespace DocModel.Reading.Abbreviations;

/// <summary>The letters of the short form that long forms are sought for.</summary>
internal sealed partial class LongFormMatcher
{
    private readonly char[] _letters = new char[MostLetters];
    private readonly bool[] _capital = new bool[MostLetters];
    private int _count;

    /// <summary>Takes a short form; false where it has too many letters or none.</summary>
    /// <param name="expand">Whether a digit repeats the letter before it: "W3C" is "WWWC".</param>
    public bool Take(ReadOnlySpan<char> shortForm, bool expand = false)
    {
        _count = 0;
        foreach (var c in shortForm)
        {
            if (expand && c is >= '2' and <= '4' && _count > 0)
            {
                for (var i = 1; i < c - '0'; i++)
                {
                    if (_count == MostLetters)
                        return false;
                    _letters[_count] = _letters[_count - 1];
                    _capital[_count] = _capital[_count - 1];
                    _count++;
                }

                continue;
            }

            if (!Characters.IsLetterOrDigit(c))
                continue;
            if (_count == MostLetters)
                return false;
            _capital[_count] = Characters.IsUpper(c);
            _letters[_count++] = Characters.ToLower(c);
        }

        return _count > 0;
    }

    /// <summary>Takes a short form whose digits are spoken like words: "B2B" is "business to business".</summary>
    public bool TakeSpoken(ReadOnlySpan<char> shortForm)
    {
        if (!Take(shortForm))
            return false;
        var isSpoken = false;
        for (var i = 1; i + 1 < _count; i++)
        {
            if (_letters[i] is not ('2' or '4'))
                continue;
            _letters[i] = _letters[i] == '2' ? 't' : 'f';
            isSpoken = true;
        }

        return isSpoken;
    }

    /// <summary>Takes a short form whose Greek letters are named: "TNF-α" is "tumour necrosis factor alpha". False where it has none.</summary>
    public bool TakeGreek(ReadOnlySpan<char> shortForm)
    {
        if (!Take(shortForm))
            return false;
        var isGreek = false;
        for (var i = 0; i < _count; i++)
        {
            if (!GreekLetters.IsGreek(_letters[i]))
                continue;
            _letters[i] = GreekLetters.Initial(_letters[i]);
            isGreek = true;
        }

        return isGreek;
    }

    /// <summary>Whether a long form can begin with a word: most words in that place have another first letter.</summary>
    public bool CanBegin(string text, in WindowWord word) =>
        word.HasParts || Characters.ToLower(text[word.Start]) == _letters[0] || Characters.IsDigit(_letters[0]) || GreekLetters.IsGreek(_letters[0]);

    /// <summary>Forgets the last letter: the "s" of a plural.</summary>
    public void DropLast() => _count--;

    /// <summary>Forgets the digits of a formula: "CO2" is carbon dioxide.</summary>
    public void DropDigits()
    {
        var kept = 0;
        for (var i = 0; i < _count; i++)
        {
            if (Characters.IsDigit(_letters[i]))
                continue;
            (_letters[kept], _capital[kept]) = (_letters[i], _capital[i]);
            kept++;
        }

        _count = kept;
    }
}
