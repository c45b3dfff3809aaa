namespace DocModel.Reading.Sentences;

/// <summary>A sentence: its characters, its block, and its tokens <c>[FirstToken, EndToken)</c>.</summary>
internal readonly record struct SentenceItem(int Start, int End, int Block, int FirstToken, int EndToken)
{
    public TextSpan Span => TextSpan.FromBounds(Start, End);
}

/// <summary>The sentences of a text in document order; they do not overlap, and none crosses a block.</summary>
internal sealed class SentenceList(SentenceItem[] items, int count)
{
    public int Count => count;

    public ref readonly SentenceItem this[int index] => ref items[index];

    public ReadOnlySpan<SentenceItem> Span => items.AsSpan(0, count);

    /// <summary>The sentence at an offset, or -1 where there is none.</summary>
    public int IndexAt(int offset)
    {
        int low = 0, high = count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (items[middle].End <= offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low < count && items[low].Start <= offset ? low : -1;
    }
}
