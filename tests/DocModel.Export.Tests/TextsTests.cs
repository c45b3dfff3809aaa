using DocModel.Export.Tests.Harness;

namespace DocModel.Export.Tests;

/// <summary>The documents hold what the tests of the formats are about; else those would test nothing.</summary>
public sealed class TextsTests
{
    [Theory]
    [InlineData("essay", 16, 16)]
    [InlineData("harbour", 15, 3)]
    [InlineData("ancient", 6, 0)]
    [InlineData("hostile", 20, 15)]
    public void A_text_has_events_and_terms(string name, int events, int terms)
    {
        var document = Texts.Read(name);
        Assert.True(document.Events.Count >= events, string.Join("\n", document.Events));
        Assert.True(document.Terms.Count >= terms, string.Join("\n", document.Terms));
    }

    [Fact]
    public void The_harbour_has_every_kind_of_date()
    {
        var events = Texts.Read("harbour").Events;
        Assert.Contains(events, dated => dated.Date.Kind == EdtfKind.Interval && dated.Date.Precision == EdtfPrecision.Day);
        Assert.Contains(events, dated => dated.Date.Kind == EdtfKind.Interval && dated.Date.Precision == EdtfPrecision.Month);
        Assert.Contains(events, dated => dated.Date.Kind == EdtfKind.DateTime);
        Assert.Contains(events, dated => dated.Date.Precision == EdtfPrecision.Decade && dated.Modifier == DateModifier.Late);
        Assert.Contains(events, dated => dated.Date.Season is not null);
        Assert.Contains(events, dated => dated.Modifier == DateModifier.About);
        Assert.Contains(events, dated => dated.Date.Year == 0);
    }

    [Fact]
    public void A_hostile_text_reaches_labels_and_terms_unharmed()
    {
        var document = Texts.Read("hostile");
        var labels = string.Join("\n", document.Events.Select(dated => dated.Label));
        var terms = string.Join("\n", document.Terms.Select(term => term.Text));
        Assert.All(["<script>", "%%", "\u0001", "\u202e", "#", "*em*"], text => Assert.Contains(text, labels, StringComparison.Ordinal));
        Assert.All(Texts.Fragments, fragment => Assert.Contains(Texts.Said(fragment), Texts.Said(terms), StringComparison.Ordinal));
    }
}
