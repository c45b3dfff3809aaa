using System.Globalization;
using System.Text;

namespace DocModel.Benchmarks.Corpus;

/// <summary>Markdown as manuals are written: tables, code, nested lists, links, emphasis, block quotes, footnotes; made from a seed.</summary>
public static class MadeMarkdown
{
    private static readonly string[] Things =
        ["valve", "tide gauge", "ledger", "signal lamp", "feed pump", "weather log", "harbour chart", "mooring line", "fog horn", "crew list"];

    private static readonly string[] Deeds =
        ["must be checked before each voyage", "records the height of the water", "is kept in the office of the harbour master", "can be replaced without tools",
         "was introduced after the storm of 1953", "reports every fault to the watch", "needs no power of its own", "has been out of use since March 2004"];

    private static readonly string[] Calls = ["open", "close", "read", "reset", "calibrate", "report"];

    /// <summary>The manual with a number, about 5,000 characters.</summary>
    public static string Document(int number)
    {
        var random = new Random(number * 104_729 + 7);
        var text = new StringBuilder();
        string Pick(string[] from) => from[random.Next(from.Length)];
        string Sentence() => $"The {Pick(Things)} {Pick(Deeds)}.";

        text.Append(CultureInfo.InvariantCulture, $"# Manual {number}\n\nThis is the manual of the **{Pick(Things)}**, see the [overview](../overview.md#part-{number}). {Sentence()} {Sentence()}\n");
        for (var chapter = 1; chapter <= 3; chapter++)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {chapter}. The {Pick(Things)}\n\n{Sentence()} Call `{Pick(Calls)}()` *first*, as [the guide][g{chapter}] says.[^{chapter}]\n{Sentence()} {Sentence()}\n\n");
            for (var item = 0; item < 4; item++)
            {
                text.Append(CultureInfo.InvariantCulture, $"- **{Pick(Things)}**: {Sentence()}\n");
                if (item % 2 == 0)
                    text.Append(CultureInfo.InvariantCulture, $"  1. `{Pick(Calls)} --{Pick(Calls)}`\n  2. {Sentence()} See <https://example.org/{number}/{item}>.\n");
            }

            text.Append("\n| Part | Since | State |\n|:-----|------:|-------|\n");
            for (var row = 0; row < 5; row++)
                text.Append(CultureInfo.InvariantCulture, $"| {Pick(Things)} | {1950 + random.Next(70)} | {(random.Next(2) == 0 ? "*in use*" : "`retired`")} |\n");
            text.Append(CultureInfo.InvariantCulture, $"\n```csharp\nvar part = station.{Pick(Calls)}(\"{Pick(Things)}\");\nif (part is null)\n    return;\n```\n\n> “{Sentence()}” said the harbour master\n> on {1 + random.Next(28)} May {1960 + random.Next(50)}.\n\n");
            text.Append(CultureInfo.InvariantCulture, $"![A {Pick(Things)}](img/{chapter}.png \"Figure {chapter}\")\n\n[^{chapter}]: {Sentence()}\n\n[g{chapter}]: https://example.org/guide/{chapter} \"Guide\"\n");
        }

        return text.ToString();
    }
}
