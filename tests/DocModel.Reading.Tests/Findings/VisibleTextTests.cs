using DocModel.Reading.Findings;

namespace DocModel.Reading.Tests.Findings;

/// <summary>Messages cite documents, and nothing that a document holds may bend what a terminal shows.</summary>
public sealed class VisibleTextTests
{
    [Theory]
    [InlineData("as it is — “Größe” 🙂", "as it is — “Größe” 🙂")]
    [InlineData("two\nlines\tand a tab", "two lines and a tab")]
    [InlineData("a\u202Eb\u2066c", "a\\u202Eb\\u2066c")]
    [InlineData("\u001B[31mred", "\\u001B[31mred")]
    [InlineData("\u2028\u0085\u200B\uFEFF", "\\u2028\\u0085\\u200B\\uFEFF")]
    public void What_cannot_be_seen_is_spelled_out(string message, string visible) => Assert.Equal(visible, VisibleText.Of(message));

    [Fact]
    public void A_finding_cites_a_document_on_one_visible_line()
    {
        var finding = Assert.Single(DocumentReader.Read("It closed on 31\nFebruary for good.\n\nSo it was.").Findings);
        Assert.StartsWith("\"31 February\": ", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void So_does_a_finding_in_a_names_file()
    {
        DocumentReader.Read("# Part", new ReadOptions { Path = "a.md", Names = NamesFile.Parse("section A\u202Eb Part\n") }, out var findings);
        Assert.Contains("\\u202E", Assert.Single(findings, f => f.Id == "DOCM161").Message, StringComparison.Ordinal);
        Assert.All(findings, finding => Assert.DoesNotContain('\u202E', finding.Message));
    }
}
