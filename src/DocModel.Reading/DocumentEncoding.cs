using DocModel.Reading.Sources;

namespace DocModel.Reading;

/// <summary>A document's file, from its bytes to its text.</summary>
public static class DocumentEncoding
{
    /// <summary>Decodes a file: UTF-8 with or without a byte order mark, or UTF-16 with one.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="path">The file's name for the error message; may be null.</param>
    /// <returns>The text without the byte order mark, its line ends as they are.</returns>
    /// <exception cref="DocumentEncodingException">The bytes are no UTF-8; the message names the first bad byte and what to do.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes, string? path = null)
    {
        switch (bytes)
        {
            case [0xEF, 0xBB, 0xBF, ..]:
                return DecodeUtf8(bytes.Slice(3), 3, path);
            case [0xFF, 0xFE, 0, 0, ..] or [0, 0, 0xFE, 0xFF, ..]:
                throw new DocumentEncodingException(path, Hex(bytes[0]), 0, 1, 1, "begins a byte order mark of UTF-32, which is not read. Save the file as UTF-8.");
            case [0xFF, 0xFE, ..]:
                return DecodeUtf16(bytes, littleEndian: true, path);
            case [0xFE, 0xFF, ..]:
                return DecodeUtf16(bytes, littleEndian: false, path);
            default:
                return DecodeUtf8(bytes, 0, path);
        }
    }

    private static string DecodeUtf8(ReadOnlySpan<byte> bytes, int markLength, string? path)
    {
        var bad = Utf8Check.FirstBadByte(bytes);
        if (bad < 0)
            return Content.Utf8.Decode(bytes);
        var (line, column) = PlaceOf(Content.Utf8.Decode(bytes.Slice(0, bad)));
        throw new DocumentEncodingException(path, Hex(bytes[bad]), markLength + bad, line, column, Advice(bytes, bad));
    }

    // Halves of surrogate pairs are let through: the reader reports each at its place.
    private static string DecodeUtf16(ReadOnlySpan<byte> bytes, bool littleEndian, string? path)
    {
        var chars = new char[(bytes.Length - 2) / 2];
        for (var i = 0; i < chars.Length; i++)
        {
            var at = 2 + 2 * i;
            chars[i] = littleEndian ? (char)(bytes[at] | (bytes[at + 1] << 8)) : (char)((bytes[at] << 8) | bytes[at + 1]);
        }

        var text = new string(chars);
        if (bytes.Length % 2 == 0)
            return text;
        var (line, column) = PlaceOf(text);
        throw new DocumentEncodingException(
            path,
            Hex(bytes[bytes.Length - 1]),
            bytes.Length - 1,
            line,
            column,
            "is half a character of UTF-16, which the file's byte order mark tells it is; the file seems cut off. Save it anew, best as UTF-8.");
    }

    private static string Advice(ReadOnlySpan<byte> bytes, int bad)
    {
        var value = bytes[bad];
        if (bytes.Slice(bad).Length < Utf8Check.SequenceLength(value))
            return "begins a character that the file's end cuts off. Save the file anew as UTF-8.";
        return value is >= 0x80 and <= 0x9F or >= 0xC0
            ? "does not fit there. If the file was saved as Windows-1252 or another 8-bit encoding, save it as UTF-8."
            : "does not fit there. Save the file as UTF-8.";
    }

    private static (int Line, int Column) PlaceOf(string before)
    {
        int line = 1, lineStart = 0;
        for (var i = 0; i < before.Length; i++)
        {
            if (before[i] == '\n' || (before[i] == '\r' && !(i + 1 < before.Length && before[i + 1] == '\n')))
            {
                line++;
                lineStart = i + 1;
            }
        }

        return (line, before.Length - lineStart + 1);
    }

    private static string Hex(byte value) => FormattableString.Invariant($"byte 0x{value:X2}");
}
