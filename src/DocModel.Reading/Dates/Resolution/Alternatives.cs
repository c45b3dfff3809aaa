using DocModel.Reading.Dates.Grammar;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Dates.Resolution;

/// <content>Dates of which one is meant: "in 1653 or 1654", "on 5, 6 or 7 May".</content>
internal sealed partial class PhraseResolver
{
    /// <summary>What may stand between "or" and the second date: how sure the text is of it, and the preposition it may have of its own.</summary>
    private static readonly WordSet BehindOr = new("possibly", "perhaps", "maybe", "even", "more", "probably", "likely", "else", "in", "on", "the", "about", "around");

    private static readonly WordSet Denials = new("not", "no", "never", "nor", "neither", "none", "nobody", "nothing", "without", "cannot");

    /// <summary>Joins a date with the alternatives before it.</summary>
    private void JoinAlternatives(int row)
    {
        if (row == 0 || !IsBehindOr(_phrases[row - 1], _phrases[row]) || !CanBeAlternative(row - 1) || !CanBeAlternative(row)
            || _phrases[row].Modifier is >= DateModifier.Before || _items[row].Value == _items[row - 1].Value
            || (row + 1 < _phrases.Count && IsEnd(_phrases[row + 1]) && JointOf(_phrases[row], _phrases[row + 1]) == Joint.Range))
            return;
        var first = row - 1;
        while (first > 0 && CanBeAlternative(first - 1) && _phrases[first - 1].Unit == _phrases[first].Unit && JointOf(_phrases[first - 1], _phrases[first]) == Joint.Comma)
            first--;
        if (_ranges.Count > 0 && _ranges[^1] is { Kind: DateRangeKind.Interval } span && span.Last == row - 1)
        {
            // "from 1650 to 1653 or 1654" reaches to the later of its ends.
            _ranges[^1] = span with { Span = TextSpan.FromBounds(span.Span.Start, _items[row].Span.End), Tokens = span.Tokens with { End = _items[row].Tokens.End }, Last = row };
            LeaveOpenWhich(row - 1, row);
            return;
        }

        if (_ranges.Count > 0 && _ranges[^1].Last >= first || IsDenied(_phrases[first]))
            return;

        // "by 1653 or 1654", "about 1653 or 1654": the word goes with both.
        if (_items[first].Modifier is >= DateModifier.About and var shared)
        {
            for (var i = first + 1; i <= row; i++)
                _items[i] = _items[i] with { Modifier = shared };
        }

        var end = _phrases[row].End;
        var closes = _tokens.IsMark(_phrases[row - 1].End, '(') && _tokens.IsMark(end, ')');
        var tokens = new TokenRange(_items[first].Tokens.First, closes ? end + 1 : _items[row].Tokens.End);
        _ranges.Add(new RangeItem(TextSpan.FromBounds(_items[first].Span.Start, _tokens[tokens.End - 1].End), tokens, first, row, DateRangeKind.OneOf));
        LeaveOpenWhich(first, row);
    }

    /// <summary>"In 1653 or 1654 he sold it. In May …": the story has come to one of two years, and the text does not know to which: what follows is seen from the unit that
    /// has both.</summary>
    private void LeaveOpenWhich(int first, int last)
    {
        if (_items[first].Value is not { Year: > 0 and <= 9999 and var from } begin || _items[last].Value is not { Year: > 0 and <= 9999 and var to } end || from > to)
            return;
        CalendarUnit? unit = from == to
            ? begin.Month is { } month && month == end.Month ? new CalendarUnit(TimeUnit.Month, (int)from, month) : new CalendarUnit(TimeUnit.Year, (int)from)
            : from / 10 == to / 10 ? new CalendarUnit(TimeUnit.Decade, (int)(from / 10 * 10))
            : from / 100 == to / 100 ? new CalendarUnit(TimeUnit.Century, (int)(from / 100 * 100))
            : null;
        if (unit is { } both)
            _focus.Widen(both, first, last);
    }

    private bool CanBeAlternative(int row) => IsEnd(_phrases[row]) && _phrases[row].Form != PhraseForm.Clock
        && _items[row] is { Kind: DateKind.Date, Value: not null };

    /// <summary>"or", "or possibly in", ", or", "(or".</summary>
    private bool IsBehindOr(in TimePhrase left, in TimePhrase right)
    {
        const int Reach = 5;
        var at = left.End;
        if (right.First - at is < 1 or > Reach)
            return false;
        if (_tokens.IsMark(at, ',') || _tokens.IsMark(at, '('))
            at++;
        if (at >= right.First || !IsWord(at, "or"))
            return false;
        for (at++; at < right.First; at++)
        {
            if (!BehindOr.Contains(_tokens.Chars(at)))
                return false;
        }

        return true;
    }

    /// <summary>"No fair was held in 1665 or 1666": neither is when it was held.</summary>
    private bool IsDenied(in TimePhrase phrase)
    {
        const int Reach = 16;
        for (var i = phrase.First - 1; i >= 0 && i >= phrase.First - Reach; i--)
        {
            if (_tokens[i].Kind == TokenKind.Mark && _tokens.Chars(i)[0] is '.' or ';' or ':' or '!' or '?' || IsWord(i, "but"))
                return false;
            if (Denials.Contains(_tokens.Chars(i)) || IsWord(i, "t") && i > 0 && _tokens.Chars(i - 1)[0] is '\'' or '’')
                return true;
        }

        return false;
    }
}
