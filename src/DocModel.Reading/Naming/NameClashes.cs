using DocModel.Reading.Findings;
using DocModel.Reading.Sources;

namespace DocModel.Reading.Naming;

/// <summary>Elements of one scope that want one name, told once a name: of three hundred equal headings, all but one would say the same.</summary>
internal sealed class NameClashes
{
    private Dictionary<int, (int Second, int More)>? _byOwner;

    /// <summary>A row gets a number, because another one has its name.</summary>
    public void Add(int owner, int numbered)
    {
        _byOwner ??= [];
        _byOwner[owner] = _byOwner.TryGetValue(owner, out var clash) ? (clash.Second, clash.More + 1) : (numbered, 0);
    }

    /// <param name="source">The document.</param>
    /// <param name="findings">Where each is told, at the first element that gets a number.</param>
    /// <param name="span">Where a row stands.</param>
    /// <param name="remedy">What its author may do.</param>
    public void Report(SourceDocument source, FindingSink findings, Func<int, TextSpan> span, Func<int, string> remedy)
    {
        if (_byOwner is null)
            return;
        foreach (var clash in _byOwner)
        {
            var (second, more) = clash.Value;
            var (and, others, numbers) = more == 0
                ? (" and ", "", "the second one gets a number, which changes when one before it comes or goes")
                : (", ", FormattableString.Invariant($" and {more} more"), "all but the first get numbers, which change when one before them comes or goes");
            findings.Add(
                FindingRule.NameClash,
                span(second),
                $"{Shown(source, span(clash.Key))}{and}{Shown(source, span(second))}{others} want the same identifier; {numbers}: {remedy(second)}.");
        }
    }

    private static string Shown(SourceDocument source, TextSpan span) => FormattableString.Invariant(
        $"'{source.Text.Substring(span.Start, Math.Min(span.Length, 60)).Replace('\n', ' ')}{(span.Length > 60 ? "…" : "")}' (line {source.LineAt(span.Start)})");
}
