using DocModel.Cli.CommandLine;

namespace DocModel.Cli.Check;

/// <summary>A finding with its place in a file; ordered by file and place.</summary>
/// <param name="Path">The file, <c>/</c> between folders.</param>
/// <param name="Start">Where the words begin.</param>
/// <param name="End">Behind the words' last character.</param>
internal sealed record LocatedFinding(string Path, SourcePosition Start, SourcePosition End, FindingSeverity Severity, string Id, string Message) : IComparable<LocatedFinding>
{
    public int CompareTo(LocatedFinding? other)
    {
        if (other is null)
            return 1;
        var order = string.CompareOrdinal(Path, other.Path);
        if (order == 0)
            order = Start.CompareTo(other.Start);
        if (order == 0)
            order = string.CompareOrdinal(Id, other.Id);
        return order == 0 ? string.CompareOrdinal(Message, other.Message) : order;
    }

    /// <summary>As compilers print it.</summary>
    public override string ToString() => $"{Path}({Start}): {Severity.ToString().ToLowerInvariant()} {Id}: {DisplayText.WithoutControls(Message)}";
}
