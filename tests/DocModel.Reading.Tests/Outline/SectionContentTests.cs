namespace DocModel.Reading.Tests.Outline;

/// <summary>What a section holds, against a look at every element of the document.</summary>
public sealed class SectionContentTests
{
    private static readonly Document[] Documents =
    [
        DocumentReader.Read(TestFiles.Essay, new ReadOptions { Names = NamesFile.Parse(TestFiles.EssayNames) }),
        DocumentReader.Read(
            "# Port\n\nIt opened in 1902.\n\n## Mole\n\nThe Port Board (PB) called it a “floating wall” on 3 May 1903.\n\n### Lamp\n\nIt burned in 1904.\n\n## Pier\n\nIt fell in 1913.\n\n# Town\n\n“It grew,” said Holm.",
            new ReadOptions { Format = DocumentFormat.Markdown }),
    ];

    public static TheoryData<string, Func<Section, IEnumerable<DocumentElement>>, Func<Document, IEnumerable<DocumentElement>>> Kinds => new()
    {
        { "sentences", SectionExtensions.GetSentences, document => document.Sentences },
        { "dates", SectionExtensions.GetDates, document => document.Dates },
        { "events", SectionExtensions.GetEvents, document => document.Events },
        { "quotations", SectionExtensions.GetQuotations, document => document.Quotations },
        { "terms", SectionExtensions.GetTerms, document => document.Terms },
        { "abbreviations", SectionExtensions.GetAbbreviations, document => document.Abbreviations },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_section_holds_what_begins_in_it(string kind, Func<Section, IEnumerable<DocumentElement>> held, Func<Document, IEnumerable<DocumentElement>> all)
    {
        var any = false;
        foreach (var section in Documents.SelectMany(document => document.AllSections))
        {
            var expected = all(section.Document).Where(element => section.Span.Contains(element.Span.Start)).ToList();
            Assert.Equal(expected, held(section));
            any |= expected.Count > 0;
        }

        Assert.True(any, $"no section has {kind}");
        Assert.Throws<ArgumentNullException>("section", () => held(null!));
    }

    [Fact]
    public void Descendants_and_ancestors_are_those_of_the_tree()
    {
        foreach (var section in Documents.SelectMany(document => document.AllSections))
        {
            Assert.Equal(section.Sections.SelectMany(child => child.GetDescendants().Prepend(child)), section.GetDescendants());
            Assert.Equal(section.Document.AllSections.Where(other => other.GetDescendants().Contains(section)).Reverse(), section.GetAncestors());
        }

        Assert.Contains(Documents[1].AllSections, section => section.GetAncestors().Count() == 2);
        Assert.Throws<ArgumentNullException>("section", () => SectionExtensions.GetDescendants(null!));
        Assert.Throws<ArgumentNullException>("section", () => SectionExtensions.GetAncestors(null!));
    }
}
