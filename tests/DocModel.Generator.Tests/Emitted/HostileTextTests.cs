using System.Text;
using DocModel.Generator.Tests.Harness;
using DocModel.Reading;
using Microsoft.CodeAnalysis.CSharp;

namespace DocModel.Generator.Tests.Emitted;

/// <summary>Text from a document is data: whatever it holds, the generated code compiles and the model agrees.</summary>
public sealed class HostileTextTests
{
    public static TheoryData<string> Headings =>
    [
        "class", "int", "record", "await", "_", "@", "", " ", "\u00A0", "42", "3.2 Rate limits", "🙂", "👩‍👩‍👧 family", "שלום עולם", "مرحبا", "e\u0301te\u0301", "\u0301\u0302",
        "İstanbul ılık", "ﬁ ligature", "Document", "Sections", "Title", "Events", "Terms", "Abbreviations", "GetHashCode", "Equals", "ToString", "GetType", "Finalize",
        "MemberwiseClone", "ReferenceEquals", "Spec", "Text", "Section", "Span", "Parent", "Name", "Id", "Level", "Paragraphs", "Position", "__DocModelContent", "Instance",
        "TextLiteral", "StructureLiteral", "global", "System", "DocModel", "object", "*/ } } class X { /*", "\"\"\" + \"", "\\u0022 \\", "{ {0} }", "</summary> <!-- ]]>", "// #endif",
        "a\u2028b\u2029c", "a\u0085b", "\u202Eevil\u202C", "\u2066a\u2069", "\uFEFFbom", "a\0b", "\uD800 lone", "lone \uDC00", "#pragma warning restore", "rate limits", "Rate-limits!",
    ];

    [Theory]
    [MemberData(nameof(Headings))]
    public void A_heading_of_any_kind(string heading) => Holds($"# T\n\n## {heading}\n\n“{heading}” was said on 5 May 1950.\n\n### {heading}\n\n## {heading}\n\n## {heading} section\n");

    [Fact]
    public void All_of_them_together() => Holds(string.Concat(Headings.Select(h => $"## {h.Data}\n\n“{h.Data}” was said in 1950.\n\n### {h.Data}\n\n### {h.Data} section\n\n")));

    [Fact]
    public void A_section_for_every_reserved_member() => Holds(string.Concat(SectionNames.Reserved.Select(name => $"## {name}\n\n### {name}\n\n### {name} section\n\n")));

    [Fact]
    public void A_part_called_as_the_class_of_its_section() => Holds("## Rate limits\n\n### Rate limits section\n\n#### Rate limits section\n\n## Rate limits section\n\n### Rate limits\n\n## Rate limits section type\n");

    [Theory]
    [InlineData("every character", 1)]
    [InlineData("a heading of 10,000 characters", 2)]
    [InlineData("nesting 1,000 deep", 4)]
    [InlineData("a table of 10,000 cells", 5)]
    [InlineData("only a quotation mark", 6)]
    [InlineData("only line ends", 7)]
    public void A_text_of_any_kind(string name, int which)
    {
        Assert.NotEmpty(name);
        Holds(which switch
        {
            1 => string.Concat(Enumerable.Range(1, 0xFFFF).Select(c => (char)c)),
            2 => "## " + string.Concat(Enumerable.Repeat("word ", 2000)) + "\n\n## " + new string('x', 10000) + "\n",
            4 => string.Concat(Enumerable.Repeat("> ", 1000)) + "deep\n\n" + string.Concat(Enumerable.Range(0, 1000).Select(i => new string(' ', Math.Min(i, 200)) + "- item\n")),
            5 => "| a | b |\n|---|---|\n" + string.Concat(Enumerable.Repeat("| one | two |\n", 5000)),
            6 => "“",
            _ => "\r\n\r\r\n\n",
        });
    }

    [Fact]
    public void Ten_thousand_headings()
    {
        var run = TestProject.Declaring(string.Concat(Enumerable.Range(0, 10000).Select(i => $"## Heading {i % 5000}\n\n"))).Generate();
        Assert.DoesNotContain(run.Diagnostics, d => d.Id is "DOCM019" or "CS8785");
        Assert.Equal(10000, ((Document)run.Load().GetType("Spec")!.GetProperty("Document")!.GetValue(null)!).AllSections.Count);
    }

    [Fact]
    public void What_could_hide_code_is_visible_in_generated_text()
    {
        var source = TestProject.Declaring("# T\n\n## a\u202Eb\u2028c\u200Bd\n\nx\u2066y\n").Generate().Source;
        foreach (var c in "\u202E\u2028\u200B\u2066")
            Assert.DoesNotContain(c, source);
        Assert.Contains("\\u202E", source, StringComparison.Ordinal);
    }

    [Fact]
    public void Documentation_shows_opening_words_and_place_and_no_more_than_three_hundred_characters()
    {
        var run = TestProject.Declaring("# T\n\n## Part \\<one> & more\n\n" + string.Concat(Enumerable.Repeat("word ", 500)) + "\n").Generate();
        var summaries = run.Source.Split('\n').Where(l => l.Contains("/// <summary>", StringComparison.Ordinal)).ToArray();
        Assert.Contains(summaries, l => l.Contains("Part &lt;one&gt; &amp; more word word", StringComparison.Ordinal) && l.Contains("…<para>docs/spec.md(3,", StringComparison.Ordinal));
        Assert.All(summaries, l => Assert.InRange(l.Trim().Length, 1, 450));
    }

    private static void Holds(string text)
    {
        foreach (var path in (string[])["spec.md", "spec.txt"])
        {
            // As the compiler decodes a file: half a surrogate pair cannot come out of UTF-8.
            var decoded = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
            var run = TestProject.Declaring(decoded, path).Generate();
            Assert.DoesNotContain(run.Diagnostics, d => d.Id is "DOCM019" or "CS8785");
            if (string.IsNullOrWhiteSpace(decoded))
                continue;
            run.CompilesWithoutWarnings();
            var document = (Document)run.Load().GetType("Spec")!.GetProperty("Document")!.GetValue(null)!;
            Assert.Equal(ModelDump.Of(DocumentReader.Read(decoded, new ReadOptions { Path = path })), ModelDump.Of(document));
        }

        (TestProject.Declaring(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text))) with { Language = LanguageVersion.CSharp9 }).Generate().CompilesWithoutWarnings();
    }
}
