using DocModel.Reading.Tokens;

namespace DocModel.Reading.Dates.Grammar;

/// <content>Days with less or more than a date has: "on the 31st"; "on 31 May, a Wednesday", "5 May (a Sunday) 1968".</content>
internal sealed partial class PhraseScanner
{
    private static readonly WordSet CountedNames = new(
        "army", "armies", "corps", "regiment", "division", "divisions", "brigade", "battalion", "infantry", "cavalry", "squadron", "wing", "battery",
        "company", "foot", "guards", "light", "heavy", "royal", "armoured", "armored", "panzer", "airborne", "parachute", "marine", "marines",
        "fleet", "flotilla", "group", "legion", "congress", "parliament", "amendment", "dynasty", "street", "avenue", "earl", "duke", "baron", "lord",
        "viscount", "marquess", "president", "pope", "dalai", "imam", "century", "district", "circuit", "precinct", "party", "international",
        "session", "symphony", "air", "tank", "field", "engineer", "mountain", "rifle", "floor", "grade");

    private static readonly WordSet DatedPapers = new("letter", "letters", "note", "telegram", "wire", "card", "postcard", "yours", "cable", "dispatch", "despatch", "paper", "meeting", "minutes", "issue", "order");

    /// <summary>Adds a weekday to the day just found; the token behind it, or 0 where the weekday is a date of its own.</summary>
    private int AppositeWeekday(int i)
    {
        if (_phrases.Count == 0 || _free <= _begin || _phrases[^1] is not { Form: PhraseForm.Calendar, Unit: TimeUnit.Day, Weekday: 0, Day: > 0 } day || day.End != _free)
            return 0;
        var article = IsWord(i - 1, "a");
        var mark = article ? i - 2 : i - 1;
        if (mark != _free || !(IsMark(mark, ',') || IsMark(mark, '(')) || Is(i + 1, WordClass.DayPart))
            return 0;
        var end = IsAbbreviation(i) && IsMark(i + 1, '.') ? i + 2 : i + 1;
        var parenthesis = IsMark(mark, '(');
        if (parenthesis && !IsMark(end, ')') || IsApostrophe(end))
            return 0;

        // Without the article the weekday stands alone between marks: "on 31 May, Wednesday, …".
        if (!article && IsIn(end) && _tokens[end].Kind != TokenKind.Mark)
            return 0;
        day.Weekday = (byte)NumberOf(i);
        day.End = parenthesis ? end + 1 : end;
        if (!day.HasYear && TryYearBehind(day.End, out var year, out var traits, ref day.End, true))
        {
            day.Year = year;
            day.Traits |= traits;
        }

        _phrases[^1] = day;
        _free = day.End;
        return day.End;
    }

    /// <summary>"on the 31st", "by the 3rd", "and the 4th": a day of the month spoken of.</summary>
    /// <param name="weekday">The token of the weekday before it, or -1.</param>
    private int DayAlone(int i, int weekday = -1)
    {
        if (LengthOf(i) > 2 || i - 1 < _free || !IsOrdinalSuffix(i + 1) || ValueOf(i) is not (>= 1 and <= 31 and var day))
            return 0;
        var the = IsWord(i - 1, "the");
        var before = the ? i - 2 : i - 1;
        var end = i + 2;
        if (MonthOfLetter(end) is not StepWord.None and var step)
        {
            // "the 3rd inst.", "your letter of the 21st ult."
            var letter = new TimePhrase { First = the ? i - 1 : i, End = IsMark(end + 1, '.') && IsJoined(end + 1) ? end + 2 : end + 1, Unit = TimeUnit.Day, Day = (byte)day, Step = step, Traits = PhraseTraits.FromWriting };
            return Keep(ref letter);
        }

        if (the && IsWord(end, "of") && IsWord(end + 2, "month") && Is(end + 1, WordClass.Step))
        {
            // "the 12th of next month"
            var ofMonth = new TimePhrase { First = i - 1, End = end + 3, Unit = TimeUnit.Day, Day = (byte)day, Step = (StepWord)NumberOf(end + 1), Traits = PhraseTraits.FromWriting };
            return Keep(ref ofMonth);
        }

        var listed = _free == before && _phrases.Count > 0 && _phrases[^1] is { Form: PhraseForm.Calendar, Unit: TimeUnit.Day, Day: > 0 }
            && (IsWord(before, "and", "or") || IsWord(before, "to", "until"));
        var range = IsWord(before, "from", "between") && (IsWord(end, "to", "and") || IsWord(end, "until")) && IsWord(end + 1, "the");
        var alone = i - 1 == _begin && (IsMark(end, '.') || end == _end);
        var partOfDay = the && IsWord(before, "of") && Is(before - 1, WordClass.DayPart) && before - 1 >= _free;
        if (!listed && (!the && weekday < 0 || !(alone || range || partOfDay || weekday >= 0 || IsWord(before, "on", "until") || IsWord(before, "by", "till") || IsWord(before, "since") || IsDayOfLetter(before) || IsWord(before, "about") && IsWord(before - 1, "or", "on") || IsMovedDay(before) || IsListedDay(before, end))))
            return 0;

        // "on the 4th floor", "by the 5th Army", "on the 4th and 5th floors" count something else.
        if (!EndsDay(end) && !(IsDayOfLetter(before) && Is(end, WordClass.PastTense)) && !OpensWithDay(before, end) && !OpensWithName(before, end) && !(IsWord(before, "on") && IsWord(end, "that")))
            return 0;
        if (IsWord(end, "and", "or") || IsWord(end, "to", "until"))
        {
            var other = IsWord(end + 1, "the") ? end + 2 : end + 1;
            if (IsOrdinalSuffix(other + 1) && !EndsDay(other + 2))
                return 0;
        }

        var phrase = new TimePhrase { First = weekday >= 0 ? weekday : the ? i - 1 : i, End = end, Unit = TimeUnit.Day, Day = (byte)day };
        if (weekday >= 0)
            phrase.Weekday = (byte)NumberOf(weekday);
        return Keep(ref phrase);
    }

    /// <summary>"your letter of the 21st", "the meeting of the 3rd", "yours of the 4th": letters and papers are named by their day.</summary>
    private bool IsDayOfLetter(int of) => IsWord(of, "of") && IsOneOf(DatedPapers, of - 1);

    /// <summary>"adjourned to the 12th, then to the 19th"</summary>
    private bool IsMovedDay(int to) => IsWord(to, "to") && to - 1 >= _begin && (IsWord(to - 1, "adjourned", "postponed") || IsWord(to - 1, "deferred", "moved") || IsWord(to - 1, "over", "off") || IsWord(to - 1, "back", "then"));

    /// <summary>"on the 8th, the 11th, the 18th and twice on the 23rd": a day behind the comma of another.</summary>
    private bool IsListedDay(int comma, int end) => IsMark(comma, ',') && _free == comma && _phrases.Count > 0 && _phrases[^1] is { Form: PhraseForm.Calendar, Unit: TimeUnit.Day, Day: > 0, Month: 0 } && (IsMark(end, ',') || IsWord(end, "and"));

    /// <summary>"inst.", "ult.", "prox.": this month, the last one, the next one.</summary>
    private StepWord MonthOfLetter(int k) => IsWord(k, "inst", "instant") ? StepWord.This : IsWord(k, "ult", "ultimo") ? StepWord.Last : IsWord(k, "prox", "proximo") ? StepWord.Next : StepWord.None;

    /// <summary>"On the 18th barricades went up", "On the 17th 60 men left": behind an ordinal a plural is another phrase's, and so is a number.</summary>
    private bool OpensWithDay(int before, int end) => IsWord(before, "on") && IsCapitalized(before) && IsSentenceStart(before) && IsNumber(end) && !IsJoined(end)
        || IsWord(before, "on") && IsCapitalized(before) && IsSentenceStart(before) && (IsWord(end, "came", "began") || IsWord(end, "went", "followed") || IsWord(end, "arrived", "died"))
        || IsWord(before, "on") && IsCapitalized(before) && IsIn(end) && _tokens[end].Kind == TokenKind.Word && LengthOf(end) > 3 && !IsCapitalized(end)
        && _tokens.Chars(end) is var word && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i') && !IsDash(end + 1);

    /// <summary>"On the 14th Harcourt's men came", "On the 5th Bolívar entered": a name of which the ordinal counts nothing, as it does in "the 14th Army" and "the 5th Earl".</summary>
    private bool OpensWithName(int before, int end)
    {
        const int LongestName = 4;
        if (!IsWord(before, "on") || !IsCapitalized(before) || !IsSentenceStart(before))
            return false;
        var k = end;
        for (; k < end + LongestName && IsCapitalized(k) && _tokens[k].Kind == TokenKind.Word; k++)
        {
            if (Is(k, WordClass.Month | WordClass.Weekday | WordClass.Label) || IsCountedName(k))
                return false;
        }

        return k > end && (Is(k, WordClass.PastTense) || IsWord(k, "was", "were") || IsWord(k, "had") || IsApostrophe(k) && IsJoined(k) && IsWord(k + 1, "s") && !IsCapitalized(k + 2)
            || IsIn(k) && _tokens.Chars(k) is { Length: > 3 } word && word[^1] == 'd' && word[^2] == 'e');
    }

    /// <summary>"the 14th Army", "the 5th Earl", "the 26th Congress".</summary>
    private bool IsCountedName(int k) => IsOneOf(CountedNames, k);

    /// <summary>Whether nothing follows that an ordinal could belong to.</summary>
    private bool EndsDay(int end)
    {
        if (!IsIn(end))
            return true;
        if (_tokens[end].Kind != TokenKind.Word)
            return _tokens[end].Kind == TokenKind.Mark && !IsDash(end) && !IsMark(end, '/');
        return IsWord(end, "there") || !IsWord(end, "of") && Is(end, WordClass.Auxiliary | WordClass.Pronoun | WordClass.Conjunction | WordClass.Preposition | WordClass.Article);
    }

    /// <summary>"the first Sunday of May 1901", "the last Friday in June": the weekday and the month say which day.</summary>
    private int WeekdayOfMonth(int i)
    {
        var which = i - 1;
        var month = i + 2;
        if (which >= _free && IsWord(i + 1, "of", "in") && IsWord(month, "each", "every") && IsWord(month + 1, "month") && (Is(which, WordClass.Ordinal) || IsWord(which, "last")))
            return KeepSet(IsWord(which - 1, "the") && which - 1 >= _free ? which - 1 : which, month + 2, TimeUnit.Month);
        if (which >= _free && IsWord(i + 1, "of") && IsWord(month, "the", "that") && IsWord(month + 1, "month") && (Is(which, WordClass.Ordinal) && NumberOf(which) <= 5 || IsWord(which, "last")))
        {
            // "the last Friday of the month"
            var ofMonth = new TimePhrase
            {
                First = which,
                End = month + 2,
                Unit = TimeUnit.Day,
                Weekday = (byte)NumberOf(i),
                Nth = IsWord(which, "last") ? TimePhrase.Last : (sbyte)NumberOf(which),
            };
            TakeThe(ref ofMonth);
            return Keep(ref ofMonth);
        }

        if (which < _free || !IsWord(i + 1, "of", "in") || !Is(month, WordClass.Month) || !IsMonth(month, afterDay: true))
            return 0;
        var nth = Is(which, WordClass.Ordinal) ? NumberOf(which) : IsWord(which, "last") ? TimePhrase.Last : 0;
        if (nth is not (>= 1 and <= 5 or TimePhrase.Last))
            return 0;
        var phrase = new TimePhrase
        {
            First = which,
            End = MonthEnd(month),
            Unit = TimeUnit.Day,
            Month = (byte)NumberOf(month),
            Weekday = (byte)NumberOf(i),
            Nth = (sbyte)nth,
        };
        TryYearBehind(phrase.End, out phrase.Year, out phrase.Traits, ref phrase.End, false);
        TakeThe(ref phrase);
        return Keep(ref phrase);
    }
}
