using System.Text;

namespace DocModel.Reading.Naming;

/// <summary>The words of a text, each as it stands in an identifier: letters and digits only, its first letter upper case.</summary>
internal sealed class IdentifierWords(string text)
{
    private readonly StringBuilder _word = new();
    private int _at;

    /// <summary>The next word, or null at the end.</summary>
    public string? Next()
    {
        while (_at < text.Length)
        {
            if (IsWordAt(_at))
                return Shape(ReadWord());
            var c = text[_at++];
            if (c == '&')
                return "And";
            if (c == '%' && _at > 1 && IdentifierLetters.IsDigit(text[_at - 2]))
                return "Percent";
        }

        return null;
    }

    /// <summary>A run of letters and digits. Apostrophes inside, soft hyphens and the stops of initials ("U.S.") do not end it.</summary>
    private string ReadWord()
    {
        _word.Clear();
        var initials = IsInitial(_at);
        for (; _at < text.Length; _at++)
        {
            var c = text[_at];
            if (IsLetterOrDigit(c) || IdentifierLetters.IsMark(c))
                AppendLetter(c);
            else if (c is >= '\u0300' and <= '\u036F')
            {
                if (_word.Length > 0)
                    _word[_word.Length - 1] = IdentifierLetters.Compose(_word[_word.Length - 1], c);
            }
            else if (c is '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060')
                continue;
            else if (c is '\'' or '’' or 'ʼ' && IsWordAt(_at + 1) && IdentifierLetters.IsAnyLetter(text[_at - 1]))
                continue;
            else if (c == '.' && initials && IsInitial(_at + 1))
                continue;
            else
                break;
        }

        if (_at < text.Length && text[_at] is '#' or '+' && _word.Length <= 2 && !IdentifierLetters.IsDigit(_word[_word.Length - 1]))
            AppendLanguageSuffix();
        return _word.ToString();
    }

    private void AppendLetter(char c)
    {
        if (IdentifierLetters.IsLetter(c) || IdentifierLetters.IsDigit(c) || IdentifierLetters.IsMark(c))
            _word.Append(c);
        else
            _word.Append(IdentifierLetters.Plain(c));
    }

    /// <summary>C# and C++ are not C.</summary>
    private void AppendLanguageSuffix()
    {
        if (text[_at] == '#' && !IsWordAt(_at + 1))
        {
            _at++;
            _word.Append("Sharp");
        }
        else if (text[_at] == '+' && _at + 1 < text.Length && text[_at + 1] == '+')
        {
            _at += 2;
            _word.Append("PlusPlus");
        }
    }

    private bool IsInitial(int at) =>
        at + 1 < text.Length && IdentifierLetters.IsAnyLetter(text[at]) && text[at + 1] == '.' && (at == 0 || !IsLetterOrDigit(text[at - 1]));

    private bool IsWordAt(int at) => at < text.Length && IsLetterOrDigit(text[at]);

    private static bool IsLetterOrDigit(char c) => IdentifierLetters.IsDigit(c) || IdentifierLetters.IsAnyLetter(c);

    private static string Shape(string word)
    {
        int letters = 0, upper = 0;
        foreach (var c in word)
        {
            if (IdentifierLetters.IsDigit(c))
                continue;
            letters++;
            if (IdentifierLetters.IsUpper(c))
                upper++;
        }

        var chars = word.ToCharArray();
        if (upper > 1 && (upper == letters || upper == letters - 1 && chars[chars.Length - 1] == 's'))
            Lower(chars, 1, chars.Length);
        else
            LowerAcronyms(chars);
        chars[0] = IdentifierLetters.ToUpper(chars[0]);
        return new string(chars);
    }

    /// <summary>Acronyms of three letters or more inside a word: HTTPServer reads HttpServer, OpenAPI reads OpenApi.</summary>
    private static void LowerAcronyms(char[] chars)
    {
        for (var i = 0; i < chars.Length; i++)
        {
            var end = i;
            while (end < chars.Length && IdentifierLetters.IsUpper(chars[end]))
                end++;
            var next = end < chars.Length && !IdentifierLetters.IsDigit(chars[end]) ? end - 1 : end;
            if (next - i >= 3)
                Lower(chars, i + 1, next);
            i = Math.Max(i, end);
        }
    }

    private static void Lower(char[] chars, int from, int to)
    {
        for (var i = from; i < to; i++)
            chars[i] = IdentifierLetters.ToLower(chars[i]);
    }
}
