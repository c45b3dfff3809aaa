namespace DocModel.Reading.Quotations;

/// <summary>What the quotation stage found, in document order.</summary>
internal sealed class QuotationReading
{
    public required QuotationItem[] Quotations { get; init; }

    public required TermItem[] Terms { get; init; }
}

/// <param name="Span">The words between the marks.</param>
/// <param name="OuterSpan">The words with their marks.</param>
/// <param name="Evidence">The words that name the speaker.</param>
/// <param name="Parent">Row of the quotation around this one, or -1.</param>
/// <param name="Term">Row of the term that this is a use of, or -1.</param>
internal readonly record struct QuotationItem(
    TextSpan Span,
    TextSpan OuterSpan,
    QuotationKind Kind,
    string? Speaker = null,
    TextSpan? Evidence = null,
    int Parent = -1,
    int Term = -1,
    bool IsBlock = false);

/// <param name="Text">The first use's words, white space folded.</param>
/// <param name="Uses">Rows of the quotations that use it, at least one.</param>
/// <param name="Mentions">Where the same words stand without marks.</param>
/// <param name="Variants">The distinct spellings in quotation marks, the first use's first.</param>
/// <param name="Related">Rows of terms with the same words in another form.</param>
internal sealed record TermItem(
    string Text,
    QuotationKind Kind,
    int[] Uses,
    TextSpan[] Mentions,
    string[] Variants,
    int[] Related,
    TextSpan? Definition);
