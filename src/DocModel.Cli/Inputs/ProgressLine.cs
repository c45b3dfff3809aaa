using System.Globalization;

namespace DocModel.Cli.Inputs;

/// <summary>A bar on standard error while several documents are read; nothing where that is no terminal.</summary>
internal sealed class ProgressLine : IDisposable
{
    private const int Cells = 30;
    private const string Erase = "\r\u001b[K";

    private readonly TextWriter? _error;
    private readonly int _total;
    private bool _isShown;

    private ProgressLine(TextWriter? error, int total) => (_error, _total) = (error, total);

    public static ProgressLine Start(int total, TextWriter error)
    {
        var line = new ProgressLine(total > 1 && !Console.IsErrorRedirected ? error : null, total);
        line.Show(0);
        return line;
    }

    public void Show(int done)
    {
        if (_error is null)
            return;
        var filled = done * Cells / _total;
        _error.Write(string.Create(CultureInfo.InvariantCulture, $"{Erase}{new string('━', filled)}{new string('╌', Cells - filled)} {done} of {_total} files"));
        _isShown = true;
    }

    /// <summary>Makes room for a line of output, which may go to the same terminal.</summary>
    public void Hide()
    {
        if (_isShown)
            _error?.Write(Erase);
        _isShown = false;
    }

    public void Dispose() => Hide();
}
