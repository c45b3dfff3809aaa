using System.Runtime.CompilerServices;

namespace DocModel.Fuzzing.Tests.Running;

/// <summary>A check whose message costs nothing while it holds: a run makes millions of them.</summary>
internal static class Require
{
    public static void That(bool condition, [InterpolatedStringHandlerArgument(nameof(condition))] Broken broken)
    {
        if (!condition)
            throw new PropertyBrokenException(broken.ToString());
    }
}

[InterpolatedStringHandler]
internal readonly ref struct Broken
{
    private readonly System.Text.StringBuilder? _message;

    public Broken(int literalLength, int formattedCount, bool condition, out bool isNeeded)
    {
        isNeeded = !condition;
        _message = condition ? null : new System.Text.StringBuilder(literalLength + (16 * formattedCount));
    }

    public void AppendLiteral(string literal) => _message!.Append(literal);

    public void AppendFormatted<T>(T value) => _message!.Append(System.Globalization.CultureInfo.InvariantCulture, $"{value}");

    public void AppendFormatted<T>(T value, string format)
        where T : IFormattable => _message!.Append(value.ToString(format, System.Globalization.CultureInfo.InvariantCulture));

    public override string ToString() => _message?.ToString() ?? "";
}

internal sealed class PropertyBrokenException(string message) : Exception(message);
