using System.Text.Json;
using DocModel.Export.Tests.Harness;

namespace DocModel.Export.Tests.Json;

public sealed class JsonTests
{
    [Theory]
    [MemberData(nameof(Texts.Names), MemberType = typeof(Texts))]
    public void The_output_is_valid_against_the_published_schema(string name)
    {
        var read = Read(Exported.As("json", Texts.Read(name)));
        Assert.True(read.GetProperty("valid").GetBoolean(), read.GetProperty("errors").GetRawText());
    }

    [Fact]
    public void The_schema_refuses_what_it_does_not_describe()
    {
        var output = Exported.As("json", Texts.Read("harbour")).Text;
        Assert.False(IsValid(output.Replace("\"schemaVersion\": 1", "\"schemaVersion\": 2")));
        Assert.False(IsValid(output.Replace("\"isInferred\": false", "\"isInferred\": \"no\"")));
        Assert.False(IsValid(output.Replace("\"path\": \"docs", "\"path\": \"/docs")));
        Assert.False(IsValid(output.Replace("\"date\": \"1987-05-03\"", "\"date\": \"3 May 1987\"")));
        Assert.False(IsValid(output.Replace("\"hyperlinks\"", "\"links\"")));

        static bool IsValid(string text) => Read(new Exported(text, [])).GetProperty("valid").GetBoolean();
    }

    [Fact]
    public void The_schema_names_its_version_as_the_output_does()
    {
        using var schema = JsonDocument.Parse(JsonExporter.Schema);
        Assert.Equal(JsonExporter.SchemaId, schema.RootElement.GetProperty("$id").GetString());
        Assert.EndsWith(":" + JsonExporter.SchemaVersion, JsonExporter.SchemaId, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Texts.Names), MemberType = typeof(Texts))]
    public void A_reader_finds_every_event_with_its_date(string name)
    {
        var document = Texts.Read(name);
        var root = Document(document);
        var events = root.GetProperty("events").EnumerateArray().ToArray();
        Assert.Equal(document.Events.Count, events.Length);
        foreach (var (expected, actual) in document.Events.Zip(events))
        {
            Assert.Equal(expected.Name, actual.GetProperty("name").GetString());
            Assert.Equal(Texts.Said(expected.Label), actual.GetProperty("label").GetString());
            Assert.Equal(expected.Date.ToString(), actual.GetProperty("date").GetString());
            Assert.Equal(expected.Bounds.Earliest?.ToString(), actual.GetProperty("earliest").GetString());
            Assert.Equal(expected.Bounds.Latest?.ToString(), actual.GetProperty("latest").GetString());
            Assert.Equal(expected.Reason, actual.GetProperty("reason").GetString());
            Assert.Equal(expected.Participants.Select(p => Texts.Said(p)), actual.GetProperty("participants").EnumerateArray().Select(p => p.GetString()));
            Assert.Equal(Texts.Said(expected.Text), Slice(root, actual.GetProperty("at")));
            Assert.Equal(expected.Position.ToString(), Position(actual.GetProperty("at")));
            Assert.Equal(expected.Mentions.Select(m => m.Position.ToString()), actual.GetProperty("mentions").EnumerateArray().Select(m => Position(m.GetProperty("at"))));
            Assert.Equal(expected.Expression.Text, root.GetProperty("dates")[actual.GetProperty("expression").GetInt32()].GetProperty("text").GetString());
        }
    }

    [Theory]
    [MemberData(nameof(Texts.Names), MemberType = typeof(Texts))]
    public void A_reader_finds_every_term_with_its_uses_and_every_quotation_with_its_speaker(string name)
    {
        var document = Texts.Read(name);
        var root = Document(document);
        var terms = root.GetProperty("terms").EnumerateArray().ToArray();
        Assert.Equal(document.Terms.Select(term => Texts.Said(term.Text)), terms.Select(term => term.GetProperty("text").GetString()));
        foreach (var (expected, actual) in document.Terms.Zip(terms))
        {
            var uses = actual.GetProperty("uses").EnumerateArray().Select(use => root.GetProperty("quotations")[use.GetInt32()]).ToArray();
            Assert.Equal(expected.Uses.Select(use => Texts.Said(use.Text)), uses.Select(use => use.GetProperty("text").GetString()));
            Assert.Equal(expected.Uses.Select(use => use.Position.ToString()), uses.Select(use => Position(use.GetProperty("at"))));
            Assert.Equal(expected.Mentions.Select(m => Texts.Said(m.Text)), actual.GetProperty("mentions").EnumerateArray().Select(m => Slice(root, m.GetProperty("at"))));
            Assert.Equal(expected.Definition, actual.GetProperty("definition").GetString());
            Assert.Equal(expected.Related.Select(r => Texts.Said(r.Text)), actual.GetProperty("related").EnumerateArray().Select(r => terms[r.GetInt32()].GetProperty("text").GetString()));
        }

        foreach (var (expected, actual) in document.Quotations.Zip(root.GetProperty("quotations").EnumerateArray()))
        {
            Assert.Equal(expected.Speaker, actual.GetProperty("speaker").GetString());
            Assert.Equal(Texts.Said(document.GetText(expected.OuterSpan)), Slice(root, actual.GetProperty("withMarksAt")));
        }
    }

    [Fact]
    public void Every_list_of_the_model_is_there_whole()
    {
        var document = Texts.Read("harbour");
        var root = Document(document);
        Assert.Equal(
            [document.AllSections.Count, document.Paragraphs.Count, document.Sentences.Count, document.Dates.Count, document.DateRanges.Count,
                document.Events.Count, document.Quotations.Count, document.Terms.Count, document.Abbreviations.Count, document.Hyperlinks.Count, document.Findings.Count],
            root.EnumerateObject().Where(p => p.Value.ValueKind == JsonValueKind.Array).Select(p => p.Value.GetArrayLength()));
        Assert.Equal(Texts.Said(document.Text), root.GetProperty("text").GetString());
    }

    [Theory]
    [MemberData(nameof(Texts.Names), MemberType = typeof(Texts))]
    public void Nothing_is_skipped(string name) => Assert.Empty(Exported.As("json", Texts.Read(name)).Skipped);

    [Fact]
    public void Text_may_stand_inside_html_and_turns_no_writing_around()
    {
        var text = Exported.As("json", Texts.Read("hostile")).Text;
        Assert.DoesNotContain(text, static c => c is '<' or '>' or '&' or '\u202e' or '\u2066' or '\u2028' or '\u0001');
        Assert.Contains("\\u003cscript\\u003e", text, StringComparison.Ordinal);
    }

    private static JsonElement Document(Document document) => Read(Exported.As("json", document)).GetProperty("document");

    private static JsonElement Read(Exported exported) =>
        NodeReader.Read("json", JsonSerializer.Serialize(new { schema = JsonExporter.Schema, data = exported.Text }));

    private static string Slice(JsonElement root, JsonElement span) =>
        root.GetProperty("text").GetString()![span.GetProperty("start").GetInt32()..span.GetProperty("end").GetInt32()];

    private static string Position(JsonElement span) => span.GetProperty("line").GetInt32() + "," + span.GetProperty("column").GetInt32();
}
