using DocModel.Reading.Tokens;

namespace DocModel.Reading.Dates.Grammar;

/// <content>Years as they are spoken: "in nineteen twenty-six", "of eighteen ninety", "since nineteen hundred and four".</content>
internal sealed partial class PhraseScanner
{
    /// <summary>The year whose hundreds are a word behind a preposition, where nothing follows that it could count.</summary>
    private int YearInWords(int i)
    {
        if (!(IsOneOf(YearLeads, i - 1) || IsWord(i - 1, "of", "by") || IsWord(i - 1, "from", "to") || IsWord(i - 1, "before", "after")))
            return 0;
        var year = NumberOf(i) * 100;
        var end = i + 1;
        if (IsDash(end) && IsJoined(end))
            end++;
        if (IsWord(end, "hundred"))
        {
            end++;
            if (IsWord(end, "and") && TryBelowHundred(end + 1, out var rest, out var behind))
                (year, end) = (year + rest, behind);
        }
        else if (IsWord(end, "oh", "nought") && Is(end + 1, WordClass.Cardinal) && NumberOf(end + 1) is > 0 and < 10)
            (year, end) = (year + NumberOf(end + 1), end + 2);
        else if (TryBelowHundred(end, out var part, out var behind) && part >= 10)
            (year, end) = (year + part, behind);
        else
            return 0;
        if (!(IsHourEnd(end) || Is(end, WordClass.Article)))
            return 0;
        var phrase = new TimePhrase { First = i, End = end, Unit = TimeUnit.Year, Year = year, Traits = PhraseTraits.HasYear };
        return Keep(ref phrase);
    }

    /// <summary>"four", "fifteen", "twenty-six", "twenty six".</summary>
    private bool TryBelowHundred(int i, out int value, out int end)
    {
        (value, end) = (0, i);
        if (!Is(i, WordClass.Cardinal) || NumberOf(i) is < 1 or > 99)
            return false;
        (value, end) = (NumberOf(i), i + 1);
        var ones = IsDash(end) && IsJoined(end) ? end + 1 : end;
        if (value >= 20 && Is(ones, WordClass.Cardinal) && NumberOf(ones) is > 0 and < 10)
            (value, end) = (value + NumberOf(ones), ones + 1);
        return true;
    }
}
