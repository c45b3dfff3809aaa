namespace DocModel.Reading.Tests.Quotations;

/// <summary>A text of the gold with what its quotations are; the format stands in Gold/README.md.</summary>
internal sealed record QuotationGold(string Name, string Text, GoldQuotation[] Quotations)
{
    public static IEnumerable<QuotationGold> All() =>
        GoldFiles.All("quotations/").Select(file => new QuotationGold(file.Name, file.Text, [.. file.Rows.Select(GoldQuotation.Parse)]));
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
