using System.Runtime.CompilerServices;

namespace DocModel.Reading.Tests.Events;

/// <summary>A text of the gold with its events; see Gold/README.md.</summary>
internal sealed record EventGold(string Name, string Text, IReadOnlyList<GoldEvent> Events)
{
    public static IReadOnlyList<EventGold> All { get; } =
        [.. Directory.GetFiles(Folder(), "*.*").Where(path => Path.GetFileName(path) != "README.md").Order(StringComparer.Ordinal).Select(Load)];

    public DocumentFormat Format => Name.EndsWith(".md", StringComparison.Ordinal) ? DocumentFormat.Markdown : DocumentFormat.PlainText;

    private static EventGold Load(string path)
    {
        var parts = File.ReadAllText(path).ReplaceLineEndings("\n").Split("\n===\n");
        var events = new List<GoldEvent>();
        foreach (var line in parts[1].Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.StartsWith("+ ", StringComparison.Ordinal))
                events[^1].Mentions.Add(line[2..]);
            else
                events.Add(GoldEvent.Parse(line));
        }

        return new EventGold(Path.GetFileName(path), parts[0], events);
    }

    private static string Folder([CallerFilePath] string here = "")
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var gold = Path.Combine(folder.FullName, "tests", "DocModel.Reading.Tests", "Events", "Gold");
            if (Directory.Exists(gold))
                return gold;
        }

        return Path.Combine(Path.GetDirectoryName(here)!, "Gold");
    }
}

internal sealed record GoldEvent(string Words, string Edtf, string[] Exact, string[] Acceptable, string[]? Participants, string? Place)
{
    public List<string> Mentions { get; } = [];

    public static GoldEvent Parse(string line)
    {
        var cells = line.Split('|').Select(cell => cell.Trim()).ToArray();
        return new GoldEvent(
            cells[0],
            cells[1],
            [.. Labels(cells[2])],
            [.. Labels(cells[3])],
            cells[4] == "*" ? null : cells[4].Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
            cells[5] == "*" ? null : cells[5]);
    }

    /// <summary>A label without what does not count: case, articles at the front, kinds of quotation mark.</summary>
    public static string Fold(string label)
    {
        var text = label.ToLowerInvariant().Replace('’', '\'').Replace('“', '"').Replace('”', '"').Replace("`", "");
        foreach (var article in (string[])["the ", "a ", "an "])
        {
            if (text.StartsWith(article, StringComparison.Ordinal))
                text = text[article.Length..];
        }

        return string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Replace(" ,", ",");
    }

    private static IEnumerable<string> Labels(string cell) =>
        cell.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).SelectMany(Variants).Select(Fold);

    /// <summary>Every reading of a label whose round brackets hold words that may be missing.</summary>
    private static IEnumerable<string> Variants(string label)
    {
        // "\(Helmets\)": brackets that the text itself has.
        if (label.Contains('\\', StringComparison.Ordinal))
            return Variants(label.Replace("\\(", "\uE000", StringComparison.Ordinal).Replace("\\)", "\uE001", StringComparison.Ordinal)).Select(variant => variant.Replace('\uE000', '(').Replace('\uE001', ')'));
        var open = label.IndexOf('(');
        if (open < 0)
            return [label];
        var close = label.IndexOf(')', open);
        return Variants(label[..open] + label[(close + 1)..]).Concat(Variants(label[..open] + label[(open + 1)..close] + label[(close + 1)..]));
    }
}
