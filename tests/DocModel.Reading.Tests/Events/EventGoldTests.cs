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
        var score = Score((gold, source, tokens, sentences, options) => GoldDates.Of(gold, tokens));
        output.WriteLine(score + "\n" + score.Misses);
        AssertFloors(score, precision: 0.98, recall: 0.98, exact: 0.955, right: 0.985);
    }

    [Fact]
    public void With_the_dates_that_the_reader_finds_the_figures_do_not_drop()
    {
        var score = Score((gold, source, tokens, sentences, options) => DateReader.Read(source, tokens, sentences, options, new FindingSink()));
        output.WriteLine(score + "\n" + score.Misses);
        AssertFloors(score, precision: 0.975, recall: 0.98, exact: 0.96, right: 0.99);
    }

    private static void AssertFloors(EventScore score, double precision, double recall, double exact, double right)
    {
        var figures = score.ToString();
        Assert.True(score.Precision >= precision, figures);
        Assert.True(score.Recall >= recall, figures);
        Assert.True(score.Share(score.ExactLabels) >= exact, figures);
        Assert.True(score.Share(score.ExactLabels + score.AcceptableLabels) >= right, figures);
        Assert.True(score.Share(score.RightDate) >= 0.98, figures);
        Assert.True(score.ParticipantsRight >= 0.8 * score.ParticipantsGiven, figures);
        Assert.True(score.ParticipantsRight >= 0.8 * score.ParticipantsGold, figures);
        Assert.True(score.PlacesRight >= 0.8 * score.PlacesGold, figures);
        Assert.Equal(score.MentionsGold, score.MentionsFound);
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
