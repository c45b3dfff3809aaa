namespace DocModel.Reading.Quotations.Marks;

/// <summary>A quotation mark of the text, before it is known what it belongs to.</summary>
internal readonly struct QuoteMark(int token, int width, QuoteFamily family, QuoteRole role)
{
    public readonly int Token = token;

    /// <summary>How many tokens make the mark: 2 for the typewriter's <c>``</c> and <c>''</c>.</summary>
    public readonly byte Width = (byte)width;
    public readonly QuoteFamily Family = family;
    public readonly QuoteRole Role = role;

    public int EndToken => Token + Width;
}

/// <summary>Marks that can close one another.</summary>
internal enum QuoteFamily : byte
{
    Double,
    Single,
    Guillemet,
    SingleGuillemet,
    Corner,
    WhiteCorner,
}

/// <summary>What a mark does, as far as its neighbours tell.</summary>
internal enum QuoteRole : byte
{
    Open,
    Close,

    /// <summary>Spaced or unspaced on both sides: closes what is open, else opens.</summary>
    Either,

    /// <summary>Opens, unless the style of what is open makes it the closing mark („…“, »…«).</summary>
    OpenOrReversed,

    /// <summary>Closes, unless nothing is open and it stands before a word (”…”, »…«).</summary>
    CloseOrReversed,

    /// <summary>More likely an apostrophe ("workers’ rights"): closes only where nothing better does.</summary>
    WeakClose,

    /// <summary>Spaced like an apostrophe of a text cut into words: closes what a few words before opened, else no more than <see cref="WeakClose"/>.</summary>
    ShortClose,
}
