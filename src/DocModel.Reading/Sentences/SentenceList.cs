namespace DocModel.Reading.Sentences;

/// <summary>A sentence: its characters, its block, and its tokens <c>[FirstToken, EndToken)</c>.</summary>
internal readonly record struct SentenceItem(int Start, int End, int Block, int FirstToken, int EndToken)
{
    public TextSpan Span => TextSpan.FromBounds(Start, End);
}

/// <summary>The sentences of a text in document order; they do not overlap, and none crosses a block.</summary>
/// <remarks>They lie in a rented array, which goes back when the list is disposed of: nothing that the stages find refers to it.</remarks>
internal sealed class SentenceList(ScratchList<SentenceItem> items) : IDisposable
{
    public int Count => items.Count;

    public ref readonly SentenceItem this[int index] => ref items[index];

    public ReadOnlySpan<SentenceItem> Span => items.Span;

    /// <summary>The sentence at an offset, or -1 where there is none.</summary>
    public int IndexAt(int offset)
    {
        var sentences = Span;
        int low = 0, high = sentences.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (sentences[middle].End <= offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low < sentences.Length && sentences[low].Start <= offset ? low : -1;
    }

    public void Dispose() => items.Dispose();
}
