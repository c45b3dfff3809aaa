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

    [Fact]
    public void A_sentence_may_begin_with_a_stop() => Assert.NotNull(DocumentReader.Read(". 2008 a"));
}
