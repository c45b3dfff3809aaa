using DocModel.Reading.Naming;

namespace DocModel.Reading;

/// <summary>A document's names file: lines that pin identifiers to words of the document.</summary>
/// <remarks>
/// <para>A line is <c>kind identifier words</c>, its parts separated by white space: the kind is <c>section</c>, <c>event</c>,
/// <c>term</c> or <c>abbreviation</c>; the words are the document's own, white space folded, up to the end of the line. Where the
/// words stand in the document several times, <c>identifier[2]</c> means their second occurrence. Blank lines and lines that begin
/// with <c>#</c> are for people.</para>
/// <para>Words are compared with white space folded, with quotation marks and hyphens of any form, and as whole words. Occurrences with
/// the same capitals count first; where there are not enough of them, capitals do not count. For the heading, the term and the
/// abbreviation the occurrence counts headings, terms and abbreviations with these words.</para>
/// </remarks>
public sealed class NamesFile
{
    private NamesFile(string text, IReadOnlyList<NamesEntry> entries, IReadOnlyList<NamesFinding> findings)
    {
        Text = text;
        Entries = entries;
        Findings = findings;
    }

    /// <summary>The file's text as it was given.</summary>
    public string Text { get; }

    /// <summary>The entries, in the order of their lines.</summary>
    public IReadOnlyList<NamesEntry> Entries { get; }

    /// <summary>The lines that cannot be read (DOCM160), name no identifier (DOCM161), or repeat one (DOCM162).</summary>
    public IReadOnlyList<NamesFinding> Findings { get; }

    /// <summary>Reads a names file; a line that is none becomes a finding and the others still count.</summary>
    /// <param name="text">The file's text; any line ends.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static NamesFile Parse(string text)
    {
        var parser = new NamesFileParser(text ?? throw new ArgumentNullException(nameof(text)));
        return new NamesFile(text, parser.Entries.AsReadOnly(), parser.Findings.AsReadOnly());
    }

    /// <summary>The text of a names file that pins everything in the document that its text does not name itself.</summary>
    /// <param name="document">The document, read with <paramref name="existing"/> as its <see cref="ReadOptions.Names"/>.</param>
    /// <param name="existing">The names file as it is now. All its lines stay as they are, in their order; also those whose words the document no longer has, because a program may use their identifiers: they are errors until somebody mends them.</param>
    /// <returns>The existing text, and behind it an entry for each section of a text without headings, each event, term and abbreviation that has none; lines end with <c>\n</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public static string Write(Document document, NamesFile? existing = null) => new NamesFileWriter(document ?? throw new ArgumentNullException(nameof(document)), existing).Write();
}
