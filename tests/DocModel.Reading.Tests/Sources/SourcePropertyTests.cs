using CsCheck;

namespace DocModel.Reading.Tests.Sources;

public sealed class SourcePropertyTests
{
    private static readonly Gen<string> Marked = Gen.OneOf(
        "*", "_", "**", "__", "***", "~~", "~", "`", "``", "[", "]", "](", "](u)", "![", "<", ">", "<b>", "</b>", "<br>", "<!--", "-->", "<x@y.z>", "<http://q>",
        "&amp;", "&", "&copy", "\\", "\\\\", "(", ")", "\"", "“", "”", "é", "𝄞", "a", "b c", " ", "  ", "\t", "\n", "\n\n", "\r\n", "\r", "\n> ", "\n- ", "- ", "\n1. ", "\n   ", "\n    ",
        "# ", "\n## ", " ##", "{#id}", "\n---\n", "\n===\n", "\n***\n", "```", "\n```\n", "~~~", "|", "\n|-|-|\n", "a|b", "\n-|-\n", "\\|", "<div>\n", "\n</div>\n", "[r]: /u\n", "\n[r]:\n", "[r]", "[^1]", "\n[^1]: ",
        "\0", "\u202E", "\uFEFF", "\u00A0", "\f", "---\ntitle: x\n---\n", "date: ", "title: \"");

    [Fact]
    public void Any_file_reads_soundly_as_Markdown() =>
        Marked.Array[0, 24].Select(string.Concat).Sample(
            file =>
            {
                var map = SourceMap.Markdown(file);
                map.AssertSound();
                if (!file.Contains('&'))
                    map.AssertEachCharacterStandsInTheFile();
            },
            iter: 30_000);

    [Fact]
    public void Any_characters_read_soundly_in_both_formats() =>
        Gen.Char.Array[0, 60].Select(chars => new string(chars)).Sample(
            file =>
            {
                SourceMap.Markdown(file).AssertSound();
                var plain = SourceMap.PlainText(file);
                plain.AssertSound();
                plain.AssertEachCharacterStandsInTheFile();
            },
            iter: 5_000);

    [Fact]
    public void A_paragraph_is_not_changed_by_what_stands_around_it() =>
        Gen.Select(Gen.OneOf("", "> ", "- ", "1. ", "   "), Gen.OneOf("\n", "\r\n", "\r"), Gen.Int[1, 9]).Sample(
            (prefix, lineEnd, blankLines) =>
            {
                var before = "Before" + string.Concat(Enumerable.Repeat(lineEnd, blankLines + 1));
                var map = SourceMap.Markdown(before + prefix + "One *two*" + lineEnd + "three");
                map.AssertSound();
                Assert.Equal(["Before", "One two\nthree"], map.Texts);
                Assert.Equal(new SourcePosition(blankLines + 2, 6 + prefix.Length), map.PositionOf("two"));
            },
            iter: 200);
}
