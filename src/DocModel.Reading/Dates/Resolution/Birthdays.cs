using DocModel.Reading.Dates.Grammar;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Dates.Resolution;

/// <content>Birthdays, where the text has told of the birth.</content>
internal sealed partial class PhraseResolver
{
    private static readonly WordSet Kin = new(
        "son", "sons", "daughter", "daughters", "brother", "sister", "child", "children", "twins", "husband", "wife", "father", "mother", "cousin", "nephew", "niece",
        "grandson", "granddaughter", "grandfather", "grandmother", "uncle", "aunt", "friend", "widow", "heir");

    /// <summary>The births that the text has told, made when a birthday first asks for them: the row, and the token behind the words that say who was born.</summary>
    private List<(int Row, int BehindWho)>? _births;

    /// <summary>How many rows have been looked at.</summary>
    private int _birthRows;

    /// <summary>"on her eightieth birthday": so many years from the birth of the one person of whom the text tells, or of the one that is named; open where it is not certain whose birthday is
    /// meant.</summary>
    private void ResolveBirthday(int row, in TimePhrase phrase)
    {
        TakeInBirths(row);
        if (BirthOf(phrase) is not (>= 0 and var birth) || _items[birth].Value is not { } date || CalendarUnit.Of(date) is not { } born)
        {
            SetOpen(row, phrase);
            return;
        }

        // Who was born on 29 February has a birthday on the 28th in most years.
        var year = born.Year + phrase.Count;
        var unit = born with { Year = year, Day = born.IsDay ? Math.Min(born.Day, Calendar.DaysInMonth(year, born.Part)) : born.Day };
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
        foreach (var (birth, behindWho) in _births!)
        {
            if (owner >= 0 ? !IsNamedAt(birth, behindWho, owner) : IsOfKin(birth, behindWho))
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
            if (_phrases[_birthRows].Form != PhraseForm.Birthday && _items[_birthRows] is { Kind: DateKind.Date, Value.Year: not null } && BehindWhoWasBorn(_phrases[_birthRows]) is >= 0 and var behindWho)
                _births.Add((_birthRows, behindWho));
        }
    }

    /// <summary>"was born at Vik on 5 May 1850", "(b. 5 May 1850)", "(5 May 1850 – 3 June 1911)": the token behind who was born; -1 where the date is that of no birth.</summary>
    private int BehindWhoWasBorn(in TimePhrase phrase)
    {
        const int Reach = 24;
        var sentence = _sentences.IndexAt(_tokens[phrase.First].Start);
        if (sentence < 0)
            return -1;
        var begin = Math.Max(_sentences[sentence].FirstToken, phrase.First - Reach);
        if (phrase.First - 2 >= begin && IsWord(phrase.First - 2, "b") && _tokens.IsMark(phrase.First - 1, '.'))
            return phrase.First - 2;
        if (phrase is { Unit: TimeUnit.Day, HasYear: true } && phrase.First > begin && _tokens.IsMark(phrase.First - 1, '(') && phrase.End < _tokens.Count && _tokens.Text[_tokens[phrase.End].Start] is '–' or '—' or '-')
            return phrase.First - 1;
        for (var i = phrase.First - 1; i >= begin; i--)
        {
            if (IsWord(i, "born"))
                return i;
            if (IsPast(i) || _tokens.Is(i, WordClass.Auxiliary | WordClass.Conjunction) || _tokens.IsMark(i, ';'))
                return -1;
        }

        return -1;
    }

    /// <summary>Whether what a token says is among those who were born.</summary>
    private bool IsNamedAt(int birth, int behindWho, int owner)
    {
        for (var i = _sentences[_sentences.IndexAt(_tokens[_phrases[birth].First].Start)].FirstToken; i < behindWho; i++)
        {
            if (_tokens.Chars(i).EqualsIgnoreCase(_tokens.Chars(owner)))
                return true;
        }

        return false;
    }

    /// <summary>"Their son was born": the birth of somebody beside the person of whom the text tells.</summary>
    private bool IsOfKin(int birth, int behindWho) => KinIn(_sentences[_sentences.IndexAt(_tokens[_phrases[birth].First].Start)].FirstToken, behindWho) >= 0;

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
