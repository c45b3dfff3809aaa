using System.Reflection;

namespace DocModel.Reading.Tests.Quotations;

/// <summary>A text of the gold with what its quotations are; the format stands in Gold/README.md.</summary>
internal sealed record QuotationGold(string Name, string Text, GoldQuotation[] Quotations)
{
    public static IEnumerable<QuotationGold> All()
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith("quotations/", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            var parts = reader.ReadToEnd().ReplaceLineEndings("\n").Split("\n---\n");
            yield return new QuotationGold(name, parts[0], [.. parts[1].Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(GoldQuotation.Parse)]);
        }
    }
}

internal sealed record GoldQuotation(QuotationKind[] Kinds, string?[] Speakers, string Start)
{
    public static GoldQuotation Parse(string line)
    {
        var fields = line.Split('|', StringSplitOptions.TrimEntries);
        var kinds = fields[0].Split('/').Select(kind => Enum.Parse<QuotationKind>(kind, ignoreCase: true));
        return new GoldQuotation([.. kinds], [.. fields[1].Split('/').Select(speaker => speaker == "-" ? null : speaker)], fields[2]);
    }
}
