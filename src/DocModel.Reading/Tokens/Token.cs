namespace DocModel.Reading.Tokens;

/// <summary>A word, a number or a single mark of the text. White space is no token.</summary>
/// <remarks>Twelve bytes, so that the tokens of a text take little more room than the text.</remarks>
internal readonly struct Token(int start, int length, TokenKind kind, TokenFlags flags, ushort word)
{
    public readonly int Start = start;
    private readonly int _length = length;

    /// <summary>The word's entry in the lexicon, 0 for none.</summary>
    public readonly ushort Word = word;
    public readonly TokenKind Kind = kind;
    public readonly TokenFlags Flags = flags;

    public int Length => _length;

    public int End => Start + _length;

    public TextSpan Span => new(Start, _length);

    public bool Is(TokenFlags flag) => (Flags & flag) != 0;
}

internal enum TokenKind : byte
{
    /// <summary>A run of letters and combining marks: "Helsinki", "s" of "1990s".</summary>
    Word,

    /// <summary>A run of the digits 0 to 9.</summary>
    Number,

    /// <summary>One character of anything else (a surrogate pair counts as one).</summary>
    Mark,

    /// <summary>No token: the text has ended.</summary>
    End,
}

[Flags]
internal enum TokenFlags : byte
{
    None = 0,

    /// <summary>White space stands before the token, or it begins the text.</summary>
    SpaceBefore = 1,

    /// <summary>A line begins with the token.</summary>
    LineStart = 2,

    /// <summary>The token begins a block.</summary>
    BlockStart = 4,

    /// <summary>The word's first letter is upper case.</summary>
    Capitalized = 8,

    /// <summary>The word has two letters or more, all upper case.</summary>
    AllUpper = 16,

    /// <summary>The word has an upper-case letter behind the first one.</summary>
    InnerUpper = 32,
}
