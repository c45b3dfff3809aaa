namespace DocModel.Reading.Tests.Events;

/// <summary>Phrases that tell how, where and to whom: which belong to a label, and which are no subject and no object.</summary>
public sealed class EventPhraseTests
{
    [Theory]
    [InlineData("A school was founded by papal bull in 1431.", "school founded by papal bull")]
    [InlineData("The motion passed by 412 votes in 1956.", "motion passed")]
    [InlineData("The chapel was destroyed by fire in 1609.", "chapel destroyed by fire")]
    public void By_what_means_something_was_done_is_no_event(string text, string label) => Assert.Equal([label], ReadEvents.Labels(text));

    [Theory]
    [InlineData("The granary was built in 1702, the chapel in 1731.", "granary built", "chapel built")]
    [InlineData("The comet passed over Lom in May 1910 and over Vik in June 1910.", "comet passed over Lom", "comet passed over Vik")]
    [InlineData("Her lectures were printed in part in 1871 and in full in 1890.", "lectures printed in part", "lectures printed in full")]
    [InlineData("He moved to Lom in 1930 and to Vik in 1950.", "moved to Lom", "moved to Vik")]
    public void A_second_phrase_with_a_date_of_its_own_has_the_verb_of_the_first(string text, params string[] labels) => Assert.Equal(labels, ReadEvents.Labels(text));

    [Theory]
    [InlineData("In 1921 the miners voted narrowly for a strike fund.", "miners voted narrowly for a strike fund")]
    [InlineData("In 1951 the guild marked its five hundred and fiftieth year.", "guild marked its five hundred and fiftieth year")]
    [InlineData("Karl Moe left his library to the town in 1861.", "Karl Moe left his library to the town")]
    [InlineData("The council gave the painting back in May 1952.", "council gave the painting back")]
    [InlineData("Anna Dahl was appointed in May 1971 with the consent of the Northern Council.", "Anna Dahl appointed with the consent of the Northern Council")]
    [InlineData("A board was appointed in 1901 to look into the losses.", "board appointed to look into the losses")]
    [InlineData("The bank came into being on 3 May 1902.", "bank came into being")]
    [InlineData("A ferry was named after him in 1971.", "ferry named after him")]
    [InlineData("It was here that Karl Moe observed, in the spring of 1871, that the ice moved.", "Karl Moe observed that the ice moved")]
    [InlineData("The squadron flew past the tower in May 1931.", "squadron flew past the tower")]
    [InlineData("In May 1981 the ship made twenty-one visits to Vik.", "ship made twenty-one visits to Vik")]
    [InlineData("In 1921 the guild persuaded the council to build a pier.", "guild persuaded the council to build a pier")]
    [InlineData("In 1971 the choir gave the premiere of Lund’s The Last Barge.", "premiere of Lund’s The Last Barge")]
    [InlineData("Ivar Dahl decided to run in 1910.", "Ivar Dahl decided to run")]
    [InlineData("Karl Moe spent the winter of 1911 in Rome.", "Karl Moe spent the winter of 1911 in Rome")]
    [InlineData("The plan to move the market was dropped in the review of 1911.", "plan to move the market dropped in the review")]
    public void A_label_has_what_its_verb_needs(string text, string label) => Assert.Equal([label], ReadEvents.Labels(text));

    [Theory]
    [InlineData("The clerks left one by one in October 1911.", "clerks left")]
    [InlineData("In May 1901 clerks working for Lund Mills broke the seal.", "clerks broke the seal")]
    [InlineData("Nils Dahl, now alone, opened a shop in 1911.", "Nils Dahl opened a shop")]
    [InlineData("The strike, however, failed in 1911.", "strike failed")]
    [InlineData("The pump had last been tested on 3 May 1911.", "pump tested")]
    [InlineData("The case drew the eyes of the party, which stepped in in March 1911.", "party stepped in")]
    [InlineData("Mr Moe drowned while swimming on 30 May 1911.", "Mr Moe drowned")]
    [InlineData("The chairman resigned all the same in July 1893.", "chairman resigned")]
    [InlineData("On 3 May 1911 the barge, hardly fit for sea, was towed to Lom.", "barge towed to Lom")]
    [InlineData("The bank, anxious for its name, did not print the list until 1911.", "bank printed the list")]
    [InlineData("An asylum, much needed, was opened in 1843.", "asylum opened")]
    [InlineData("The hope of finding coal was given up in 1871.", "hope of finding coal given up")]
    [InlineData("Talks broke down in May 1919 over the price of the wharf, resumed in June 1919, and ended in July 1919.", "Talks broke down over the price of the wharf", "Talks resumed", "Talks ended")]
    [InlineData("He left Lom at nine, taught himself Greek, and joined the navy in 1801.", "joined the navy")]
    [InlineData("The abbot, who after his quarrel had settled at Lom in 1378, wrote.", "abbot settled at Lom")]
    [InlineData("The miller and the reeve’s deputy, Per Dahl, died on 3 July 1694.", "miller and Per Dahl died")]
    [InlineData("Karl Moe and the mayor’s deputy, Per Dahl, died on 3 July 1694.", "Karl Moe and Per Dahl died")]
    [InlineData("His deputy, the former smith Per Dahl, closed the forge in 1911.", "Per Dahl closed the forge")]
    [InlineData("Nine of them were hanged in 1661.", "Nine of them hanged")]
    [InlineData("The chapel that the weavers built in 1711 is gone.", "weavers built chapel")]
    [InlineData("Exiled in May 1921, he went to Lom.", "he exiled")]
    public void What_stands_beside_the_subject_leaves_it_the_subject(string text, params string[] labels) => Assert.Equal(labels, ReadEvents.Labels(text));

    [Theory]
    [InlineData("From May 1871 the toll was halved.", "toll halved")]
    [InlineData("The first step was the purchase of a boat from Lund Mills in April 1911.", "purchase of a boat from Lund Mills")]
    [InlineData("First flight was on 9 May 1911.", "First flight")]
    [InlineData("The feast was on 9 May 1911.", "feast")]
    [InlineData("The firm almost failed in 1932, when the town withdrew its loan.", "town withdrew its loan")]
    [InlineData("On 3 May 1911, with half of the lamps broken, the miners left.", "miners left")]
    [InlineData("Not until 1921 were the women admitted to the hall.", "women admitted to the hall")]
    [InlineData("The two merged again in 2009.", "two merged")]
    [InlineData("The dam, begun in 1903 but not closed until 1911, leaks.", "dam begun", "dam closed")]
    [InlineData("It was the seizure of a barge on 6 March 1807 that brought the quarrel to court.", "seizure of a barge")]
    [InlineData("That meeting, at an inn near Lom in May 1648, came to nothing.", "meeting at an inn near Lom")]
    [InlineData("A strike began in May 1921, and in the election of June 1921 the mayor fell.", "strike began", "election")]
    [InlineData("The debt swap took place in May 1921.", "debt swap")]
    public void A_date_is_told_in_every_place_of_its_sentence(string text, params string[] labels) => Assert.Equal(labels, ReadEvents.Labels(text));

    [Theory]
    [InlineData("The poll, postponed from May 1995 to June 1996, was a sham.")]
    [InlineData("The eighteenth century brought ribbons.")]
    [InlineData("The hearing was first listed for June 1911.")]
    [InlineData("The mayor had promised it for 1911.")]
    public void What_was_put_off_and_what_a_time_brought_are_no_events(string text) => Assert.Empty(ReadEvents.Labels(text));

    [Theory]
    [InlineData("A bill was brought in. It received the royal assent on 25 July 1911.", "bill received the royal assent")]
    [InlineData("Nils Moe left the shop to his daughter Karin. She closed it in 1911.", "Karin closed shop")]
    [InlineData("Storms held them back. They saw the coast on 14 March 1911.", "saw the coast")]
    [InlineData("The king laid its first stone. It opened on his birthday, 1 November 1782.", "opened on his birthday")]
    [InlineData("The sailors lost contact with the mast, which had snapped; it was mended on 19 May 1911.", "it was mended")]
    [InlineData("The smith drew up a plan, and the council adopted it in May 1904.", "council adopted plan")]
    [InlineData("The museum was small. Moe’s deputy, Clara Voss, was its first reader. She bought the mill in 1893.", "Clara Voss bought the mill")]
    public void A_pronoun_means_what_its_clause_brought_in(string text, string label) => Assert.Contains(label, ReadEvents.Labels(text));
}
