using System.Globalization;

namespace DocModel;

/// <summary>Why a text is no EDTF date.</summary>
/// <remarks>The texts are made when they are asked for: an error that nobody reads costs nothing.</remarks>
public readonly struct EdtfError : IEquatable<EdtfError>
{
    private readonly EdtfErrorCode _code;
    private readonly char _found;
    private readonly bool _atEnd;

    internal EdtfError(EdtfErrorCode code, int position, ReadOnlySpan<char> text)
    {
        _code = code;
        Position = position;
        _atEnd = position >= text.Length;
        _found = _atEnd ? '\0' : text[position];
    }

    /// <summary>Offset in UTF-16 code units, from 0, of the first character that does not fit; the text's length where it ends too soon.</summary>
    public int Position { get; }

    /// <summary>What the notation asks for at the position, as a phrase: "a digit or X".</summary>
    public string Expected => _code.Expected();

    /// <summary>What stands at the position, as a phrase: "'a'", "U+00A0" or "the end of the text".</summary>
    public string Found => _atEnd ? "the end of the text" : _found switch
    {
        ' ' => "a space",
        > ' ' and <= '~' => "'" + _found + "'",
        _ => "U+" + ((int)_found).ToString("X4", CultureInfo.InvariantCulture),
    };

    /// <summary>The reason as an English sentence.</summary>
    public string Reason => _code.Explanation() ?? "Expected " + Expected + ", found " + Found + ".";

    /// <summary>Whether two errors are the same.</summary>
    public static bool operator ==(EdtfError left, EdtfError right) => left.Equals(right);

    /// <summary>Whether two errors differ.</summary>
    public static bool operator !=(EdtfError left, EdtfError right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(EdtfError other) => _code == other._code && Position == other.Position && _found == other._found && _atEnd == other._atEnd;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EdtfError other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (int)_code * 65599 + Position;

    /// <summary>Position and reason.</summary>
    public override string ToString() =>
        _code == EdtfErrorCode.None ? "" : FormattableString.Invariant($"Position {Position}: {Reason}");
}
