namespace DocModel.Reading.Tests.Quotations;

/// <summary>A text of the gold with what its terms are; the format stands in TermGold/README.md.</summary>
internal sealed record TermGold(string Name, string Text, GoldTerm[] Terms)
{
    public static IEnumerable<TermGold> All() =>
        GoldFiles.All("terms/").Select(file => new TermGold(file.Name, file.Text, [.. file.Rows.Select(GoldTerm.Parse)]));
}

internal sealed record GoldTerm(string Text, int Uses, int Mentions, string?[] Speakers, string[] Related, string?[] Definitions)
{
    public static GoldTerm Parse(string line)
    {
        var fields = line.Split('|', StringSplitOptions.TrimEntries);
        return new GoldTerm(
            fields[0],
            int.Parse(fields[1], System.Globalization.CultureInfo.InvariantCulture),
            int.Parse(fields[2], System.Globalization.CultureInfo.InvariantCulture),
            Choices(fields[3]),
            fields[4] == "-" ? [] : fields[4].Split(';', StringSplitOptions.TrimEntries),
            Choices(fields[5]));
    }

    private static string?[] Choices(string field) => [.. field.Split('/', StringSplitOptions.TrimEntries).Select(choice => choice == "-" ? null : choice)];
}
