using System.Text;

namespace DocModel.Reading.Tests;

/// <summary>Odd but valid texts, through the whole of <see cref="DocumentReader"/>.</summary>
public sealed class OddInputTests
{
    public static TheoryData<string, string> Texts => new()
    {
        { "empty", "" },
        { "white space", " \t\r\n \n" },
        { "only a quote mark", "“" },
        { "only a straight quote mark", "\"" },
        { "only headings", "# One\n## Two\n### Three\n## Two\n" },
        { "only a byte order mark", "\uFEFF" },
        { "no final newline", "One sentence. Another in 1999" },
        { "CRLF", "One line.\r\n\r\nAnother in 1999.\r\n" },
        { "CR", "One line.\r\rAnother in 1999.\r" },
        { "NUL", "One\0Two in 1999." },
        { "lone surrogates", "\ud800 and \udc00 in 1999" },
        { "bidirectional controls", "\u202Eabc\u2066def in 1999" },
        { "digits", new string('1', 5000) },
        { "months", string.Concat(Enumerable.Repeat("May ", 5000)) },
        { "ones", string.Concat(Enumerable.Repeat("1 ", 5000)) },
        { "quotes", new string('"', 5000) },
        { "opening quotes", new string('“', 5000) },
        { "parentheses", new string('(', 5000) },
        { "brackets", new string('[', 5000) },
        { "deep quotes", new string('>', 5000) + " deep in 1999" },
        { "deep lists", string.Concat(Enumerable.Range(0, 300).Select(i => new string(' ', i * 2) + "- item\n")) },
        { "backticks", new string('`', 5001) },
        { "stars", new string('*', 5000) + "a" },
        { "unclosed front matter", "---\ntitle: x\n\ntext in 1999" },
        { "emoji", "👩‍👩‍👧 said “👍” in 1999 🎉" },
        { "a question at the head", "Was the Ostby War in 1990 on 5 May lost" },
        { "a question without its subject", "Was in 1990 that the board met" },
        { "an announcement at the end", "They said “it is so”, i.e. " },
        { "a verb at the end", "report what official “no” in 1990 Moe called " },
        { "one long word", new string('x', 100_000) },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Any_text_gives_a_document_whose_elements_stand_in_its_text(string name, string text)
    {
        foreach (var format in (DocumentFormat[])[DocumentFormat.PlainText, DocumentFormat.Markdown])
        {
            var document = DocumentReader.Read(text, new ReadOptions { Format = format, Path = name });
            foreach (var element in Elements(document))
            {
                Assert.InRange(element.Span.End, 0, document.Length);
                Assert.Equal(document.Text.Substring(element.Span.Start, element.Span.Length), element.Text);
                Assert.True(element.Position.Line >= 1 && element.Position.Column >= 1);
            }
        }
    }

    [Theory]
    [InlineData(DocumentFormat.PlainText)]
    [InlineData(DocumentFormat.Markdown)]
    public void Fifty_megabytes_on_one_line_are_read(DocumentFormat format)
    {
        const string Sentence = "On 9 March 1913 the board (TPB) spoke of “slow water” and left. ";
        var text = new StringBuilder(50_000_000 + Sentence.Length);
        while (text.Length < 50_000_000)
            text.Append(Sentence);
        var document = DocumentReader.Read(text.ToString(), new ReadOptions { Format = format });
        Assert.Equal(text.Length / Sentence.Length, document.Dates.Count);
        Assert.Single(document.Paragraphs);
    }

    private static IEnumerable<DocumentElement> Elements(Document document) =>
    [
        .. document.AllSections, .. document.Paragraphs, .. document.Sentences, .. document.Dates, .. document.DateRanges,
        .. document.Events, .. document.Quotations, .. document.Terms, .. document.Abbreviations, .. document.Hyperlinks,
        .. document.Findings, .. document.Terms.SelectMany(t => t.Mentions), .. document.Events.SelectMany(e => e.Mentions),
        .. document.Abbreviations.SelectMany(a => a.Uses),
    ];
}
