using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using DocModel.Export.Tests.Harness;
using DocModel.Reading;

namespace DocModel.Export.Tests.Tei;

public sealed class TeiTests
{
    private static readonly XNamespace Ns = "http://www.tei-c.org/ns/1.0";
    private static readonly string Schema = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Tei", "tei-subset.rng"));

    [Theory]
    [MemberData(nameof(Texts.Names), MemberType = typeof(Texts))]
    public void The_output_is_valid_tei_by_relax_ng(string name) => AssertValid(Exported.As("tei", Texts.Read(name)).Text);

    [Theory]
    [InlineData("<said ", "<quoth ")]
    [InlineData("when=\"1987-05-03\"", "when=\"3 May 1987\"")]
    [InlineData("when=\"-0044-03-15\"", "when=\"0000-03-15\"")]
    [InlineData("<text>", "<text/><text>")]
    public void The_grammar_refuses_what_is_no_tei(string find, string replacement)
    {
        var text = Exported.As("tei", Texts.Read("harbour")).Text;
        Assert.Contains(find, text, StringComparison.Ordinal);
        var broken = text.Replace(find, replacement).Replace("</said>", find == "<said " ? "</quoth>" : "</said>");
        Assert.False(Validate(broken).GetProperty("valid").GetBoolean());
    }

    [Theory]
    [MemberData(nameof(Texts.Names), MemberType = typeof(Texts))]
    public void The_running_text_is_the_document_s(string name)
    {
        var document = Texts.Read(name);
        var body = Parse(document).Descendants(Ns + "body").Single();
        var blocks = body.Descendants().Where(e => e.Name.LocalName is "p" or "ab" or "item" or "head" && !e.Elements(Ns + "supplied").Any()).Select(e => e.Value);
        Assert.Equal(document.Paragraphs.Select(p => Said(p.Text)).DefaultIfEmpty(""), blocks);
        Assert.Equal(
            document.Sentences.Select(sentence => Said(document.Text)[..sentence.Span.Start].Count(static c => !char.IsWhiteSpace(c))),
            body.Descendants(Ns + "milestone").Select(m => TextBefore(body, m).Count(static c => !char.IsWhiteSpace(c))));

        static string TextBefore(XElement body, XElement milestone) =>
            string.Concat(body.DescendantNodes().TakeWhile(node => node != milestone).OfType<XText>().Where(t => t.Parent!.Name.LocalName != "supplied").Select(t => t.Value));
    }

    [Theory]
    [MemberData(nameof(Texts.Names), MemberType = typeof(Texts))]
    public void A_reader_finds_every_event_with_its_date_and_its_places(string name)
    {
        var document = Texts.Read(name);
        var xml = Parse(document);
        var events = xml.Descendants(Ns + "event").ToList();
        Assert.Equal(document.Events.Count, events.Count);
        foreach (var (dated, actual) in document.Events.Zip(events))
        {
            Assert.Equal(Said(dated.Label), actual.Element(Ns + "label")!.Value);
            Assert.Equal(dated.Date.ToString(), actual.Elements(Ns + "note").Single(note => (string?)note.Attribute("type") == "edtf").Value);
            Assert.Contains(actual.Attributes(), a => a.Name.LocalName is "when" or "from" or "to" or "notBefore" or "notAfter");
            Assert.Equal(
                dated.Mentions.Select(mention => Said(mention.Text)).Prepend(Said((dated.Range ?? (DocumentElement)dated.Expression).Text)),
                actual.Elements(Ns + "ptr").Select(pointer => Follow(xml, pointer)));
            Assert.Contains(Said(document.GetText(dated.LabelSpan)), xml.Descendants(Ns + "rs").Where(rs => rs.Attribute("prev") is null).Select(rs => Whole(xml, rs)));
        }
    }

    [Theory]
    [MemberData(nameof(Texts.Names), MemberType = typeof(Texts))]
    public void A_reader_finds_every_term_with_its_uses_and_every_quotation_with_its_speaker(string name)
    {
        var document = Texts.Read(name);
        var xml = Parse(document);
        var items = xml.Descendants(Ns + "list").Where(list => (string?)list.Attribute("subtype") == "terms").Elements(Ns + "item").ToList();
        Assert.Equal(document.Terms.Count, items.Count);
        foreach (var (term, item) in document.Terms.Zip(items))
        {
            Assert.Equal(Said(term.Text), ((XElement)item.PreviousNode!.PreviousNode!).Value);
            Assert.Equal(term.Uses.Select(use => Said(use.Text)), Pointers(item, "use"));
            Assert.Equal(term.Mentions.Select(mention => Said(mention.Text)), Pointers(item, "mention"));
            Assert.Equal(term.Definition, item.Element(Ns + "gloss")?.Value);
            Assert.Equal(term.Related.Select(related => Said(related.Text)), Pointers(item, "related"));
        }

        var quotations = xml.Descendants().Where(e => e.Attribute(XNamespace.Xml + "id")?.Value.StartsWith("quotation-", StringComparison.Ordinal) == true && e.Attribute("prev") is null)
            .OrderBy(e => int.Parse(e.Attribute(XNamespace.Xml + "id")!.Value.AsSpan(10), System.Globalization.CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(document.Quotations.Select(q => (Element(q), Said(q.Text), q.Speaker)), quotations.Select(q =>
            (q.Name.LocalName, Whole(xml, q), (q.Attribute("who") ?? q.Attribute("source")) is { } who ? ById(xml, who.Value).Value : null)));

        IEnumerable<string> Pointers(XElement item, string type) =>
            item.Elements(Ns + "ptr").Where(pointer => (string?)pointer.Attribute("type") == type).Select(pointer => Follow(xml, pointer));

        static string Element(Quotation quotation) => quotation.Kind switch
        {
            QuotationKind.Speech => quotation.IsBlock ? "quote" : "said",
            QuotationKind.Term => "term",
            QuotationKind.Title => "title",
            _ => "soCalled",
        };
    }

    [Theory]
    [MemberData(nameof(Texts.Names), MemberType = typeof(Texts))]
    public void Every_pointer_has_its_target(string name)
    {
        var xml = Parse(Texts.Read(name));
        var ids = xml.Descendants().Attributes(XNamespace.Xml + "id").Select(id => "#" + id.Value).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        var targets = xml.Descendants().Where(e => e.Name.LocalName != "ref").Attributes()
            .Where(a => a.Name.LocalName is "target" or "corresp" or "who" or "source" or "next" or "prev").Select(a => a.Value);
        Assert.Empty(targets.Except(ids));
    }

    [Theory]
    [InlineData("The pier fell on 9 March 1913.", "when=1913-03-09")]
    [InlineData("The pier fell in March 1913.", "when=1913-03")]
    [InlineData("The pier fell in 1913.", "when=1913")]
    [InlineData("In the late 1960s trade collapsed.", "notBefore=1966-01-01 notAfter=1969-12-31")]
    [InlineData("About 1850 the dock burned down.", "notBefore=1849-01-01 notAfter=1851-12-31 cert=medium")]
    [InlineData("From May to July 1917 the port was closed.", "from=1917-05 to=1917-07")]
    [InlineData("The ship sank at 10:15 on 4 May 1987.", "when=1987-05-04T10:15:00")]
    [InlineData("Julius Caesar was assassinated on 15 March 44 BC.", "when=-0044-03-15")]
    [InlineData("In 1 BC the temple was founded.", "when=-0001")]
    public void Dates_are_those_of_xml_schema(string text, string attributes)
    {
        var dated = Parse(DocumentReader.Read(text)).Descendants(Ns + "event").Single();
        Assert.Equal(attributes, string.Join(' ', dated.Attributes().Where(a => a.Name.Namespace == XNamespace.None).Select(a => a.Name + "=" + a.Value)));
    }

    [Fact]
    public void Elements_that_overlap_are_cut_into_parts_that_name_each_other()
    {
        var document = DocumentReader.Read("“We came on 9 March 1913. We left,” the captain said. “It was “a good” year” in [the “old] town”.\n\n> He “said\n>\n> so” in 1914.", new ReadOptions { Format = DocumentFormat.Markdown });
        var exported = Exported.As("tei", document);
        AssertValid(exported.Text);
        var xml = XDocument.Parse(exported.Text, LoadOptions.PreserveWhitespace);
        foreach (var quotation in document.Quotations)
            Assert.Contains(Said(quotation.Text).Replace("\n", ""), xml.Descendants().Where(e => e.Attribute("prev") is null).Select(e => Whole(xml, e).Replace("\n", "")));
    }

    [Fact]
    public void What_is_no_character_of_xml_is_replaced_and_reported()
    {
        var exported = Exported.As("tei", Texts.Read("hostile"));
        Assert.Equal(["U+0001", "U+FFFF"], exported.Skipped.Select(skipped => skipped.Reason[skipped.Reason.IndexOf("U+", StringComparison.Ordinal)..][..6]).Distinct().Order());
    }

    [Fact]
    public void Text_is_no_markup()
    {
        var xml = Parse(Texts.Read("hostile"));
        Assert.DoesNotContain(xml.DescendantNodes(), node => node.NodeType is XmlNodeType.Comment or XmlNodeType.CDATA or XmlNodeType.ProcessingInstruction);
        Assert.DoesNotContain(xml.Descendants(), e => e.Name.Namespace != Ns || e.Name.LocalName == "script");
    }

    private static void AssertValid(string xml)
    {
        var read = Validate(xml);
        Assert.True(read.GetProperty("valid").GetBoolean(), read.GetProperty("error").GetString());
    }

    private static JsonElement Validate(string xml) => NodeReader.Read("tei", JsonSerializer.Serialize(new { schema = Schema, xml }));

    private static XDocument Parse(Document document) => XDocument.Parse(Exported.As("tei", document).Text, LoadOptions.PreserveWhitespace);

    private static string Said(string text)
    {
        var said = Texts.Said(text).ToCharArray();
        for (var i = 0; i < said.Length; i++)
        {
            if (!char.IsSurrogate(said[i]) && !XmlConvert.IsXmlChar(said[i]))
                said[i] = '\ufffd';
        }

        return new string(said);
    }

    private static string Follow(XDocument xml, XElement pointer) => Whole(xml, ById(xml, pointer.Attribute("target")!.Value));

    /// <summary>An element's text, with that of the parts that go on with it.</summary>
    private static string Whole(XDocument xml, XElement element) =>
        element.Value + (element.Attribute("next") is { } next ? Whole(xml, ById(xml, next.Value)) : "");

    private static XElement ById(XDocument xml, string reference) =>
        xml.Descendants().Single(e => "#" + e.Attribute(XNamespace.Xml + "id")?.Value == reference);
}
