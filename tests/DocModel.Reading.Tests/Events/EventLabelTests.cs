using DocModel.Reading.Dates;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Tests.Events;

public sealed class EventLabelTests
{
    [Theory]
    [InlineData("On 26 May 1931, in a speech at the fair, the mayor announced the purchase of the mill.", "purchase of the mill")]
    [InlineData("In May 1960, at a meeting in Oslo, the board elected Anna Holm.", "Anna Holm")]
    public void An_aside_between_the_date_and_its_clause_is_passed_over(string text, string words) =>
        Assert.Contains(words, Assert.Single(ReadEvents.Labels(text)), StringComparison.Ordinal);

    [Theory]
    [InlineData("In 1999 the war \"began\".")]
    [InlineData("In 1999 the great “war of the” mills ended.")]
    public void No_label_has_a_quotation_mark_without_its_partner(string text) =>
        Assert.All(ReadEvents.Labels(text), label => Assert.Equal(0, label.Count(c => c == '"') % 2 + label.Count(c => c == '“') - label.Count(c => c == '”')));

    [Theory]
    [InlineData("The 1906 Brandal Accord divided the fjord.", "Brandal Accord")]
    [InlineData("Her celebrated May 1931 lecture at the Lisbon Academy was printed twice.", "lecture at the Lisbon Academy")]
    [InlineData("The 1852 annexation of Pegu followed.", "annexation of Pegu")]
    [InlineData("At the June 1994 Corfu Summit the leaders agreed on little.", "Corfu Summit")]
    [InlineData("Olsen’s 1977 proposal for a fishing limit was ignored.", "proposal for a fishing limit")]
    [InlineData("The eruption of 1783 ruined the harvest.", "eruption")]
    [InlineData("The siege of Varna in 1828 lasted three months.", "siege of Varna")]
    [InlineData("In a speech delivered on 4 May 1982 to the Nordic Council, Lund asked for patience.", "speech to the Nordic Council")]
    [InlineData("The Treaty of Brandal (1906) divided the fjord.", "Treaty of Brandal")]
    [InlineData("Three states signed the Treaty of Brandal in 1906.", "Treaty of Brandal")]
    [InlineData("The Treaty of Brandal was signed in 1906.", "Treaty of Brandal")]
    [InlineData("The 12th congress took place in March 1888.", "12th congress")]
    public void A_noun_phrase_that_names_the_event_is_its_label(string text, string label) => Assert.Equal([label], ReadEvents.Labels(text));

    [Theory]
    [InlineData("In 1998 Tarn Foods acquired Oakley Mills.", "Tarn Foods acquired Oakley Mills")]
    [InlineData("The bridge was completed in 1932.", "bridge completed")]
    [InlineData("Lund had resigned in May 1990.", "Lund resigned")]
    [InlineData("She moved to Bergen in 1911.", "moved to Bergen")]
    [InlineData("Then came Lund, who took office in 1990.", "Lund took office")]
    [InlineData("The mill, first mentioned in the 1340s, is gone.", "mill first mentioned")]
    [InlineData("Presented in Oslo in June 2004 and later amended, the plan failed.", "plan presented in Oslo")]
    [InlineData("The town that became Newhaven was founded in 1802.", "town founded")]
    [InlineData("Tarn built a mill in 1901, opened a second in 1907, and sold both in 1913.", "Tarn built a mill", "Tarn opened a second", "Tarn sold both")]
    [InlineData("The turning point came in 1943, when the dockers joined the strike.", "dockers joined the strike")]
    [InlineData("By 1975 the plan had become not only dear but dangerous.", "plan became dangerous")]
    public void Else_a_short_clause_in_the_words_of_the_text_is_the_label(string text, params string[] labels) => Assert.Equal(labels, ReadEvents.Labels(text));

    [Theory]
    [InlineData("On 9 May 1544 the crew, led by Joris Maas, broke out.", "crew broke out")]
    [InlineData("In 1903 a survey made by Lund & Co. of Oslo warned that the bank was weak.", "survey warned that the bank was weak")]
    [InlineData("A survey made by Lund warned the town in 1903.", "survey warned the town")]
    [InlineData("The first steamer, the Ragna, built by Lund of Oslo, sailed in 1858.", "first steamer sailed")]
    [InlineData("In 1950 the parties, unable to agree, dissolved the league.", "parties dissolved the league")]
    [InlineData("Work was led by Olga Lund, who published the results in 1934.", "Olga Lund published the results")]
    [InlineData("Olaf Aas, the envoy, who would become mayor in 1655, protested.", "Olaf Aas would become mayor")]
    public void What_stands_between_a_subject_and_its_verb_is_not_the_subject(string text, string label) => Assert.Equal([label], ReadEvents.Labels(text));

    [Theory]
    [InlineData("An attempt to storm the town failed on 8 August 1522.", "attempt to storm the town failed")]
    [InlineData("The treaties of Arden and Brandal, signed in 1648, ended the war.", "treaties of Arden and Brandal")]
    [InlineData("Talks with the owner, Lund Ports, collapsed in May 2019.", "Talks with the owner collapsed")]
    public void A_subject_is_named_whole(string text, string label) => Assert.Equal([label], ReadEvents.Labels(text));

    [Theory]
    [InlineData("It was not until August 1946 that work resumed.", "work resumed")]
    [InlineData("It was in 1946 that the mill burned down.", "mill burned down")]
    [InlineData("In a statement on 4 May 1982 Lund urged patience.", "Lund urged patience")]
    [InlineData("By 1946 the war was over.", "war over")]
    [InlineData("Her Third Quartet, which dates from 1919, is short.", "Third Quartet")]
    [InlineData("The bridge dates back to 1560.", "bridge")]
    [InlineData("It was a post she held until her retirement in 1936.", "retirement")]
    [InlineData("The Convention of 5 June 1990, which entered into force on 1 January 1992, is short.", "Convention", "Convention entered into force")]
    [InlineData("The Protocol was amended on 12 June 2001 and again on 4 July 2008.", "Protocol amended", "Protocol amended")]
    [InlineData("In January 2003, following the loss of a tanker, the Council called a meeting.", "Council called a meeting")]
    [InlineData("In 1798, two years after the fire, Dr Horn vaccinated the children.", "Dr Horn vaccinated the children")]
    [InlineData("At 03:12 on 7 February 2024 the valve opened.", "valve opened")]
    [InlineData("The institute began making serum in 1912.", "institute began making serum")]
    [InlineData("The dose was given to Ruth Aas, aged 91, on 27 December 2020.", "dose given to Ruth Aas")]
    [InlineData("Following floods in 2015 the road was moved.", "floods")]
    [InlineData("It was the sack of Arden, on 20 May 1631, that changed their minds.", "sack of Arden")]
    public void A_date_finds_what_it_dates_in_other_frames_too(string text, params string[] labels) => Assert.Equal(labels, ReadEvents.Labels(text));

    [Theory]
    [InlineData("In 1912 the firm announced that forty jobs would go.", "firm announced that forty jobs would go")]
    [InlineData("In 1951 the board undertook to keep the bank in repair.", "board undertook to keep the bank")]
    [InlineData("Moe was succeeded by Karl Aas in 1931.", "Moe succeeded by Karl Aas")]
    [InlineData("She left for London in 1939.", "left for London")]
    [InlineData("The „Leitbild“ was dropped in 2003.", "„Leitbild“ dropped")]
    [InlineData("The »Plan« was signed in 2003.", "»Plan« signed")]
    [InlineData("In 2001 Lund called this “the Brandal myth”.", "Lund called this “the Brandal myth”")]
    [InlineData("In 1874 the observatory counted 4,312 stars.", "observatory counted 4,312 stars")]
    [InlineData("On 7 May 2024 R. Patel opened the valve.", "R. Patel opened the valve")]
    [InlineData("Carbon dating was first used at Arden in 1957.", "Carbon dating first used at Arden")]
    public void A_clause_keeps_what_its_verb_needs(string text, string label) => Assert.Equal([label], ReadEvents.Labels(text));

    [Theory]
    [InlineData("The Treaties of Arden were signed in 1648. They were ratified in 1649.", "Treaties of Arden", "Treaties of Arden ratified")]
    [InlineData("Lund resigned in May 1990. He died in 1991.", "Lund resigned", "Lund died")]
    [InlineData("The bridge was opened in 1932. It was sold in 1950.", "bridge opened", "bridge sold")]
    [InlineData("He was deposed in 1619.", "He was deposed")]
    [InlineData("War closed the theatre in 1939. It reopened in 1945.", "War closed the theatre", "It reopened")]
    [InlineData("He was crowned at Arden in 1617 and deposed by the estates in 1619.", "crowned at Arden", "deposed by the estates")]
    public void A_pronoun_that_would_stand_alone_is_named_where_that_is_sure(string text, params string[] labels) => Assert.Equal(labels, ReadEvents.Labels(text));

    [Theory]
    [InlineData("OSLO, 17 September 2019 – The board met.")]
    [InlineData("In 1950 nobody understood.")]
    [InlineData("No ship sailed in 1917.")]
    [InlineData("Copies are made every Sunday at 02:00. The mill stood in 1990.")]
    [InlineData("Lund recalled the winter of 1947.")]
    [InlineData("The Gazette of 5 October 1923 was rude.")]
    [InlineData("The council called on members to ban it by 2012.")]
    [InlineData("The release, planned for May 2024, was cancelled.")]
    [InlineData("The congress would be held in 2041.")]
    [InlineData("The company plans to move to Bergen in 2032.")]
    [InlineData("A second bridge is due to open in 2032.")]
    [InlineData("If the dam had broken in 1957, the town would be gone.")]
    [InlineData("Had the bank paid in 1957, the mill might have survived.")]
    [InlineData("The mill was never rebuilt in 1902.")]
    [InlineData("This has been argued before (Olsen 1987).")]
    [InlineData("Olsen (1987) shows that the fjord froze.")]
    [InlineData("According to a 1987 survey the fjord froze.")]
    [InlineData("Wages were lower than in 1913.")]
    [InlineData("The town has had a mayor since 1913.")]
    [InlineData("In 1913 the town had 4,000 inhabitants.")]
    [InlineData("What happened in 1913?")]
    [InlineData("It is drawn on the map of 1870.")]
    public void A_plan_a_condition_a_citation_and_a_state_are_no_events(string text) => Assert.Empty(ReadEvents.Labels(text));

    [Fact]
    public void A_closing_list_mentions_what_was_told_before()
    {
        var events = ReadEvents.In("The 1906 Brandal Accord divided the fjord. The 1911 strike in Oslo failed.\n\nAfter Brandal (1906) and Oslo (1911) nobody laughed.", out var text);
        Assert.Equal(["Brandal Accord", "strike in Oslo"], events.Select(e => e.Label));
        Assert.Equal(["1906", "1911"], events.Select(e => text.Substring(Assert.Single(e.Mentions).Start, 4)));
    }

    [Fact]
    public void Of_several_things_told_at_once_the_name_at_the_brackets_tells_which_is_meant() =>
        Assert.Equal(
            ["siege of Lom began", "landing at Vik"],
            ReadEvents.Labels("The siege of Lom began in May 1652. The landing at Vik took place in June 1657. After the duke’s assaults on Lom (1652) and Vik (1657) nobody trusted him."));

    [Fact]
    public void A_repeated_name_is_a_mention()
    {
        var e = Assert.Single(ReadEvents.In("The 1906 Brandal Accord divided the fjord. Nobody kept the Brandal Accord.", out var text));
        var mention = Assert.Single(e.Mentions);
        Assert.Equal("Brandal Accord", text.Substring(mention.Start, mention.Length));
    }

    [Fact]
    public void An_inferred_date_says_from_what()
    {
        var events = ReadEvents.In("Lund resigned in May 1990. On 3 June Olsen took office.", out _);
        Assert.Equal([null, "year from “May 1990” in the sentence before (line 1)"], events.Select(e => e.Reason));
    }

    [Theory]
    [InlineData("At 03:12 on 7 February 2024 the valve opened.", "2024-02-07T03:12:00", false)]
    [InlineData("On 7 February 2024 at 03:12 the valve opened.", "2024-02-07T03:12:00", false)]
    [InlineData("On 7 February 2024 the valve opened. At 03:12 it closed.", "2024-02-07T03:12:00", true)]
    [InlineData("Lund left in 1951. Four years later, on 12 April 1955, the news reached her.", "1955-04-12", false)]
    [InlineData("4 June 1912. Passed Lundy at noon.", "1912-06-04T12:00:00", true)]
    public void The_finest_of_the_dates_that_tell_of_one_thing_is_its_date(string text, string date, bool isInferred)
    {
        var e = DocumentReader.Read(text).Events[^1];
        Assert.Equal((date, isInferred), (e.Date.ToString(), e.IsInferred));
    }

    [Fact]
    public void Names_in_the_clause_are_participants_or_the_place()
    {
        var e = Assert.Single(ReadEvents.In("On 4 May 1990 Mary Lund and Per Olsen signed the Brandal Accord in Oslo.", out _));
        Assert.Equal(["Mary Lund", "Per Olsen"], e.Participants);
        Assert.Equal("Oslo", e.Place);
    }

    [Theory]
    [InlineData("1999 ")]
    [InlineData("in 1999, ")]
    [InlineData("(1999 ")]
    [InlineData("the 1999 war and ")]
    [InlineData("\"the 1999 ' ")]
    [InlineData("The 1999 Great War of the ")]
    [InlineData("1999 – who and of ")]
    public void Hostile_text_is_read_to_the_end(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 20_000));
        var events = ReadEvents.With(text, (_, tokens, _) => new DateReading { Dates = [.. Dates(tokens)], Ranges = [] }, out var plain);
        Assert.All(events, e => Assert.InRange(e.LabelSpan.End, 0, plain.Length));

        static IEnumerable<DateItem> Dates(TokenList tokens)
        {
            for (var at = tokens.Text.IndexOf("1999", StringComparison.Ordinal); at >= 0; at = tokens.Text.IndexOf("1999", at + 1, StringComparison.Ordinal))
                yield return new DateItem(new TextSpan(at, 4), ReadEvents.TokensOf(tokens, new TextSpan(at, 4)), DateKind.Date, Edtf.FromYear(1999));
        }
    }

    [Theory]
    [InlineData("The Peace of Vik of 3 May 1679 ended it.", "Peace of Vik")]
    [InlineData("The Battle of Lom Field of 1487 was short.", "Battle of Lom Field")]
    [InlineData("The Care of Horses Act of 20 February 1894 allows it.", "Care of Horses Act")]
    [InlineData("The closing of the pit in 1988 hurt the town.", "closing of the pit")]
    [InlineData("Since the closing of the mill in 1990 the town has shrunk.", "closing of the mill")]
    [InlineData("The sinking of the Ragna on 3 May 1911 was an accident.", "sinking of the Ragna")]
    public void A_name_is_whole_and_a_deed_in_ing_is_named(string text, string label) => Assert.Equal([label], ReadEvents.Labels(text));

    [Theory]
    [InlineData("The meaning of the word in 1911 was another.")]
    [InlineData("The building of the bank in 1911 was red.")]
    [InlineData("The lamp was kept burning beyond May 1954.")]
    [InlineData("In 1956 the show included her bowls.")]
    public void A_thing_in_ing_and_what_lasted_beyond_a_time_are_no_events(string text) => Assert.Empty(ReadEvents.Labels(text));
}
