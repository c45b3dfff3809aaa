using DocModel.Reading.Findings;
using DocModel.Reading.Sources.Markdown;

namespace DocModel.Reading.Sources;

/// <summary>File text to blocks with exact source positions.</summary>
internal static class SourceReader
{
    public static SourceDocument Read(string text, ReadOptions options, FindingSink findings)
    {
        var source = SourceText.Create(text);
        var decodedBidiControls = 0;
        var document = FormatOf(options) == DocumentFormat.Markdown
            ? MarkdownReader.Read(source, findings, options.Cancellation, out decodedBidiControls)
            : PlainTextReader.Read(source, options.Cancellation);
        SourceFaults.Report(source, document, decodedBidiControls, findings);
        return document;
    }

    private static DocumentFormat FormatOf(ReadOptions options)
    {
        if (options.Format != DocumentFormat.Auto)
            return options.Format;
        return options.Path.EndsWithIgnoreCase(".md")
            || options.Path.EndsWithIgnoreCase(".markdown")
            ? DocumentFormat.Markdown
            : DocumentFormat.PlainText;
    }
}
