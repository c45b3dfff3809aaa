using DocModel.Content;

namespace DocModel;

/// <summary>Two date expressions that the text joins to a span of time: "from May to July 1917".</summary>
public sealed class DateRange : DocumentElement
{
    internal DateRange(Document document, int index)
        : base(document, index)
    {
    }

    /// <inheritdoc/>
    public override TextSpan Span => SpanAt(Table, Columns.Range.Start);

    /// <summary>The expression with which the range begins.</summary>
    public DateExpression First => Document.Dates[Content[Table, Index, Columns.Range.First] - 1];

    /// <summary>The expression with which the range ends.</summary>
    public DateExpression Last => Document.Dates[Content[Table, Index, Columns.Range.Last] - 1];

    /// <summary>The range as an EDTF interval; null where one of its ends is open, or where it ends before it begins.</summary>
    public Edtf? Value =>
        First.Value is { } first && Last.Value is { } last && Edtf.TryInterval(first, last, out var interval) ? interval : null;

    /// <summary>From the first day of <see cref="First"/> to the last of <see cref="Last"/>.</summary>
    public DateBounds Bounds => new(First.Bounds.Earliest, Last.Bounds.Latest);

    /// <summary>The words and their value.</summary>
    public override string ToString() => Value is { } value ? Text + " = " + value : Text;

    private protected override TableId Table => TableId.Ranges;
}
