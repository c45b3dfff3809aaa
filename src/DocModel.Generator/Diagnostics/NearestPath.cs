using DocModel.Reading.Naming;

namespace DocModel.Generator.Diagnostics;

/// <summary>The path, or the member, that was meant.</summary>
internal static class NearestPath
{
    /// <summary>The candidate with the fewest differences, case and folder marks counting least; null where none is close.</summary>
    public static string? Of(string wanted, IEnumerable<string> candidates)
    {
        string? nearest = null;
        var least = Math.Max(2, wanted.Length / 2) + 1;
        var folded = Fold(wanted);
        foreach (var candidate in candidates)
        {
            var other = Fold(candidate);
            var distance = Spelling.Edits(folded, other, least);
            if (FileName(folded) == FileName(other))
                distance = Math.Min(distance, 2);
            if (distance < least)
            {
                nearest = candidate;
                least = distance;
            }
        }

        return nearest;
    }

    private static string Fold(string path)
    {
        var folded = Characters.ToLower(path.Replace('\\', '/'));
        return folded.StartsWith("./", StringComparison.Ordinal) ? folded.Substring(2) : folded;
    }

    private static string FileName(string path) => path.Substring(path.LastIndexOf('/') + 1);
}
