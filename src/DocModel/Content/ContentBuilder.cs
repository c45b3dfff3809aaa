using System.Buffers;
using System.Text;

namespace DocModel.Content;

/// <summary>Collects rows and strings and writes them as a structure.</summary>
internal sealed class ContentBuilder : IDisposable
{
    /// <summary>Distance of checkpoints in UTF-16 code units: what a slice of non-ASCII text walks at most before it begins.</summary>
    private const int CheckpointDistance = 1024;

    private readonly TableBuilder[] _tables = new TableBuilder[(int)TableId.Count];
    private readonly Dictionary<string, int> _strings;
    private byte[] _pool = [];
    private int _poolLength;

    /// <param name="strings">About how many strings there will be.</param>
    public ContentBuilder(int strings = 0)
    {
        _strings = new Dictionary<string, int>(strings, StringComparer.Ordinal);
        for (var i = 0; i < _tables.Length; i++)
            _tables[i] = new TableBuilder();
    }

    public int Rows(TableId table) => _tables[(int)table].Rows;

    /// <summary>Adds a row and returns its number.</summary>
    public int Add(TableId table, params ReadOnlySpan<int> columns) => _tables[(int)table].Add(columns);

    /// <summary>The value of a <c>…String</c> column: the string's row plus one, or 0 for null.</summary>
    public int String(string? text)
    {
        if (text is null)
            return 0;
        if (_strings.TryGetValue(text, out var known))
            return known;
        var row = Unique(text);
        _strings.Add(text, row);
        return row;
    }

    /// <summary>The same for a string that hardly anything else has, such as a name: it is not looked for among the others.</summary>
    public int Unique(string? text)
    {
        if (text is null)
            return 0;
        const int MostBytes = 3;
        if (_pool.Length - _poolLength < text.Length * MostBytes)
            GrowPool(text.Length * MostBytes);
        var length = Encoding.UTF8.GetBytes(text, 0, text.Length, _pool, _poolLength);
        var row = Add(TableId.Strings, _poolLength, length) + 1;
        _poolLength += length;
        return row;
    }

    /// <summary>Adds a run of links and returns the row of the first.</summary>
    public int Links(int[] targets)
    {
        var first = Rows(TableId.Links);
        foreach (var target in targets)
            Add(TableId.Links, target);
        return first;
    }

    /// <summary>Adds the checkpoints that slices of the text's UTF-8 form need.</summary>
    public void AddCheckpoints(string text)
    {
        if (AsciiEnd(text, 0, text.Length) == text.Length)
            return;
        var utf8 = 0;
        var next = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (i >= next)
            {
                Add(TableId.Checkpoints, i, utf8);
                next = i + CheckpointDistance;
            }

            var end = AsciiEnd(text, i, Math.Min(text.Length, next));
            if (end > i)
            {
                utf8 += end - i;
                i = end - 1;
                continue;
            }

            var c = text[i];
            if (c < 0x800)
                utf8 += 2;
            else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                utf8 += 4;
                i++;
            }
            else
                utf8 += 3;
        }
    }

    public byte[] ToStructure()
    {
        var length = 2 + ContentFormat.VersionDigits + ContentFormat.CountDigits + _poolLength;
        foreach (var table in _tables)
            length += table.Measure();

        var writer = new DigitWriter(new byte[length]);
        writer.Raw((byte)'D');
        writer.Raw((byte)'M');
        writer.Number(ContentFormat.Version, ContentFormat.VersionDigits);
        writer.Number(_tables.Length, ContentFormat.CountDigits);
        foreach (var table in _tables)
            table.WriteHeader(ref writer);
        foreach (var table in _tables)
            table.WriteRows(ref writer);
        writer.Raw(_pool.AsSpan(0, _poolLength));
        return writer.Bytes;
    }

    /// <summary>Gives the rented memory back; the builder is empty then.</summary>
    public void Dispose()
    {
        foreach (var table in _tables)
            table.Dispose();
        if (_pool.Length > 0)
            ArrayPool<byte>.Shared.Return(_pool);
        (_pool, _poolLength) = ([], 0);
        _strings.Clear();
    }

    private void GrowPool(int more)
    {
        const int LeastLength = 1024;
        var grown = ArrayPool<byte>.Shared.Rent(Math.Max(LeastLength, Math.Max(_pool.Length * 2, _poolLength + more)));
        _pool.AsSpan(0, _poolLength).CopyTo(grown);
        if (_pool.Length > 0)
            ArrayPool<byte>.Shared.Return(_pool);
        _pool = grown;
    }

    /// <summary>The first character from a place on that is not ASCII, or the end.</summary>
    private static int AsciiEnd(string text, int from, int end)
    {
#if NET
        var length = text.AsSpan(from, end - from).IndexOfAnyExceptInRange('\0', '\x7F');
        return length < 0 ? end : from + length;
#else
        while (from < end && text[from] < 0x80)
            from++;
        return from;
#endif
    }

    private struct DigitWriter(byte[] bytes)
    {
        private int _at;

        public readonly byte[] Bytes => bytes;

        public void Raw(byte value) => bytes[_at++] = value;

        public void Raw(ReadOnlySpan<byte> values)
        {
            values.CopyTo(bytes.AsSpan(_at));
            _at += values.Length;
        }

        public void Number(int value, int digits)
        {
            var rest = (uint)value;
            for (var i = _at + digits - 1; i >= _at; i--)
            {
                bytes[i] = ContentFormat.Digit((int)(rest & 63));
                rest >>= 6;
            }

            _at += digits;
        }
    }

    private sealed class TableBuilder : IDisposable
    {
        private const int RowsAtFirst = 32;

        private readonly ScratchList<int> _values = new();

        // All bits that the values of a column have: those of the largest among them. How many digits that makes is known at the end.
        private int[] _bits = [];
        private int[] _digits = [];

        public int Columns => _bits.Length;

        public int Rows { get; private set; }

        public int Add(ReadOnlySpan<int> row)
        {
            if (Rows == 0)
            {
                (_bits, _digits) = (new int[row.Length], new int[row.Length]);
                _values.Reserve(row.Length * RowsAtFirst);
            }

            if (row.Length != Columns)
                throw new ArgumentException("Every row of a table has the same columns.", nameof(row));
            _values.AddRange(row);
            var bits = _bits.AsSpan(0, row.Length);
            for (var i = 0; i < row.Length; i++)
                bits[i] |= row[i];
            return Rows++;
        }

        /// <summary>Measures the columns; the length of the header and the rows.</summary>
        public int Measure()
        {
            var row = 0;
            for (var c = 0; c < _bits.Length; c++)
                row += _digits[c] = ContentFormat.DigitsFor(_bits[c]);
            return ContentFormat.RowDigits + ContentFormat.CountDigits + Columns + Rows * row;
        }

        public void WriteHeader(ref DigitWriter writer)
        {
            writer.Number(Rows, ContentFormat.RowDigits);
            writer.Number(Columns, ContentFormat.CountDigits);
            foreach (var digits in _digits)
                writer.Number(digits, 1);
        }

        public void WriteRows(ref DigitWriter writer)
        {
            ReadOnlySpan<int> digits = _digits;
            for (var values = _values.Span; !values.IsEmpty; values = values.Slice(digits.Length))
            {
                for (var c = 0; c < digits.Length; c++)
                    writer.Number(values[c], digits[c]);
            }
        }

        public void Dispose() => _values.Dispose();
    }
}
