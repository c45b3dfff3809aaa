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

    [Fact]
    public void A_range_is_told_by_its_ends() => Assert.Contains(
        "**from 100 BCE to 1 BCE**: ",
        Exported.As("markdown", DocumentReader.Read("The temple was built from 100 BC to 1 BC.")).Text,
        StringComparison.Ordinal);
}
