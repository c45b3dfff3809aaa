using System.Buffers;
#if NET
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
#endif

namespace DocModel.Reading.Tokens;

/// <summary>Which characters of a text are letters, and which are capitals: a bit each, so that a word's end is found without a look at each of its letters.</summary>
/// <remarks>The bits lie in rented arrays, which go back when the map is disposed of.</remarks>
internal readonly ref struct LetterMap
{
    private const int Width = 64;

    private readonly ulong[] _letters;
    private readonly ulong[] _capitals;

    public LetterMap(ReadOnlySpan<char> text)
    {
        // One more than the text needs, so that a word's bits can be taken from two of them wherever it stands.
        var words = text.Length / Width + 1;
        _letters = ArrayPool<ulong>.Shared.Rent(words + 1);
        _capitals = ArrayPool<ulong>.Shared.Rent(words + 1);
        _capitals[words] = 0;
        var whole = FillVectors(text);
        for (var word = whole; word < words; word++)
            (_letters[word], _capitals[word]) = Classify(text.Slice(word * Width, Math.Min(Width, text.Length - word * Width)));
    }

    /// <summary>Behind the last letter of a run that begins at a place or before it; that place where no letter stands.</summary>
    public int EndOfLetters(int start)
    {
        var word = start / Width;
        var others = ~_letters[word] >> (start % Width);
        if (others != 0)
            return start + TrailingZeros(others);
        do
            others = ~_letters[++word];
        while (others == 0);
        return word * Width + TrailingZeros(others);
    }

    /// <summary>What the capitals among the letters <c>[start, end)</c>, one at least, say of the word.</summary>
    public TokenFlags Capitals(int start, int end)
    {
        var length = end - start;
        if (length > Width)
            return CapitalsOfLong(start, end);
        int first = start / Width, shift = start % Width;
        var all = ulong.MaxValue >> (Width - length);
        var bits = (_capitals[first] >> shift | _capitals[first + 1] << 1 << (Width - 1 - shift)) & all;
        return Flags((bits & 1) != 0, bits > 1, bits == all & length > 1);
    }

    private TokenFlags CapitalsOfLong(int start, int end)
    {
        var count = 0;
        for (var i = start; i < end; i++)
            count += IsCapital(i) ? 1 : 0;
        return Flags(IsCapital(start), count > (IsCapital(start) ? 1 : 0), count == end - start);
    }

    private bool IsCapital(int i) => (_capitals[i / Width] >> (i % Width) & 1) != 0;

    private static TokenFlags Flags(bool first, bool inner, bool all) =>
        (first ? TokenFlags.Capitalized : 0) | (inner ? TokenFlags.InnerUpper : 0) | (all ? TokenFlags.AllUpper : 0);

    public void Dispose()
    {
        ArrayPool<ulong>.Shared.Return(_letters);
        ArrayPool<ulong>.Shared.Return(_capitals);
    }

    private static (ulong Letters, ulong Capitals) Classify(ReadOnlySpan<char> text)
    {
        ulong letters = 0, capitals = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var kind = (ulong)CharacterClass.Of(text[i]);
            letters |= (kind & CharacterClass.LetterBit) << i;
            capitals |= (kind >> CharacterClass.CapitalPlace & 1) << i;
        }

        return (letters, capitals);
    }

#if NET
    /// <summary>Fills the words of 64 characters each that the processor can classify 16 at a time; how many it filled.</summary>
    private int FillVectors(ReadOnlySpan<char> text)
    {
        if (!Vector128.IsHardwareAccelerated)
            return 0;
        var words = text.Length / Width;
        ref var chars = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<char, ushort>(text));
        var most = Vector128.Create((ushort)byte.MaxValue);
        for (var word = 0; word < words; word++)
        {
            ulong letters = 0, capitals = 0, wide = 0;
            for (var i = 0; i < Width; i += Vector128<byte>.Count)
            {
                var at = (nuint)(word * Width + i);
                var bytes = Vector128.Narrow(
                    Vector128.Min(Vector128.LoadUnsafe(ref chars, at), most),
                    Vector128.Min(Vector128.LoadUnsafe(ref chars, at + (nuint)Vector128<ushort>.Count), most));
                var letter = Vector128.LessThan((bytes | Vector128.Create((byte)0x20)) - Vector128.Create((byte)'a'), Vector128.Create((byte)26));
                var capital = Vector128.LessThan(bytes - Vector128.Create((byte)'A'), Vector128.Create((byte)26));
                letters |= (ulong)letter.ExtractMostSignificantBits() << i;
                capitals |= (ulong)capital.ExtractMostSignificantBits() << i;
                wide |= (ulong)bytes.ExtractMostSignificantBits() << i;
            }

            for (; wide != 0; wide &= wide - 1)
            {
                var i = BitOperations.TrailingZeroCount(wide);
                var (letter, capital) = Classify(text.Slice(word * Width + i, 1));
                letters |= letter << i;
                capitals |= capital << i;
            }

            _letters[word] = letters;
            _capitals[word] = capitals;
        }

        return words;
    }

    private static int TrailingZeros(ulong bits) => BitOperations.TrailingZeroCount(bits);
#else
    private static int FillVectors(ReadOnlySpan<char> text) => 0;

    // Knuth, The Art of Computer Programming, volume 4A, section 7.1.3: the lowest bit alone, times a de Bruijn sequence, tells its place by the six highest bits.
    private const ulong DeBruijn = 0x03F79D71B4CB0A89;

    private static readonly byte[] Places = CreatePlaces();

    private static int TrailingZeros(ulong bits) => Places[(bits & (~bits + 1)) * DeBruijn >> 58];

    private static byte[] CreatePlaces()
    {
        var places = new byte[Width];
        for (var i = 0; i < Width; i++)
            places[DeBruijn << i >> 58] = (byte)i;
        return places;
    }
#endif
}
