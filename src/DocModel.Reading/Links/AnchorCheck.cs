using DocModel.Reading.Findings;
using DocModel.Reading.Naming;
using DocModel.Reading.Outline;
using DocModel.Reading.Sources;

namespace DocModel.Reading.Links;

/// <summary>Links into the document itself, held against the anchors that it has.</summary>
internal static class AnchorCheck
{
    public static void Report(SourceDocument source, List<NumberedHeading> headings, FindingSink findings)
    {
        DocumentAnchors? anchors = null;
        var budget = new SpellingBudget();
        var nearest = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var link in source.Hyperlinks)
        {
            if (link.IsImage || LinkTarget.OwnFragment(link.Target) is not { } fragment)
                continue;
            anchors ??= DocumentAnchors.Of(source, headings);
            if (anchors.Contains(fragment))
                continue;
            if (!nearest.TryGetValue(fragment, out var near))
                nearest.Add(fragment, near = budget.Takes(anchors.All.Count) ? anchors.Nearest(fragment) : null);
            findings.Add(
                FindingRule.AnchorGone,
                link.Span,
                $"No heading of the document has the anchor '#{ShortText.Of(fragment)}'{(near is null ? "" : $"; the nearest is '#{ShortText.Of(near)}'")}. Link to a heading that is there, or give the one that is meant this id: {{#{ShortText.Of(fragment)}}}.");
        }
    }
}
