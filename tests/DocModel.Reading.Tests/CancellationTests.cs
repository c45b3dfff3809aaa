using DocModel.Reading.Abbreviations;
using DocModel.Reading.Dates;
using DocModel.Reading.Events;
using DocModel.Reading.Findings;
using DocModel.Reading.Outline;
using DocModel.Reading.Quotations;
using DocModel.Reading.Sentences;
using DocModel.Reading.Sources;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Tests;

/// <summary>Every long loop asks whether it is still wanted: counted, not timed.</summary>
public sealed class CancellationTests
{
    private const string Paragraph =
        "In May 1987 the harbour board (HB) opened its “slow water” pier, and Minister Ana Costa said: “We waited for three years.” The HB and the NLT "
        + "rebuilt the quay in 1990, two years later than planned, and the Coastal Water Treaty was signed on 4 June 1991 in Port Ellen. ";

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
        foreach (var at in Enumerable.Range(1, questions).Where(n => n < 8 || n % (questions / 12) == 0 || n == questions))
        {
            var asked = 0;
            Assert.Throws<OperationCanceledException>(() => Questions(text, format, at, n => asked = n));
            Assert.Equal(at, asked);
        }
    }

    /// <summary>One paragraph, so that no stage can do with asking at each: one question a thousand words in each of its loops over all words.</summary>
    [Fact]
    public void Each_stage_asks_within_its_loops()
    {
        var questions = 0;
        var options = new ReadOptions { Format = DocumentFormat.PlainText, CancellationAsked = () => questions++ };
        var source = SourceReader.Read(string.Concat(Enumerable.Repeat(Paragraph, 300)), options, new FindingSink());
        var tokens = Tokenizer.Tokenize(source, options.Cancellation);
        var asked = new List<(string Stage, int Loops)>();
        var thousands = tokens.Count / 1024;
        Asked("Tokens");
        var sentences = SentenceReader.Read(source, tokens);
        Asked("Sentences");
        var dates = DateReader.Read(source, tokens, sentences, options, new FindingSink());
        Asked("Dates");
        var quotations = QuotationReader.Read(source, tokens, sentences, new FindingSink());
        Asked("Quotations");
        AbbreviationReader.Read(source, tokens, new FindingSink());
        Asked("Abbreviations");
        EventReader.Read(source, tokens, sentences, dates, quotations);
        Asked("Events");
        OutlineReader.Read(source, tokens, sentences, options);
        Asked("Outline");
        Assert.Equal(
            ["Tokens 1", "Sentences 1", "Dates 1", "Quotations 4", "Abbreviations 1", "Events 1", "Outline 1"],
            asked.Select(stage => $"{stage.Stage} {Math.Min(stage.Loops, stage.Stage switch { "Quotations" => 4, _ => 1 })}"));

        void Asked(string stage)
        {
            asked.Add((stage, questions / thousands));
            questions = 0;
        }
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
