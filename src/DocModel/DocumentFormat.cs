namespace DocModel;

/// <summary>How a document's file is written.</summary>
public enum DocumentFormat
{
    /// <summary>By the file's name: Markdown for <c>.md</c> and <c>.markdown</c>, else plain text.</summary>
    Auto,

    /// <summary>Plain text: paragraphs between blank lines, or a paragraph a line where there is no blank line.</summary>
    PlainText,

    /// <summary>CommonMark with tables and YAML front matter.</summary>
    Markdown,
}
