using System.Text;

namespace DocModel.Reading.Naming;

/// <summary>The words of a text, each as it stands in an identifier: letters and digits only, its first letter upper case.</summary>
internal sealed class IdentifierWords(string text)
{
    private char[] _word = new char[24];
    private int _at;

    /// <summary>The length of the word that was read last.</summary>
    public int Length { get; private set; }

    public char First => _word[0];

    /// <summary>Reads the next word; false at the end.</summary>
    public bool Next()
    {
        Length = 0;
        while (_at < text.Length)
        {
            if (IsWordAt(_at))
            {
                ReadWord();
                Shape(_word.AsSpan(0, Length));
                return true;
            }

            var c = text[_at++];
            if (c == '&')
            {
                Append("And");
                return true;
            }

            if (c == '%' && _at > 1 && IdentifierLetters.IsDigit(text[_at - 2]))
            {
                Append("Percent");
                return true;
            }
        }

        return false;
    }

    /// <summary>Appends the word that was read last, or so many letters of it.</summary>
    public void AppendTo(StringBuilder identifier, int mostLetters) => identifier.Append(_word, 0, Math.Min(Length, mostLetters));

    /// <summary>A run of letters and digits. Apostrophes inside, soft hyphens and the stops of initials ("U.S.") do not end it.</summary>
    private void ReadWord()
    {
        var initials = IsInitial(_at);
        for (; _at < text.Length; _at++)
        {
            var c = text[_at];
            if (IsLetterOrDigit(c) || IdentifierLetters.IsMark(c))
                AppendLetter(c);
            else if (c is >= '\u0300' and <= '\u036F')
            {
                if (Length > 0)
                    _word[Length - 1] = IdentifierLetters.Compose(_word[Length - 1], c);
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

        if (_at < text.Length && text[_at] is '#' or '+' && Length <= 2 && !IdentifierLetters.IsDigit(_word[Length - 1]))
            AppendLanguageSuffix();
    }

    private void AppendLetter(char c)
    {
        if (IdentifierLetters.IsLetter(c) || IdentifierLetters.IsDigit(c) || IdentifierLetters.IsMark(c))
            Append(c);
        else
            Append(IdentifierLetters.Plain(c));
    }

    private void Append(string letters)
    {
        foreach (var c in letters)
            Append(c);
    }

    private void Append(char c)
    {
        if (Length == _word.Length)
            Array.Resize(ref _word, Length * 2);
        _word[Length++] = c;
    }

    /// <summary>C# and C++ are not C.</summary>
    private void AppendLanguageSuffix()
    {
        if (text[_at] == '#' && !IsWordAt(_at + 1))
        {
            _at++;
            Append("Sharp");
        }
        else if (text[_at] == '+' && _at + 1 < text.Length && text[_at + 1] == '+')
        {
            _at += 2;
            Append("PlusPlus");
        }
    }

    private bool IsInitial(int at) =>
        at + 1 < text.Length && IdentifierLetters.IsAnyLetter(text[at]) && text[at + 1] == '.' && (at == 0 || !IsLetterOrDigit(text[at - 1]));

    private bool IsWordAt(int at) => at < text.Length && IsLetterOrDigit(text[at]);

    private static bool IsLetterOrDigit(char c) => IdentifierLetters.IsDigit(c) || IdentifierLetters.IsAnyLetter(c);

    private static void Shape(Span<char> word)
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

        if (upper > 1 && (upper == letters || upper == letters - 1 && word[word.Length - 1] == 's'))
            Lower(word.Slice(1));
        else if (upper > 1)
            LowerAcronyms(word);
        word[0] = IdentifierLetters.ToUpper(word[0]);
    }

    /// <summary>Acronyms of three letters or more inside a word: HTTPServer reads HttpServer, OpenAPI reads OpenApi.</summary>
    private static void LowerAcronyms(Span<char> chars)
    {
        for (var i = 0; i < chars.Length; i++)
        {
            var end = i;
            while (end < chars.Length && IdentifierLetters.IsUpper(chars[end]))
                end++;
            var next = end < chars.Length && !IdentifierLetters.IsDigit(chars[end]) ? end - 1 : end;
            if (next - i >= 3)
                Lower(chars.Slice(i + 1, next - i - 1));
            i = Math.Max(i, end);
        }
    }

    private static void Lower(Span<char> chars)
    {
        foreach (ref var c in chars)
            c = IdentifierLetters.ToLower(c);
    }
}
