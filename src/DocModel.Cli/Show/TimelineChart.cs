namespace DocModel.Cli.Show;

/// <summary>Events drawn on a scale: a dot where a cell holds the event, a bar where it may lie in several, an arrow where an end is open.</summary>
internal sealed class TimelineChart(TimeScale scale)
{
    private const char Dot = '●';
    private const char InferredDot = '○';
    private const char Bar = '━';
    private const char InferredBar = '╌';
    private const char Mark = '·';

    public string Axis()
    {
        var line = new string(' ', scale.Cells).ToCharArray();
        foreach (var (cell, label) in scale.Ticks)
            label.CopyTo(0, line, cell, label.Length);
        return new string(line);
    }

    /// <summary>As many cells as the scale has.</summary>
    public string Draw(DateBounds bounds, bool isInferred)
    {
        var line = new string(' ', scale.Cells).ToCharArray();
        foreach (var (cell, _) in scale.Ticks)
            line[cell] = Mark;
        if (bounds.Earliest is null && bounds.Latest is null)
            return new string(line);
        var from = bounds.Earliest is { } earliest ? scale.CellOf(earliest) : 0;
        var to = bounds.Latest is { } latest ? scale.CellOf(latest) : scale.Cells - 1;
        line.AsSpan(from, to - from + 1).Fill(isInferred ? InferredBar : Bar);
        if (bounds.Earliest is null)
            line[from] = '◀';
        else if (bounds.Latest is null)
            line[to] = '▶';
        else if (from == to)
            line[from] = isInferred ? InferredDot : Dot;
        return new string(line);
    }

    /// <summary>What the signs mean, of those that occur.</summary>
    public static string Legend(IReadOnlyCollection<string> lines)
    {
        string[] signs = [.. Signs().Where(sign => lines.Any(line => line.Contains(sign.Sign, StringComparison.Ordinal))).Select(sign => $"{sign.Sign} {sign.Meaning}")];
        return string.Join("   ", signs);

        static (char Sign, string Meaning)[] Signs() =>
            [(Dot, "dated"), (Bar, "somewhere in this time"), (InferredDot, "inferred"), (InferredBar, "inferred, somewhere in this time")];
    }
}
