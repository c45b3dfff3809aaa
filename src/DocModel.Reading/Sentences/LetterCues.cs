using DocModel.Reading.Tokens;

namespace DocModel.Reading.Sentences;

/// <summary>What ends a sentence in letters, mails and posts, where no stop does.</summary>
internal static class LetterCues
{
    private const int ShortestRule = 3;

    /// <summary>The end of a drawn rule, "***" or "-----", that begins with a token and stands alone; else 0.</summary>
    public static int EndOfRule(TokenList tokens, int i, int end)
    {
        var mark = tokens.Text[tokens[i].Start];
        var at = i + 1;
        while (at < end && tokens.IsMark(at, mark) && !tokens[at].Is(TokenFlags.SpaceBefore))
            at++;
        var shortest = mark is '-' or '_' ? ShortestRule + 2 : ShortestRule;
        return at - i >= shortest && (at == end || tokens[at].Is(TokenFlags.SpaceBefore)) ? at : 0;
    }

    /// <summary>The end of ":-)", ":)" or ";P" that begins with a token, else 0.</summary>
    public static int EndOfEmoticon(TokenList tokens, int i, int end)
    {
        var at = i + 1;
        if (at < end && tokens.IsMark(at, '-') && !tokens[at].Is(TokenFlags.SpaceBefore))
            at++;
        if (at >= end || tokens[at].Is(TokenFlags.SpaceBefore) || tokens[at].Length != 1 || tokens.Text[tokens[at].Start] is not (')' or '(' or 'D' or 'P' or 'p'))
            return 0;
        at++;
        return at == end || tokens[at].Is(TokenFlags.SpaceBefore) || tokens.IsMark(at, '.') ? at : 0;
    }

    /// <summary>
    /// Day and time as mail programs stamp them, "11/30/2001 09:15 AM": where the stamp begins and ends if the slash is its first one, no
    /// preposition makes it a part of a sentence and a capital follows; else 0.
    /// </summary>
    public static int EndOfStamp(TokenList tokens, int slash, int first, int end, out int begin)
    {
        begin = slash - 1;
        if (begin < first || slash + 7 >= end || !IsNumber(tokens, begin) || !IsNumber(tokens, slash + 1) || !tokens.IsMark(slash + 2, '/')
            || !IsNumber(tokens, slash + 3) || !IsNumber(tokens, slash + 4) || !tokens.IsMark(slash + 5, ':') || !IsNumber(tokens, slash + 6))
        {
            return 0;
        }

        var at = slash + 7;
        if (at + 1 < end && tokens.IsMark(at, ':') && IsNumber(tokens, at + 1))
            at += 2;
        if (at < end && tokens[at].Length == 2 && tokens.Text[tokens[at].Start + 1] is 'M' or 'm')
            at++;
        if (begin > first && tokens.Is(begin - 1, WordClass.Preposition))
            begin = first;
        return at == end || tokens[at].Is(TokenFlags.SpaceBefore) && (tokens[at].Is(TokenFlags.Capitalized) || tokens[at].Kind == TokenKind.Mark) ? at : 0;
    }

    /// <summary>Whether a comma ends "Dear Mrs Hill," or "Best regards,".</summary>
    /// <remarks>In running text both are followed by a small letter or by a name and its verb, so the name must be the rest of the block.</remarks>
    public static bool EndsGreeting(TokenList tokens, int comma, int sentence, int end)
    {
        if (comma + 1 >= end || comma - sentence > 4 || comma == sentence || !tokens[comma + 1].Is(TokenFlags.Capitalized))
            return false;
        if (tokens.Chars(sentence).SequenceEqual("Dear".AsSpan()))
            return comma - sentence > 1;
        return tokens.Is(comma - 1, WordClass.Formula) && tokens[sentence].Is(TokenFlags.Capitalized)
            && (tokens[comma + 1].Is(TokenFlags.LineStart) || end - comma <= 5 && AreNames(tokens, comma + 1, end));
    }

    private static bool AreNames(TokenList tokens, int i, int end)
    {
        for (; i < end; i++)
        {
            if (!tokens[i].Is(TokenFlags.Capitalized) && !tokens.IsMark(i, '.'))
                return false;
        }

        return true;
    }

    private static bool IsNumber(TokenList tokens, int i) => tokens[i].Kind == TokenKind.Number;
}
