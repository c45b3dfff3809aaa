namespace DocModel.Reading.Tests.Outline;

/// <summary>A diary, a log, a correspondence: texts without headings whose paragraphs stand below their days.</summary>
public sealed class EntrySectionsTests
{
    private const string Fog = "Fog until noon, and the dredger did not leave the quay. Hallam mended the net by the stove, and the boy slept on the sacks.";

    [Theory]
    [InlineData("4 June 1908.", "5 June.", "9 June.", "4 June 1908", "5 June", "9 June")]
    [InlineData("Tuesday, 4 June 1908", "Friday", "Monday 10th", "Tuesday, 4 June 1908", "Friday", "Monday 10th")]
    [InlineData("Elsby, 4 June 1908", "Port Sarn, 2 July 1908", "Elsby, 1 January 1909", "Elsby, 4 June 1908", "Port Sarn, 2 July 1908", "Elsby, 1 January 1909")]
    [InlineData("December 30th", "December 31st", "January 1st", "December 30th", "December 31st", "January 1st")]
    [InlineData("2016-03-04", "2016-03-02", "2016-02-27", "2016-03-04", "2016-03-02", "2016-02-27")]
    public void Each_day_that_stands_above_an_entry_names_a_section(string one, string two, string three, string first, string second, string third)
    {
        var document = DocumentReader.Read($"{one}\n\n{Fog}\n\n{two}\n\n{Fog}\n\n{Fog}\n\n{three}\n\n{Fog}\n");
        Assert.Equal([first, second, third], document.Sections.Select(section => section.Title));
    }

    [Theory]
    [InlineData(". ")]
    [InlineData(": ")]
    [InlineData(" – ")]
    public void A_day_in_front_of_a_long_entry_names_it(string mark)
    {
        var document = DocumentReader.Read($"Kept on board the Alder.\n\n4 June{mark}{Fog}{Fog}\n\n5 June{mark}{Fog}{Fog}\n\n7 June{mark}{Fog}{Fog}\n\n{Fog}");
        Assert.Equal(["4 June", "5 June", "7 June"], document.Sections.Select(section => section.Title));
        Assert.Equal([3, 5, 7], document.Sections.Select(section => section.Position.Line));
        Assert.Equal([1, 1, 2], document.Sections.Select(section => section.Paragraphs.Count));
    }

    [Theory]
    [InlineData("On 4 June the dredger lay at the quay. ", "On 5 June the dredger sailed. ", "On 7 June the dredger came back. ")] // told by the way
    [InlineData("4 June – Fog.", "5 June – Rain.", "7 June – Sun.")] // a chronicle of lines
    [InlineData("4 June 1908.", "2 May 1951.", "7 March 1832.")] // in no order
    [InlineData("4 June 1908.", "5 June 1908.", "Nothing more.")] // two are no diary
    [InlineData("14.", "15.", "16.")] // numbers
    [InlineData("May.", "June.", "April.")] // names
    [InlineData("4 June, the dredger.", "5 June, the dredger.", "6 June, the dredger.")] // the sentence goes on
    public void A_text_that_only_tells_of_days_keeps_its_topics(string one, string two, string three)
    {
        var document = DocumentReader.Read($"{one}\n\n{(one.Contains('–') ? "" : Fog)}\n\n{two}\n\n{(one.Contains('–') ? "" : Fog)}\n\n{three}\n\n{(one.Contains('–') ? "" : Fog)}");
        Assert.InRange(document.Sections.Count(section => section.Title.Any(char.IsDigit)), 0, 1);
    }

    [Fact]
    public void Days_far_apart_do_not_divide_a_report()
    {
        var long1 = string.Concat(Enumerable.Repeat(Fog + "\n\n", 20));
        var document = DocumentReader.Read($"4 June 1908.\n\n{long1}5 June 1908.\n\n{long1}6 June 1908.\n\n{long1}");
        Assert.DoesNotContain(document.Sections, section => section.Title.Contains("June", StringComparison.Ordinal));
        document = DocumentReader.Read($"{long1}4 June 1908.\n\n{Fog}\n\n5 June 1908.\n\n{Fog}\n\n6 June 1908.\n\n{Fog}");
        Assert.DoesNotContain(document.Sections, section => section.Title.Contains("June", StringComparison.Ordinal));
    }

    [Fact]
    public void Headings_and_pinned_names_come_first()
    {
        var entries = $"4 June 1908.\n\n{Fog}\n\n5 June.\n\n{Fog}\n\n6 June.\n\n{Fog}";
        Assert.Equal(["Log"], DocumentReader.Read("# Alder\n\n## Log\n\n" + entries, new ReadOptions { Path = "alder.md" }).Sections.Select(section => section.Title));
        Assert.Equal("Log", Assert.Single(DocumentReader.Read(entries, new ReadOptions { Names = NamesFile.Parse("section Log the dredger") }).Sections).Name);
    }
}
