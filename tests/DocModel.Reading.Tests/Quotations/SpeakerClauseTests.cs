namespace DocModel.Reading.Tests.Quotations;

/// <summary>Speakers whom no plain "said Moe" names: writings, rulings, signatures, words in the clause around.</summary>
public sealed class SpeakerClauseTests
{
    private static Quotation Last(string text, DocumentFormat format = DocumentFormat.PlainText) =>
        DocumentReader.Read(text, new ReadOptions { Format = format }).Quotations[^1];

    [Theory]
    [InlineData("According to the report, the pumps were “in a shameful state”.", "report")]
    [InlineData("The pumps were “in a shameful state”, the report said.", "report")]
    [InlineData("The harbour board’s letter described the pumps as “a heap of rust”.", "letter")]
    [InlineData("The treaty of 1820 had promised that the river would be “free to all flags”.", "treaty")]
    [InlineData("As the treaty put it, the river was “free to all flags”.", "treaty")]
    [InlineData("The White Paper called the wall “a promise kept”.", "White Paper")]
    [InlineData("The sailors carried banners that read “Bread or sail”.", "banners")]
    [InlineData("A statement from the ministry read: “We will not pay for it.”", "ministry")]
    [InlineData("A report by Marta Lind warned of “a heap of rust”.", "Lind")]
    [InlineData("Marta Lind, whose report had warned of “a heap of rust”, left.", "Lind")]
    public void What_is_written_speaks(string text, string speaker) => Assert.Equal(speaker, Last(text).Speaker);

    [Theory]
    [InlineData("A plan announced in May, known as “the Fog Plan”, failed.")]
    [InlineData("The treaty described as “a scrap” was torn up.")]
    [InlineData("The first article demands “a river without tolls”.")]
    [InlineData("The sailors read “a heap of rust” and laughed.")]
    public void A_writing_to_which_something_is_done_does_not_speak(string text) => Assert.Null(Last(text).Speaker);

    [Theory]
    [InlineData("Halvor Dahl took his seat at Lund, and Marta Lind greeted him with the words: “We have met.”", "Lind")]
    [InlineData("Marta Lind ended her speech with the words “the wall is cracked”.", "Lind")]
    [InlineData("Marta Lind opened the meeting with a warning: “The wall is cracked.”", "Lind")]
    [InlineData("Marta Lind’s last words were “the wall is cracked”.", "Lind")]
    [InlineData("Marta Lind stood up. Her reply was short: “No.”", "Lind")]
    [InlineData("Marta Lind is an engineer. The wall, in her view, was “a folly”.", "Lind")]
    [InlineData("“We will not pay for it,” was Marta Lind’s reply.", "Lind")]
    [InlineData("“A folly,” in Marta Lind’s words.", "Lind")]
    [InlineData("“A folly” is how Marta Lind described it.", "Lind")]
    [InlineData("Marta Lind’s description of the wall as “a folly” won the day.", "Lind")]
    [InlineData("The engineers had a simple answer: “The wall is cracked.”", "engineers")]
    [InlineData("To quote one deputy, “the river was never asked”.", "deputy")]
    [InlineData("The wall, dubbed “the folly” by residents, still stands.", "residents")]
    public void The_clause_around_names_the_speaker(string text, string speaker) => Assert.Equal(speaker, Last(text).Speaker);

    [Theory]
    [InlineData("The court ruled the sale “null and void”.", "court")]
    [InlineData("In its verdict the court held the sale to be “null and void”.", "court")]
    [InlineData("The auditors found the books to be “cooked from end to end”.", "auditors")]
    [InlineData("The auditors found that the books were “cooked”, a word that Marta Lind resisted.", "auditors")]
    public void Rulings_and_findings_speak(string text, string speaker) => Assert.Equal(speaker, Last(text).Speaker);

    [Theory]
    [InlineData("Marta Lind is said to have remarked: “That was nearly music.”", "Lind")]
    [InlineData("Marta Lind was quoted as saying that it was “nearly music”.", "Lind")]
    [InlineData("The Herald quoted Marta Lind as saying that it was “nearly music”.", "Lind")]
    [InlineData("“Nearly music,” one deputy was heard to say.", "deputy")]
    [InlineData("Marta Lind (Greens) said it was “nearly music”.", "Lind")]
    [InlineData("Marta Lind - a lawyer - said it was “nearly music”.", "Lind")]
    [InlineData("Marta Lind, who in 1911 wrote of “a kind of music”, left.", "Lind")]
    [InlineData("Professor Marta Lind of the University of Ostby said it was “nearly music”.", "Lind")]
    [InlineData("A source close to the talks spoke of “a long winter”.", "source")]
    public void Reported_speech_has_the_speaker_whom_it_reports(string text, string speaker) => Assert.Equal(speaker, Last(text).Speaker);

    [Theory]
    [InlineData("Ruth Brandt taught at St Aldate’s. From St Aldate’s she wrote to Ellen Marsh: “The sea is a grey wall.”", "Brandt")]
    [InlineData("“They robbed us,” Holt said. She added that the town would “not forget it”.", "Holt")]
    [InlineData("Marta Lind has spoken. A spokeswoman for Henrik Dahl denied this. “Nobody has urged him to do anything,” she said.", "spokeswoman")]
    [InlineData("According to the Osterhavn Gazette, at least three ministers had urged Henrik Dahl to “go with dignity”.", "Osterhavn Gazette")]
    public void Places_and_newspapers_are_nobody_whom_a_pronoun_means(string text, string speaker) => Assert.Equal(speaker, Last(text).Speaker);

    [Theory]
    [InlineData("“The first duty of a dam is to be boring.”\n— Marta Lind, engineer", DocumentFormat.PlainText, "Lind")]
    [InlineData("“The first duty of a dam is to be boring.” – Lind", DocumentFormat.PlainText, "Lind")]
    [InlineData("> The first duty of a dam is to be boring.\n> — Marta Lind, evidence to the inquiry\n", DocumentFormat.Markdown, "Lind")]
    [InlineData("> The first duty of a dam is to be boring.\n\n— Marta Lind\n", DocumentFormat.Markdown, "Lind")]
    public void A_line_of_attribution_names_the_speaker(string text, DocumentFormat format, string speaker) => Assert.Equal(speaker, Last(text, format).Speaker);

    [Theory]
    [InlineData("“The first duty of a dam is to be boring.” — Lind had left by then.", DocumentFormat.PlainText)]
    [InlineData("> The dam held — Lind did not.\n", DocumentFormat.Markdown)]
    public void A_sentence_behind_a_dash_signs_nothing(string text, DocumentFormat format) => Assert.Null(Last(text, format).Speaker);
}
