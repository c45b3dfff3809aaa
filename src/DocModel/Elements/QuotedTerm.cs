using DocModel.Content;

namespace DocModel;

/// <summary>An expression shorter than a sentence that the text puts between quotation marks, with all its uses.</summary>
public sealed class QuotedTerm : DocumentElement
{
    internal QuotedTerm(Document document, int index)
        : base(document, index)
    {
    }

    /// <summary>The first quoted use, without its marks and without a comma or stop at their inner side.</summary>
    public override TextSpan Span => TermSpan.Of(Document.Text, Uses[0].Span);

    /// <summary>The term's C# identifier.</summary>
    public string Name => Content.Text(Table, Index, Columns.Term.NameString) ?? "";

    /// <summary>Why the first use is quoted.</summary>
    public QuotationKind Kind => (QuotationKind)Content[Table, Index, Columns.Term.Kind];

    /// <summary>The quoted uses, in document order; at least one.</summary>
    public IReadOnlyList<Quotation> Uses =>
        field ??= Document.LinkedQuotations(Content[Table, Index, Columns.Term.FirstUse], Content[Table, Index, Columns.Term.UseCount]);

    /// <summary>Where the same words stand without marks of their own, in document order.</summary>
    public IReadOnlyList<Mention> Mentions =>
        field ??= Document.LinkedMentions(Content[Table, Index, Columns.Term.FirstMention], Content[Table, Index, Columns.Term.MentionCount]);

    /// <summary>The spellings in which the term is quoted (case, plural, hyphen), the first use's first.</summary>
    public IReadOnlyList<string> Variants =>
        field ??= Document.LinkedTexts(Content[Table, Index, Columns.Term.FirstVariant], Content[Table, Index, Columns.Term.VariantCount]);

    /// <summary>Other terms of the text with the same words in another form.</summary>
    public IReadOnlyList<QuotedTerm> Related =>
        field ??= Document.LinkedTerms(Content[Table, Index, Columns.Term.FirstRelated], Content[Table, Index, Columns.Term.RelatedCount]);

    /// <summary>Where the text says what the term means; null where it does not.</summary>
    public TextSpan? DefinitionSpan => OptionalSpanAt(Table, Columns.Term.DefinitionStart);

    /// <summary>What the term means, in the text's words; null where the text does not say.</summary>
    public string? Definition => DefinitionSpan is { } span ? Document.GetText(span) : null;

    /// <inheritdoc/>
    public override string ToString() => Text;

    private protected override TableId Table => TableId.Terms;
}
