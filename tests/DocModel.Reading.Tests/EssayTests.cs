namespace DocModel.Reading.Tests;

/// <summary>The first document, as a careful reader reads it.</summary>
public sealed class EssayTests
{
    private static readonly ReadOptions Options = new() { Names = NamesFile.Parse(TestFiles.EssayNames) };
    private static readonly Document Essay = DocumentReader.Read(TestFiles.Essay, Options);

    [Fact]
    public void Its_names_file_fits()
    {
        DocumentReader.Read(TestFiles.Essay, Options, out var findings);
        Assert.Empty(findings);
    }

    [Fact]
    public void It_has_eighteen_paragraphs() => Assert.Equal(18, Essay.Paragraphs.Count);

    [Theory]
    [InlineData("HelsinkiFinalAct", "1975")]
    [InlineData("MunichSecurityConference", "2007-02")]
    [InlineData("OsceIstanbulSummit", "1999-11")]
    [InlineData("AnnexationOfCrimea", "2014")]
    public void Its_events_have_the_names_that_programs_use(string name, string date) =>
        Assert.Equal(date, Assert.Single(Essay.Events, e => e.Name == name).Date.ToString());

    [Fact]
    public void It_tells_of_sixteen_events() => Assert.Equal(16, Essay.Events.Count);

    [Fact]
    public void Every_date_that_is_written_out_is_an_event()
    {
        string[] dates = ["197X", "1975", "1989-07-06", "1999-11", "1999-03", "2000", "2007-02", "2008", "2008-06", "2010", "2008-08", "2014", "201X", "2021-12", "2022-02-21"];
        Assert.Empty(dates.Except(Essay.Events.Select(e => e.Date.ToString())));
    }

    [Fact]
    public void What_its_end_lists_has_been_told_before()
    {
        Assert.Equal("2008-08", Assert.Single(Essay.Events, e => e.Mentions.Any(m => m.Text.Contains("2008"))).Date.ToString());
        Assert.Equal("2014", Assert.Single(Essay.Events, e => e.Name == "AnnexationOfCrimea" && e.Mentions.Any(m => m.Text.Contains("2014"))).Date.ToString());
    }

    /// <summary>What others believe is told in the author's words: his is the distance from "free".</summary>
    [Fact]
    public void Words_of_distance_are_the_authors_own() => Assert.All(
        (string[])["free", "cooperative", "offering"],
        words => Assert.Contains(Essay.Quotations, q => q.Text == words && q.Kind == QuotationKind.Scare && q.Speaker is null));

    [Fact]
    public void All_its_quotations_and_terms_come_out()
    {
        Assert.Equal(20, Essay.Quotations.Count);
        Assert.Equal(16, Essay.Terms.Count);
        Assert.Equal(20, Essay.Terms.Sum(term => term.Uses.Count));
        Assert.Equal(3, Assert.Single(Essay.Terms, term => term.Name == "IndivisibleSecurity").Uses.Count);
    }

    /// <summary>Kind, speaker and words of each, in order; the distance of “free” and the like is the author's, and a speaker wants words that say so.</summary>
    [Fact]
    public void Each_quotation_has_its_kind_and_its_speaker() => Assert.Equal(
        [
            "Scare: free", "Term: from the Atlantic to the Urals", "Term: indivisible security", "Term: indivisibility of security", "Term of Gorbachev: Common European Home",
            "Term: from the Atlantic to the Urals", "Term of Russia: monopolization", "Title of Yeltsin: Charter for European Security", "Term of Yeltsin: indivisibility of security",
            "Term of Yeltsin: equal partnership", "Term of Yeltsin: dividing lines", "Term of Putin: architecture of global security", "Term of Putin: indivisible security",
            "Term: indivisible security", "Term of Medvedev: common security space", "Scare: cooperative", "Speech of Putin: the principle of equal and indivisible security",
            "Speech of Putin: pick its own security system", "Term: shared security space", "Scare: offering",
        ],
        Essay.Quotations.Select(q => q.Kind + (q.Speaker is { } speaker ? " of " + speaker : "") + ": " + q.Text.TrimEnd(',', '.')));

    [Fact]
    public void Both_its_abbreviations_come_out() => Assert.Equal(["CSCE", "OSCE"], Essay.Abbreviations.Select(a => a.ShortForm));
}
