namespace DocModel.Generator.Diagnostics;

/// <summary>How many characters two paths differ in.</summary>
internal static class EditDistance
{
    /// <summary>The candidate with the fewest differences, case and folder marks counting least; null where none is close.</summary>
    public static string? Nearest(string wanted, IEnumerable<string> candidates)
    {
        string? nearest = null;
        var least = Math.Max(2, wanted.Length / 2) + 1;
        var folded = Fold(wanted);
        foreach (var candidate in candidates)
        {
            var distance = Between(folded, Fold(candidate), least);
            if (FileName(folded) == FileName(Fold(candidate)))
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

    /// <summary>The distance, or <paramref name="limit"/> where it is not less.</summary>
    private static int Between(string left, string right, int limit)
    {
        if (Math.Abs(left.Length - right.Length) >= limit)
            return limit;
        var row = new int[right.Length + 1];
        for (var j = 0; j < row.Length; j++)
            row[j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            var best = i;
            for (var j = 1; j < row.Length; j++)
            {
                var substituted = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(substituted, Math.Min(row[j], row[j - 1]) + 1);
                best = Math.Min(best, row[j]);
            }

            if (best >= limit)
                return limit;
        }

        return Math.Min(row[right.Length], limit);
    }
}
