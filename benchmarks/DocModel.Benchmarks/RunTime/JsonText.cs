using System.Text.Json.Serialization;

namespace DocModel.Benchmarks.RunTime;

/// <summary>The same document as JSON, as somebody would write it who has no generated types: objects with their texts.</summary>
internal sealed record JsonText(string Title, JsonSection[] Sections, JsonEvent[] Events, JsonTerm[] Terms)
{
    public static JsonText Of(Document document) => new(
        document.Title,
        [.. document.AllSections.Select(s => new JsonSection(s.Id, s.Title, s.Level, [.. s.Paragraphs.Select(p => p.Text)]))],
        [.. document.Events.Select(e => new JsonEvent(e.Label, e.Date.ToString(), e.Position.Line))],
        [.. document.Terms.Select(t => new JsonTerm(t.Text, [.. t.Uses.Select(u => u.Position.Line)]))]);
}

internal sealed record JsonSection(string Id, string Title, int Level, string[] Paragraphs);

internal sealed record JsonEvent(string Label, string Date, int Line);

internal sealed record JsonTerm(string Text, int[] Lines);

[JsonSerializable(typeof(JsonText))]
internal sealed partial class JsonTextContext : JsonSerializerContext;
