using System.Globalization;
using System.Text.Json;
using DocModel.Reading;

namespace DocModel.Cli.Extract;

/// <summary>A document as one JSON object. Offsets count UTF-16 code units of the text that was handed in.</summary>
internal static class DocumentJson
{
    public static void Write(
        Utf8JsonWriter writer, JsonElement id, string text, ReadOptions options, Func<IReadOnlyList<Quotation>, IReadOnlyList<Quotation>> select)
    {
        var document = DocumentReader.Read(text, options);
        var offsets = new Offsets(document, text.StartsWith('\uFEFF') ? 1 : 0);

        writer.WriteStartObject();
        writer.WritePropertyName("id");
        if (id.ValueKind == JsonValueKind.Undefined)
            writer.WriteNullValue();
        else
            id.WriteTo(writer);

        Array(writer, "sentences", document.Sentences, sentence => offsets.Write(writer, sentence.Span));
        Array(writer, "dates", document.Dates, date =>
        {
            offsets.Write(writer, date.Span);
            writer.WriteString("kind", Lower(date.Kind));
            WriteValue(writer, date.Value);
            if (date.Modifier != DateModifier.None)
                writer.WriteString("modifier", Lower(date.Modifier));
            writer.WriteString("origin", Lower(date.Origin));
            if (date.Duration is { } duration)
                writer.WriteString("duration", duration);
        });
        QuotationTree.Write(writer, select(document.Quotations), quotation =>
        {
            // With their marks, so that white space between marks and words, as tokenized text has it, moves nothing.
            offsets.Write(writer, quotation.OuterSpan);
            writer.WriteString("kind", Lower(quotation.Kind));
            writer.WriteString("speaker", quotation.Speaker);
        });
        Array(writer, "abbreviations", document.Abbreviations, abbreviation =>
        {
            offsets.Write(writer, abbreviation.Span);
            writer.WriteString("short", abbreviation.ShortForm);
            writer.WriteString("long", abbreviation.LongForm);
        });
        Array(writer, "sections", document.AllSections, section =>
        {
            offsets.Write(writer, section.Span);
            writer.WriteString("name", section.Name);
            writer.WriteString("title", section.Title);
            writer.WriteNumber("level", section.Level);
        });
        Array(writer, "events", document.Events, e =>
        {
            offsets.Write(writer, e.Span);
            writer.WriteString("name", e.Name);
            writer.WriteString("label", e.Label);
            WriteValue(writer, e.Date);
            if (e.Modifier != DateModifier.None)
                writer.WriteString("modifier", Lower(e.Modifier));
            writer.WriteBoolean("inferred", e.IsInferred);
            if (e.Place is { } place)
                writer.WriteString("place", place);
        });
        Array(writer, "terms", document.Terms, term =>
        {
            offsets.Write(writer, term.Span);
            writer.WriteString("name", term.Name);
            writer.WriteString("text", term.Text);
            writer.WriteString("kind", Lower(term.Kind));
            writer.WriteNumber("uses", term.Uses.Count);
            writer.WriteNumber("mentions", term.Mentions.Count);
        });
        writer.WriteEndObject();
    }

    private static void Array<T>(Utf8JsonWriter writer, string name, IReadOnlyList<T> elements, Action<T> write)
    {
        writer.WriteStartArray(name);
        foreach (var element in elements)
        {
            writer.WriteStartObject();
            write(element);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteValue(Utf8JsonWriter writer, Edtf? value)
    {
        if (value is not { } date)
            return;
        writer.WriteString("edtf", date.ToString());
        if (date.Earliest is { } earliest)
            writer.WriteString("earliest", Day(earliest));
        if (date.Latest is { } latest)
            writer.WriteString("latest", Day(latest));
    }

    private static string Day(CalendarDate day) => day.Year < 0
        ? string.Create(CultureInfo.InvariantCulture, $"-{-day.Year:0000}-{day.Month:00}-{day.Day:00}")
        : string.Create(CultureInfo.InvariantCulture, $"{day.Year:0000}-{day.Month:00}-{day.Day:00}");

    private static string Lower<T>(T value)
        where T : struct, Enum =>
        JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    /// <summary>Spans of the plain text as offsets into what was handed in.</summary>
    private sealed class Offsets(Document document, int mark)
    {
        public void Write(Utf8JsonWriter writer, TextSpan span)
        {
            var start = document.GetSourceOffset(span.Start) + mark;
            writer.WriteNumber("start", start);
            writer.WriteNumber("end", span.IsEmpty ? start : document.GetSourceOffset(span.End - 1) + 1 + mark);
        }
    }
}
