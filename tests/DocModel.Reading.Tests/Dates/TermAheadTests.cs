namespace DocModel.Reading.Tests.Dates;

/// <summary>Dates that bound something and are not where the story is.</summary>
public sealed class TermAheadTests
{
    [Theory]
    [InlineData("In 2021 we sold 40 boats. By 2030 we shall have sold the rest. The board met in August.", "2021=2021; 2030=2030 by; August=2021-08")]
    [InlineData("By 2030 we shall have sold the rest. The board met in August.", "2030=2030 by; August=XXXX-08")]
    [InlineData("In 1921 he sold 40 boats. By 1930 he had sold the rest. The board met in August.", "1921=1921; 1930=1930 by; August=1930-08")]
    public void A_term_to_come_is_not_where_the_story_is(string text, string expected) => Assert.Equal(expected, ReadDates.Describe(text));

    [Theory]
    [InlineData("Release 4.5, 18 March 2024\n\nDates before 1 January 1970 no longer fail. Help for the old format ends in October.", "18 March 2024=2024-03-18; 1 January 1970=1970-01-01 before; October=2024-10")]
    [InlineData("- Dates before 1 January 1970 no longer fail. Help for the old format ends in October.", "1 January 1970=1970-01-01 before; October=XXXX-10")]
    [InlineData("In 1921 the hall burnt. Shortly before 3 May 1924 it was rebuilt. In June it was let.", "1921=1921; 3 May 1924=1924-05-03 before; June=1924-06")]
    [InlineData("In 1921 the hall burnt. Days after 3 May 1924 it was rebuilt. In June it was let.", "1921=1921; 3 May 1924=1924-05-03 after; June=1924-06")]
    public void A_bound_of_the_first_noun_says_which_are_meant(string text, string expected) => Assert.Equal(expected, ReadDates.Describe(text));

    [Theory]
    [InlineData("LOM, 14 June 2023 — Last year they painted the bridge. It has been shut since 31 May.", "14 June 2023=2023-06-14; Last year=2022; 31 May=2023-05-31 since")]
    [InlineData("LOM, 14 June 2023 — Last year they painted the bridge. It has been shut since October.", "14 June 2023=2023-06-14; Last year=2022; October=2022-10 since")]
    [InlineData("The bridge was built in October 1950. It had been shut since March.", "October 1950=1950-10; March=1950-03 since")]
    public void What_has_been_so_since_is_seen_from_the_day_of_writing(string text, string expected) => Assert.Equal(expected, ReadDates.Describe(text));

    [Theory]
    [InlineData("The board met on 4 March 2014. Since the summer of 2012 no grant has been made. A week later it met again.", "4 March 2014=2014-03-04; the summer of 2012=2012-22 since; A week later=2014-03-11")]
    [InlineData("The board met on 4 March 2014. Since the summer of 2012 no grant had been made. In May one was.", "4 March 2014=2014-03-04; the summer of 2012=2012-22 since; May=2012-05")]
    public void Since_when_something_has_been_so_leads_the_story_nowhere(string text, string expected) => Assert.Equal(expected, ReadDates.Describe(text));

    [Theory]
    [InlineData("The order was made on 7 March 2021. The yard may be used up to 31 October. The hearing was held from 8 to 10 February. The clerk wrote on the 24th.", "7 March 2021=2021-03-07; 31 October=2021-10-31 until; 8=2021-02-08; 10 February=2021-02-10; the 24th=2021-02-24")]
    [InlineData("The order was made on 7 March 2021. Possession may be taken on 1 September 2021. The hearing was held from 8 to 10 February. The clerk wrote on the 24th.", "7 March 2021=2021-03-07; 1 September 2021=2021-09-01; 8=XXXX-02-08; 10 February=XXXX-02-10; the 24th=XXXX-02-24")]
    [InlineData("The order was made on 7 March 2021. The yard was used up to 31 October. The clerk wrote on the 24th.", "7 March 2021=2021-03-07; 31 October=2021-10-31 until; the 24th=2021-03-24")]
    [InlineData("The order was made on 7 March 2021. Claims made after 4 p.m. on a working day are treated as made the next day.", "7 March 2021=2021-03-07; 4 p.m.=? after; the next day=?")]
    [InlineData("The order was made on 7 March 2021. It was read at 4 p.m. on the next day.", "7 March 2021=2021-03-07; 4 p.m.=2021-03-08T16:00:00; the next day=2021-03-08")]
    public void What_a_rule_allows_is_not_where_the_story_has_been(string text, string expected) => Assert.Equal(expected, ReadDates.Describe(text));

    [Theory]
    [InlineData("Work cannot begin before 2026, in 2028 at the latest.", "2026=2026 before; 2028 at the latest=2028 by")]
    [InlineData("A new hall is expected in 2026 at the earliest.", "2026 at the earliest=2026 since")]
    [InlineData("The hall will open no sooner than May 2026.", "May 2026=2026-05 since")]
    [InlineData("In 2026 at the earliest signs of frost they left.", "2026=2026")]
    public void Bounds_can_stand_behind(string text, string expected) => Assert.Equal(expected, ReadDates.Describe(text));
}
