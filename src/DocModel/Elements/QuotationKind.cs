namespace DocModel;

/// <summary>Why words stand between quotation marks.</summary>
public enum QuotationKind
{
    /// <summary>Somebody's words, a clause or more (TEI <c>quote</c> and <c>said</c>).</summary>
    Speech,

    /// <summary>A name or a coined phrase (TEI <c>term</c>).</summary>
    Term,

    /// <summary>The title of a work, a charter, a programme (TEI <c>title</c>).</summary>
    Title,

    /// <summary>The writer's distance or irony (TEI <c>soCalled</c>).</summary>
    Scare,
}
