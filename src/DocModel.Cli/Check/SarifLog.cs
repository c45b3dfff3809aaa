using System.Reflection;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using DocModel.Reading;

namespace DocModel.Cli.Check;

/// <summary>Findings as SARIF 2.1.0 (OASIS): one run, a result a finding. The same findings give the same bytes.</summary>
internal static class SarifLog
{
    /// <param name="output">Takes the log, <c>\n</c> at line ends.</param>
    /// <param name="findings">In the order that they are to have.</param>
    /// <param name="faults">Why documents could not be read.</param>
    public static void Write(TextWriter output, IReadOnlyList<LocatedFinding> findings, IReadOnlyList<string> faults)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            Write(json, findings, faults);
        output.Write(Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length));
        output.Write('\n');
    }

    private static void Write(Utf8JsonWriter json, IReadOnlyList<LocatedFinding> findings, IReadOnlyList<string> faults)
    {
        FindingRule[] rules = [.. FindingRule.All.Where(rule => findings.Any(finding => finding.Id == rule.Id))];
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(json, rules);
        if (faults.Count > 0)
            WriteFaults(json, faults);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        foreach (var finding in findings)
            WriteResult(json, finding, Array.FindIndex(rules, rule => rule.Id == finding.Id));
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteTool(Utf8JsonWriter json, FindingRule[] rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "docmodel");
        json.WriteString("version", typeof(SarifLog).Assembly.GetName().Version!.ToString(3));
        json.WriteString("informationUri", Metadata("RepositoryUrl"));
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            WriteText(json, "shortDescription", rule.Title + ".");
            json.WriteString("helpUri", rule.HelpUri);
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", Level(rule.Severity));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteFaults(Utf8JsonWriter json, IReadOnlyList<string> faults)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", false);
        json.WriteStartArray("toolExecutionNotifications");
        foreach (var fault in faults)
        {
            json.WriteStartObject();
            json.WriteString("level", "error");
            WriteText(json, "message", fault);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteResult(Utf8JsonWriter json, LocatedFinding finding, int ruleIndex)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Id);
        json.WriteNumber("ruleIndex", ruleIndex);
        json.WriteString("level", Level(finding.Severity));
        WriteText(json, "message", finding.Message);
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", RelativeUri(finding.Path));
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", finding.Start.Line);
        json.WriteNumber("startColumn", finding.Start.Column);
        json.WriteNumber("endLine", finding.End.Line);
        json.WriteNumber("endColumn", finding.End.Column);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    /// <summary>The path from the current folder, so that the log says the same wherever the folder lies.</summary>
    private static string RelativeUri(string path)
    {
        var relative = Path.GetRelativePath(Directory.GetCurrentDirectory(), path);
        if (Path.IsPathRooted(relative))
            return new Uri(relative).AbsoluteUri;
        return string.Join('/', relative.Split(Path.DirectorySeparatorChar).Select(Uri.EscapeDataString));
    }

    private static string Level(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => "error",
        FindingSeverity.Warning => "warning",
        _ => "note",
    };

    private static string Metadata(string key) =>
        typeof(SarifLog).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(attribute => attribute.Key == key).Value!;
}
