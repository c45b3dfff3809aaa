using DocModel.Reading.Tokens;

namespace DocModel.Reading.Dates.Grammar;

/// <content>Times seen from another time: "the following year", "two years later", "three days ago", "that month", "yesterday".</content>
internal sealed partial class PhraseScanner
{
    private int UnitLed(int i)
    {
        if (i < _free)
            return 0;
        var unit = UnitOf(i);
        switch (unit)
        {
            case TimeUnit.Century or TimeUnit.Millennium:
                if (Centuries(i) is > 0 and var next)
                    return next;
                break;
            case TimeUnit.Minute when SpokenMinutes(i) is > 0 and var minutes:
                return minutes;
            case TimeUnit.Quarter or TimeUnit.Half:
                if (QuarterLed(i) is > 0 and var behind)
                    return behind;
                if (SpokenMinutes(i) is > 0 and var clock)
                    return clock;
                if (!Is(i - 1, WordClass.Step))
                    return 0;
                break;
            case TimeUnit.Second when Is(i, WordClass.Ordinal) && !(Is(i - 1, WordClass.Cardinal) || IsNumber(i - 1)):
                return 0;
            case TimeUnit.Day when IsDash(i - 1) && IsJoined(i) && IsWord(i - 2, "d") && IsCapitalized(i - 2):
                return DDay(i);
        }

        var result = CountedUnit(i, unit);
        return result == 0 ? BareUnit(i, unit) : result;
    }

    /// <summary>"two years later", "a decade earlier", "three days ago", "the next five years", "three weeks".</summary>
    private int CountedUnit(int i, TimeUnit unit)
    {
        var j = i - 1;
        var hyphen = IsDash(j) && IsJoined(j) && IsJoined(i);
        if (hyphen)
            j--;
        if (Is(j, WordClass.Step) && !Is(j - 1, WordClass.Step) && !hyphen)
            return 0;
        if (!TryCount(j, out var first, out var count, out var half, out var isArticle))
            return 0;
        var phrase = new TimePhrase { First = first, End = i + 1, Unit = unit, Count = count, AndHalf = half };
        if (!half && IsWord(i + 1, "and") && IsWord(i + 2, "a") && IsWord(i + 3, "half"))
        {
            // "a year and a half"
            phrase.AndHalf = half = true;
            phrase.End = i + 4;
        }

        if (hyphen)
        {
            phrase.Form = PhraseForm.Duration;
            if (IsDash(i + 1) && IsJoined(i + 1) && IsWord(i + 2, "old", "long"))
                phrase.End = i + 3;
            return Keep(ref phrase);
        }

        if (!isArticle && IsWord(i + 1, "old") || IsWord(i + 1, "of") && IsWord(i + 2, "age"))
            return i + 1;
        if (unit == TimeUnit.Month && count is 3 or 6 && MonthsOfYear(i, first, count) is > 0 and var months)
            return months;
        if (TakeShift(ref phrase))
            return Keep(ref phrase);
        var step = phrase.First - 1;
        if (!isArticle && step >= _free && Is(step, WordClass.Step) && (StepWord)NumberOf(step) is not (StepWord.That or StepWord.This) && count > 0)
            return Run(ref phrase, step);
        if (isArticle && (IsNumber(first - 1) || IsWord(first - 1, "once", "twice") || IsWord(first - 1, "times", "dollars") || Is(first - 1, WordClass.Counted) || IsCountedNoun(first - 1)))
            return KeepSet(Times(first), i + 1, unit);
        if (IsWord(first - 1, "every") && first - 1 >= _free)
            return KeepSet(first - 1, i + 1, unit, count);
        if (isArticle && (IsMark(first - 1, '$') || IsWord(i + 1, "of") || unit is TimeUnit.Season or TimeUnit.Half or TimeUnit.Quarter or TimeUnit.Second))
            return 0;
        phrase.Form = PhraseForm.Duration;
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

    private bool TakeShift(ref TimePhrase phrase)
    {
        var k = phrase.End;
        if (IsWord(k, "from") && (IsWord(k + 1, "now", "today")))
        {
            phrase.End = k + 2;
            SetOffset(ref phrase, 1, PhraseTraits.FromWriting);
            return true;
        }

        if (IsWord(k, "on") && IsMark(k + 1, ','))
        {
            phrase.End = k + 1;
            SetOffset(ref phrase, 1, PhraseTraits.None);
            return true;
        }

        if (!Is(k, WordClass.Shift))
            return false;
        phrase.End = k + 1;
        switch ((ShiftWord)_tokens.Entry(k).Unit)
        {
            case ShiftWord.Ago:
                SetOffset(ref phrase, -1, PhraseTraits.FromWriting);
                break;
            case ShiftWord.Later:
                SetOffset(ref phrase, 1, PhraseTraits.None);
                break;
            case ShiftWord.Earlier:
                SetOffset(ref phrase, -1, IsWord(k + 1, "to") ? PhraseTraits.FromElsewhere : PhraseTraits.None);
                break;
            case ShiftWord.After:
                SetOffset(ref phrase, 1, Elsewhere(k + 1));
                break;
            default:
                SetOffset(ref phrase, -1, Elsewhere(k + 1));
                break;
        }

        return true;
    }

    /// <summary>Whether words follow that say from where "after" and "before" count.</summary>
    private PhraseTraits Elsewhere(int k)
    {
        if (!IsIn(k) || _tokens[k].Kind == TokenKind.Mark || Is(k, WordClass.Auxiliary | WordClass.Preposition) || IsWord(k, "and", "but"))
            return PhraseTraits.None;
        if (IsWord(k, "that", "this") && (!IsIn(k + 1) || _tokens[k + 1].Kind == TokenKind.Mark))
            return PhraseTraits.None;
        return PhraseTraits.FromElsewhere;
    }

    /// <summary>"less than a week later", "just over a year earlier": the words leave the distance open.</summary>
    private bool IsBoundOnly(int i) => IsWord(i, "than") || IsWord(i, "over", "under") || IsWord(i, "within") || IsWord(i, "least", "most");

    private void SetOffset(ref TimePhrase phrase, int direction, PhraseTraits traits)
    {
        if (IsBoundOnly(phrase.First - 1))
            phrase.Count = 0;
        phrase.Form = PhraseForm.Offset;
        phrase.Traits |= traits;
        phrase.Step = direction > 0 ? StepWord.Following : StepWord.Previous;
    }

    /// <summary>"that year", "the following month", "last week", "the year before", "the end of the month".</summary>
    private int BareUnit(int i, TimeUnit unit)
    {
        if (unit is TimeUnit.Second or TimeUnit.Minute or TimeUnit.Hour)
            return IsWord(i - 1, "per", "every") || IsWord(i - 1, "each") ? KeepSet(i - 1, i + 1, unit) : 0;
        var j = i - 1;
        if (IsWord(j, "per", "every") || IsWord(j, "each"))
            return KeepSet(IsWord(j, "per") ? Times(j) : j, i + 1, unit);
        if ((IsWord(j, "other") || IsWord(j, "second") && unit != TimeUnit.Second) && IsWord(j - 1, "every"))
            return KeepSet(j - 1, i + 1, unit, 2);
        if (IsPlural(i) || j < _free)
            return 0;
        var phrase = new TimePhrase { First = i, End = i + 1, Unit = unit, Form = PhraseForm.Step };
        if (unit == TimeUnit.Year && Is(j, WordClass.Bound | WordClass.Preposition) && TryYearEnd(i, out phrase.End))
        {
            phrase.Step = StepWord.This;
            phrase.Traits |= PhraseTraits.FromWriting;
            phrase.Modifier = DateModifier.Late;
            return Keep(ref phrase);
        }

        if (Is(j, WordClass.Step))
        {
            TakeUnitStep(ref phrase, j);
            return phrase.Step == StepWord.None ? 0 : Keep(ref phrase);
        }

        // "In 2003, his second year, …" is the year that was just named.
        if (unit == TimeUnit.Year && _phrases.Count > 0 && IsMark(j - 2, ',') && _free == j - 2 && _phrases[^1].End == _free
            && (IsWord(j - 1, "his", "her") || IsWord(j - 1, "their", "its") || IsWord(j - 1, "the", "my")) && !IsPlural(j) && (IsMark(i + 1, ',') || IsMark(i + 1, '.')))
        {
            phrase.First = j - 1;
            phrase.Form = PhraseForm.Anaphor;
            phrase.Traits |= PhraseTraits.Bare;
            return Keep(ref phrase);
        }

        if (!IsWord(j, "the"))
            return 0;
        phrase.First = j;
        if (Is(i + 2, WordClass.Deictic))
            return 0;
        if (IsWord(i + 1, "before", "after") || IsWord(i + 1, "following") || IsWord(i + 1, "previous"))
        {
            phrase.Step = IsWord(i + 1, "before", "previous") ? StepWord.Previous : StepWord.Following;
            phrase.End = i + 2;
            phrase.Traits |= IsWord(i + 1, "previous") ? PhraseTraits.None : Elsewhere(i + 2);
            return Keep(ref phrase);
        }

        if (unit is TimeUnit.Weekend && !IsWord(i + 1, "of"))
        {
            phrase.Step = StepWord.This;
            phrase.Traits |= PhraseTraits.FromWriting;
            return Keep(ref phrase);
        }

        // "the year" alone takes up the year spoken of only where a part of it is meant.
        if (unit is not (TimeUnit.Year or TimeUnit.Month or TimeUnit.Week or TimeUnit.Decade or TimeUnit.Century or TimeUnit.Day) || IsWord(i + 1, "of"))
            return 0;
        var of = j - 1;
        var part = IsWord(of, "of") && of - 1 >= _begin && (Is(of - 1, WordClass.Part) || IsWord(of - 1, "half", "part") || IsWord(of - 1, "rest", "remainder"));
        var later = IsWord(of, "in") && (IsWord(of - 1, "later", "earlier") || IsWord(of - 1, "early", "late"));
        var possessive = IsApostrophe(i + 1) && IsJoined(i + 1) && IsWord(i + 2, "s") && IsJoined(i + 2) && unit >= TimeUnit.Month;
        if (!part && !later && !possessive && !(unit == TimeUnit.Year && IsWord(of, "during", "throughout")))
            return 0;
        phrase.Step = StepWord.That;
        phrase.Traits |= PhraseTraits.Bare;
        if (later && IsWord(of - 1, "later", "earlier") && of - 1 >= _free)
            phrase.First = of - 1;
        return Keep(ref phrase);
    }

    /// <summary>"by year end", "at year-end", "by year's end".</summary>
    private bool TryYearEnd(int i, out int end)
    {
        var k = i + 1;
        if (IsApostrophe(k) && IsWord(k + 1, "s"))
            k += 2;
        else if (IsDash(k))
            k++;
        end = k + 1;
        return IsWord(k, "end");
    }

    private void TakeUnitStep(ref TimePhrase phrase, int j)
    {
        phrase.Step = (StepWord)NumberOf(j);
        phrase.First = j;
        var before = j - 1;
        var the = before >= _free && (IsWord(before, "the") || IsWord(before, "that", "this") || IsWord(before, "very"));
        if (the)
        {
            phrase.First = before;
            if (before - 1 >= _free && IsWord(before - 1, "the"))
                phrase.First--;
        }

        switch (phrase.Step)
        {
            case StepWord.This:
            case StepWord.Last when !the:
            case StepWord.Next when !the && phrase.Unit != TimeUnit.Day:
            case StepWord.Coming:
            case StepWord.Past:
                phrase.Traits |= PhraseTraits.FromWriting;
                break;
            case StepWord.Last when phrase.Unit == TimeUnit.Day || phrase.Unit == TimeUnit.Season || IsWord(phrase.End, "of"):
                phrase.Step = StepWord.None;
                break;
            case StepWord.That when IsWord(j, "very") && !the:
                phrase.Step = StepWord.None;
                break;
        }

        if (before >= _free && phrase.First > before && IsWord(before, "later", "earlier"))
            phrase.First = before;
        if (phrase.Unit == TimeUnit.Day && phrase.Step == StepWord.This && (IsWord(phrase.First - 1, "on", "until") || IsWord(phrase.First - 1, "to")))
            return;
        if (phrase.Unit == TimeUnit.Day && phrase.Step is StepWord.This or StepWord.Past or StepWord.Coming or StepWord.Last)
            phrase.Step = StepWord.None;
    }

    private int DeicticLed(int i)
    {
        if (i < _free)
            return 0;
        var phrase = new TimePhrase { First = i, End = i + 1, Form = PhraseForm.Deictic, Unit = TimeUnit.Day, Count = NumberOf(i), Traits = PhraseTraits.FromWriting };
        if (_tokens.Entry(i).Unit == 1)
            phrase.Traits |= PhraseTraits.PartOfDay;
        if (IsWord(i - 1, "before", "after") && i - 1 >= _free && (IsWord(i, "yesterday") && IsWord(i - 1, "before") || IsWord(i, "tomorrow") && IsWord(i - 1, "after")))
        {
            phrase.Count *= 2;
            phrase.First = i - 1;
            if (phrase.First - 2 >= _free && IsWord(phrase.First - 1, "day") && IsWord(phrase.First - 2, "the"))
                phrase.First -= 2;
        }

        if (Is(phrase.End, WordClass.DayPart))
        {
            phrase.End++;
            phrase.Traits |= PhraseTraits.PartOfDay;
        }

        return Keep(ref phrase);
    }

    /// <summary>"at the time", "at that time", "at the same time", "during this period".</summary>
    private int AnaphorLed(int i)
    {
        if (IsWord(i, "period") && i - 2 >= _free && IsWord(i - 1, "this", "that")
            && (IsWord(i - 2, "during", "throughout") || IsWord(i - 2, "in", "from")))
        {
            var period = new TimePhrase { First = i - 1, End = i + 1, Form = PhraseForm.Anaphor };
            return Keep(ref period);
        }

        if (i >= _free && IsWord(i, "time") && IsWord(i + 1, "of") && IsWord(i + 2, "writing") && i - 1 >= _free && IsWord(i - 1, "the", "this"))
        {
            var writing = new TimePhrase { First = i - 1, End = i + 3, Form = PhraseForm.Deictic, Unit = TimeUnit.Day, Traits = PhraseTraits.FromWriting };
            return Keep(ref writing);
        }

        if (i < _free || !IsWord(i, "time") && !IsWord(i, "moment") || IsWord(i + 1, "of"))
            return 0;
        var j = i - 1;
        if (IsWord(j, "same"))
            j--;
        if (j < _free || !IsWord(j, "the", "that") || j - 1 < _free || !(IsWord(j - 1, "at", "by") || IsWord(j - 1, "around")))
            return 0;
        if (IsWord(j, "the") && IsIn(i + 1) && _tokens[i + 1].Kind == TokenKind.Word
            && !Is(i + 1, WordClass.Auxiliary | WordClass.Conjunction | WordClass.Preposition) && j == i - 1)
            return 0;
        if (IsWord(j - 1, "by") && j < i - 1)
            return 0;
        var phrase = new TimePhrase { First = j, End = i + 1, Form = PhraseForm.Anaphor };
        return Keep(ref phrase);
    }

    private bool IsPlural(int i) => (_tokens.Text[_tokens[i].End - 1] | 0x20) == 's' || IsWord(i, "millennia");

    private static TimePhrase Fixed(int first, int end, int year, int month, int day) => new()
    {
        First = first,
        End = end,
        Unit = TimeUnit.Day,
        Year = year,
        Month = (byte)month,
        Day = (byte)day,
        Traits = PhraseTraits.HasYear,
    };

    private int DDay(int i)
    {
        if (i - 2 < _free)
            return 0;
        var phrase = Fixed(i - 2, i + 1, 1944, 6, 6);
        return Keep(ref phrase);
    }
}
