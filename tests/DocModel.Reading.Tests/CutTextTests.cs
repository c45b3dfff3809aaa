using DocModel.Reading.Tests.Quotations;

namespace DocModel.Reading.Tests;

/// <summary>Paragraphs that break off behind any of their words, or begin with any: no rule looks beyond the text.</summary>
public sealed class CutTextTests
{
    [Fact]
    public void Any_beginning_and_any_end_of_a_paragraph_is_read()
    {
        foreach (var paragraph in Paragraphs())
        {
            for (var at = paragraph.IndexOf(' ', StringComparison.Ordinal); at > 0; at = paragraph.IndexOf(' ', at + 1))
            {
                Read(paragraph[..at]);
                Read(paragraph[(at + 1)..]);
            }
        }
    }

    [Theory]
    [InlineData("“No,” he told")]
    [InlineData("“No,” he told her")]
    [InlineData("“No,” he told Per Moe")]
    [InlineData("“No,” Moe told e Fb")]
    [InlineData("past described the law as “a leaky boat”.")]
    public void A_text_may_begin_or_end_where_a_word_is_looked_for(string text) => Read(text);

    [Fact]
    public void What_was_read_before_does_not_show_behind_the_end_of_a_text()
    {
        const string Text = "He stayed until 6 June 1911, when";
        var alone = Told(Text);
        foreach (var before in Paragraphs().Take(200))
        {
            Told(before);
            Assert.Equal(alone, Told(Text));
        }
    }

    private static IEnumerable<string> Paragraphs() =>
        from folder in new[] { "quotations/", "terms/" }
        from gold in GoldFiles.All(folder)
        from paragraph in gold.Text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries)
        select paragraph;

    private static void Read(string text)
    {
        var thrown = Record.Exception(() => DocumentReader.Read(text));
        Assert.True(thrown is null, $"{text}\n{thrown}");
    }

    private static string Told(string text)
    {
        var document = DocumentReader.Read(text);
        return string.Join("; ", document.Dates.Select(date => $"{date.Text}={date.Value} {date.Modifier}").Concat(document.Events.Select(item => $"{item.Date} {item.Label}")));
    }
}
