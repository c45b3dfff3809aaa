namespace DocModel;

public readonly partial struct Edtf
{
    /// <summary>Reads an EDTF string.</summary>
    /// <param name="text">The whole text; no space is skipped.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="EdtfFormatException">The text is no EDTF date; <see cref="EdtfFormatException.Error"/> says where and why.</exception>
    public static Edtf Parse(string text) => Parse((text ?? throw new ArgumentNullException(nameof(text))).AsSpan());

    /// <summary>Reads an EDTF string.</summary>
    /// <inheritdoc cref="Parse(string)"/>
    public static Edtf Parse(ReadOnlySpan<char> text) => TryParse(text, out var value, out var error) ? value : throw new EdtfFormatException(error);

    /// <summary>Reads an EDTF string; false where the text is null or no EDTF date. Never throws; time is linear in the length.</summary>
    public static bool TryParse(string? text, out Edtf value) => TryParse(text.AsSpan(), out value);

    /// <summary>Reads an EDTF string, and says where it fails and why.</summary>
    /// <remarks>Null is treated as an empty text.</remarks>
    public static bool TryParse(string? text, out Edtf value, out EdtfError error) => TryParse(text.AsSpan(), out value, out error);

    /// <summary>Reads an EDTF string; false where the text is no EDTF date. Never throws; time is linear in the length.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out Edtf value)
    {
        bool success = EdtfParser.TryParse(text, out var date, out var node, out _, out _);
        value = new(date, node);
        return success;
    }

    /// <summary>Reads an EDTF string, and says where it fails and why.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out Edtf value, out EdtfError error)
    {
        bool success = EdtfParser.TryParse(text, out var date, out var node, out var code, out int position);
        value = new(date, node);
        error = success ? default : new(code, position, text);
        return success;
    }

    /// <summary>The canonical notation. Parsing it gives an equal value.</summary>
    public override string ToString()
    {
        int longest = EdtfFormatter.LongestOf(_node);
        Span<char> buffer = longest <= 2 * EdtfFormatter.LongestDate ? stackalloc char[2 * EdtfFormatter.LongestDate] : new char[longest];
        EdtfFormatter.TryFormat(_date, _node, buffer, out int written);
        return buffer.Slice(0, written).ToString();
    }

    /// <summary>The value as text: <c>G</c>, null or an empty string for the canonical notation, <c>H</c> for <see cref="ToHumanString()"/>.</summary>
    /// <param name="format">G or H. Neither form depends on a culture.</param>
    /// <exception cref="FormatException">The format is another one.</exception>
    public string ToString(string? format) => format switch
    {
        null or "" or "G" => ToString(),
        "H" => ToHumanString(),
        _ => throw UnknownFormat(),
    };

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString(format);

    /// <summary>English text for readers: "6 July 1989", "the 2010s", "c. 44 BCE", "between 1914 and 1918".</summary>
    public string ToHumanString() => EdtfEnglish.Describe(_date, _node);

    /// <summary>English text with what a text's words add to the value: "the late 2010s", "mid-1975", "about 1900", "until 2012".</summary>
    /// <param name="modifier">As in <see cref="DateExpression.Modifier"/>; of an event, <see cref="DatedEvent.ToHumanString"/> says more.</param>
    public string ToHumanString(DateModifier modifier) => DateWords.With(ToHumanString(), modifier);

    /// <summary>Writes the text to a span; false where it does not fit.</summary>
    /// <param name="destination">Where to write.</param>
    /// <param name="charsWritten">The number of characters written; 0 where the text does not fit.</param>
    /// <param name="format">As for <see cref="ToString(string?)"/>.</param>
    /// <exception cref="FormatException">The format is unknown.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default)
    {
        if (format.IsEmpty || (format.Length == 1 && format[0] == 'G'))
            return EdtfFormatter.TryFormat(_date, _node, destination, out charsWritten);
        if (format.Length != 1 || format[0] != 'H')
            throw UnknownFormat();

        string text = ToHumanString();
        bool fits = text.AsSpan().TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }

#if NET8_0_OR_GREATER
    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryFormat(destination, out charsWritten, format);

    static Edtf IParsable<Edtf>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Edtf>.TryParse(string? s, IFormatProvider? provider, out Edtf result) => TryParse(s, out result);

    static Edtf ISpanParsable<Edtf>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<Edtf>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Edtf result) => TryParse(s, out result);
#endif

    private static FormatException UnknownFormat() => new("The formats of an EDTF date are G, the canonical notation, and H, English text.");
}
