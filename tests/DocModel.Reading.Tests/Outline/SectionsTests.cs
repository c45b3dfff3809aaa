namespace DocModel.Reading.Tests.Outline;

public sealed class SectionsTests
{
    [Fact]
    public void A_single_leading_heading_of_level_one_is_the_title_and_no_section()
    {
        var document = Markdown("# The service\n\nWhat it does.\n\n## Limits\n\nNone.\n\n### Burst\n\nTwo.\n\n## Errors\n\nMany.");
        Assert.Equal("The service", document.Title);
        Assert.Equal(["Limits", "Errors"], document.Sections.Select(s => s.Title));
        Assert.Equal(["Burst"], document.Sections[0].Sections.Select(s => s.Title));
        Assert.Null(document.Paragraphs[1].Section);
        Assert.Equal("Limits\n\nNone.\n\nBurst\n\nTwo.", document.Sections[0].Text);
        Assert.Equal(["None."], document.Sections[0].Paragraphs.Select(p => p.Text));
    }

    [Theory]
    [InlineData("# One\n\nText.\n\n# Two\n\nText.", new[] { "One", "Two" })]
    [InlineData("Text.\n\n# One\n\nText.\n\n## Two", new[] { "One" })]
    [InlineData("## One\n\n# Two", new[] { "One", "Two" })]
    public void Otherwise_a_heading_of_level_one_is_a_section(string text, string[] titles)
    {
        var document = Markdown(text);
        Assert.Equal("", document.Title);
        Assert.Equal(titles, document.Sections.Select(s => s.Title));
    }

    [Theory]
    [InlineData("limits", "Limits")]
    [InlineData("3.2", "Burst")]
    [InlineData("errs", "Errors")]
    [InlineData("Limits", null)]
    [InlineData("32-burst", null)]
    [InlineData("", null)]
    public void A_section_is_found_by_its_id(string id, string? title) =>
        Assert.Equal(title, Markdown("## Limits\n\n### 3.2 Burst\n\n## Errors {#errs}").FindSection(id)?.Title);

    [Fact]
    public void The_title_of_the_front_matter_comes_first()
    {
        var document = Markdown("---\ntitle: From the front\n---\n\n# From the text\n\n## Part\n\nText.");
        Assert.Equal("From the front", document.Title);
        Assert.Equal(["Part"], document.Sections.Select(s => s.Title));
    }

    [Fact]
    public void A_section_stands_under_the_nearest_lower_level_where_one_is_skipped()
    {
        var document = Markdown("## A\n\n#### B\n\n### C\n\n###### D\n\n## E");
        Assert.Equal(["A", "E"], document.Sections.Select(s => s.Title));
        Assert.Equal(["B", "C"], document.Sections[0].Sections.Select(s => s.Title));
        Assert.Equal(["D"], document.Sections[0].Sections[1].Sections.Select(s => s.Title));
        Assert.Equal([2, 4, 3, 6, 2], document.AllSections.Select(s => s.Level));
    }

    [Theory]
    [InlineData("## 3.2 Rate limits", "Rate limits", "3.2", "RateLimits")]
    [InlineData("## Rate limits {#limits}", "Rate limits", "limits", "RateLimits")]
    [InlineData("## 3.2 Rate limits {#limits}", "Rate limits", "limits", "RateLimits")]
    [InlineData("## What’s new?", "What’s new?", "whats-new", "WhatsNew")]
    [InlineData("## IV. The war", "The war", "IV", "TheWar")]
    [InlineData("## Chapter 5", "Chapter 5", "5", "Chapter5")]
    [InlineData("## 2019", "2019", "2019", "Section2019")]
    [InlineData("## 🎉", "🎉", "section", "SectionU1F389")]
    [InlineData("## Text", "Text", "text", "TextSection")]
    [InlineData("## *Emphasis* and `code`", "Emphasis and code", "emphasis-and-code", "EmphasisAndCode")]
    public void A_heading_gives_title_id_and_name(string heading, string title, string id, string name)
    {
        var section = Markdown("Before.\n\n" + heading + "\n\nText.").Sections[0];
        Assert.Equal((title, id, name), (section.Title, section.Id, section.Name));
    }

    [Fact]
    public void Repeated_headings_get_ids_of_their_own() =>
        Assert.Equal(
            ["notes", "notes-1", "notes-2", "3", "3-1"],
            Markdown("## Notes\n\n## Notes\n\n## Notes\n\n## 3 Notes\n\n## 3. Notes").AllSections.Select(s => s.Id));

    [Theory]
    [InlineData("")]
    [InlineData("\n \n")]
    public void An_empty_document_has_no_section(string text) => Assert.Empty(Markdown(text).Sections);

    [Fact]
    public void Nesting_and_counting_take_no_long_time()
    {
        var text = string.Concat(Enumerable.Range(0, 50_000).Select(i => new string('#', i % 6 + 1) + " Heading\n\n"));
        Assert.Equal(50_000, Markdown(text).AllSections.Count);
    }

    private static Document Markdown(string text) => DocumentReader.Read(text, new ReadOptions { Format = DocumentFormat.Markdown });
}
