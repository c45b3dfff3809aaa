using DocModel.Reading.Dates.Grammar;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Dates.Resolution;

/// <content>Birthdays, where the text has told of the birth.</content>
internal sealed partial class PhraseResolver
{
    private static readonly WordSet Kin = new(
        "son", "sons", "daughter", "daughters", "brother", "sister", "child", "children", "twins", "husband", "wife", "father", "mother", "cousin", "nephew", "niece",
        "grandson", "granddaughter", "grandfather", "grandmother", "uncle", "aunt", "friend", "widow", "heir");

    /// <summary>The rows of the births that the text has told, made when a birthday first asks for them.</summary>
    private List<int>? _births;

    /// <summary>How many rows have been looked at.</summary>
    private int _birthRows;

    /// <summary>"on her eightieth birthday": so many years from the birth of the one person of whom the text tells, or of the one that is named; open where it is not certain whose birthday is
    /// meant.</summary>
    private void ResolveBirthday(int row, in TimePhrase phrase)
    {
        TakeInBirths(row);
        if (BirthOf(phrase) is not (>= 0 and var birth) || _items[birth].Value is not { Year: >= -9999 and <= 9999 and var year } date)
        {
            SetOpen(row, phrase);
            return;
        }

        var unit = date.Month is not { } month || month > 12 ? new CalendarUnit(TimeUnit.Year, (int)year + phrase.Count)
            : date.Day is not { } day ? new CalendarUnit(TimeUnit.Month, (int)year + phrase.Count, month)
            : new CalendarUnit(TimeUnit.Day, (int)year + phrase.Count, month, Math.Min(day, Calendar.DaysInMonth((int)year + phrase.Count, month)));
        SetUnit(row, phrase, unit, DateOrigin.Resolved, birth);
    }

    private int BirthOf(in TimePhrase phrase)
    {
        if (_sentence < 0)
            return -1;
        var first = phrase.First;
        var owner = first > 2 && IsWord(first - 1, "s") && _tokens[first - 2].Kind == TokenKind.Mark ? first - 3 : -1;
        if (owner < 0)
        {
            // "Per Moe gave it to her on his sixtieth birthday", "Her son was sent to sea on his tenth birthday"
            var start = _sentences[_sentence].FirstToken;
            owner = _tokens[start].Word == 0 && _tokens[start].Is(TokenFlags.Capitalized) ? start : KinIn(start, first);
        }

        var found = -1;
        foreach (var birth in _births!)
        {
            if (owner >= 0 ? !IsNamedAt(birth, owner) : IsOfKin(birth))
                continue;

            // Of two persons the one of this paragraph.
            if (found >= 0 && _items[found].Value != _items[birth].Value && BlockOf(birth) != _sentences[_sentence].Block)
                return -1;
            found = birth;
        }

        return found;
    }

    private void TakeInBirths(int row)
    {
        _births ??= [];
        for (; _birthRows < row; _birthRows++)
        {
            if (_phrases[_birthRows].Form != PhraseForm.Birthday && _items[_birthRows] is { Kind: DateKind.Date, Value.Year: not null } && IsBirth(_phrases[_birthRows]))
                _births.Add(_birthRows);
        }
    }

    /// <summary>"was born at Vik on 5 May 1850", "(b. 5 May 1850)", "(5 May 1850 – 3 June 1911)".</summary>
    private bool IsBirth(in TimePhrase phrase)
    {
        const int Reach = 14;
        var sentence = _sentences.IndexAt(_tokens[phrase.First].Start);
        if (sentence < 0)
            return false;
        var begin = Math.Max(_sentences[sentence].FirstToken, phrase.First - Reach);
        if (phrase.First - 2 >= begin && IsWord(phrase.First - 2, "b") && _tokens.IsMark(phrase.First - 1, '.'))
            return true;
        if (phrase is { Unit: TimeUnit.Day, HasYear: true } && phrase.First > begin && _tokens.IsMark(phrase.First - 1, '(') && phrase.End < _tokens.Count && _tokens.Text[_tokens[phrase.End].Start] is '–' or '—' or '-')
            return true;
        for (var i = phrase.First - 1; i >= begin; i--)
        {
            if (IsWord(i, "born"))
                return true;
            if (IsPast(i) || _tokens.Is(i, WordClass.Auxiliary | WordClass.Conjunction) || _tokens.IsMark(i, ';'))
                return false;
        }

        return false;
    }

    /// <summary>Whether the sentence of a birth names, before its date, what a token says.</summary>
    private bool IsNamedAt(int birth, int owner)
    {
        for (var i = _sentences[_sentences.IndexAt(_tokens[_phrases[birth].First].Start)].FirstToken; i < _phrases[birth].First; i++)
        {
            if (_tokens.Chars(i).EqualsIgnoreCase(_tokens.Chars(owner)))
                return true;
        }

        return false;
    }

    /// <summary>"Their son was born": the birth of somebody beside the person of whom the text tells.</summary>
    private bool IsOfKin(int birth) => KinIn(_sentences[_sentences.IndexAt(_tokens[_phrases[birth].First].Start)].FirstToken, _phrases[birth].First) >= 0;

    /// <summary>The token of a relative; not of "the son of a miller", which tells of the person himself, nor of "the second of four daughters".</summary>
    private int KinIn(int begin, int end)
    {
        const int Reach = 24;
        for (var i = begin; i < end && i < begin + Reach; i++)
        {
            if (Kin.Contains(_tokens, i) && !IsWord(i + 1, "of") && !(i > 1 && (IsWord(i - 1, "of") || IsWord(i - 2, "of"))))
                return i;
        }

        return -1;
    }
}
