namespace DocModel.Export.Html;

/// <summary>What a stretch of the text is marked as, in the order in which marks nest: the first is outermost.</summary>
internal enum MarkKind
{
    Sentence,
    Quotation,
    Link,
    Label,
    Event,
    Date,
    Term,
    Abbreviation,
}

/// <summary>A stretch of the text that the page marks.</summary>
internal sealed class Mark(MarkKind kind, TextSpan span, string id)
{
    public MarkKind Kind { get; } = kind;

    public TextSpan Span { get; } = span;

    /// <summary>The id of the mark's first piece; empty for a mark that nothing leads to.</summary>
    public string Id { get; } = id;

    /// <summary>The element's classes.</summary>
    public string Classes { get; init; } = "";

    /// <summary>Where the mark leads when it is clicked; null where it leads nowhere.</summary>
    public string? Target { get; init; }

    /// <summary>The name of what it is a mark of: an event's, a term's, an abbreviation's.</summary>
    public string? Name { get; init; }

    /// <summary>A speaker, a long form, a machine-readable date: what the element says beside its words.</summary>
    public string? Detail { get; init; }

    /// <summary>Whether the piece with the id is written.</summary>
    public bool IsBegun { get; set; }
}
