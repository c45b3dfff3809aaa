using DocModel.Fuzzing.Tests.Inputs;
using DocModel.Fuzzing.Tests.Running;

namespace DocModel.Fuzzing.Tests;

/// <summary>A fuzzer that finds nothing proves nothing, unless it finds what is there.</summary>
public sealed class FuzzerTests
{
    private static readonly Action<FuzzInput> HasNoYear = input => Require.That(!input.Text.Contains("1999", StringComparison.Ordinal), $"A year.");

    [Fact]
    public void A_broken_property_is_found_shrunk_and_shown_with_its_seed()
    {
        var trees = Assert.Throws<FuzzFailureException>(() => FuzzRun.Each(new FuzzSource("trees", FuzzSource.Trees.At), 1_000, HasNoYear));
        Assert.Contains("to 4 characters: \"1999\"", trees.Message, StringComparison.Ordinal);
        Assert.Matches("DOCMODEL_FUZZ_CASE=trees:[0-9]+ ", trees.Message);

        var bytes = Assert.Throws<FuzzFailureException>(() => FuzzRun.Each(FuzzSource.Bytes, 1_000, HasNoYear));
        Assert.Contains("Convert.FromBase64String(\"MTk5OQ==\"), which reads \"1999\"", bytes.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_one_that_fails_is_found_in_a_batch() =>
        Assert.Contains("\"1999\"", Assert.Throws<FuzzFailureException>(() => FuzzRun.Batches(FuzzSource.Trees, 1_000, 25, batch => batch.ToList().ForEach(HasNoYear.Invoke))).Message, StringComparison.Ordinal);

    [Fact]
    public void The_same_seed_gives_the_same_document()
    {
        foreach (var source in (FuzzSource[])[FuzzSource.Trees, FuzzSource.Bytes])
        {
            Assert.Equal(source.At(7).Literal, source.At(7).Literal);
            Assert.NotEqual(source.At(7).Literal, source.At(8).Literal);
        }
    }

    [Fact]
    public void The_documents_have_something_of_everything()
    {
        var documents = Enumerable.Range(0, 300).SelectMany(seed => (FuzzInput[])[FuzzSource.Trees.At((ulong)seed), FuzzSource.Bytes.At((ulong)seed)]).Select(input => input.Read()).ToList();
        Assert.Equal(Enum.GetValues<ParagraphKind>().ToHashSet(), documents.SelectMany(d => d.Paragraphs).Select(p => p.Kind).ToHashSet());
        Assert.Equal(Enumerable.Range(1, 6).ToHashSet(), documents.SelectMany(d => d.AllSections).Select(s => s.Level).ToHashSet());
        Assert.Equal(Enum.GetValues<DateKind>().ToHashSet(), documents.SelectMany(d => d.Dates).Select(d => d.Kind).ToHashSet());
        Assert.All(
            (Func<Document, int>[])
            [
                d => d.DateRanges.Count, d => d.Events.Count, d => d.Quotations.Count(q => q.IsBlock), d => d.Quotations.Count(q => q.Parent is not null), d => d.Terms.Count, d => d.Terms.Sum(t => t.Mentions.Count),
                d => d.Abbreviations.Sum(a => a.Uses.Count), d => d.Hyperlinks.Count, d => d.Date is null ? 0 : 1, d => d.Sections.Sum(s => s.Sections.Count),
            ],
            count => Assert.InRange(documents.Count(d => count(d) > 0), 10, documents.Count));
        Assert.InRange(documents.SelectMany(d => d.Findings).Select(f => f.Id).Distinct().Count(), 10, int.MaxValue);
    }
}
