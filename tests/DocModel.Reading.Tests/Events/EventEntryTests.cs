namespace DocModel.Reading.Tests.Events;

/// <summary>Entries of diaries, logs and chronologies: what is told behind their dates, in the present or without a verb.</summary>
public sealed class EventEntryTests
{
    [Theory]
    [InlineData("Monday 3 May 1920. – The boat came and took the men away.", "boat came")]
    [InlineData("Monday 3 May 1920. — The child was named Ruth.", "child named Ruth")]
    [InlineData("Monday 3 May 1920. – Karin is well again.", "Karin is well again")]
    [InlineData("3 May 1920, noon: The bridge is opened by the mayor.", "bridge opened by the mayor")]
    [InlineData("3 May 1920, midnight – The last tram leaves the depot.", "last tram leaves the depot")]
    public void An_entry_may_be_parted_from_its_date_by_a_dash_or_have_its_hour_behind_a_comma(string text, string label) => Assert.Equal([label], ReadEvents.Labels(text));

    [Theory]
    [InlineData("14.20 Police at Lom report two boys missing.", "Police at Lom report two boys")]
    [InlineData("14.50 Dahl hears a cry, twice, below the wall.", "Dahl hears a cry")]
    [InlineData("15.10 Anna Vik on the boat.", "Anna Vik on the boat")]
    [InlineData("15.20 The last man off the hill.", "last man off the hill")]
    [InlineData("15.40 First light.", "First light")]
    [InlineData("16.00 The search is called off.", "search called off")]
    public void A_line_of_a_log_begins_with_its_time(string line, string label) =>
        Assert.Contains(label, ReadEvents.Labels("3 May 1920\n\n13.30 Alarm raised.\n\n" + line + "\n\n17.00 Log closed."));

    [Fact]
    public void A_day_above_a_log_does_not_tell_of_what_has_its_own_time() =>
        Assert.Equal(["Alarm raised", "boat sank", "Log closed"], ReadEvents.Labels("3 May 1920\n\n13.30 Alarm raised. The boat sank at 13.10.\n\n17.00 Log closed."));

    [Theory]
    [InlineData("1920: A storm wrecks the pier.", "storm wrecks the pier")]
    [InlineData("1920: Fire guts the mill.", "Fire guts the mill")]
    [InlineData("1920: A flood carries away the timber frame of the pier.", "flood carries away the timber frame of the pier")]
    [InlineData("1920: A heavy landslide buries the road.", "heavy landslide buries the road")]
    [InlineData("In 1920 Dahl sold the flood victims the land.", "Dahl sold the flood victims the land")]
    public void Behind_the_phrase_that_opens_an_entry_a_word_in_s_is_its_verb(string text, string label) => Assert.Equal([label], ReadEvents.Labels(text));
}
