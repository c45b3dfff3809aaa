using DocModel.Reading.Dates.Grammar;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Dates.Resolution;

/// <content>Runs of units that touch another time: "the past ten years", "the next five years".</content>
internal sealed partial class PhraseResolver
{
    private void ResolveRun(int row, in TimePhrase phrase)
    {
        // "In 1811 it burnt. The following two years …" are the two behind that one, "the two preceding years" the two before it.
        if (phrase is { Unit: TimeUnit.Year, Step: StepWord.Following or StepWord.Previous, Count: > 0 and < 1000 } && _focus.LastUnit is { Unit: TimeUnit.Year, Count: 1 } year && !_speaksFromWriting)
        {
            SetUnit(row, phrase, new CalendarUnit(TimeUnit.Year, phrase.Step == StepWord.Following ? year.Year + 1 : year.Year - phrase.Count, Count: phrase.Count), DateOrigin.Resolved, _focus.LastRow, moves: false);
            return;
        }

        if (TryRunToStory(row, phrase))
            return;
        // "should be read for the next five years": of what is to come the story says nothing.
        if (phrase.Step == StepWord.Next && IsAdvice(phrase))
        {
            if (_writing is null || !TryRunOfWriting(row, phrase with { Traits = phrase.Traits | PhraseTraits.FromWriting }))
                SetRunAsDuration(row, phrase);
            return;
        }

        // "could not be broken before mid-2021. In the next two years …": the term has not come.
        var behindTerm = _focus.LastRow >= 0 && _phrases[_focus.LastRow].Modifier is DateModifier.Before or DateModifier.By && _focus.LastUnit is { } term && _focus.Unit is { } here && term.FirstDay > here.LastDay;
        if (phrase is { Unit: TimeUnit.Year, Step: StepWord.Next or StepWord.Following, Count: > 0 and < 1000 } && (behindTerm ? _focus.Unit : _focus.LastUnit) is { Unit: <= TimeUnit.Year } focus
            && !_speaksFromWriting)
        {
            // Five years from a day in a year on end in the fifth year behind it.
            SetUnit(row, phrase, new CalendarUnit(TimeUnit.Year, focus.Year, Count: phrase.Count + 1), DateOrigin.Resolved, behindTerm ? _focus.Row : _focus.LastRow, moves: false);
            return;
        }

        if (!TryRunOfWriting(row, phrase))
            SetRunAsDuration(row, phrase);
    }

    /// <summary>"had burnt three times over the last ten years", "in the ten preceding years": up to where the story is.</summary>
    private bool TryRunToStory(int row, in TimePhrase phrase)
    {
        if (phrase is not { Unit: TimeUnit.Year or TimeUnit.Decade, Step: StepWord.Previous or StepWord.Last or StepWord.Past, Count: > 0 and < 1000 } || _focus.Unit is not { Unit: <= TimeUnit.Year } reached
            || _speaksFromWriting || !(phrase.Step == StepWord.Previous || (_writing is null || TellsOfPast(phrase)) && IsBehindPastPerfect(phrase)))
            return false;
        var years = phrase.Unit == TimeUnit.Decade ? 10 * phrase.Count : phrase.Count;
        SetUnit(row, phrase, new CalendarUnit(TimeUnit.Year, reached.Year - years, Count: years + 1), DateOrigin.Resolved, _focus.Row, moves: false);
        return true;
    }

    private static readonly WordSet Advising = new("will", "shall", "should", "must", "is", "are", "expect", "plan", "intend", "hope");

    /// <summary>"It is recommended that they be read for the next five years", "We expect to build six in the next two years": nothing that has been.</summary>
    private bool IsAdvice(in TimePhrase phrase)
    {
        if (_sentence < 0)
            return false;
        var present = false;
        for (var i = phrase.First - 1; i >= _sentences[_sentence].FirstToken && i > phrase.First - ReachOfHabit; i--)
        {
            if (_tokens.Is(i, WordClass.Auxiliary) ? IsWord(i, "was") || IsWord(i, "were") || IsWord(i, "had") || IsWord(i, "did") || IsWord(i, "would") || IsWord(i, "could") : FinitePasts.Contains(_tokens.Chars(i)))
                return false;
            present |= IsOneOf(Advising, i);
        }

        // "Over the next five years we plan to build six"
        for (var i = phrase.End; i < _sentences[_sentence].EndToken && i < phrase.End + ReachOfClause && !present && phrase.First - _sentences[_sentence].FirstToken < ReachOfClause; i++)
        {
            if (IsPast(i) || IsWord(i, "had") || IsWord(i, "did") || IsWord(i, "would"))
                return false;
            present |= IsOneOf(Advising, i);
        }

        return present;
    }

    /// <summary>"had burnt three times over", not "had three cows in".</summary>
    private bool IsBehindPastPerfect(in TimePhrase phrase)
    {
        for (var i = phrase.First - 1; i >= 0 && i >= phrase.First - ReachOfClause && _tokens[i].Kind == TokenKind.Word; i--)
        {
            if (IsWord(i, "had"))
                return IsPast(i + 1) || IsParticiple(i + 1) || IsWord(i + 1, "been") || IsPast(i + 2);
        }

        return false;
    }

    /// <summary>"the last two weeks" before the day of writing.</summary>
    private bool TryRunOfWriting(int row, in TimePhrase phrase)
    {
        var ofWriting = _writing is not null && (phrase.Has(PhraseTraits.FromWriting) || _focus.Unit is null || _speaksFromWriting);
        if (!ofWriting || _writing is not { } writing || phrase.Count is 0 or > 9999)
            return false;
        var back = phrase.Step is StepWord.Last or StepWord.Past or StepWord.Previous;
        CalendarUnit? run = phrase.Unit switch
        {
            TimeUnit.Day when writing.IsDay => CalendarUnit.OfDays(back ? writing.FirstDay - phrase.Count : writing.FirstDay + 1, phrase.Count),
            TimeUnit.Week when writing.IsDay => CalendarUnit.OfDays(back ? writing.FirstDay - (7 * phrase.Count) : writing.FirstDay + 1, 7 * phrase.Count),
            TimeUnit.Month when writing.HasMonth => CalendarUnit.OfMonth((writing.Year * 12) + writing.Part - 1 + (back ? -phrase.Count : 1)) with { Count = phrase.Count },
            TimeUnit.Year => new CalendarUnit(TimeUnit.Year, back ? writing.Year - phrase.Count : writing.Year + 1, Count: phrase.Count),
            TimeUnit.Decade when phrase.Count < 100 => new CalendarUnit(TimeUnit.Year, back ? writing.Year - (10 * phrase.Count) : writing.Year + 1, Count: 10 * phrase.Count),
            _ => null,
        };
        if (run is not { } unit)
            return false;
        SetUnit(row, phrase, unit, DateOrigin.DateOfWriting, -1, moves: false);
        return true;
    }

    private void SetRunAsDuration(int row, in TimePhrase phrase) =>
        Set(row, phrase, DateKind.Duration, null, DateOrigin.Explicit, -1, Durations.Of(phrase));
}
