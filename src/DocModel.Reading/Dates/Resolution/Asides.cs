using DocModel.Reading.Dates.Grammar;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Dates.Resolution;

/// <content>Whether a date is where the narrative has come to, or one that it only touches.</content>
internal sealed partial class PhraseResolver
{
    private static readonly WordSet ClauseWords = new(
        "that", "who", "which", "whose", "whom", "where", "had", "has", "have", "when", "since", "until", "before", "after");

    private const WordClass Lead = WordClass.Part | WordClass.Season | WordClass.Month | WordClass.DayPart | WordClass.TimeUnit;

    /// <summary>How far before a date the "had" of its clause is looked for.</summary>
    private const int ReachOfClause = 8;

    /// <summary>Up to how many words a clause has that only tells what happened.</summary>
    private const int LongestClause = 16;

    /// <summary>"Had the claim been brought after 2019", "If he had stayed until May 1912": a time that was not reached.</summary>
    private bool IsUnreal() => _sentence >= 0 && _sentences[_sentence].FirstToken is var first && (IsWord(first, "had") || IsWord(first, "if"));

    /// <summary>Whether a date leaves the narrative's course without opening a sentence.</summary>
    private bool IsAside(in TimePhrase phrase, in CalendarUnit unit, DateOrigin origin)
    {
        if (_focus.Unit is not { } focus)
            return false;

        // "the previous year", "the night before" and "three days earlier" look back; the narrative goes on from where it is.
        // "Work began in March last year" is where a report has come to.
        if (phrase.Form is PhraseForm.Step or PhraseForm.Offset or PhraseForm.Calendar or PhraseForm.DayPart && phrase.Step == StepWord.Previous && !(phrase.Form == PhraseForm.Calendar && origin == DateOrigin.DateOfWriting))
            return true;

        if (IsUnreal() || IsRecord(phrase))
            return true;

        // "She was well until 6 November, when she left early": what came then is told.
        if (unit.FirstDay > focus.LastDay && phrase.End + 1 < _tokens.Count && IsWord(phrase.End + 1, "when") && _tokens.IsMark(phrase.End, ',') && FollowsUntil(phrase))
            return false;

        if (!_inHeading && IsBesideReport(phrase, unit, origin))
            return true;

        // In a relative clause the text tells of something by the way; "until" and "will" look ahead.
        if (!OpensSentence(phrase) && (origin == DateOrigin.Explicit && unit.Year != focus.Year && (IsInRelative(phrase) || unit.Year > focus.Year && (SpeaksOfFuture(phrase) || IsSupposed(phrase) || IsWord(phrase.First - 1, "to")))
            || origin == DateOrigin.Resolved && phrase.Modifier == DateModifier.Until && unit.FirstDay > focus.LastDay))
            return true;

        // "He was ill; he had slept badly since August", "rejected labels printed before August": from when on something had been, or up to when.
        if (origin == DateOrigin.Resolved && phrase.Modifier is DateModifier.Since or DateModifier.Before && phrase.Form == PhraseForm.Calendar && unit.LastDay < focus.FirstDay && !OpensSentence(phrase))
            return true;

        // "It took until mid-March to clear the road": what comes next may have been before.
        if (origin == DateOrigin.Resolved && phrase.Unit < TimeUnit.Year && unit.FirstDay > focus.LastDay && FollowsUntil(phrase) && !IsNegated(phrase) && _sentence >= 0 && !IsWord(_sentences[_sentence].FirstToken, "until"))
            return true;

        // "corresponded until Howard’s death thirty years later": how long something went on.
        if (IsOffsetUntil(phrase, unit, focus))
            return true;

        // "in no case beyond 31 December 2045"
        if (origin == DateOrigin.Explicit && phrase.First > 0 && IsWord(phrase.First - 1, "beyond"))
            return true;

        // Where a range ends the narrative has not come to yet.
        if (_inRange && origin == DateOrigin.Explicit)
            return true;
        if (IsSinceOfPresent(phrase) || IsTermAhead(phrase, origin, focus.Year) || origin == DateOrigin.Explicit && IsBoundOfNoun(phrase))
            return true;
        if (OpensSentence(phrase))
            return false;
        if (origin == DateOrigin.DateOfWriting && FollowsSince(phrase))
            return true;
        if (origin == DateOrigin.DateOfWriting && _speaksFromWriting && unit.Unit < TimeUnit.Year)
            return false;
        if (origin == DateOrigin.Resolved)
            return phrase.Form == PhraseForm.Calendar && focus.IsDay && unit.LastDay < focus.FirstDay && (IsPastPerfect(phrase, ReachOfClause) || IsInRelative(phrase)) || phrase.Form == PhraseForm.Step && phrase.Step is StepWord.Next or StepWord.Following && phrase.Unit == TimeUnit.Year
                || phrase.Form == PhraseForm.Calendar && (phrase.Step == StepWord.Next || IsComparison(phrase));
        if (unit.Unit >= TimeUnit.Decade && phrase.Modifier == DateModifier.Since)
            return true;
        if (unit.Unit >= TimeUnit.Decade || focus.Unit >= TimeUnit.Decade)
            return false;
        if ((unit.Year > focus.Year || _sentences[_sentence].Block != _datedBlock) && IsTold(phrase))
            return false;
        if (unit.Year > focus.Year && IsFronted(phrase))
            return false;
        var years = unit.Year - focus.Year;

        // A month with its year that lies ahead is where the narrative goes; a bare year may be only touched.
        if (years > 1 && unit.Unit < TimeUnit.Year && !phrase.Has(PhraseTraits.InParentheses) && !(FollowsUntil(phrase) && !IsNegated(phrase)))
            return false;
        return years is < 0 or > 1 || (years != 0 && (unit.Unit == TimeUnit.Year || FollowsUntil(phrase) && !IsNegated(phrase)));
    }

    private bool IsOffsetUntil(in TimePhrase phrase, in CalendarUnit unit, in CalendarUnit focus) => phrase.Form == PhraseForm.Offset && phrase.Unit >= TimeUnit.Year && unit.FirstDay > focus.LastDay && FollowsUntil(phrase) && !IsNegated(phrase);

    /// <summary>"would be transferred on 1 January 2021": a time of which the text only says what would be then.</summary>
    private bool IsSupposed(in TimePhrase phrase)
    {
        for (var i = phrase.First - 1; i >= _sentences[_sentence].FirstToken && i >= phrase.First - ReachOfClause && _tokens[i].Kind == TokenKind.Word; i--)
        {
            if (IsWord(i, "would"))
                return true;
        }

        return false;
    }

    /// <summary>"the weakest since the spring of 2020", "the first since 1911": how far back nothing like it was.</summary>
    private bool IsRecord(in TimePhrase phrase)
    {
        const int Reach = 6;
        if (phrase.Modifier != DateModifier.Since)
            return false;
        for (var i = phrase.First - 1; i >= 0 && i >= phrase.First - Reach && _tokens[i].Kind == TokenKind.Word; i--)
        {
            if (_tokens[i].Length > 4 && _tokens.Chars(i).EndsWith("est".AsSpan(), StringComparison.Ordinal) || IsWord(i, "first") || IsWord(i, "worst") || IsWord(i, "best") || IsWord(i, "most") || IsWord(i, "least"))
                return true;
        }

        return false;
    }

    /// <summary>"rose by 14 per cent on the year before": what a change is measured against.</summary>
    private bool IsBase(in TimePhrase phrase) => phrase is { Form: PhraseForm.Step, Step: StepWord.Previous, Unit: >= TimeUnit.Month } && phrase.First > 0 && (IsWord(phrase.First - 1, "on") || IsWord(phrase.First - 1, "over") || IsComparison(phrase));

    /// <summary>Whether a comma with a verb's clause behind it, not one of a list, stands between two dates.</summary>
    private bool IsBehindComma(int begin, int end)
    {
        if (_tokens.IsMark(begin, ';'))
            return true;
        if (!_tokens.IsMark(begin, ','))
            return false;
        for (var i = begin + 1; i < end && i < begin + 12; i++)
        {
            if (_tokens.Is(i, WordClass.PastTense) || _tokens[i].Kind == TokenKind.Word && IsRegularPast(i) || IsWord(i, "has") || IsWord(i, "have"))
                return true;
        }

        return false;
    }

    /// <summary>", in 1655 he enlisted": a date before the subject of its clause.</summary>
    private bool IsFronted(in TimePhrase phrase)
    {
        var before = phrase.First - 1;
        if (before > 0 && _tokens.Is(before, WordClass.Preposition))
            before--;
        return before > 0 && (_tokens.IsMark(before, ',') || _tokens.IsMark(before, ';') || IsWord(before, "and") || IsWord(before, "but"))
            && phrase.End < _tokens.Count && (_tokens.Is(phrase.End, WordClass.Pronoun | WordClass.Determiner) || _tokens.IsMark(phrase.End, ','));
    }

    /// <summary>"lasted until the capture of the town in March 1942": what lies ahead.</summary>
    private bool FollowsUntil(in TimePhrase phrase)
    {
        for (var i = phrase.First - 1; i >= 0 && i >= phrase.First - 8; i--)
        {
            if (_tokens[i].Kind == TokenKind.Mark && _tokens.Text[_tokens[i].Start] is '.' or ';')
                return false;
            if (IsWord(i, "until") || IsWord(i, "till"))
                return true;
        }

        return false;
    }

    /// <summary>"has not stirred since he died last December": from when on something is.</summary>
    private bool FollowsSince(in TimePhrase phrase)
    {
        if (_sentence < 0)
            return phrase.Modifier == DateModifier.Since;
        for (var i = phrase.First - 1; i >= _sentences[_sentence].FirstToken && i >= phrase.First - ReachOfClause && _tokens[i].Kind == TokenKind.Word; i--)
        {
            if (IsWord(i, "since"))
                return true;
        }

        return phrase.Modifier == DateModifier.Since;
    }

    /// <summary>"a note, which came to light in the 1970s,"</summary>
    private bool IsInRelative(in TimePhrase phrase)
    {
        for (var i = phrase.First - 1; i >= _sentences[_sentence].FirstToken && i >= phrase.First - ReachOfClause && _tokens[i].Kind == TokenKind.Word; i--)
        {
            if (IsWord(i, "which") || IsWord(i, "who") || IsWord(i, "whose") || IsWord(i, "whom"))
                return i > 1 && (_tokens.IsMark(i - 1, ',') || _tokens.Is(i - 1, WordClass.Preposition) && _tokens.IsMark(i - 2, ','));
        }

        return IsOfParticiple(phrase);
    }

    /// <summary>"The repair of the roof, begun in 2010, was completed in February": between commas before the verb, as in a relative clause.</summary>
    private bool IsOfParticiple(in TimePhrase phrase)
    {
        const int Reach = 6;
        if (!phrase.HasYear || _focus.Unit is not { } focus || phrase.End + 1 >= _sentences[_sentence].EndToken || !_tokens.IsMark(phrase.End, ',') || !(_tokens.Is(phrase.End + 1, WordClass.Auxiliary) || IsPast(phrase.End + 1)))
            return false;

        // "A study of the records, published in 2019, has shown …": what lies ahead is by the way only where the verb speaks from now.
        if (phrase.Year >= focus.Year && !(IsWord(phrase.End + 1, "has") || IsWord(phrase.End + 1, "have")))
            return false;
        for (var i = phrase.First - 1; i > _sentences[_sentence].FirstToken && i >= phrase.First - Reach; i--)
        {
            if (_tokens[i].Kind != TokenKind.Word)
                return _tokens.IsMark(i, ',') && (IsPast(i + 1) || _tokens.Chars(i + 1).EndsWith("n".AsSpan(), StringComparison.Ordinal)) && _tokens.Is(phrase.First - 1, WordClass.Preposition);
        }

        return false;
    }

    /// <summary>Whether a phrase stands in somebody's words within its sentence.</summary>
    private bool IsQuoted(in TimePhrase phrase)
    {
        const int Reach = 60;
        if (_sentence < 0)
            return false;
        var open = false;
        for (var i = Math.Max(_sentences[_sentence].FirstToken, phrase.First - Reach); i < phrase.First; i++)
        {
            if (_tokens[i].Kind == TokenKind.Mark && _tokens.Text[_tokens[i].Start] is ('"' or '“' or '”') and var mark)
                open = mark == '“' || mark == '"' && !open;
        }

        return open;
    }

    /// <summary>"did not leave until June 1956" tells of June 1956.</summary>
    private bool IsNegated(in TimePhrase phrase)
    {
        for (var i = phrase.First - 1; i > 0 && i >= phrase.First - 12 && !_tokens.IsMark(i, '.') && !_tokens.IsMark(i, ';'); i--)
        {
            if (IsWord(i, "not") || IsWord(i, "never") || IsWord(i, "only"))
                return !(IsWord(i - 1, "would") || IsWord(i - 1, "will") || IsWord(i - 1, "could") || IsWord(i - 1, "may") || IsWord(i - 1, "might") || IsWord(i - 1, "should"));
        }

        return false;
    }

    /// <summary>"The bridge was begun in 1924": what the first clause of a sentence tells of a time, not what it mentions of another time or in a noun's date.</summary>
    private bool IsTold(in TimePhrase phrase)
    {
        if (_sentence < 0 || phrase.Has(PhraseTraits.InParentheses) || phrase.Modifier is not (DateModifier.None or DateModifier.About or DateModifier.Early or DateModifier.Mid or DateModifier.Late))
            return false;
        var first = FirstWord();
        if (phrase.First - first > LongestClause || !(IsWord(phrase.First - 1, "in") || IsWord(phrase.First - 1, "on")))
            return false;
        var told = false;
        for (var i = first; i < phrase.First - 1; i++)
        {
            if (_tokens[i].Kind == TokenKind.Mark)
                return false;
            if (_tokens.Is(i, WordClass.Conjunction) || IsOneOf(ClauseWords, i))
                return false;
            told |= IsPast(i);
        }

        if (!told)
            return false;

        // "A report released in 1905 showed": the verb comes later.
        for (var i = phrase.End; i < _sentences[_sentence].EndToken && i < phrase.End + 8 && !_tokens.Is(i, WordClass.Conjunction); i++)
        {
            if (IsWord(i, "when") || IsWord(i, "where") || _tokens[i].Kind == TokenKind.Mark && !_tokens.IsMark(i, ','))
                break;
            if (IsPast(i))
                return false;
        }

        return true;
    }

    private bool IsPast(int i) => _tokens[i].Kind == TokenKind.Word && (_tokens.Is(i, WordClass.PastTense) || IsWord(i, "was") || IsWord(i, "were") || IsRegularPast(i));
}
