using System.Runtime.InteropServices;
using DocModel.Cli.Export;

namespace DocModel.Cli.CommandLine;

/// <summary>Ctrl-C and its like: unfinished files are taken away, nothing is said, and the status is the one that shells expect.</summary>
internal sealed class Interruption : IDisposable
{
    private static readonly (PosixSignal Signal, int Status)[] Signals =
    [
        (PosixSignal.SIGINT, 130),
        (PosixSignal.SIGTERM, 143),
        (PosixSignal.SIGHUP, 129),
    ];

    private readonly List<PosixSignalRegistration> _registrations = [];

    public Interruption()
    {
        foreach (var (signal, status) in Signals)
        {
            _registrations.Add(PosixSignalRegistration.Create(signal, context =>
            {
                context.Cancel = true;
                OutputFile.Abandon();
                Environment.Exit(status);
            }));
        }
    }

    public void Dispose() => _registrations.ForEach(registration => registration.Dispose());
}
