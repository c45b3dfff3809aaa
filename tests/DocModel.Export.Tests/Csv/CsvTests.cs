using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using DocModel.Export.Tests.Harness;

namespace DocModel.Export.Tests.Csv;

public sealed class CsvTests
{
    [Theory]
    [MemberData(nameof(Texts.Names), MemberType = typeof(Texts))]
    public void A_reader_finds_every_event_with_its_date_and_its_mentions(string name)
    {
        var document = Texts.Read(name);
        var rows = Read(document);
        Assert.Equal(
            document.Events.Select(dated => (dated.Name, Said(dated.Label), dated.Date.ToString(), dated.Bounds.Earliest?.ToString() ?? "", dated.Position.ToString())),
            rows.Where(row => row["kind"] == "event").Select(row => (row["name"], row["text"], row["date"], row["earliest"], row["line"] + "," + row["column"])));
        Assert.Equal(
            document.Events.SelectMany(dated => dated.Mentions.Select(mention => (dated.Name, mention.Position.ToString()))),
            rows.Where(row => row["kind"] == "event-mention").Select(row => (row["of"], row["line"] + "," + row["column"])));
    }

    [Theory]
    [MemberData(nameof(Texts.Names), MemberType = typeof(Texts))]
    public void A_reader_finds_every_term_with_its_uses_and_every_quotation(string name)
    {
        var document = Texts.Read(name);
        var rows = Read(document);
        Assert.Equal(
            document.Terms.Select(term => (term.Name, Said(term.Text), Said(term.Definition ?? ""))),
            rows.Where(row => row["kind"] == "term").Select(row => (row["name"], row["text"], row["definition"])));
        Assert.Equal(
            document.Terms.SelectMany(term => term.Uses.Select(use => (term.Name, Said(use.Text), use.Speaker ?? "", Said(use.Sentence!.Text)))),
            rows.Where(row => row["kind"] == "term-use").Select(row => (row["of"], row["text"], row["speaker"], row["sentence"])));
        Assert.Equal(
            document.Terms.SelectMany(term => term.Mentions.Select(mention => (term.Name, mention.Position.ToString()))),
            rows.Where(row => row["kind"] == "term-mention").Select(row => (row["of"], row["line"] + "," + row["column"])));
        Assert.Equal(document.Quotations.Count(quotation => quotation.Term is null), rows.Count(row => row["kind"] == "quotation"));
        Assert.Equal(document.Abbreviations.Sum(a => 1 + a.Uses.Count), rows.Count(row => row["kind"].StartsWith("abbreviation", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Texts.Names), MemberType = typeof(Texts))]
    public void No_cell_is_a_formula_and_every_line_ends_with_crlf(string name)
    {
        var text = Exported.As("csv", Texts.Read(name)).Text;
        Assert.All(Cells(text), cell => Assert.False(cell.Length > 0 && "=+-@\t\r\n".Contains(cell[0]), cell));
        Assert.EndsWith("\r\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_year_before_the_common_era_is_guarded_as_well() =>
        Assert.Contains("'-0752-04-21", Cells(Exported.As("csv", Texts.Read("ancient")).Text));

    [Fact]
    public void Line_ends_quotes_and_commas_stay_inside_their_cell()
    {
        var document = DocModel.Reading.DocumentReader.Read("The “a, \"b\"\nc” pact was signed on 9 March 1913.", new() { Format = DocumentFormat.Markdown });
        var rows = Read(document);
        Assert.Equal(document.Terms.Select(term => term.Text), rows.Where(row => row["kind"] == "term").Select(row => row["text"]));
        Assert.Contains(rows, row => row["sentence"].Contains('"'));
    }

    private static string Said(string text) => Texts.Said(text, controls: true);

    private static List<Dictionary<string, string>> Read(Document document)
    {
        using var reader = Reader(Exported.As("csv", document).Text);
        var rows = new List<Dictionary<string, string>>();
        reader.Read();
        reader.ReadHeader();
        while (reader.Read())
        {
            Assert.Equal(reader.HeaderRecord!.Length, reader.Parser.Count);
            rows.Add(reader.HeaderRecord.ToDictionary(column => column, column => Unguarded(reader.GetField(column)!)));
        }

        return rows;
    }

    private static IEnumerable<string> Cells(string text)
    {
        using var reader = Reader(text);
        while (reader.Read())
        {
            for (var i = 0; i < reader.Parser.Count; i++)
                yield return reader.GetField(i)!;
        }
    }

    private static string Unguarded(string cell) => cell.StartsWith('\'') ? cell[1..] : cell;

    private static CsvReader Reader(string text) =>
        new(new StringReader(text), new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\r\n", BadDataFound = bad => Assert.Fail(bad.RawRecord) });
}
