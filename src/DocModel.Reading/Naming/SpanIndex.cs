namespace DocModel.Reading.Naming;

/// <summary>Finds the spans at a place without looking at all of them.</summary>
internal sealed class SpanIndex
{
    public static readonly SpanIndex Empty = new([]);

    private readonly TextSpan[] _spans;
    private readonly int[] _order;
    private readonly int _longest;

    public SpanIndex(TextSpan[] spans)
    {
        _spans = (TextSpan[])spans.Clone();
        _order = new int[spans.Length];
        for (var i = 0; i < spans.Length; i++)
        {
            _order[i] = i;
            _longest = Math.Max(_longest, spans[i].Length);
        }

        Array.Sort(_spans, _order);
    }

    /// <summary>The numbers of the spans that share a character with this one.</summary>
    public IEnumerable<int> Overlapping(TextSpan span)
    {
        int low = 0, high = _spans.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_spans[middle].Start < span.Start - _longest)
                low = middle + 1;
            else
                high = middle;
        }

        for (; low < _spans.Length && _spans[low].Start < span.End; low++)
        {
            if (_spans[low].Overlaps(span))
                yield return _order[low];
        }
    }
}
