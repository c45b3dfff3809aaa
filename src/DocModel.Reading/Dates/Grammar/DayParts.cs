using DocModel.Reading.Tokens;

namespace DocModel.Reading.Dates.Grammar;

/// <content>Parts of the day: "that morning", "the night of 3 May", "noon".</content>
internal sealed partial class PhraseScanner
{
    private static readonly WordSet BeforeDayPart = new("at", "by", "until", "before", "after", "around", "about", "since", "from", "near");

    private static readonly WordSet BeforeTwilight = new("at", "before", "by", "after", "until", "till", "around", "near");

    private bool IsPartOfDayLead(int i) => IsWord(i, "in", "by") || IsWord(i, "during", "until") || IsWord(i, "before", "after");

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
            // "the 48 hours to noon on 3 May"
            if (!(IsOneOf(BeforeDayPart, i - 1) || IsWord(i - 1, "to", "till") && IsWord(i + 1, "on") || Is(i - 1, WordClass.Cardinal) || IsNumber(i - 1) || IsMark(i - 1, ',') && IsBehindDay(i)))
                return 0;
            phrase.Traits |= PhraseTraits.HasClock;
            phrase.SecondOfDay = entry.Number % 24 * 3600;
            return Keep(ref phrase);
        }

        var j = i - 1;
        if (j < _free)
            return 0;
        if (Is(i + 1, WordClass.Shift) && IsPlural(i) && TryCount(j, out var first, out var nightCount, out _, out _))
        {
            // "two nights later"
            var nights = new TimePhrase { First = first, End = i + 1, Unit = TimeUnit.Day, Count = nightCount, Traits = PhraseTraits.PartOfDay };
            return TakeShift(ref nights) ? Keep(ref nights) : 0;
        }

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
            // "the night before", "the morning after the fire", "the night before last"
            if (IsWord(i + 1, "before") && IsWord(i + 2, "last"))
            {
                (phrase.Form, phrase.Unit, phrase.Count, phrase.First, phrase.End) = (PhraseForm.Deictic, TimeUnit.Day, -2, j, i + 3);
                phrase.Traits |= PhraseTraits.FromWriting;
                return Keep(ref phrase);
            }

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
            var lead = part ? j : i;
            if (part)
                j--;
            var count = _phrases.Count;
            var next = IsNumber(date) ? DayLed(date) : Is(date, WordClass.Month) ? MonthLed(date) : 0;
            if (next == 0 || _phrases.Count == count)
                return 0;
            var day = _phrases[count];

            // "the night of 9–10 November": a night lies between two days, and its range begins with the first of them.
            if (_phrases.Count == count + 2 && _phrases[count + 1].First - day.End is 1 or 2 && (IsDash(day.End) || IsMark(day.End, '/') || IsWord(day.End, "to")))
                return next;
            day.First = IsWord(j, "the") ? j : lead;
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
        var at = IsOneOf(BeforeTwilight, j)
            && (IsWord(i, "dawn", "dusk") || IsWord(i, "sunrise", "sunset") || IsWord(i, "daybreak", "nightfall"));
        if (!the && !at)
            return 0;
        if (the)
            phrase.First = j;
        return Keep(ref phrase);
    }
}
