namespace DocModel.Reading.Tests.Dates;

/// <summary>Days as letters, news and talk count them from the day of writing, a Wednesday here.</summary>
public sealed class LetterDateTests
{
    [Theory]
    [InlineData("Hull, 9 May 1911\n\nDear Tom,\n\nYour letter of the 2nd came, and the minutes of the 5th.", "9 May 1911=1911-05-09; the 2nd=1911-05-02; the 5th=1911-05-05")]
    [InlineData("Hull, 9 May 1911\n\nDear Tom,\n\nThe roof of the 2nd floor leaks, and a letter of the 2nd Army lies here.", "9 May 1911=1911-05-09")]
    public void Letters_and_papers_are_named_by_their_day(string text, string expected) => Assert.Equal(expected, ReadDates.Describe(text));

    [Theory]
    [InlineData("We meet Monday week.", "Monday week=2024-03-18")]
    [InlineData("We meet on Friday fortnight.", "Friday fortnight=2024-03-22")]
    [InlineData("We meet tomorrow week.", "tomorrow week=2024-03-14")]
    [InlineData("We meet this day week.", "this day week=2024-03-13")]
    [InlineData("We met yesterday week.", "yesterday week=2024-02-27")]
    [InlineData("We shall meet a week on Tuesday.", "a week on Tuesday=2024-03-19")]
    [InlineData("We shall meet a week from Friday.", "a week from Friday=2024-03-15")]
    [InlineData("We shall meet a fortnight tomorrow.", "a fortnight tomorrow=2024-03-21")]
    [InlineData("We met a week ago last Friday.", "a week ago last Friday=2024-02-23")]
    [InlineData("We met a week ago Monday.", "a week ago Monday=2024-02-26")]
    [InlineData("We met a fortnight ago.", "a fortnight ago=2024-02-21")]
    [InlineData("We met a year ago today.", "a year ago today=2023-03-06")]
    [InlineData("We met three years ago tomorrow night.", "three years ago tomorrow night=2021-03-07")]
    [InlineData("We met two Fridays ago.", "two Fridays ago=2024-02-23")]
    [InlineData("We met on Friday last.", "Friday last=2024-03-01")]
    [InlineData("We met in May last.", "May last=2023-05")]
    [InlineData("We met on 31 July last.", "31 July last=2023-07-31")]
    [InlineData("We met on March 3 last.", "March 3 last=2024-03-03")]
    [InlineData("In May we took the mill over.", "May=2023-05")]
    [InlineData("We met on the 3rd inst. at the mill.", "the 3rd inst.=2024-03-03")]
    [InlineData("Yours of the 21st ult. came late.", "the 21st ult.=2024-02-21")]
    [InlineData("We meet on the 9th prox. at the mill.", "the 9th prox.=2024-04-09")]
    [InlineData("We met the week before last.", "the week before last=2024-02-19/2024-02-25")]
    [InlineData("We meet the year after next.", "the year after next=2026")]
    [InlineData("We meet next Thursday.", "next Thursday=2024-03-14")]
    [InlineData("We meet next Friday.", "next Friday=2024-03-08")]
    [InlineData("We met the night before last.", "the night before last=2024-03-04")]
    [InlineData("We met the Sunday before last.", "the Sunday before last=2024-02-25")]
    [InlineData("We met in the autumn before last.", "the autumn before last=2022-23")]
    [InlineData("We met the May before last.", "the May before last=2022-05")]
    [InlineData("We met the Christmas before last.", "the Christmas before last=2022-12-25")]
    [InlineData("We meet the summer after next.", "the summer after next=2025-22")]
    [InlineData("We will meet in three weeks.", "three weeks=2024-03-27")]
    [InlineData("We leave in two weeks' time.", "two weeks' time=2024-03-20")]
    [InlineData("We leave in a year's time.", "a year's time=2025")]
    [InlineData("We met 3 yrs ago.", "3 yrs ago=2021")]
    [InlineData("The theme of this years fair is ice.", "this years=2024")]
    public void Days_are_counted_from_the_day_of_writing(string text, string expected)
    {
        Assert.Equal(expected, ReadDates.Describe(text, "2024-03-06"));
        Assert.Equal(DateOrigin.DateOfWriting, Assert.Single(ReadDates.In(text, "2024-03-06").Reading.Dates).Origin);
    }

    [Theory]
    [InlineData("Vik, 2 April 1871.\n\nMy dear Jane, – Your letter came on Friday.", "2 April 1871=1871-04-02; Friday=1871-03-31")]
    [InlineData("Sunday 3 December 1871. – Tom is mended.\n\nTo the same\n\nVik, 15 January 1872.\n\nDear Jane, – He sails a week from today.", "Sunday 3 December 1871=1871-12-03; 15 January 1872=1872-01-15; a week from today=1872-01-22")]
    [InlineData("Vik, 2 April 1871.\n\nDear to me is the memory of a house, and I was there on Friday.", "2 April 1871=1871-04-02; Friday=1871-04-07")]
    public void A_letters_text_may_go_on_behind_its_salutation(string text, string expected) => Assert.Equal(expected, ReadDates.Describe(text));

    [Theory]
    [InlineData("We meet Monday week.", "Monday week=?")]
    [InlineData("We met a year ago today.", "a year ago today=?")]
    [InlineData("We met on the 3rd inst. at the mill.", "the 3rd inst.=?")]
    [InlineData("We met the week before last.", "the week before last=?")]
    [InlineData("We met the spring before last.", "the spring before last=XXXX-21")]
    public void Without_a_day_of_writing_they_stay_open(string text, string expected) => Assert.Equal(expected, ReadDates.Describe(text));

    [Theory]
    [InlineData("The Monday week-long course is full.", "Monday=2024-03-04")]
    [InlineData("We were there for a week on Tuesday business.", "a week=P1W; Tuesday=2024-03-05")]
    [InlineData("We spent a week in three rooms.", "a week=P1W")]
    [InlineData("On Friday last year's list was read.", "Friday=2024-03-01; last year=2023")]
    [InlineData("We went on Saturday and came back the next Thursday.", "Saturday=2024-03-02; the next Thursday=2024-03-07")]
    public void Weeks_that_are_lengths_are_lengths(string text, string expected) => Assert.Equal(expected, ReadDates.Describe(text, "2024-03-06"));

    [Theory]
    [InlineData("Today, most of the mills are flats.", "Today=?")]
    [InlineData("He came from what is today Estonia.", "today=?")]
    [InlineData("Each morning you plan what you must do that day.", "that day=?")]
    [InlineData("We waited. Today, the council voted.", "Today=2024-03-06")]
    [InlineData("Today, we are gathered in the mill.", "Today=2024-03-06")]
    public void A_state_of_these_days_is_no_day(string text, string expected) => Assert.EndsWith(expected, ReadDates.Describe(text, "2024-03-06"));

    [Theory]
    [InlineData("In May 1962 the owner came. \"I sell the mine today,\" he told them.", "May 1962=1962-05; today=?")]
    [InlineData("On 4 May 1962 the owner came. \"I sell the mine tomorrow,\" he told them.", "4 May 1962=1962-05-04; tomorrow=1962-05-05")]
    [InlineData("In 1962 the owner came. \"We dug this pit two years ago,\" he told them.", "1962=1962; two years ago=1960")]
    public void What_somebody_of_the_past_says_is_seen_from_his_day(string text, string expected) => Assert.Equal(expected, ReadDates.Describe(text, "2024-03-06"));

    private const string Head = "Sunday, 21 September 1879\n\nDear Arthur,\n\n";

    [Theory]
    [InlineData("On Tuesday we leave for the coast, since it rained.", "Tuesday=1879-09-23")]
    [InlineData("They go out to the islands in November.", "November=1879-11")]
    [InlineData("The lease falls in at Lady Day.", "Lady Day=1880-03-25")]
    [InlineData("Post nothing before Wednesday.", "Wednesday=1879-09-24 before")]
    [InlineData("He had come before Wednesday.", "Wednesday=1879-09-17 before")]
    [InlineData("Say the middle of October. We have been here since the 9th.", "the middle of October=1879-10 mid; the 9th=1879-09-09 since")]
    [InlineData("Come in October. Edith was married on the 3rd, as you will have seen.", "October=1879-10; the 3rd=1879-09-03")]
    [InlineData("Come in October. Edith was married on the 28th.", "October=1879-10; the 28th=1879-08-28")]
    [InlineData("The week before last it rained. On the Thursday the dam broke, as it had not since 1846, and we were shut in till Saturday.", "The week before last=1879-09-01/1879-09-07; Thursday=1879-09-04; 1846=1846 since; Saturday=1879-09-06 until")]
    [InlineData("I was in town.\n\nP.S. Monday morning. We start tomorrow.", "Monday morning=1879-09-22; tomorrow=1879-09-23")]
    public void A_letter_tells_of_what_has_been_and_of_plans(string text, string expected) => Assert.Equal("Sunday, 21 September 1879=1879-09-21; " + expected, ReadDates.Describe(Head + text));

    [Theory]
    [InlineData("We crossed on the night of the 12th of last month and the next day we lost. We lay there all Friday and went back on Saturday night.", "the 12th of last month=1879-08-12; the next day=1879-08-13; Friday=1879-08-15; Saturday night=1879-08-16")]
    [InlineData("Do you recall the winter of '57, when it froze by the 20th of November and we skated till April? We had snow on the 5th.", "the winter of '57=1857-24; the 20th of November=1857-11-20 by; April=1858-04 until; the 5th=1879-09-05")]
    [InlineData("I sent it on the 29th ult., and you ought to have it by the 25th.", "the 29th ult.=1879-08-29; the 25th=1879-09-25 by")]
    [InlineData("My time is out on the 9th of May, 1882, though some go home in December.", "the 9th of May, 1882=1882-05-09; December=1879-12")]
    [InlineData("Pray write on Sunday.", "Sunday=1879-09-28")]
    public void A_letter_comes_back_to_its_own_days(string text, string expected) => Assert.Equal("Sunday, 21 September 1879=1879-09-21; " + expected, ReadDates.Describe(Head + text));
}
