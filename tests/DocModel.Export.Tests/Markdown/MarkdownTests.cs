using DocModel.Export.Tests.Harness;
using DocModel.Reading;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DocModel.Export.Tests.Markdown;

public sealed class MarkdownTests
{
    /// <summary>Everything that Markdig knows, so that what is text is text to every common reader.</summary>
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UseAdvancedExtensions().UseEmojiAndSmiley().Build();

    [Theory]
    [MemberData(nameof(Texts.Names), MemberType = typeof(Texts))]
    public void A_reader_finds_every_event_with_its_date_in_the_order_of_time(string name)
    {
        var document = Texts.Read(name);
        var items = Section(Read(document), "Timeline").OfType<ListBlock>().SelectMany(list => list.Cast<ListItemBlock>()).ToList();
        var expected = document.Events.OrderBy(dated => dated.Bounds).ToList();
        Assert.Equal(expected.Count, items.Count);
        foreach (var (dated, item) in expected.Zip(items))
        {
            var line = Plain((LeafBlock)item[0]);
            Assert.Contains(": " + Said(dated.Label), line, StringComparison.Ordinal);
            Assert.EndsWith($"({dated.Date}, line {dated.Position.Line})", line, StringComparison.Ordinal);
            Assert.Equal(1 + dated.Mentions.Count, ((ListBlock)item[1]).Count);
            Assert.Equal($"line {dated.Position.Line}: {Said(dated.Sentence!.Text)}", Plain((LeafBlock)((ListItemBlock)((ListBlock)item[1])[0])[0]));
        }
    }

    [Theory]
    [MemberData(nameof(Texts.Names), MemberType = typeof(Texts))]
    public void A_reader_finds_every_term_with_its_uses(string name)
    {
        var document = Texts.Read(name);
        var blocks = Section(Read(document), "Glossary");
        var headings = blocks.OfType<HeadingBlock>().ToList();
        Assert.Equal(document.Terms.Select(term => Said(term.Text)), headings.Select(Plain));
        foreach (var (term, heading) in document.Terms.Zip(headings))
        {
            var own = blocks.SkipWhile(block => block != heading).Skip(1).TakeWhile(block => block is not HeadingBlock).ToList();
            Assert.Equal(
                term.Uses.Select(use => $"line {use.Position.Line}: {Said(use.Sentence!.Text)}" + (use.Speaker is { } speaker ? " — " + speaker : ""))
                    .Concat(term.Mentions.Select(mention => $"line {mention.Position.Line}: {Said(mention.Sentence!.Text)}")),
                own.OfType<ListBlock>().Single().Cast<ListItemBlock>().Select(item => Plain((LeafBlock)item[0])));
            if (term.Definition is { } definition)
                Assert.Equal(Said(definition), Plain(own.OfType<ParagraphBlock>().First()));
        }
    }

    [Theory]
    [MemberData(nameof(Texts.Names), MemberType = typeof(Texts))]
    public void Text_is_text(string name)
    {
        var page = Read(Texts.Read(name));
        Assert.All(page.Descendants().OfType<Inline>(), inline => Assert.True(
            inline is LiteralInline or ContainerInline { Parent: null } or LineBreakInline || inline.GetType() == typeof(ContainerInline)
            || inline is EmphasisInline { DelimiterCount: 2, DelimiterChar: '*' } || (inline is CodeInline code && Edtf.TryParse(code.Content, out _)),
            inline.GetType() + " " + inline));
        Assert.All(page.Descendants().OfType<Block>(), block => Assert.True(block is HeadingBlock or ListBlock or ListItemBlock or ParagraphBlock or LinkReferenceDefinitionGroup or LinkReferenceDefinition, block.GetType().Name));
        Assert.Single(page.OfType<HeadingBlock>(), heading => heading.Level == 1);
    }

    [Theory]
    [InlineData("a # b - c", "# a \\# b - c")]
    [InlineData("- a -- b", "# \\- a -\\- b")]
    [InlineData("12. a", "# 12\\. a")]
    [InlineData("a: b 10:15 = c == d! + e ++ f", "# a: b 10\\:15 = c =\\= d! + e +\\+ f")]
    [InlineData("see www.example.org and https://example.org", "# see www\\.example.org and https\\://example.org")]
    [InlineData("a.12 is *fine* (really)", "# a.12 is \\*fine\\* (really)")]
    [InlineData("<b>&amp;</b> | `c` ~d~ [e](f)", "# \\<b\\>\\&amp;\\</b\\> \\| \\`c\\` \\~d\\~ \\[e\\](f)")]
    public void Markup_is_escaped(string title, string heading)
    {
        var document = DocumentReader.Read($"---\ntitle: '{title}'\n---\n", new ReadOptions { Format = DocumentFormat.Markdown });
        Assert.Equal(heading, Exported.As("markdown", document).Text.Split('\n')[0]);
    }

    private static MarkdownDocument Read(Document document) => Markdig.Markdown.Parse(Exported.As("markdown", document).Text, Pipeline);

    private static List<Block> Section(MarkdownDocument page, string title) =>
        [.. page.SkipWhile(block => block is not HeadingBlock { Level: 2 } heading || Plain(heading) != title).Skip(1).TakeWhile(block => block is not HeadingBlock { Level: <= 2 })];

    private static string Plain(LeafBlock block) => string.Concat(block.Inline!.Descendants().Select(inline => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        _ => "",
    }));

    private static string Said(string text) => Texts.Line(Texts.Said(text, controls: true));
}
