using DocModel.Content;

namespace DocModel;

/// <summary>Words that give a time.</summary>
public sealed class DateExpression : DocumentElement
{
    internal DateExpression(Document document, int index)
        : base(document, index)
    {
    }

    /// <inheritdoc/>
    public override TextSpan Span => SpanAt(Table, Columns.Date.Start);

    /// <summary>What the words name.</summary>
    public DateKind Kind => (DateKind)Content[Table, Index, Columns.Date.Kind];

    /// <summary>The unit that the words name, without its modifier ("late 2010s" is <c>201X</c>); null where the text leaves it open.</summary>
    public Edtf? Value => Content.Text(Table, Index, Columns.Date.ValueString) is { } text ? Edtf.Parse(text) : null;

    /// <summary>The word that shifts or blurs the unit.</summary>
    public DateModifier Modifier => (DateModifier)Content[Table, Index, Columns.Date.Modifier];

    /// <summary>The days between which the date lies: what follows from <see cref="Value"/> and <see cref="Modifier"/>.</summary>
    public DateBounds Bounds => DateBounds.Of(Value, Modifier);

    /// <summary>Where what the words leave out comes from.</summary>
    public DateOrigin Origin => (DateOrigin)Content[Table, Index, Columns.Date.Origin];

    /// <summary>The expression from which this one was resolved; null unless <see cref="Origin"/> is <see cref="DateOrigin.Resolved"/>.</summary>
    public DateExpression? Anchor => Content[Table, Index, Columns.Date.Anchor] is > 0 and var row ? Document.Dates[row - 1] : null;

    /// <summary>The length that a <see cref="DateKind.Duration"/> names, or the rhythm of a <see cref="DateKind.Set"/>, as an ISO 8601 duration (<c>P3W</c>); else null.</summary>
    public string? Duration => Content.Text(Table, Index, Columns.Date.DurationString);

    /// <summary>The sentence that the expression stands in.</summary>
    public Sentence? Sentence => Document.SentenceAt(Span.Start);

    /// <summary>The words and their value: <c>6 July 1989 = 1989-07-06</c>.</summary>
    public override string ToString() => Value is { } value ? Text + " = " + value : Text;

    private protected override TableId Table => TableId.Dates;
}
