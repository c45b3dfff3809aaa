namespace DocModel.Reading;

/// <summary>What a reader knows of a document beside its text.</summary>
public sealed record ReadOptions
{
    /// <summary>The document's path, for <see cref="Document.Path"/> and for telling Markdown from plain text; <c>/</c> between folders.</summary>
    public string Path { get; init; } = "";

    /// <summary>How the text is written; by the path's extension unless said otherwise.</summary>
    public DocumentFormat Format { get; init; } = DocumentFormat.Auto;

    /// <summary>The day on which the text was written, from which "last week" is counted; the front matter's date unless given here.</summary>
    /// <remarks>
    /// Where neither gives it, a text says it by itself: the head of a letter, a dateline, a stamp ("Date: …", "Last updated …"), the entries of a
    /// diary, the minutes of a meeting, a deed ("This lease is made on …"). Where it is not known, what is counted from it is
    /// <see cref="DateOrigin.Open"/>.
    /// </remarks>
    public Edtf? Date { get; init; }

    /// <summary>How a date like 3/4/2021 is meant; reported as ambiguous unless said.</summary>
    public NumericDateOrder NumericDateOrder { get; init; }

    /// <summary>The document's names file, which pins identifiers.</summary>
    public NamesFile? Names { get; init; }

    /// <summary>Checked between the stages and, every thousand words or so, inside them.</summary>
    public CancellationToken CancellationToken { get; init; }

    /// <summary>Told at each check.</summary>
    internal Action? CancellationAsked { get; init; }

    internal CancellationCheck Cancellation => new(CancellationToken, CancellationAsked);
}
