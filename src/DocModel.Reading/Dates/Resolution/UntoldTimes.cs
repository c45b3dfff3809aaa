using DocModel.Reading.Dates.Grammar;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Dates.Resolution;

/// <content>Months and days behind a time that the text does not say: the year that it told before is not theirs.</content>
internal sealed partial class PhraseResolver
{
    /// <summary>The last expression that was counted from a day of writing that nobody told, or -1.</summary>
    private int _rowOfUntold = -1;

    private bool? _isObituary;

    /// <summary>Whether the first date of the text is one of no year.</summary>
    private bool _beginsOpen;

    /// <summary>Whether the story has left the years that it told for one that it does not tell.</summary>
    /// <param name="anchor">The row from which a month or a day would be seen.</param>
    private bool IsOfUntoldTime(int anchor, in TimePhrase phrase) => _writing is null && anchor >= 0 && _sentence >= 0
        && (IsBehindUntold(anchor) || IsBehindPlan(anchor, phrase) || IsBehindPresent(anchor) || _focus.Frame is { Unit: TimeUnit.Year } frame && !SameSentence(_phrases[anchor], phrase) && (IsBehindLaterYear(frame) || IsBehindLife(phrase)));

    /// <summary>"Her last paper came out last spring. She fell in November": the story has come to a year that is seen from a day nobody told.</summary>
    /// <remarks>Where a heading says of which year the text tells, it tells of that year.</remarks>
    private bool IsBehindUntold(int anchor) => _rowOfUntold > anchor && !(_headingRow >= 0 && _items[_headingRow].Value?.Year is { } ofHeading && _focus.Frame?.Year == ofHeading);

    /// <summary>"The talks broke down last October, and the land was sold the following month": counted from a time that was itself counted from a day nobody told.</summary>
    private bool IsSeenFromUntold(in TimePhrase phrase) => _writing is null && !phrase.Has(PhraseTraits.FromElsewhere) && _rowOfUntold > _focus.LastRow && _sentenceOf[_rowOfUntold] is >= 0 and var told
        && _sentences[told].Block == _sentences[_sentence].Block;

    /// <summary>"The last ferry left on 30 September. It had run since 1887": a text that begins with a day of no year speaks of days that its reader knew, and so do its months
    /// where their paragraph tells of no year.</summary>
    private bool IsBehindPresent(int anchor) => _sentenceOf[anchor] is >= 0 and var told && told != _sentence
        && (_phrases[anchor] is { Modifier: DateModifier.Since, Unit: >= TimeUnit.Year } || _sentences[told].Block != _sentences[_sentence].Block && (_beginsOpen || IsBehindNow()));

    /// <summary>"The latest threat is the railway. A plan came out in June": the sentence before, in the same paragraph, tells how things are.</summary>
    private bool IsBehindNow()
    {
        if (_sentence == 0 || _sentences[_sentence - 1].Block != _sentences[_sentence].Block)
            return false;
        ref readonly var before = ref _sentences[_sentence - 1];
        var isNow = false;
        for (var i = before.FirstToken; i < Math.Min(before.EndToken, before.FirstToken + ReachOfHabit); i++)
        {
            if (IsPast(i) && !IsBehindModal(i) || IsWord(i, "had"))
                return false;
            isNow |= IsWord(i, "is") || IsWord(i, "are");
        }

        return isNow;
    }

    /// <summary>"We recommend that it be reopened in April 2024. A draft was discussed in June": what was only to come is not where the story has been.</summary>
    private bool IsBehindPlan(int anchor, in TimePhrase phrase)
    {
        var plan = _sentenceOf[anchor];
        return plan >= 0 && plan != _sentence && IsPlanned(anchor, plan) && !IsToCome(phrase) && (SpeaksOfPast(phrase) || IsToCome(_phrases[anchor]) && HasToldPast(phrase));
    }

    /// <summary>"it be reopened in April", "will close in June": what leads to a date in its sentence.</summary>
    private bool IsPlanned(int anchor, int plan)
    {
        const int Reach = 16;
        for (var i = _phrases[anchor].First - 1; i >= _sentences[plan].FirstToken && i > _phrases[anchor].First - Reach; i--)
        {
            if (_tokens[i].Kind == TokenKind.Mark && !_tokens.IsMark(i, ',') || IsPast(i) && !IsBehindModal(i))
                return false;
            if (IsWord(i, "will") || IsWord(i, "shall") || (IsWord(i, "may") || IsWord(i, "must")) && !IsWord(i + 1, "have") || i > 0 && IsWord(i, "be") && !IsWord(i - 1, "to") && !_tokens.Is(i - 1, WordClass.Auxiliary))
                return true;
        }

        return false;
    }

    /// <summary>"Born in 1931, she first exhibited in 1957. In May …": between two years the text does not say which.</summary>
    private bool IsBehindLaterYear(in CalendarUnit frame) => _focus.LastRowOfStory > _focus.FrameRow && _focus.LastOfStory is { Unit: TimeUnit.Year } last && last.Year > frame.Year
        && _sentenceOf[_focus.LastRowOfStory] is var told && told >= _sentence - 1 && told != _sentence && _sentences[told].Block == _sentences[_sentence].Block
        && _phrases[_focus.LastRowOfStory] is { Form: PhraseForm.Calendar, Modifier: DateModifier.None } touched && !touched.Has(PhraseTraits.InParentheses);

    /// <summary>An obituary goes back from the days in which it was written to the years of a life; a month alone may be of either.</summary>
    private bool IsBehindLife(in TimePhrase phrase) => phrase.Month != 0 && (_isObituary ??= BeginsWithDeath());

    /// <summary>The day of the death of which an obituary's first paragraph tells: what is still to come is seen from there.</summary>
    private CalendarUnit? DayOfDeath() => _leadRow >= 0 && (_isObituary ??= BeginsWithDeath()) ? _leadDay : null;

    /// <summary>"A service will be held on 11 May": the first one from a day on.</summary>
    private static int YearFrom(in CalendarUnit day, in TimePhrase phrase) =>
        MonthOf(phrase) < day.Part || MonthOf(phrase) == day.Part && phrase.Day > 0 && phrase.Day < day.Day ? day.Year + 1 : day.Year;

    /// <summary>"Anna Moe, who has died aged 88", "Anna Moe, a clerk, died on 12 April": how obituaries begin.</summary>
    private bool BeginsWithDeath()
    {
        const int Head = 48;
        for (var i = 2; i < Math.Min(_tokens.Count - 1, Head); i++)
        {
            if (IsWord(i, "died") && (IsWord(i - 1, "has") || (IsWord(i - 1, "who") || _tokens.IsMark(i - 1, ',') && i < _tokens.FirstOfBlock(Math.Max(_leadBlock, 0) + 1)) && (IsWord(i + 1, "on") || IsWord(i + 1, "last"))))
                return true;
        }

        return false;
    }
}
