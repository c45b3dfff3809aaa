using System.Globalization;

namespace DocModel.Generator.Documents;

/// <summary>The compiler runs under the machine's culture; what a document becomes must not depend on it.</summary>
internal readonly struct InvariantCulture : IDisposable
{
    private readonly CultureInfo _before;

    private InvariantCulture(CultureInfo before) => _before = before;

    public static InvariantCulture Enter()
    {
        var thread = Thread.CurrentThread;
        var scope = new InvariantCulture(thread.CurrentCulture);
        thread.CurrentCulture = CultureInfo.InvariantCulture;
        return scope;
    }

    public void Dispose() => Thread.CurrentThread.CurrentCulture = _before;
}
