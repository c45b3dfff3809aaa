#if NET
using System.Runtime.Intrinsics;
#endif
using DocModel.Reading.Quotations.Marks;
using DocModel.Reading.Sentences;
using DocModel.Reading.Sources;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Phrases;

/// <summary>The sentences around the quotations: each quotation is one item in them, whatever it holds.</summary>
/// <remarks>An item is a token, or the bitwise complement of a quotation's row. Every token stands in exactly one frame.</remarks>
internal sealed class Frames : IDisposable
{
    private readonly ScratchList<int> _items;
    private readonly ScratchList<FrameSentence> _sentences;
    private readonly ScratchList<int> _sentenceOf;
    private readonly ScratchList<int> _positionOf;

    private Frames(int quotes, int tokens, int sentences)
    {
        _sentences = new ScratchList<FrameSentence>(sentences + quotes);
        _items = new ScratchList<int>(tokens + quotes);
        _sentenceOf = ScratchList<int>.OfZeros(quotes);
        _positionOf = ScratchList<int>.OfZeros(quotes);
    }

    /// <summary>The item at a position; one that is neither a token nor a quotation before the first and behind the last, so that who looks a word farther need not ask where the text ends.</summary>
    public int this[int position] => _items.At(position, int.MinValue);

    public int Count => _sentences.Count;

    /// <summary>How many items there are.</summary>
    public int Items => _items.Count;

    public FrameSentence Sentence(int index) => _sentences[index];

    /// <summary>The sentence that a quotation stands in; -1 for a block quote.</summary>
    public int SentenceOf(int quote) => _sentenceOf[quote];

    public int PositionOf(int quote) => _positionOf[quote];

    public static Frames Create(SourceDocument source, TokenList tokens, SentenceList sentences, Quote[] quotes)
    {
        var frames = new Frames(quotes.Length, tokens.Count, sentences.Count);
        var inside = InnerQuotes(quotes, out var outermost);
        var at = 0;
        for (var b = 0; b < source.Blocks.Length; b++)
        {
            int first = tokens.FirstOfBlock(b), end = tokens.FirstOfBlock(b + 1);
            if (first < end)
                frames.Add(tokens, sentences, quotes, first, end, outermost, ref at, b, -1);
        }

        for (var q = 0; q < quotes.Length; q++)
        {
            if (quotes[q].IsBlock)
                frames._sentenceOf[q] = -1;
            if (inside[q] is not { } children)
                continue;
            var next = 0;
            frames.Add(tokens, sentences, quotes, quotes[q].Inner, quotes[q].InnerEnd, children, ref next, -1, q);
        }

        return frames;
    }

    public void Dispose()
    {
        _items.Dispose();
        _sentences.Dispose();
        _sentenceOf.Dispose();
        _positionOf.Dispose();
    }

    /// <summary>The marked quotations inside each marked quotation, and those inside none; block quotes frame nothing.</summary>
    private static List<int>?[] InnerQuotes(Quote[] quotes, out List<int> outermost)
    {
        outermost = [];
        var inside = new List<int>?[quotes.Length];
        for (var q = 0; q < quotes.Length; q++)
        {
            if (quotes[q].IsBlock)
                continue;
            var parent = quotes[q].Parent;
            while (parent >= 0 && quotes[parent].IsBlock)
                parent = quotes[parent].Parent;
            if (parent < 0)
                outermost.Add(q);
            else
                (inside[parent] ??= []).Add(q);
        }

        return inside;
    }

    private void Add(
        TokenList tokens, SentenceList sentences, Quote[] quotes, int token, int end, List<int> rows, ref int row, int block, int container)
    {
        // A quotation over several blocks has been passed in the block where it begins.
        if (row > 0 && quotes[rows[row - 1]].End > token && container < 0)
            token = Math.Min(end, quotes[rows[row - 1]].End);
        var start = _items.Count;
        var sentence = FirstSentence(sentences, token);
        while (token < end)
        {
            tokens.Cancellation.Now();
            while (sentence < sentences.Count && sentences[sentence].FirstToken < token)
                sentence++;
            if (sentence < sentences.Count && sentences[sentence].FirstToken == token)
            {
                EndSentence(ref start, block, container);
                sentence++;
            }

            if (row < rows.Count && quotes[rows[row]].First == token)
            {
                var quote = rows[row++];
                _sentenceOf[quote] = _sentences.Count;
                _positionOf[quote] = _items.Count;
                _items.Add(~quote);
                token = quotes[quote].End;
                continue;
            }

            // Nothing begins before the next sentence or the next quotation.
            var stop = sentence < sentences.Count ? Math.Min(end, sentences[sentence].FirstToken) : end;
            if (row < rows.Count && quotes[rows[row]].First is var next && next > token)
                stop = Math.Min(stop, next);
            Fill(_items.Append(stop - token), token);
            token = stop;
        }

        EndSentence(ref start, block, container);
    }

    private void EndSentence(ref int start, int block, int container)
    {
        if (_items.Count > start)
            _sentences.Add(new FrameSentence(start, _items.Count, block, container));
        start = _items.Count;
    }

    /// <summary>Writes the tokens from one on.</summary>
    private static void Fill(Span<int> items, int token)
    {
        var i = 0;
#if NET
        // Eight at a time: nearly all items of a text are such.
        var next = Vector256.Create(0, 1, 2, 3, 4, 5, 6, 7) + Vector256.Create(token);
        for (; i <= items.Length - Vector256<int>.Count; i += Vector256<int>.Count)
        {
            next.CopyTo(items.Slice(i));
            next += Vector256.Create(Vector256<int>.Count);
        }
#endif
        for (; i < items.Length; i++)
            items[i] = token + i;
    }

    private static int FirstSentence(SentenceList sentences, int token)
    {
        int low = 0, high = sentences.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (sentences[middle].FirstToken < token)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}

/// <param name="Start">First item.</param>
/// <param name="End">Behind the last item.</param>
/// <param name="Block">The block, -1 inside a quotation.</param>
/// <param name="Container">The quotation that the sentence stands in, or -1.</param>
internal readonly record struct FrameSentence(int Start, int End, int Block, int Container);
