using System.Text;

namespace DocModel.Reading.Tests.Sources;

/// <summary>Files made to make a reader slow or to break it.</summary>
public sealed class HostileSourceTests
{
    // What takes the square of its size does not end at this one; what is linear takes a fraction of a second. How long exactly is
    // for the benchmarks: on a shared machine a test that looks at a clock fails for no fault of the code.
    private const int Size = 200_000;

    public static TheoryData<string> Units =>
    [
        "\"", "“", "[", "]", "[]", "[a](b) ", "![", "[a](b", "[a](b \"", "[a](b '", "[a](<b", "[a][", "[^", "*", "_", "**", "*a ", "a* ", "*a **a ", "_a*b ", "~~a ", "a**b", "***a ",
        "`", "`a``b```c", "<", "<a", "<a b=\"", "<a b='c\" ", "<!-- ", "x <!-- ", "x <?a ", "x <![CDATA[", "x <!A ", "<div>\n", "&", "&#1;", "&amp;", "\\", "\\\n", "|", "a|",
        ">", "> ", "- ", "1. ", "> - ", "- > ", ">\n", "-\n", "- a\n", "- a\n\n", "1. a\n", "#", "# a\n", "a\n=\n", "a\n-\n\n", "a|b\n-|-\n\n", "a\n-|\n", "[a]: b\n", "[a]: b\n===\n", "[a]: b\n\nc\n\n",
        "[^a]: b\n", "    a\n\n", "\ta\n", "```\n", "```\na\n", "~~~a\n", "---\n", "***\n", " ", "\t", "\n", "\r", "\r\n", "\0", "\u202E", "a\r\n", "{#a}", "# a {#", "a  \n", "a\\\n", "word ",
    ];

    [Theory]
    [MemberData(nameof(Units))]
    public void Hundreds_of_thousands_of_marks_of_one_kind_are_read_to_the_end(string unit)
    {
        var file = new StringBuilder().Insert(0, unit, Size / unit.Length).ToString();
        foreach (var text in (string[])[file, "- " + file, "x" + file + "x"])
            IsRead(text);
    }

    public static TheoryData<string, string, string> Mixtures => new()
    {
        { "*a ", "b_ ", "" },
        { "[", "]", "" },
        { "[", "[a](b)", "" },
        { "[", "a](b)", "" },
        { "(", ")", "" },
        { "![", "](a)", "" },
        { "- ", "\n", "" },
        { "> ", "a\nb\n", "" },
        { "a|", "\n", "" },
        { "*", "a*", "" },
        { "[a]: b\n", "===\n", "" },
        { "`", "a`b", "" },
        { "- a\n\n", "  b\n\n", "" },
        { "[x]: y\n\n", "[x][x] ", "" },
        { "a|b\n", "-|-\n", "c|d\n" },
    };

    [Theory]
    [MemberData(nameof(Mixtures))]
    public void What_opens_many_times_and_then_closes_is_read_to_the_end(string first, string second, string third)
    {
        foreach (var (a, b) in new[] { (50_000, 50_000), (1_000, 100_000), (100_000, 1_000), (1, 100_000) })
            IsRead(new StringBuilder().Insert(0, first, a).Append(new StringBuilder().Insert(0, second, b)).Append(new StringBuilder().Insert(0, third, b)).ToString());
    }

    [Theory]
    [InlineData(1_000)]
    [InlineData(100_000)]
    public void Deep_nesting_overflows_no_stack_and_is_reported(int depth)
    {
        foreach (var mark in new[] { ">", "> ", "- ", "1. ", "- > ", "* " })
        {
            var map = SourceMap.Markdown(new StringBuilder().Insert(0, mark, depth).Append("the end\n\nAfter").ToString());
            Assert.Equal("After", map.Texts[^1]);
            Assert.EndsWith("the end", map.Texts[^2], StringComparison.Ordinal);
            var finding = Assert.Single(map.Findings);
            Assert.Equal("DOCM105", finding.Rule.Id);
        }
    }

    [Fact]
    public void Lists_may_nest_as_deep_as_anyone_writes_them()
    {
        var file = new StringBuilder();
        for (var depth = 0; depth < 60; depth++)
            file.Append(' ', 2 * depth).Append("- item\n");
        var map = SourceMap.Markdown(file.ToString());
        Assert.Empty(map.Findings);
        Assert.Equal(Enumerable.Range(1, 60), map.Document.Blocks.Select(b => b.Level));
    }

    [Fact]
    public void Ten_thousand_headings_and_a_table_of_ten_thousand_cells_are_read()
    {
        var file = new StringBuilder();
        for (var i = 0; i < 10_000; i++)
            file.Append("## Heading ").Append(i).Append('\n');
        file.Append("\na|b\n-|-\n");
        for (var i = 0; i < 5_000; i++)
            file.Append(i).Append('|').Append(i).Append('\n');
        var map = SourceMap.Markdown(file.ToString());
        Assert.Equal(10_000, map.Document.Blocks.Count(b => b.Kind == ParagraphKind.Heading));
        Assert.Equal(10_002, map.Document.Blocks.Count(b => b.Kind == ParagraphKind.TableCell));
    }

    [Fact]
    public void A_cancelled_reading_stops()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => SourceMap.Read("# a", new ReadOptions { Format = DocumentFormat.Markdown, CancellationToken = source.Token }));
    }

    private static void IsRead(string file)
    {
        foreach (var map in (SourceMap[])[SourceMap.Markdown(file), SourceMap.PlainText(file)])
            Assert.All(map.Document.Blocks, block => Assert.InRange(block.End, block.Start, map.Document.Text.Length));
    }
}
