using System.Globalization;
using System.Text;

namespace DocModel.Reading.Naming;

/// <summary>Words to C# identifiers in PascalCase.</summary>
/// <remarks>
/// Upper-case words of any length are acronyms like <c>Osce</c>, <c>Nato</c>, <c>Eu</c>: two letters get no exception, so that a heading
/// in capitals reads the same as one in small letters. Latin letters lose their marks (<c>Café</c>: <c>Cafe</c>), letters of other
/// scripts stay. Digits that only a mark divides get <c>_</c> between them (<c>1.0.2</c>: <c>1_0_2</c>), or 1.12 and 11.2 would be one.
/// </remarks>
internal static class Identifiers
{
    /// <summary>An identifier takes whole words up to this length.</summary>
    public const int MaxLength = 60;

    /// <param name="text">The words.</param>
    /// <param name="prefix">What stands before an identifier that would begin with a digit, and before the code points of one without letters.</param>
    /// <param name="maxLength">Where the whole words stop; a first word alone is cut there.</param>
    public static string FromWords(string text, string prefix, int maxLength = MaxLength)
    {
        Span<char> identifier = stackalloc char[maxLength];
        var length = 0;
        var words = new IdentifierWords(text, stackalloc char[MaxLength]);
        while (words.Next())
        {
            var word = words.Word;
            var glue = length > 0 && DigitsMeet(identifier[length - 1], word[0]) ? 1 : 0;
            if (length > 0 && length + glue + word.Length > maxLength)
                break;
            if (glue > 0)
                identifier[length++] = '_';
            word = word.Slice(0, Math.Min(word.Length, maxLength));
            word.CopyTo(identifier.Slice(length));
            length += word.Length;
        }

        if (length == 0)
            return FromCodePoints(text, prefix);
        var name = identifier.Slice(0, length).ToString();
        return IdentifierLetters.IsDigit(name[0]) ? prefix + name : name;
    }

    /// <summary>A name with a part behind it that tells it from another.</summary>
    public static string Append(string name, string part) => DigitsMeet(name[name.Length - 1], part[0]) ? name + "_" + part : name + part;

    /// <summary>Whether C# takes the text as an identifier without <c>@</c>.</summary>
    public static bool IsValid(string text)
    {
        if (text.Length == 0 || Keywords.Contains(text))
            return false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c != '_' && !IdentifierLetters.IsAnyLetter(c) && (i == 0 || !IdentifierLetters.IsDigit(c) && !IdentifierLetters.IsMark(c)))
                return false;
        }

        return true;
    }

    /// <summary>What a heading of dingbats is called: by its content, so that two of them do not need numbers.</summary>
    private static string FromCodePoints(string text, string prefix)
    {
        var builder = new StringBuilder();
        for (int i = 0, count = 0; i < text.Length && count < 4; i++)
        {
            if (text[i] <= ' ')
                continue;
            int point = text[i];
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                point = char.ConvertToUtf32(text[i], text[++i]);
            if (point is >= 0xFE00 and <= 0xFE0F or 0x200D or 0xA0)
                continue;
            builder.Append(count++ == 0 ? prefix + "U" : "U").Append(point.ToString("X4", CultureInfo.InvariantCulture));
        }

        return builder.Length == 0 ? "Untitled" : builder.ToString();
    }

    private static bool DigitsMeet(char last, char next) => IdentifierLetters.IsDigit(last) && IdentifierLetters.IsDigit(next);

    private static readonly HashSet<string> Keywords = new(StringComparer.Ordinal)
    {
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue", "decimal",
        "default", "delegate", "do", "double", "else", "enum", "event", "explicit", "extern", "false", "finally", "fixed", "float", "for",
        "foreach", "goto", "if", "implicit", "in", "int", "interface", "internal", "is", "lock", "long", "namespace", "new", "null",
        "object", "operator", "out", "override", "params", "private", "protected", "public", "readonly", "ref", "return", "sbyte",
        "sealed", "short", "sizeof", "stackalloc", "static", "string", "struct", "switch", "this", "throw", "true", "try", "typeof",
        "uint", "ulong", "unchecked", "unsafe", "ushort", "using", "virtual", "void", "volatile", "while",
    };
}
