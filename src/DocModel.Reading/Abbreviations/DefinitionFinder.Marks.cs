using DocModel.Reading.Tokens;

namespace DocModel.Reading.Abbreviations;

/// <summary>Cues, quotation marks and parentheses around the forms.</summary>
internal sealed partial class DefinitionFinder
{
    private int EndOfAside(int open, char close)
    {
        var depth = 0;
        for (var i = open; i < _end && i < open + LongestAside; i++)
        {
            if (tokens[i].Kind != TokenKind.Mark)
                continue;
            var c = _text[tokens[i].Start];
            if (c == _text[tokens[open].Start])
                depth++;
            else if (c == close && --depth == 0)
                return i;
        }

        return -1;
    }

    /// <summary>Where the first of several things in parentheses ends.</summary>
    private int EndOfPart(int begin, int end)
    {
        var i = begin;
        while (i < end)
        {
            if (tokens[i].Kind == TokenKind.Mark && _text[tokens[i].Start] is ',' or ';' or ':' or '=' or '"' or '”' or '’' && i > begin)
                return i;
            if (tokens[i].Is(TokenFlags.SpaceBefore) && tokens[i].Kind == TokenKind.Mark && _text[tokens[i].Start] is '-' or '–' or '—' && i > begin)
                return i;
            if (i > begin && (IsWord(i, "or") || IsWord(i, "and")))
                return i;
            i++;
        }

        return end;
    }

    /// <summary>Behind the words that announce a short or a long form: "hereafter", "abbreviated as", "short for", "the".</summary>
    private int SkipCue(int i)
    {
        var at = i;
        while (at < _end && at < i + 6
            && (tokens.Is(at, WordClass.Defines) || at > i && (IsWord(at, "as") || IsWord(at, "to") || IsWord(at, "for") || IsWord(at, "by"))
                || IsWord(at, "or") || IsWord(at, "the") || IsWord(at, "a") && at + 1 < _end && IsQuote(at + 1) || IsQuote(at) || at > i && (tokens.IsMark(at, ':') || tokens.IsMark(at, ','))))
        {
            at++;
        }

        return at;
    }

    private int SkipQuotes(int i)
    {
        while (i < _end && IsQuote(i))
            i++;
        return i;
    }

    private bool IsQuote(int i) => tokens[i].Kind == TokenKind.Mark && _text[tokens[i].Start] is '"' or '“' or '”' or '‘' or '’' or '\'' or '«' or '»';

    private bool IsWord(int i, string word) => tokens[i].Kind == TokenKind.Word && tokens.Chars(i).Equals(word.AsSpan(), StringComparison.Ordinal);

    private TextSpan SpanOf(int begin, int end) => TextSpan.FromBounds(tokens[begin].Start, tokens[end - 1].End);
}
