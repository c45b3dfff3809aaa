using System.Text.Json;
using DocModel.Export.Tests.Harness;

namespace DocModel.Export.Tests.JsonLd;

public sealed class JsonLdTests
{
    private const string Schema = "https://schema.org/";

    [Theory]
    [MemberData(nameof(Texts.Names), MemberType = typeof(Texts))]
    public void The_processor_finds_every_event_with_its_date(string name)
    {
        var document = Texts.Read(name);
        var graph = Graph.Read(document);
        var events = graph.OfType("Event");
        Assert.Equal(document.Events.Count, events.Count);
        foreach (var dated in document.Events)
        {
            var node = Assert.Single(events, node => Graph.Id(node) == Id("event", dated.Name));
            Assert.Equal(Texts.Said(dated.Label), Graph.Value(node, "name"));
            var edtf = Assert.Single(graph.Nodes(node, "additionalProperty"), property => Graph.Value(property, "name") == "EDTF");
            Assert.Equal(dated.Date.ToString(), Graph.Value(edtf, "value"));
            Assert.Equal(1 + dated.Mentions.Count, graph.Nodes(node, "subjectOf").Count);
        }
    }

    [Theory]
    [MemberData(nameof(Texts.Names), MemberType = typeof(Texts))]
    public void The_processor_finds_every_term_with_its_uses(string name)
    {
        var document = Texts.Read(name);
        var graph = Graph.Read(document);
        var terms = graph.OfType("DefinedTerm");
        Assert.Equal(document.Terms.Count + document.Abbreviations.Count, terms.Count);
        foreach (var term in document.Terms)
        {
            var node = Assert.Single(terms, node => Graph.Id(node) == Id("term", term.Name));
            Assert.Equal(Texts.Said(term.Text), Graph.Value(node, "name"));
            Assert.Equal(
                term.Uses.Cast<DocumentElement>().Concat(term.Mentions).Select(use => use.Position + " " + Texts.Said(use.Text)).Order(),
                graph.Nodes(node, "subjectOf").Select(use => Graph.Value(use, "position") + " " + Graph.Value(use, "text")).Order());
            Assert.Contains(graph.OfType("DefinedTermSet"), set => graph.Nodes(set, "hasDefinedTerm").Any(held => Graph.Id(held) == Graph.Id(node)));
        }

        Assert.Equal(
            document.Quotations.Select(quotation => quotation.Speaker ?? "").Order(),
            graph.OfType("Quotation").Select(quotation => graph.Nodes(quotation, "creator").Select(creator => Graph.Value(creator, "name")).SingleOrDefault() ?? "").Order());
    }

    [Theory]
    [InlineData("The pier fell on 9 March 1913.", "1913-03-09", null, null)]
    [InlineData("The storm raged from 3 July 1913 to 5 July 1913.", "1913-07-03", "1913-07-05", null)]
    [InlineData("The pier fell in March 1913.", null, null, "1913-03-01/1913-03-31")]
    [InlineData("The pier fell in 1913.", null, null, "1913-01-01/1913-12-31")]
    [InlineData("In the late 1960s trade collapsed.", null, null, "1966-01-01/1969-12-31")]
    [InlineData("Rome was founded on 21 April 753 BC.", null, null, null)]
    public void A_start_is_said_of_days_only(string text, string? start, string? end, string? coverage)
    {
        var graph = Graph.Read(DocModel.Reading.DocumentReader.Read(text));
        var node = Assert.Single(graph.OfType("Event"));
        Assert.Equal((start, end, coverage), (Graph.Value(node, "startDate"), Graph.Value(node, "endDate"), Graph.Value(node, "temporalCoverage")));
    }

    [Theory]
    [MemberData(nameof(Texts.Names), MemberType = typeof(Texts))]
    public void Nothing_is_skipped(string name) => Assert.Empty(Exported.As("jsonld", Texts.Read(name)).Skipped);

    [Fact]
    public void The_output_may_stand_in_a_script_element() =>
        Assert.DoesNotContain('<', Exported.As("jsonld", Texts.Read("hostile")).Text);

    private static string Id(string kind, string name) => "https://example.org/page#" + kind + "-" + Uri.EscapeDataString(name);

    private sealed class Graph(IReadOnlyList<JsonElement> nodes)
    {
        private readonly Dictionary<string, JsonElement> _byId = nodes.ToDictionary(Id);

        public static Graph Read(Document document) => new([.. NodeReader.Read("jsonld", Exported.As("jsonld", document).Text).EnumerateArray()]);

        public static string Id(JsonElement node) => node.GetProperty("@id").GetString()!;

        public IReadOnlyList<JsonElement> OfType(string type) =>
            [.. nodes.Where(node => node.TryGetProperty("@type", out var types) && types.EnumerateArray().Any(t => t.GetString() == Schema + type))];

        public static string? Value(JsonElement node, string property) =>
            node.TryGetProperty(Schema + property, out var values) ? values.EnumerateArray().Single().GetProperty("@value").GetString() : null;

        public IReadOnlyList<JsonElement> Nodes(JsonElement node, string property) =>
            node.TryGetProperty(Schema + property, out var values) ? [.. values.EnumerateArray().Select(value => _byId[Id(value)])] : [];
    }
}
