namespace DocModel.Reading;

/// <summary>What a names file can pin.</summary>
public enum NamesKind
{
    /// <summary>A section; in a text without headings the section begins with the paragraph that holds the words, and is titled by them.</summary>
    Section,

    /// <summary>The dated event whose date stands in the words.</summary>
    Event,

    /// <summary>The quoted term with these words.</summary>
    Term,

    /// <summary>The abbreviation with this short form.</summary>
    Abbreviation,
}
