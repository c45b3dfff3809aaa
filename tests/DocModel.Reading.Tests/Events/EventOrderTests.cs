namespace DocModel.Reading.Tests.Events;

public sealed class EventOrderTests
{
    [Theory]
    [InlineData("a 1990 aaed 9BC,990s early May")]
    [InlineData("In the 1890s and by 1902 the mill burned on 3 May 1899, in 1904 it was sold on 3 June 1903.")]
    public void Events_come_in_the_order_of_their_dates(string text)
    {
        var starts = DocumentReader.Read(text).Events.Select(e => e.Span.Start).ToArray();
        Assert.NotEmpty(starts);
        Assert.Equal(starts.Order(), starts);
    }

    [Theory]
    [InlineData(40, 0)]
    [InlineData(200, 0)]
    [InlineData(200, 600)]
    public void Every_sentence_is_told_of_however_many_there_are_and_however_long(int sentences, int wordsOfOne)
    {
        var longest = wordsOfOne == 0 ? "" : $"The {string.Concat(Enumerable.Repeat("very ", wordsOfOne))}old weir was sold in 1650. ";
        var text = longest + string.Join(" ", Enumerable.Range(0, sentences).Select(i => $"The guild of the lower town sold the mill in {1700 + i}."));
        var years = DocumentReader.Read(text).Events.Select(e => (int)e.Date.Year!).ToArray();
        Assert.Equal([.. wordsOfOne == 0 ? [] : new[] { 1650 }, .. Enumerable.Range(1700, sentences)], years);
    }

    [Fact]
    public void A_sentence_may_begin_with_a_stop() => Assert.NotNull(DocumentReader.Read(". 2008 a"));
}
