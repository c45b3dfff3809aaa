namespace DocModel.Reading.Sources.Markdown;

internal sealed partial class InlineReader
{
    private readonly int[] _openersBottom = new int[3 * 2 * 3];
    private Delimiter[] _delimiters = new Delimiter[8];
    private int _delimiterCount;
    private int _lastDelimiter;

    /// <summary>The pieces of the delimiters around what is emphasised: inner ones before outer ones.</summary>
    private readonly List<(int Opener, int Closer)> _emphasized = [];

    private int CutDelimiters(ReadOnlySpan<char> text, int at)
    {
        var mark = text[at];
        var end = at;
        while (end < text.Length && text[end] == mark)
            end++;

        // One tilde means "about" as often as "struck out", and three begin no emphasis.
        if (mark == '~' && end - at != 2)
            return CutLiteral(at, end);
        var before = at == 0 ? '\n' : text[at - 1];
        var after = end == text.Length ? '\n' : text[end];
        bool spaceBefore = MarkdownChar.IsWhiteSpace(before), spaceAfter = MarkdownChar.IsWhiteSpace(after);
        bool markBefore = MarkdownChar.IsPunctuation(before), markAfter = MarkdownChar.IsPunctuation(after);
        var opensLeft = !spaceAfter && (!markAfter || spaceBefore || markBefore);
        var closesRight = !spaceBefore && (!markBefore || spaceAfter || markAfter);
        var canOpen = opensLeft && (mark != '_' || !closesRight || markBefore);
        var canClose = closesRight && (mark != '_' || !opensLeft || markAfter);
        if (!canOpen && !canClose)
            return CutLiteral(at, end);
        if (_delimiterCount == _delimiters.Length)
            Array.Resize(ref _delimiters, _delimiterCount * 2);
        _delimiters[_delimiterCount] = new Delimiter
        {
            Piece = _pieceCount,
            Mark = mark,
            Length = end - at,
            OriginalLength = end - at,
            CanOpen = canOpen,
            CanClose = canClose,
            Previous = _lastDelimiter,
            Next = -1,
        };
        if (_lastDelimiter >= 0)
            _delimiters[_lastDelimiter].Next = _delimiterCount;
        _lastDelimiter = _delimiterCount++;
        return CutPiece(new Piece(at, end), end);
    }

    /// <summary>Pairs the delimiters behind one (CommonMark, appendix "process emphasis") and forgets them.</summary>
    private void ResolveEmphasis(int bottom)
    {
        var closer = _lastDelimiter;
        if (closer <= bottom)
            return;
        while (_delimiters[closer].Previous > bottom)
            closer = _delimiters[closer].Previous;
        for (var i = 0; i < _openersBottom.Length; i++)
            _openersBottom[i] = bottom + 1;

        while (closer >= 0)
        {
            ref var right = ref _delimiters[closer];
            if (!right.CanClose)
            {
                closer = right.Next;
                continue;
            }

            var opener = FindOpener(closer, bottom);
            if (opener < 0)
            {
                _openersBottom[BottomKey(right)] = closer;
                var next = right.Next;
                if (!right.CanOpen)
                    Unlink(closer);
                closer = next;
                continue;
            }

            ref var left = ref _delimiters[opener];
            var used = left.Length >= 2 && right.Length >= 2 ? 2 : 1;
            left.Length -= used;
            right.Length -= used;
            _pieces[left.Piece].End -= used;
            _pieces[right.Piece].Start += used;
            if (right.Mark != '~')
                _emphasized.Add((left.Piece, right.Piece));

            // What stands between the two opens and closes nothing any more.
            left.Next = closer;
            right.Previous = opener;
            if (left.Length == 0)
                Unlink(opener);
            if (right.Length == 0)
            {
                var next = right.Next;
                Unlink(closer);
                closer = next;
            }
        }

        _lastDelimiter = bottom;
        if (bottom >= 0)
            _delimiters[bottom].Next = -1;
    }

    /// <summary>Tells where the emphasised pieces stand in the plain text, once they do.</summary>
    private void AppendEmphases()
    {
        // From behind an outer pair comes before those that it holds.
        var known = Emphases.Count;
        var outermost = int.MaxValue;
        for (var i = _emphasized.Count - 1; i >= 0; i--)
        {
            var (opener, closer) = _emphasized[i];
            if (opener >= outermost)
                continue;
            outermost = opener;
            if (_pieces[opener + 1].TextStart is var start && _pieces[closer].TextStart is var end && start < end)
                Emphases.Add(TextSpan.FromBounds(start, end));
        }

        Emphases.Reverse(known, Emphases.Count - known);
    }

    private int FindOpener(int closer, int bottom)
    {
        ref var right = ref _delimiters[closer];
        var lowest = Math.Max(bottom + 1, _openersBottom[BottomKey(right)]);
        for (var opener = right.Previous; opener >= lowest; opener = _delimiters[opener].Previous)
        {
            ref var left = ref _delimiters[opener];
            if (left.Mark != right.Mark || !left.CanOpen)
                continue;
            var isOdd = (right.CanOpen || left.CanClose)
                && right.OriginalLength % 3 != 0
                && (left.OriginalLength + right.OriginalLength) % 3 == 0;
            if (!isOdd)
                return opener;
        }

        return -1;
    }

    private static int BottomKey(in Delimiter delimiter) =>
        ((delimiter.Mark == '*' ? 0 : delimiter.Mark == '_' ? 1 : 2) * 2 + (delimiter.CanOpen ? 1 : 0)) * 3 + delimiter.OriginalLength % 3;

    private void Unlink(int index)
    {
        ref var delimiter = ref _delimiters[index];
        if (delimiter.Previous >= 0)
            _delimiters[delimiter.Previous].Next = delimiter.Next;
        if (delimiter.Next >= 0)
            _delimiters[delimiter.Next].Previous = delimiter.Previous;
        else
            _lastDelimiter = delimiter.Previous;
    }

    private struct Delimiter
    {
        public int Piece;
        public char Mark;
        public int Length;
        public int OriginalLength;
        public bool CanOpen;
        public bool CanClose;
        public int Previous;
        public int Next;
    }
}
