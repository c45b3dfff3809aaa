using System.Runtime.CompilerServices;

namespace DocModel.Reading;

/// <summary>Asks within the long loops of every stage whether the reading is still wanted: a large document stops within milliseconds.</summary>
/// <param name="asked">Told each time that the question is put, so that a test can cancel at any of them.</param>
internal readonly struct CancellationCheck(CancellationToken token, Action? asked = null)
{
    /// <summary>The steps of a loop from one question to the next: microseconds' worth of work.</summary>
    public const int Steps = 1024;

    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Now()
    {
        asked?.Invoke();
        token.ThrowIfCancellationRequested();
    }

    /// <summary>Asks at every 1,024th step of a loop, the first one among them.</summary>
    public void At(int step)
    {
        if ((step & (Steps - 1)) == 0)
            Now();
    }
}
