using CsCheck;

namespace DocModel.Fuzzing.Tests.Inputs;

/// <summary>Markdown documents by their structure: blocks in blocks, inlines in inlines, prose inside.</summary>
internal static class MarkdownTrees
{
    private const int Depth = 3;

    // Few of them, so that they clash.
    private static readonly Gen<string> Title = Gen.OneOf(
        Gen.OneOf(
            "Rate limits", "rate limits", "Rate-limits!", "RATE LIMITS", "3.2 Rate limits", "Rate limits section", "Overview", "class", "record", "int", "Text", "Title", "Sections", "Section", "Document",
            "Events", "Terms", "Abbreviations", "GetHashCode", "Spec", "_", "", "42", "1.", "IV. Part", "🙂", "שלום", "a\u202Eb", "A\u0301", "*Rate* `limits`", "Chapter {#id}", "x {#}", "[link](#a)", "Instance"),
        Prose.Phrase);

    private static readonly Gen<string> Inline = Gen.Frequency(
        (8, Prose.Sentences),
        (2, Gen.Select(Gen.OneOf("*", "**", "_", "***", "~~", "`", "``"), Prose.Phrase, (mark, words) => mark + words + mark)),
        (2, Gen.Select(Prose.Phrase, Target(), (words, target) => $"[{words}]({target})")),
        (1, Gen.Select(Prose.Phrase, Target(), (words, target) => $"![{words}]({target} \"{words}\")")),
        (1, Prose.Phrase.Select(words => $"[{words}][ref]")),
        (1, Prose.Phrase.Select(words => $"<em title='{words}'>{words}</em>")),
        (1, Gen.OneOf("[^1]", "[^note]", "[ref]", "<https://harbour.example/a?b=c>", "<br/>", "<!-- aside -->", "&amp;", "&#8220;", "\\*", "\\", "<a@b.example>", "![](x.png)", "[](#)", "**", "](")));

    private static readonly Gen<string> Text = Inline.Array[1, 4].Select(parts => string.Join(' ', parts));

    private static readonly Gen<string> Leaf = Gen.Frequency(
        (6, Text),
        (3, Gen.Select(Gen.Int[1, 7], Title, Gen.OneOf("", " #", " ##", " {#anchor}"), (level, title, end) => $"{new string('#', level)} {OneLine(title)}{end}")),
        (2, Gen.Select(Title, Gen.OneOf("===", "---", "=", "-"), (title, line) => $"{title}\n{line}")),
        (1, Gen.Select(Gen.OneOf("```", "~~~", "````"), Gen.OneOf("", "csharp", "md"), Text, Gen.Bool, (fence, info, text, isClosed) => $"{fence}{info}\n{text}\n{(isClosed ? fence : "")}")),
        (1, Text.Select(text => Indented(text, "    ", "    "))),
        (1, Gen.Select(Text, Gen.OneOf("div", "table", "pre", "script", "p"), (text, tag) => $"<{tag}>\n{text}\n</{tag}>")),
        (1, Table()),
        (1, Gen.Select(Gen.OneOf("1", "note", "x y"), Text, (name, text) => $"[^{name}]: {Indented(text, "", "    ")}")),
        (1, Gen.OneOf("[ref]: #rate-limits", "[ref]: <a b> 'title'", "[REF]: /other\n\"two lines\"", "***", "---", "<!--\nlines\n-->", "<!-- open", "\t", "[^1]:", "- ", "1.", ">", "#", "|-|")));

    private static readonly Gen<string> Front = Gen.Frequency(
        (8, Gen.Const("")),
        (2, Gen.Select(Title, Gen.OneOf("2021-03-04", "1999-13-45", "yesterday", "'2020'", ""), (title, date) => $"---\ntitle: {OneLine(title)}\ndate: {date}\n---\n")),
        (1, Gen.OneOf("---\ntitle: open\n", "---\n---\n", "---\ntitle: |\n  lines\n  more\n---\n", "---\n\ttitle: x\n...\n", "--- \ntitle: \"a\\\"b\"\n---\n")));

    private static readonly Gen<TextInput> Document = Gen.Select(
        Front,
        Blocks(Depth, 1, 9),
        Gen.Frequency((6, Gen.Const("\n")), (2, Gen.Const("\r\n")), (1, Gen.Const("\r"))),
        Gen.Frequency((9, Gen.Const("")), (1, Gen.Const("\uFEFF"))),
        Gen.Frequency((3, Gen.Const("docs/spec.md")), (1, Gen.Const("docs/spec.txt"))),
        Gen.Bool,
        (front, blocks, lineEnd, mark, path, isClosed) => new TextInput("", path, mark + (front + blocks + (isClosed ? "\n" : "")).Replace("\n", lineEnd, StringComparison.Ordinal)));

    public static FuzzInput At(ulong seed) => Document.Generate(new PCG(1, seed), null!, out _) with { Case = FuzzSource.Case("trees", seed) };

    private static Gen<string> Blocks(int depth, int from, int to)
    {
        var block = depth == 0
            ? Leaf
            : Gen.Frequency(
                (10, Leaf),
                (1, Blocks(depth - 1, 1, 3).Select(inner => Indented(inner, "> ", "> "))),
                (1, Gen.Select(Gen.OneOf("- ", "* ", "+ ", "-   ", "1. ", "2) ", "10. ", "- [ ] "), Blocks(depth - 1, 1, 2).Array[1, 4], Gen.Bool, List)));
        return Gen.Select(block.Array[from, to], Gen.Frequency((8, Gen.Const("\n\n")), (1, Gen.Const("\n")), (1, Gen.Const("\n \n\n"))), (blocks, gap) => string.Join(gap, blocks));
    }

    private static string List(string mark, string[] items, bool isLoose) =>
        string.Join(isLoose ? "\n\n" : "\n", items.Select(item => Indented(item, mark, new string(' ', mark.Length))));

    private static Gen<string> Table() =>
        from columns in Gen.Int[1, 4]
        from cells in Prose.Phrase.Select(OneLine).Array[columns, columns * 4]
        from edge in Gen.OneOf("|", "")
        select string.Join('\n', cells.Chunk(columns)
            .Select(row => edge + string.Join('|', row) + edge)
            .SelectMany((row, i) => i == 0 ? (string[])[row, edge + string.Join('|', Enumerable.Repeat("---", columns)) + edge] : [row]));

    private static Gen<string> Target() => Gen.OneOf("#rate-limits", "https://harbour.example/x_(y)", "other.md", "<a b>", "", "\\)", "a%20b", "#a\u202Eb", "javascript:alert(1)");

    private static string OneLine(string text) => text.Replace('\n', ' ').Replace('\r', ' ');

    private static string Indented(string text, string first, string others) => first + text.Replace("\n", "\n" + others, StringComparison.Ordinal);
}
