namespace DocModel.Reading.Tests.Outline;

public sealed class TopicTitleTests
{
    [Theory]
    [InlineData("The clerk left for Lisbon on Thursday and returns from Lisbon on Friday, and Lisbon is far.")]
    [InlineData("The painter was invited to Lisbon in March, and Lisbon in March is what the painter wanted.")]
    [InlineData("He was at Narbonne in the summer and saw Narbonne in the summer again.")]
    [InlineData("The harbour bell was cast on 20 May 1861.")]
    [InlineData("The harbour pilot died last winter. The harbour pilot died of fever.")]
    [InlineData("The old pilot, who died on Tuesday aged ninety, had a boat.")]
    [InlineData("The choir let him sing and, hearing Lindqvist's Third, they wept; hearing Lindqvist's Third was a rare thing.")]
    public void A_title_tells_no_time_and_ends_in_no_verb_and_no_owner(string text)
    {
        var title = Assert.Single(DocumentReader.Read(text).Sections).Title;
        var words = title.Split(' ');
        Assert.InRange(words.Length, 2, 6);
        Assert.True(char.IsUpper(title[0]), title);
        Assert.DoesNotContain(words, word => word is "Thursday" or "Friday" or "Tuesday");
        Assert.DoesNotContain(words[^1], new[] { "March", "summer", "winter", "20", "died", "aged", "on", "Lindqvist's", "in" });
    }

    [Theory]
    [InlineData("Dear Margaret, the harbour bell is cast. Yours, Tom.", "Harbour bell")]
    [InlineData("At Christmas at noon the harbour bell rang. At Christmas at noon it rang again.", "Harbour bell")]
    [InlineData("The harbour bell, which cracked yesterday afternoon, hung over the quay.", "Harbour bell")]
    [InlineData("Doctor Lind recommends Ramsgate. The harbour bell is cast, and the bell rang.", "Harbour bell")]
    [InlineData("There were bells, bells, thousands and thousands of bells in the harbour tower.", "Bells in the harbour tower")]
    [InlineData("They are a free and quiet people, and the bell of a free and quiet people rang.", "Free and quiet people")]
    [InlineData("The harbour bell rang for Brutus on the evening of the 17th.", "Harbour bell")]
    [InlineData("They lost the bell to strong winds and heavy rain that broke the tower.", "Winds and heavy rain")]
    public void What_greets_counts_does_or_is_cut_off_is_no_title(string text, string title) =>
        Assert.Equal(title, Assert.Single(DocumentReader.Read(text).Sections).Title);

    [Fact]
    public void A_name_that_begins_like_a_participle_stays_whole() =>
        Assert.Equal("United Pilots", Assert.Single(DocumentReader.Read("United Pilots struck. Then United Pilots won.").Sections).Title);
}
