namespace DocModel.Reading.Sources;

/// <summary>Whether bytes are UTF-8 (RFC 3629), and where they first are not.</summary>
internal static class Utf8Check
{
    /// <summary>Offset of the first byte of the first sequence that is none; -1 where all are.</summary>
    public static int FirstBadByte(ReadOnlySpan<byte> bytes)
    {
#if NET
        if (System.Text.Unicode.Utf8.IsValid(bytes))
            return -1;
#endif
        for (var i = 0; i < bytes.Length;)
        {
            var length = SequenceLength(bytes[i]);
            if (length == 0 || i + length > bytes.Length)
                return i;
            for (var k = 1; k < length; k++)
            {
                if ((bytes[i + k] & 0xC0) != 0x80)
                    return i;
            }

            // Overlong forms, halves of surrogate pairs, and what lies beyond U+10FFFF.
            if (length >= 3 && !IsSecondByte(bytes[i], bytes[i + 1]))
                return i;
            i += length;
        }

        return -1;
    }

    /// <summary>Length of the sequence that a byte begins; 0 where it begins none.</summary>
    public static int SequenceLength(byte first) => first switch
    {
        < 0x80 => 1,
        >= 0xC2 and <= 0xDF => 2,
        >= 0xE0 and <= 0xEF => 3,
        >= 0xF0 and <= 0xF4 => 4,
        _ => 0,
    };

    private static bool IsSecondByte(byte first, byte second) => first switch
    {
        0xE0 => second >= 0xA0,
        0xED => second < 0xA0,
        0xF0 => second >= 0x90,
        0xF4 => second < 0x90,
        _ => true,
    };
}
