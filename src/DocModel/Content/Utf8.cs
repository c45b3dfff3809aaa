using System.Text;

namespace DocModel.Content;

/// <summary>UTF-8 on both target frameworks.</summary>
internal static class Utf8
{
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
#if NET
        return Encoding.UTF8.GetString(bytes);
#else
        return bytes.IsEmpty ? "" : Encoding.UTF8.GetString(bytes.ToArray());
#endif
    }

    /// <summary>Number of UTF-16 code units that a lead byte stands for; 0 for a continuation byte.</summary>
    public static int Utf16Units(byte value) => (value & 0xC0) == 0x80 ? 0 : value >= 0xF0 ? 2 : 1;
}
