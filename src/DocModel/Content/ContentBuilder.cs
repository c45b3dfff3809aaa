using System.Text;

namespace DocModel.Content;

/// <summary>Collects rows and strings and writes them as a structure.</summary>
internal sealed class ContentBuilder
{
    /// <summary>Distance of checkpoints in UTF-16 code units: what a slice of non-ASCII text walks at most before it begins.</summary>
    private const int CheckpointDistance = 1024;

    private readonly TableBuilder[] _tables = new TableBuilder[(int)TableId.Count];
    private readonly Dictionary<string, int> _strings = new(StringComparer.Ordinal);
    private readonly List<byte[]> _pool = [];
    private int _poolLength;

    public ContentBuilder()
    {
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
        var bytes = Encoding.UTF8.GetBytes(text);
        var row = Add(TableId.Strings, _poolLength, bytes.Length) + 1;
        _pool.Add(bytes);
        _poolLength += bytes.Length;
        _strings.Add(text, row);
        return row;
    }

    /// <summary>Adds a run of links and returns the row of the first.</summary>
    public int Links(IEnumerable<int> targets)
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
            length += ContentFormat.RowDigits + ContentFormat.CountDigits + table.Columns + table.Rows * table.RowLength();

        var writer = new DigitWriter(new byte[length]);
        writer.Raw((byte)'D');
        writer.Raw((byte)'M');
        writer.Number(ContentFormat.Version, ContentFormat.VersionDigits);
        writer.Number(_tables.Length, ContentFormat.CountDigits);
        foreach (var table in _tables)
            table.WriteHeader(ref writer);
        foreach (var table in _tables)
            table.WriteRows(ref writer);
        foreach (var bytes in _pool)
            writer.Raw(bytes);
        return writer.Bytes;
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

        public void Raw(byte[] values)
        {
            values.CopyTo(bytes, _at);
            _at += values.Length;
        }

        public void Number(int value, int digits)
        {
            ContentFormat.WriteNumber(bytes.AsSpan(_at, digits), value);
            _at += digits;
        }
    }

    private sealed class TableBuilder
    {
        private int[] _values = [];
        private int[] _widths = [];
        private int _used;

        public int Columns { get; private set; }

        public int Rows => Columns == 0 ? 0 : _used / Columns;

        public int Add(ReadOnlySpan<int> row)
        {
            if (Columns == 0)
            {
                Columns = row.Length;
                _widths = new int[row.Length];
            }

            if (row.Length != Columns)
                throw new ArgumentException("Every row of a table has the same columns.", nameof(row));
            if (_used + row.Length > _values.Length)
                Array.Resize(ref _values, Math.Max(_values.Length * 2, row.Length * 16));
            for (var i = 0; i < row.Length; i++)
            {
                _values[_used + i] = row[i];
                _widths[i] = Math.Max(_widths[i], ContentFormat.DigitsFor(row[i]));
            }

            _used += row.Length;
            return Rows - 1;
        }

        public int RowLength()
        {
            var length = 0;
            foreach (var width in _widths)
                length += width;
            return length;
        }

        public void WriteHeader(ref DigitWriter writer)
        {
            writer.Number(Rows, ContentFormat.RowDigits);
            writer.Number(Columns, ContentFormat.CountDigits);
            foreach (var width in _widths)
                writer.Number(width, 1);
        }

        public void WriteRows(ref DigitWriter writer)
        {
            for (var i = 0; i < _used; i += Columns)
            {
                for (var c = 0; c < Columns; c++)
                    writer.Number(_values[i + c], _widths[c]);
            }
        }
    }
}
