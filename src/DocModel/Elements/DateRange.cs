using DocModel.Content;

namespace DocModel;

/// <summary>Date expressions that the text joins to one time: a span from one to the other ("from May to July 1917"), or alternatives ("in 1653 or 1654").</summary>
public sealed class DateRange : DocumentElement
{
    internal DateRange(Document document, int index)
        : base(document, index)
    {
    }

    /// <inheritdoc/>
    public override TextSpan Span => SpanAt(Table, Columns.Range.Start);

    /// <summary>How the expressions are joined.</summary>
    public DateRangeKind Kind => (DateRangeKind)Content[Table, Index, Columns.Range.Kind];

    /// <summary>The expression with which the range begins, the first alternative.</summary>
    public DateExpression First => Document.Dates[Content[Table, Index, Columns.Range.First] - 1];

    /// <summary>The expression with which the range ends, the last alternative.</summary>
    public DateExpression Last => Document.Dates[Content[Table, Index, Columns.Range.Last] - 1];

    /// <summary>What the range joins, in the order of the text: two expressions, or more where it is of that many alternatives.</summary>
    public IReadOnlyList<DateExpression> Expressions => field ??= Array.AsReadOnly(ReadExpressions());

    /// <summary>
    /// The range as an EDTF interval, or the alternatives as a set of which one is meant (<c>[1653,1654]</c>); null where an expression is open, and
    /// where the range ends before it begins.
    /// </summary>
    public Edtf? Value => Kind == DateRangeKind.OneOf
        ? Edtf.TryOneOf(Expressions.Select(static expression => expression.Value), out var set) ? set : null
        : First.Value is { } first && Last.Value is { } last && Edtf.TryInterval(first, last, out var interval) ? interval : null;

    /// <summary>From the first day of <see cref="First"/> to the last of <see cref="Last"/>; of alternatives, from the first day of any to the last of any.</summary>
    public DateBounds Bounds => Kind == DateRangeKind.OneOf
        ? Expressions.Select(static expression => expression.Bounds).Aggregate(DateBounds.Around)
        : new(First.Bounds.Earliest, Last.Bounds.Latest);

    /// <summary>The words and their value.</summary>
    public override string ToString() => Value is { } value ? Text + " = " + value : Text;

    /// <summary>The modifier that the text gives all alternatives ("by 1653 or 1654"); none where it gives each its own, and of an interval.</summary>
    internal DateModifier Modifier =>
        Kind == DateRangeKind.OneOf && Expressions.All(expression => expression.Modifier == First.Modifier) ? First.Modifier : DateModifier.None;

    private protected override TableId Table => TableId.Ranges;

    private DateExpression[] ReadExpressions()
    {
        var first = Content[Table, Index, Columns.Range.First] - 1;
        var last = Content[Table, Index, Columns.Range.Last] - 1;
        if (Kind == DateRangeKind.Interval)
            return [Document.Dates[first], Document.Dates[last]];
        var expressions = new DateExpression[last - first + 1];
        for (var i = 0; i < expressions.Length; i++)
            expressions[i] = Document.Dates[first + i];
        return expressions;
    }
}
