namespace DocModel.Reading.Tests.Events;

/// <summary>Which clause a date belongs to and who did what in it, in long sentences.</summary>
public sealed class EventClauseTests
{
    [Theory]
    [InlineData("Digging did not resume until 1953.", "Digging resumed")]
    [InlineData("The chapel was not finished until 1421.", "chapel finished")]
    [InlineData("Not until 1856 did the miners and the smelters agree upon common rules.", "miners and the smelters agreed upon common rules")]
    public void What_was_long_in_coming_came_then(string text, string label) => Assert.Equal([label], ReadEvents.Labels(text));

    [Theory]
    [InlineData("The rebels took the town on 17 April 1641 and the guards, by Palm Sunday, had marched out on 18 October 1644.", "18 October 1644")]
    [InlineData("Born at Lucca in or about 1612, Dahl served under the duke in 1634.", "1634")]
    [InlineData("The duke held the town until 1358, when the Treaty of Lom gave it away.", "1358")]
    public void Of_two_dates_around_a_verb_the_one_behind_it_is_its_date(string text, string date)
    {
        var e = ReadEvents.In(text, out var plain)[^1];
        Assert.Equal(date, plain.Substring(e.Span.Start, e.Span.Length));
    }

    [Theory]
    [InlineData("World War I began in 1914.", "World War I began")]
    [InlineData("Elizabeth I died in 1603.", "Elizabeth I died")]
    [InlineData("In 1921 I left the mill.", "left the mill")]
    public void A_numeral_is_no_pronoun(string text, string label) => Assert.Equal([label], ReadEvents.Labels(text));

    [Theory]
    [InlineData("Lena Holt, a chemist at the arsenal who was studying fumes, noticed a film in 1955.", "Lena Holt noticed a film")]
    [InlineData("Lena Holt, then 30, visited the laboratory in May 1957.", "Lena Holt visited the laboratory")]
    [InlineData("That rule survived the siege, was bent by Denmark in 1871.", "rule bent by Denmark")]
    [InlineData("The hopes of the club were those of Ivar Dahl, appointed manager on 1 July 1958.", "Ivar Dahl appointed manager")]
    [InlineData("A decree requiring carters to hold a licence was made on 3 February 1924.", "decree made")]
    [InlineData("A tunnel that would make the ferry idle was announced in 2011.", "tunnel announced")]
    [InlineData("The court heard that the Ragna, carrying coal and two hundred passengers, struck the pier on 3 May 1907.", "Ragna struck the pier")]
    [InlineData("Dahl’s first paper, on the mosses of Holm Ness, appeared in 1901.", "Dahl’s first paper appeared")]
    [InlineData("The last Axis forces in Norland laid down their arms on 13 May 1943.", "last Axis forces in Norland laid down their arms")]
    [InlineData("What it signed at Vik it had promised already, at Lom, and in 1922 it conceded.", "it conceded")]
    [InlineData("Brandal, three years later, closed the harbour. The Treaty of Lom was signed in 1906.", "Treaty of Lom")]
    public void An_aside_takes_no_subject_away(string text, string label) => Assert.Contains(label, ReadEvents.Labels(text));

    [Theory]
    [InlineData("I wrote to Dr Holm, whom I saw on 15 April 1862.", "saw Dr Holm")]
    [InlineData("Elsa Brun, whom he married in 1920, was a painter.", "married Elsa Brun")]
    [InlineData("Struck by Jon Lie in silver for every man who fought at Lom on 21 October 1805.", "fought at Lom")]
    [InlineData("The academy awarded Lena Holt its gold medal in 1911.", "academy awarded Lena Holt its gold medal")]
    [InlineData("Vase bought at Holm’s in 1978.", "Vase bought at Holm’s")]
    [InlineData("Ivar Dahl took over in May 1921.", "Ivar Dahl took over")]
    [InlineData("Work on the pier continued over Christmas 1920.", "Work on the pier continued")]
    [InlineData("- 1926: Proposals to abolish the upper house rejected", "Proposals rejected")]
    [InlineData("- 1926: Proposals to abolish the upper house (UH) rejected", "Proposals rejected")]
    [InlineData("In May 2001 Lie announced that the core of the old programme would be released under the terms of the licence that all of them used.", "Lie announced that the core of the old programme would be released")]
    public void Who_and_what_the_verb_needs_is_told(string text, string label) => Assert.Equal([label], ReadEvents.Labels(text));

    [Theory]
    [InlineData("Work went on in 1920. He left in May 1921.", "He left")]
    [InlineData("Dahl resigned in 1920. He left in May 1921.", "Dahl left")]
    public void A_word_of_every_day_is_nobodys_name(string text, string label) => Assert.Contains(label, ReadEvents.Labels(text));

    [Theory]
    [InlineData("The custom was broken, along with the peace that it had kept, in 1914.", "custom broken")]
    [InlineData("On 18 October 1932, two months after the flood had passed, the harbour was reopened.", "harbour reopened")]
    [InlineData("The club finished third in the 1965–66 season.", "club finished third")]
    [InlineData("A letter of 11 April 1936, short and cold, asked for a conference.", "letter asked for a conference")]
    [InlineData("The present organ, by Jon Lie, dates from 1952.", "present organ")]
    [InlineData("Promotion to the first rank came in 1911.", "Promotion to the first rank")]
    [InlineData("The lock-out that followed ended in defeat in February 1862.", "lock-out ended in defeat")]
    [InlineData("In 1959 Lena Holt showed that the film was missing.", "Lena Holt showed that the film was missing")]
    [InlineData("The bells were rehung in 1912.", "bells rehung")]
    [InlineData("The guild was itself dissolved on 31 December 1874.", "guild dissolved")]
    [InlineData("The delegates put their names to the petition on 20 July 1936.", "delegates put their names to the petition")]
    [InlineData("9th century: Danish pirates burn the abbey.", "Danish pirates burn the abbey")]
    [InlineData("The Fisheries Act 1920 received assent on 23 December 1920.", "Fisheries Act 1920 received assent")]
    [InlineData("In Lund, where licences were introduced in 1920, thefts fell.", "licences introduced")]
    public void A_date_keeps_its_own_clause(string text, string label) => Assert.Equal([label], ReadEvents.Labels(text));

    [Theory]
    [InlineData("Membership reached 3,100 by 1868.")]
    [InlineData("By 1995 deaths had fallen by two thirds.")]
    [InlineData("The eighteenth century left galleries and pews.")]
    [InlineData("Eleanor Holt, who was to have spoken in 1896, lay in bed.")]
    [InlineData("New valves, expected on the market in 2028, are unlikely to help.")]
    [InlineData("It is a question that nobody asked until the 1920s.")]
    public void A_figure_a_plan_and_a_time_that_is_itself_the_subject_are_no_events(string text) => Assert.Empty(ReadEvents.Labels(text));

    [Theory]
    [InlineData("Kurt von Holt filled the tank in 1929.", "Kurt von Holt")]
    [InlineData("The stone of the Weavers’ Hall was laid by Anna Dahl in 1871.", "Weavers’ Hall; Anna Dahl")]
    [InlineData("The Rovers won the Harbour Cup in 1962.", "Rovers")]
    public void A_name_is_whole_and_what_is_won_takes_no_part(string text, string participants)
    {
        var e = Assert.Single(ReadEvents.In(text, out _));
        Assert.Subset(participants.Split("; ").ToHashSet(), e.Participants.ToHashSet());
        Assert.Contains(participants.Split("; ")[^1], e.Participants);
    }

    [Theory]
    [InlineData("The barn in which they slept was burnt in 1811.", "barn burnt")]
    [InlineData("The pumps for which he had begged since his arrival were bought in 1896.", "pumps bought")]
    [InlineData("The monks who heard the news left in 1371.", "monks left")]
    [InlineData("The barn that Lars Moe built for his sister fell down in 1822.", "barn fell down")]
    [InlineData("On 4 May 1911 Karl Moe, then a clerk with Dahl, bought the mill.", "Karl Moe bought the mill")]
    [InlineData("In 1430 the abbot, who after his flight from Vik had lived for years as a hermit in the forest near Lund, died.", "abbot died")]
    [InlineData("The fever broke out on 3 June 1748, when two sailors died at the station, and was over by October 1748.", "fever broke out", "fever over")]
    [InlineData("In July 2016 the oldest singer, Inga Dahl (b. 1921), retired.", "oldest singer retired", "Inga Dahl born")]
    [InlineData("In 1855 at least forty barns were burnt.", "forty barns burnt")]
    [InlineData("In 1855 more than 300 monks left.", "300 monks left")]
    [InlineData("The fever carried off thirty-one monks in 1603.", "fever carried off thirty-one monks")]
    [InlineData("The harbour was authorised by the Act of 14 July 1898.", "harbour authorised by the Act")]
    [InlineData("Norway withdrew from the commission on 14 November 1936.", "Norway withdrew from the commission")]
    [InlineData("The bell, a Rossi of 1927, was the gift of a brewer, and was rung on 3 June 1940.", "bell rung")]
    [InlineData("The mill was built for the town by Karl Moe, opened on 3 May 1871 and was burnt.", "mill opened")]
    [InlineData("The mill was sold to Karl Moe, born in 1911.", "Karl Moe born")]
    public void The_subject_is_what_the_verb_tells_of(string text, params string[] labels) => Assert.Equal(labels, ReadEvents.Labels(text));

    [Theory]
    [InlineData("Karl Moe died on 6 January 1912, Per Dahl on 30 May.", "1912-01-06 Karl Moe died", "1912-05-30 Per Dahl died")]
    [InlineData("Anna Lund resigned in 1921 and Ivar Moe in 1923.", "1921 Anna Lund resigned", "1923 Ivar Moe resigned")]
    [InlineData("The line lost its coaches in 1954 and its rails in 1959.", "1954 line lost its coaches", "1959 line lost its rails")]
    [InlineData("The first sheep came in 1912, and the last in 1914.", "1912 first sheep came", "1914 last sheep came")]
    [InlineData("The upper mill closed in 1912, the lower in 1914.", "1912 upper mill closed", "1914 lower mill closed")]
    [InlineData("Two farms followed in 1912, and the last, the dairy at Lom, in 1914.", "1912 Two farms followed", "1914 dairy at Lom followed")]
    [InlineData("A novel appeared in 1912, and a memoir, Salt, in 1914.", "1912 novel appeared", "1914 memoir appeared")]
    [InlineData("Anna Lund was made a reader in 1912 and, after a quarrel that she blamed on the dean, a professor in 1914.", "1912 Anna Lund made a reader", "1914 Anna Lund made a professor")]
    [InlineData("A school was opened in Lom in 1912 and another in Vik two years later.", "1912 school opened in Lom", "1914 another school opened in Vik")]
    [InlineData("A school was opened in Lom in 1912 and a second in Vik in 1914.", "1912 school opened in Lom", "1914 second school opened in Vik")]
    [InlineData("The mill burnt in 1912, and the church in 1914.", "1912 mill burnt", "1914 church burnt")]
    [InlineData("The king died on 3 May 1912, and the war in the north went on in 1914.", "1912-05-03 king died", "1914 war in the north went on")]
    [InlineData("Lars Moe wrote the first volume in 1912, and the second in 1914.", "1912 Lars Moe wrote the first volume", "1914 Lars Moe wrote the second")]
    [InlineData("In 1921 Anna Lund painted the hall, in 1922 the stairs.", "1921 Anna Lund painted the hall", "1922 Anna Lund painted the stairs")]
    public void A_date_whose_verb_stands_in_the_clause_before_is_an_event_of_its_own(string text, params string[] events) =>
        Assert.Equal(events, DocumentReader.Read(text).Events.Select(told => told.ToString()));

    [Theory]
    [InlineData("By 19 May 1854 there were 600.")]
    [InlineData("The tax was due in 1905.")]
    [InlineData("The audit blamed the board for having put off the inspection due in 2005.")]
    public void A_figure_and_what_is_due_are_no_events(string text) => Assert.Empty(ReadEvents.Labels(text));

    [Theory]
    [InlineData("The owners stopped new dredging in May 1931.", "owners stopped new dredging")]
    [InlineData("The owners saw a diver dredging in May 1931.", "owners saw a diver dredging")]
    [InlineData("The firm laid a branch siding in 1903.", "firm laid a branch siding")]
    [InlineData("The mayor watched a crew laying rails in 1903.", "mayor watched a crew laying rails")]
    [InlineData("In 1930 Inga Moe became the first woman to sit on the bench.", "Inga Moe became the first woman to sit on the bench")]
    [InlineData("In 1930 Inga Moe became the mayor to please her father.", "Inga Moe became the mayor")]
    [InlineData("The inquiry found in 1951 that the valve had been shut before the crew left.", "inquiry found that the valve had been shut before the crew left")]
    [InlineData("The inquiry found in 1951 that the valve had been shut, before the crew left.", "inquiry found that the valve had been shut")]
    [InlineData("In 1951 every ward closed.", "every ward closed")]
    [InlineData("The guild was split into two halves in 1962.", "guild split into two halves")]
    [InlineData("There was a split in 1962.", "split")]
    [InlineData("In 1951 all the ferries sank.", "ferries sank")]
    public void Labels_are_not_cut_before_what_they_need(string text, string label) => Assert.Contains(label, ReadEvents.Labels(text));
}
