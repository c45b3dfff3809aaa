using System.Text.RegularExpressions;
using CsCheck;

namespace DocModel.Reading.Tests.Naming;

/// <summary>Names over edits: what is inserted, deleted or moved elsewhere renames nothing.</summary>
public sealed partial class StableNamesTests
{
    private static readonly Gen<Element> Elements = Gen.OneOf(
        Gen.Select(
            Gen.Int[2, 4],
            Gen.OneOf("Overview", "Rate limits", "Rate-limits!", "3.2 Rate limits", "Overview 2", "overview", "Tides", "Text", "Größe", "名前", "🙂", "class"),
            (level, words) => new Element(new string('#', level) + " " + words)),
        Gen.OneOf("Words that name nothing.", "The quay was opened on 5 May 1950.", "It was called “quiet water” then.", "The Port Authority (PA) kept it.").Select(text => new Element(text)));

    private static readonly Gen<(Element[] Before, Element[] After)> Edits = Gen.Select(Elements.Array[2, 12], Elements, Gen.Int[0, 99], Gen.Int[0, 99], Gen.Int[0, 2]).Select((before, other, from, to, edit) =>
    {
        var after = before.ToList();
        if (edit > 0)
            after.RemoveAt(from % before.Length);
        if (edit != 1)
            after.Insert(to % (after.Count + 1), edit == 0 ? other : before[from % before.Length]);
        return (before, after.ToArray());
    });

    [Fact]
    public void No_edit_of_another_element_renames_a_heading_but_a_true_clash() => Edits.Sample(
        edit =>
        {
            Dictionary<Element, Section> before = Sections(edit.Before), after = Sections(edit.After);
            foreach (var (element, section) in before)
            {
                if (after.TryGetValue(element, out var later) && !IsInClash(section) && !IsInClash(later))
                    Assert.Equal(section.Name, later.Name);
            }
        },
        iter: 3_000);

    [Fact]
    public void A_heading_that_clashes_with_none_is_called_as_if_it_stood_alone() => Elements.Array[1, 12].Sample(
        elements =>
        {
            foreach (var section in Sections(elements).Values.Where(s => !IsInClash(s)))
                Assert.Equal(Alone(section), section.Name);
        },
        iter: 1_000);

    [Fact]
    public void A_clash_names_both_elements_with_their_lines() => Elements.Array[2, 12].Sample(
        elements =>
        {
            var document = Read(elements);
            foreach (var finding in document.Findings.Where(f => f.Id == "DOCM141"))
            {
                var lines = Lines().Matches(finding.Message).Select(m => int.Parse(m.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
                Assert.Equal(2, lines.Length);
                Assert.Equal(finding.Position.Line, lines[1]);
                var sections = lines.Select(line => document.AllSections.SingleOrDefault(s => s.Position.Line == line)).ToArray();
                if (sections is [{ } first, { } second])
                {
                    Assert.Equal(Alone(first), Alone(second), ignoreCase: true);
                    Assert.Equal(first.Parent, second.Parent);
                }
            }
        },
        iter: 1_000);

    [Fact]
    public void No_edit_renames_what_is_pinned() => Edits.Sample(
        edit =>
        {
            const string Pins = "section Harbour The harbour mole\nevent Breach The mole broke in 1913.\nterm Restless restless water\n";
            const string Pinned = "## The harbour mole\n\nThe mole broke in 1913. They spoke of “restless water” for years.\n\n";
            foreach (var elements in (Element[][])[edit.Before, edit.After])
            {
                var document = DocumentReader.Read(
                    Text(elements) + Pinned, new ReadOptions { Format = DocumentFormat.Markdown, Names = NamesFile.Parse(Pins) }, out var findings);
                Assert.Empty(findings);
                Assert.Contains(document.AllSections, s => s.Name == "Harbour" && s.Title == "The harbour mole");
                Assert.Contains(document.Events, e => e.Name == "Breach");
                Assert.Contains(document.Terms, t => t.Name == "Restless" && t.Text == "restless water");
            }
        },
        iter: 500);

    /// <summary>Whether one beside it has the same name of its own; capitals do not tell two names apart.</summary>
    private static bool IsInClash(Section section) =>
        (section.Parent?.Sections ?? section.Document.Sections).Count(beside => string.Equals(Alone(beside), Alone(section), StringComparison.OrdinalIgnoreCase)) > 1;

    /// <summary>The name of the heading in a document that has nothing else.</summary>
    private static string Alone(Section section) => DocumentReader.Read("## " + section.Title, new ReadOptions { Format = DocumentFormat.Markdown }).AllSections[0].Name;

    private static Dictionary<Element, Section> Sections(Element[] elements)
    {
        // A text without headings has discovered sections; nothing but the names file holds their names.
        var headings = elements.Where(e => e.Text.StartsWith('#')).ToArray();
        if (headings.Length == 0)
            return [];
        var sections = Read(elements).AllSections;
        Assert.Equal(headings.Length, sections.Count);
        return headings.Zip(sections).ToDictionary(pair => pair.First, pair => pair.Second);
    }

    private static Document Read(Element[] elements) => DocumentReader.Read(Text(elements), new ReadOptions { Format = DocumentFormat.Markdown });

    private static string Text(Element[] elements) => string.Concat(elements.Select(e => e.Text + "\n\n"));

    [GeneratedRegex(@"\(line (\d+)\)")]
    private static partial Regex Lines();

    /// <summary>A block of a document; two with the same words are two.</summary>
    private sealed class Element(string text)
    {
        public string Text => text;

        public override string ToString() => text;
    }
}
