namespace DocModel.Reading.Tests.Sources;

public sealed class MarkdownBlockTests
{
    private static readonly ReadOptions MarkdownOptions = new() { Format = DocumentFormat.Markdown };

    public static TheoryData<string, string[]> Cases => new()
    {
        // Headings.
        { "# The tide\n\nIt turns.", ["Heading 1: The tide", "Text 0: It turns."] },
        { "###### Deep ######\n####### no heading", ["Heading 6: Deep", "Text 0: ####### no heading"] },
        { "The tide\n========\nIt turns\nat six\n---", ["Heading 1: The tide", "Heading 2: It turns\nat six"] },
        { "#\n\n##   \n\nAfter empty headings.", ["Text 0: After empty headings."] },
        { "# Tide {#sea}\n## Ebb and *flow* { #ebb .wide }\nMoon {#moon}\n---", ["Heading 1 #sea: Tide", "Heading 2 #ebb: Ebb and flow", "Heading 2 #moon: Moon"] },
        { "# Set \\{#sea}\n# Set {sea}\n# {#only}", ["Heading 1: Set {#sea}", "Heading 1: Set {sea}"] },
        { "#\tTabbed\t#", ["Heading 1: Tabbed"] },

        // Paragraphs and rules.
        { "One\ntwo  \nthree\\\nfour\n\nfive", ["Text 0: One\ntwo\nthree\nfour", "Text 0: five"] },
        { "   One\n      two\n***\nthree\n\n- - -", ["Text 0: One\ntwo", "Text 0: three"] },

        // Lists.
        { "- ebb\n- flow\n  and ebb\n\n  still flow\n\n1. first\n   - inner", ["ListItem 1: ebb", "ListItem 1: flow\nand ebb", "ListItem 1: still flow", "ListItem 1: first", "ListItem 2: inner"] },
        { "- ebb\nlazily on\n\nno more", ["ListItem 1: ebb\nlazily on", "Text 0: no more"] },
        { "* # Heading in a list\n* ```\n  code\n  ```", ["Heading 1: Heading in a list", "Code 1: code"] },
        { "-\n-   \n- x", ["ListItem 1: x"] },

        // Quotes.
        { "> said\nlazily\n> > said within\n>\n> # Their heading\n\nAfter", ["BlockQuote 1: said\nlazily", "BlockQuote 2: said within", "BlockQuote 1: Their heading", "Text 0: After"] },
        { "> - item\n\n- > quote", ["ListItem 2: item", "BlockQuote 2: quote"] },

        // Code.
        { "```c\nint i;\n\n  if (i)\n```\n\n    four\n      six\n\n    ten", ["Code 0: int i;\n\n  if (i)", "Code 0: four\n  six\n\nten"] },
        { "~~~\n# no heading\n> no quote", ["Code 0: # no heading\n> no quote"] },
        { "```\n\n\n```", [] },
        { "- x\n\n\t\tcode", ["ListItem 1: x", "Code 1:   code"] },

        // Tables.
        { "| Port | Depth |\n|:-----|------:|\n| Hull | 8 m |\n| Ryde |\n\nAfter", ["TableCell 0: Port", "TableCell 0: Depth", "TableCell 0: Hull", "TableCell 0: 8 m", "TableCell 0: Ryde", "Text 0: After"] },
        { "Before\nPort | *Depth*\n--- | ---\nHu\\|ll | `a\\|b` | too many", ["Text 0: Before", "TableCell 0: Port", "TableCell 0: Depth", "TableCell 0: Hu|ll", "TableCell 0: a|b"] },
        { "a | b\nc | d", ["Text 0: a | b\nc | d"] },
        { "a | b | c\n- | -", ["Text 0: a | b | c", "ListItem 1: | -"] },
        { "a|b\n-|-\n1|2\n---\nafter", ["TableCell 0: a", "TableCell 0: b", "TableCell 0: 1", "TableCell 0: 2", "Text 0: after"] },
        { "> a|b\n> -|-\nnot lazily", ["TableCell 1: a", "TableCell 1: b", "Text 0: not lazily"] },

        // Raw HTML blocks are no text; what stands between them is.
        { "<div class=\"x\">\nmarkup\n</div>\n\ntext\n\n<!-- a\n\nremark -->\n\nmore", ["Text 0: text", "Text 0: more"] },

        // Definitions are no text.
        { "[sea]: /sea \"The sea\"\n[b]:\n  /b\n  'title'\nStill [sea].", ["Text 0: Still sea."] },
        { "[sea]: /sea\n===\n", ["Text 0: ==="] },
        { "[sea]: /sea\nHeading\n===\n", ["Heading 1: Heading"] },
        { "[sea] no definition\n\n[a b]: two words here", ["Text 0: [sea] no definition", "Text 0: [a b]: two words here"] },

        // Footnotes stay where the file has them; their marks are no text.
        { "Ebb[^1] and flow[^two].\n\n[^1]: The *tide* falls.\n[^two]: It rises.\n\n    Twice a day.\n\nAfter[^none]", ["Text 0: Ebb and flow.", "Text 0: The tide falls.", "Text 0: It rises.", "Text 0: Twice a day.", "Text 0: After[^none]"] },

        // Empty files.
        { "", [] },
        { "\n\n  \n", [] },
        { "“", ["Text 0: “"] },
        { "> \n> >\n\n- \n\n***\n", [] },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Markup_becomes_blocks(string file, string[] blocks)
    {
        var map = SourceMap.Markdown(file);
        map.AssertSound();
        map.AssertEachCharacterStandsInTheFile();
        Assert.Equal(blocks, map.Blocks);
        Assert.Equal(string.Join("\n\n", map.Texts), map.Text.TrimStart());
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Line_ends_and_a_byte_order_mark_change_nothing_but_places(string file, string[] blocks)
    {
        foreach (var other in new[] { file.Replace("\n", "\r\n"), file.Replace('\n', '\r'), "\uFEFF" + file, file + "\n" })
        {
            var map = SourceMap.Markdown(other);
            map.AssertSound();
            map.AssertEachCharacterStandsInTheFile();
            Assert.Equal(blocks, map.Blocks);
        }
    }

    [Theory]
    [InlineData("- ebb\n\n  still ebb\n- flow", "- ebb", "still ebb", "- flow")]
    [InlineData("3. three\n3. four\n9) one\n+ plus\n\nafter", "3. three", "4. four", "9) one", "+ plus", "after")]
    [InlineData("0. nought\n   - inner\n1. one", "0. nought", "- inner", "1. one")]
    [InlineData("- - inner\n-\n- ```\n  code\n  ```", "- inner", "- code")]
    [InlineData("1. > quote\n\n   text", "1. quote", "text")]
    public void A_list_s_first_block_knows_its_marker(string file, params string[] blocks) =>
        Assert.Equal(blocks, DocumentReader.Read(file, MarkdownOptions).Paragraphs.Select(p => p.Marker is null ? p.Text : $"{p.Marker} {p.Text}"));

    [Fact]
    public void A_cell_knows_its_row_and_column()
    {
        var document = DocumentReader.Read("Before\n\n| Port | Depth |\n|--|--|\n| Hull | 8 m |\n| | 3 m |\n", MarkdownOptions);
        Assert.Equal(
            [("Before", -1, -1), ("Port", 0, 0), ("Depth", 0, 1), ("Hull", 1, 0), ("8 m", 1, 1), ("3 m", 2, 1)],
            document.Paragraphs.Select(p => (p.Text, p.Row, p.Column)));
    }

    [Theory]
    [InlineData("```csharp title=\"x\"\nint i;\n```", "csharp")]
    [InlineData("~~~ c++\nint i;\n~~~", "c++")]
    [InlineData("```\nint i;\n```", null)]
    [InlineData("    int i;", null)]
    [InlineData("int i;", null)]
    public void Code_knows_its_language(string file, string? language) =>
        Assert.Equal(language, Assert.Single(DocumentReader.Read(file, MarkdownOptions).Paragraphs).Language);

    [Fact]
    public void Block_quotes_span_their_blocks_outer_ones_first()
    {
        var map = SourceMap.Markdown("Before\n\n> one\n>\n> > two\n> > three\n>\n> four\n\nAfter\n\n>\n\n> five");
        Assert.Equal(
            ["one\n\ntwo\nthree\n\nfour", "two\nthree", "five"],
            map.Document.BlockQuotes.Select(q => map.Text.Substring(q.Start, q.Length)));
    }

    [Theory]
    [InlineData("a\n\n<div class=\"x\">\nwords\n</div>\n\nb", "(3,1)")]
    [InlineData("- a\n\n  <p>words</p>", "(3,3)")]
    [InlineData("<pre>\nwords\n</pre>", "(1,1)")]
    [InlineData("<details>\n<summary>\n\nread\n\n</summary>\n</details>", null)]
    [InlineData("<!-- words -->\n\n<script>\nlet words;\n</script>\n\n<img alt=\"words\"\n  src=\"x\">", null)]
    [InlineData("A <b>word</b>", null)]
    public void Words_in_raw_HTML_are_not_dropped_in_silence(string file, string? place)
    {
        var map = SourceMap.Markdown(file);
        map.AssertSound();
        Assert.Equal(place is not null, map.Findings.Any(f => f.Rule.Id == "DOCM106" && f.Message.Contains(place ?? "", StringComparison.Ordinal)));
        Assert.DoesNotContain("words", map.Text, StringComparison.Ordinal);
    }
}
