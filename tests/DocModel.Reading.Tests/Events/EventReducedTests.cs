namespace DocModel.Reading.Tests.Events;

/// <summary>Words that look like the clause's verb and are none: participles behind the noun that they describe, nouns spelled like verbs, halves of hyphenated words.</summary>
public sealed class EventReducedTests
{
    [Theory]
    [InlineData("The hall was saved by the town guard helped by some soldiers on 25 August 1911.", "hall saved by the town guard")]
    [InlineData("Karl Moe filled the gap left by the death of Dahl and in 1911 became mayor.", "Karl Moe became mayor")]
    [InlineData("In 1911 groups of settlers in the valley succeeded in persuading the envoys sent by Lund that they should stay.", "groups of settlers in the valley succeeded in persuading the envoys")]
    [InlineData("The survey made by Pike and published in 1905 was wrong.", "survey published")]
    [InlineData("On 23 June 1904 an attempt by the Danish fleet, then under the orders of Admiral Holm, failed.", "attempt by the Danish fleet failed")]
    [InlineData("In May 1911 the Danes lost, but the Swedes, having broken the code in June 1911, were ready.", "Swedes broke the code")]
    public void A_participle_behind_its_noun_is_no_verb(string text, string label) => Assert.Contains(label, ReadEvents.Labels(text));

    [Theory]
    [InlineData("Coalition forces in the valley repelled the attack in May 1911.", "Coalition forces in the valley repelled the attack")]
    [InlineData("In May 1911 the police made mass arrests of smugglers.", "police made mass arrests of smugglers")]
    [InlineData("In May 1911 the storm forced the crew ashore.", "storm forced the crew ashore")]
    [InlineData("In May 1911 the rebels tried hit-and-run tactics.", "rebels tried hit-and-run tactics")]
    [InlineData("The raiders made an incursion into Danish-held territory in May 1911.", "raiders made an incursion into Danish-held territory")]
    [InlineData("The team rose to the High-A league in May 1911.", "team rose to the High-A league")]
    [InlineData("The painter came in 1917 to the well-known inn.", "painter came to the well-known inn")]
    public void A_noun_or_half_of_a_word_is_no_verb(string text, string label) => Assert.Equal([label], ReadEvents.Labels(text));

    [Theory]
    [InlineData("In May 1911 the guards attempted to dislodge the squatters.", "guards attempted to dislodge the squatters")]
    [InlineData("In May 1911 the council voted to call in the militia.", "council voted to call in the militia")]
    [InlineData("In May 1911 the town returned to prosperity.", "town returned to prosperity")]
    [InlineData("The free companies essentially ceased to exist by May 1911.", "free companies ceased to exist")]
    [InlineData("The league called on its members to leave by May 1911.", null)]
    public void What_a_verb_governs_is_told_with_it(string text, string? label) => Assert.Equal(label is null ? [] : [label], ReadEvents.Labels(text));

    [Theory]
    [InlineData("Protests ended with the truce after the border accords were signed in 1911.", "border accords")]
    [InlineData("By 30 March 1911 the garrison surrendered as the army marched slowly through Vik.", "garrison surrendered")]
    [InlineData("The abbot, who after his quarrel had settled at Lom in 1911, died.", "abbot settled at Lom")]
    [InlineData("A rising, known as the Red March was staged by miners in 1911.", "Red March")]
    public void A_clause_behind_a_preposition_has_its_own_verb(string text, string label) => Assert.Contains(label, ReadEvents.Labels(text));

    [Theory]
    [InlineData("In a May 1959 statement Karl Moe reversed his stand.", "Karl Moe reversed his stand")]
    [InlineData("In a May 1959 statement de Groot reversed his stand.", "de Groot reversed his stand")]
    [InlineData("In his 1796 essay “Common Land,” Danish patriot Karl Moe told two stories.", "essay “Common Land,”")]
    [InlineData("He served in several campaigns, such as the siege of Lom in 1911.", "siege of Lom")]
    [InlineData("The battles, including the siege of Lom on 3 May 1911, were lost.", "siege of Lom")]
    [InlineData("The march went on, with gains in the north and the capture of Lom on 19 May 1911.", "capture of Lom")]
    [InlineData("The board held the land from the day of its inception on 3 May 1911.", "inception")]
    [InlineData("Speaking before the congress on 8 April 1908, Karl Moe urged delay.", "Karl Moe urged delay")]
    [InlineData("Following the siege of Varna in 1828, the army left.", "siege of Varna")]
    public void A_phrase_ends_where_the_clause_begins(string text, string label) => Assert.Equal([label], ReadEvents.Labels(text));

    [Theory]
    [InlineData("She loved Karl Moe, a 17th-century writer.")]
    [InlineData("From a 21st-century perspective, the loss was small.")]
    [InlineData("Figures to be published in June 1911 show a loss.")]
    public void Of_which_time_something_is_and_what_is_ahead_are_no_events(string text) => Assert.Empty(ReadEvents.Labels(text));

    [Theory]
    [InlineData("Alfred Moe (born 19 July 1912) was a painter.", "Alfred Moe born")]
    [InlineData("Painted walls were found at Lom in 1912.", "Painted walls found at Lom")]
    [InlineData("Jean L’Isle was born at Lom in 1754. He was exchanged in 1780.", "Jean L’Isle exchanged")]
    public void A_name_is_told_whole(string text, string label) => Assert.Contains(label, ReadEvents.Labels(text));

    [Theory]
    [InlineData("By 1956 the firm had engaged more than 400 weavers.", "firm engaged more than 400 weavers")]
    [InlineData("In 1906 the king sent envoys to all the towns of the coast.", "king sent envoys to all the towns of the coast")]
    [InlineData("In 1904 the fleet attempted to break out and go home.", "fleet attempted to break out")]
    [InlineData("By May 1941, freshly mobilized reserves allowed the Danes to achieve parity.", "mobilized reserves allowed the Danes to achieve parity")]
    [InlineData("In May 1941 the mayor quickly repaired bridges.", "mayor repaired bridges")]
    [InlineData("In May 1941 the Danes launched an operation to retake the island.", "operation to retake the island")]
    [InlineData("Moe defended the record whilst promising an update on 3 May 1982.", "Moe defended the record")]
    public void A_phrase_is_told_to_its_end(string text, string label) => Assert.Equal([label], ReadEvents.Labels(text));

    [Theory]
    [InlineData("There had been no fighting in 1903 and 1904.")]
    [InlineData("His life is an example (Civic Fund Foundation, 2013).")]
    [InlineData("See Moe (2019).")]
    [InlineData("15 May 1946.\n\nDear Katherine:\n\nI am well.")]
    [InlineData("Lights of Taipei\n\nMonday, 5 March 2007\n\nTaipei, Taiwan — The town was bright.")]
    [InlineData("4 March 1873\n\nUp early.\n\nThe mill burnt.")]
    [InlineData("14 August 1947\n\nLong years ago we swore an oath.")]
    [InlineData("Karl Moe “envisaged the fall of the house by summer 2008”.")]
    public void Words_that_tell_nothing_of_the_day_are_no_events(string text) => Assert.Empty(ReadEvents.Labels(text));

    [Theory]
    [InlineData("15 May 1946.\n\nStorm over Taipei.", "Storm over Taipei")]
    [InlineData("4 March 1873\n\nRose early. Walked to the mill with Karl.", "Walked to the mill")]
    [InlineData("4 March 1873\n\nUp early. To church with Anna. The mill burnt.", "mill burnt")]
    [InlineData("The king died (Battle of Hastings, 1066).", "Battle of Hastings")]
    [InlineData("There had been no fighting since the Battle of Lom the year before the storm of 1903.", "storm")]
    public void Words_that_tell_of_the_day_are(string text, string label) => Assert.Contains(label, ReadEvents.Labels(text));
}
