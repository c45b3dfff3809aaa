namespace DocModel.Reading.Tests.Events;

/// <summary>What is settled for a day to come is told as what will be; forecasts, hopes, conditions, last days and plans without a day are not.</summary>
public sealed class EventPlanTests
{
    [Theory]
    [InlineData("The annual fair will be held on 3 June 2044 in the town hall.", "annual fair")]
    [InlineData("The new bridge will open on 4 May 2047.", "new bridge will open")]
    [InlineData("The council will vote on the plan on Friday 4 May 2049.", "council will vote on the plan")]
    [InlineData("A dividend will be paid on 3 June 2044.", "dividend will be paid")]
    [InlineData("On 3 June 2044 the ferry will be withdrawn.", "ferry will be withdrawn")]
    [InlineData("The archive is closed and will be opened to readers on 2 January 2041.", "archive will be opened to readers")]
    [InlineData("The strike, which will begin on 3 June 2044, was announced by the printers.", "strike will begin")]
    [InlineData("There will be a concert on 3 June 2044.", "concert")]
    [InlineData("The museum is to open on 3 March 2046.", "museum to open")]
    [InlineData("The walls are to be repaired on 3 March 2046.", "walls to be repaired")]
    public void What_is_settled_for_a_day_to_come_is_told_as_a_plan(string text, string label) => Assert.Equal([label], ReadEvents.Labels(text));

    [Theory]
    [InlineData("If the board agrees, a dividend will be paid on 3 June 2044.")]
    [InlineData("A dividend will be paid on 3 June 2044, provided that the board agrees.")]
    [InlineData("Unless it is insured, the barge will be sold on 3 June 2044.")]
    [InlineData("Had the bank agreed, the mill would be sold on 3 June 2044.")]
    [InlineData("It may be that the first stone will be laid on 3 June 2044.")]
    [InlineData("The new bridge will open in May 2047.")]
    [InlineData("The museum is to open in 2046.")]
    [InlineData("Prices will fall on 3 June 2045.")]
    [InlineData("The plant will be closed by 3 June 2040.")]
    [InlineData("The shop will remain open until 3 June 2044.")]
    [InlineData("The fair will not be held on 3 June 2044.")]
    [InlineData("The council hopes that work will begin on 3 June 2042.")]
    [InlineData("Nobody knows when the tower will be built. It may be finished on 3 June 2042.")]
    [InlineData("The museum will probably move on 3 June 2042.")]
    [InlineData("You will receive a letter on 3 June 2044.")]
    [InlineData("The museum was to open on 3 March 2046.")]
    [InlineData("The museum is likely to open on 3 March 2046.")]
    [InlineData("The museum is due to open on 3 March 2046.")]
    [InlineData("The museum is expected to open on 3 March 2046.")]
    [InlineData("The congress would be held on 3 June 2041.")]
    public void A_forecast_a_hope_a_condition_a_last_day_and_what_has_no_day_yet_are_no_events(string text) => Assert.Empty(ReadEvents.Labels(text));
}
