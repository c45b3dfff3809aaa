using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations;

/// <summary>Definitions in front of the words that name them: "a ban on sailing, known as the “fog rule”".</summary>
internal sealed partial class DefinitionReader
{
    private const int LongestNamed = 20;

    // a charge on each cubic metre, known as the “…” / (the “…”) / , or “…” / – a “…” / A charge on each cubic metre is called a “…”
    private TextSpan? InFront(int position, FrameSentence sentence)
    {
        var at = position - 1;
        var hasArticle = at >= sentence.Start && frames[at] >= 0 && tokens.Is(frames[at], WordClass.Determiner);
        if (hasArticle)
            at--;
        if (at <= sentence.Start || frames[at] < 0)
            return null;
        if (IsMark(at, '(') && IsMark(position + 1, ')', sentence))
            return NameInFront(at, sentence) ?? PhraseInFront(at, sentence, onlyIndefinite: true);
        if ((IsMark(at, '–') || IsMark(at, '—')) && hasArticle && (position + 2 >= sentence.End || IsMark(position + 1, '–', sentence) || IsMark(position + 1, '—', sentence)))
            return PhraseInFront(at, sentence, onlyIndefinite: true);
        if (IsWord(at, "or") && IsMark(at - 1, ','))
            return PhraseInFront(at - 1, sentence, onlyIndefinite: true);
        if (IsWord(at, "as") || IsWord(at, "simply"))
            at--;
        if (at <= sentence.Start || frames[at] < 0)
            return null;
        if (SaidToBe(at, sentence) is var said and > 0)
            return Subject(said, sentence) ?? Condition(said, position, sentence);
        if (hasArticle && IsWord(at, "is") && EndsWith(position, sentence) && HasRelative(sentence.Start, at))
            return Subject(at, sentence);
        if (!tokens.Is(frames[at], WordClass.Naming))
            return null;
        if (IsMark(at - 1, '-') || IsMark(at - 1, '‑'))
        {
            // "…, the so-called “…”"
            at -= 2;
            if (at - 1 <= sentence.Start || !IsWord(at, "so"))
                return null;
            if (frames[at - 1] >= 0 && tokens.Is(frames[at - 1], WordClass.Determiner))
                at--;
            return IsMark(at - 1, ',') ? PhraseInFront(at - 1, sentence, onlyIndefinite: true) : null;
        }

        if (IsMark(at - 1, ',') || IsMark(at - 1, '–') || IsMark(at - 1, '('))
            return PhraseInFront(at - 1, sentence, onlyIndefinite: false);
        if (!(IsWord(at - 1, "is") || IsWord(at - 1, "was")) || at - 2 <= sentence.Start)
            return null;
        return IsWord(at - 2, "that") || IsWord(at - 2, "which")
            ? PhraseInFront(IsMark(at - 3, ',') ? at - 3 : at - 2, sentence, onlyIndefinite: true)
            : Subject(at - 1, sentence) ?? Condition(at - 1, position, sentence);
    }

    /// <summary>"A node is called “deaf” while its receiver is off", "If the check fails, the frame is said to be “torn”": when the words hold.</summary>
    private TextSpan? Condition(int verb, int position, FrameSentence sentence)
    {
        if (!IsWord(verb, "is"))
            return null;
        if (position + 3 < sentence.End && IsConditional(position + 1))
            return Until(position + 1, sentence, '\0');
        if (!IsConditional(sentence.Start))
            return null;
        for (var i = sentence.Start + 1; i < Math.Min(verb, sentence.Start + LongestNamed); i++)
        {
            if (IsMark(i, ','))
                return Span(sentence.Start, i);
        }

        return null;
    }

    private bool IsConditional(int at) => IsWord(at, "if") || IsWord(at, "when") || IsWord(at, "while") || IsWord(at, "once");

    private bool EndsWith(int position, FrameSentence sentence) =>
        position + 1 >= sentence.End || IsMark(position + 1, '.') || IsMark(position + 1, ';');

    private bool HasRelative(int from, int end)
    {
        for (var i = from; i < Math.Min(end, from + LongestNamed); i++)
        {
            if (IsWord(i, "that") || IsWord(i, "which") || IsWord(i, "who") || IsWord(i, "whose"))
                return true;
        }

        return false;
    }

    /// <summary>The whole subject of a clause, where it tells of any such thing: "a charge on each metre".</summary>
    private TextSpan? Subject(int end, FrameSentence sentence)
    {
        if (end - sentence.Start < 3 || end - sentence.Start > LongestNamed || !(IsWord(sentence.Start, "a") || IsWord(sentence.Start, "an") || IsWord(sentence.Start, "any") || TellsOfAny(sentence.Start, end) || BeginsKind(sentence.Start, sentence)))
            return null;
        for (var i = sentence.Start; i < end; i++)
        {
            if (frames[i] < 0 || tokens[frames[i]].Kind != TokenKind.Word)
                return null;
        }

        return HasVerb(sentence.Start, end) ? null : Span(sentence.Start, end);
    }

    /// <summary>"The mean of three readings" is any such, "the street of the bakers" one of its own.</summary>
    private bool TellsOfAny(int start, int end)
    {
        if (!IsWord(start, "the"))
            return false;
        for (var i = start + 1; i + 1 < end && i < start + 4 && frames[i] >= 0; i++)
        {
            if (IsWord(i, "of") || IsWord(i, "between") || IsWord(i, "from") || IsWord(i, "in"))
                return frames[i + 1] >= 0 && (IsWord(i + 1, "a") || IsWord(i + 1, "an") || !tokens.Is(frames[i + 1], WordClass.Determiner | WordClass.Pronoun)) && !tokens[frames[i + 1]].Is(TokenFlags.Capitalized);
        }

        return false;
    }

    /// <summary>"A relay that drops frames is said to be “…”", "is referred to as": the verb behind the subject; 0 where it is none.</summary>
    private int SaidToBe(int at, FrameSentence sentence)
    {
        int participle;
        if (IsWord(at, "be") && IsWord(at - 1, "to"))
            participle = at - 2;
        else if (IsWord(at, "to") && (IsWord(at + 1, "as") || IsWord(at - 1, "referred")))
            participle = at - 1;
        else
            participle = at;
        if (participle <= sentence.Start + 1 || !(IsWord(participle, "said") || IsWord(participle, "referred") || IsWord(participle, "described")))
            return 0;
        while (participle - 1 > sentence.Start && frames[participle - 1] >= 0 && tokens.Is(frames[participle - 1], WordClass.Adverb))
            participle--;
        return IsWord(participle - 1, "is") || IsWord(participle - 1, "was") ? participle - 1 : 0;
    }

    /// <summary>The noun phrase that ends in front of a mark, with all that hangs on it.</summary>
    private TextSpan? PhraseInFront(int end, FrameSentence sentence, bool onlyIndefinite)
    {
        var best = -1;
        for (var i = end - 1; i >= sentence.Start && end - i < LongestNamed && frames[i] >= 0 && (tokens[frames[i]].Kind != TokenKind.Mark || IsMark(i, '-')); i--)
        {
            if (!tokens.Is(frames[i], WordClass.Article) && !IsWord(i, "any"))
                continue;
            if (!onlyIndefinite || !IsWord(i, "the") || (best >= 0 && i == sentence.Start))
                best = i;
            if (i == sentence.Start || frames[i - 1] < 0 || !tokens.Is(frames[i - 1], WordClass.Preposition) || i - 2 < sentence.Start || IsVerb(i - 2, sentence))
                break;
        }

        return best >= 0 && end - best > 2 && !HasVerb(best, end) && !(frames[end - 1] >= 0 && tokens.Is(frames[end - 1], WordClass.Meta)) ? Span(best, end) : null;
    }

    /// <summary>Whether a verb stands in the words that no relative leads in: "a member can post links" is a clause.</summary>
    private bool HasVerb(int from, int end)
    {
        for (var i = from; i < end && frames[i] >= 0; i++)
        {
            if (IsWord(i, "that") || IsWord(i, "which") || IsWord(i, "who") || IsWord(i, "where") || IsWord(i, "to"))
                return false;
            if (tokens.Is(frames[i], WordClass.Auxiliary) || (tokens.Is(frames[i], WordClass.PastTense) && !tokens.Is(frames[i], WordClass.PastParticiple) && !EndsLikePast(frames[i])))
                return true;
        }

        return false;
    }

    /// <summary>"The Northern Ferry Company (the “Company”)".</summary>
    private TextSpan? NameInFront(int end, FrameSentence sentence)
    {
        var first = end;
        while (first > sentence.Start && end - first < LongestNamed && frames[first - 1] >= 0
            && (tokens[frames[first - 1]].Is(TokenFlags.Capitalized) || (first < end && (IsWord(first - 1, "of") || IsWord(first - 1, "and") || IsWord(first - 1, "for")))))
        {
            first--;
        }

        while (first < end && tokens.Is(frames[first], WordClass.Article | WordClass.Preposition | WordClass.Conjunction | WordClass.Adverb))
            first++;
        return end - first > 1 ? Span(first, end) : null;
    }

    private bool IsVerb(int at, FrameSentence sentence)
    {
        if (frames[at] < 0)
            return true;
        if (at > sentence.Start && frames[at - 1] >= 0 && tokens.Is(frames[at - 1], WordClass.Determiner))
            return false;
        return tokens.Is(frames[at], WordClass.PastTense | WordClass.PlainVerb | WordClass.PresentTense | WordClass.SayVerb | WordClass.ClaimVerb | WordClass.Auxiliary)
            || EndsLikePast(frames[at]);
    }

    private bool IsMark(int position, char mark, FrameSentence sentence) => position < sentence.End && IsMark(position, mark);
}
