using DocModel.Reading.Tokens;

namespace DocModel.Reading.Dates.Grammar;

/// <content>Years with their era: "44 BC", "A.D. 70", "499–449 BC".</content>
internal sealed partial class PhraseScanner
{
    /// <summary>"10,000 BC", "12000 BCE".</summary>
    private int ThousandsBeforeEra(int i)
    {
        var grouped = LengthOf(i) <= 3 && IsMark(i + 1, ',') && IsJoined(i + 1) && IsNumber(i + 2) && IsJoined(i + 2) && LengthOf(i + 2) == 3;
        if (!grouped && LengthOf(i) is not (5 or 6) || !TryEra(grouped ? i + 3 : i + 1, out var before, out var end) || !before)
            return 0;
        var year = grouped ? (ValueOf(i) * 1000) + ValueOf(i + 2) : ValueOf(i);
        var phrase = new TimePhrase { First = i, End = end, Unit = TimeUnit.Year, Year = 1 - year, Traits = PhraseTraits.HasYear };
        return year > 0 ? Keep(ref phrase) : 0;
    }

    /// <summary>Numbers that the era at the end makes years: "499–449 BC", "between 490 and 480 BC", "480, 479 and 478 BC".</summary>
    private int YearsBeforeEra(int i)
    {
        if (LengthOf(i) > 4)
            return 0;
        var k = Separator(i + 1, out var comma);

        // "in 64 or early 63 BC"
        if (k == i + 2 && Is(k, WordClass.Part))
            k++;
        if (k < 0 || comma || !IsNumber(k) || LengthOf(k) > 4 || !TryEra(k + 1, out var before, out var end))
            return 0;
        int first = ValueOf(i), second = ValueOf(k);

        // "chapters 3 and 44 BC" names one year, "in 41 or 40 BC" two.
        if (LengthOf(i) < 3 && IsWord(i + 1, "and", "or") && !IsWord(i - 1, "between") && !(LengthOf(i) == 2 && before && (second == first - 1 || IsWord(i - 1, "in", "about") || IsWord(i - 1, "either"))))
            return 0;
        if (first == 0 || second == 0)
            return 0;

        // "295/4 BC" is the year that began in 295 and ended in 294.
        if (before && IsMark(i + 1, '/') && LengthOf(k) < LengthOf(i))
        {
            var size = LengthOf(k) == 1 ? 10 : 100;
            second += first - (first % size);
        }

        // Years before the era count down: "490–80 BC" leaves out the hundred.
        if (before && second > first)
            return 0;
        var phrase = new TimePhrase
        {
            First = i,
            End = i + 1,
            Unit = TimeUnit.Year,
            Year = before ? 1 - first : first,
            Traits = PhraseTraits.HasYear | PhraseTraits.SharesTail,
        };
        Keep(ref phrase);
        phrase = new TimePhrase { First = k, End = end, Unit = TimeUnit.Year, Year = before ? 1 - second : second, Traits = PhraseTraits.HasYear };
        return Keep(ref phrase);
    }

    /// <summary>"BC", "B.C.", "BCE", "AD", "A.D.", "CE".</summary>
    private bool TryEra(int k, out bool before, out int end)
    {
        before = false;
        end = k;
        if (Is(k, WordClass.Era) && (_tokens[k].Is(TokenFlags.AllUpper) || IsJoined(k)))
        {
            before = NumberOf(k) == 1;
            end = k + 1;
            return true;
        }

        if (!IsCapitalized(k) || LengthOf(k) != 1 || !IsMark(k + 1, '.') || !IsCapitalized(k + 2) || LengthOf(k + 2) != 1 || !IsJoined(k + 2))
            return false;
        if (IsWord(k, "b") && IsWord(k + 2, "c"))
            before = true;
        else if (!(IsWord(k, "a") && IsWord(k + 2, "d")) && !(IsWord(k, "c") && IsWord(k + 2, "e")))
            return false;
        end = IsMark(k + 3, '.') ? k + 4 : k + 3;
        if (before && IsWord(end, "e") && IsCapitalized(end) && IsJoined(end))
            end += IsMark(end + 1, '.') ? 2 : 1;
        return true;
    }

    /// <summary>"AD 70", and the letters of "A.D. 70".</summary>
    private int EraLed(int i)
    {
        if (i < _free || !TryEra(i, out _, out var number) || !IsNumber(number) || !TryYear(i, out var year, out var traits, out var end))
            return 0;
        if (IsOrdinalSuffix(end))
            return 0;
        var phrase = new TimePhrase { First = i, End = end, Unit = TimeUnit.Year, Year = year, Traits = traits };
        Keep(ref phrase);
        var k = Separator(end, out var comma);
        if (k < 0 || comma || !IsNumber(k) || LengthOf(k) > 4 || year < 1 || ValueOf(k) <= year || Is(k + 1, WordClass.Counted))
            return end;
        phrase = new TimePhrase { First = k, End = k + 1, Unit = TimeUnit.Year, Year = ValueOf(k), Traits = PhraseTraits.HasYear };
        return Keep(ref phrase);
    }
}
