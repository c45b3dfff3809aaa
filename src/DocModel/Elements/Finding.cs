using DocModel.Content;

namespace DocModel;

/// <summary>Something in the document that its author may want to mend.</summary>
public sealed class Finding : DocumentElement
{
    internal Finding(Document document, int index)
        : base(document, index)
    {
    }

    /// <inheritdoc/>
    public override TextSpan Span => SpanAt(Table, Columns.Finding.Start);

    /// <summary>The finding's id: <c>DOCM</c> and three digits. The build reports it under the same one.</summary>
    public string Id => Content.Text(Table, Index, Columns.Finding.IdString) ?? "";

    /// <summary>How bad it is.</summary>
    public FindingSeverity Severity => (FindingSeverity)Content[Table, Index, Columns.Finding.Severity];

    /// <summary>What was expected, what was found, and what to do.</summary>
    public string Message => Content.Text(Table, Index, Columns.Finding.MessageString) ?? "";

    /// <summary>The finding as compilers print it, without the file: <c>(4,12): warning DOCM101: …</c>.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"({Position}): {(Severity == FindingSeverity.Error ? "error" : Severity == FindingSeverity.Warning ? "warning" : "info")} {Id}: {Message}");

    private protected override TableId Table => TableId.Findings;
}
