using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace DocModel.Cli.Show;

/// <summary>What <c>show</c> shows, as one JSON object on one line. The tool's README gives the shape.</summary>
internal static class SelectionJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(DocumentSelection selection)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
            Write(json, selection);
        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length) + "\n";
    }

    private static void Write(Utf8JsonWriter json, DocumentSelection selection)
    {
        var document = selection.Document;
        json.WriteStartObject();
        json.WriteString("path", document.Path);
        json.WriteString("title", document.Title);
        WriteCounts(json, document);
        List(json, "outline", selection.Sections, section => Write(json, section));
        List(json, "timeline", selection.Events, e => Write(json, e));
        List(json, "terms", selection.Terms, term => Write(json, term));
        List(json, "quotations", selection.Quotations, quotation =>
        {
            json.WriteString("kind", Lower(quotation.Kind));
            WriteUse(json, quotation);
        });
        List(json, "abbreviations", selection.Abbreviations, abbreviation =>
        {
            json.WriteString("name", abbreviation.Name);
            json.WriteString("short", abbreviation.ShortForm);
            json.WriteString("long", abbreviation.LongForm);
            WritePlace(json, abbreviation);
            List(json, "uses", abbreviation.Uses, use => WriteMention(json, use));
        });
        json.WriteEndObject();
    }

    private static void WriteCounts(Utf8JsonWriter json, Document document)
    {
        json.WriteStartObject("counts");
        json.WriteNumber("sentences", document.Sentences.Count);
        json.WriteNumber("paragraphs", document.Paragraphs.Count);
        json.WriteNumber("events", document.Events.Count);
        json.WriteNumber("quotations", document.Quotations.Count);
        json.WriteNumber("terms", document.Terms.Count);
        json.WriteNumber("abbreviations", document.Abbreviations.Count);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Section section)
    {
        var counts = SectionCounts.Of(section);
        json.WriteString("name", section.Name);
        json.WriteString("title", section.Title);
        json.WriteString("id", section.Id);
        json.WriteNumber("depth", section.GetAncestors().Count());
        WritePlace(json, section);
        json.WriteNumber("words", counts.Words);
        json.WriteNumber("events", counts.Events);
        json.WriteNumber("terms", counts.Terms);
    }

    private static void Write(Utf8JsonWriter json, DatedEvent e)
    {
        json.WriteString("name", e.Name);
        json.WriteString("label", e.Label);
        json.WriteString("date", e.Date.ToString());
        json.WriteString("modifier", e.Modifier == DateModifier.None ? null : Lower(e.Modifier));
        json.WriteString("human", e.ToHumanString());
        json.WriteString("earliest", e.Bounds.Earliest?.ToString());
        json.WriteString("latest", e.Bounds.Latest?.ToString());
        json.WriteBoolean("inferred", e.IsInferred);
        json.WriteString("reason", e.Reason);
        json.WriteString("place", e.Place);
        WritePlace(json, e);
        json.WriteString("sentence", e.Sentence?.Text);
    }

    private static void Write(Utf8JsonWriter json, SelectedTerm term)
    {
        json.WriteString("name", term.Term.Name);
        json.WriteString("text", term.Term.Text);
        json.WriteString("kind", Lower(term.Term.Kind));
        json.WriteString("definition", term.Term.Definition);
        List(json, "uses", term.Uses, use => WriteUse(json, use));
        List(json, "mentions", term.Mentions, mention => WriteMention(json, mention));
    }

    private static void WriteUse(Utf8JsonWriter json, Quotation use)
    {
        json.WriteString("text", use.Text);
        json.WriteString("speaker", use.Speaker);
        WritePlace(json, use);
        json.WriteString("sentence", use.Sentence?.Text);
    }

    private static void WriteMention(Utf8JsonWriter json, Mention mention)
    {
        json.WriteString("text", mention.Text);
        WritePlace(json, mention);
        json.WriteString("sentence", mention.Sentence?.Text);
    }

    private static void WritePlace(Utf8JsonWriter json, DocumentElement element)
    {
        var position = element.Position;
        json.WriteNumber("line", position.Line);
        json.WriteNumber("column", position.Column);
    }

    /// <summary>A part that is not asked for is left out.</summary>
    private static void List<T>(Utf8JsonWriter json, string name, IReadOnlyList<T>? elements, Action<T> write)
    {
        if (elements is null)
            return;
        json.WriteStartArray(name);
        foreach (var element in elements)
        {
            json.WriteStartObject();
            write(element);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string Lower<T>(T value)
        where T : struct, Enum =>
        JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
