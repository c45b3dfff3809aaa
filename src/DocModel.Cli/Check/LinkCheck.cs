using System.Collections.Concurrent;
using DocModel.Cli.Inputs;
using DocModel.Reading;
using DocModel.Reading.Findings;
using DocModel.Reading.Naming;

namespace DocModel.Cli.Check;

/// <summary>A document's links to other files: whether the file is there, and in a Markdown file the anchor.</summary>
internal static class LinkCheck
{
    private static readonly FindingRule FileGone = FindingRule.All.First(rule => rule.Id == "DOCM152");
    private static readonly FindingRule AnchorGone = FindingRule.All.First(rule => rule.Id == "DOCM151");

    // Many documents point to the same few.
    private static readonly ConcurrentDictionary<string, DocumentAnchors?> Anchors = new(StringComparer.Ordinal);

    public static IEnumerable<(FindingRule Rule, Hyperlink Link, string Message)> Of(Document document, InputFile input)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(input.Path))!;
        var budget = new SpellingBudget();
        foreach (var link in document.Hyperlinks)
        {
            if (FileTarget.Of(link.Target) is not { } target)
                continue;
            var path = Path.GetFullPath(Path.Combine(folder, target.Path));
            if (!File.Exists(path) && !Directory.Exists(path))
                yield return (FileGone, link, Gone(target.Path, path));
            else if (target.Fragment.Length > 0 && AnchorsOf(path) is { } anchors && !anchors.Contains(target.Fragment))
                yield return (AnchorGone, link, NoAnchor(target, anchors, budget));
        }
    }

    private static string Gone(string target, string path)
    {
        var nearest = Siblings.Nearest(path);
        var hint = nearest is null ? "" : $"; the nearest is '{target[..^Path.GetFileName(target).Length]}{nearest}'";
        return $"There is no file '{target}', counted from the document's folder{hint}. Correct the link, or add the file.";
    }

    private static string NoAnchor(FileTarget target, DocumentAnchors anchors, SpellingBudget budget)
    {
        var nearest = budget.Takes(anchors.All.Count) ? anchors.Nearest(target.Fragment) : null;
        return $"No heading of '{target.Path}' has the anchor '#{ShortText.Of(target.Fragment)}'{(nearest is null ? "" : $"; the nearest is '#{ShortText.Of(nearest)}'")}. Link to a heading that is there, or give the one that is meant this id: {{#{ShortText.Of(target.Fragment)}}}.";
    }

    /// <summary>A file that cannot be read has a fault of its own where it is checked itself.</summary>
    private static DocumentAnchors? AnchorsOf(string path) => Anchors.GetOrAdd(path, static path =>
    {
        if (!path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) && !path.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase))
            return null;
        try
        {
            return DocumentAnchors.Read(DocumentEncoding.Decode(File.ReadAllBytes(path)), new ReadOptions { Format = DocumentFormat.Markdown });
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    });
}
