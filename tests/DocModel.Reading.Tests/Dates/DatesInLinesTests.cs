namespace DocModel.Reading.Tests.Dates;

/// <summary>Short lines of one paragraph are sentences: no date goes on from one to the next, save where day, month and year stand below each other.</summary>
public sealed class DatesInLinesTests
{
    [Theory]
    [InlineData("Wyke House\nDover\n12 March\n1914\nDear Ann", "12 March\n1914=1914-03-12")]
    [InlineData("Wyke House\n12\nMarch 1914\nDear Ann", "12\nMarch 1914=1914-03-12")]
    [InlineData("Wyke House\n12\nMarch\n1914\nDear Ann", "12\nMarch\n1914=1914-03-12")]
    [InlineData("Apples\nPears 1\nAD 40\nlast\nyear\nMay 1901", "AD 40=0040; May 1901=1901-05")]
    [InlineData("Apples\n1\nA.D.\nPears", "1\nA.D.=0001")]
    [InlineData("The letter is of 12 March\n1914, and was written in the\nspring of the\nyear.", "12 March\n1914=1914-03-12; the\nspring of the\nyear=1914-21")]
    public void A_date_lies_in_its_sentence(string text, string expected)
    {
        var document = DocumentReader.Read(text, new ReadOptions { Format = DocumentFormat.Markdown });

        Assert.Equal(expected, string.Join("; ", document.Dates.Select(date => $"{date.Text}={date.Value}")));
        Assert.All(document.Dates, date => Assert.Contains(document.Sentences, sentence => sentence.Span.Start <= date.Span.Start && date.Span.End <= sentence.Span.End));
    }
}
