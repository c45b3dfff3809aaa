namespace DocModel.Reading.Sentences;

/// <summary>What a mark can do to a sentence.</summary>
internal enum SentenceMark : byte
{
    None,

    /// <summary>A full stop, of a sentence or of an abbreviation.</summary>
    Stop,

    /// <summary>A question or exclamation mark.</summary>
    Shout,

    /// <summary>Three dots in one character.</summary>
    Ellipsis,
    Open,
    Close,
    Bullet,

    /// <summary>A mark of which rules are drawn: "***".</summary>
    Rule,

    /// <summary>A colon or semicolon: the eyes of ":-)".</summary>
    Eyes,
    Slash,
    Comma,
}

internal static class SentenceMarks
{
    private static readonly SentenceMark[] Ascii = CreateAscii();

    public static SentenceMark Of(char c) => c < 128 ? Ascii[c] : Wide(c);

    /// <summary>Brackets and quotation marks that belong to the sentence whose stop they follow.</summary>
    public static bool Closes(char c) => c is ')' or ']' or '}' or '”' or '’' or '»' or '"' or '\'' or '›' or '」' or '』' or '）' or '】';

    public static bool IsQuote(char c) => c is '”' or '’' or '»' or '"' or '\'' or '›' or '」' or '』' or '“' or '‘' or '«' or '„';

    public static bool Opens(char c) => c is '(' or '[' or '{' or '“' or '‘' or '«' or '„' or '‹' or '"' or '\'' or '「' or '『' or '¿' or '¡';

    private static SentenceMark Wide(char c) => c switch
    {
        '…' => SentenceMark.Ellipsis,
        '‼' or '⁇' or '⁈' or '⁉' or '‽' or '。' or '！' or '？' => SentenceMark.Shout,
        '•' or '⁃' or '‣' or '◦' or '▪' or '●' => SentenceMark.Bullet,
        _ => SentenceMark.None,
    };

    private static SentenceMark[] CreateAscii()
    {
        var roles = new SentenceMark[128];
        roles['.'] = SentenceMark.Stop;
        roles['!'] = roles['?'] = SentenceMark.Shout;
        roles['('] = roles['['] = SentenceMark.Open;
        roles['*'] = roles['='] = roles['_'] = roles['~'] = roles['-'] = SentenceMark.Rule;
        roles[':'] = roles[';'] = SentenceMark.Eyes;
        roles['/'] = SentenceMark.Slash;
        roles[','] = SentenceMark.Comma;
        roles[')'] = roles[']'] = SentenceMark.Close;
        return roles;
    }
}
