using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations;

/// <summary>Titles of works and instruments.</summary>
internal sealed partial class KindReader
{
    /// <summary>The title of a book, a song, a paper: the words around say what it is.</summary>
    private bool IsWorkTitle(int quote, int position, FrameSentence sentence)
    {
        var at = position - 1;
        if (at >= sentence.Start && IsWord(at, "of") && at > sentence.Start && IsWord(at - 1, "author"))
            return true;
        if (at >= sentence.Start && (IsWord(at, "entitled") || IsWord(at, "titled") || IsWord(at, "headlined") || IsWord(at, "title") || (IsWord(at, "heading") && _shapes[quote].IsTitleCase)))
            return true;
        if (at >= sentence.Start && (IsClass(at, WordClass.Work) || (_shapes[quote].IsTitleCase && _shapes[quote].Words > 2 && IsClass(at, WordClass.Writing)) || (_shapes[quote].IsTitleCase && (IsWord(at, "published") || IsWord(at, "sang") || IsWord(at, "sing")))))
            return true;
        if (at >= sentence.Start && IsWord(at, "as") && _shapes[quote].IsTitleCase && IsPublished(at, sentence))
            return true;
        if (at >= sentence.Start && (IsMark(at, ',') || IsMark(at, ':') || IsMark(at, '(')))
        {
            for (var back = at - 1; back >= Math.Max(sentence.Start, at - 5) && _frames[back] >= 0 && _tokens[_frames[back]].Kind == TokenKind.Word; back--)
            {
                if (IsClass(back, WordClass.Auxiliary | WordClass.SayVerb | WordClass.ClaimVerb))
                    break;
                if (IsClass(back, WordClass.Work))
                    return true;
            }
        }

        if (_shapes[quote].IsTitleCase && _shapes[quote].Words > 2 && _tokens.Is(_quotes[quote].Inner, WordClass.Article) && FollowsOwner(position, sentence))
            return true;
        if (_shapes[quote].IsSentence || _shapes[quote].EndsWithComma)
            return false;
        var next = position + 1;
        if (next + 1 >= sentence.End || !(IsMark(next, ',') || IsMark(next, '(')) || !IsClass(next + 1, WordClass.Determiner))
            return false;
        for (var ahead = next + 2; ahead < Math.Min(sentence.End, next + 5) && _frames[ahead] >= 0 && _tokens[_frames[ahead]].Kind == TokenKind.Word; ahead++)
        {
            if (IsClass(ahead, WordClass.Preposition))
                return false;
            if (IsClass(ahead, WordClass.Work))
                return true;
        }

        return false;
    }

    /// <summary>published last year as “…”</summary>
    private bool IsPublished(int position, FrameSentence sentence)
    {
        for (var at = position - 1; at >= Math.Max(sentence.Start, position - 5) && _frames[at] >= 0 && _tokens[_frames[at]].Kind != TokenKind.Mark; at--)
        {
            if (IsWord(at, "published") || IsWord(at, "issued") || IsWord(at, "released") || IsWord(at, "reprinted"))
                return true;
        }

        return false;
    }

    /// <summary>A charter, a treaty, a plan by its full name.</summary>
    private bool IsInstrument(int quote)
    {
        if (!_shapes[quote].IsTitleCase)
            return false;
        var place = _quotes[quote];
        for (var i = place.Inner; i < place.InnerEnd; i++)
        {
            if (!_tokens.Is(i, WordClass.Instrument))
                continue;
            if (i == place.Inner || i == LastWord(place) || (i + 1 < place.InnerEnd && _tokens.Is(i + 1, WordClass.Preposition)))
                return true;
        }

        return false;
    }

    /// <summary>Finch’s “The Drowned Parish”, whose “The Drowned Parish”</summary>
    private bool FollowsOwner(int position, FrameSentence sentence)
    {
        var at = position - 1;
        if (at < sentence.Start || _frames[at] < 0)
            return false;
        if (IsWord(at, "whose") || IsMark(at, '’') || IsMark(at, '\''))
            return true;
        return IsWord(at, "s") && at > sentence.Start && (IsMark(at - 1, '’') || IsMark(at - 1, '\''));
    }
}
