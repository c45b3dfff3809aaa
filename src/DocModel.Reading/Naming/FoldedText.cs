namespace DocModel.Reading.Naming;

/// <summary>A text as words are compared: white space folded, quotation marks and hyphens straight; beside it in small letters.</summary>
internal sealed class FoldedText
{
    public static readonly FoldedText Empty = new("");

    private readonly char[] _cased;
    private readonly char[] _small;
    private readonly int[] _offsets;

    public FoldedText(string text, bool keepOffsets = true)
    {
        _cased = new char[text.Length];
        _small = new char[text.Length];
        _offsets = keepOffsets ? new int[text.Length] : [];
        var pending = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = Fold(text[i]);
            if (c == ' ')
            {
                pending = Length > 0;
                continue;
            }

            if (c == '\u00AD')
                continue;
            if (pending)
                Add(' ', i - 1);
            pending = false;
            Add(c, i);
        }
    }

    public int Length { get; private set; }

    public ReadOnlySpan<char> Cased => _cased.AsSpan(0, Length);

    public ReadOnlySpan<char> Small => _small.AsSpan(0, Length);

    /// <summary>Where a run of folded characters stands in the text.</summary>
    public TextSpan Span(int start, int end) => TextSpan.FromBounds(_offsets[start], _offsets[end - 1] + 1);

    /// <summary>Words as they are compared, case kept.</summary>
    public static string Of(string words) => new FoldedText(words, keepOffsets: false).Cased.ToString();

    /// <summary>Words as they are compared where case does not count.</summary>
    public static string SmallOf(string words) => new FoldedText(words, keepOffsets: false).Small.ToString();

    private void Add(char c, int offset)
    {
        _cased[Length] = c;
        _small[Length] = IdentifierLetters.ToLower(c);
        if (_offsets.Length > 0)
            _offsets[Length] = offset;
        Length++;
    }

    private static char Fold(char c) => c switch
    {
        <= ' ' or '\u00A0' or '\u1680' or '\u2028' or '\u2029' or '\u202F' or '\u205F' or '\u3000' or >= '\u2000' and <= '\u200A' => ' ',
        < '\u2010' => c,
        '\u2010' or '\u2011' => '-',
        '\u2018' or '\u2019' or '\u201A' or '\u201B' => '\'',
        '\u201C' or '\u201D' or '\u201E' or '\u201F' => '"',
        _ => c,
    };
}
