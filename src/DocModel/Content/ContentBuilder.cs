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
        for (var i = 0; i < _tables.Length; i++)
            length += _tables[i].Measure();

        var writer = new DigitWriter(new byte[length]);
        writer.Raw((byte)'D');
        writer.Raw((byte)'M');
        writer.Number(ContentFormat.Version, ContentFormat.VersionDigits);
        writer.Number(_tables.Length, ContentFormat.CountDigits);
        foreach (ref readonly var table in _tables.AsSpan())
            table.WriteHeader(ref writer);
        foreach (ref readonly var table in _tables.AsSpan())
            table.WriteRows(ref writer);
        writer.Raw(_pool.AsSpan(0, _poolLength));
        return writer.Bytes;
    }

    /// <summary>Gives the rented memory back; the builder is empty then.</summary>
    public void Dispose()
    {
        for (var i = 0; i < _tables.Length; i++)
            _tables[i].Dispose();
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
            ContentFormat.WriteNumber(bytes.AsSpan(_at, digits), value);
            _at += digits;
        }

        /// <summary>Writes the values of a column into rows that begin here.</summary>
        /// <param name="values">All values of the table, row by row.</param>
        /// <param name="column">The column's number.</param>
        /// <param name="columns">How many columns there are.</param>
        /// <param name="at">Where in a row the column begins.</param>
        /// <param name="digits">Its width.</param>
        /// <param name="rowLength">The width of a row.</param>
        public readonly void Column(ReadOnlySpan<int> values, int column, int columns, int at, int digits, int rowLength)
        {
            // Most columns have one to three digits: written without a loop for each number.
            const int Bits = 6, Mask = 63;
            var place = _at + at;
            switch (digits)
            {
                case 1:
                    for (var i = column; i < values.Length; i += columns, place += rowLength)
                        bytes[place] = ContentFormat.Digit(values[i]);
                    break;
                case 2:
                    for (var i = column; i < values.Length; i += columns, place += rowLength)
                    {
                        bytes[place + 1] = ContentFormat.Digit(values[i] & Mask);
                        bytes[place] = ContentFormat.Digit(values[i] >> Bits);
                    }

                    break;
                case 3:
                    for (var i = column; i < values.Length; i += columns, place += rowLength)
                    {
                        bytes[place + 2] = ContentFormat.Digit(values[i] & Mask);
                        bytes[place + 1] = ContentFormat.Digit(values[i] >> Bits & Mask);
                        bytes[place] = ContentFormat.Digit(values[i] >> (2 * Bits));
                    }

                    break;
                case > 3:
                    for (var i = column; i < values.Length; i += columns, place += rowLength)
                        ContentFormat.WriteNumber(bytes.AsSpan(place, digits), values[i]);
                    break;
            }
        }

        public void Skip(int count) => _at += count;
    }

    private struct TableBuilder : IDisposable
    {
        private const int RowsAtFirst = 32;

        private int[]? _values;
        private int _count;

        // All bits that the values of a column have, those of the largest among them; the digits that it needs once they are measured.
        private int[]? _widths;
        private int _rowLength;

        public readonly int Columns => _widths?.Length ?? 0;

        public int Rows { get; private set; }

        public int Add(ReadOnlySpan<int> row)
        {
            _widths ??= new int[row.Length];
            if (row.Length != _widths.Length)
                throw new ArgumentException("Every row of a table has the same columns.", nameof(row));
            if (_values is null || _values.Length - _count < row.Length)
                _values = Grown(row.Length);
            row.CopyTo(_values.AsSpan(_count));
            _count += row.Length;
            var bits = _widths.AsSpan(0, row.Length);
            for (var i = 0; i < row.Length; i++)
                bits[i] |= row[i];
            return Rows++;
        }

        /// <summary>Measures the columns, once all rows are there; the length of the header and the rows.</summary>
        public int Measure()
        {
            for (var c = 0; c < Columns; c++)
                _rowLength += _widths![c] = ContentFormat.DigitsFor(_widths[c]);
            return ContentFormat.RowDigits + ContentFormat.CountDigits + Columns + Rows * _rowLength;
        }

        public readonly void WriteHeader(ref DigitWriter writer)
        {
            writer.Number(Rows, ContentFormat.RowDigits);
            writer.Number(Columns, ContentFormat.CountDigits);
            for (var c = 0; c < Columns; c++)
                writer.Number(_widths![c], 1);
        }

        public readonly void WriteRows(ref DigitWriter writer)
        {
            var at = 0;
            for (var c = 0; c < Columns; at += _widths![c++])
                writer.Column(_values.AsSpan(0, _count), c, Columns, at, _widths![c], _rowLength);
            writer.Skip(Rows * _rowLength);
        }

        public void Dispose()
        {
            if (_values is not null)
                ArrayPool<int>.Shared.Return(_values);
            this = default;
        }

        private readonly int[] Grown(int columns)
        {
            var grown = ArrayPool<int>.Shared.Rent(Math.Max(columns * RowsAtFirst, 2 * _count));
            if (_values is not null)
            {
                _values.AsSpan(0, _count).CopyTo(grown);
                ArrayPool<int>.Shared.Return(_values);
            }

            return grown;
        }
    }
}
