using DocModel.Reading.Outline;
using DocModel.Reading.Tests.Sentences;

namespace DocModel.Reading.Tests.Outline;

public sealed class RunWordsTests
{
    private static readonly string[] Vocabulary = ["harbour", "granite", "lantern", "weaver", "orchard", "copper", "bellows", "heron", "quarry", "saddle"];

    /// <summary>The definition itself, run by run: the sum of f log (f + 1) over the stems of the run's paragraphs.</summary>
    [Theory]
    [InlineData(60, 4)]
    [InlineData(30, 90)]
    [InlineData(6, 700)]
    public void A_runs_measure_is_that_of_all_its_words(int paragraphs, int mostWords)
    {
        const int MostParagraphs = 40, MostRunWords = 500, MostWords = 400;
        var random = new Random(11);
        var texts = Enumerable.Range(0, paragraphs)
            .Select(_ => Enumerable.Range(0, random.Next(1, mostWords)).Select(_ => Vocabulary[random.Next(Vocabulary.Length)]).ToArray())
            .ToArray();
        var prose = Prose.Of(string.Join("\n\n", texts.Select(words => string.Join(' ', words))));
        var starts = Enumerable.Range(0, paragraphs + 1).Select(prose.Tokens.FirstOfBlock).ToArray();
        var runs = new RunWords(new TopicStems(prose.Tokens, starts), paragraphs);
        for (var end = 1; end <= paragraphs; end++)
        {
            runs.Add(end - 1);
            var counts = new Dictionary<string, int>();
            var length = 0;
            var start = end;
            while (start > 0 && end - start < MostParagraphs && length < MostRunWords)
            {
                foreach (var word in texts[--start].Take(MostWords))
                    counts[word] = counts.GetValueOrDefault(word) + 1;
                length += Math.Min(texts[start].Length, MostWords);
                Assert.Equal(length, runs.Length(start, end));
                Assert.Equal(counts.Values.Sum(f => f * Math.Log(f + 1)), runs.Repetition(start), 6);
            }

            Assert.Equal(start, runs.First);
        }
    }
}
