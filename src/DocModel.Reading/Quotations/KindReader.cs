using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations;

/// <summary>Why each quotation stands between marks: its own shape, the words around it, and whether somebody said it.</summary>
internal sealed class KindReader
{
    private readonly TokenList _tokens;
    private readonly Quote[] _quotes;
    private readonly QuoteShape[] _shapes;
    private readonly Frames _frames;
    private readonly Utterances _utterances;
    private readonly Attribution?[] _speakers;

    private KindReader(TokenList tokens, Quote[] quotes, QuoteShape[] shapes, Frames frames, Utterances utterances, Attribution?[] speakers)
    {
        _tokens = tokens;
        _quotes = quotes;
        _shapes = shapes;
        _frames = frames;
        _utterances = utterances;
        _speakers = speakers;
    }

    /// <summary>The kind of each quotation. The speakers of titles and of the writer's own distance are taken back.</summary>
    public static QuotationKind[] Read(
        TokenList tokens, Quote[] quotes, QuoteShape[] shapes, Frames frames, Utterances utterances, Attribution?[] speakers)
    {
        var reader = new KindReader(tokens, quotes, shapes, frames, utterances, speakers);
        var kinds = new QuotationKind[quotes.Length];
        for (var i = 0; i < quotes.Length; i++)
        {
            tokens.Cancellation.At(i);
            var keepsSpeaker = true;
            kinds[i] = quotes[i].IsBlock ? QuotationKind.Speech : reader.Kind(i, out keepsSpeaker);
            if (!keepsSpeaker)
                speakers[i] = null;
        }

        reader.NameTogether(kinds);
        return kinds;
    }

    private QuotationKind Kind(int quote, out bool keepsSpeaker)
    {
        keepsSpeaker = true;
        var shape = _shapes[quote];
        var sentence = _frames.Sentence(_frames.SentenceOf(quote));
        var position = _frames.PositionOf(quote);
        if (shape.StartsUpper && IsWorkTitle(quote, position, sentence))
        {
            keepsSpeaker = false;
            return QuotationKind.Title;
        }

        if (_utterances[quote] || (shape.IsSentence && !IsCountedNoun(quote, position, sentence)))
            return QuotationKind.Speech;
        if (IsInstrument(quote))
            return QuotationKind.Title;
        if (IsCalledWord(position, sentence))
            return QuotationKind.Term;
        if (shape.IsTitleCase && !HasArticleBefore(position, sentence) && shape.Words > 2 && _speakers[quote] is null)
            return QuotationKind.Title;
        if (shape.HasSubject && shape.HasVerb)
            return QuotationKind.Speech;
        if (shape.StartsUpper && shape.EndsSentence && (_speakers[quote] is not null || sentence.End - sentence.Start <= 2) && !shape.IsTitleCase)
            return QuotationKind.Speech;
        if (_speakers[quote] is null)
            return Unsaid(quote, position, sentence);
        var kind = Said(quote, position, sentence);
        keepsSpeaker = kind != QuotationKind.Scare;
        return kind;
    }

    /// <summary>A fragment that somebody is said to have used.</summary>
    private QuotationKind Said(int quote, int position, FrameSentence sentence)
    {
        var shape = _shapes[quote];
        var first = _quotes[quote].Inner;
        var last = LastWord(_quotes[quote]);
        if (shape.StartsUpper && (shape.EndsWithComma || shape.EndsSentence) && !shape.IsTitleCase)
            return QuotationKind.Speech;
        var article = HasArticleBefore(position, sentence);
        if (shape.Words == 1)
        {
            if (IsNamedAgain(position, sentence))
                return QuotationKind.Term;
            if (IsAdjective(first) && IsNounBehind(position, sentence))
                return QuotationKind.Scare;
            return FollowsBe(position, sentence) || IsAdjective(first) || (!article && IsSaidOfSomething(position, sentence)) ? QuotationKind.Speech : QuotationKind.Term;
        }

        if (StartsPhrase(first) || FollowsVerbHead(position, sentence) || shape.HasVerb || shape.HasSubject || FollowsBe(position, sentence))
            return QuotationKind.Speech;
        if (shape.Words >= 3 && EndsLike(first, "ing"))
            return QuotationKind.Speech;
        if (shape.Words >= (article ? 6 : 5))
            return QuotationKind.Speech;
        return !article && (IsAdjective(last) || HasInnerPreposition(_quotes[quote])) ? QuotationKind.Speech : QuotationKind.Term;
    }

    /// <summary>A fragment that the text gives to nobody.</summary>
    private QuotationKind Unsaid(int quote, int position, FrameSentence sentence)
    {
        var shape = _shapes[quote];
        var first = _quotes[quote].Inner;
        if (shape.Words == 1 || (shape.Words == 2 && IsHyphenated(_quotes[quote])))
        {
            if (shape.StartsUpper)
                return QuotationKind.Term;
            if ((IsSaidOfSomething(position, sentence) && IsAdjective(first)) || FollowsCry(position, sentence))
                return QuotationKind.Speech;
            if (FollowsBe(position, sentence) || IsDefinedBehind(position, sentence) || FollowsUse(position, sentence) || FollowsOrdinal(position, sentence)
                || FollowsCalling(position, sentence) || IsComparedWord(position, sentence) || IsWordBehind(position, sentence) || (shape.EndsWithComma && IsCommentedBehind(position, sentence)))
                return QuotationKind.Term;
            return QuotationKind.Scare;
        }

        if ((shape.HasVerb && shape.Words > 3) || (shape.Words >= 3 && FollowsVerbHead(position, sentence) && !FollowsBe(position, sentence)))
            return QuotationKind.Speech;
        if (shape.Words >= 4 && (FollowsBe(position, sentence) || Is(_tokens.Chars(first), "to")))
            return QuotationKind.Speech;
        if (IsSaidOfSomething(position, sentence) && (StartsPhrase(first) || IsAdjective(LastWord(_quotes[quote])) || shape.Words > 3))
            return QuotationKind.Speech;
        if (shape.Words <= 3 && IsAdjective(LastWord(_quotes[quote])) && !_tokens.Is(first, WordClass.Article) && IsNounBehind(position, sentence))
            return QuotationKind.Scare;
        return shape.Words > 7 ? QuotationKind.Speech : QuotationKind.Term;
    }

    /// <summary>The title of a book, a song, a paper: the words around say what it is.</summary>
    private bool IsWorkTitle(int quote, int position, FrameSentence sentence)
    {
        var at = position - 1;
        if (at >= sentence.Start && IsWord(at, "of") && at > sentence.Start && IsWord(at - 1, "author"))
            return true;
        if (at >= sentence.Start && (IsWord(at, "entitled") || IsWord(at, "titled") || IsWord(at, "headlined") || IsWord(at, "title")))
            return true;
        if (at >= sentence.Start && (IsClass(at, WordClass.Work) || (_shapes[quote].IsTitleCase && _shapes[quote].Words > 2 && IsClass(at, WordClass.Writing)) || (_shapes[quote].IsTitleCase && (IsWord(at, "published") || IsWord(at, "sang") || IsWord(at, "sing")))))
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

    /// <summary>a “Harbour pilot.”: the stop inside the marks is the sentence's own, and what an article counts is no sentence.</summary>
    private bool IsCountedNoun(int quote, int position, FrameSentence sentence)
    {
        var shape = _shapes[quote];
        return shape.Words <= 4 && shape.InnerStops == 0 && !shape.HasSubject && !shape.HasVerb && position > sentence.Start
            && IsClass(position - 1, WordClass.Article) && (position + 1 >= sentence.End || !IsMark(position - 1, ':'));
    }

    /// <summary>shouts of “…”</summary>
    private bool FollowsCry(int position, FrameSentence sentence) =>
        position - 2 >= sentence.Start && IsWord(position - 1, "of")
        && (IsWord(position - 2, "shouts") || IsWord(position - 2, "cries") || IsWord(position - 2, "chants") || IsWord(position - 2, "shout") || IsWord(position - 2, "cry"));

    /// <summary>Words that stand in a row (“ebb,” “flood” and “slack”), and words that the text names elsewhere, are named here too.</summary>
    private void NameTogether(QuotationKind[] kinds)
    {
        var terms = new List<int>();
        for (var i = 0; i < kinds.Length; i++)
        {
            if (kinds[i] == QuotationKind.Term && _shapes[i].Words <= 3)
                terms.Add(i);
            if (kinds[i] == QuotationKind.Scare && IsInRow(i, kinds))
                kinds[i] = QuotationKind.Term;
        }

        HashSet<string>? named = null;
        for (var i = 0; i < kinds.Length && terms.Count > 0; i++)
        {
            if (kinds[i] != QuotationKind.Scare || _shapes[i].Words > 3 || IsAdjective(LastWord(_quotes[i])))
                continue;
            named ??= new HashSet<string>(terms.Select(Key), StringComparer.Ordinal);
            if (named.Contains(Key(i)))
                kinds[i] = QuotationKind.Term;
        }

        string Key(int quote) => TermWords.Of(_tokens, _quotes[quote]).Key;
    }

    private bool IsInRow(int quote, QuotationKind[] kinds)
    {
        var sentence = _frames.Sentence(_frames.SentenceOf(quote));
        var position = _frames.PositionOf(quote);
        return Neighbour(1) || Neighbour(-1);

        bool Neighbour(int step)
        {
            for (var at = position + step; at >= sentence.Start && at < sentence.End && Math.Abs(at - position) < 4; at += step)
            {
                if (_frames[at] < 0)
                    return kinds[~_frames[at]] is QuotationKind.Scare or QuotationKind.Term && _shapes[~_frames[at]].Words == 1;
                if (!IsMark(at, ',') && !IsWord(at, "and") && !IsWord(at, "or") && !IsClass(at, WordClass.Article))
                    return false;
            }

            return false;
        }
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

    /// <summary>"the term “…”", "the principle of “…”", "so-called “…”", "known as “…”", "“…” idea": the words are named, not said.</summary>
    private bool IsCalledWord(int position, FrameSentence sentence)
    {
        if (position + 1 < sentence.End && IsClass(position + 1, WordClass.Meta) && !_tokens.Is(_frames[position + 1], WordClass.SayVerb))
            return true;
        var at = position - 1;
        if (at < sentence.Start || _frames[at] < 0)
            return false;
        if (IsClass(at, WordClass.Meta))
            return !IsWord(at, "words") && !IsWord(at, "title");
        if (IsWord(at, "called") && at > sentence.Start && (IsMark(at - 1, '-') || IsMark(at - 1, '‑') || IsWord(at - 1, "so")))
            return true;
        if (IsWord(at, "as") && at > sentence.Start && (IsWord(at - 1, "known") || IsWord(at - 1, "nicknamed")))
            return true;
        if (IsClass(at, WordClass.Determiner) && at > sentence.Start)
            at--;
        return IsWord(at, "of") && at > sentence.Start && IsClass(at - 1, WordClass.Meta) && !IsWord(at - 1, "language") && !IsWord(at - 1, "words");
    }

    /// <summary>“Slack”, she argues, is the better word.</summary>
    private bool IsNamedAgain(int position, FrameSentence sentence)
    {
        if (position != sentence.Start || position + 1 >= sentence.End || !IsMark(position + 1, ','))
            return false;
        for (var at = position + 2; at + 1 < Math.Min(sentence.End, position + 8); at++)
        {
            if (IsMark(at, ','))
                return IsClass(at + 1, WordClass.Auxiliary);
        }

        return false;
    }

    private bool HasArticleBefore(int position, FrameSentence sentence)
    {
        var at = position - 1;
        if (at < sentence.Start || _frames[at] < 0)
            return false;
        if (IsClass(at, WordClass.Determiner))
            return true;
        return at > sentence.Start && _tokens[_frames[at]].Kind == TokenKind.Word && IsClass(at - 1, WordClass.Determiner) && !IsClass(at, WordClass.Pronoun | WordClass.Preposition)
            && IsAdjective(_frames[at]);
    }

    /// <summary>"to “pick…”", "must never “mistake…”", "had “forgotten…”".</summary>
    private bool FollowsVerbHead(int position, FrameSentence sentence)
    {
        var at = position - 1;
        while (at > sentence.Start && IsClass(at, WordClass.Adverb) && !IsClass(at, WordClass.Preposition))
            at--;
        if (at < sentence.Start)
            return false;
        return IsClass(at, WordClass.Auxiliary) || (IsWord(at, "to") && !IsNounPhraseVerb(at, sentence)) || IsClass(at, WordClass.Pronoun) && !IsWord(at, "it") && !IsWord(at, "them")
            && !IsWord(at, "him") && !IsWord(at, "her");
    }

    // "objected to “…”", "a return to “…”": the preposition, no infinitive
    private bool IsNounPhraseVerb(int at, FrameSentence sentence) =>
        at > sentence.Start && _frames[at - 1] >= 0
        && (_tokens.Entry(_frames[at - 1]).Number == Lexicon.WithPreposition || IsWord(at - 1, "return") || IsWord(at - 1, "commitment"));

    private bool FollowsBe(int position, FrameSentence sentence)
    {
        var at = position - 1;
        while (at > sentence.Start && IsClass(at, WordClass.Adverb) && !IsClass(at, WordClass.Preposition))
            at--;
        return at >= sentence.Start && (IsWord(at, "is") || IsWord(at, "are") || IsWord(at, "was") || IsWord(at, "were") || IsWord(at, "be") || IsWord(at, "been")
            || IsWord(at, "being") || IsWord(at, "remained") || IsWord(at, "became"));
    }

    /// <summary>"was described as “…”", "had called it “…”" by whomever.</summary>
    private bool IsSaidOfSomething(int position, FrameSentence sentence)
    {
        if (position - 2 < sentence.Start)
            return false;
        if (IsClass(position - 1, WordClass.Pronoun) && IsClass(position - 2, WordClass.ClaimVerb))
            return true;
        if (!IsWord(position - 1, "as"))
            return false;
        for (var at = position - 2; at >= Math.Max(sentence.Start, position - 8) && _frames[at] >= 0; at--)
        {
            if (IsClass(at, WordClass.ClaimVerb))
                return true;
        }

        return false;
    }

    private bool FollowsUse(int position, FrameSentence sentence) =>
        position > sentence.Start && (IsWord(position - 1, "used") || IsWord(position - 1, "uses") || IsWord(position - 1, "use") || IsWord(position - 1, "means")
            || IsWord(position - 1, "meant") || IsWord(position - 1, "prefers") || IsWord(position - 1, "preferred") || IsWord(position - 1, "by") || IsWord(position - 1, "as")
            || (IsWord(position - 1, "of") && position - 2 >= sentence.Start && _frames[position - 2] >= 0 && _tokens.Is(_frames[position - 2], WordClass.ClaimVerb)
                && _tokens.Entry(_frames[position - 2]).Number == Lexicon.WithPreposition));

    /// <summary>"call it the “…”"</summary>
    private bool FollowsCalling(int position, FrameSentence sentence) =>
        position - 2 >= sentence.Start && IsClass(position - 1, WordClass.Article)
        && (IsClass(position - 2, WordClass.ClaimVerb) || (position - 3 >= sentence.Start && IsClass(position - 2, WordClass.Pronoun) && IsClass(position - 3, WordClass.ClaimVerb)));

    /// <summary>“windpipe,” a word for …: the comma stands inside the marks.</summary>
    private bool IsCommentedBehind(int position, FrameSentence sentence) => position + 1 < sentence.End && IsClass(position + 1, WordClass.Article);

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

    /// <summary>no word stranger than “…”</summary>
    private bool IsComparedWord(int position, FrameSentence sentence)
    {
        if (position <= sentence.Start || !IsWord(position - 1, "than"))
            return false;
        for (var at = position - 2; at >= Math.Max(sentence.Start, position - 10) && _frames[at] >= 0; at--)
        {
            if (IsClass(at, WordClass.Meta))
                return true;
        }

        return false;
    }

    /// <summary>“…” was a word for them</summary>
    private bool IsWordBehind(int position, FrameSentence sentence)
    {
        var at = position + 1;
        if (at + 1 >= sentence.End || !(IsWord(at, "is") || IsWord(at, "was") || IsWord(at, "became") || IsWord(at, "remained")))
            return false;
        for (at++; at < Math.Min(sentence.End, position + 6) && _frames[at] >= 0 && _tokens[_frames[at]].Kind == TokenKind.Word; at++)
        {
            if (IsClass(at, WordClass.Meta))
                return true;
            if (IsClass(at, WordClass.Preposition))
                return false;
        }

        return false;
    }

    private bool FollowsOrdinal(int position, FrameSentence sentence) =>
        position > sentence.Start && IsClass(position - 1, WordClass.Ordinal);

    private bool IsDefinedBehind(int position, FrameSentence sentence)
    {
        var next = position + 1;
        if (next + 1 >= sentence.End || _frames[next] < 0 || _frames[next + 1] < 0)
            return false;
        if (IsMark(next, '–') || IsMark(next, '—') || IsMark(next, '(') || IsMark(next, ','))
            return IsClass(next + 1, WordClass.Article) || IsWord(next + 1, "meaning") || IsWord(next + 1, "that") || IsWord(next + 1, "i");
        return IsWord(next, "meant") || IsWord(next, "means");
    }

    /// <summary>The quotation stands in front of a noun as an adjective does.</summary>
    private bool IsNounBehind(int position, FrameSentence sentence)
    {
        var next = position + 1;
        return next < sentence.End && _frames[next] >= 0 && _tokens[_frames[next]].Kind == TokenKind.Word
            && !IsClass(next, WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary | WordClass.Pronoun | WordClass.Determiner | WordClass.Adverb);
    }

    private bool StartsPhrase(int first) =>
        _tokens.Is(first, WordClass.Determiner | WordClass.Pronoun | WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary | WordClass.Adverb)
        || Is(_tokens.Chars(first), "somebody") || Is(_tokens.Chars(first), "someone") || Is(_tokens.Chars(first), "nobody") || Is(_tokens.Chars(first), "nothing")
        || Is(_tokens.Chars(first), "something") || Is(_tokens.Chars(first), "everything") || Is(_tokens.Chars(first), "everyone")
        || Is(_tokens.Chars(first), "anything") || Is(_tokens.Chars(first), "there") || Is(_tokens.Chars(first), "more") || Is(_tokens.Chars(first), "less")
        || Is(_tokens.Chars(first), "very") || Is(_tokens.Chars(first), "too");

    private bool HasInnerPreposition(Quote quote)
    {
        for (var i = quote.Inner + 1; i < quote.InnerEnd; i++)
        {
            if (_tokens.Is(i, WordClass.Preposition) && !Is(_tokens.Chars(i), "of"))
                return true;
        }

        return false;
    }

    private bool IsHyphenated(Quote quote)
    {
        for (var i = quote.Inner; i < quote.InnerEnd; i++)
        {
            if (_tokens.IsMark(i, '-'))
                return true;
        }

        return false;
    }

    private int LastWord(Quote quote)
    {
        var last = quote.InnerEnd - 1;
        while (last > quote.Inner && _tokens[last].Kind != TokenKind.Word)
            last--;
        return last;
    }

    private bool IsAdjective(int token)
    {
        if (_tokens[token].Kind != TokenKind.Word)
            return false;
        return EndsLike(token, "al") || EndsLike(token, "ive") || EndsLike(token, "ous") || EndsLike(token, "ful") || EndsLike(token, "less") || EndsLike(token, "ic")
            || EndsLike(token, "able") || EndsLike(token, "ible") || EndsLike(token, "ish") || EndsLike(token, "ly") || EndsLike(token, "ary") || EndsLike(token, "ed")
            || EndsLike(token, "ent") && !EndsLike(token, "ment") || EndsLike(token, "ant") || EndsLike(token, "ing");
    }

    private bool EndsLike(int token, string ending) =>
        _tokens[token].Length > ending.Length + 2 && _tokens.Chars(token).EndsWith(ending.AsSpan(), StringComparison.Ordinal);

    private bool IsClass(int position, WordClass classes) => _frames[position] >= 0 && _tokens.Is(_frames[position], classes);

    private bool IsMark(int position, char mark) => _frames[position] >= 0 && _tokens.IsMark(_frames[position], mark);

    private bool IsWord(int position, string word) => _frames[position] >= 0 && Is(_tokens.Chars(_frames[position]), word);

    private static bool Is(ReadOnlySpan<char> chars, string word) => chars.EqualsIgnoreCase(word.AsSpan());
}
