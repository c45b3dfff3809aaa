using DocModel.Export.Tests.Harness;
using DocModel.Reading;

namespace DocModel.Export.Tests.Writing;

/// <summary>Times before our era in English, as the timeline prints them.</summary>
public sealed class DateWordsTests
{
    [Theory]
    [InlineData("the early first century BC", "the early 1st century BCE")]
    [InlineData("the second half of the first century BC", "the late 1st century BCE")]
    [InlineData("the late 4th century BC", "the late 4th century BCE")]
    [InlineData("the first millennium BC", "the 1st millennium BCE")]
    [InlineData("the 480s BC", "the 480s BCE")]
    [InlineData("the 40s BC", "the 40s BCE")]
    [InlineData("the mid-third century AD", "the mid-3rd century CE")]
    [InlineData("week 33 of 2019", "from 12 August 2019 to 18 August 2019")]
    public void A_unit_is_named_as_one(string words, string expected)
    {
        var document = DocumentReader.Read("The temple was built in " + words + ".");
        Assert.Contains("**" + expected + "**: ", Exported.As("markdown", document).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("in 1731 or 1732", "1731 or 1732")]
    [InlineData("in 63 or 62 BC", "63 BCE or 62 BCE")]
    [InlineData("about 1731 or 1741", "about 1731 or 1741")]
    [InlineData("in late 1731 or early 1732", "late 1731 or early 1732")]
    [InlineData("on 5, 6 or 7 May 1782", "5 May 1782, 6 May 1782 or 7 May 1782")]
    [InlineData("between early 1731 and late 1733", "from early 1731 to late 1733")]
    public void Alternatives_are_told_with_or(string words, string expected)
    {
        var document = DocumentReader.Read("The temple was built " + words + ".");
        Assert.Contains("**" + expected + "**: ", Exported.As("markdown", document).Text, StringComparison.Ordinal);
        Assert.Contains("<span class=\"when\">" + expected + "</span>", Exported.As("html", document).Text, StringComparison.Ordinal);
        Assert.Contains("\"display_date\": \"" + expected + "\"", Exported.As("timelinejs", document).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_range_is_told_by_its_ends() => Assert.Contains(
        "**from 100 BCE to 1 BCE**: ",
        Exported.As("markdown", DocumentReader.Read("The temple was built from 100 BC to 1 BC.")).Text,
        StringComparison.Ordinal);
}
