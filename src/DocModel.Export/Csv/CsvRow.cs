namespace DocModel.Export;

/// <summary>A row of the table; what it does not say is an empty cell.</summary>
/// <param name="Kind">What the row is.</param>
/// <param name="Element">Where it stands in the document.</param>
internal sealed record CsvRow(string Kind, DocumentElement Element)
{
    /// <summary>The columns, in order.</summary>
    public static IReadOnlyList<string> Header { get; } =
    [
        "kind", "name", "of", "text", "date", "date_in_words", "earliest", "latest", "modifier", "inferred", "place", "participants",
        "quotation_kind", "speaker", "definition", "sentence", "line", "column",
    ];

    public string? Name { get; init; }

    public string? Of { get; init; }

    public string? Text { get; init; }

    public DatedEvent? Dated { get; init; }

    public string? QuotationKind { get; init; }

    public string? Speaker { get; init; }

    public string? Definition { get; init; }

    public Sentence? Sentence { get; init; }
}
