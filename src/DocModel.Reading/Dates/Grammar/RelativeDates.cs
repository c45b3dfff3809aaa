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
            case TimeUnit.Week when WeekLed(i) is > 0 and var week:
                return week;
            case TimeUnit.Minute when SpokenMinutes(i) is > 0 and var minutes:
                return minutes;
            case TimeUnit.Quarter or TimeUnit.Half:
                if (QuarterLed(i) is > 0 and var behind)
                    return behind;
                if (SpokenMinutes(i) is > 0 and var clock)
                    return clock;
                if (IsWord(i - 1, "every", "each") && !IsPlural(i) && unit == TimeUnit.Quarter && !IsWord(i + 1, "of"))
                    return KeepSet(i - 1, i + 1, unit);
                if (!Is(i - 1, WordClass.Step) || IsWord(i + 1, "of") && IsWord(i + 2, "a"))
                    return 0;
                break;
            case TimeUnit.Second when Is(i, WordClass.Ordinal) && !(Is(i - 1, WordClass.Cardinal) || IsNumber(i - 1)):
                return 0;
            case TimeUnit.Day when NumberedDay(i) is > 0 and var numbered:
                return numbered;
            case TimeUnit.Day when IsDash(i - 1) && IsJoined(i) && IsWord(i - 2, "d") && IsCapitalized(i - 2):
                return DDay(i);
        }

        var result = CountedUnit(i, unit);
        return result == 0 ? BareUnit(i, unit) : result;
    }

    /// <summary>"that year", "the following month", "last week", "the year before", "the end of the month".</summary>
    private int BareUnit(int i, TimeUnit unit)
    {
        if (unit is TimeUnit.Second or TimeUnit.Minute or TimeUnit.Hour)
            return IsWord(i - 1, "per", "every") || IsWord(i - 1, "each") ? KeepSet(i - 1, i + 1, unit) : 0;
        var j = i - 1;

        // A team's or a theatre's season has no length of its own and comes once a year.
        if (IsWord(j, "per", "every") || IsWord(j, "each"))
            return KeepSet(IsWord(j, "per") ? Times(j) : j, i + 1, unit == TimeUnit.Season ? TimeUnit.Year : unit);
        if ((IsWord(j, "other") || IsWord(j, "second") && unit != TimeUnit.Second) && IsWord(j - 1, "every"))
            return KeepSet(j - 1, i + 1, unit, 2);
        if (unit == TimeUnit.Weekend && IsPlural(i) && j >= _free && IsWord(j, "at", "on"))
            return KeepSet(i, i + 1, TimeUnit.Week);

        // "this years festival" wants an apostrophe.
        var slip = unit == TimeUnit.Year && IsWord(j, "this", "next") && !IsApostrophe(i + 1);
        if (IsPlural(i) && !slip || j < _free || unit == TimeUnit.Year && IsNumber(i + 1) && LengthOf(i + 1) is 3 or 4)
            return 0;
        if (unit == TimeUnit.Day && IsWord(j, "this"))
        {
            var today = new TimePhrase { First = j, End = i + 1, Form = PhraseForm.Deictic, Unit = TimeUnit.Day, Traits = PhraseTraits.FromWriting };
            if (TakeWeekOn(ref today))
                return Keep(ref today);
        }

        var phrase = new TimePhrase { First = i, End = i + 1, Unit = unit, Form = PhraseForm.Step };
        if (unit == TimeUnit.Year && Is(j, WordClass.Bound | WordClass.Preposition) && TryYearEnd(i, out var yearEnd))
        {
            // Accounts close on the last day of the year.
            phrase.End = yearEnd;
            (phrase.Form, phrase.Unit, phrase.Month, phrase.Day) = (PhraseForm.Calendar, TimeUnit.Day, 12, 31);
            phrase.Step = StepWord.This;
            phrase.Traits |= PhraseTraits.FromWriting;
            return Keep(ref phrase);
        }

        if (Is(j, WordClass.Step))
        {
            // "for the next year" says how long.
            if (IsWord(j, "next") && IsWord(j - 1, "the") && IsWord(j - 2, "for") && j - 1 >= _free)
            {
                phrase.Form = PhraseForm.Duration;
                phrase.First = j - 1;
                phrase.Count = 1;
                return Keep(ref phrase);
            }

            // "in my last week there", "the firm's last year": the last of somebody's, not the last before now.
            if (IsWord(j, "last") && (IsWord(j - 1, "my", "his") || IsWord(j - 1, "her", "their") || IsWord(j - 1, "our", "your") || IsWord(j - 1, "its") || IsWord(j - 1, "s") && IsApostrophe(j - 2) && IsJoined(j - 1)))
                return 0;
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

        // "from 1893 to 1897; in the latter year"
        if (IsWord(j, "latter") && j - 1 >= _free && IsWord(j - 1, "the") && unit is TimeUnit.Year or TimeUnit.Month or TimeUnit.Decade)
        {
            (phrase.First, phrase.Step) = (j - 1, StepWord.That);
            return Keep(ref phrase);
        }

        // "in the new year", "before the new year"
        if (unit == TimeUnit.Year && IsWord(j, "new") && !IsCapitalized(j) && IsWord(j - 1, "the") && j - 1 >= _free && !IsApostrophe(i + 1) && (Is(j - 2, WordClass.Bound) || IsWord(j - 2, "in", "at") || IsWord(j - 2, "early", "during") || IsWord(j - 2, "from")))
        {
            (phrase.First, phrase.Step) = (j - 1, StepWord.Following);
            if (IsWord(j - 2, "in", "at"))
                phrase.Modifier = DateModifier.Early;
            return Keep(ref phrase);
        }

        // "by mid-century", "at mid-decade"; "mid-century chairs" are no time.
        if (IsDash(j) && IsJoined(j) && IsJoined(i) && j - 1 >= _free && IsWord(j - 1, "mid") && unit is TimeUnit.Century or TimeUnit.Decade or TimeUnit.Year && (IsEnding(i + 1) || Is(i + 1, WordClass.Determiner)))
        {
            phrase.Step = StepWord.That;
            phrase.Traits |= PhraseTraits.Bare;
            return Keep(ref phrase);
        }

        if (!IsWord(j, "the"))
            return 0;
        phrase.First = j;
        if (Is(i + 2, WordClass.Deictic))
            return 0;
        if (TakeBeforeLast(ref phrase))
            return Keep(ref phrase);

        // "ten years to the day after the fire"
        if (IsWord(i, "day") && IsWord(i - 1, "the") && IsWord(i - 2, "to") && i - 2 == _free && _phrases.Count > 0 && _phrases[^1].Form == PhraseForm.Duration)
            return 0;
        if (IsWord(i + 1, "before", "after") || IsWord(i + 1, "following") || IsWord(i + 1, "previous"))
        {
            phrase.Step = IsWord(i + 1, "before", "previous") ? StepWord.Previous : StepWord.Following;
            phrase.End = i + 2;
            phrase.Traits |= IsWord(i + 1, "previous") ? PhraseTraits.None : Elsewhere(i + 2);
            return Keep(ref phrase);
        }

        if (unit == TimeUnit.Month && TakeEndOfMonth(ref phrase))
            return Keep(ref phrase);
        if (unit is TimeUnit.Weekend && !IsWord(i + 1, "of"))
        {
            phrase.Step = StepWord.This;
            phrase.Traits |= PhraseTraits.FromWriting;
            return Keep(ref phrase);
        }

        // "the year" alone takes up the year spoken of only where a part of it is meant.
        if (unit is not (TimeUnit.Year or TimeUnit.Month or TimeUnit.Week or TimeUnit.Decade or TimeUnit.Century or TimeUnit.Millennium or TimeUnit.Day) || IsWord(i + 1, "of") || IsWord(i + 1, "when") || IsWord(i + 1, "in") && IsWord(i + 2, "which"))
            return 0;
        var of = j - 1;
        var part = IsWord(of, "of") && of - 1 >= _begin && (Is(of - 1, WordClass.Part) || IsWord(of - 1, "turn") && unit >= TimeUnit.Century || unit >= TimeUnit.Decade && (IsWord(of - 1, "quarter", "third") || IsWord(of - 1, "years", "decades")) || IsWord(of - 1, "half", "part") || IsWord(of - 1, "rest", "remainder"));
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

    /// <summary>"on the last of the month", "by the first day of the month".</summary>
    private bool TakeEndOfMonth(ref TimePhrase phrase)
    {
        var which = phrase.First - 2;
        if (!IsWord(phrase.First - 1, "of") || IsApostrophe(phrase.End))
            return false;
        if (IsWord(which, "day"))
            which--;
        if (!IsWord(which, "first", "last") || !IsWord(which - 1, "the") || which - 1 < _free || !Is(which - 2, WordClass.Preposition | WordClass.Bound))
            return false;
        (phrase.First, phrase.Form, phrase.Unit, phrase.Day) = (which - 1, PhraseForm.Calendar, TimeUnit.Day, IsWord(which, "first") ? (byte)1 : TimePhrase.LastDay);
        return true;
    }

    /// <summary>"the week before last", "the year after next", "the spring before last": two units from the day of writing.</summary>
    private bool TakeBeforeLast(ref TimePhrase phrase)
    {
        if (!IsBeforeLast(phrase.End))
            return false;
        phrase.Step = IsWord(phrase.End, "before") ? StepWord.Last : StepWord.Next;
        phrase.Count = 2;
        phrase.Traits |= PhraseTraits.FromWriting;
        phrase.End += 2;
        return true;
    }

    private bool IsBeforeLast(int k) => IsWord(k, "before") && IsWord(k + 1, "last") || IsWord(k, "after") && IsWord(k + 1, "next");

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
