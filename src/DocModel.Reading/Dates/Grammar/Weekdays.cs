using DocModel.Reading.Tokens;

namespace DocModel.Reading.Dates.Grammar;

/// <content>Weekdays: "on Friday", "last Tuesday", "the following Monday", "every Sunday".</content>
internal sealed partial class PhraseScanner
{
    /// <summary>"Monday, 18 May", "Monday the 18th of May", "the 18th of May".</summary>
    private void TakeWeekdayAndArticle(ref TimePhrase phrase)
    {
        var j = phrase.First - 1;
        if (j >= _free && IsWord(j, "the"))
        {
            phrase.First = j;
            j--;
        }

        if (j >= _free && IsMark(j, ','))
        {
            j--;
            if (j - 1 >= _free && IsMark(j, '.') && Is(j - 1, WordClass.Weekday))
                j--;
        }
        else if (j - 1 >= _free && IsMark(j, '.') && Is(j - 1, WordClass.Weekday))
            j--;
        if (j - 1 >= _free && Is(j, WordClass.DayPart) && IsWeekday(j - 1))
        {
            // "Monday evening, 18 May"
            j--;
            phrase.Traits |= PhraseTraits.PartOfDay;
        }

        if (j >= _free && IsWeekday(j))
        {
            phrase.First = j;
            phrase.Weekday = (byte)NumberOf(j);
        }
    }

    /// <summary>"on Friday", "last Tuesday", "the following Monday", "every Sunday".</summary>
    private int WeekdayLed(int i)
    {
        if (i < _free || !IsWeekday(i))
            return 0;
        var k = i + 1;
        if (IsAbbreviation(i) && IsMark(k, '.'))
            k++;
        var dated = Is(k, WordClass.DayPart) ? k + 1 : k;
        if (IsMark(dated, ','))
            dated++;
        if (IsWord(dated, "the"))
            dated++;
        if (IsIn(dated) && (_tokens[dated].Kind == TokenKind.Number || Is(dated, WordClass.Month)))
        {
            // The date that follows takes the weekday in.
            var next = _tokens[dated].Kind == TokenKind.Number ? DayLed(dated) : MonthLed(dated);
            if (next != 0)
                return next;

            // "Thursday the 12th", "Tuesday 5th."; "Friday the 13th" is a superstition.
            if (_tokens[dated].Kind == TokenKind.Number && (IsWord(dated - 1, "the") || dated == k) && IsOrdinalSuffix(dated + 1) && !(NumberOf(i) == 5 && ValueOf(dated) == 13)
                && DayAlone(dated, i) is > 0 and var alone)
                return alone;
        }

        if (IsAbbreviation(i) && (Is(i - 1, WordClass.Article) || (!IsMark(i + 1, '.') && !Is(i - 1, WordClass.Step) && !IsWord(i - 1, "on"))))
            return 0;
        var behind = Is(i + 1, WordClass.DayPart) ? i + 2 : i + 1;
        if (TryEvery(i, out var every, out var weeks))
            return KeepSet(every, behind, TimeUnit.Week, weeks);

        // "on Sunday afternoons"
        if (behind > i + 1 && IsPlural(i + 1))
            return KeepSet(i, behind, TimeUnit.Week);
        if (_tokens.Entry(i).Unit == Lexicon.PluralDay)
            return WeekdaysAgo(i) is > 0 and var ago ? ago : IsWord(i - 1, "alternate") && i - 1 >= _free ? KeepSet(i - 1, behind, TimeUnit.Week, 2) : KeepSet(i, behind, TimeUnit.Week);

        // "every Monday and Thursday"
        if (_free > _begin && _phrases.Count > 0 && _phrases[^1] is { Form: PhraseForm.Set, Unit: TimeUnit.Week } set && set.End == _free && i - _free == 1
            && Is(_free - 1, WordClass.Weekday) && (IsWord(_free, "and", "or") || IsMark(_free, '/') || IsMark(_free, ',') || IsMark(_free, '&')))
            return KeepSet(i, behind, TimeUnit.Week, set.Count);
        if (AppositeWeekday(i) is > 0 and var apposed)
            return apposed;
        if (WeekdayOfMonth(i) is > 0 and var counted)
            return counted;
        if (!IsPlainWeekday(i))
            return 0;
        var phrase = new TimePhrase { First = i, End = k, Unit = TimeUnit.Day, Weekday = (byte)NumberOf(i) };
        if (Is(phrase.End, WordClass.DayPart))
        {
            phrase.End++;
            phrase.Traits |= PhraseTraits.PartOfDay;
        }

        if (phrase.End == i + 1 && TakeWeekOn(ref phrase))
        {
            phrase.Step = StepWord.Next;
            phrase.Traits |= PhraseTraits.FromWriting;
            return Keep(ref phrase);
        }

        if (IsWord(i - 1, "the") && i - 1 >= _free && phrase.End == i + 1 && IsWord(i + 1, "before", "after"))
        {
            if (TakeBeforeLast(ref phrase))
            {
                phrase.First = i - 1;
                (phrase.Count, phrase.Beyond, phrase.BeyondUnit) = (0, phrase.Step == StepWord.Last ? -7 : 7, TimeUnit.Day);
                return Keep(ref phrase);
            }

            // "the Monday before", "the Friday after the fire"
            phrase.First = i - 1;
            phrase.End = i + 2;
            phrase.Step = IsWord(i + 1, "before") ? StepWord.Previous : StepWord.Following;
            phrase.Traits |= Elsewhere(i + 2);
            return Keep(ref phrase);
        }

        TakeStep(ref phrase);
        TakeStepBehind(ref phrase);
        return Keep(ref phrase);
    }

    /// <summary>"two Fridays ago", "three Sundays later".</summary>
    private int WeekdaysAgo(int i)
    {
        if (!Is(i + 1, WordClass.Shift) || (ShiftWord)_tokens.Entry(i + 1).Unit is not (ShiftWord.Ago or ShiftWord.Later or ShiftWord.Earlier)
            || !TryCount(i - 1, out var first, out var count, out _, out _) || count < 1)
            return 0;
        var shift = (ShiftWord)_tokens.Entry(i + 1).Unit;
        var phrase = new TimePhrase
        {
            First = first,
            End = i + 2,
            Unit = TimeUnit.Day,
            Weekday = (byte)NumberOf(i),
            Step = shift == ShiftWord.Ago ? StepWord.Last : shift == ShiftWord.Later ? StepWord.Following : StepWord.Previous,
            Traits = shift == ShiftWord.Ago ? PhraseTraits.FromWriting : PhraseTraits.None,
            Beyond = 7 * (count - 1) * (shift == ShiftWord.Later ? 1 : -1),
            BeyondUnit = TimeUnit.Day,
        };
        return Keep(ref phrase);
    }
}
