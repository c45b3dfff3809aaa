namespace DocModel;

/// <summary>Which members are generated for a document, beside <c>Document</c> and <c>Title</c>, which always are.</summary>
[Flags]
public enum DocumentMembers
{
    /// <summary>Only <c>Document</c> and <c>Title</c>.</summary>
    None = 0,

    /// <summary><c>Sections</c>: a class for each section, nested as the document nests.</summary>
    Sections = 1,

    /// <summary><c>Events</c>: a member for each dated event.</summary>
    Events = 2,

    /// <summary><c>Terms</c>: a member for each quoted term.</summary>
    Terms = 4,

    /// <summary><c>Abbreviations</c>: a member for each abbreviation that the text defines.</summary>
    Abbreviations = 8,

    /// <summary>All of them.</summary>
    All = Sections | Events | Terms | Abbreviations,
}
