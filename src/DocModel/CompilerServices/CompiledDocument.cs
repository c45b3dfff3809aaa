using System.ComponentModel;
using System.Text;

namespace DocModel.CompilerServices;

/// <summary>The one door of generated code to the model. Its signatures never change; new ones may be added.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class CompiledDocument
{
    /// <summary>Opens a compiled document; costs the same whatever its size.</summary>
    /// <param name="content">The document's literals.</param>
    /// <exception cref="NotSupportedException">The content was compiled for a newer DocModel than the one that runs.</exception>
    /// <exception cref="InvalidDataException">The content is no compiled document.</exception>
    public static Document Load(CompiledContent content) => Document.FromContent(content);

    /// <summary>The UTF-8 form of a text, for languages that have no UTF-8 literals (before C# 11).</summary>
    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    /// <summary>The section object that was made for a row before, or null.</summary>
    public static Section? Cached(Document document, int index) => document.CachedSection(index);

    /// <summary>What a section's constructor needs.</summary>
    public static SectionKey Key(Document document, int index) => new(document, index);

    /// <summary>The event of a row.</summary>
    public static DatedEvent Event(Document document, int index) => document.Events[index];

    /// <summary>The term of a row.</summary>
    public static QuotedTerm Term(Document document, int index) => document.Terms[index];

    /// <summary>The abbreviation of a row.</summary>
    public static Abbreviation Abbreviation(Document document, int index) => document.Abbreviations[index];
}
