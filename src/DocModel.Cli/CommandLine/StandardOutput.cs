using System.Text;

namespace DocModel.Cli.CommandLine;

/// <summary>Standard output as UTF-8 without a mark; line by line on a terminal, in large pieces into a pipe.</summary>
internal static class StandardOutput
{
    public static TextWriter Open()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        Console.OutputEncoding = utf8;
        return new StreamWriter(Console.OpenStandardOutput(), utf8, bufferSize: 1 << 15) { AutoFlush = !Console.IsOutputRedirected, NewLine = "\n" };
    }
}
