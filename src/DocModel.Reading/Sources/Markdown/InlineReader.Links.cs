namespace DocModel.Reading.Sources.Markdown;

internal sealed partial class InlineReader
{
    private Bracket[] _brackets = new Bracket[4];
    private int _bracketCount;

    // Links do not nest: of the open brackets below this one only those of images still count.
    private int _inactiveBrackets;
    private Link[] _links = new Link[8];
    private int _linkCount;

    private int CutOpenBracket(ReadOnlySpan<char> text, int at)
    {
        if (context.Footnotes is { } footnotes
            && at + 3 < text.Length
            && text[at + 1] == '^'
            && LinkSyntax.Label(text, at) is var end and > 0
            && footnotes.Contains(text.Slice(at + 2, end - at - 3).ToString()))
        {
            return CutPiece(new Piece(at, at), end);
        }

        var isImage = _pieceCount > 0 && _pieces[_pieceCount - 1] is { IsLiteral: true } last && last.End == at && text[at - 1] == '!';
        if (isImage)
            _pieces[_pieceCount - 1].End--;
        if (_bracketCount > 0)
            _brackets[_bracketCount - 1].HasBracketInside = true;
        if (_bracketCount == _brackets.Length)
            Array.Resize(ref _brackets, _bracketCount * 2);
        _brackets[_bracketCount++] = new Bracket
        {
            Piece = _pieceCount,
            TextStart = at + 1,
            Delimiter = _lastDelimiter,
            IsImage = isImage,
        };
        return CutPiece(new Piece(isImage ? at - 1 : at, at + 1), at + 1);
    }

    private int CutCloseBracket(ReadOnlySpan<char> text, int at)
    {
        if (_bracketCount == 0)
            return CutLiteral(at, at + 1);
        var bracket = _brackets[--_bracketCount];
        var isActive = bracket.IsImage || _bracketCount >= _inactiveBrackets;
        _inactiveBrackets = Math.Min(_inactiveBrackets, _bracketCount);
        if (!isActive)
            return CutLiteral(at, at + 1);
        var end = TryInline(text, at + 1, out var target);
        if (end < 0)
            end = TryReference(text, at, bracket, out target);
        if (end < 0)
            return CutLiteral(at, at + 1);

        _pieces[bracket.Piece].End = _pieces[bracket.Piece].Start;
        AddLink(bracket.Piece, target, bracket.IsImage);
        EndLink(_linkCount - 1);
        ResolveEmphasis(bracket.Delimiter);
        if (!bracket.IsImage)
            _inactiveBrackets = _bracketCount;
        return end;
    }

    private static int TryInline(ReadOnlySpan<char> text, int at, out string target)
    {
        target = "";
        if (at >= text.Length || text[at] != '(')
            return -1;
        at = LinkSyntax.SkipWhiteSpace(text, at + 1);
        var end = LinkSyntax.Destination(text, at, out var start, out var length);
        if (end < 0)
            return -1;
        at = LinkSyntax.SkipWhiteSpace(text, end);
        if (at > end && LinkSyntax.Title(text, at) is var titleEnd and > 0)
            at = LinkSyntax.SkipWhiteSpace(text, titleEnd);
        if (at >= text.Length || text[at] != ')')
            return -1;
        target = LinkSyntax.Unescape(text.Slice(start, length));
        return at + 1;
    }

    private int TryReference(ReadOnlySpan<char> text, int at, in Bracket bracket, out string target)
    {
        target = "";
        if (context.Definitions.Count == 0)
            return -1;
        var labelEnd = LinkSyntax.Label(text, at + 1);
        var hasLabel = labelEnd > at + 3;
        if (!hasLabel && (bracket.HasBracketInside || at - bracket.TextStart > LinkDefinitions.LongestLabel))
            return -1;
        var label = hasLabel ? text.Slice(at + 2, labelEnd - at - 3) : text.Slice(bracket.TextStart, at - bracket.TextStart);
        if (context.Definitions.Find(label) is not { } destination)
            return -1;
        target = destination;
        return labelEnd > 0 ? labelEnd : at + 1;
    }

    private void AddLink(int piece, string target, bool isImage)
    {
        if (_linkCount == _links.Length)
            Array.Resize(ref _links, _linkCount * 2);
        _links[_linkCount++] = new Link { First = piece, Target = target, IsImage = isImage };
    }

    private void EndLink(int link) => _links[link].End = _pieceCount;

    private void AppendLinks()
    {
        // A link is found at its end: one that holds images comes behind them, and is put before them.
        if (_linkCount > 1)
            Array.Sort(_links, 0, _linkCount, LinkOrder.Instance);
        for (var i = 0; i < _linkCount; i++)
        {
            ref var link = ref _links[i];
            var start = _pieces[link.First].TextStart;
            var end = link.End < _pieceCount ? _pieces[link.End].TextStart : builder.Length;
            Links.Add(new HyperlinkItem(new TextSpan(start, end - start), link.Target, link.IsImage));
        }
    }

    private struct Bracket
    {
        public int Piece;
        public int TextStart;
        public int Delimiter;
        public bool IsImage;
        public bool HasBracketInside;
    }

    private struct Link
    {
        public int First;
        public int End;
        public string Target;
        public bool IsImage;
    }

    private sealed class LinkOrder : IComparer<Link>
    {
        public static readonly LinkOrder Instance = new();

        public int Compare(Link x, Link y) => x.First.CompareTo(y.First);
    }
}
