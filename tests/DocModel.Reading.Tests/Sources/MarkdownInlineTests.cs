namespace DocModel.Reading.Tests.Sources;

public sealed class MarkdownInlineTests
{
    public static TheoryData<string, string> Texts => new()
    {
        // Emphasis.
        { "*a* _b_ **c** __d__ ***e*** *f **g** h*", "a b c d e f g h" },
        { "snake_case_name 2*3*4 * not * _ not _", "snake_case_name 234 * not * _ not _" },
        { "**bold*half and *half**bold", "bold*half and *halfbold" },
        { "a ~~b~~ ~c~ ~~~d~~~", "a b ~c~ ~~~d~~~" },
        { "*“quoted”* and “*quoted*”", "“quoted” and “quoted”" },

        // Code.
        { "`a` ``b`c`` ` d ` `e\nf` `*g*`", "a b`c d e\nf *g*" },
        { "`open and ``open", "`open and ``open" },
        { "`\\`", "\\" },

        // Escapes and references.
        { "\\*a\\* \\\\ \\a \\&amp;", "*a* \\ \\a &amp;" },
        { "a &amp; b &#8212; c &#x201C;d&rdquo; &nosuch; &#xD800; &#0;", "a & b — c “d” &nosuch; \uFFFD \uFFFD" },
        { "&#13;a&#10;b", "a\nb" },

        // Links.
        { "[a](b) [c *d*](<e f> 'g') ![h](i) [j]() [](k)l", "a c d h j l" },
        { "[a]\n[b]\n[c][d]\n\n[a]: x\n[D]: y", "a\n[b]\nc" },
        { "[a][] [no] [a](b [a]x\n\n[a]: x", "a [no] a(b ax" },
        { "[a [b](c) d](e) ![f [g](h)](i)", "[a b d](e) f g" },
        { "\\[a](b) \\![a](b) !\\[a](b)", "[a](b) !a ![a](b)" },
        { "[a](b c) [a](b \"c) [a](b", "[a](b c) [a](b \"c) [a](b" },
        { "[a](b(c)d) [a](b\\)c)", "a a" },
        { "<https://a.b/c?d=e&f> <g@h.i> <2 no link>", "https://a.b/c?d=e&f g@h.i <2 no link>" },

        // HTML inside a text goes, its words stay.
        { "a <b>c</b> <d e='f' g>h<br>i<br/>j <!-- k --> <?l?> <![CDATA[m]]> <!N o>p", "a c h\ni\nj    p" },
        { "1 < 2 > 0 <3 <a b=\"c", "1 < 2 > 0 <3 <a b=\"c" },

        // Line ends.
        { "a  \nb\\\nc\\  \nd", "a\nb\nc\\ \nd" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Inline_markup_goes_and_its_words_stay(string file, string text)
    {
        var map = SourceMap.Markdown(file);
        map.AssertSound();
        Assert.Equal(text, map.Text.TrimStart());
    }

    [Theory]
    [InlineData("See [the *sea*](sea.md \"t\").", "the sea", "sea.md", false)]
    [InlineData("See ![a chart](c.png).", "a chart", "c.png", true)]
    [InlineData("See [the sea].\n\n[The  Sea]: <a b>", "the sea", "a b", false)]
    [InlineData("See [it][sea].\n\n[SEA]: /s?a=1&amp;b=\\*", "it", "/s?a=1&b=*", false)]
    [InlineData("See <https://a.b>.", "https://a.b", "https://a.b", false)]
    [InlineData("See <a@b.c>.", "a@b.c", "mailto:a@b.c", false)]
    [InlineData("See [top](#top)", "top", "#top", false)]
    [InlineData("| [a](b) |\n|---|\n", "a", "b", false)]
    [InlineData("> # On [a](b)\n", "a", "b", false)]
    [InlineData("See ![](c.png)", "", "c.png", true)]
    public void Links_span_their_words(string file, string words, string target, bool isImage)
    {
        var map = SourceMap.Markdown(file);
        map.AssertSound();
        var link = Assert.Single(map.Document.Hyperlinks);
        Assert.Equal((words, target, isImage), (map.Text.Substring(link.Span.Start, link.Span.Length), link.Target, link.IsImage));
    }

    [Fact]
    public void Links_come_in_the_order_of_the_text_and_an_image_behind_the_link_that_holds_it()
    {
        var map = SourceMap.Markdown("[a ![b](c) d](e) [f](g)\n\n[h](i)");
        Assert.Equal(["e", "c", "g", "i"], map.Document.Hyperlinks.Select(l => l.Target));
    }

    [Theory]
    [InlineData("The *tide* turns", "tide", 1, 6)]
    [InlineData("The *tide* turns", "turns", 1, 12)]
    [InlineData("A **[*deep*](x)** sea", "deep", 1, 7)]
    [InlineData("A **[*deep*](x)** sea", "sea", 1, 19)]
    [InlineData("Salt &amp; water", "& water", 1, 6)]
    [InlineData("Salt &amp; water", "water", 1, 12)]
    [InlineData("1 \\* 2 \\_ 3", "* 2", 1, 4)]
    [InlineData("1 \\* 2 \\_ 3", "_ 3", 1, 9)]
    [InlineData("a `b` c", "b", 1, 4)]
    [InlineData("a `` ` `` c", "` c", 1, 6)]
    [InlineData("One\n   two *three*", "three", 2, 9)]
    [InlineData("One  \ntwo\\\nthree", "three", 3, 1)]
    [InlineData("> One\ntwo *three*\n> > four", "three", 2, 6)]
    [InlineData("> One\ntwo *three*\n> > four", "four", 3, 5)]
    [InlineData("1.  One\n    - two\n\n      three", "three", 4, 7)]
    [InlineData("-\tTab\n\n\tand *tab*", "tab", 3, 7)]
    [InlineData("#\tTab", "Tab", 1, 3)]
    [InlineData("## Deep *sea* ##", "sea", 1, 10)]
    [InlineData("Deep\n*sea*\n---", "sea", 2, 2)]
    [InlineData("| a\\|b | *c* |\n|---|---|\n| d | e\\|f\\|g |", "|b", 1, 5)]
    [InlineData("| a\\|b | *c* |\n|---|---|\n| d | e\\|f\\|g |", "c", 1, 11)]
    [InlineData("| a\\|b | *c* |\n|---|---|\n| d | e\\|f\\|g |", "g", 3, 13)]
    [InlineData("```\na\n\n\tb\n```", "b", 4, 2)]
    [InlineData("- x\n\n\t\tcode", "code", 3, 3)]
    [InlineData("    a\n\n      b", "b", 3, 7)]
    [InlineData("[a]: b\n\nSee [a] *now*", "now", 3, 10)]
    [InlineData("---\ntitle: x\n---\n\nText *here*", "here", 5, 7)]
    [InlineData("A <b>bold</b> sea", "bold", 1, 6)]
    [InlineData("a<br>b", "b", 1, 6)]
    [InlineData("𝄞 *ü* x", "x", 1, 8)]
    [InlineData("[^1]: *a*\n    b", "b", 2, 5)]
    public void Every_word_keeps_its_line_and_column(string file, string words, int line, int column)
    {
        Assert.Equal(new SourcePosition(line, column), SourceMap.Markdown(file).PositionOf(words));
        Assert.Equal(new SourcePosition(line, column), SourceMap.Markdown(file.Replace("\n", "\r\n")).PositionOf(words));
    }
}
