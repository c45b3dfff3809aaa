using DocModel.Reading.Tokens;

namespace DocModel.Reading.Dates.Grammar;

/// <content>"the 19th century", "the twenty-first century", "the 5th century BC", "the 18th and 19th centuries", "the second millennium".</content>
internal sealed partial class PhraseScanner
{
    private int Centuries(int i)
    {
        var j = i - 1;
        if (IsDash(j) && IsJoined(j))
            j--;
        if (!TryOrdinalEnding(j, out var number, out var first) || number < 1)
            return 0;
        var end = i + 1;
        var before = false;
        if (TryEra(end, out before, out var behind))
            end = behind;
        else
            end = i + 1;
        var unit = UnitOf(i);
        var old = before || end == i + 1 && _lastYear <= 0;
        if (number > (unit == TimeUnit.Century ? old ? 99 : 30 : old ? 12 : 3))
            return 0;

        // "the 18th and 19th centuries", "the twelfth to sixteenth centuries", "the 13th or 14th century"
        var joint = first - 1;
        var part = Is(joint, WordClass.Part) && !IsPartNoun(joint);
        if (part)
            joint--;
        if (IsPlural(i) || IsDash(joint) || part || IsWord(joint, "or") || IsWord(joint, "the") && IsWord(joint - 1, "to", "and"))
        {
            if (IsWord(joint, "the"))
                joint--;
            if (joint - 1 >= _free && (IsWord(joint, "and", "or") || IsWord(joint, "to") || IsDash(joint))
                && TryOrdinalEnding(joint - 1, out var earlier, out var start))
            {
                var other = Hundred(start, joint, unit, earlier, before);
                other.Traits |= PhraseTraits.SharesTail | (end == i + 1 && _lastYear <= 0 ? PhraseTraits.EraOpen : PhraseTraits.None);
                TakeThe(ref other);
                Keep(ref other);
            }
        }

        var phrase = Hundred(first, end, unit, number, before);
        if (end == i + 1 && _lastYear <= 0)
            phrase.Traits |= PhraseTraits.EraOpen;
        TakeThe(ref phrase);
        return Keep(ref phrase);
    }

    /// <summary>"19th c.", "1st c. BC": found by the number.</summary>
    private int ShortCentury(int i)
    {
        var letter = i + 2;
        if (!IsOrdinalSuffix(i + 1) || LengthOf(i) > 2 || i < _free || !IsWord(letter, "c") || IsCapitalized(letter) || !IsMark(letter + 1, '.') || ValueOf(i) is not (>= 1 and <= 21 and var number))
            return 0;
        var end = letter + 2;
        var dated = TryEra(end, out var before, out var behind);
        var phrase = Hundred(i, dated ? behind : end, TimeUnit.Century, number, before);
        TakeThe(ref phrase);
        return Keep(ref phrase);
    }

    private static TimePhrase Hundred(int first, int end, TimeUnit unit, int number, bool before)
    {
        var size = unit == TimeUnit.Century ? 100 : 1000;
        return new TimePhrase
        {
            First = first,
            End = end,
            Unit = unit,
            Year = before ? 1 - (number * size) : (number - 1) * size,
            Traits = PhraseTraits.HasYear,
        };
    }

    /// <summary>An ordinal that ends at a token: "19th", "nineteenth", "twenty-first".</summary>
    private bool TryOrdinalEnding(int j, out int number, out int first)
    {
        (number, first) = (0, j);
        if (j < _free)
            return false;
        if (IsOrdinalSuffix(j) && IsNumber(j - 1) && LengthOf(j - 1) <= 2)
        {
            first = j - 1;
            number = ValueOf(first);
            return first >= _free;
        }

        if (!Is(j, WordClass.Ordinal))
            return false;
        number = NumberOf(j);
        if (number < 10 && j - 2 >= _free && IsDash(j - 1) && IsWord(j - 2, "twenty"))
        {
            number += 20;
            first = j - 2;
        }

        return true;
    }

    /// <summary>"the first of May", "the twenty-first of March 1985", "the fifteenth day of April".</summary>
    private int OrdinalLed(int i)
    {
        var of = IsWord(i + 1, "day") ? i + 2 : i + 1;
        if (i < _free || !IsWord(of, "of") || !Is(of + 1, WordClass.Month) || !IsMonth(of + 1, afterDay: true) || !TryOrdinalEnding(i, out var day, out var first) || day > 31)
            return NumberedAgain(i);
        var phrase = new TimePhrase { First = first, Unit = TimeUnit.Day, Month = (byte)NumberOf(of + 1), Day = (byte)day };
        phrase.End = MonthEnd(of + 1);
        TryYearBehind(phrase.End, out phrase.Year, out phrase.Traits, ref phrase.End, true);
        TakeWeekdayAndArticle(ref phrase);
        return Keep(ref phrase);
    }
}
