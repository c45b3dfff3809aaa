namespace DocModel.Reading.Tests.Quotations;

/// <summary>What is evidence for a speaker and what only looks like it: works that speak, examples, labels, demands, closed clauses, pronouns for somebody else.</summary>
public sealed class SpeakerEvidenceTests
{
    [Theory]
    [InlineData("According to “The Elsby Herald”, the pier was “a folly in iron”.", "The Elsby Herald")]
    [InlineData("“The Elsby Herald” reported that the council was “half asleep”.", "The Elsby Herald")]
    [InlineData("The paper “Harbour” said that the council was “half asleep”.", "Harbour")]
    [InlineData("A study printed in the journal “Elsby Letters” warned that the pier was “one tide away” from the end.", null)]
    [InlineData("“Harbour” said the council, and the pier was “half asleep”.", "council")]
    [InlineData("According to the editor of “The Elsby Herald”, the pier was “a folly in iron”.", "editor")]
    [InlineData("The leaflet reads, “Keep this gate shut at night.”", "leaflet")]
    [InlineData("A notice on the gate said: “Keep this gate shut at night.”", "notice")]
    public void A_work_in_marks_and_a_paper_speak(string text, string? speaker) => AssertLast(text, speaker);

    [Fact]
    public void A_work_in_marks_may_stand_behind_its_words() =>
        Assert.Equal("The Elsby Herald", DocumentReader.Read("The pier was “a folly in iron”, according to “The Elsby Herald”.").Quotations[0].Speaker);

    [Theory]
    [InlineData("Moe said that terms such as “ebb” were used too freely.", null)]
    [InlineData("Moe complained that words like “ebb” and “flood” meant little.", null)]
    [InlineData("Moe printed some quotes on the bags (e.g. “mind the gap”).", null)]
    [InlineData("Moe used terms such as “ebb” and “flood”.", "Moe")]
    [InlineData("The crowd shouted phrases like “down with the levy”.", "crowd")]
    public void Examples_of_words_are_the_writers(string text, string? speaker) => AssertLast(text, speaker);

    [Theory]
    [InlineData("Moe reports each fault with the suffix “drifted”.", null)]
    [InlineData("The old clerk wrote it to the file “harbour”.", null)]
    [InlineData("Moe called the file “a mess of names”.", "Moe")]
    [InlineData("The protocol calls each round “a tide”.", null)]
    [InlineData("The Vienna Protocol calls each round “a tide”.", "Vienna Protocol")]
    public void A_label_is_said_by_nobody(string text, string? speaker) => AssertLast(text, speaker);

    [Theory]
    [InlineData("Masters should not say “soon” to a pilot.", null)]
    [InlineData("Every master must write “paid” on the slip.", null)]
    [InlineData("Some masters did not say “soon” to a pilot.", "masters")]
    public void What_somebody_should_say_is_not_said(string text, string? speaker) => AssertLast(text, speaker);

    [Theory]
    [InlineData("Anna Moe said that the levy, which Erik Lunt had called “a swindle”, was “dead and buried”.", "Moe")]
    [InlineData("The levy, which Erik Lunt had called “a swindle”, was “dead and buried”.", null)]
    [InlineData("Erik Lunt, who had called it “a swindle”, said that the levy was “dead and buried”.", "Lunt")]
    public void What_a_relative_clause_says_is_closed_with_it(string text, string? speaker) => AssertLast(text, speaker);

    [Theory]
    [InlineData("Anna Moe came in. She replied by letter: “The boats are sold.”", "Moe")]
    [InlineData("Anna Moe came in. When a clerk asked, she answered by hand: “The boats are sold.”", "Moe")]
    [InlineData("The boat was called by pilots “the old lady of the bay”.", "pilots")]
    public void A_means_is_no_agent(string text, string? speaker) => AssertLast(text, speaker);

    [Theory]
    [InlineData("The mission was to calm the port by speaking of “a new tide”.", null)]
    [InlineData("The mission closed the port, speaking of “a new tide”.", "mission")]
    [InlineData("Anna Moe does a weekly walk with Erik Lunt called “Low Tide” (formerly called “The High Tide”).", null)]
    public void An_aim_and_a_name_have_no_speaker(string text, string? speaker) => AssertLast(text, speaker);

    [Theory]
    [InlineData("Dora Lamb ran the yard. Asked whether she had a message for Sheila Marn, she thought for a moment. “Tell her the mare died,” she said.", "Lamb")]
    [InlineData("Erik Lunt came in. He had told Karl Dahl, he said, and been warned to “mind the paint”.", null)]
    [InlineData("Dora Lamb ran the yard. Sheila Marn thought for a moment. “Tell her the mare died,” she said.", "Marn")]
    [InlineData("Ida Holm sat by the stove. Their mother came in from the garden. She had cut down the thing that she called “the Horror”.", "mother")]
    [InlineData("Ida Holm sat by the stove. Her mother had come in. “Somebody has died,” she said.", "Holm")]
    [InlineData("Edmund Vane lay there with “The Field” over his face. “He says that stamps are a tax on talk.”", "Vane")]
    [InlineData("Edmund Vane lay there, and she said “Good night” to him. “He says that stamps are a tax on talk.”", null)]
    public void A_pronoun_means_who_can_be_meant(string text, string? speaker) => AssertLast(text, speaker);

    [Theory]
    [InlineData("Moe borrowed money to buy a rival whose boats include “Low Tide” and “Old Harbour”.", null)]
    [InlineData("The clerks asked what “slack” was supposed to be.", null)]
    [InlineData("Erik Lunt told the bank that it was “early”, which is understood to mean “too late”.", null)]
    [InlineData("The old implementations report “any” as a name.", null)]
    [InlineData("She thought about it for a long time. Then: “Never sail on a Friday.”", null)]
    [InlineData("Moe said that the boats were “slack and old”.", "Moe")]
    [InlineData("Asked about it, Erik Lunt said what he thought: “Never sail on a Friday.”", "Lunt")]
    public void Words_in_question_and_parts_of_a_thing_are_said_by_nobody(string text, string? speaker) => AssertLast(text, speaker);

    private static void AssertLast(string text, string? speaker) => Assert.Equal(speaker, DocumentReader.Read(text).Quotations[^1].Speaker);
}
