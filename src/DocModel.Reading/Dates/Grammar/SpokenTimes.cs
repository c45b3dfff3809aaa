using DocModel.Reading.Tokens;

namespace DocModel.Reading.Dates.Grammar;

/// <content>Times of day in words: "ten o'clock", "half past ten", "a quarter to six".</content>
internal sealed partial class PhraseScanner
{
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

    /// <summary>"at nine-thirty", "at half nine", "at five to nine", "at nine in the morning", "tomorrow at nine": found by the first number.</summary>
    private int HourWord(int i)
    {
        if (i - 1 < _free || NumberOf(i) is < 1 or > 59)
            return 0;
        var hour = NumberOf(i);
        var phrase = new TimePhrase { First = i, End = i + 1, Form = PhraseForm.Clock, Unit = TimeUnit.Minute, SecondOfDay = hour * 3600, Traits = PhraseTraits.HasClock };
        if (IsWord(i + 1, "past", "to") && Is(i + 2, WordClass.Cardinal) && NumberOf(i + 2) is >= 1 and <= 12 && hour % 5 == 0 && IsHourEnd(i + 3))
        {
            (phrase.First, phrase.End, phrase.SecondOfDay) = (i + 2, i + 3, NumberOf(i + 2) * 3600);
            TakeMinutes(ref phrase);
            if (phrase.First > i || !IsTimeLead(phrase.First - 1) || IsWord(phrase.First - 1, "from", "between") || IsWord(phrase.First - 1, "by") || IsWord(i + 3, "against"))
                return 0;
            TakePartOfDay(ref phrase);
            return Keep(ref phrase);
        }

        // "at ten to noon"
        if (hour % 5 == 0 && IsWord(i + 1, "past", "to") && IsWord(i + 2, "midnight", "noon") && IsTimeLead(i - 1) && !IsWord(i - 1, "from", "between"))
            return SpokenMinutes(i);
        if (hour > 12)
            return hour <= 20 ? YearInWords(i) : 0;
        if (IsDash(i + 1) && IsJoined(i + 1) && IsJoined(i + 2) && Is(i + 2, WordClass.Cardinal) && NumberOf(i + 2) is (10 or 15 or 20 or 30 or 40 or 50) and var minutes)
        {
            phrase.End = i + 3;
            if (minutes >= 20 && IsDash(i + 3) && IsJoined(i + 3) && IsWord(i + 4, "five"))
            {
                minutes += 5;
                phrase.End = i + 5;
            }

            phrase.SecondOfDay += minutes * 60;
            if (!IsTimeLead(i - 1) || !IsHourEnd(phrase.End))
                return 0;
            TakePartOfDay(ref phrase);
            return Keep(ref phrase);
        }

        if (IsWord(i - 1, "half") && i - 2 >= _free && IsWord(i - 2, "at") && IsHourEnd(i + 1))
        {
            phrase.First = i - 1;
            phrase.SecondOfDay += 1800;
            TakePartOfDay(ref phrase);
            return Keep(ref phrase);
        }

        // "shortly before six", "just after nine in the morning"
        if (IsNearHour(i - 1) && (TakePartOfDay(ref phrase) || EndsHourWord(i)))
        {
            MoveBehindNoon(ref phrase);
            return Keep(ref phrase);
        }

        if ((IsWord(i - 1, "between", "from") || IsWord(i + 1, "or") && IsOneOf(TimeLeads, i - 1)) && FirstOfTwoWords(ref phrase) || IsClockBefore(i - 1) && TakePartOfDay(ref phrase))
            return Keep(ref phrase);
        if (!(IsOneOf(TimeLeads, i - 1) && TakePartOfDay(ref phrase) || IsWord(i - 1, "at", "by") && IsBesideDay(i - 1, i + 1)))
            return 0;
        MoveBehindNoon(ref phrase);
        return Keep(ref phrase);
    }

    private static readonly WordSet Nearnesses = new("shortly", "just", "soon", "immediately", "little");

    /// <summary>"shortly before", "a little after": what follows is an hour where it counts nothing.</summary>
    private bool IsNearHour(int i) => IsWord(i, "before", "after") && IsOneOf(Nearnesses, i - 1);

    /// <summary>"shortly after one was sold", "just after two and a half days" tell of no hour.</summary>
    private bool EndsHourWord(int i) => IsHourEnd(i + 1) && !(NumberOf(i) == 1 && Is(i + 1, WordClass.Auxiliary | WordClass.Pronoun)) && !(IsWord(i + 1, "and") && IsWord(i + 2, "a"));

    private bool IsClockBefore(int i) => (IsWord(i, "to", "and") || IsWord(i, "or")) && i == _free && i > _begin && _phrases[^1].Has(PhraseTraits.HasClock);

    /// <summary>"between one and two in the morning": the half of the day of the first hour is that of the second.</summary>
    private bool FirstOfTwoWords(ref TimePhrase phrase)
    {
        var second = phrase.End + 1;
        if (!IsWord(phrase.End, "to", "and") && !IsWord(phrase.End, "or") || !Is(second, WordClass.Cardinal) || NumberOf(second) is < 1 or > 12)
            return false;
        var last = new TimePhrase { First = second, End = second + 1, SecondOfDay = NumberOf(second) * 3600 };
        if (!TakePartOfDay(ref last))
            return false;

        // "from eleven to two in the afternoon" begins before noon.
        if (last.SecondOfDay >= 12 * 3600 && phrase.SecondOfDay < NumberOf(second) * 3600)
            phrase.SecondOfDay += 12 * 3600;
        return true;
    }

    private bool IsHourEnd(int k) => EndsTime(k) && !IsDash(k) && !Is(k, WordClass.TimeUnit | WordClass.Cardinal | WordClass.Counted);

    /// <summary>"half past ten", "a quarter to six", "twenty minutes past four": found by the "half", the "quarter", the "minutes".</summary>
    private int SpokenMinutes(int i)
    {
        if (IsWord(i + 1, "past", "to") && IsWord(i + 2, "midnight", "noon"))
        {
            var turn = new TimePhrase { First = i + 2, End = i + 3, Form = PhraseForm.Clock, Unit = TimeUnit.Minute, SecondOfDay = IsWord(i + 2, "noon") ? 12 * 3600 : 24 * 3600, Traits = PhraseTraits.HasClock };
            TakeMinutes(ref turn);
            turn.SecondOfDay %= 24 * 3600;
            return turn.First == i + 2 ? 0 : Keep(ref turn);
        }

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
            if (IsWord(j, "minutes", "minute"))
                j--;
            if (!TryCount(j, out first, out minutes, out _, out var isArticle) || isArticle || minutes is < 1 or > 59)
                return;
        }

        phrase.First = first;
        phrase.SecondOfDay += (IsWord(joint, "past") ? minutes : -minutes) * 60;
    }
}
