using DocModel.Reading.Dates.Grammar;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Dates.Resolution;

/// <content>Where the narrative goes with a date, and which dates it only looks at.</content>
internal sealed partial class PhraseResolver
{
    private void Move(int row, in TimePhrase phrase, in CalendarUnit unit, DateOrigin origin, bool moves)
    {
        // "the second quarter of the 18th century" leads the story to that century, to none of its years.
        if (phrase.Quarter > 0)
        {
            Move(row, phrase with { Quarter = 0 }, new CalendarUnit(TimeUnit.Century, Calendar.FloorDivide(unit.Year, 100) * 100), origin, moves);
            return;
        }

        if (!moves || (phrase.Has(PhraseTraits.InParentheses) && phrase.Unit >= TimeUnit.Year && !_inHeading) || _focus.Unit is null && (IsTermAhead(phrase, origin, int.MinValue) || origin == DateOrigin.Explicit && IsBoundOfNoun(phrase)))
            return;

        // "the previous evening's release was withdrawn": when it was made.
        if (phrase.Step is StepWord.Previous or StepWord.Last && phrase.Form != PhraseForm.Calendar && IsOwner(phrase.End))
            return;

        // A year in somebody's words is not where the story is, nor is the term that they set: it goes on behind them.
        _quoted = _focus.Unit is { } reached && !_inHeading && (origin == DateOrigin.Explicit && reached.Year != unit.Year || origin == DateOrigin.Resolved) && IsQuoted(phrase)
            && (origin == DateOrigin.Explicit || IsTerm(phrase, unit, reached));
        if (_quoted)
            _focus.LookAt(unit, row, _sentence, phrase.Modifier, looksBack: true);
        // "had decided in the previous November to close it, and letters had gone out before Christmas": the sentence still looks back.
        else if (_focus.LooksBack && !_inHeading && origin == DateOrigin.Resolved && _focus.Main is { } main && unit.LastDay < main.FirstDay && IsPastPerfect(phrase, LongestClause))
            _focus.LookAt(unit, row, _sentence, phrase.Modifier, looksBack: true);
        else if ((!_inHeading || _inRange) && IsAside(phrase, unit, origin))
            _focus.LookAt(unit, row, _sentence, phrase.Modifier, looksBack: IsPastPerfect(phrase, LongestClause) || IsRecord(phrase) || IsBase(phrase) || phrase.Modifier == DateModifier.Until || IsTermAhead(phrase, origin, int.MinValue) || IsSinceOfPresent(phrase) || _focus.Unit is { } here && IsOffsetUntil(phrase, unit, here) || IsInRelative(phrase) || IsSupposed(phrase) || IsBesideReport(phrase, unit, origin));
        else
            _focus.MoveTo(unit, row, phrase.Modifier);
    }

    /// <summary>"’s" behind an expression, or what is left of it behind a plural.</summary>
    private bool IsOwner(int k) => k < _tokens.Count && _tokens[k].Kind == TokenKind.Mark && !_tokens[k].Is(TokenFlags.SpaceBefore) && _tokens.Text[_tokens[k].Start] is '\'' or '’'
        || k > 0 && _tokens[k - 1] is { Kind: TokenKind.Word, Length: 1 } && k > 1 && _tokens.Text[_tokens[k - 2].Start] is '\'' or '’';

    private bool IsTerm(in TimePhrase phrase, in CalendarUnit unit, in CalendarUnit reached) => unit.FirstDay > reached.LastDay
        && (phrase.Modifier is DateModifier.By or DateModifier.Before or DateModifier.Until || SpeaksOfFuture(phrase));
}
