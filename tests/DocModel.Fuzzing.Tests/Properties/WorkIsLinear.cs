using System.Text;
using DocModel.Fuzzing.Tests.Inputs;
using DocModel.Fuzzing.Tests.Running;
using DocModel.Reading;

namespace DocModel.Fuzzing.Tests.Properties;

/// <summary>Four times the text is about four times the work.</summary>
/// <remarks>
/// The work counted is bytes allocated, which are the same at each run, unlike the time. What is slow and allocates nothing shows in
/// the benchmarks.
/// </remarks>
internal static class WorkIsLinear
{
    private const int Characters = 20_000;
    private const int MostGrowth = 6;

    public static void Check(FuzzInput input)
    {
        if (input.Text.Length == 0)
            return;
        var unit = input.Text.Length <= Characters / 4 ? input.Text : input.Text[..(Characters / 4)];
        foreach (var gap in (string[])["", "\n\n"])
        {
            var once = new StringBuilder().Insert(0, unit + gap, Characters / unit.Length).ToString();
            var fourTimes = string.Concat(Enumerable.Repeat(once, 4));
            long one = Allocated(once, input.Path), four = Allocated(fourTimes, input.Path);

            // Arrays that are rented are made where the pool has none left: the second reading finds those of the first.
            if (four > MostGrowth * one)
                four = Math.Min(four, Allocated(fourTimes, input.Path));
            Require.That(four <= MostGrowth * one, $"{once.Length} characters take {one} bytes, four times of them {four}.");
        }
    }

    private static long Allocated(string text, string path)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        DocumentReader.Read(text, new ReadOptions { Path = path });
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
