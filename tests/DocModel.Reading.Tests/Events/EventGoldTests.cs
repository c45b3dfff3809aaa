using DocModel.Reading.Dates;
using DocModel.Reading.Events;
using DocModel.Reading.Findings;
using DocModel.Reading.Quotations;
using DocModel.Reading.Sentences;
using DocModel.Reading.Sources;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Tests.Events;

public sealed class EventGoldTests(ITestOutputHelper output)
{
    [Fact]
    public void The_gold_is_large_enough()
    {
        Assert.True(EventGold.All.Count >= 6);
        Assert.True(EventGold.All.Sum(gold => gold.Events.Count) >= 120);
    }

    [Fact]
    public void With_the_right_dates_the_figures_do_not_drop()
    {
        var score = Score((gold, source, tokens, sentences, options) => GoldDates.Of(gold, source.Text));
        output.WriteLine(score + "\n" + score.Misses);
        Assert.True(score.Precision >= 0.9, score.ToString());
    }

    private static EventScore Score(Func<EventGold, SourceDocument, TokenList, SentenceList, ReadOptions, DateReading> read)
    {
        var score = new EventScore();
        foreach (var gold in EventGold.All)
        {
            var options = new ReadOptions { Format = gold.Format };
            var findings = new FindingSink();
            var source = SourceReader.Read(gold.Text, options, findings);
            var tokens = Tokenizer.Tokenize(source);
            var sentences = SentenceReader.Read(source, tokens);
            var dates = read(gold, source, tokens, sentences, options);
            var quotations = QuotationReader.Read(source, tokens, sentences, findings);
            score.Add(gold, source.Text, dates, EventReader.Read(source, tokens, sentences, dates, quotations));
        }

        return score;
    }
}
