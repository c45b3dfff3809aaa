using System.Globalization;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using DocModel.Reading;

namespace DocModel.Export.Tests.Html;

/// <summary>Documents to be read, and their pages.</summary>
internal static class Pages
{
    public const string HarbourText = """
        ---
        title: The harbour of Osterwick
        ---
        # The harbour of Osterwick

        The first pier was built in 1803. The Osterwick Port Board (OPB) was founded on 3 May 1807, and Mayor Anna Holm called the new quay a "floating market". In the late 1810s the lighthouse burned.

        ## The flood

        The great flood came on 9 November 1913. Four days later the OPB closed the harbour. "The sea has taken what the town had built in a hundred years," said Mayor Holm. The so-called "emergency" lasted for years, and the floating market never came back.

        ## 3.2 The new quay

        See [the flood](#the-flood) and [the board](https://example.org/?board=1&year=2). In March 1921 the new quay was opened. Traders spoke again of a "floating market".

        ### The flood

        A second flood followed in 1953.
        """;

    public static Document Harbour { get; } = Read(HarbourText);

    public static Document Read(string text, string path = "harbour.md") => DocumentReader.Read(text, new ReadOptions { Path = path });

    public static string Html(Document document) => Html(document, out _);

    public static string Html(Document document, out IReadOnlyList<SkippedElement> skipped)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        skipped = DocumentExporters.Find("html")!.Export(document, writer);
        return writer.ToString();
    }

    public static IHtmlDocument Parse(Document document) => Parse(Html(document));

    /// <summary>Parsed by the rules of HTML; what they call an error fails.</summary>
    public static IHtmlDocument Parse(string html)
    {
        var errors = new List<string>();
        var parser = new HtmlParser(new HtmlParserOptions { IsScripting = false });
        parser.Error += (_, e) => errors.Add(e is AngleSharp.Html.Dom.Events.HtmlErrorEvent error ? $"{error.Message} at {error.Position}" : e.ToString()!);
        var document = parser.ParseDocument(html);
        Assert.Empty(errors);
        return document;
    }

    /// <summary>Gates opened over five thousand years, and one month with an event on each of its days.</summary>
    public static Document FiveThousandYears()
    {
        var text = new StringBuilder("# The gates\n\n");
        (string Gate, string Year)[] gates =
        [
            ("river", "3000 BCE"), ("salt", "2200 BCE"), ("north", "1500 BCE"), ("temple", "776 BCE"), ("south", "323 BCE"), ("market", "AD 79"),
            ("harbour", "AD 410"), ("west", "AD 800"), ("castle", "1215"), ("water", "1492"), ("garden", "1776"), ("railway", "1989"),
        ];
        foreach (var (gate, year) in gates)
            text.Append(CultureInfo.InvariantCulture, $"The {gate} gate was opened in {year}. ");
        text.Append("\n\n## The month of petitions\n\n");
        for (var day = 1; day <= 28; day++)
            text.Append(CultureInfo.InvariantCulture, $"On {day} March 1848 the guild number {day} signed a petition. ");
        return Read(text.ToString(), "gates.md");
    }

    /// <summary>So many treaties, one every fifteen days.</summary>
    public static Document Treaties(int count)
    {
        var text = new StringBuilder("# Treaties\n\n");
        for (var i = 0; i < count; i++)
        {
            var day = new DateTime(1800, 1, 1).AddDays(i * 15);
            if (i % 200 == 0)
                text.Append(CultureInfo.InvariantCulture, $"\n\n## Part {i / 200}\n\n");
            else if (i % 5 == 0)
                text.Append("\n\n");
            text.Append(CultureInfo.InvariantCulture, $"On {day:d MMMM yyyy} the town number {i} signed a treaty with its neighbours. ");
        }

        return Read(text.ToString(), "treaties.md");
    }

    /// <summary>Chapters of so many characters in all, with an event, a quotation, a term and an abbreviation in each paragraph.</summary>
    public static Document Chronicle(int length)
    {
        var text = new StringBuilder("# The long chronicle\n\nThe Northern League of Towns (NLT) was founded in 1499.\n");
        for (var i = 0; text.Length < length; i++)
        {
            if (i % 60 == 0)
                text.Append(CultureInfo.InvariantCulture, $"\n## Chapter {i / 60 + 1}\n");
            var day = new DateTime(1500, 1, 1).AddDays(i * 31);
            text.Append(CultureInfo.InvariantCulture, $"\nThe harvest was poor and the roads were worse, and traders from the coast spoke of a “floating market” that moved with the tide. ")
                .Append(CultureInfo.InvariantCulture, $"On {day:d MMMM yyyy} the NLT opened the bridge number {i}. \"We shall not forget this year,\" said Mayor Holm. ")
                .Append("The council met behind closed doors and argued about the price of salt, and nobody in the valley believed for long what it said.\n");
        }

        return Read(text.ToString(), "chronicle.md");
    }
}
