using System.Text;

namespace DocModel.Cli.Export;

/// <summary>Files that are there whole or not at all: written beside their place and moved there when they are complete.</summary>
internal static class OutputFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private static readonly Lock Gate = new();
    private static readonly HashSet<string> Unfinished = new(StringComparer.Ordinal);
    private static bool IsAbandoned;

    /// <summary>Writes a file as UTF-8 without a byte order mark.</summary>
    /// <param name="path">The file; a link is followed.</param>
    /// <param name="mayReplace">Whether it may be there already.</param>
    /// <param name="write">Writes the text; where it throws, no file is left behind.</param>
    /// <exception cref="IOException">The file cannot be written, or is there and may not be replaced.</exception>
    public static T Write<T>(string path, bool mayReplace, Func<TextWriter, T> write)
    {
        var target = new FileInfo(path).LinkTarget is null ? Path.GetFullPath(path) : File.ResolveLinkTarget(path, returnFinalTarget: true)!.FullName;
        var folder = Path.GetDirectoryName(target)!;
        Directory.CreateDirectory(folder);
        var temporary = Path.Combine(folder, $".{Path.GetFileName(target)}.{Guid.NewGuid():N}.tmp");
        Begin(temporary);
        try
        {
            T result;
            using (var writer = new StreamWriter(new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.Delete), Utf8) { NewLine = "\n" })
                result = write(writer);
            KeepMode(target, temporary);
            Commit(temporary, target, mayReplace);
            return result;
        }
        catch
        {
            Drop(temporary);
            throw;
        }
    }

    /// <inheritdoc cref="Write{T}"/>
    public static void Write(string path, bool mayReplace, Action<TextWriter> write) => Write(path, mayReplace, writer =>
    {
        write(writer);
        return true;
    });

    /// <summary>Takes away what is not complete; from here on nothing is written any more, as the process is about to end.</summary>
    public static void Abandon()
    {
        lock (Gate)
        {
            IsAbandoned = true;
            foreach (var temporary in Unfinished)
                TryDelete(temporary);
        }
    }

    private static void Begin(string temporary) => UnlessAbandoned(() => Unfinished.Add(temporary));

    private static void Commit(string temporary, string target, bool mayReplace) => UnlessAbandoned(() =>
    {
        File.Move(temporary, target, mayReplace);
        Unfinished.Remove(temporary);
    });

    /// <summary>Once the command is interrupted nothing more is done, and nothing more said: the process ends under the thread's feet.</summary>
    private static void UnlessAbandoned(Action act)
    {
        lock (Gate)
        {
            if (!IsAbandoned)
            {
                act();
                return;
            }
        }

        Thread.Sleep(Timeout.Infinite);
    }

    private static void Drop(string temporary)
    {
        lock (Gate)
        {
            TryDelete(temporary);
            Unfinished.Remove(temporary);
        }
    }

    private static void KeepMode(string target, string temporary)
    {
        if (!OperatingSystem.IsWindows() && File.Exists(target))
            File.SetUnixFileMode(temporary, File.GetUnixFileMode(target));
    }

    private static void TryDelete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The process ends with an error or by a signal already, and that is what the user has to know.
        }
    }
}
