namespace DocModel.Reading.Tests.Events;

/// <summary>What was done to what where the words for it do not stand behind the verb: late objects, relative clauses without a pronoun, deeds that somebody was able to do, owners who are named later.</summary>
public sealed class EventAimTests
{
    [Theory]
    [InlineData("In May 1967 the governor proclaimed with the council the independence of the island.", "governor proclaimed the independence of the island")]
    [InlineData("In 1726 Karl Moe pointed out in a lecture the cause of the rot.", "Karl Moe pointed out the cause of the rot")]
    [InlineData("In 1726 Karl Moe marched with the council.", "Karl Moe marched with the council")]
    public void An_object_may_stand_behind_another_phrase(string text, string label) => Assert.Equal([label], ReadEvents.Labels(text));

    [Theory]
    [InlineData("The victory the town achieved in May 1950 was short.", "town achieved victory")]
    [InlineData("He praised the victory the town achieved in May 1950.", "town achieved victory")]
    [InlineData("The day the dam burst in May 1950 was a Friday.", "dam burst")]
    [InlineData("The harbour master told the men the town fell in May 1950.", "town fell")]
    public void What_was_done_stands_before_a_clause_without_its_pronoun(string text, string label) => Assert.Equal([label], ReadEvents.Labels(text));

    [Theory]
    [InlineData("The crew was finally able to raise the wreck in December 1904.", "crew was finally able to raise the wreck")]
    [InlineData("The guards were not able to capture the hill in December 1904.", null)]
    [InlineData("The guards may be able to capture the hill in December 1904.", null)]
    public void What_somebody_was_able_to_do_was_done(string text, string? label) => Assert.Equal(label is null ? [] : [label], ReadEvents.Labels(text));

    [Theory]
    [InlineData("Hopes for peace and trade were dashed in June 1950.", "Hopes for peace and trade dashed")]
    [InlineData("The town longed for peace and trade was opened in May 1950.", "trade opened")]
    [InlineData("Ida Holm was the recipient of a medal in 1996.", "Ida Holm was the recipient of a medal")]
    [InlineData("The club had a member of the old guild founded in 1910 by Moe.", "old guild founded")]
    [InlineData("In June 1998 Dahl scored his third home run.", "Dahl scored his third home run")]
    [InlineData("In May 2014 Holt ran home.", "Holt ran home")]
    [InlineData("The firm grew, buying up the mills in May 1950 and quickly selling off the looms in June 1951.", "firm buying up the mills", "firm selling off the looms")]
    public void A_subject_and_a_deed_are_told_whole(string text, params string[] labels) => Assert.Equal(labels, ReadEvents.Labels(text));

    [Theory]
    [InlineData("In the end, over 60 barges sank in May 1950.", "60 barges sank")]
    [InlineData("After a week of rain, over the harbour the wall fell in May 1950.", "wall fell")]
    [InlineData("The longest strike of the decade so far began in May 1950.", "longest strike of the decade began")]
    [InlineData("Lom lay far off; the wall fell in May 1950.", "wall fell")]
    [InlineData("In May 1950 the town heard a man speaking of war.", "town heard a man")]
    [InlineData("In May 1950 the crowd staged a similar burning of flags in Lom.", "crowd staged a similar burning of flags")]
    [InlineData("In May 1950 the town hired a man building boats.", "town hired a man building boats")]
    public void How_many_and_how_far_are_no_subject(string text, string label) => Assert.Equal([label], ReadEvents.Labels(text));

    [Theory]
    [InlineData("Ana Lund left. During his first hearing in June 1973, the keeper Karl Moe stated that he would go.", "Karl Moe’s first hearing")]
    [InlineData("Anton Lund fell ill. After his death in June 1973, the keeper Karl Moe sold the mill.", "Anton Lund’s death")]
    public void Whose_it_was_may_be_told_behind_it(string text, string label) => Assert.Contains(label, ReadEvents.Labels(text));

    [Theory]
    [InlineData("In 1950 Karl said you’ll find a nest.")]
    [InlineData("You’ll find a nest in spring 1950.")]
    public void A_clipped_verb_is_one(string text) => Assert.Empty(ReadEvents.Labels(text));
}
