using DocModel.Reading.Tokens;

namespace DocModel.Reading.Abbreviations;

/// <summary>
/// Finds long forms for short forms that the text only uses: a name elsewhere in it that has exactly these initials ("the Federal Aviation
/// Board … the FAB"). Two initials are few: such a name must stand alone, come twice, as its initials must, and have no rival.
/// </summary>
internal sealed class ImpliedDefinitions
{
    private const int MostWords = 8;

    private readonly TokenList _tokens;
    private readonly string _text;
    private readonly ShortFormTable _acronyms;
    private readonly TextSpan[] _names;
    private readonly int[] _times;

    // The second letters of the acronyms as bits, by their first letters.
    private readonly int[] _seconds = new int[26];

    public ImpliedDefinitions(TokenList tokens, ShortFormTable acronyms)
    {
        _tokens = tokens;
        _text = tokens.Text;
        _acronyms = acronyms;
        _names = new TextSpan[acronyms.Count];
        _times = new int[acronyms.Count];
        for (var i = 0; i < acronyms.Count; i++)
        {
            char a = _text[acronyms[i].Start], b = _text[acronyms[i].Start + 1];
            if (a is < 'A' or > 'Z' || b is < 'A' or > 'Z')
                continue;
            _seconds[a - 'A'] |= 1 << (b - 'A');
        }
    }

    /// <summary>The long form of each acronym; an empty span for none.</summary>
    /// <param name="uses">Where the acronyms are used.</param>
    public TextSpan[] Find(List<List<TextSpan>> uses)
    {
        foreach (var i in _tokens.Capitals)
        {
            if (IsName(i) && _seconds[_text[_tokens[i].Start] - 'A'] != 0 && !IsFunction(i))
                Follow(i);
        }

        for (var i = 0; i < _names.Length; i++)
        {
            if (_acronyms[i].Length == 2 && (_times[i] < 2 || uses[i].Count < 2))
                _names[i] = default;
        }

        return _names;
    }

    private void Follow(int first)
    {
        Span<char> initials = stackalloc char[MostWords];
        initials[0] = _text[_tokens[first].Start];
        var count = 1;
        var plain = true;
        for (var i = first + 1; i < _tokens.Count && count < MostWords; i++)
        {
            ref readonly var token = ref _tokens[i];
            if (token.Is(TokenFlags.BlockStart))
                return;
            if (token.Kind == TokenKind.Mark)
            {
                if (_text[token.Start] is '-' or '–' && !token.Is(TokenFlags.SpaceBefore) || _text[token.Start] == '&')
                    continue;
                return;
            }

            if (IsFunction(i) && !token.Is(TokenFlags.Capitalized))
            {
                plain = false;
                continue;
            }

            if (!IsName(i))
                return;
            initials[count++] = _text[token.Start];
            if (count == 2 && (_seconds[initials[0] - 'A'] >> (initials[1] - 'A') & 1) == 0)
                return;
            if (count == 2 && !(plain && StandsAlone(first, i)))
                continue;
            var acronym = _acronyms.Find(initials.Slice(0, count));
            if (acronym < 0)
                continue;
            var name = TextSpan.FromBounds(_tokens[first].Start, token.End);
            if (_names[acronym].Length == 0)
                _names[acronym] = name;
            else if (count == 2 && !Same(_names[acronym], name))
                _times[acronym] = -1000;
            _times[acronym]++;
        }
    }

    private bool Same(TextSpan a, TextSpan b) => _text.AsSpan(a.Start, a.Length).SequenceEqual(_text.AsSpan(b.Start, b.Length));

    private bool StandsAlone(int first, int last) => (first == 0 || !_tokens[first - 1].Is(TokenFlags.Capitalized)) && (last + 1 >= _tokens.Count || !_tokens[last + 1].Is(TokenFlags.Capitalized));

    /// <summary>A word with a capital that is no acronym itself.</summary>
    private bool IsName(int i)
    {
        ref readonly var token = ref _tokens[i];
        return token.Kind == TokenKind.Word && token.Is(TokenFlags.Capitalized) && !token.Is(TokenFlags.AllUpper) && _text[token.Start] is >= 'A' and <= 'Z';
    }

    private bool IsFunction(int i) => _tokens.Is(i, WordClass.Article | WordClass.Preposition | WordClass.Conjunction);
}
