using System.Text;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DocModel.Reading.Tests.Sources;

/// <summary>Holds our reading of inlines to Markdig's own, where the two mean the same.</summary>
public sealed class MarkdigAgreementTests
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables(new PipeTableOptions { UseGfmRules = true })
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
        .Build();

    private static readonly string[] Inlines =
    [
        "word", "two words", "*a*", "**b c**", "_d_", "__e__", "***f***", "`g`", "``h ` i``", "[j](k)", "[*l* m](n \"o\")", "![p](q)", "<http://r.s>", "<t@u.v>",
        "&amp;", "&#8212;", "\\*", "\\\\", "~~w~~", "x_y_z", "[r]", "[s][r]", "[r][]", "[no]", "<b>", "</b>", "<!-- x -->", "2 * 3", "a**b", "*open", "_open",
        "“quoted.”", "[", "]", "!", "(", ")",
    ];

    private static readonly string[] Gaps = [" ", " ", " ", " ", "\n", "  \n", "\\\n"];

    [Fact]
    public void Ordinary_markup_reads_as_Markdig_itself_reads_it()
    {
        var random = new Random(20260);
        for (var i = 0; i < 20_000; i++)
        {
            var file = string.Join("\n\n", Enumerable.Range(0, random.Next(1, 6)).Select(_ => SomeBlock(random))) + "\n\n[r]: /u\n";
            Assert.True(
                MarkdigTexts(file).SequenceEqual(SourceMap.Markdown(file).Texts.Select(Folded)),
                $"{file}\n-- Markdig:\n{string.Join("\n", MarkdigTexts(file))}\n-- here:\n{string.Join("\n", SourceMap.Markdown(file).Texts.Select(Folded))}");
        }
    }

    private static string SomeBlock(Random random)
    {
        var paragraph = Paragraph(random);
        return random.Next(13) switch
        {
            0 => "# " + OneLine(paragraph),
            1 => OneLine(paragraph) + " x\n===",
            2 => Prefixed(paragraph, "> ", "> "),
            3 => Prefixed(paragraph, "> ", ""),
            4 => Prefixed(paragraph, "- ", "  "),
            5 => Prefixed(paragraph, "12) ", "    "),
            6 => Prefixed(Prefixed(paragraph, "- ", "  "), "> ", "> "),
            7 => Prefixed(paragraph, "    ", "    "),
            8 => "```\n" + paragraph + "\n```",
            9 => $"{Cell(paragraph)} | {Cell(Paragraph(random))}\n---|:-:\n{Cell(Paragraph(random))} | {Cell(paragraph)}",
            10 => "***",
            11 => "<div>\nno text\n</div>",
            _ => paragraph,
        };
    }

    private static string Paragraph(Random random)
    {
        var text = new StringBuilder("w ");
        for (var i = random.Next(9); i >= 0; i--)
            text.Append(Inlines[random.Next(Inlines.Length)]).Append(Gaps[random.Next(Gaps.Length)]);
        return text.ToString();
    }

    private static string OneLine(string text) => text.Replace("\\\n", " ").Replace("\n", " ");

    private static string Cell(string text) => OneLine(text).Replace("|", "\\|");

    private static string Prefixed(string text, string first, string next) => first + text.TrimEnd('\n').Replace("\n", "\n" + next);

    private static string Folded(string text) => string.Join(" ", text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string[] MarkdigTexts(string file)
    {
        var texts = new List<string>();
        Add(Markdown.Parse(file, Pipeline));
        return [.. texts.Where(text => text.Length > 0)];

        void Add(Block block)
        {
            switch (block)
            {
                case HtmlBlock or LinkReferenceDefinition:
                    break;
                case CodeBlock code:
                    texts.Add(Folded(code.Lines.ToString()));
                    break;
                case LeafBlock leaf:
                    var text = new StringBuilder();
                    foreach (var inline in leaf.Inline ?? [])
                        Append(inline, text);
                    texts.Add(Folded(text.ToString()));
                    break;
                case ContainerBlock container:
                    foreach (var child in container)
                        Add(child);
                    break;
            }
        }
    }

    private static void Append(Inline inline, StringBuilder text)
    {
        switch (inline)
        {
            case LiteralInline literal:
                text.Append(literal.Content.AsSpan());
                break;
            case LineBreakInline:
                text.Append('\n');
                break;
            case CodeInline code:
                text.Append(code.Content);
                break;
            case HtmlEntityInline entity:
                text.Append(entity.Transcoded.AsSpan());
                break;
            case AutolinkInline link:
                text.Append(link.Url);
                break;
            case ContainerInline container:
                if (inline is DelimiterInline delimiter)
                    text.Append(delimiter.ToLiteral());
                foreach (var child in container)
                    Append(child, text);
                break;
        }
    }
}
