using System.Globalization;
using DocModel.Export.Tests.Harness;
using DocModel.Reading;

namespace DocModel.Export.Tests;

public sealed class ReproducibleTests
{
    public static IEnumerable<TheoryDataRow<string>> Formats => DocumentExporters.All.Select(exporter => new TheoryDataRow<string>(exporter.Name));

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_same_document_gives_the_same_bytes_under_every_culture_and_line_end(string format)
    {
        var culture = CultureInfo.CurrentCulture;
        try
        {
            foreach (var name in new[] { "essay", "harbour", "ancient", "hostile" })
            {
                CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
                var expected = Exported.As(format, Texts.Read(name));
                foreach (var other in new[] { "tr-TR", "ar-SA", "fa-IR", "th-TH", "sv-SE" })
                {
                    CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(other);
                    var actual = Exported.As(format, Texts.Read(name));
                    Assert.Equal(expected.Text, actual.Text);
                    Assert.Equal(expected.Skipped.Select(skipped => skipped.ToString()), actual.Skipped.Select(skipped => skipped.ToString()));
                }
            }

            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            var windows = DocumentReader.Read(Texts.Harbour.ReplaceLineEndings("\r\n"), new ReadOptions { Path = "docs/harbour.md" });
            Assert.Equal(Exported.As(format, Texts.Read("harbour")).Text, Exported.As(format, windows).Text);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void No_absolute_path_is_told(string format)
    {
        foreach (var path in new[] { "/home/somebody/secret/notes.txt", "C:\\Users\\somebody\\secret\\notes.txt" })
        {
            var exported = Exported.As(format, DocumentReader.Read(Texts.Ancient, new ReadOptions { Path = path }));
            Assert.DoesNotContain("secret", exported.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("somebody", exported.Text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Lines_end_as_the_format_has_it_whatever_the_writer_says(string format)
    {
        using var writer = new StringWriter { NewLine = "\r" };
        DocumentExporters.Find(format)!.Export(Texts.Read("harbour"), writer);
        var text = writer.ToString();
        Assert.Equal(format is "ics" or "csv", text.Contains("\r\n", StringComparison.Ordinal));
        Assert.DoesNotContain("\r", text.Replace("\r\n", "\n"), StringComparison.Ordinal);
        Assert.EndsWith("\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Formats_are_found_by_name_whatever_its_case_and_stand_in_order()
    {
        var names = DocumentExporters.All.Select(exporter => exporter.Name).ToList();
        Assert.Equal(names.Order(StringComparer.Ordinal), names);
        Assert.All(DocumentExporters.All, exporter => Assert.Same(exporter, DocumentExporters.Find(exporter.Name.ToUpperInvariant())));
        Assert.Null(DocumentExporters.Find("docx"));
    }
}
