namespace DocModel.Reading.Naming;

/// <summary>How far apart two spellings are.</summary>
internal static class Spelling
{
    /// <summary>A longer word is compared with nothing: the work of one comparison is bounded.</summary>
    private const int LongestWord = 64;

    /// <summary>The number of letters to insert, delete or replace, or of neighbours to swap (optimal string alignment).</summary>
    /// <param name="one">A spelling.</param>
    /// <param name="other">Another one.</param>
    /// <param name="limit">Where the number is not less than this, it does not matter how much more it is.</param>
    /// <returns>The number, or <paramref name="limit"/> where it is not less.</returns>
    public static int Edits(string one, string other, int limit = int.MaxValue)
    {
        if (Math.Abs(one.Length - other.Length) >= limit)
            return limit;
        var before = new int[other.Length + 1];
        var last = new int[other.Length + 1];
        var row = new int[other.Length + 1];
        for (var j = 0; j < row.Length; j++)
            row[j] = j;
        for (var i = 1; i <= one.Length; i++)
        {
            (before, last, row) = (last, row, before);
            row[0] = i;
            var least = i;
            for (var j = 1; j < row.Length; j++)
            {
                row[j] = Math.Min(Math.Min(last[j], row[j - 1]) + 1, last[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                least = Math.Min(least, row[j]);
            }

            // A swap reaches back over a row, and costs one: what is above the limit by more than that stays above it.
            if (least > limit)
                return limit;
        }

        return Math.Min(row[other.Length], limit);
    }

    /// <summary>The candidate nearest to a word, or null where none is near.</summary>
    public static string? Nearest(string word, IEnumerable<string> candidates)
    {
        if (word.Length > LongestWord)
            return null;
        string? nearest = null;
        var best = Math.Max(2, word.Length / 2);
        foreach (var candidate in candidates)
        {
            if (Edits(word, candidate, best) is var edits && edits < best)
                (nearest, best) = (candidate, edits);
        }

        return nearest;
    }
}
