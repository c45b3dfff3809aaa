using DocModel.Reading.Tokens;

namespace DocModel.Reading.Dates.Grammar;

/// <content>Times of day: "10:15", "3 p.m.", "0600 hours", "ten o'clock", "noon", "that morning".</content>
internal sealed partial class PhraseScanner
{
    private static readonly WordSet BeforeHour = new(
        "at", "by", "from", "to", "until", "around", "about", "before", "after", "between", "till", "since", "and");

    private static readonly WordSet TimeLeads = new("at", "by", "from", "until", "till", "around", "about", "before", "after", "since", "between");

    private static readonly WordSet Rated = new(
        "traded", "trading", "price", "priced", "share", "shares", "bond", "bonds", "stood", "stands", "dollar", "pound", "euro", "yen", "rate",
        "rates", "index", "yield", "valued", "quoted", "rated", "ratio", "average", "averaged", "score", "scored", "sold", "bought", "magnitude",
        "measured", "stock", "stocks", "ph", "version");

    /// <summary>Whether the text has written an hour in four digits that are no year: "0400".</summary>
    private bool _writesZeroHours;

    private int ClockTime(int i)
    {
        if (QuarterDigit(i) is > 0 and var quarter)
            return quarter;
        if (i < _free || LengthOf(i) > 4 || (IsJoined(i) && i > _begin && !IsOpening(i - 1) && !GoesOnWithTime(i)))
            return 0;
        var hour = ValueOf(i);
        var phrase = new TimePhrase { First = i, End = i + 1, Form = PhraseForm.Clock, Unit = TimeUnit.Minute, Traits = PhraseTraits.HasClock };
        if (LengthOf(i) == 4)
        {
            if (hour % 100 > 59 || hour > 2400)
                return 0;
            phrase.SecondOfDay = (hour / 100 * 3600) + (hour % 100 * 60);

            // "0600 hours"; "1,500 hours" is a length of time.
            var hours = IsWord(i + 1, "hours", "hrs") && hour % 5 == 0 && (hour < 1000 || IsWord(i - 1, "at", "by"));
            if (hours)
                phrase.End = i + 2;
            else if (IsJoined(i + 1) && IsWord(i + 1, "z") && IsCapitalized(i + 1))
                TakeUtcOffset(ref phrase);
            else if (!IsHourOfFour(i, hour, phrase.End) || IsPriced(i))
                return 0;
            _writesZeroHours |= hour < 1000;
            TakeZone(ref phrase);
            return Keep(ref phrase);
        }

        if (LengthOf(i) > 2 || hour > 24)
            return 0;
        int minute = 0, second = 0;
        var colon = IsMark(i + 1, ':') && IsJoined(i + 1) && IsNumber(i + 2) && IsJoined(i + 2) && LengthOf(i + 2) == 2;
        var dot = !colon && IsMark(i + 1, '.') && IsJoined(i + 1) && IsNumber(i + 2) && IsJoined(i + 2) && LengthOf(i + 2) == 2;
        if (colon || dot)
        {
            minute = ValueOf(i + 2);
            phrase.End = i + 3;
            if (colon && IsMark(i + 3, ':') && IsJoined(i + 3) && IsNumber(i + 4) && LengthOf(i + 4) == 2)
            {
                second = ValueOf(i + 4);
                phrase.End = i + 5;
            }
        }

        if (minute > 59 || second > 59)
            return 0;
        var meridiem = TakeMeridiem(ref phrase, ref hour);
        if (!meridiem && !(IsWord(phrase.End, "o") && IsApostrophe(phrase.End + 1) && IsWord(phrase.End + 2, "clock")))
        {
            if (hour <= 12 && FirstOfTwo(ref phrase, hour, minute))
                return Keep(ref phrase);
            if (!colon && !dot && hour is >= 1 and <= 12 && IsWord(i - 1, "at", "by"))
            {
                // "at 9 in the morning", "on Tuesday at 9"
                phrase.SecondOfDay = hour * 3600;
                if (!TakePartOfDay(ref phrase) && !IsBesideDay(i - 1, i + 1))
                    return 0;
                MoveBehindNoon(ref phrase);
                return Keep(ref phrase);
            }

            if (!colon && !dot && hour is >= 1 and <= 12 && IsNearHour(i - 1) && IsHourEnd(i + 1))
            {
                phrase.SecondOfDay = hour * 3600;
                MoveBehindNoon(ref phrase);
                return Keep(ref phrase);
            }

            if (dot)
            {
                var day = phrase with { SecondOfDay = ((hour * 60) + minute) * 60 };
                if (IsDottedEntry(i, phrase.End))
                {
                    (phrase.SecondOfDay, _dottedEntry) = (day.SecondOfDay, i);
                    return Keep(ref phrase);
                }

                if (IsDotTime(i, phrase.End, hour, minute) || IsWord(i - 1, "at") && TakePartOfDay(ref day))
                {
                    phrase.SecondOfDay = day.SecondOfDay;
                    if (IsWord(phrase.End, "hours", "hrs"))
                        phrase.End++;
                    if (!TakePartOfDay(ref phrase))
                        MoveBehindNoon(ref phrase);
                    return Keep(ref phrase);
                }

                return 0;
            }

            if (!colon || IsJoined(phrase.End) && _tokens[phrase.End].Kind == TokenKind.Word && !(IsWord(phrase.End, "z") && IsCapitalized(phrase.End)))
                return 0;

            // "Matthew 5:12" is a verse, "won 10:15" a score.
            if (!SaysZone(phrase.End) && !(IsOneOf(BeforeHour, i - 1) || IsMark(i - 1, ',') || IsMark(i - 1, '(')
                || i == _begin || IsDash(i - 1) || IsBehindDay(i) || OpensEntry(i, phrase.End)) || LengthOf(i) == 1 && !IsTimeLead(i - 1) && !OpensEntry(i, phrase.End))
                return 0;
        }
        else if (!meridiem)
            phrase.End += 3;
        phrase.SecondOfDay = (((hour * 60) + minute) * 60) + second;
        if (!meridiem && hour <= 12)
            TakePartOfDay(ref phrase);
        TakeZone(ref phrase);
        return Keep(ref phrase);
    }

    /// <summary>"at 2130", "by 0400"; "At 1900 spoke the trawler" in a text that has written "0400".</summary>
    private bool IsHourOfFour(int i, int hour, int end)
    {
        if (IsWord(i - 1, "at") && (hour % 5 == 0 || IsTimeNear(i)) && EndsTime(end))
            return true;
        return (hour < 1000 || _writesZeroHours) && IsTimeLead(i - 1) && (EndsTime(end) || _writesZeroHours && Is(end, WordClass.PastTense));
    }

    /// <summary>"2 to 4 p.m.", "between 9.30 and 11 a.m.": the first of two times has the half of the day from the second.</summary>
    private bool FirstOfTwo(ref TimePhrase phrase, int hour, int minute)
    {
        var joint = phrase.End;
        if (hour < 1 || !(IsWord(joint, "to") || IsDash(joint) || IsWord(joint, "and") && IsWord(phrase.First - 1, "between")) || !IsNumber(joint + 1)
            || ValueOf(joint + 1) is not (>= 1 and <= 12 and var second))
            return false;
        var last = new TimePhrase { First = joint + 1, End = joint + 2 };
        if ((IsMark(joint + 2, ':') || IsMark(joint + 2, '.')) && IsJoined(joint + 2) && IsNumber(joint + 3) && IsJoined(joint + 3) && LengthOf(joint + 3) == 2)
            last.End = joint + 4;
        var until = second;
        if (!TakeMeridiem(ref last, ref until))
            return false;

        // "from 11 to 2 p.m." begins before noon.
        var late = until >= 12 == (hour % 12 <= second % 12);
        phrase.SecondOfDay = ((((hour % 12) + (late ? 12 : 0)) * 60) + minute) * 60;
        return true;
    }

    /// <summary>"at 4.30": by its lead and its minutes, and by what stands around it no price, section or measure.</summary>
    private bool IsDotTime(int i, int end, int hour, int minute)
    {
        if (hour > 23 || !IsTimeLead(i - 1) || IsPriced(i))
            return false;
        var near = IsTimeNear(i);
        return (near || IsWord(i - 1, "at") && minute % 5 == 0) && (EndsTime(end) || IsWord(end, "hours", "hrs"));
    }

    private bool IsTimeLead(int i) => IsOneOf(TimeLeads, i) || (IsWord(i, "to", "and") || IsDash(i) || IsMark(i, ',')) && i == _free && i > _begin && _phrases[^1].Has(PhraseTraits.HasClock);

    /// <summary>Whether a day or a time stands a few words before.</summary>
    private bool IsTimeNear(int i)
    {
        if (_free <= _begin || _phrases.Count == 0 || i - _free > 12)
            return false;
        for (var j = _free; j < i; j++)
        {
            if (IsMark(j, '.') || IsMark(j, ';'))
                return false;
        }

        return _phrases[^1].Has(PhraseTraits.HasClock | PhraseTraits.PartOfDay) || _phrases[^1] is { Unit: TimeUnit.Day, Form: PhraseForm.Calendar or PhraseForm.Deictic };
    }

    /// <summary>Whether nothing follows a number that it could count or measure.</summary>
    private bool EndsTime(int k)
    {
        if (!IsIn(k) || Is(k, WordClass.Deictic | WordClass.Weekday | WordClass.DayPart | WordClass.Bound))
            return !IsWord(k, "by");
        if (_tokens[k].Kind == TokenKind.Mark)
            return !(IsJoined(k) && (IsMark(k, '%') || IsMark(k, '°') || IsMark(k, '/') || (IsMark(k, '.') || IsMark(k, ':')) && IsNumber(k + 1) && IsJoined(k + 1))) && !IsMark(k, '$') && !IsMark(k, '€') && !IsMark(k, '£');
        if (IsWord(k, "to", "until"))
            return IsNumber(k + 1);
        return Is(k, WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary | WordClass.Pronoun | WordClass.Determiner | WordClass.Step) && !IsWord(k, "per", "of") && !IsWord(k, "up", "down")
            || IsWord(k, "sharp", "precisely") || _tokens[k].Is(TokenFlags.AllUpper);
    }

    /// <summary>"the bonds traded at 4.30": a price, a rate or a score is spoken of.</summary>
    private bool IsPriced(int i)
    {
        for (var j = i - 1; j >= _begin && j > i - 12 && !IsMark(j, '.'); j--)
        {
            if (IsOneOf(Rated, j))
                return true;
        }

        return false;
    }

    /// <summary>Whether a day stands directly before "at" or directly behind the time: "tomorrow at eight", "at eight on Tuesday".</summary>
    private bool IsBesideDay(int at, int end)
    {
        if (IsWord(at, "at") && IsBehindDay(at) && EndsTime(end))
            return true;
        var k = IsWord(end, "on") ? end + 1 : end;
        return IsWord(at, "at") && (Is(k, WordClass.Weekday) && IsCapitalized(k) || Is(k, WordClass.Deictic) || IsWord(k, "this", "that") && Is(k + 1, WordClass.DayPart)
            || IsNumber(k) && k > end && Is(k + 1, WordClass.Month) || Is(k, WordClass.Month) && k > end && IsNumber(k + 1));
    }

    /// <summary>"tonight at eight", "on Friday evening at 7": the part of the day before the hour says which half is meant.</summary>
    private void MoveBehindNoon(ref TimePhrase phrase)
    {
        var last = _free - 1;
        if (IsBehindDay(phrase.First - 1) && phrase.SecondOfDay < 12 * 3600 && (IsWord(last, "tonight", "evening") || IsWord(last, "afternoon") || IsWord(last, "night") && phrase.SecondOfDay >= 6 * 3600))
            phrase.SecondOfDay += 12 * 3600;
    }

    private bool IsBehindDay(int i) => _free > _begin && _phrases.Count > 0 && (i == _free || i == _free + 1 && IsMark(_free, ','))
        && _phrases[^1] is { Unit: TimeUnit.Day, Form: PhraseForm.Calendar or PhraseForm.Deictic or PhraseForm.Step };

    /// <summary>"in the afternoon", "at night" behind an hour say which half of the day is meant.</summary>
    private bool TakePartOfDay(ref TimePhrase phrase)
    {
        var k = phrase.End;
        if (IsWord(k, "in") && IsWord(k + 1, "the"))
            k += 2;
        else if (IsWord(k, "at") && IsWord(k + 1, "night"))
            k++;
        else
            return false;
        if (!IsWord(k, "morning", "afternoon") && !IsWord(k, "evening", "night"))
            return false;
        phrase.End = k + 1;
        var late = IsWord(k, "night") && phrase.SecondOfDay >= 6 * 3600 && phrase.SecondOfDay < 12 * 3600;
        if ((IsWord(k, "afternoon", "evening") || late) && phrase.SecondOfDay < 12 * 3600)
            phrase.SecondOfDay += 12 * 3600;
        return true;
    }

    private bool TakeMeridiem(ref TimePhrase phrase, ref int hour)
    {
        var k = phrase.End;
        bool pm;
        int end;
        if (IsWord(k, "am", "pm"))
        {
            pm = IsWord(k, "pm");
            end = k + 1;
            if (!pm && !_tokens[k].Is(TokenFlags.AllUpper) && !IsJoined(k) && Is(k - 1, WordClass.Pronoun))
                return false;
        }
        else if ((IsWord(k, "a", "p")) && IsMark(k + 1, '.') && IsJoined(k + 1) && IsWord(k + 2, "m") && IsJoined(k + 2))
        {
            pm = IsWord(k, "p");
            end = IsMark(k + 3, '.') ? k + 4 : k + 3;
        }
        else
            return false;
        if (hour is < 1 or > 12)
            return hour is 0 or > 12 && Accept(ref phrase, end);
        hour = (hour % 12) + (pm ? 12 : 0);
        return Accept(ref phrase, end);
    }

    private static bool Accept(ref TimePhrase phrase, int end)
    {
        phrase.End = end;
        return true;
    }

    /// <summary>"22:41Z", "22:41 UTC"</summary>
    private bool SaysZone(int end) => IsWord(end, "z") && IsJoined(end) && IsCapitalized(end) || IsWord(end, "utc", "gmt") && _tokens[end].Is(TokenFlags.AllUpper);

    /// <summary>"10:00-11:30": a time behind the dash of another.</summary>
    private bool GoesOnWithTime(int i) => IsDash(i - 1) && _free == i - 1 && _free > _begin && _phrases[^1].Form == PhraseForm.Clock;

    private void TakeZone(ref TimePhrase phrase)
    {
        if (IsWord(phrase.End, "utc", "gmt") && _tokens[phrase.End].Is(TokenFlags.AllUpper))
        {
            phrase.End++;
            phrase.UtcOffset = 0;
            phrase.Traits |= PhraseTraits.HasUtcOffset;
        }
        else if (IsJoined(phrase.End) && !IsDash(phrase.End))
            TakeUtcOffset(ref phrase);
        else if (IsIn(phrase.End) && _tokens[phrase.End].Is(TokenFlags.AllUpper)
            && (IsWord(phrase.End, "est", "edt") || IsWord(phrase.End, "cet", "cest") || IsWord(phrase.End, "pst", "pdt")))
            phrase.End++;
    }
}
