using DocModel.Reading.Tokens;

namespace DocModel.Reading.Abbreviations;

/// <summary>Where a short form begins and ends, and what can be one.</summary>
internal sealed partial class DefinitionFinder
{
    /// <summary>Whether the tokens can be a short form: one to three words of twelve letters at most, none of them a word of grammar.</summary>
    private bool IsShortForm(int begin, int end)
    {
        if (end <= begin || end - begin > 9)
            return false;
        var length = tokens[end - 1].End - tokens[begin].Start;
        if (length > 14)
            return false;
        int spaces = 0, letters = 0;
        for (var i = begin; i < end; i++)
        {
            if (i > begin && tokens[i].Is(TokenFlags.SpaceBefore))
                spaces++;
            if (tokens[i].Kind == TokenKind.Word)
            {
                letters += tokens[i].Length;
                if (!tokens[i].Is(TokenFlags.Capitalized | TokenFlags.InnerUpper) && tokens[i].Word != 0 && tokens[i].Length > 1)
                    return false;
            }
        }

        var kind = tokens[begin].Kind;
        if (letters == 0 || spaces > 2 || kind == TokenKind.Mark)
            return false;
        if (letters == 1 && end - begin == 1)
            return tokens[begin].Is(TokenFlags.Capitalized);
        return spaces == 0 || HasCapital(begin, end);
    }

    /// <summary>The end of a single short form that begins with a token, or -1.</summary>
    private int EndOfShortForm(int begin)
    {
        begin = SkipQuotes(begin);
        if (begin >= _end || tokens[begin].Kind == TokenKind.Mark)
            return -1;
        var end = begin + 1;
        while (end < _end && end < begin + 9 && !tokens[end].Is(TokenFlags.SpaceBefore)
            && (tokens[end].Kind != TokenKind.Mark || _text[tokens[end].Start] is '-' or '/' or '&' or '.' or '+'))
        {
            end++;
        }

        while (end > begin + 1 && tokens[end - 1].Kind == TokenKind.Mark && !(tokens.IsMark(end - 1, '.') && end - begin > 3 && tokens.IsMark(begin + 1, '.')))
            end--;
        return IsShortForm(begin, end) ? end : -1;
    }

    /// <summary>The begin of a single short form that ends before a token, or -1.</summary>
    private int BeginOfShortForm(int end)
    {
        while (end > _first && IsQuote(end - 1))
            end--;
        if (end <= _first || tokens[end - 1].Kind == TokenKind.Mark && !tokens.IsMark(end - 1, '.'))
            return -1;
        var begin = end - 1;
        while (begin > _first && begin > end - 9 && !tokens[begin].Is(TokenFlags.SpaceBefore) && !IsQuote(begin - 1) && !tokens.IsMark(begin - 1, '('))
            begin--;
        return IsShortForm(begin, end) ? begin : -1;
    }

    private bool IsCapitals(int begin, int end)
    {
        var upper = 0;
        for (var i = begin; i < end; i++)
        {
            if (tokens[i].Kind != TokenKind.Word)
                continue;
            foreach (var c in tokens.Chars(i))
            {
                if (Characters.IsUpper(c))
                    upper++;
                else if (c != 's' && !GreekLetters.IsGreek(c))
                    return false;
            }
        }

        return upper > 1;
    }

    /// <summary>"MoP", "BoE": one word whose capitals are initials.</summary>
    private bool IsOfInitials(int begin, int end) =>
        end == begin + 1 && tokens[begin].Is(TokenFlags.Capitalized) && tokens[begin].Is(TokenFlags.InnerUpper) && Characters.IsUpper(tokens.Chars(begin)[^1]);

    private bool HasCapital(int begin, int end)
    {
        for (var i = begin; i < end; i++)
        {
            if (tokens[i].Is(TokenFlags.Capitalized | TokenFlags.InnerUpper))
                return true;
        }

        return false;
    }
}
