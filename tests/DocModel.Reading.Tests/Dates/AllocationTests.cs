using DocModel.Reading.Dates;
using DocModel.Reading.Events;
using DocModel.Reading.Findings;
using DocModel.Reading.Quotations;
using DocModel.Reading.Sentences;
using DocModel.Reading.Sources;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Tests.Dates;

/// <summary>The stages of dates and events allocate for what they find, not for the text that they go through.</summary>
/// <remarks>Bytes, which are the same at each run; how long it takes is for the benchmarks.</remarks>
public sealed class AllocationTests
{
    private const string Dated = "On 3 May 1987 the harbour board opened the northern lock at Ostby.\n\n";
    private const string Undated = "The keeper of the lock may march past five boats, weigh 12 sacks and have a second look at page 40.\n\n";

    [Fact]
    public void TextWithoutDatesCostsNothingMore()
    {
        var few = Allocated(Dated, 4, Undated, 10);
        var many = Allocated(Dated, 4, Undated, 2_000);
        Assert.InRange(many, few, few + 1_024);
    }

    [Theory]
    [InlineData(50, 100)]
    [InlineData(100, 400)]
    public void WhatIsFoundCostsInProportion(int some, int more)
    {
        double one = Allocated(Dated, some, Undated, 100), other = Allocated(Dated, more, Undated, 100);
        Assert.InRange(other / one, 1, 1.25 * more / some);
    }

    private static long Allocated(string dated, int dates, string undated, int others)
    {
        var options = new ReadOptions { Format = DocumentFormat.PlainText };
        var findings = new FindingSink();
        var source = SourceReader.Read(string.Concat(Enumerable.Repeat(dated, dates)) + string.Concat(Enumerable.Repeat(undated, others)), options, findings);
        using var tokens = Tokenizer.Tokenize(source);
        var sentences = SentenceReader.Read(source, tokens);
        var quotations = QuotationReader.Read(source, tokens, sentences, findings);

        // The least of a few: a collection in between may take the rented arrays away, which have to be made anew then.
        var least = long.MaxValue;
        for (var i = 0; i < 4; i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            Assert.NotEqual(0, Read());
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;

        int Read()
        {
            var read = DateReader.Read(source, tokens, sentences, options, findings);
            Assert.Equal(dates, read.Dates.Length);
            return EventReader.Read(source, tokens, sentences, read, quotations).Length;
        }
    }
}
