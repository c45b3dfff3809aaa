namespace DocModel.Reading.Tests.Events;

/// <summary>Dates that open a sentence: several of them, and words between them and their clause.</summary>
public sealed class EventOpeningTests
{
    [Theory]
    [InlineData("In 1687 and 1689 the town burned.", "1687 town burned", "1689 town burned")]
    [InlineData("On 5 and 7 May 1912 the bridge was shelled.", "1912-05-05 bridge shelled", "1912-05-07 bridge shelled")]
    [InlineData("In 1933, 1936 and 1939 the fair was held in Lom.", "1933 fair", "1936 fair", "1939 fair")]
    [InlineData("In 1912, 1913, the towers fell.", "1912 towers fell", "1913 towers fell")]
    [InlineData("In 1933, the last year of the lease, the mill closed.", "1933 mill closed")]
    [InlineData("On 3 May and 4 June 1933 the mill burned.", "1933-05-03 mill burned", "1933-06-04 mill burned")]
    [InlineData("In May and June 1933 the mill was mended.", "1933-05 mill mended", "1933-06 mill mended")]
    [InlineData("On 18 October 1932, two months after the flood had passed, the mill was mended.", "1932-10-18 mill mended")]
    public void All_dates_that_open_a_sentence_have_its_event(string text, params string[] events) =>
        Assert.Equal(events, DocumentReader.Read(text, new ReadOptions { Format = DocumentFormat.PlainText }).Events.Select(e => $"{e.Date} {e.Label}"));

    [Theory]
    [InlineData("On 10 March 1905 after weeks of rain, the dam burst.", "dam burst")]
    [InlineData("In early April 1941 following the treaty of Lom, the miners came back.", "miners came back")]
    [InlineData("In 1915, still under siege, the town sent out a ship.", "town sent out a ship")]
    [InlineData("In 1915, still waiting for the rails, the town sent out a ship.", "town sent out a ship")]
    [InlineData("In 1915, now without friends, the bishop fled.", "bishop fled")]
    [InlineData("In 1915 of the ten ships, five sank.")]
    [InlineData("The rains of March 1905 after weeks of frost, the farmers said, were a blessing.")]
    public void Words_between_a_date_and_its_clause_are_no_subject(string text, params string[] labels) => Assert.Equal(labels, ReadEvents.Labels(text));

    [Theory]
    [InlineData("The only success was a victory at Lom in early January 1942.", "victory at Lom")]
    [InlineData("The result was a strike of the dockers in 1942.", "strike of the dockers")]
    [InlineData("His father was a clerk at Lom in 1942.")]
    [InlineData("She earned a medal in 2006, her last year at school.", "earned a medal")]
    [InlineData("She earned two pounds in 2006.")]
    public void What_something_was_is_an_event_where_the_noun_names_one(string text, params string[] labels) => Assert.Equal(labels, ReadEvents.Labels(text));
}
