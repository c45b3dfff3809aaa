namespace DocModel.Reading.Naming;

/// <summary>How far apart two spellings are.</summary>
internal static class Spelling
{
    /// <summary>The number of letters to insert, delete or replace, or of neighbours to swap (optimal string alignment).</summary>
    public static int Edits(string one, string other)
    {
        var before = new int[other.Length + 1];
        var last = new int[other.Length + 1];
        var row = new int[other.Length + 1];
        for (var j = 0; j < row.Length; j++)
            row[j] = j;
        for (var i = 1; i <= one.Length; i++)
        {
            (before, last, row) = (last, row, before);
            row[0] = i;
            for (var j = 1; j < row.Length; j++)
            {
                row[j] = Math.Min(Math.Min(last[j], row[j - 1]) + 1, last[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
            }
        }

        return row[other.Length];
    }

    /// <summary>The candidate nearest to a word, or null where none is near.</summary>
    public static string? Nearest(string word, IEnumerable<string> candidates)
    {
        string? nearest = null;
        var best = Math.Max(2, word.Length / 2);
        foreach (var candidate in candidates)
        {
            if (word.Length <= 64 && Edits(word, candidate) is var edits && edits < best)
                (nearest, best) = (candidate, edits);
        }

        return nearest;
    }
}
