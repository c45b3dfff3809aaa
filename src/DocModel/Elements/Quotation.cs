using DocModel.Content;

namespace DocModel;

/// <summary>Words between quotation marks, a block quote, or italics of which the text says that somebody speaks them (“they cried, <em>Fire!</em>”).</summary>
public sealed class Quotation : DocumentElement
{
    internal Quotation(Document document, int index)
        : base(document, index)
    {
    }

    /// <summary>The words between the marks.</summary>
    public override TextSpan Span => SpanAt(Table, Columns.Quotation.Start);

    /// <summary>The words with their marks; the same as <see cref="Span"/> for a block quote and for italics of Markdown.</summary>
    public TextSpan OuterSpan => SpanAt(Table, Columns.Quotation.OuterStart);

    /// <summary>Why the words are quoted.</summary>
    public QuotationKind Kind => (QuotationKind)Content[Table, Index, Columns.Quotation.Kind];

    /// <summary>Whose words they are, as the text names him, her or it; null where the text does not say.</summary>
    /// <remarks>A role or a pronoun gives the name of who is meant where the text tells it; of several who are told of without names one is "one of the deputies".</remarks>
    public string? Speaker => Content.Text(Table, Index, Columns.Quotation.SpeakerString);

    /// <summary>The words that name the speaker, for a turn of a dialogue those beside another of his or her turns; null where there is none.</summary>
    public TextSpan? SpeakerEvidence => OptionalSpanAt(Table, Columns.Quotation.EvidenceStart);

    /// <summary>The term that this is a use of; null for a whole sentence or more.</summary>
    public QuotedTerm? Term => Content[Table, Index, Columns.Quotation.Term] is > 0 and var row ? Document.Terms[row - 1] : null;

    /// <summary>The quotation that this one stands in, or null.</summary>
    public Quotation? Parent => Content[Table, Index, Columns.Quotation.Parent] is > 0 and var row ? Document.Quotations[row - 1] : null;

    /// <summary>Whether it is a block quote, without marks of its own.</summary>
    public bool IsBlock => Content[Table, Index, Columns.Quotation.IsBlock] != 0;

    /// <summary>The sentence in which the quotation begins.</summary>
    public Sentence? Sentence => Document.SentenceAt(OuterSpan.Start);

    /// <inheritdoc/>
    public override string ToString() => Text;

    private protected override TableId Table => TableId.Quotations;
}
