using DocModel.Reading.Dates.Grammar;

namespace DocModel.Reading.Dates.Resolution;

/// <content>Parts of a year that are seen from another time: "last July", "the following spring".</content>
internal sealed partial class PhraseResolver
{
    /// <summary>"last July", "the following spring", "that October", "August of that year".</summary>
    private void ResolveSteppedPart(int row, ref TimePhrase phrase)
    {
        // "on any 31 August by notice before the preceding 31 May"
        if (!phrase.Has(PhraseTraits.FromWriting) && (_habitSentence >= 0 && _habitSentence == _sentence || IsBehindEachYear(row, phrase)))
        {
            SetOpen(row, phrase, InUnknownYear(ref phrase));
            return;
        }

        // "last November" is seen from a day of writing, be it one that nobody told.
        if (_writing is null && phrase.Has(PhraseTraits.FromWriting) && (phrase.Step == StepWord.Last || phrase.Step == StepWord.This && (phrase.Month != 0 || phrase.First > 1 && IsOneOf(Expected, phrase.First - 2) || !HasToldPast(phrase)) || phrase.Step == StepWord.Next && !_isReview && SpeaksOfFuture(phrase) || phrase.Has(PhraseTraits.Bare) && phrase.Step is StepWord.Following or StepWord.Previous))
        {
            SetOpen(row, phrase, InUnknownYear(ref phrase));
            return;
        }

        var ofWriting = _writing is not null && (phrase.Has(PhraseTraits.FromWriting) || _focus.Unit is null)
            && !TellsOfPast(phrase);
        var takesUp = phrase.Step is StepWord.That || phrase.Has(PhraseTraits.Bare)
            || (phrase.Step is StepWord.Following or StepWord.Previous || phrase.Step == StepWord.Next && !phrase.Has(PhraseTraits.FromWriting)) && _focus.LastRow == row - 1 - LengthsBefore(row) && _sentence >= 0 && _sentences[_sentence].Block == _storyBlock && !OpensParagraph(phrase);

        // "the rules of the previous year were valid until the following Easter": a noun's year is not where the story is.
        var ofNoun = !ofWriting && row > 0 && _phrases[row - 1] is { Form: PhraseForm.Step, Step: StepWord.Previous } noun && noun.First > 0 && IsWord(noun.First - 1, "of") && SameSentence(noun, phrase);
        // "carbon dates of 1290–1400 were published the next spring"
        const int Far = 50;
        var leaps = !ofWriting && phrase.Step is StepWord.Following or StepWord.Next && _focus.Main is { } main && (takesUp ? _focus.LastUnit : _focus.Unit) is { Unit: >= TimeUnit.Year } touched && Math.Abs(main.Year - touched.Year) > Far && SameSentence(_phrases[_focus.MainRow], phrase);
        if ((ofWriting ? _writing : ofNoun || leaps ? _focus.Main : takesUp ? phrase.Step == StepWord.That ? _focus.LastUnit : _focus.LastOfStory : _focus.Unit) is not { } from || !ofWriting && IsSeenFromUntold(phrase))
        {
            SetOpen(row, phrase, InUnknownYear(ref phrase));
            return;
        }

        int year;
        if (row > 0 && _phrases[row - 1] is { Form: PhraseForm.Calendar } listed && listed.Has(PhraseTraits.SharesTail) && listed.Step == phrase.Step && _items[row - 1].Value?.Year is { } ofList)
            year = (int)ofList;
        else if (phrase.Has(PhraseTraits.Bare))
            year = from.Year + (phrase.Step == StepWord.Following ? 1 : phrase.Step == StepWord.Previous ? -1 : 0);
        else
        {
            var month = MonthOf(phrase);
            var known = from.HasMonth || from.Unit is TimeUnit.Season or TimeUnit.Quarter;
            var ahead = known ? month - from.FirstMonth : 0;
            if (known && ahead == 0 && from.IsDay && phrase.Day != 0)
                ahead = phrase.Day - from.Day;

            // "Early in 1916 he fell ill. The following spring": of the same year.
            const int LastOfEarly = 2;
            var isEarly = !known && from.Unit == TimeUnit.Year && !ofWriting && _focus.Modifier == DateModifier.Early && month > LastOfEarly;
            year = phrase.Step switch
            {
                StepWord.Next or StepWord.Following or StepWord.Coming => known && ahead > 0 || isEarly ? from.Year : from.Year + 1,
                StepWord.Last or StepWord.Previous or StepWord.Past => known && ahead < 0 ? from.Year : from.Year - 1,
                _ => IsWinterBegunBefore(from, phrase) ? from.Year - 1 : IsBehindWinter(from, month) ? from.Year + 1 : from.Year,
            };

            // "the spring before last", "the Christmas after next"
            if (phrase is { Step: StepWord.Last or StepWord.Next, Count: 2 })
                year += phrase.Step == StepWord.Last ? -1 : 1;
        }

        SetUnit(row, phrase, UnitIn(ref phrase, year), ofWriting ? DateOrigin.DateOfWriting : DateOrigin.Resolved, ofWriting ? -1 : ofNoun || leaps ? _focus.MainRow : takesUp ? phrase.Step == StepWord.That ? _focus.LastRow : _focus.LastRowOfStory : _focus.Row);
    }

    /// <summary>"in the winter of 1907–8, and that April": the one behind the winter, which has the year in which it begins.</summary>
    private static bool IsBehindWinter(in CalendarUnit from, int month) => from is { Unit: TimeUnit.Season, FirstMonth: 12 } && month is not (11 or 12);

    /// <summary>"In February 1947 the line was closed. That winter", "went public in June; oil had collapsed that winter": the winter that began in the year before.</summary>
    private bool IsWinterBegunBefore(in CalendarUnit from, in TimePhrase phrase)
    {
        const int LastOfWinter = 3;
        const int LastOfSummer = 8;
        return phrase.Unit == TimeUnit.Season && MonthOf(phrase) == 12 && from.HasMonth && (from.Part <= LastOfWinter || from.Part <= LastOfSummer && IsPastPerfect(phrase, ReachOfClause));
    }
}
