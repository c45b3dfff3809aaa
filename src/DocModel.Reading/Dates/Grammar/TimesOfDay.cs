using DocModel.Reading.Tokens;

namespace DocModel.Reading.Dates.Grammar;

/// <content>Times of day: "10:15", "3 p.m.", "0600 hours", "ten o'clock", "noon", "that morning".</content>
internal sealed partial class PhraseScanner
{
    private int ClockTime(int i)
    {
        if (QuarterDigit(i) is > 0 and var quarter)
            return quarter;
        if (i < _free || LengthOf(i) > 4 || (IsJoined(i) && i > _begin && !IsOpening(i - 1)))
            return 0;
        var hour = ValueOf(i);
        var phrase = new TimePhrase { First = i, End = i + 1, Form = PhraseForm.Clock, Unit = TimeUnit.Minute, Traits = PhraseTraits.HasClock };
        if (LengthOf(i) == 4)
        {
            // "0600 hours"; "1,500 hours" is a length of time.
            if (!IsWord(i + 1, "hours", "hrs") || hour % 100 > 59 || hour > 2400 || hour % 5 != 0 || !(hour < 1000 || IsWord(i - 1, "at", "by")))
                return 0;
            phrase.SecondOfDay = (hour / 100 * 3600) + (hour % 100 * 60);
            phrase.End = i + 2;
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
            if (!colon && minute == 0 && hour is >= 1 and <= 12 && IsWord(i - 1, "at", "by"))
            {
                // "at 9 in the morning"
                phrase.SecondOfDay = hour * 3600;
                return TakePartOfDay(ref phrase) ? Keep(ref phrase) : 0;
            }

            if (!colon || IsJoined(phrase.End) && _tokens[phrase.End].Kind == TokenKind.Word)
                return 0;

            // "Matthew 5:12" is a verse, "won 10:15" a score.
            if (!(IsWord(i - 1, "at", "by") || IsWord(i - 1, "from", "to") || IsWord(i - 1, "until", "around") || IsWord(i - 1, "about", "before")
                || IsWord(i - 1, "after", "between") || IsWord(i - 1, "till", "since") || IsWord(i - 1, "and") || IsMark(i - 1, ',') || IsMark(i - 1, '(')
                || i == _begin || IsDash(i - 1)) || LengthOf(i) == 1 && !IsWord(i - 1, "at", "by"))
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

    /// <summary>"ten o'clock", "half past ten o'clock": found by the "o".</summary>
    private int SpokenTime(int i)
    {
        if (!IsWord(i, "o") || !IsApostrophe(i + 1) || !IsWord(i + 2, "clock") || i - 1 < _free || !Is(i - 1, WordClass.Cardinal) || NumberOf(i - 1) is < 1 or > 12)
            return 0;
        var phrase = new TimePhrase
        {
            First = i - 1,
            End = i + 3,
            Form = PhraseForm.Clock,
            Unit = TimeUnit.Minute,
            SecondOfDay = NumberOf(i - 1) * 3600,
            Traits = PhraseTraits.HasClock,
        };
        TakeMinutes(ref phrase);
        TakePartOfDay(ref phrase);
        return Keep(ref phrase);
    }

    /// <summary>"half past ten", "a quarter to six", "twenty minutes past four": found by the "half", the "quarter", the "minutes".</summary>
    private int SpokenMinutes(int i)
    {
        if (!IsWord(i + 1, "past", "to") || !Is(i + 2, WordClass.Cardinal) || NumberOf(i + 2) is < 1 or > 12)
            return 0;

        // "half to six of them", "a quarter to ten per cent" are shares.
        var k = i + 3;
        var clock = IsWord(k, "o") && IsApostrophe(k + 1) && IsWord(k + 2, "clock");
        if (!clock && (IsDash(k) || IsPercent(k) || IsWord(k, "of") || Is(k, WordClass.TimeUnit | WordClass.Cardinal | WordClass.Counted) || IsNounBehind(k) && !Is(k, WordClass.DayPart | WordClass.Deictic)))
            return 0;
        if (IsWord(i + 1, "to") && !clock && !IsWord(i, "minutes") && !(Is(i - 1, WordClass.Preposition) || IsWord(i - 1, "a") && Is(i - 2, WordClass.Preposition)))
            return 0;
        var phrase = new TimePhrase
        {
            First = i + 2,
            End = clock ? k + 3 : k,
            Form = PhraseForm.Clock,
            Unit = TimeUnit.Minute,
            SecondOfDay = NumberOf(i + 2) * 3600,
            Traits = PhraseTraits.HasClock,
        };
        TakeMinutes(ref phrase);
        if (phrase.First == i + 2)
            return 0;
        TakePartOfDay(ref phrase);
        return Keep(ref phrase);
    }

    /// <summary>"half past", "a quarter to", "ten minutes past" before the hour.</summary>
    private void TakeMinutes(ref TimePhrase phrase)
    {
        var joint = phrase.First - 1;
        var j = joint - 1;
        if (j < _free || !IsWord(joint, "past", "to"))
            return;
        int minutes;
        var first = j;
        if (IsWord(j, "half") && IsWord(joint, "past"))
            minutes = 30;
        else if (IsWord(j, "quarter"))
        {
            minutes = 15;
            if (j - 1 >= _free && IsWord(j - 1, "a"))
                first--;
        }
        else
        {
            if (IsWord(j, "minutes"))
                j--;
            if (!TryCount(j, out first, out minutes, out _, out var isArticle) || isArticle || minutes is < 1 or > 59)
                return;
        }

        phrase.First = first;
        phrase.SecondOfDay += (IsWord(joint, "past") ? minutes : -minutes) * 60;
    }

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

    private bool IsPartOfDayLead(int i) => IsWord(i, "in", "by") || IsWord(i, "during", "until") || IsWord(i, "before", "after");

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

    private void TakeZone(ref TimePhrase phrase)
    {
        if (IsIn(phrase.End) && _tokens[phrase.End].Is(TokenFlags.AllUpper)
            && (IsWord(phrase.End, "utc", "gmt") || IsWord(phrase.End, "est", "edt") || IsWord(phrase.End, "cet", "cest") || IsWord(phrase.End, "pst", "pdt")))
            phrase.End++;
    }

    /// <summary>"that morning", "the next evening", "the night of 3 May", "Friday morning", "noon".</summary>
    private int DayPartLed(int i)
    {
        if (i < _free)
            return 0;
        var phrase = new TimePhrase { First = i, End = i + 1, Form = PhraseForm.DayPart, Unit = TimeUnit.Hour, Traits = PhraseTraits.PartOfDay };
        var entry = _tokens.Entry(i);
        // The hour of "noon"; "dawn" has a second number as the dawn of an age.
        if (entry.Unit == 1 && entry.Number >= 12)
        {
            if (!(IsWord(i - 1, "at", "by") || IsWord(i - 1, "until", "before") || IsWord(i - 1, "after", "around") || IsWord(i - 1, "about", "since")
                || IsWord(i - 1, "from", "near") || Is(i - 1, WordClass.Cardinal) || IsNumber(i - 1)))
                return 0;
            phrase.Traits |= PhraseTraits.HasClock;
            phrase.SecondOfDay = entry.Number % 24 * 3600;
            return Keep(ref phrase);
        }

        var j = i - 1;
        if (j < _free)
            return 0;
        if (IsDash(j) && IsJoined(j) && IsJoined(i) && IsWord(j - 1, "mid") && j - 1 >= _free)
        {
            phrase.First = j - 1;
            phrase.Modifier = DateModifier.Mid;
            return Keep(ref phrase);
        }

        if (Is(j, WordClass.Season | WordClass.Month) || IsDash(j))
            return 0;
        if (Is(j, WordClass.Step))
        {
            phrase.Step = (StepWord)NumberOf(j);
            phrase.First = j;
            if (j - 1 >= _free && IsWord(j - 1, "the", "that"))
                phrase.First = j - 1;
            if (phrase.Step is StepWord.This || (phrase.Step is StepWord.Last or StepWord.Next && phrase.First == j))
                phrase.Traits |= PhraseTraits.FromWriting;
            if (phrase.Step is StepWord.Last && phrase.First != j)
                return 0;
            return Keep(ref phrase);
        }

        if (IsWord(j, "the") && IsWord(i + 1, "before", "after"))
        {
            // "the night before", "the morning after the fire"
            phrase.Step = IsWord(i + 1, "before") ? StepWord.Previous : StepWord.Following;
            phrase.First = j;
            phrase.End = i + 2;
            phrase.Traits |= Elsewhere(i + 2);
            return Keep(ref phrase);
        }

        if (IsWord(j, "that", "this"))
            return 0;
        if (IsWord(j, "every", "each"))
            return KeepSet(j, i + 1, TimeUnit.Day);

        // "the night of 3 May", "the early morning hours of May 3": the day takes the words in.
        var hours = IsWord(i + 1, "hours");
        if (IsWord(hours ? i + 2 : i + 1, "of"))
        {
            var date = hours ? i + 3 : i + 2;
            if (IsWord(date, "the"))
                date++;
            var part = Is(j, WordClass.Part) && !IsPartNoun(j) && j - 1 >= _free;
            var first = part ? j : i;
            if (part)
                j--;
            var count = _phrases.Count;
            var next = IsNumber(date) ? DayLed(date) : Is(date, WordClass.Month) ? MonthLed(date) : 0;
            if (next == 0 || _phrases.Count == count)
                return 0;
            var day = _phrases[count];
            day.First = IsWord(j, "the") ? j : first;
            day.Traits |= PhraseTraits.PartOfDay;
            _phrases[count] = day;
            return next;
        }

        // "by mid-morning", "in the early evening", "late in the afternoon"
        if (Is(j, WordClass.Part) && !IsPartNoun(j) && (IsPartOfDayLead(j - 1) || IsWord(j - 1, "the") && IsPartOfDayLead(j - 2)))
        {
            if (hours)
                phrase.End++;
            return Keep(ref phrase);
        }

        var the = IsWord(j, "the") && IsWord(j - 1, "in", "during");
        var at = IsWord(j, "at", "before") && IsWord(i, "dawn", "dusk");
        if (!the && !at)
            return 0;
        if (the)
            phrase.First = j;
        return Keep(ref phrase);
    }
}
