using System.Text;
using CsCheck;

namespace DocModel.Fuzzing.Tests.Inputs;

/// <summary>Real files, broken: bytes flipped, put in, lost, moved, repeated and cut off, tokens that mean something dropped in between.</summary>
internal static class Mutations
{
    private const int Longest = 6_000;

    private static readonly byte[][] Tokens =
    [
        .. new[]
        {
            "\n", "\r", "\r\n", "\n\n", "\n# ", "\n## ", "\n> ", "\n- ", "\n1. ", "\n    ", "\n```\n", "\n---\n", "\n===\n", "|", "\n|-|-|\n", "*", "**", "_", "`", "[", "](", "]", "![", "<", ">", "<!--", "-->", "&amp;",
            "&#x202E;", "\\", "“", "”", "\"", "'", "’", "(", ")", " (PA)", " 3 May 1987 ", " 1999", "-", "–", "—", "…", ".", ". ", ", ", " and ", "\0", "\t", "\u00A0", "\u2028", "\u202E", "\uFEFF", "\uFFFD", "🙂", "e\u0301",
            "*/", "\"\"\"", "{#id}", "---\ntitle: x\n---\n", "[^1]", "\n[^1]: ", "\n[a]: b\n", "class", "Title", "GetHashCode",
        }.Select(Encoding.UTF8.GetBytes),
        [0xFF], [0xC0], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x80], [0x80], [0xFF, 0xFE], [0xFE, 0xFF], [0xEF, 0xBB, 0xBF], [0x92],
    ];

    public static FuzzInput At(ulong seed)
    {
        var random = new PCG(2, seed);
        var (path, file) = Pick(random, Corpus.Files);
        List<byte> bytes = [.. Window(random, file)];
        for (var count = 1 + random.Next(8); count > 0; count--)
            Mutate(bytes, random);
        return new BytesInput(FuzzSource.Case("bytes", seed), "docs/" + path, [.. bytes.Take(Longest)]);
    }

    private static void Mutate(List<byte> bytes, PCG random)
    {
        var at = Place(random, bytes.Count);
        var length = Math.Min(Place(random, 80), bytes.Count - at);
        switch (random.Next(8))
        {
            case 0 when at < bytes.Count:
                bytes[at] ^= (byte)(1 << (int)random.Next(8));
                break;
            case 1 when at < bytes.Count:
                bytes[at] = (byte)random.Next(256);
                break;
            case 2:
                bytes.RemoveRange(at, length);
                break;
            case 3:
                bytes.InsertRange(Place(random, bytes.Count), bytes.GetRange(at, length));
                break;
            case 4:
                bytes.InsertRange(at, Enumerable.Repeat(bytes.GetRange(at, Math.Min(length, 12)), (int)random.Next(60)).SelectMany(piece => piece).ToArray());
                break;
            case 5:
                bytes.InsertRange(at, Window(random, Pick(random, Corpus.Files).Bytes).Take(length + 1).ToArray());
                break;
            case 6 when random.Next(4) == 0:
                bytes.RemoveRange(at, bytes.Count - at);
                break;
            default:
                bytes.InsertRange(at, Pick(random, Tokens));
                break;
        }
    }

    /// <summary>A stretch of a file: long files would be little else than themselves.</summary>
    private static byte[] Window(PCG random, byte[] file)
    {
        var from = random.Next(3) == 0 ? 0 : Place(random, file.Length);
        return file[from..Math.Min(file.Length, from + 200 + Place(random, 2_500))];
    }

    private static int Place(PCG random, int length) => (int)random.Next((uint)length + 1);

    private static T Pick<T>(PCG random, IReadOnlyList<T> from) => from[(int)random.Next((uint)from.Count)];
}
