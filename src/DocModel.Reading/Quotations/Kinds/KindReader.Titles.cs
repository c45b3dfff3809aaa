using DocModel.Reading.Quotations.Phrases;
using DocModel.Reading.Quotations.Words;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Kinds;

/// <summary>Titles of works and instruments.</summary>
internal sealed partial class KindReader
{
    private static readonly WordSet HandlingWorks = new(
        "read", "reading", "reread", "wrote", "published", "reviewed", "translated", "edited", "reprinted", "sang", "recited", "performed", "staged", "directed", "composed",
        "filmed", "illustrated", "banned", "adapted", "recorded", "released");

    private static readonly WordSet Printed = new("appeared", "appears", "appearing", "published", "printed", "reprinted", "serialised", "serialized");

    /// <summary>What there is of a work.</summary>
    private static readonly WordSet Pieces = new("copy", "copies", "edition", "issue", "issues", "performance", "performances", "production", "screening", "rendition", "recording", "translation", "adaptation", "chapter", "episode", "pages", "revival", "chorus", "cast");

    private static readonly WordSet Appearing = new("appeared", "appears", "published", "came", "sold", "won", "opened", "premiered", "ran", "followed", "reissued", "reprinted");

    /// <summary>The title of a book, a song, a paper: the words around say what it is.</summary>
    private bool IsWorkTitle(int quote, int position, FrameSentence sentence)
    {
        var at = position - 1;
        if (at >= sentence.Start && IsWord(at, "of") && at > sentence.Start && IsWord(at - 1, "author"))
            return true;
        if (IsByAuthor(quote, position, sentence) || IsPrintedIn(quote, position, sentence) || IsReference(position, sentence) || IsWorkCalled(position, sentence))
            return true;
        if (_shapes[quote].IsTitleCase && (IsSource(position, sentence) || IsWorkBehind(position, sentence) || IsWorkThatIs(position, sentence) || IsPieceOf(position, sentence) || IsCited(position, sentence) || IsHandledWork(position, sentence) || IsDatedWork(quote, position, sentence)))
            return true;
        if (at >= sentence.Start && (IsWord(at, "entitled") || IsWord(at, "titled") || IsWord(at, "headlined") || IsWord(at, "title") || (IsWord(at, "heading") && _shapes[quote].IsTitleCase)))
            return true;
        if (at >= sentence.Start && ((IsClass(at, WordClass.Work) && !IsSign(quote, at)) || (_shapes[quote].IsTitleCase && _shapes[quote].Words > 2 && IsClass(at, WordClass.Writing)) || (_shapes[quote].IsTitleCase && (IsWord(at, "published") || IsWord(at, "sang") || IsWord(at, "sing")))))
            return true;
        if (at >= sentence.Start && IsWord(at, "as") && _shapes[quote].IsTitleCase && IsPublished(at, sentence))
            return true;
        if (at >= sentence.Start && (IsMark(at, ',') || IsMark(at, ':') || IsMark(at, '(')))
        {
            // "ends the memoir with the sentence: “…”"
            if (at > sentence.Start && IsMark(at, ':') && (IsWord(at - 1, "sentence") || IsWord(at - 1, "words") || IsWord(at - 1, "line") || IsWord(at - 1, "remark")))
                return false;
            // "wrote in the book: “…”"
            if (IsMark(at, ':') && _shapes[quote].IsSentence)
                return false;
            for (var back = at - 1; back >= Math.Max(sentence.Start, at - 5) && _frames[back] >= 0 && _tokens[_frames[back]].Kind != TokenKind.Mark; back--)
            {
                if (IsClass(back, WordClass.Auxiliary | WordClass.SayVerb | WordClass.ClaimVerb) && !(back == at - 1 && _shapes[quote].IsTitleCase && IsApposed(at, position, sentence) && IsClass(back, WordClass.Work | WordClass.Writing)))
                    break;
                if (IsClass(back, WordClass.Work) || (back == at - 1 && _shapes[quote].IsTitleCase && (_shapes[quote].Words > 2 || IsApposed(at, position, sentence)) && IsClass(back, WordClass.Writing)))
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

    /// <summary>“Harbour at Night” by Anna Moe: what somebody made, and not what somebody calls a thing.</summary>
    private bool IsByAuthor(int quote, int position, FrameSentence sentence)
    {
        var shape = _shapes[quote];
        if (position + 2 >= sentence.End || !IsWord(position + 1, "by") || _frames[position + 2] < 0 || !_tokens[_frames[position + 2]].Is(TokenFlags.Capitalized) || shape.EndsSentence || shape.EndsWithComma || shape.IsSentence)
            return false;
        for (var at = position - 1; at >= sentence.Start && position - at < 5 && _frames[at] >= 0; at--)
        {
            if (IsClass(at, WordClass.Naming | WordClass.ClaimVerb | WordClass.SayVerb | WordClass.Meta) || IsWord(at, "as"))
                return false;
        }

        return position == sentence.Start || IsMark(position - 1, '(') || IsWord(position - 1, "of") || IsWord(position - 1, "from") || IsWord(position - 1, "in") || IsWord(position - 1, "and") || IsWord(position - 1, "like");
    }

    /// <summary>appeared in “Coast” in 1988</summary>
    private bool IsPrintedIn(int quote, int position, FrameSentence sentence) =>
        position - 2 >= sentence.Start && IsWord(position - 1, "in") && _frames[position - 2] >= 0 && Printed.Contains(_tokens, _frames[position - 2])
        && (_shapes[quote].IsTitleCase || (_shapes[quote].Words == 1 && position + 1 < sentence.End && IsWord(position + 1, "in")));

    /// <summary>Moe, A.; Lunt, B. (June 2007). “Salt: its use and future”. A list of references gives the year in front of the title.</summary>
    private bool IsReference(int position, FrameSentence sentence) =>
        position == sentence.Start && position > 3 && IsMark(position - 1, '.') && IsMark(position - 2, ')') && _frames[position - 3] >= 0
        && _tokens[_frames[position - 3]].Kind == TokenKind.Number && _tokens[_frames[position - 3]].Length == 4;

    /// <summary>a weekly podcast with her friend called “Low Tide Talk”</summary>
    private bool IsWorkCalled(int position, FrameSentence sentence)
    {
        var verb = position - 1;
        if (verb <= sentence.Start || !IsClass(verb, WordClass.Naming) || (_shapes[~_frames[position]].Words == 1 && _tokens[_quotes[~_frames[position]].Inner].Is(TokenFlags.AllUpper)))
            return false;
        for (var at = verb - 1; at >= sentence.Start && verb - at < 8 && _frames[at] >= 0; at--)
        {
            if (IsClass(at, WordClass.Work))
                return at == verb - 1 ? !IsClass(at, WordClass.Writing) || IsIndefinite(at, sentence) : IsClass(at + 1, WordClass.Preposition);
            if (IsClass(at, WordClass.Auxiliary | WordClass.SayVerb | WordClass.ClaimVerb | WordClass.PastTense | WordClass.Collective))
                return false;
        }

        return false;
    }

    /// <summary>"a report", "a new magazine"</summary>
    private bool IsIndefinite(int noun, FrameSentence sentence)
    {
        for (var at = noun - 1; at >= sentence.Start && noun - at < 4 && _frames[at] >= 0; at--)
        {
            if (IsClass(at, WordClass.Determiner))
                return IsWord(at, "a") || IsWord(at, "an");
        }

        return false;
    }

    /// <summary>"the panel shows “STOP”": what a thing shows is no show.</summary>
    private bool IsSign(int quote, int at) => IsWord(at, "shows") && _shapes[quote].Words == 1 && _tokens[_quotes[quote].Inner].Is(TokenFlags.AllUpper);

    /// <summary>"the tune was “Low Tide”", "Her first film is “Low Tide”"</summary>
    private bool IsWorkThatIs(int position, FrameSentence sentence) =>
        position - 2 >= sentence.Start && (IsWord(position - 1, "was") || IsWord(position - 1, "is")) && IsClass(position - 2, WordClass.Work) && !IsClass(position - 2, WordClass.Writing | WordClass.Meta);

    /// <summary>"a copy of “Low Tide”", "a performance of “Low Tide”"</summary>
    private bool IsPieceOf(int position, FrameSentence sentence) =>
        position - 2 >= sentence.Start && IsWord(position - 1, "of") && _frames[position - 2] >= 0 && Pieces.Contains(_tokens, _frames[position - 2]);

    /// <summary>according to “The Harbour Times”</summary>
    private bool IsSource(int position, FrameSentence sentence) => position - 2 >= sentence.Start && IsWord(position - 1, "to") && IsWord(position - 2, "according");

    /// <summary>In “Low Tide”, Moe argues … / in “Low Tide” (1932)</summary>
    private bool IsCited(int position, FrameSentence sentence)
    {
        if (position - 1 < sentence.Start || !IsWord(position - 1, "in"))
            return false;
        var next = position + 1;
        if (next + 2 < sentence.End && IsMark(next, '(') && _frames[next + 1] >= 0 && _tokens[_frames[next + 1]].Kind == TokenKind.Number && IsMark(next + 2, ')'))
            return true;
        if (next >= sentence.End || !IsMark(next, ','))
            return false;
        for (var at = next + 1; at < Math.Min(sentence.End, next + 7) && _frames[at] >= 0; at++)
        {
            if (IsClass(at, WordClass.SayVerb))
                return true;
        }

        return false;
    }

    /// <summary>her “Coal and Candle” (1974)</summary>
    private bool IsDatedWork(int quote, int position, FrameSentence sentence)
    {
        var next = position + 1;
        return _shapes[quote].Words > 1 && next + 2 < sentence.End && IsMark(next, '(') && _frames[next + 1] >= 0 && _tokens[_frames[next + 1]].Kind == TokenKind.Number
            && _tokens[_frames[next + 1]].Length == 4 && IsMark(next + 2, ')')
            && position > sentence.Start && (FollowsOwner(position, sentence) || IsWord(position - 1, "his") || IsWord(position - 1, "her") || IsWord(position - 1, "their"));
    }

    /// <summary>the league’s report, “Who Waits?”, puts</summary>
    private bool IsApposed(int comma, int position, FrameSentence sentence) =>
        IsMark(comma, ',') && position + 1 < sentence.End && IsMark(position + 1, ',') && _shapes[~_frames[position]].Words > 1;

    /// <summary>calling his regulation the “Doormat Directive”: what others call a thing is not how it is titled.</summary>
    private bool IsNickname(int position, FrameSentence sentence)
    {
        if (position - 2 < sentence.Start || !IsClass(position - 1, WordClass.Article))
            return false;
        for (var at = position - 2; at >= Math.Max(sentence.Start, position - 7) && _frames[at] >= 0 && _tokens[_frames[at]].Kind == TokenKind.Word; at--)
        {
            if (NamingVerbs.Contains(_tokens, _frames[at]))
                return at < position - 2;
        }

        return false;
    }

    /// <summary>had read Renn’s “Handbook of Changes”, translated “The Long Calm”</summary>
    private bool IsHandledWork(int position, FrameSentence sentence)
    {
        if (position <= sentence.Start)
            return false;
        var isOwned = FollowsOwner(position, sentence) || IsWord(position - 1, "his") || IsWord(position - 1, "her") || IsWord(position - 1, "their");
        for (var at = position - 1; at >= Math.Max(sentence.Start, position - 6) && _frames[at] >= 0; at--)
        {
            if (HandlingWorks.Contains(_tokens, _frames[at]))
                return isOwned || (at == position - 1 && !IsWord(at, "read") && !IsWord(at, "reading") && !IsWord(at, "wrote"));
            if (!isOwned || IsClass(at, WordClass.Preposition | WordClass.Auxiliary))
                return false;
        }

        return false;
    }

    /// <summary>whose “Low Tide and Other Stories” appeared in 1932</summary>
    private bool AppearsBehind(int position, FrameSentence sentence)
    {
        for (var at = position + 1; at < Math.Min(sentence.End, position + 4) && _frames[at] >= 0 && _tokens[_frames[at]].Kind == TokenKind.Word; at++)
        {
            if (Appearing.Contains(_tokens, _frames[at]))
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
            // “Handbook of Changes”, “Letters to a Niece”
            if (i == place.Inner && i + 1 < place.InnerEnd && _tokens.Has(i, WordClass.Work | WordClass.Writing) && _tokens.Is(i + 1, WordClass.Preposition))
                return true;
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
