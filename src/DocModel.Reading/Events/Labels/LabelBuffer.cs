using System.Buffers;

namespace DocModel.Reading.Events.Labels;

/// <summary>The characters of a label, or of an event's reason, while they are put together: on the stack as long as they are few.</summary>
internal ref struct LabelBuffer(Span<char> initial)
{
    private Span<char> _characters = initial;
    private char[]? _rented;

    public int Length { get; private set; }

    public readonly char Last => _characters[Length - 1];

    public readonly ref char this[int index] => ref _characters[index];

    public void Append(char c)
    {
        if (Length == _characters.Length)
            Grow(1);
        _characters[Length++] = c;
    }

    public void Append(string text)
    {
        if (Length + text.Length > _characters.Length)
            Grow(text.Length);
        text.AsSpan().CopyTo(_characters.Slice(Length));
        Length += text.Length;
    }

    /// <summary>Adds words of a text, each stretch of white space as one space; none at the end.</summary>
    public void AppendFolded(ReadOnlySpan<char> words)
    {
        if (Length + words.Length > _characters.Length)
            Grow(words.Length);
        if (IsFolded(words))
        {
            words.CopyTo(_characters.Slice(Length));
            Length += words.Length;
            return;
        }

        var space = false;
        foreach (var c in words)
        {
            if (c is <= ' ' or >= '\u0080' && Characters.IsWhiteSpace(c))
            {
                space = true;
                continue;
            }

            if (space)
                _characters[Length++] = ' ';
            space = false;
            _characters[Length++] = c;
        }
    }

    /// <summary>Whether words of ASCII have no white space but single spaces between them, as nearly all have: then they need not be gone through.</summary>
    public static bool IsFolded(ReadOnlySpan<char> words)
    {
        if (words.IsEmpty || words[0] == ' ' || words[words.Length - 1] == ' ')
            return false;
#if NET
        return words.IndexOfAnyExceptInRange(' ', '~') < 0 && words.IndexOf("  ".AsSpan()) < 0;
#else
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i] is < ' ' or > '~' || words[i] == ' ' && words[i + 1] == ' ')
                return false;
        }

        return true;
#endif
    }

    /// <summary>The label; the buffer is not to be used any more.</summary>
    public readonly string Finish()
    {
        var text = _characters.Slice(0, Length).ToString();
        if (_rented is not null)
            ArrayPool<char>.Shared.Return(_rented);
        return text;
    }

    private void Grow(int more)
    {
        var grown = ArrayPool<char>.Shared.Rent(Math.Max(_characters.Length * 2, Length + more));
        _characters.Slice(0, Length).CopyTo(grown);
        if (_rented is not null)
            ArrayPool<char>.Shared.Return(_rented);
        _characters = _rented = grown;
    }
}
