using DocModel.Reading.Abbreviations;
using DocModel.Reading.Dates;
using DocModel.Reading.Events;
using DocModel.Reading.Findings;
using DocModel.Reading.Links;
using DocModel.Reading.Naming;
using DocModel.Reading.Outline;
using DocModel.Reading.Quotations;
using DocModel.Reading.Sentences;
using DocModel.Reading.Sources;
using DocModel.Reading.Tokens;
using DocModel.Reading.Writing;

namespace DocModel.Reading;

/// <summary>Reads a text into a <see cref="Document"/>: the one door, at compile time and at run time.</summary>
public static partial class DocumentReader
{
    /// <summary>Reads a text. Any text gives a document; what its author may want to mend stands in <see cref="Document.Findings"/>.</summary>
    /// <param name="text">The file's text; any line ends, with or without a byte order mark.</param>
    /// <param name="options">What is known of the document beside its text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The options' token was cancelled.</exception>
    public static Document Read(string text, ReadOptions? options = null) => Read(text, options, out _);

    /// <summary>Reads a text and says what is wrong in its names file.</summary>
    /// <param name="text">The file's text; any line ends, with or without a byte order mark.</param>
    /// <param name="options">What is known of the document beside its text.</param>
    /// <param name="namesFindings">Lines of the names file that cannot be read, and entries whose words the document does not have.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The options' token was cancelled.</exception>
    public static Document Read(string text, ReadOptions? options, out IReadOnlyList<NamesFinding> namesFindings) =>
        ReadContent(text ?? throw new ArgumentNullException(nameof(text)), options ?? new ReadOptions(), out namesFindings).ToDocument();

    /// <summary>For the generator, which is compiled against one leg and may run beside the other: init accessors differ between them.</summary>
    internal static DocumentContent ReadContent(
        string text, string path, NamesFile? names, CancellationToken cancellation, out IReadOnlyList<NamesFinding> namesFindings) =>
        ReadContent(text, new ReadOptions { Path = path, Names = names, CancellationToken = cancellation }, out namesFindings);

    internal static DocumentContent ReadContent(string text, ReadOptions options, out IReadOnlyList<NamesFinding> namesFindings)
    {
        var cancellation = options.Cancellation;
        var findings = new FindingSink();
        var inNames = new List<NamesFinding>(options.Names?.Findings ?? []);

        var source = PlainTextHeadings.Mark(SourceReader.Read(text, options, findings), cancellation);
        cancellation.Now();
        using var tokens = Tokenizer.Tokenize(source, cancellation);
        cancellation.Now();
        using var sentences = SentenceReader.Read(source, tokens);
        cancellation.Now();
        var dates = DateReader.Read(source, tokens, sentences, options, findings);
        cancellation.Now();
        var quotations = QuotationReader.Read(source, tokens, sentences, findings);
        cancellation.Now();
        var abbreviations = AbbreviationReader.Read(source, tokens, findings);
        cancellation.Now();
        var events = EventReader.Read(source, tokens, sentences, dates, quotations);
        cancellation.Now();
        var outline = OutlineReader.Read(source, tokens, sentences, options);
        cancellation.Now();
        AnchorCheck.Report(source, outline.Headings, findings);
        cancellation.Now();
        var names = NameAssigner.Assign(source, outline, dates, events, quotations, abbreviations, options.Names, findings, inNames, cancellation);
        cancellation.Now();

        namesFindings = inNames;
        return ContentWriter.Write(source, sentences, dates, quotations, abbreviations, events, outline, names, findings, options);
    }
}
