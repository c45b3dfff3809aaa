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

    /// <summary>Line and column in the document's file behind the last character that the finding is about; those of its beginning where it is about none.</summary>
    /// <remarks>Like <see cref="DocumentElement.Position"/> exact also for what is no part of <see cref="DocModel.Document.Text"/>, such as front matter.</remarks>
    public SourcePosition EndPosition
    {
        get
        {
            if (IsInFileOnly)
                return new SourcePosition(PositionInFile.Line, PositionInFile.Column + Content[Table, Index, Columns.Finding.LengthInFile]);
            if (Span.IsEmpty)
                return Position;

            // What follows the last character in the text may stand elsewhere in the file.
            var last = Document.GetPosition(Span.End - 1);
            return new SourcePosition(last.Line, last.Column + 1);
        }
    }

    /// <summary>The finding as compilers print it, without the file: <c>(4,12): warning DOCM101: …</c>.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"({Position}): {(Severity == FindingSeverity.Error ? "error" : Severity == FindingSeverity.Warning ? "warning" : "info")} {Id}: {Message}");

    private protected override TableId Table => TableId.Findings;

    private protected override SourcePosition PositionInFile => IsInFileOnly
        ? new SourcePosition(Content[Table, Index, Columns.Finding.Line], Content[Table, Index, Columns.Finding.Column])
        : Document.GetPosition(Span.Start);

    /// <summary>Lines count from 1; 0 stands for a finding that is about words of the text.</summary>
    private bool IsInFileOnly => Content[Table, Index, Columns.Finding.Line] > 0;
}
