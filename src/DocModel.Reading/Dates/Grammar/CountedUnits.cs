using DocModel.Reading.Tokens;

namespace DocModel.Reading.Dates.Grammar;

/// <content>Units with their number: "two years later", "three days ago", "the next five years", "three weeks".</content>
internal sealed partial class PhraseScanner
{
    private static readonly WordSet Extremes = new("first", "last", "opening", "closing", "early", "late", "final", "latter");

    /// <summary>"two years later", "a decade earlier", "three days ago", "the next five years", "three weeks".</summary>
    private int CountedUnit(int i, TimeUnit unit)
    {
        var j = i - 1;
        var hyphen = IsDash(j) && IsJoined(j) && IsJoined(i);
        if (hyphen)
            j--;
        if (Is(j, WordClass.Step) && !Is(j - 1, WordClass.Step) && !hyphen)
            return RunBehindCount(i, j, unit);
        if (!TryCount(j, out var first, out var count, out var half, out var isArticle))
            return 0;
        if (isArticle && !half && unit is TimeUnit.Century or TimeUnit.Hour && TryQuarters(ref first, out var quarters))
            (isArticle, unit, count) = unit == TimeUnit.Century ? (false, TimeUnit.Year, 25 * quarters) : (false, TimeUnit.Minute, 15 * quarters);
        if (unit == TimeUnit.Day && count == 1 && !hyphen && IsWord(first, "one") && IsSomeDay(first, i + 1))
            return i + 1;
        var phrase = new TimePhrase { First = first, End = i + 1, Unit = unit, Count = count, AndHalf = half };
        if (!half && IsWord(i + 1, "and") && IsWord(i + 2, "a") && IsWord(i + 3, "half"))
        {
            // "a year and a half"
            phrase.AndHalf = half = true;
            phrase.End = i + 4;
        }

        // Of a team, a theatre, a series: how long they last the word does not say.
        if (unit == TimeUnit.Season && !isArticle)
            return i + 1;
        if (hyphen)
        {
            phrase.Form = PhraseForm.Duration;
            if (IsDash(i + 1) && IsJoined(i + 1) && IsWord(i + 2, "old", "long"))
                phrase.End = i + 3;
            return Keep(ref phrase);
        }

        if (unit >= TimeUnit.Day && !half && count > 0 && DayBeyond(i, first, count, unit) is > 0 and var beyond)
            return beyond;
        if (unit is TimeUnit.Second or TimeUnit.Minute && IsWord(i + 1, "of") && IsWord(i + 2, "arc"))
            return i + 1;
        if (!isArticle && IsWord(i + 1, "old") || IsWord(i + 1, "of") && IsWord(i + 2, "age"))
            return i + 1;
        if (unit == TimeUnit.Month && count is 3 or 6 && MonthsOfYear(i, first, count) is > 0 and var months)
            return months;
        if (!half && IsFirstOrLast(first - 1) && IsWord(i + 1, "of") && (IsNumber(i + 2) || Is(i + 2, WordClass.Month) || IsWord(i + 2, "the") && (IsNumber(i + 3) || Is(i + 3, WordClass.Ordinal))))
            return i + 1;
        // "drifted for nine days before a tug came": how long.
        if (!(IsWord(first - 1, "for") && IsWord(i + 1, "before", "after")) && !(isArticle && IsRateBefore(first - 1, i + 1)) && TakeShift(ref phrase))
        {
            TakeToTheDay(ref phrase, phrase.End);
            return Keep(ref phrase);
        }

        // "ten years to the day after the fire"
        if (Is(i + 4, WordClass.Shift) && phrase with { End = i + 4 } is var shifted && TakeShift(ref shifted) && TakeToTheDay(ref shifted, i + 1))
            return Keep(ref shifted);
        if (IsWord(first - 1, "in") && TakeTimeToCome(ref phrase, first))
            return Keep(ref phrase);
        var step = phrase.First - 1;
        if (!isArticle && step >= _free && Is(step, WordClass.Step) && !IsVerbOfLasting(step) && (StepWord)NumberOf(step) is not (StepWord.That or StepWord.This) && count > 0)
            return Run(ref phrase, step);
        if (isArticle && (IsNumber(first - 1) || IsWord(first - 1, "once", "twice") || IsWord(first - 1, "times", "dollars") || Is(first - 1, WordClass.Counted) || IsCountedNoun(first - 1) || first == _free && _phrases.Count > 0 && _phrases[^1] is { Form: PhraseForm.Duration } rate && rate.End == first && rate.Unit < unit))
            return KeepSet(Times(first), i + 1, unit);
        if (IsWord(first - 1, "every") && first - 1 >= _free)
            return KeepSet(first - 1, i + 1, unit, count);
        if (isArticle && (IsMark(first - 1, '$') || IsWord(i + 1, "of") || unit is TimeUnit.Season or TimeUnit.Half or TimeUnit.Quarter or TimeUnit.Second))
            return 0;
        phrase.Form = PhraseForm.Duration;
        return Keep(ref phrase);
    }

    /// <summary>"will last two days", "did not last three weeks", "they last ten years".</summary>
    private bool IsVerbOfLasting(int last) => IsWord(last, "last") && (Is(last - 1, WordClass.Auxiliary) || IsWord(last - 1, "to", "not") || IsWord(last - 1, "they", "which") || IsWord(last - 1, "t") && IsApostrophe(last - 2));

    /// <summary>"a quarter of a century", "three-quarters of a century": how many quarters stand before the article.</summary>
    private bool TryQuarters(ref int first, out int quarters)
    {
        quarters = 1;
        if (!IsWord(first - 1, "of") || !IsWord(first - 2, "quarter", "quarters"))
            return false;
        var j = first - 3;
        if (IsDash(j) && IsJoined(j))
            j--;
        if (j < _free || !(IsWord(j, "a", "the") || IsWord(j, "three", "every") || IsWord(j, "first") || Is(j, WordClass.Step)))
            return false;
        quarters = IsWord(j, "three") ? 3 : 1;
        first = IsWord(j, "first", "every") || Is(j, WordClass.Step) ? j + 1 : j;
        return true;
    }

    /// <summary>"the two following years", "the three preceding months": the count stands before the step.</summary>
    private int RunBehindCount(int i, int step, TimeUnit unit)
    {
        if (!IsPlural(i) || (StepWord)NumberOf(step) is not (StepWord.Following or StepWord.Previous or StepWord.Next) || !TryCount(step - 1, out var first, out var count, out var half, out _)
            || half || count < 1 || !IsWord(first - 1, "the") || first - 1 < _free)
            return 0;
        var phrase = new TimePhrase { First = first - 1, End = i + 1, Unit = unit, Count = count, Step = (StepWord)NumberOf(step), Form = PhraseForm.Run };
        return Keep(ref phrase);
    }

    /// <summary>"the past 30 days", "the next five years", "the last two weeks".</summary>
    private int Run(ref TimePhrase phrase, int step)
    {
        phrase.Step = (StepWord)NumberOf(step);
        var the = step - 1 >= _free && (IsWord(step - 1, "the") || IsWord(step - 1, "these", "those"));
        if (the && IsWord(phrase.End, "of"))
            return 0;
        phrase.First = the ? step - 1 : step;
        phrase.Form = PhraseForm.Run;
        if (phrase.Step is StepWord.Past or StepWord.Last or StepWord.Coming)
            phrase.Traits |= PhraseTraits.FromWriting;
        return Keep(ref phrase);
    }

    /// <summary>"two years later almost to the day": the day so many years on, not the year.</summary>
    private bool TakeToTheDay(ref TimePhrase phrase, int k)
    {
        var about = IsWord(k, "almost", "nearly");
        if (about)
            k++;
        var toUnit = IsIn(k + 2) && Is(k + 2, WordClass.TimeUnit) ? UnitOf(k + 2) : TimeUnit.None;
        if (!IsWord(k, "to") || !IsWord(k + 1, "the") || toUnit is not (TimeUnit.Day or TimeUnit.Month or TimeUnit.Year) || phrase is not { Form: PhraseForm.Offset, Unit: TimeUnit.Month or TimeUnit.Year or TimeUnit.Decade or TimeUnit.Century, Count: > 0 and < 10000, AndHalf: false })
            return false;
        phrase.End = Math.Max(phrase.End, k + 3);
        if (about)
            phrase.Modifier = DateModifier.About;
        if (toUnit == TimeUnit.Year)
        {
            // "a century later to the year" is a hundred years later.
            if (phrase.Unit > TimeUnit.Year)
                (phrase.Count, phrase.Unit) = (phrase.Count * (phrase.Unit == TimeUnit.Century ? 100 : 10), TimeUnit.Year);
            return true;
        }

        if (toUnit == TimeUnit.Month)
        {
            if (phrase.Unit == TimeUnit.Century)
                return true;
            (phrase.Count, phrase.Unit) = (phrase.Count * (phrase.Unit == TimeUnit.Month ? 1 : phrase.Unit == TimeUnit.Year ? 12 : 120), TimeUnit.Month);
            return true;
        }

        (phrase.Beyond, phrase.BeyondUnit, phrase.Unit, phrase.Count) = (phrase.Step == StepWord.Following ? phrase.Count : -phrase.Count, phrase.Unit, TimeUnit.Day, 0);
        return true;
    }

    /// <summary>"One day he came back", "I may go there one day": on some day, not for a day.</summary>
    private bool IsSomeDay(int one, int behind)
    {
        const int Reach = 6;
        if (IsSentenceStart(one))
            return IsMark(behind, ',') || IsCapitalized(behind) || Is(behind, WordClass.Pronoun | WordClass.Article | WordClass.Determiner) || IsWord(behind, "in", "when");
        if (!IsEnding(behind) || Is(one - 1, WordClass.Preposition))
            return false;
        for (var j = one - 1; j >= _free && j > one - Reach && _tokens[j].Kind == TokenKind.Word; j--)
        {
            if (IsWord(j, "last", "stay") || IsWord(j, "take", "takes") || IsWord(j, "lasts", "wait"))
                return false;
            if (IsWord(j, "may", "might") || IsWord(j, "will", "shall") || IsWord(j, "would", "could"))
                return true;
        }

        return false;
    }

    /// <summary>"the first few weeks of 1914": what a part of a unit begins with.</summary>
    private bool IsFirstOrLast(int i) => i >= _free && IsOneOf(Extremes, i);

    /// <summary>"in two weeks' time", and "in two weeks" of what will be.</summary>
    private bool TakeTimeToCome(ref TimePhrase phrase, int first)
    {
        var k = phrase.End;
        if (IsApostrophe(k) && IsJoined(k))
        {
            k = IsWord(k + 1, "s") && IsJoined(k + 1) ? k + 2 : k + 1;
            if (!IsWord(k, "time"))
                return false;
            phrase.End = k + 1;
        }
        else
        {
            var j = first - 2;
            while (j >= _free && j > first - 8 && _tokens[j].Kind == TokenKind.Word && !IsWord(j, "will", "shall"))
                j--;
            if (j < _free || !IsWord(j, "will", "shall"))
                return false;
        }

        SetOffset(ref phrase, 1, PhraseTraits.FromWriting);
        return true;
    }

    /// <summary>"a week on Tuesday", "a week from Friday", "a fortnight tomorrow", "a week ago last Friday", "three years ago today".</summary>
    private int DayBeyond(int i, int first, int count, TimeUnit unit)
    {
        var k = i + 1;
        var back = IsWord(k, "ago");
        var led = back || IsWord(k, "on", "from");
        if (led)
            k++;
        var step = back ? StepWord.Last : StepWord.Next;
        if (back && IsWord(k, "on"))
            k++;
        if (led && Is(k, WordClass.Step) && IsWord(k, back ? "last" : "next", "this"))
            k++;
        var phrase = new TimePhrase
        {
            First = first,
            End = k + 1,
            Unit = TimeUnit.Day,
            Step = step,
            Traits = PhraseTraits.FromWriting,
            Beyond = back ? -count : count,
            BeyondUnit = unit,
        };
        if (Is(k, WordClass.Deictic) && (led ? back || !IsWord(i + 1, "on") : IsWord(k, "tomorrow", "today") && unit is TimeUnit.Week or TimeUnit.Fortnight))
        {
            phrase.Form = PhraseForm.Deictic;
            phrase.Count = NumberOf(k);
            if (_tokens.Entry(k).Unit == 1)
                phrase.Traits |= PhraseTraits.PartOfDay;
        }
        else if (led && unit is TimeUnit.Week or TimeUnit.Fortnight && IsWeekday(k) && !IsAbbreviation(k) && _tokens.Entry(k).Unit != Lexicon.PluralDay && !IsWord(first - 1, "for"))
            phrase.Weekday = (byte)NumberOf(k);
        else
            return 0;
        if (Is(phrase.End, WordClass.DayPart))
        {
            phrase.End++;
            phrase.Traits |= PhraseTraits.PartOfDay;
        }

        return Keep(ref phrase);
    }
}
