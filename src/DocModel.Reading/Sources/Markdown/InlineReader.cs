#if NET
using System.Buffers;
#endif

namespace DocModel.Reading.Sources.Markdown;

/// <summary>
/// Reads the markup inside a leaf block and appends what remains to the plain text.
/// </summary>
/// <remarks>
/// Markdig builds a tree of inlines, takes the square of their number where emphasis or brackets do not close, gives up at 10,240 of
/// them, and does not say where an escaped, decoded or re-wrapped character stood. Here the text is cut into pieces that each stand in
/// the source as they are; markup shrinks pieces, and nothing is searched for twice, so that the time is linear in the text.
/// </remarks>
internal sealed partial class InlineReader(MarkdownContext context, TextBuilder builder)
{
    private const string Marks = "*_~[]`<&\\";

#if NET
    private static readonly SearchValues<char> MarkValues = SearchValues.Create(Marks);
#endif

    private Piece[] _pieces = new Piece[16];
    private int _pieceCount;
    private InlineHtml _html;
    private CodeSpans _codeSpans;

    public List<HyperlinkItem> Links { get; } = [];

    /// <summary>Code spans and bare addresses.</summary>
    public List<TextSpan> Literals { get; } = [];

    /// <summary>Stretches that are emphasised, the outermost ones.</summary>
    public List<TextSpan> Emphases { get; } = [];

    /// <summary>Appends the plain text of a leaf.</summary>
    public void Read(LeafText leaf)
    {
        var text = leaf.Span;
        if (NextMark(text, 0) == text.Length)
        {
            leaf.CopyTo(builder, 0, text.Length);
            return;
        }

        Start();
        Cut(text);
        ResolveEmphasis(-1);
        Append(leaf);
    }

    private static int NextMark(ReadOnlySpan<char> text, int from)
    {
#if NET
        var at = text.Slice(from).IndexOfAny(MarkValues);
#else
        var at = text.Slice(from).IndexOfAny(Marks.AsSpan());
#endif
        return at < 0 ? text.Length : from + at;
    }

    private void Start()
    {
        _pieceCount = 0;
        _html = default;
        _codeSpans.Clear();
        _delimiterCount = 0;
        _lastDelimiter = -1;
        _bracketCount = 0;
        _inactiveBrackets = 0;
        _linkCount = 0;
        _emphasized.Clear();
    }

    private void Cut(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length;)
        {
            var mark = NextMark(text, at);
            if (mark > at)
                AddLiteral(at, mark);
            if (mark == text.Length)
                return;
            at = text[mark] switch
            {
                '\\' => CutEscape(text, mark),
                '`' => CutCode(text, mark),
                '<' => CutAngle(text, mark),
                '&' => CutReference(text, mark),
                '[' => CutOpenBracket(text, mark),
                ']' => CutCloseBracket(text, mark),
                _ => CutDelimiters(text, mark),
            };
        }
    }

    private int CutEscape(ReadOnlySpan<char> text, int at)
    {
        if (at + 1 < text.Length && text[at + 1] == '\n')
            return CutLiteral(at + 1, at + 2);
        return at + 1 < text.Length && MarkdownChar.IsAsciiPunctuation(text[at + 1])
            ? CutPiece(new Piece(at + 1, at + 2), at + 2)
            : CutLiteral(at, at + 1);
    }

    private int CutCode(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        while (end < text.Length && text[end] == '`')
            end++;
        var close = _codeSpans.Close(text, at, end - at);
        if (close < 0)
            return CutLiteral(at, end);
        int first = end, last = close;
        if (last - first > 2 && text[first] is ' ' or '\n' && text[last - 1] is ' ' or '\n' && !text.Slice(first, last - first).IsWhiteSpace())
        {
            first++;
            last--;
        }

        return CutPiece(new Piece(first, last) { IsVerbatim = true }, close + end - at);
    }

    private int CutAngle(ReadOnlySpan<char> text, int at)
    {
        if (Autolink.End(text, at, out var isEmail) is var end and > 0)
        {
            var target = text.Slice(at + 1, end - at - 2).ToString();
            AddLink(_pieceCount, isEmail ? "mailto:" + target : target, isImage: false);
            CutPiece(new Piece(at + 1, end - 1) { IsVerbatim = true }, end);
            EndLink(_linkCount - 1);
            return end;
        }

        end = _html.End(text, at);
        if (end < 0)
            return CutLiteral(at, at + 1);
        HtmlIds.AddOfTag(text.Slice(at, end - at), context.HtmlIds);
        return InlineHtml.IsLineBreak(text.Slice(at, end - at)) ? CutPiece(new Piece(at, at) { Decoded = "\n" }, end) : CutPiece(new Piece(at, at), end);
    }

    private int CutReference(ReadOnlySpan<char> text, int at) => CharacterReference.TryRead(text, at, out var length, out var decoded)
        ? CutPiece(new Piece(at, at) { Decoded = decoded }, at + length)
        : CutLiteral(at, at + 1);

    private int CutLiteral(int start, int end)
    {
        AddLiteral(start, end);
        return end;
    }

    private int CutPiece(Piece piece, int next)
    {
        Add(piece);
        return next;
    }

    private void AddLiteral(int start, int end)
    {
        if (_pieceCount > 0 && _pieces[_pieceCount - 1] is { IsLiteral: true } last && last.End == start)
            _pieces[_pieceCount - 1].End = end;
        else
            Add(new Piece(start, end) { IsLiteral = true });
    }

    private void Add(Piece piece)
    {
        if (_pieceCount == _pieces.Length)
            Array.Resize(ref _pieces, _pieceCount * 2);
        _pieces[_pieceCount++] = piece;
    }

    private void Append(LeafText leaf)
    {
        for (var i = 0; i < _pieceCount; i++)
        {
            ref var piece = ref _pieces[i];
            piece.TextStart = builder.Length;
            if (piece.Decoded is { } decoded)
                builder.AppendDecoded(decoded, leaf.ToSource(piece.Start));
            else
                leaf.CopyTo(builder, piece.Start, piece.End);
            if (piece.IsVerbatim && builder.Length > piece.TextStart)
                Literals.Add(TextSpan.FromBounds(piece.TextStart, builder.Length));
        }

        AppendLinks();
        AppendEmphases();
    }

    /// <param name="Start">Offset of the first character in the leaf's text.</param>
    /// <param name="End">Offset behind the last; markup at a piece's ends shrinks it.</param>
    private record struct Piece(int Start, int End)
    {
        /// <summary>What takes the place of the characters.</summary>
        public string? Decoded { get; init; }

        /// <summary>Whether literal text that follows may join it.</summary>
        public bool IsLiteral { get; init; }

        /// <summary>Whether the characters are code or an address, and no prose.</summary>
        public bool IsVerbatim { get; init; }

        public int TextStart { get; set; }
    }
}
