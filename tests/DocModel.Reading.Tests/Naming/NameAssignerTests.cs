namespace DocModel.Reading.Tests.Naming;

public sealed class NameAssignerTests
{
    [Fact]
    public void Siblings_with_one_heading_get_numbers_and_a_finding_that_names_both()
    {
        var document = Markdown("## Overview\n\nA.\n\n## Details\n\nB.\n\n## Overview\n\nC.\n");
        Assert.Equal(["Overview", "Details", "Overview2"], document.Sections.Select(s => s.Name));
        var finding = Assert.Single(document.Findings, f => f.Id == "DOCM141");
        Assert.Equal("(9,4)", "(" + finding.Position + ")");
        Assert.Contains("'Overview' (line 1) and 'Overview' (line 9)", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Many_siblings_with_one_heading_get_one_finding()
    {
        var document = Markdown(string.Concat(Enumerable.Repeat("## Tides\n\nA.\n\n## Winds\n\nB.\n\n", 4)));
        Assert.Equal(["Tides", "Winds", "Tides2", "Winds2", "Tides3", "Winds3", "Tides4", "Winds4"], document.Sections.Select(s => s.Name));
        Assert.Equal(
            ["(9,4) 'Tides' (line 1), 'Tides' (line 9) and 2 more", "(13,4) 'Winds' (line 5), 'Winds' (line 13) and 2 more"],
            document.Findings.Where(f => f.Id == "DOCM141").Select(f => $"({f.Position}) {f.Message[..f.Message.IndexOf(" want the same identifier; all but the first get numbers", StringComparison.Ordinal)]}"));
    }

    [Fact]
    public void The_same_heading_under_two_parents_keeps_both_names()
    {
        var document = Markdown("# One\n\n## Overview\n\n# Two\n\n## Overview\n");
        Assert.Equal(["One", "Overview", "Two", "Overview"], document.AllSections.Select(s => s.Name));
        Assert.DoesNotContain(document.Findings, f => f.Id == "DOCM141");
    }

    [Fact]
    public void What_differs_settles_a_clash_before_a_number_does()
    {
        var document = Markdown("## 1.1 Limits\n\n## 1.2 Limits\n\n## Limits {#hard-limits}\n\n## limits!\n\n## Overview 2\n\n## Overview\n\n## Overview\n");
        Assert.Equal(
            ["Limits", "Limits1_2", "HardLimits", "Limits2", "Overview2", "Overview", "Overview3"],
            document.Sections.Select(s => s.Name));
        Assert.Equal(2, document.Findings.Count(f => f.Id == "DOCM141"));
    }

    [Fact]
    public void Headings_that_are_cut_alike_are_told_apart_by_more_of_their_words()
    {
        var words = string.Join(' ', Enumerable.Repeat("measure", 8));
        var document = Markdown($"## {words} one\n\n## {words} two\n");
        Assert.EndsWith("MeasureTwo", document.Sections[1].Name, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_that_differ_in_case_alone_clash() =>
        Assert.Equal(["Log", "LOg2"], Markdown("## Log\n\n## lOg\n").Sections.Select(s => s.Name));

    [Fact]
    public void A_pinned_name_wins_over_an_earlier_element()
    {
        var document = Markdown("## Overview\n\n## Details\n", "section Overview Details");
        Assert.Equal(["Overview2", "Overview"], document.Sections.Select(s => s.Name));
    }

    [Theory]
    [InlineData("Document")]
    [InlineData("Sections")]
    [InlineData("Get hash code")]
    [InlineData("To string")]
    [InlineData("text")]
    public void Reserved_names_get_their_kind_appended(string heading) =>
        Assert.EndsWith("Section", Markdown("Before.\n\n## " + heading).Sections[0].Name, StringComparison.Ordinal);

    [Fact]
    public void Terms_named_like_a_member_of_object_get_their_kind_appended()
    {
        var document = DocumentReader.Read("They called it “equals” and “events”, and later “to string”.");
        Assert.Equal(["EqualsTerm", "EventsTerm", "ToStringTerm"], document.Terms.Select(t => t.Name));
    }

    [Fact]
    public void No_edit_elsewhere_renames_a_heading()
    {
        var random = new Random(11);
        string[] words = ["Rate limits", "Errors", "3.2 Paging", "Über uns", "Text", "2019", "What’s new?", "C#", "🎉", "NATO and the EU", "a b c"];
        for (var round = 0; round < 200; round++)
        {
            var headings = words.OrderBy(_ => random.Next()).Take(random.Next(2, words.Length)).ToList();
            var before = NamesByHeading(headings);
            var edited = headings.ToList();
            switch (random.Next(3))
            {
                case 0:
                    edited.Insert(random.Next(edited.Count), "Inserted by an editor");
                    break;
                case 1:
                    edited.RemoveAt(random.Next(edited.Count));
                    break;
                default:
                    var moved = edited[^1];
                    edited.RemoveAt(edited.Count - 1);
                    edited.Insert(0, moved);
                    break;
            }

            var after = NamesByHeading(edited);
            Assert.All(headings.Intersect(edited), heading => Assert.Equal(before[heading], after[heading]));
        }

        static Dictionary<string, string> NamesByHeading(List<string> headings)
        {
            var document = Markdown("Before.\n\n" + string.Concat(headings.Select(h => $"## {h}\n\nSome words under it.\n\n")));
            return headings.Zip(document.Sections).ToDictionary(pair => pair.First, pair => pair.Second.Name);
        }
    }

    [Fact]
    public void No_edit_of_the_text_renames_what_is_pinned()
    {
        const string first = "The dam broke in May 1911, and the “slow water” rose over the fields of three parishes.";
        const string second = "The Parish Land Association (PLA) sold the mill. Nobody spoke of “hard times” any more.";
        const string names = "section Flood The dam broke\nsection Sale sold the mill\nterm Flooding slow water\nterm Poverty hard times\nabbreviation Owner PLA\n";
        foreach (var paragraphs in (string[][])
            [[first, second], ["Something else.", first, second], [second, first], [first, "“New words” came. The Old Boat Trust (OBT) closed.", second]])
        {
            var document = DocumentReader.Read(
                string.Join("\n", paragraphs), new ReadOptions { Names = NamesFile.Parse(names) }, out var findings);
            Assert.Empty(findings);
            Assert.Equal(["Flood", "Sale"], document.Sections.Select(s => s.Name).Order(StringComparer.Ordinal));
            Assert.Equal("Flooding", document.Terms.Single(t => t.Text == "slow water").Name);
            Assert.Equal("Poverty", document.Terms.Single(t => t.Text == "hard times").Name);
            Assert.Equal("Owner", document.Abbreviations.Single(a => a.ShortForm == "PLA").Name);
        }
    }

    [Fact]
    public void Ten_thousand_equal_headings_take_no_long_time()
    {
        var document = Markdown(string.Concat(Enumerable.Repeat("## Same\n\n", 10_000)));
        Assert.Equal(10_000, document.Sections.Select(s => s.Name).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal("Same10000", document.Sections[^1].Name);
    }

    private static Document Markdown(string text, string? names = null) => DocumentReader.Read(
        text, new ReadOptions { Format = DocumentFormat.Markdown, Names = names is null ? null : NamesFile.Parse(names) });
}
