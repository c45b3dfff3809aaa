namespace DocModel.Reading.Tests.Naming;

public sealed class NamesFileTests
{
    private const string Text =
        "The mill stood by the river. It belonged to the Parish Land Association (PLA).\n"
        + "The dam broke in May 1911, and the “slow water” rose. Rye was milled again in 1913.\n"
        + "The ferry came next. The PLA sold the mill in 1913; nobody spoke of “slow water” or of the Ferry any more.";

    [Fact]
    public void A_line_has_kind_identifier_and_words()
    {
        var file = NamesFile.Parse("\uFEFF# for people\r\n\r\n  section  TheMill \t The  mill\tstood \r\nevent Break[2] broke in May");
        Assert.Empty(file.Findings);
        Assert.Equal(
            [
                new NamesEntry(NamesKind.Section, "TheMill", "The mill stood", 1, 3, 22),
                new NamesEntry(NamesKind.Event, "Break", "broke in May", 2, 4, 16),
            ],
            file.Entries);
    }

    [Theory]
    [InlineData("sektion A b", "DOCM160", 1, 7, "Expected section, event, term or abbreviation, found 'sektion'; did you mean section?")]
    [InlineData("Section A b", "DOCM160", 1, 7, "did you mean section?")]
    [InlineData("xyzzy", "DOCM160", 1, 5, "found 'xyzzy'.")]
    [InlineData("  event", "DOCM160", 3, 5, "Expected an identifier and the words of the document behind 'event', found the end of the line.")]
    [InlineData("event A", "DOCM160", 7, 1, "Expected the words of the document behind 'A', found the end of the line.")]
    [InlineData("event A[0] b", "DOCM160", 7, 4, "found 'A[0]'.")]
    [InlineData("event A[x] b", "DOCM160", 7, 4, "an occurrence from 1 like Name[2]")]
    [InlineData("event A[99999999999] b", "DOCM160", 7, 14, "an occurrence from 1")]
    [InlineData("event [2] b", "DOCM160", 7, 3, "Expected an identifier")]
    [InlineData("event dam-break b", "DOCM161", 7, 9, "'dam-break' is no C# identifier; the nearest one is DamBreak.")]
    [InlineData("event class b", "DOCM161", 7, 5, "the nearest one is Class.")]
    [InlineData("event 1911 b", "DOCM161", 7, 4, "the nearest one is Event1911.")]
    [InlineData("event !! dam break", "DOCM161", 7, 2, "the nearest one is DamBreak.")]
    [InlineData("section Text b", "DOCM161", 9, 4, "Text is reserved, because generated classes have a member of that name; use TextSection.")]
    [InlineData("event ToString b", "DOCM161", 7, 8, "use ToStringEvent.")]
    [InlineData("event A b\nevent A c", "DOCM162", 7, 1, "event A is pinned at line 1 already")]
    public void A_line_that_is_none_is_reported_with_its_place(string text, string id, int column, int length, string message)
    {
        var finding = Assert.Single(NamesFile.Parse(text).Findings);
        Assert.Equal((id, FindingSeverity.Error, text.Count(c => c == '\n') + 1, column, length), (finding.Id, finding.Severity, finding.Line, finding.Column, finding.Length));
        Assert.Contains(message, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bad_line_leaves_the_others_alone()
    {
        var file = NamesFile.Parse("event A b\nnonsense\nterm A b\nevent A c\nevent B c");
        Assert.Equal(["A", "A", "B"], file.Entries.Select(entry => entry.Identifier));
        Assert.Equal([2, 4], file.Findings.Select(finding => finding.Line));
    }

    [Fact]
    public void Pinned_sections_are_the_outline_of_a_text_without_headings()
    {
        var (document, findings) = Read("section Ferry The ferry\nsection Flood the “slow water” rose");
        Assert.Empty(findings);
        Assert.Equal([("Flood", "The “slow water” rose", 2), ("Ferry", "The ferry", 3)], document.Sections.Select(s => (s.Name, s.Title, s.Position.Line)));
        Assert.Null(document.Paragraphs[0].Section);
    }

    [Theory]
    [InlineData("section A the \"slow   water\" rose")]
    [InlineData("section A the “slow\u00A0water” ROSE")]
    public void Words_match_without_regard_to_space_and_marks(string line) =>
        Assert.Equal("The “slow water” rose", Assert.Single(Read(line).Document.Sections).Title);

    [Theory]
    [InlineData("section A the ‘slow")]
    [InlineData("section A he ferry")]
    [InlineData("section A slow wate")]
    public void Words_do_not_match_in_part(string line) => Assert.Equal("DOCM163", Assert.Single(Read(line).Findings).Id);

    [Theory]
    [InlineData("section A the ferry", 3, "The ferry")]
    [InlineData("section A ferry", 3, "Ferry")]
    [InlineData("section A FERRY", 3, "Ferry")]
    [InlineData("section A Ferry", 3, "Ferry")]
    [InlineData("section A[2] slow water", 3, "Slow water")]
    [InlineData("section A[2] the mill", 3, "The mill")]
    public void Capitals_count_first_and_occurrences_are_counted(string line, int inLine, string title)
    {
        var section = Assert.Single(Read(line).Document.Sections);
        Assert.Equal((inLine, title), (section.Position.Line, section.Title));
    }

    [Theory]
    [InlineData("section A Ferry", 1)]
    [InlineData("section A ferry", 3)]
    public void Of_two_places_the_one_with_the_same_capitals_is_meant(string line, int inLine)
    {
        var document = DocumentReader.Read("They called it Ferry then.\n\nThe ferry left at noon.", new ReadOptions { Names = NamesFile.Parse(line) });
        Assert.Equal(inLine, Assert.Single(document.Sections).Position.Line);
    }

    [Theory]
    [InlineData("section A the dam brok in June", "'The dam broke in May' (line 2)")]
    [InlineData("section A[4] slow water", "does not have the words 'slow water' 4 times")]
    [InlineData("term A feri", "'ferry' (line 3)")]
    [InlineData("event A zzzzzzzz", "the words 'zzzzzzzz'. Mend")]
    public void Words_that_are_gone_are_reported_with_the_nearest(string line, string message)
    {
        var finding = Assert.Single(Read(line).Findings);
        Assert.Equal(("DOCM163", 1), (finding.Id, finding.Line));
        Assert.Contains(message, finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("event A The mill stood by")]
    [InlineData("term A the river")]
    [InlineData("abbreviation A Parish")]
    public void Words_without_such_an_element_are_reported(string line)
    {
        var finding = Assert.Single(Read(line).Findings);
        Assert.Equal(("DOCM164", line.IndexOf('A') + 3), (finding.Id, finding.Column));
    }

    [Fact]
    public void Terms_and_abbreviations_are_pinned_by_their_words()
    {
        var (document, findings) = Read("term Flood Slow Water\nabbreviation Owner PLA");
        Assert.Empty(findings);
        Assert.Equal(["Flood"], document.Terms.Select(t => t.Name));
        Assert.Equal(["Owner"], document.Abbreviations.Select(a => a.Name));
    }

    [Theory]
    [InlineData("Furry", "'ferry' (line 3)")]
    [InlineData("mil", "'mill' (line 3)")]
    [InlineData("tea", null)]
    public void Words_that_are_gone_are_told_with_what_is_spelled_like_them(string words, string? nearest)
    {
        var finding = Assert.Single(Read("term A " + words, "# A town\n\nThe ferry and the mill.", DocumentFormat.Markdown).Findings);
        Assert.Equal("DOCM163", finding.Id);
        if (nearest is null)
            Assert.DoesNotContain("nearest", finding.Message, StringComparison.Ordinal);
        else
            Assert.Contains("the nearest that it has are " + nearest, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_element_is_not_pinned_twice()
    {
        var finding = Assert.Single(Read("term A slow water\nterm B slow water").Findings);
        Assert.Equal(("DOCM162", 2), (finding.Id, finding.Line));
        Assert.Contains("pinned as A already (line 1)", finding.Message, StringComparison.Ordinal);
        finding = Assert.Single(Read("section A The ferry\nsection B sold the mill").Findings);
        Assert.Equal(("DOCM162", 2), (finding.Id, finding.Line));
    }

    [Fact]
    public void A_heading_is_pinned_by_its_words()
    {
        const string markdown = "## 1 Limits\n\nNone.\n\n## 2 Errors\n\n### Limits\n\nThe limits.\n";
        var (document, findings) = Read("section Quota Limits\nsection ErrorQuota[2] Limits\nsection Faults 2 errors", markdown, DocumentFormat.Markdown);
        Assert.Empty(findings);
        Assert.Equal(["Quota", "Faults", "ErrorQuota"], document.AllSections.Select(s => s.Name));
        (_, findings) = Read("section A[3] Limits\nsection B The limits\nsection C Eror", markdown, DocumentFormat.Markdown);
        Assert.Equal(["DOCM163", "DOCM164", "DOCM163"], findings.Select(f => f.Id));
        Assert.Contains("2 sections with the words 'Limits', not 3", findings[0].Message, StringComparison.Ordinal);
        Assert.Contains("are no heading; the nearest heading is 'Limits' (line 7)", findings[1].Message, StringComparison.Ordinal);
        Assert.Contains("'Errors' (line 5)", findings[2].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_file_pins_everything_and_reads_back_the_same()
    {
        var document = DocumentReader.Read(Text);
        var file = NamesFile.Parse(NamesFile.Write(document));
        Assert.Empty(file.Findings);
        var (again, findings) = Read(file.Text);
        Assert.Empty(findings);
        Assert.Equal(Names(document), Names(again));
        Assert.Equal(Names(document).Count(), file.Entries.Count);
        Assert.Equal(file.Text, NamesFile.Write(again, file));
    }

    [Fact]
    public void Existing_lines_stay_as_they_are()
    {
        const string existing = "# mine\r\n\r\nterm   Flood  slow water\r\n\r\nevent Gone words that nobody wrote\r\nbroken line\r\nsection Mill The mill stood";
        var (document, _) = Read(existing);
        var written = NamesFile.Write(document, NamesFile.Parse(existing));
        Assert.StartsWith(existing + "\n", written, StringComparison.Ordinal);
        Assert.EndsWith("\nabbreviation Pla PLA\n", written, StringComparison.Ordinal);
        Assert.DoesNotContain("term SlowWater", written, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', written[existing.Length..]);
    }

    [Fact]
    public void Words_of_sections_get_a_number_where_they_are_not_the_first()
    {
        var document = DocumentReader.Read("Low water. Low water.", new ReadOptions { Names = NamesFile.Parse("section A[2] Low water") });
        Assert.Contains("section A[2] Low water\n", NamesFile.Write(document), StringComparison.Ordinal);
    }

    [Fact]
    public void Headings_name_themselves_and_are_not_written()
    {
        var document = DocumentReader.Read("## One\n\nText.\n\n## Two\n\nText.", new ReadOptions { Format = DocumentFormat.Markdown });
        Assert.DoesNotContain("section", NamesFile.Write(document).Split('\n').Skip(1).SelectMany(line => line.Split(' ')));
    }

    [Fact]
    public void Many_entries_and_a_long_text_take_no_long_time()
    {
        var names = NamesFile.Parse(string.Concat(Enumerable.Range(0, 5_000).Select(i => $"section S{i} the water of day {i}\n")));
        var text = string.Concat(Enumerable.Range(0, 20_000).Select(i => $"Then the water of day {i} came.\n"));
        var (document, findings) = (DocumentReader.Read(text, new ReadOptions { Names = names }, out var all), all);
        Assert.Empty(findings);
        Assert.Equal(5_000, document.Sections.Count);
    }

    private static IEnumerable<string> Names(Document document) =>
        [
            .. document.Sections.Select(s => s.Name), .. document.Events.Select(e => e.Name), .. document.Terms.Select(t => t.Name),
            .. document.Abbreviations.Select(a => a.Name),
        ];

    private static (Document Document, IReadOnlyList<NamesFinding> Findings) Read(
        string names, string text = Text, DocumentFormat format = DocumentFormat.PlainText)
    {
        var document = DocumentReader.Read(text, new ReadOptions { Format = format, Names = NamesFile.Parse(names) }, out var findings);
        return (document, findings);
    }
}
