using DocModel.Reading.Dates.Grammar;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Dates.Resolution;

/// <content>Weekdays and days of the month that stand alone.</content>
internal sealed partial class PhraseResolver
{
    private static readonly WordSet RequestVerbs = new("write", "come", "send", "call", "meet", "let", "tell", "post", "bring");

    /// <summary>"the Tuesday of the following week": whether the week that a weekday is of stands behind it.</summary>
    private bool IsDayOfWeekBehind(int row) => row + 1 < _phrases.Count && _phrases[row] is { Form: PhraseForm.Calendar, Weekday: > 0, Day: 0, Month: 0, Nth: 0, Step: StepWord.None } day
        && _phrases[row + 1] is { Form: PhraseForm.Step, Unit: TimeUnit.Week } week && week.First == day.End + 1 && IsWord(day.End, "of");

    /// <summary>Whether a verb of the past stands near a phrase in its sentence, and no participle of the present: "is held".</summary>
    private bool HasToldPast(in TimePhrase phrase)
    {
        if (_sentence < 0)
            return false;
        ref readonly var sentence = ref _sentences[_sentence];
        var end = Math.Min(sentence.EndToken, phrase.End + ReachOfClause);
        for (var i = Math.Max(sentence.FirstToken, phrase.First - ReachOfHabit); i < end; i++)
        {
            if (IsPast(i) && !(i > 0 && (IsWord(i - 1, "is") || IsWord(i - 1, "are") || IsWord(i - 1, "be"))))
                return true;
        }

        return false;
    }

    /// <summary>"the last Friday of the month": of the month that the story has reached; of every month where the sentence does not tell of the past.</summary>
    private void ResolveWeekdayOfMonth(int row, ref TimePhrase phrase)
    {
        if (_focus.Unit is not { HasMonth: true } reached || _sentence < 0 || !HasToldPast(phrase) || IsToCome(phrase))
        {
            SetOpen(row, phrase);
            return;
        }

        phrase.Month = (byte)reached.Part;
        SetUnit(row, phrase, UnitIn(ref phrase, reached.Year), DateOrigin.Resolved, _focus.Row);
    }

    private void ResolveWeekday(int row, in TimePhrase phrase, int weekRow)
    {
        if (weekRow >= 0)
        {
            if (_items[weekRow].Value is { Kind: EdtfKind.Date, Year: >= -9999 and <= 9999 and var year, Month: { } ofYear, Day: { } ofMonth })
                SetUnit(row, phrase, new CalendarUnit(TimeUnit.Day, (int)year, ofYear, ofMonth), DateOrigin.Resolved, weekRow, moves: false);
            else if (_items[weekRow].Value is { IsInterval: true, Start: { Month: { } month, Day: { } first } start })
                SetUnit(row, phrase, CalendarUnit.OfDay(Calendar.ToNumber((int)start.Year!, month, first) + phrase.Weekday - 1), _items[weekRow].Origin, weekRow);
            else
                SetOpen(row, phrase);
            return;
        }

        if (phrase.Has(PhraseTraits.FromElsewhere))
        {
            if (TryElsewhere(row, out var elsewhere, out var anchor) && elsewhere.IsDay)
            {
                // "the Sunday before Easter", "the Friday after 5 May 1911"
                var before = phrase.Step == StepWord.Previous;
                var from = before ? elsewhere.FirstDay - 1 : elsewhere.FirstDay + 1;
                var distance = before ? (Calendar.Weekday(from) - phrase.Weekday + 7) % 7 : (phrase.Weekday - Calendar.Weekday(from) + 7) % 7;
                SetUnit(row, phrase, CalendarUnit.OfDay(before ? from - distance : from + distance), DateOrigin.Resolved, anchor);
            }
            else
                SetOpen(row, phrase);
            return;
        }

        if (IsWeekdayOfAnyWeek(row, phrase))
        {
            SetOpen(row, phrase);
            return;
        }

        if (_writing is { IsDay: true } written && IsPostscript(phrase))
        {
            SetUnit(row, phrase, CalendarUnit.OfDay(written.FirstDay + ((phrase.Weekday - Calendar.Weekday(written.FirstDay) + 7) % 7)), DateOrigin.DateOfWriting, -1);
            return;
        }

        // "The week before last it rained. On the Thursday the dam broke", "the week following, on Thursday": a day of the week that was told.
        if (phrase.Step == StepWord.None && _focus.Unit is { Unit: TimeUnit.Week } told && (IsWord(phrase.First - 1, "the") || row > 0 && _phrases[row - 1] is { Unit: TimeUnit.Week, Form: PhraseForm.Step } week && SameSentence(week, phrase)))
        {
            SetUnit(row, phrase, CalendarUnit.OfDay(told.FirstDay - Calendar.Weekday(told.FirstDay) + phrase.Weekday), DateOrigin.Resolved, _focus.Row);
            return;
        }

        // "On 4 October, the following Monday, …": the day before the comma once more.
        if (phrase.Step is StepWord.Following or StepWord.Next && row > 0 && _focus.Day is { } same && _focus.DayRow == row - 1 && _phrases[row - 1].End == phrase.First - 1 && _tokens.IsMark(phrase.First - 1, ',') && Calendar.Weekday(same.FirstDay) == phrase.Weekday)
        {
            SetUnit(row, phrase, same, DateOrigin.Resolved, row - 1, moves: false);
            return;
        }

        var goesOn = phrase.Step == StepWord.None && row > 0 && _storySentence == _sentence && _focus.Day is not null && _items[row - 1].Origin != DateOrigin.DateOfWriting && phrase.Modifier == DateModifier.Until
            || phrase.Step == StepWord.None && row > 0 && GoesOnFromStory(row) && !IsAsked(phrase);

        // "It stopped on Tuesday 14 March. On Monday the crew had begun to …": before the day that was told.
        var looksBack = phrase.Step == StepWord.None && _printsWriting == Writing.Unsaid && _focus.Day is not null && HadBeen(phrase);
        goesOn |= looksBack;
        var fromWriting = _writing is { IsDay: true } && !goesOn && !(phrase.Step is StepWord.Following or StepWord.Previous && _focus.Day is not null) && (phrase.Has(PhraseTraits.FromWriting) || _printsWriting != Writing.Unsaid && phrase.Step == StepWord.None && !IsWord(phrase.First - 1, "the") || _focus.Day is not { } known
            || Math.Abs(known.FirstDay - _writing.Value.FirstDay) < 400);
        if (_writing is { IsDay: true } entry && phrase.Step == StepWord.None && IsEntryDate(phrase))
        {
            // "Friday." above the next entry of a diary
            var ahead = (phrase.Weekday - Calendar.Weekday(entry.FirstDay) + 7) % 7;
            SetUnit(row, phrase, CalendarUnit.OfDay(entry.FirstDay + ahead), DateOrigin.DateOfWriting, -1);
            return;
        }

        if (fromWriting && _writing is { } writing)
        {
            var today = writing.FirstDay;
            var back = (Calendar.Weekday(today) - phrase.Weekday + 7) % 7;
            var day = phrase.Step switch
            {
                StepWord.Last or StepWord.Past or StepWord.Previous => today - (back == 0 ? 7 : back),
                // Of tomorrow nobody says "next Friday"; "the next Friday" is a story's.
                StepWord.Next when back == 6 && !IsWord(phrase.First, "the") => today + 8,
                StepWord.Next or StepWord.Coming or StepWord.Following => today - back + 7,
                // "this Friday" is the one of the week, unless it is over and the sentence looks ahead.
                StepWord.This => today - back + (phrase.Weekday > Calendar.Weekday(today) || (back != 0 && SpeaksOfFuture(phrase)) ? 7 : 0),
                _ => back != 0 && (SpeaksOfFuture(phrase) || IsTermAhead(phrase)) || IsAsked(phrase) ? today - back + 7 : today - back,
            };
            SetUnit(row, phrase, DayBeyond(day, phrase), DateOrigin.DateOfWriting, -1);
        }
        else if (_focus.Day is { } focus)
        {
            var ahead = (phrase.Weekday - Calendar.Weekday(focus.FirstDay) + 7) % 7;
            var day = phrase.Step switch
            {
                StepWord.Last or StepWord.Previous => focus.FirstDay + ahead - 7,
                StepWord.Following or StepWord.Next => focus.FirstDay + (ahead == 0 ? 7 : ahead),
                _ => focus.FirstDay + (looksBack ? ahead - 7 : ahead),
            };
            SetUnit(row, phrase, DayBeyond(day, phrase), DateOrigin.Resolved, _focus.DayRow);
        }
        else
            SetOpen(row, phrase);
    }

    /// <summary>"had begun on Monday", "On Monday the crew had begun"</summary>
    private bool HadBeen(in TimePhrase phrase)
    {
        if (IsBehindPastPerfect(phrase))
            return true;
        for (var i = phrase.End; i < phrase.End + ReachOfClause && i + 1 < _sentences[_sentence].EndToken && _tokens[i].Kind == TokenKind.Word; i++)
        {
            if (IsWord(i, "had"))
                return IsParticiple(i + 1) || IsWord(i + 1, "been");
        }

        return false;
    }

    /// <summary>"We went in on the 13th of last month. We lay there all Sunday": a letter goes on with what it tells of a time more than a week ago.</summary>
    private bool GoesOnFromStory(int row) => _printsWriting == Writing.Letter && _sentence >= 0 && _storyBlock == _sentences[_sentence].Block && _items[row - 1].Origin == DateOrigin.Resolved
        && _focus.Day is { } told && _writing is { IsDay: true } written && written.FirstDay - told.FirstDay is > 7 and < 400;

    /// <summary>"Write on Sunday": what is asked for is to come.</summary>
    private bool IsAsked(in TimePhrase phrase)
    {
        if (_printsWriting != Writing.Letter || _sentence < 0)
            return false;
        var first = _sentences[_sentence].FirstToken;
        if (IsWord(first, "do") || IsWord(first, "pray") || IsWord(first, "please"))
            first++;
        return phrase.First - first < 8 && IsOneOf(RequestVerbs, first);
    }

    /// <summary>"Post it before Wednesday", "Schools stay closed until Thursday": a term in a clause that tells of nothing past.</summary>
    private bool IsTermAhead(in TimePhrase phrase)
    {
        if (phrase.Modifier is not (DateModifier.By or DateModifier.Before or DateModifier.Until) || _sentence < 0)
            return false;
        var first = _sentences[_sentence].FirstToken;
        for (var i = phrase.First - 1; i >= first && i > phrase.First - 16; i--)
        {
            // "is closed", "stays closed"
            var stays = i - 2 >= first && (IsWord(i - 1, "is") || IsWord(i - 1, "are") || IsVerbOfPresent(i - 1));
            if (IsPast(i) && !stays || IsWord(i, "had") || IsWord(i, "has") || IsWord(i, "have"))
                return false;
        }

        return true;
    }

    /// <summary>"June 5th … on the 7th" in a text that states no year: the month goes on, the year stays open.</summary>
    private Edtf? InOpenMonth(in TimePhrase phrase)
    {
        if (_openMonth == 0)
            return null;
        var month = phrase.Day < _openDay - 14 ? (_openMonth % 12) + 1 : _openMonth;
        return phrase.Day <= Calendar.DaysInMonth(2000, month) ? Edtf.FromDayInUnknownYear(month, phrase.Day) : null;
    }

    /// <summary>"Do you remember the winter of '57? We had a snow on the 5th": a letter comes back from a time long ago with the sentence.</summary>
    private bool IsAwayFromLetter(in TimePhrase phrase) => _printsWriting == Writing.Minutes && phrase.Step == StepWord.None && _sentence >= 0 && (_focus.Unit is not { HasMonth: true } || _sentences[_sentence].Block != _datedBlock) || _printsWriting == Writing.Letter && phrase.Step == StepWord.None && _writing is { IsDay: true } writing && _focus.Unit is { } focus
        && Math.Abs(focus.Year - writing.Year) > 1 && _storySentence != _sentence;

    /// <summary>"was held from 8 to 10 February. On the 24th": of that month, whatever month with its year was told before.</summary>
    private bool IsBehindOpenMonth(int row, in TimePhrase phrase)
    {
        const int Reach = 2;
        if (_writing is not null || _openMonth == 0 || _focus.Unit is null || phrase.Step != StepWord.None || _sentence < 0)
            return false;
        for (var before = row - 1; before >= 0 && before >= row - Reach; before--)
        {
            if (_phrases[before] is { Form: PhraseForm.Calendar, Month: > 0 })
                return _items[before] is { Origin: DateOrigin.Open, Value: not null } && _sentenceOf[before] >= _sentence - 1 && _sentences[_sentenceOf[before]].Block == _sentences[_sentence].Block;
        }

        return false;
    }

    /// <summary>"on the 31st": a day of the month that the narrative has reached, or of the next one where that day lies far back.</summary>
    private void ResolveDayOfMonth(int row, in TimePhrase phrase)
    {
        if (IsOfEachMonth(row, phrase))
        {
            SetOpen(row, phrase);
            return;
        }

        if (phrase is { Step: StepWord.None, Weekday: 0 } && !_inRange && phrase.Day != TimePhrase.LastDay && MonthInRange(row, phrase.Day) is { } within)
        {
            SetUnit(row, phrase, within with { Unit = TimeUnit.Day, Day = phrase.Day }, DateOrigin.Resolved, row - 1);
            return;
        }

        if (IsBehindOpenMonth(row, phrase))
        {
            SetOpen(row, phrase, InOpenMonth(phrase));
            return;
        }

        var ahead = phrase.Step == StepWord.None && _writing is { IsDay: true } && LooksAhead(phrase);
        var ofWriting = (_focus.Unit is null || phrase.Step != StepWord.None || ahead || IsAwayFromLetter(phrase)) && _writing is { HasMonth: true };
        if ((ofWriting ? _writing : _focus.Unit) is not { HasMonth: true } from)
        {
            SetOpen(row, phrase, _focus.Unit is null && phrase.Step == StepWord.None ? InOpenMonth(phrase) : null);
            return;
        }

        var month = (from.Year * 12) + from.Part - 1;
        if (phrase.Step != StepWord.None)
            month += phrase.Step == StepWord.Last ? -1 : phrase.Step == StepWord.Next ? 1 : 0;
        else if (from.IsDay)
            month += ofWriting ? (ahead || SpeaksOfFuture(phrase) ? (phrase.Day < from.Day ? 1 : 0) : phrase.Day > from.Day ? -1 : 0) : phrase.Day < from.Day - 14 && !IsPastPerfect(phrase) ? 1 : 0;
        var unit = CalendarUnit.OfMonth(month);
        if (phrase.Day == TimePhrase.LastDay)
        {
            SetUnit(row, phrase, unit with { Unit = TimeUnit.Day, Day = Calendar.DaysInMonth(unit.Year, unit.Part) }, ofWriting ? DateOrigin.DateOfWriting : DateOrigin.Resolved, ofWriting ? -1 : _focus.Row);
            return;
        }

        if (phrase.Weekday != 0 && from.Year >= Calendar.LastJulianYear)
        {
            // The weekday tells the month, of the nearest three.
            foreach (var near in (int[])[month, month - 1, month + 1])
            {
                var other = CalendarUnit.OfMonth(near);
                if (phrase.Day <= Calendar.DaysInMonth(other.Year, other.Part) && Calendar.Weekday(Calendar.ToNumber(other.Year, other.Part, phrase.Day)) == phrase.Weekday)
                {
                    unit = other;
                    break;
                }
            }
        }

        // What the writer tells has been.
        const int NearWriting = 62;
        if ((_printsWriting != Writing.Unsaid || _isDiary && !IsEntryDate(phrase)) && phrase is { Step: StepWord.None, Weekday: 0 } && _writing is { IsDay: true } today && phrase.Day <= Calendar.DaysInMonth(unit.Year, unit.Part)
            && Calendar.ToNumber(unit.Year, unit.Part, phrase.Day) - today.FirstDay is > 0 and < NearWriting && !(from.FirstDay > today.FirstDay && _focus.Row >= 0 && SameSentence(_phrases[_focus.Row], phrase)) && !ahead && !SpeaksOfFuture(phrase))
            unit = CalendarUnit.OfMonth((today.Year * 12) + today.Part - 1 - (phrase.Day > today.Day ? 1 : 0));
        if (phrase.Day > Calendar.DaysInMonth(unit.Year, unit.Part))
            SetOpen(row, phrase);
        else
            SetUnit(row, phrase, unit with { Unit = TimeUnit.Day, Day = phrase.Day }, ofWriting ? DateOrigin.DateOfWriting : DateOrigin.Resolved, ofWriting ? -1 : _focus.Row);
    }
}
