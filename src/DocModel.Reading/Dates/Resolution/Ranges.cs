using DocModel.Reading.Dates.Grammar;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Dates.Resolution;

/// <content>What joins two dates: lists that share a year, and ranges.</content>
internal sealed partial class PhraseResolver
{
    private static readonly WordSet Moved = new("delayed", "postponed", "deferred", "moved", "rescheduled", "shifted");

    /// <summary>"March and April 1917", "30 April to 2 May 1945": the first date has the year of the second.</summary>
    private void ShareTails()
    {
        for (var row = _phrases.Count - 2; row >= 0; row--)
        {
            ref var phrase = ref _phrases[row];
            ref readonly var next = ref _phrases[row + 1];
            if (phrase.Form != PhraseForm.Calendar || phrase.HasYear || phrase.Step != StepWord.None || next.Form != PhraseForm.Calendar || !next.HasYear
                || !IsPartOfYear(phrase) || !IsPartOfYear(next) || next.Has(PhraseTraits.Ambiguous))
                continue;
            var joint = JointOf(phrase, next);
            if (joint == Joint.None && AreParallel(phrase, next))
                joint = Joint.List;
            if (joint == Joint.None || (joint == Joint.Comma && phrase.Unit != next.Unit))
                continue;
            phrase.Year = next.Year;

            // "from November to January 1918", "in December and in January 1918" begin in the year before.
            if ((joint == Joint.Range || joint == Joint.List && MonthOf(phrase) - MonthOf(next) > 6) && MonthOf(phrase) > MonthOf(next))
                phrase.Year--;
            phrase.Traits |= PhraseTraits.HasYear | PhraseTraits.SharesTail | (next.Traits & (PhraseTraits.ShortYear | PhraseTraits.EraOpen));
        }
    }

    /// <summary>"5 tons in June and 4 tons in September 1923": two parts of a clause that say when in the same way, in the course of one year.</summary>
    private bool AreParallel(in TimePhrase left, in TimePhrase right)
    {
        const int Reach = 9;
        if (left.Unit != right.Unit || left.Unit is not (TimeUnit.Month or TimeUnit.Season or TimeUnit.Quarter) || MonthOf(left) >= MonthOf(right) || right.First - left.End > Reach || left.First == 0
            || !Is(left.End, "and", "but") || !IsWord(left.First - 1, "in") || !IsWord(right.First - 1, "in") || left.Modifier != DateModifier.None)
            return false;
        var number = false;
        for (var i = left.End + 1; i < right.First - 1; i++)
        {
            number |= _tokens[i].Kind == TokenKind.Number;
            if (_tokens.Is(i, WordClass.Pronoun | WordClass.Auxiliary | WordClass.PastTense) || _tokens.IsMark(i, ',') || _tokens.IsMark(i, ';'))
                return false;
        }

        return number;
    }

    private static bool IsPartOfYear(in TimePhrase phrase) =>
        phrase.Unit < TimeUnit.Year && (phrase.Month != 0 || phrase.Season != 0 || phrase.Holiday != Holiday.None);

    private enum Joint : byte
    {
        None,
        List,
        Comma,
        Range,
    }

    /// <summary>Whether one word to three stand between two phrases.</summary>
    private static bool AreNear(in TimePhrase left, in TimePhrase right) => right.First - left.End is >= 1 and <= 3;

    /// <summary>How the words between two phrases join them.</summary>
    private Joint JointOf(in TimePhrase left, in TimePhrase right)
    {
        if (!AreNear(left, right))
            return Joint.None;
        var i = left.End;
        var count = right.First - i;
        var chars = _tokens.Chars(i);
        if (_tokens[i].Kind == TokenKind.Mark)
        {
            if (chars[0] is '-' or '–' or '—' or '‑' or '−')
                return count == 1 ? Joint.Range : Joint.None;
            if (chars[0] is '/' or '&')
                return count != 1 ? Joint.None : chars[0] == '/' && left is { Unit: TimeUnit.Year, HasYear: true } && right is { Unit: TimeUnit.Year, HasYear: true } && right.Year == left.Year + 1 ? Joint.Range : Joint.List;
            if (chars[0] != ',')
                return Joint.None;
            return count == 1 ? Joint.Comma : count == 2 && Is(i + 1, "and", "or") ? Joint.List : Joint.None;
        }

        // "to" and "until" may be followed by a preposition of the second date's own.
        if (count == 3 && Is(i, "and", "or") && Is(i + 1, "again", "then") && Is(i + 2, "in", "on"))
            return Joint.List;
        if (count > 2 || (count == 2 && !Is(i + 1, "the", "in") && !Is(i + 1, "on", "on") && !Is(i + 1, "about", "early")))
            return Joint.None;
        if (Is(i, "to", "until") || Is(i, "till", "through"))
            return Joint.Range;
        if (!Is(i, "and", "or"))
            return Joint.None;
        return Is(i, "and", "and") && left.First > 0 && Is(left.First - 1, "between", "between") ? Joint.Range : Joint.List;
    }

    private bool Is(int i, string first, string second) => IsWord(i, first) || IsWord(i, second);

    /// <summary>The row with which the range begins that ends at a row; -1 for none.</summary>
    private int RangeFrom(int row)
    {
        if (row == 0)
            return -1;
        ref readonly var left = ref _phrases[row - 1];
        ref readonly var right = ref _phrases[row];
        if (!AreNear(left, right) || !IsEnd(left) || !IsEnd(right) || (left.Form == PhraseForm.Clock) != (right.Form == PhraseForm.Clock) || JointOf(left, right) != Joint.Range || IsMoved(left))
            return -1;
        return _ranges.Count > 0 && _ranges[^1].Last == row - 1 ? -1 : row - 1;
    }

    /// <summary>"was put off from May to June": the two are times of one thing, not the ends of a range.</summary>
    private bool IsMoved(in TimePhrase first)
    {
        const int Reach = 3;
        var from = first.First - 1;
        if (from < 1 || !IsWord(from, "from"))
            return false;
        for (var i = from - 1; i >= 0 && i >= from - Reach && _tokens[i].Kind == TokenKind.Word; i--)
        {
            if (IsOneOf(Moved, i) || IsWord(i, "brought") && IsWord(i + 1, "forward")
                || IsWord(i, "put") && (IsWord(i + 1, "off") || IsWord(i + 1, "back")) || IsWord(i, "slipped") || IsWord(i, "redated") || IsWord(i, "changed"))
                return true;
        }

        return false;
    }

    /// <summary>"was put off from October to March": the year in which the second of the two lies behind the first.</summary>
    private bool IsMovedTo(int row, out int year)
    {
        year = 0;
        if (row == 0 || JointOf(_phrases[row - 1], _phrases[row]) != Joint.Range || !IsMoved(_phrases[row - 1]) || _items[row - 1].Value is not { Year: >= -9999 and <= 9999 and var first, Month: { } month }
            || HasWord(Math.Max(_phrases[row - 1].First - 4, 0), _phrases[row - 1].First, "forward"))
            return false;
        year = (int)first + (MonthOf(_phrases[row]) < month ? 1 : 0);
        return true;
    }

    private static bool IsEnd(in TimePhrase phrase) => phrase.Form is PhraseForm.Calendar or PhraseForm.Clock or PhraseForm.Step or PhraseForm.Deictic;

    private void AddRange(int first, int last)
    {
        var (from, to) = (_items[first], _items[last]);
        _ranges.Add(new RangeItem(TextSpan.FromBounds(from.Span.Start, to.Span.End), new TokenRange(from.Tokens.First, to.Tokens.End), first, last));
        if (from.Value?.Earliest is not { } begin || to.Value?.Latest is not { } end || end >= begin)
            return;
        var span = TextSpan.FromBounds(from.Span.Start, to.Span.End);
        _findings.Add(
            FindingRule.BackwardRange,
            span,
            FormattableString.Invariant($"The range ends before it begins: {from.Value} to {to.Value}."));
    }
}
