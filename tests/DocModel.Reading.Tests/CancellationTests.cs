using System.Diagnostics;

namespace DocModel.Reading.Tests;

/// <summary>Every long loop asks whether it is still wanted: counted, not timed.</summary>
public sealed class CancellationTests
{
    private const string Paragraph =
        "In May 1987 the harbour board (HB) opened its “slow water” pier, and Minister Ana Costa said: “We waited for three years.” The HB and the NLT "
        + "rebuilt the quay in 1990, two years later than planned, and the Coastal Water Treaty was signed on 4 June 1991 in Port Ellen. ";

    /// <summary>Where a reading of one paragraph of many words must ask, whatever it holds: the loops of each stage.</summary>
    private static readonly string[] Loops =
    [
        "Tokenizer", "SentenceScanner", "PhraseScanner", "PhraseResolver", "QuoteMarkScanner", "QuotePairing", "Frames", "Utterances", "NameRun",
        "PersonRegister", "SpeakerReader", "KindReader", "TermReader", "DefinitionFinder", "ShortFormUses", "EventCollector", "LabelRepeats", "TopicStems", "NameScope",
    ];

    public static TheoryData<string, DocumentFormat> Texts => new()
    {
        { string.Concat(Enumerable.Repeat(Paragraph, 300)), DocumentFormat.PlainText },
        { string.Concat(Enumerable.Repeat(Paragraph + "\n\n", 300)), DocumentFormat.PlainText },
        { string.Concat(Enumerable.Repeat(Paragraph + "\n\n", 300)), DocumentFormat.Markdown },
        { string.Concat(Enumerable.Repeat("# Slow water\n\n" + Paragraph + "\n\n- " + Paragraph + "\n\n", 200)), DocumentFormat.Markdown },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_reading_stops_at_whichever_question_finds_it_cancelled(string text, DocumentFormat format)
    {
        var questions = Questions(text, format, cancelAt: int.MaxValue);
        Assert.True(questions > text.Length / 1000, $"{questions} questions for {text.Length} characters");
        foreach (var at in Enumerable.Range(1, questions).Where(n => n < 20 || n % (questions / 40) == 0 || n == questions))
        {
            var asked = 0;
            Assert.Throws<OperationCanceledException>(() => Questions(text, format, at, n => asked = n));
            Assert.Equal(at, asked);
        }
    }

    [Fact]
    public void Each_stage_asks_within_its_loops()
    {
        var asking = new HashSet<string>();
        Questions(string.Concat(Enumerable.Repeat(Paragraph, 300)), DocumentFormat.PlainText, int.MaxValue, _ =>
        {
            foreach (var frame in new StackTrace().GetFrames())
                asking.Add(frame.GetMethod()?.DeclaringType?.Name ?? "");
        });
        Assert.Equal([], Loops.Except(asking));
    }

    /// <summary>Between two questions lies a bounded piece of work, however long the text: four times the text, four times the questions.</summary>
    [Fact]
    public void Questions_grow_with_the_text()
    {
        var some = Questions(string.Concat(Enumerable.Repeat(Paragraph, 300)), DocumentFormat.PlainText, int.MaxValue);
        var more = Questions(string.Concat(Enumerable.Repeat(Paragraph, 1200)), DocumentFormat.PlainText, int.MaxValue);
        Assert.InRange(more, 3 * some, 5 * some);
    }

    private static int Questions(string text, DocumentFormat format, int cancelAt, Action<int>? asked = null)
    {
        using var cancellation = new CancellationTokenSource();
        var questions = 0;
        DocumentReader.Read(text, new ReadOptions
        {
            Format = format,
            CancellationToken = cancellation.Token,
            CancellationAsked = () =>
            {
                questions++;
                asked?.Invoke(questions);
                if (questions == cancelAt)
                    cancellation.Cancel();
            },
        });
        return questions;
    }
}
