namespace DocModel.Reading.Tests.Events;

/// <summary>Words that look like the clause's verb and are none: participles behind the noun that they describe, nouns spelled like verbs, halves of hyphenated words.</summary>
public sealed class EventReducedTests
{
    [Theory]
    [InlineData("The hall was saved by the town guard helped by some soldiers on 25 August 1911.", "hall saved by the town guard")]
    [InlineData("Karl Moe filled the gap left by the death of Dahl and in 1911 became mayor.", "Karl Moe became mayor")]
    [InlineData("In 1911 groups of settlers in the valley succeeded in persuading the envoys sent by Lund that they should stay.", "groups of settlers in the valley succeeded in persuading the envoys")]
    [InlineData("The survey made by Pike and published in 1905 was wrong.", "survey published")]
    [InlineData("On 23 June 1904 an attempt by the Danish fleet, now under the command of Admiral Holm, failed.", "attempt by the Danish fleet failed")]
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
    [InlineData("He fought in many battles, such as the siege of Lom in 1911.", "siege of Lom")]
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
}
