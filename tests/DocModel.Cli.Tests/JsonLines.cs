using System.Text.Json;

namespace DocModel.Cli.Tests;

internal static class JsonLines
{
    public static IEnumerable<JsonElement> Of(string output) =>
        output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement);
}
