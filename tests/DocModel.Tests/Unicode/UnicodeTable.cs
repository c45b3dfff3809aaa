using System.Globalization;
using System.Text;

namespace DocModel.Tests.Unicode;

/// <summary>Makes the source of <c>Characters.Tables.cs</c> from Unicode's own file of data.</summary>
internal sealed class UnicodeTable
{
    private const int BlockLength = 0x80;

    private readonly char[] _classes = new char[0x10000];
    private readonly SortedDictionary<char, char> _lower = [];
    private readonly SortedDictionary<char, char> _upper = [];

    /// <param name="lines">Of UnicodeData.txt.</param>
    public UnicodeTable(IEnumerable<string> lines)
    {
        Array.Fill(_classes, '?');
        var first = 0;
        foreach (var fields in lines.Select(line => line.Split(';')))
        {
            var point = int.Parse(fields[0], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            if (point > 0xFFFF)
                break;
            if (!fields[1].EndsWith(", Last>", StringComparison.Ordinal))
                first = point;
            Array.Fill(_classes, ClassOf(fields[2]), first, point - first + 1);
            AddCase(_upper, (char)point, fields[12]);
            AddCase(_lower, (char)point, fields[13]);
        }
    }

    public string ToSource()
    {
        var blocks = new List<string>();
        var numbers = new List<int>();
        for (var start = 0; start < _classes.Length; start += BlockLength)
        {
            var block = new string(_classes, start, BlockLength);
            var number = blocks.IndexOf(block);
            numbers.Add(number >= 0 ? number : blocks.Count);
            if (number < 0)
                blocks.Add(block);
        }

        var source = new StringBuilder();
        source.Append(
            """
            namespace DocModel.Unicode;

            // Made from Unicode's data, not by hand: see UnicodeTableTests.
            internal static partial class Characters
            {
                /// <summary>What each of the blocks of 128 characters holds, a number of one of <see cref="Blocks"/>.</summary>
                private static ReadOnlySpan<byte> BlockNumbers =>
                [

            """);
        foreach (var row in numbers.Chunk(32))
            source.Append("        ").AppendJoin(", ", row).Append(",\n");
        source.Append(
            """
                ];

                /// <summary>
                /// The classes of characters, block after block: capital (U), title (T), small (l), modifier (m) and other letters (o), marks (+),
                /// digits (0), other numbers (1), spaces, separators of lines (!), punctuation (.), symbols ($), all else (?).
                /// </summary>
                private static ReadOnlySpan<byte> Blocks =>

            """);
        source.AppendJoin(" +\n", blocks.Select(block => $"        \"{block}\"u8")).Append(";\n\n");
        AppendRanges(source, "ToLowerRanges", _lower);
        source.Append('\n');
        AppendRanges(source, "ToUpperRanges", _upper);
        return source.Append("}\n").ToString();
    }

    /// <summary>Letters with one letter in the other case; ASCII and the rest keep to themselves.</summary>
    private static void AddCase(SortedDictionary<char, char> cases, char c, string other)
    {
        if (other.Length == 4 && (char)int.Parse(other, NumberStyles.HexNumber, CultureInfo.InvariantCulture) is var mapped && c >= 0x80 && mapped >= 0x80)
            cases.Add(c, mapped);
    }

    private static void AppendRanges(StringBuilder source, string name, SortedDictionary<char, char> cases)
    {
        var ranges = new List<string>();
        char[] all = [.. cases.Keys];
        for (var i = 0; i < all.Length;)
        {
            int Added(int at) => (cases[all[at]] - all[at]) & 0xFFFF;
            var step = i + 1 < all.Length && Added(i + 1) == Added(i) && all[i + 1] - all[i] <= 2 ? all[i + 1] - all[i] : 1;
            var last = i;
            while (last + 1 < all.Length && Added(last + 1) == Added(i) && all[last + 1] - all[last] == step)
                last++;
            ranges.Add($"\\u{(int)all[i]:X4}\\u{(int)all[last]:X4}\\u{step:X4}\\u{Added(i):X4}");
            i = last + 1;
        }

        source.Append("    private const string ").Append(name).Append(" =\n");
        source.AppendJoin(" +\n", ranges.Chunk(5).Select(row => $"        \"{string.Concat(row)}\"")).Append(";\n");
    }

    private static char ClassOf(string category) => category switch
    {
        "Lu" => 'U',
        "Lt" => 'T',
        "Ll" => 'l',
        "Lm" => 'm',
        "Lo" => 'o',
        "Mn" or "Mc" => '+',
        "Nd" => '0',
        "Nl" or "No" => '1',
        "Zs" => ' ',
        "Zl" or "Zp" => '!',
        ['P', _] => '.',
        ['S', _] => '$',
        _ => '?',
    };
}
