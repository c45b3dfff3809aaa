using System.Runtime.InteropServices;
#if NET
using System.Runtime.Intrinsics.X86;
#endif

namespace DocModel.Reading.Tokens;

/// <summary>The letters of a word in one number: words of ASCII letters are told apart without being compared.</summary>
/// <remarks>Five bits a letter, the first one lowest, so that case is no matter. Of a longer word than <see cref="Letters"/> the first ones count.</remarks>
/// <param name="Bits">The letters.</param>
/// <param name="IsAscii">Whether the letters that count are ASCII: the others have keys that mean nothing.</param>
internal readonly record struct WordKey(ulong Bits, bool IsAscii)
{
    /// <summary>How many letters a key holds.</summary>
    public const int Letters = 12;

    private const int BitsOfLetter = 5;

    public uint Hash => (uint)(Bits * 0x9E3779B97F4A7C15 >> 32);

    /// <summary>Fewer bits of it; 0 for other than ASCII letters, of which nothing is known.</summary>
    public ushort ShortHash => IsAscii ? (ushort)(Hash >> 16) : (ushort)0;

    public static WordKey Of(ReadOnlySpan<char> word)
    {
        var bits = 0UL;
        var all = 0;
        for (var i = 0; i < word.Length && i < Letters; i++)
        {
            bits |= ((ulong)word[i] & 31) << (i * BitsOfLetter);
            all |= word[i];
        }

        return new WordKey(bits, all < 128);
    }

    /// <summary>The key of a stretch of a text, gathered four letters at a time where the text goes on far enough.</summary>
    public static WordKey Of(ReadOnlySpan<char> text, int start, int length)
    {
        const ulong Wide = 0xFF80_FF80_FF80_FF80;
        if (start > text.Length - Letters || !BitConverter.IsLittleEndian)
            return Of(text.Slice(start, length));
        var bytes = MemoryMarshal.AsBytes(text.Slice(start, Letters));
        var first = MemoryMarshal.Read<ulong>(bytes);
        var second = MemoryMarshal.Read<ulong>(bytes.Slice(sizeof(ulong)));
        var third = MemoryMarshal.Read<ulong>(bytes.Slice(2 * sizeof(ulong)));
        if (((first | second | third) & Wide) != 0)
            return Of(text.Slice(start, length));
        var bits = Packed(first) | Packed(second) << (4 * BitsOfLetter) | Packed(third) << (8 * BitsOfLetter);
        return new WordKey(bits & ulong.MaxValue >> (64 - Math.Min(length, Letters) * BitsOfLetter), true);
    }

    /// <summary>Five bits of each of four characters, side by side.</summary>
    private static ulong Packed(ulong letters)
    {
        const ulong FiveOfEach = 0x001F_001F_001F_001F;
#if NET
        if (BitExtraction.IsFast)
            return Bmi2.X64.ParallelBitExtract(letters, FiveOfEach);
#endif
        letters &= FiveOfEach;
        letters = (letters | letters >> 11) & 0x0000_03FF_0000_03FF;
        return (letters | letters >> 22) & 0xF_FFFF;
    }
}
