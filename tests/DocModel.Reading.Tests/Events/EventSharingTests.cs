namespace DocModel.Reading.Tests.Events;

/// <summary>Clauses and phrases that share a subject, a verb or a noun with others of their sentence.</summary>
public sealed class EventSharingTests
{
    [Theory]
    [InlineData("Moe’s widow replanted in 1891, against the advice of everybody she knew, and lived to see a full harvest in 1897.", "Moe’s widow lived to see a full harvest")]
    [InlineData("The bridge was first proposed in 2003 and turned down, proposed again in 2011 and approved in 2016.", "bridge proposed")]
    [InlineData("The bridge was first proposed in 2003 and turned down, proposed again in 2011 and approved in 2016.", "bridge approved")]
    [InlineData("The king surrendered, with the documents finally signed aboard a ship on 2 September 1945.", "documents signed aboard a ship")]
    [InlineData("The crew came back. One of them, a Dane, was drowned in 1959.", "One of them drowned")]
    [InlineData("The members were expelled in 1919 and let in again in 1940.", "members let in")]
    public void A_verb_has_the_subject_that_it_shares(string text, string label) => Assert.Contains(label, ReadEvents.Labels(text));

    [Theory]
    [InlineData("A ballot in 1907 rejected it by 300 votes; a second, in June 1921, carried it easily.", "second ballot carried it")]
    [InlineData("The first attempt failed in 1962; the second, in May 1964, succeeded.", "second attempt succeeded")]
    [InlineData("The league was split into two divisions in 1962, and a third followed in 1968.", "third followed")]
    [InlineData("Mildew came in 1852, phylloxera in 1879.", "phylloxera came")]
    public void A_later_phrase_has_the_noun_or_the_verb_of_the_first(string text, string label) => Assert.Contains(label, ReadEvents.Labels(text));

    [Theory]
    [InlineData("The canons of Saint-Aubin, who sold the mill in 1346, were rich.", "canons of Saint-Aubin sold the mill")]
    [InlineData("The mill was sold by the widow of Karl Moe, who died in 1346.", "Karl Moe died")]
    [InlineData("The beds were replanted in 1999 by Dr Inga Moe, formerly of Vik, who became curator in 2003.", "Dr Inga Moe became curator")]
    [InlineData("The banner hangs in the museum at Lom, which bought it at auction in 1990.", "museum at Lom bought banner")]
    [InlineData("The boat is going to the fisheries museum at Vik, which asked for her in June 2019.", "fisheries museum at Vik asked for her")]
    public void A_relative_clause_is_of_what_can_have_done_so(string text, string label) => Assert.Contains(label, ReadEvents.Labels(text));

    [Theory]
    [InlineData("Weiss was found on 3 February 1900 to have burned his charts.", "Weiss found to have burned his charts")]
    [InlineData("Weiss came home. The Society struck him off in 1902.", "Society struck Weiss off")]
    [InlineData("The film was made in May 1950. It was shown that Christmas.", "film shown")]
    [InlineData("They sighted the cape. The ship was beset on 29 July 1898.", "ship beset")]
    [InlineData("The lock-out of 1874 nearly finished it.", "lock-out")]
    [InlineData("The widow lived to see a full harvest in 1897.", "widow lived to see a full harvest")]
    public void A_verb_keeps_the_word_without_which_it_says_something_else(string text, string label) => Assert.Contains(label, ReadEvents.Labels(text));

    [Theory]
    [InlineData("By 1885 not a vine was bearing.")]
    [InlineData("He lived in Lom in 1897.")]
    [InlineData("It was shown in 1950 to be false.")]
    public void What_was_not_so_and_a_state_are_no_events(string text) => Assert.Empty(ReadEvents.Labels(text));

    [Theory]
    [InlineData("A plan to merge with the grammar school was rejected by the governors in 1978.", "plan rejected by the governors")]
    [InlineData("In October 1909 Braun put on sale a lock of its own that differed from his.", "Braun put on sale a lock")]
    [InlineData("In 1951 Inga Moe found among her papers a receipt, signed by Dahl.", "Inga Moe found a receipt")]
    [InlineData("In 2010 the library began to lend fishing rods.", "library began to lend fishing rods")]
    [InlineData("The town took the library over in 1933.", "town took the library over")]
    [InlineData("Boys were admitted to the sixth form from 1983.", "Boys admitted to the sixth form")]
    [InlineData("By the time that the last boat came, in November 1923, they were dead.", "last boat came")]
    [InlineData("He had shown a model to the firm of Braun in 1907.", "showed a model")]
    public void An_object_is_told_wherever_it_stands(string text, string label) => Assert.Equal([label], ReadEvents.Labels(text));

    [Theory]
    [InlineData("Inga Moe took a lease of the house in 1898 and bought it outright in 1904.", "Inga Moe bought it outright")]
    [InlineData("Inga Moe took a house in 1898 and bought it outright in 1904.", "Inga Moe bought house outright")]
    [InlineData("In 1951 the letter found among his papers a place was lost.", "letter lost")]
    public void Of_a_right_and_its_thing_one_is_not_chosen(string text, string label) => Assert.Contains(label, ReadEvents.Labels(text));

    [Fact]
    public void A_study_that_shows_a_rise_is_no_event() => Assert.Empty(ReadEvents.Labels("The studies had shown a rise in 1907."));

    [Theory]
    [InlineData("Dr Karl Moe, superintendent from 1911 until his retirement, began to drain the marsh in 1923.", "Dr Karl Moe began to drain the marsh")]
    [InlineData("Hector Moe wrote an account of it that was printed in 1860.", "account of it printed")]
    [InlineData("On 30 November 1940 a German bomber machine-gunned the lantern.", "German bomber machine-gunned the lantern")]
    [InlineData("A petition for bilingual signs, begun by students in 1972, was lost.", "petition for bilingual signs begun")]
    [InlineData("A law giving the language official standing in two districts was passed by parliament on 2 October 1991.", "law passed by parliament")]
    [InlineData("Clerks working for Lund struck in 1991.", "Clerks struck")]
    [InlineData("The first class to be taught wholly in Ladovian left school in 2006.", "first class left school")]
    [InlineData("The kitchens were old. They were rebuilt in 1971, the laundry not until 1979.", "laundry rebuilt")]
    public void The_subject_is_not_what_stands_nearest(string text, string label) => Assert.Contains(label, ReadEvents.Labels(text));

    [Theory]
    [InlineData("Lund’s partner, who had designed the lamp, never saw it: he had died of typhus in 1810.", "Lund’s partner died of typhus")]
    [InlineData("Lund’s mother never saw it: he had died of typhus in 1810.", "Lund died of typhus")]
    [InlineData("A grammar was printed in 1794, and a newspaper, the Echo, appeared weekly until the censor closed it in 1883.", "censor closed newspaper")]
    [InlineData("A grammar was printed in 1794, reprinted in 1803, until the censor banned it in 1883.", "censor banned grammar")]
    public void What_a_pronoun_means_may_have_an_owner_or_a_name_behind_it(string text, string label) => Assert.Contains(label, ReadEvents.Labels(text));

    [Theory]
    [InlineData("The first flood came in 1911, the second in May 1926, when the dam burst.", "first flood", "dam burst")]
    [InlineData("The first flood came in 1911, the second in May 1926.", "first flood", "second flood came")]
    public void What_came_with_the_second_is_the_seconds(string text, string first, string second) => Assert.Equal([first, second], ReadEvents.Labels(text));

    [Theory]
    [InlineData("The lake is “a mirror”, as the mayor called it in a long speech to the guild on 2 May 1908.", "long speech to the guild")]
    [InlineData("Inga Moe called a doctor on 2 May 1908.", "Inga Moe called a doctor")]
    public void How_something_was_called_is_not_what_happened(string text, string label) => Assert.Equal([label], ReadEvents.Labels(text));
}
