namespace DocModel.Reading.Naming;

/// <summary>The words of a text, each as it stands in an identifier: letters and digits only, its first letter upper case.</summary>
/// <param name="text">The text.</param>
/// <param name="word">Room for a word; one that is longer gets more.</param>
internal ref struct IdentifierWords(string text, Span<char> word)
{
    private Span<char> _word = word;
    private int _length;
    private int _at;

    /// <summary>The word that was read last.</summary>
    public readonly ReadOnlySpan<char> Word => _word.Slice(0, _length);

    /// <summary>Reads the next word; false at the end.</summary>
    public bool Next()
    {
        _length = 0;
        while (_at < text.Length)
        {
            if (TryReadPlain())
                return true;
            if (IsWordAt(_at))
            {
                ReadWord();
                Shape(_word.Slice(0, _length));
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

    /// <summary>Nearly all words are ASCII letters up to a space, all small behind the first: of those the first is all there is to shape.</summary>
    private bool TryReadPlain()
    {
        var rest = text.AsSpan(_at);
        if (!IdentifierLetters.IsAsciiLetter(rest[0]))
            return false;
        var length = 1;
        while (length < rest.Length && (uint)(rest[length] - 'a') < 26)
            length++;
        if (length > _word.Length || (length < rest.Length && rest[length] != ' '))
            return false;
        rest.Slice(0, length).CopyTo(_word);
        _word[0] = IdentifierLetters.ToUpper(_word[0]);
        (_at, _length) = (_at + length, length);
        return true;
    }

    /// <summary>A run of letters and digits. Apostrophes inside, soft hyphens and the stops of initials ("U.S.") do not end it.</summary>
    private void ReadWord()
    {
        var initials = IsInitial(_at);
        for (; _at < text.Length; _at++)
        {
            var c = text[_at];
            if (c < 128 && IsLetterOrDigit(c))
                Append(c);
            else if (IsLetterOrDigit(c) || IdentifierLetters.IsMark(c))
                AppendLetter(c);
            else if (c is >= '\u0300' and <= '\u036F')
            {
                if (_length > 0)
                    _word[_length - 1] = IdentifierLetters.Compose(_word[_length - 1], c);
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

        if (_at < text.Length && text[_at] is '#' or '+' && _length <= 2 && !IdentifierLetters.IsDigit(_word[_length - 1]))
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
        if (_length == _word.Length)
        {
            Span<char> longer = new char[2 * _length];
            _word.CopyTo(longer);
            _word = longer;
        }

        _word[_length++] = c;
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

    private readonly bool IsInitial(int at) =>
        at + 1 < text.Length && IdentifierLetters.IsAnyLetter(text[at]) && text[at + 1] == '.' && (at == 0 || !IsLetterOrDigit(text[at - 1]));

    private readonly bool IsWordAt(int at) => at < text.Length && IsLetterOrDigit(text[at]);

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
