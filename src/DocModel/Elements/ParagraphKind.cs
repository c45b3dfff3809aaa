namespace DocModel;

/// <summary>What kind of block a paragraph's text stands in (the block's name in CommonMark, where it has one).</summary>
public enum ParagraphKind
{
    /// <summary>A paragraph of running text.</summary>
    Text,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>A paragraph of a list item.</summary>
    ListItem,

    /// <summary>A paragraph of a block quote.</summary>
    BlockQuote,

    /// <summary>A cell of a table.</summary>
    TableCell,

    /// <summary>A code block; its text is not read for dates, quotations and abbreviations.</summary>
    Code,
}
