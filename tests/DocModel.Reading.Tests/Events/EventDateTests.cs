namespace DocModel.Reading.Tests.Events;

/// <summary>What an event says of its date: in words, and whether any of it was inferred.</summary>
public sealed class EventDateTests
{
    [Theory]
    [InlineData("The strike lasted from 6 July 1989 to 3 August 1989.", null)]
    [InlineData("The strike lasted from 6 July 1989 to 3 August.", "from “6 July 1989” in the same sentence (line 1)")]
    [InlineData("The strike began on 6 July 1989.", null)]
    [InlineData("In 1989 the docks were sold. The strike began on 6 July.", "from “1989” in the sentence before (line 1)")]
    public void A_range_is_inferred_where_one_of_its_dates_is(string text, string? reason)
    {
        var told = DocumentReader.Read(text).Events[^1];
        Assert.Equal(reason is not null, told.IsInferred);
        if (reason is null)
            Assert.Null(told.Reason);
        else
            Assert.EndsWith(reason, told.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("on 3 May 1987", "3 May 1987")]
    [InlineData("in the late 1980s", "the late 1980s")]
    [InlineData("in mid-1942", "mid-1942")]
    [InlineData("around 800 BCE", "about 800 BCE")]
    [InlineData("by 1942", "by 1942")]
    [InlineData("in the 40s BC", "the 40s BCE")]
    [InlineData("in the early first century BC", "the early 1st century BCE")]
    [InlineData("from 100 BC to 1 BC", "from 100 BCE to 1 BCE")]
    [InlineData("from early 1942 to late 1943", "from early 1942 to late 1943")]
    [InlineData("in late 1731 or early 1732", "late 1731 or early 1732")]
    [InlineData("about 1731 or 1741", "about 1731 or 1741")]
    [InlineData("in week 33 of 2019", "from 12 August 2019 to 18 August 2019")]
    public void When_it_happened_is_said_in_English(string words, string expected) =>
        Assert.Equal(expected, Assert.Single(DocumentReader.Read($"The temple was built {words}.").Events).ToHumanString());
}
