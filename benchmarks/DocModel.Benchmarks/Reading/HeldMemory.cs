using System.Globalization;
using DocModel.Benchmarks.Corpus;
using DocModel.Reading;

namespace DocModel.Benchmarks.Reading;

/// <summary>What documents hold once they have been read, and what is left of the reading itself: <c>-- held</c>.</summary>
/// <remarks>The given texts stand in memory before and after; what a document holds of them as a text of its own counts.</remarks>
internal static class HeldMemory
{
    public static void Run(TextWriter output)
    {
        Write(output, "given texts, plain", GivenTexts.Load(), DocumentFormat.PlainText);
        foreach (var set in MarkdownSet.All)
            Write(output, set.ToString(), set.Texts(), DocumentFormat.Markdown);
    }

    private static void Write(TextWriter output, string name, string[] texts, DocumentFormat format)
    {
        var options = new ReadOptions { Format = format };

        // The reader's own tables are made where a text first asks for them, and belong to no document.
        foreach (var text in texts)
            DocumentReader.Read(text, options);
        var documents = new Document[texts.Length];
        var before = GC.GetTotalMemory(forceFullCollection: true);
        for (var i = 0; i < texts.Length; i++)
            documents[i] = DocumentReader.Read(texts[i], options);
        var read = GC.GetTotalMemory(forceFullCollection: true);
        var elements = documents.Sum(Walk);
        var walked = GC.GetTotalMemory(forceFullCollection: true);
        double characters = texts.Sum(text => (long)text.Length);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name}: {characters:F0} characters, {(read - before) / characters:F1} bytes a character held after reading, {(walked - before) / characters:F1} when all {elements} elements were asked for"));
        GC.KeepAlive(documents);
        GC.KeepAlive(texts);
    }

    /// <summary>Asks for every element, which a document keeps from then on.</summary>
    private static int Walk(Document document) =>
        document.AllSections.Count(section => section.Title.Length >= 0) + document.Paragraphs.Count(paragraph => paragraph.Span.Length >= 0)
        + document.Sentences.Count(sentence => sentence.Span.Length >= 0) + document.Dates.Count(date => date.Span.Length >= 0)
        + document.Events.Count(e => e.Label.Length >= 0) + document.Quotations.Count(quotation => quotation.Span.Length >= 0)
        + document.Terms.Count(term => term.Text.Length >= 0) + document.Abbreviations.Count(abbreviation => abbreviation.ShortForm.Length >= 0);
}
