using System.Runtime.InteropServices;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Tagging;

/// <summary>A sentence whose tokens have been told apart, or a window of a very long one.</summary>
internal readonly ref struct TaggedSentence(TokenList tokens, int first, int end, ReadOnlySpan<WordTag> tags)
{
    private readonly ReadOnlySpan<WordTag> _tags = tags;

    public TokenList Tokens { get; } = tokens;

    public int First { get; } = first;

    public int End { get; } = end;

    /// <summary>The tag of a token; <see cref="WordTag.End"/> outside of the sentence.</summary>
    public WordTag this[int index] => (uint)(index - First) < (uint)_tags.Length ? _tags[index - First] : WordTag.End;

    public WordRole Role(int index) => (uint)(index - First) < (uint)_tags.Length ? WordRoles.Of(Tokens[index].Word) : WordRole.None;

    public bool Has(int index, WordRole role) => (Role(index) & role) != 0;

    public bool Is(int index, WordClass classes) => (uint)(index - First) < (uint)_tags.Length && Tokens.Is(index, classes);

    /// <summary>The last token of a date in front of a token; less than the sentence's first for none.</summary>
    public int LastDateBefore(int index) => First + MemoryMarshal.Cast<WordTag, byte>(_tags.Slice(0, index - First)).LastIndexOf((byte)WordTag.Date);

    public TextSpan SpanOf(int start, int end) => TextSpan.FromBounds(Tokens[start].Start, Tokens[end - 1].End);

    public int SkipForward(int index, WordTag tag)
    {
        while (this[index] == tag)
            index++;
        return index;
    }

    public int SkipBackward(int index, WordTag tag)
    {
        while (this[index] == tag)
            index--;
        return index;
    }
}
