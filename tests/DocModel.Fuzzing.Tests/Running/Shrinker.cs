namespace DocModel.Fuzzing.Tests.Running;

/// <summary>Makes a failing input small: takes pieces out, half of it first and single items last, then makes what is left plain.</summary>
internal static class Shrinker
{
    /// <param name="plain">What an item that does not matter becomes.</param>
    /// <param name="attempts">How often the failure may be tried; a count, not a time, so that the same failure shrinks the same way.</param>
    public static T[] Shrink<T>(T[] items, T plain, Func<T[], bool> fails, int attempts)
        where T : IEquatable<T>
    {
        var before = -1;
        while (items.Length != before && attempts > 0)
        {
            before = items.Length;
            for (var size = Math.Max(1, items.Length / 2); size > 0 && attempts > 0; size /= 2)
            {
                for (var at = 0; at + size <= items.Length && attempts > 0;)
                {
                    T[] smaller = [.. items[..at], .. items[(at + size)..]];
                    attempts--;
                    if (fails(smaller))
                        items = smaller;
                    else
                        at += size;
                }
            }
        }

        for (var at = 0; at < items.Length && attempts > 0; at++)
        {
            if (items[at].Equals(plain))
                continue;
            T[] plainer = [.. items[..at], plain, .. items[(at + 1)..]];
            attempts--;
            if (fails(plainer))
                items = plainer;
        }

        return items;
    }
}
