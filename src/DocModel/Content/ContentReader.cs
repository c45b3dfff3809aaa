using DocModel.CompilerServices;

namespace DocModel.Content;

/// <summary>Random access to the rows of a structure; reads nothing but what is asked for.</summary>
internal sealed class ContentReader
{
    private readonly CompiledContent _content;
    private readonly Table[] _tables = new Table[(int)TableId.Count];
    private readonly int _pool;
    private string?[]? _strings;

    public ContentReader(CompiledContent content)
    {
        _content = content;
        var bytes = content.StructureLiteral;
        if (bytes.Length < 2 + ContentFormat.VersionDigits + ContentFormat.CountDigits || bytes[0] != 'D' || bytes[1] != 'M')
            throw new InvalidDataException("A compiled document's structure begins with 'DM' and a version; this one does not. Build the project that holds it again.");

        var version = ContentFormat.ReadNumber(bytes.Slice(2, ContentFormat.VersionDigits));
        if (version > ContentFormat.Version)
            throw ContentFormat.IsNewer("document", version, ContentFormat.Version);

        var tables = ContentFormat.ReadNumber(bytes.Slice(4, ContentFormat.CountDigits));
        var at = 6;
        for (var i = 0; i < tables; i++)
        {
            var rows = ContentFormat.ReadNumber(bytes.Slice(at, ContentFormat.RowDigits));
            at += ContentFormat.RowDigits;
            var columns = ContentFormat.ReadNumber(bytes.Slice(at, ContentFormat.CountDigits));
            at += ContentFormat.CountDigits;
            var offsets = new ushort[columns + 1];
            for (var c = 0; c < columns; c++)
                offsets[c + 1] = (ushort)(offsets[c] + ContentFormat.ReadNumber(bytes.Slice(at + c, 1)));
            at += columns;
            if (i < _tables.Length)
                _tables[i] = new Table(rows, offsets);
            _pool += rows * offsets[columns];
        }

        _pool += at;
        for (var i = 0; i < _tables.Length && i < tables; i++)
        {
            _tables[i].Start = at;
            at += _tables[i].Rows * _tables[i].RowLength;
        }
    }

    public int Rows(TableId table) => _tables[(int)table].Rows;

    public int this[TableId table, int row, int column]
    {
        get
        {
            ref readonly var t = ref _tables[(int)table];
            if ((uint)row >= (uint)t.Rows)
                throw new ArgumentOutOfRangeException(nameof(row), row, FormattableString.Invariant($"The document has {t.Rows} rows of {table}."));
            if (column + 1 >= t.ColumnStarts.Length)
                return 0;
            int start = t.ColumnStarts[column], end = t.ColumnStarts[column + 1];
            return ContentFormat.ReadNumber(_content.StructureLiteral.Slice(t.Start + row * t.RowLength + start, end - start));
        }
    }

    /// <summary>The string that a <c>…String</c> column points at, or null for 0.</summary>
    public string? Text(TableId table, int row, int column)
    {
        var index = this[table, row, column] - 1;
        if (index < 0)
            return null;
        var strings = _strings ?? Interlocked.CompareExchange(ref _strings, new string?[Rows(TableId.Strings)], null) ?? _strings;
        return strings[index] ??= Decode(index);
    }

    /// <summary>The text of a <see cref="TableId.Strings"/> row that a link points at.</summary>
    public string LinkedText(int link)
    {
        var index = this[TableId.Links, link, Columns.Link.Target];
        return Decode(index);
    }

    private string Decode(int index)
    {
        var start = this[TableId.Strings, index, Columns.String.Start];
        var length = this[TableId.Strings, index, Columns.String.Length];
        return Utf8.Decode(_content.StructureLiteral.Slice(_pool + start, length));
    }

    private struct Table(int rows, ushort[] columnStarts)
    {
        public readonly int Rows = rows;
        public readonly ushort[] ColumnStarts = columnStarts;
        public int Start;

        public readonly int RowLength => ColumnStarts[ColumnStarts.Length - 1];
    }
}
