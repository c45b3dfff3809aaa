namespace DocModel.Export.Html;

/// <summary>
/// Writes stretches of a text with its marks. Marks overlap as they like; the markup nests: at each border of a mark those that lie
/// inside it are closed and opened again. Stretches are written in the order of the text.
/// </summary>
internal sealed class MarkedText(string text, IReadOnlyList<Mark> marks)
{
    /// <summary>Browsers flatten elements nested more than 512 deep; no reader sees the difference long before.</summary>
    private const int DeepestNesting = 100;

    private readonly List<Mark> _active = [];
    private readonly List<(Mark Mark, bool IsLink)> _open = [];
    private int _next;

    /// <summary>Writes the text in a span.</summary>
    public void Write(HtmlWriter html, TextSpan span)
    {
        var position = span.Start;
        while (position < span.End)
        {
            _active.RemoveAll(mark => mark.Span.End <= position);
            for (; _next < marks.Count && marks[_next].Span.Start <= position; _next++)
            {
                if (marks[_next].Span.End > position)
                    Activate(marks[_next]);
            }

            Nest(html);
            var end = span.End;
            if (_next < marks.Count)
                end = Math.Min(end, marks[_next].Span.Start);
            foreach (var mark in _active)
                end = Math.Min(end, mark.Span.End);
            html.Text(text, TextSpan.FromBounds(position, end));
            position = end;
        }

        CloseTo(html, 0);
    }

    private void Activate(Mark mark)
    {
        var place = _active.Count;
        while (place > 0 && Compare(_active[place - 1], mark) > 0)
            place--;
        _active.Insert(place, mark);
    }

    /// <summary>Outer marks first: by kind, then the earlier, then the longer.</summary>
    private static int Compare(Mark left, Mark right)
    {
        if (left.Kind != right.Kind)
            return left.Kind.CompareTo(right.Kind);
        var byStart = left.Span.Start.CompareTo(right.Span.Start);
        return byStart != 0 ? byStart : right.Span.End.CompareTo(left.Span.End);
    }

    /// <summary>Makes the open elements those of the active marks, closing and opening no more than it takes.</summary>
    private void Nest(HtmlWriter html)
    {
        var wanted = Math.Min(_active.Count, DeepestNesting);
        var kept = 0;
        while (kept < wanted && kept < _open.Count && ReferenceEquals(_open[kept].Mark, _active[kept]))
            kept++;
        CloseTo(html, kept);
        for (var i = kept; i < wanted; i++)
        {
            // A link in a link is none in HTML: the outer one leads on, the inner one is marked only.
            var isLink = _active[i].Target is not null && !_open.Exists(open => open.IsLink);
            MarkElement.Open(html, _active[i], isLink);
            _open.Add((_active[i], isLink));
        }
    }

    private void CloseTo(HtmlWriter html, int count)
    {
        while (_open.Count > count)
        {
            var (mark, isLink) = _open[_open.Count - 1];
            MarkElement.Close(html, mark, isLink);
            _open.RemoveAt(_open.Count - 1);
        }
    }
}
