using DocModel.Content;

namespace DocModel;

/// <summary>A part of a document: where it stands and what it says there.</summary>
/// <remarks>Elements are equal when they are the same element of the same <see cref="DocModel.Document"/> object.</remarks>
public abstract class DocumentElement : IEquatable<DocumentElement>
{
    private string? _text;

    private protected DocumentElement(Document document, int index)
    {
        Document = document;
        Index = index;
    }

    /// <summary>The document that the element belongs to.</summary>
    public Document Document { get; }

    /// <summary>Where the element stands in <see cref="DocModel.Document.Text"/>.</summary>
    public abstract TextSpan Span { get; }

    /// <summary>The element's words: the document's plain text in <see cref="Span"/>.</summary>
    public string Text => _text ??= Document.GetText(Span);

    /// <summary>Line and column in the document's file at which the element begins.</summary>
    public SourcePosition Position => PositionInFile;

    internal int Index { get; }

    private protected ContentReader Content => Document.Content;

    private protected TextSpan SpanAt(TableId table, int startColumn) => Document.SpanAt(table, Index, startColumn);

    private protected TextSpan? OptionalSpanAt(TableId table, int startColumn)
    {
        var length = Content[table, Index, startColumn + 1];
        return length == 0 ? null : new TextSpan(Content[table, Index, startColumn], length);
    }

    /// <inheritdoc/>
    public bool Equals(DocumentElement? other) =>
        other is not null && Index == other.Index && ReferenceEquals(Document, other.Document) && Table == other.Table;

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as DocumentElement);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => unchecked((Index * 31 + (int)Table) * 31 + System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(Document));

    private protected abstract TableId Table { get; }

    private protected virtual SourcePosition PositionInFile => Document.GetPosition(Span.Start);
}
