using System.Diagnostics;
using System.Globalization;

namespace DocModel.Fuzzing.Tests.Running;

/// <summary>How many seeds a run tries: a fixed number of fixed ones, or as many new ones as a given time allows.</summary>
internal static class FuzzBudget
{
    /// <summary>Minutes of open-ended search for each test; unset in CI.</summary>
    private const string MinutesVariable = "DOCMODEL_FUZZ";

    /// <summary>One case, <c>trees:17</c>, to try alone.</summary>
    private const string CaseVariable = "DOCMODEL_FUZZ_CASE";

    public static IEnumerable<ulong> Seeds(string source, int count)
    {
        if (Environment.GetEnvironmentVariable(CaseVariable) is { Length: > 0 } one)
        {
            var parts = one.Split(':');
            return parts[0] == source ? [ulong.Parse(parts[1], CultureInfo.InvariantCulture)] : [];
        }

        return Environment.GetEnvironmentVariable(MinutesVariable) is { Length: > 0 } minutes
            ? Until(TimeSpan.FromMinutes(double.Parse(minutes, CultureInfo.InvariantCulture)))
            : Fixed(count);
    }

    private static IEnumerable<ulong> Fixed(int count)
    {
        for (var seed = 0UL; seed < (ulong)count; seed++)
            yield return seed;
    }

    /// <summary>From a place of its own each time, so that two searches do not go the same way.</summary>
    private static IEnumerable<ulong> Until(TimeSpan limit)
    {
        var watch = Stopwatch.StartNew();
        for (var seed = (ulong)Random.Shared.NextInt64(1L << 48); watch.Elapsed < limit; seed++)
            yield return seed;
    }
}
