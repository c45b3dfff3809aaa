using DocModel.Reading.Tokens;

namespace DocModel.Reading.Dates.Grammar;

/// <content>Dates in digits alone: "2021-04-03", "3/4/2021", "03.04.2021".</content>
internal sealed partial class PhraseScanner
{
    private int NumericDate(int i)
    {
        if (i < _free || !IsIn(i + 2))
            return 0;
        if (IsJoined(i + 1) && IsoWeek(i) is > 0 and var week)
            return week;
        if (IsMark(i - 1, '/') && IsJoined(i) && IsJoined(i - 1) && IsIn(i - 2) && (_tokens[i - 2].Kind == TokenKind.Word || IsMark(i - 2, '/')))
            return 0;
        if (RomanMonth(i) is > 0 and var roman)
            return roman;
        if (!IsJoined(i + 1) || !IsNumber(i + 2) || !IsJoined(i + 2) || LengthOf(i) > 4)
            return 0;
        var mark = _tokens.Text[_tokens[i + 1].Start];
        if (mark is not ('-' or '/' or '.' or '‑') || (IsJoined(i) && i > _begin && !IsOpening(i - 1)))
            return 0;
        var three = IsMark(i + 3, mark) && IsJoined(i + 3) && IsNumber(i + 4) && IsJoined(i + 4);
        if (three && IsJoined(i + 5) && (IsNumber(i + 5) || (IsMark(i + 5, mark) && IsNumber(i + 6) && IsJoined(i + 6))))
            return 0;

        // "release 2023.10.2", "ticket 20-12-1999"; what is named by a day as ISO 8601 writes it is of that day.
        if (three && (mark != '-' || LengthOf(i) != 4) && IsLabelled(i - 1))
            return i + 5;
        if (LengthOf(i) == 4)
            return YearFirst(i, mark, three);
        if (!three && mark == '/' && LengthOf(i) == 2 && LengthOf(i + 2) == 4 && ValueOf(i) is >= 1 and <= 12 && ValueOf(i + 2) is >= 1000 and < 3000)
        {
            // "04/2021"
            var month = new TimePhrase { First = i, End = i + 3, Unit = TimeUnit.Month, Year = ValueOf(i + 2), Month = (byte)ValueOf(i), Traits = PhraseTraits.HasYear };
            return Keep(ref month);
        }

        return three && LengthOf(i) <= 2 && LengthOf(i + 2) <= 2 && mark != '‑' ? YearLast(i, mark) : 0;
    }

    /// <summary>"5.ix.1939", "5 IX 1939", "5/IX/1939".</summary>
    private int RomanMonth(int i)
    {
        var spaced = !IsJoined(i + 1);
        var word = spaced ? i + 1 : i + 2;
        if (LengthOf(i) > 2 || !IsIn(word) || _tokens[word].Kind != TokenKind.Word || LengthOf(word) > 4 || RomanNumber(word) is not (>= 1 and <= 12 and var month)
            || ValueOf(i) is not (>= 1 and <= 31 and var day) || IsJoined(i) && i > _begin && !IsOpening(i - 1))
            return 0;
        var year = spaced ? word + 1 : word + 2;
        if (!IsNumber(year) || LengthOf(year) != 4 || ValueOf(year) is < 1000 or > 2999)
            return 0;
        if (spaced ? !_tokens[word].Is(TokenFlags.Capitalized) || IsJoined(year) : !(IsJoined(word) && IsJoined(word + 1)
            && (IsMark(i + 1, '.') && IsMark(word + 1, '.') || IsMark(i + 1, '/') && IsMark(word + 1, '/') || IsDash(i + 1) && IsDash(word + 1))))
            return 0;
        var phrase = new TimePhrase { First = i, End = year + 1, Unit = TimeUnit.Day, Year = ValueOf(year), Month = (byte)month, Day = (byte)day, Traits = PhraseTraits.HasYear };
        return Keep(ref phrase);
    }

    /// <summary>The value of a numeral of the letters I, V and X; 0 for any other word.</summary>
    private int RomanNumber(int i)
    {
        var (value, last) = (0, 0);
        foreach (var c in _tokens.Chars(i))
        {
            var digit = (c | 0x20) switch { 'i' => 1, 'v' => 5, 'x' => 10, _ => 0 };
            if (digit == 0)
                return 0;
            value += last > 0 && last < digit ? digit - (2 * last) : digit;
            last = digit;
        }

        return value;
    }

    private bool IsOpening(int i) => _tokens[i].Kind == TokenKind.Mark && _tokens.Text[_tokens[i].Start] is '(' or '[' or '"' or '“' or '‘' or '\'' or '–' or '—' or '/' or '{' or '|';

    private int YearLast(int i, char mark)
    {
        int first = ValueOf(i), second = ValueOf(i + 2), year = ValueOf(i + 4);
        var digits = LengthOf(i + 4);
        var dotted = digits == 2 && mark == '.' && LengthOf(i) == 2 && LengthOf(i + 2) == 2 && second is >= 1 and <= 12 && Is(i - 1, WordClass.Preposition);
        if (!(digits == 4 && year is >= 1000 and <= 2999) && !(digits == 2 && mark == '/') && !dotted)
            return 0;
        if (first is < 1 or > 31 || second is < 1 or > 31 || (first > 12 && second > 12))
            return digits != 4 ? 0 : mark == '/' || mark == '-' && first <= 31 && second <= 31 ? KeepImpossible(i, first, second) : mark == '-' ? i + 5 : 0;
        var phrase = new TimePhrase { First = i, End = i + 5, Unit = TimeUnit.Day, Year = year, Traits = PhraseTraits.HasYear };
        if (digits == 2)
            phrase.Traits |= PhraseTraits.ShortYear;

        // Dots stand between day, month and year in that order wherever dots are written.
        if (first > 12 || mark == '.' && second <= 12)
            (phrase.Day, phrase.Month) = ((byte)first, (byte)second);
        else
        {
            (phrase.Month, phrase.Day) = ((byte)first, (byte)second);
            if (second <= 12 && first != second)
                phrase.Traits |= PhraseTraits.Ambiguous;
        }

        return Keep(ref phrase);
    }
}
