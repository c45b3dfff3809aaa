using DocModel.Reading.Quotations.Phrases;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Definitions;

/// <summary>Definitions in front of the words that name them: "a ban on sailing, known as the “fog rule”".</summary>
internal sealed partial class DefinitionReader
{
    private const int LongestNamed = 20;

    private static readonly WordSet Phases = new("start", "beginning", "end", "outbreak", "middle", "height", "course", "eve");

    // a charge on each cubic metre, known as the “…” / (the “…”) / , or “…” / – a “…” / A charge on each cubic metre is called a “…”
    private TextSpan? InFront(int position, FrameSentence sentence)
    {
        var at = position - 1;
        var hasArticle = at >= sentence.Start && (IsClass(at, WordClass.Determiner) || IsWord(at, "its") || IsWord(at, "their"));
        if (hasArticle)
            at--;
        if (at <= sentence.Start || frames[at] < 0)
            return null;
        if (IsHereafter(at))
            at = IsMark(at - 1, ',') ? at - 2 : at - 1;
        if (at <= sentence.Start || frames[at] < 0)
            return null;
        if (IsMark(at, '(') && IsMark(position + 1, ')', sentence))
            return NameInFront(at, sentence) ?? PhraseInFront(at, sentence, onlyIndefinite: true) ?? (IsWord(position - 1, "the") && PhraseInFront(at, sentence, onlyIndefinite: false) is { } whole && HasComplement(whole) && !HasAuxiliary(whole) ? whole : null);
        if ((IsMark(at, '–') || IsMark(at, '—')) && hasArticle && (position + 2 >= sentence.End || IsMark(position + 1, '–', sentence) || IsMark(position + 1, '—', sentence)))
            return PhraseInFront(at, sentence, onlyIndefinite: true);
        if (IsWord(at, "or") && (IsMark(at - 1, ',') || IsMark(at - 1, '(')))
            return PhraseInFront(at - 1, sentence, onlyIndefinite: true);
        if (IsWord(at, "to") && IsWord(at - 1, "is") && ActInFront(at - 1, position, sentence) is { } act)
            return act;
        if (NamedFor(at, sentence) is { } namedFor)
            return namedFor;
        if (IsWord(at, "as") || IsWord(at, "simply"))
            at--;
        if (at <= sentence.Start || frames[at] < 0)
            return null;

        // "They are at “soft peak” when"
        if (IsClass(at, WordClass.Preposition) && position + 3 < sentence.End && IsConditional(position + 1))
        {
            if (IsCopula(at - 1))
                at--;
            else if (IsWord(at, "of") && IsWord(at - 1, "one") && at - 2 > sentence.Start && IsCopula(at - 2))
                at -= 2;
        }

        if (at <= sentence.Start)
            return null;
        if (Predicate(at, position, sentence) is { } named)
            return named;
        var copula = IsMark(at, ',') ? BeforeAside(at, sentence) : at;
        if (IsCopula(copula) && EndsPredicate(position, sentence) && HeadOf(copula, sentence) is >= 0 and var head && TellsApart(head, copula, hasArticle || copula < at || IsPluralOfAny(head, copula, position, sentence), sentence))
            return IsWord(copula - 1, "else") ? Span(head, copula) : Subject(copula, sentence);
        at = NamingBefore(at, sentence);
        if (at <= sentence.Start || !IsClass(at, WordClass.Naming))
            return null;
        if (IsMark(at - 1, '-') || IsMark(at - 1, '‑'))
        {
            // "…, the so-called “…”"
            at -= 2;
            if (at - 1 <= sentence.Start || !IsWord(at, "so"))
                return null;
            if (IsClass(at - 1, WordClass.Determiner))
                at--;
            return IsMark(at - 1, ',') ? PhraseInFront(at - 1, sentence, onlyIndefinite: true) ?? Subject(at - 1, sentence) : null;
        }

        if (IsMark(at - 1, ',') || IsMark(at - 1, '–') || IsMark(at - 1, '('))
            return PhraseInFront(at - 1, sentence, onlyIndefinite: false) ?? ClauseInFront(at - 1, position, sentence);
        if (hasArticle && at - 3 > sentence.Start && (IsWord(at - 1, "together") || IsWord(at - 1, "collectively") || IsWord(at - 1, "jointly")) && IsWord(at - 2, "are"))
            return Joint(at - 2, sentence);
        var verb = BeforeAdverbs(at - 1, sentence);
        if (!(IsWord(verb, "is") || IsWord(verb, "was") || IsWord(verb, "are") || IsWord(verb, "were")))
        {
            // "a rope with a stone at its end called a “…”"; a name in capitals is one thing's own.
            if (verb != at - 1 || frames[verb] < 0 || !IsLower(frames[verb]) || IsClass(verb, WordClass.Pronoun) || !StartsLower(position))
                return null;
            return PhraseInFront(at, sentence, onlyIndefinite: true) is { } phrase && HasComplement(phrase) ? phrase : ClauseBefore(verb, position, sentence);
        }

        if (IsWord(verb - 1, "this") && (IsWord(verb, "is") || IsWord(verb, "was")))
            return IsWord(verb, "is") ? ClauseOfThis(verb - 1, position, sentence) : null;
        if (verb - 1 <= sentence.Start)
            return null;
        return IsWord(verb - 1, "that") || IsWord(verb - 1, "which")
            ? (NamesAct(position) ? ClauseInFront(verb - 2, position, sentence) : null) ?? PhraseInFront(IsMark(verb - 2, ',') ? verb - 2 : verb - 1, sentence, onlyIndefinite: true)
            : Subject(verb, sentence) ?? Group(verb, at, position, sentence) ?? Condition(verb, position, sentence);
    }

    /// <summary>"The buyer and its heirs are together called the “group”": all who are named in front.</summary>
    private TextSpan? Joint(int verb, FrameSentence sentence)
    {
        var head = HeadOf(verb, sentence);
        if (head < 0 || verb - head < 3)
            return null;
        for (var i = head; i < verb; i++)
        {
            if (frames[i] < 0 || (tokens[frames[i]].Kind == TokenKind.Mark && !IsMark(i, ',') && !IsInnerMark(i)))
                return null;
        }

        return HasVerb(head, verb) ? null : Span(head, verb);
    }

    /// <summary>"known to pilots as": the participle in front of whose word it is.</summary>
    private int NamingBefore(int at, FrameSentence sentence)
    {
        if (frames[at] < 0 || IsClass(at, WordClass.Naming) || !IsWord(at + 1, "as"))
            return at;
        for (var i = at - 1; i > sentence.Start && at - i < LongestSubject && frames[i] >= 0 && tokens[frames[i]].Kind == TokenKind.Word; i--)
        {
            if (IsWord(i, "known"))
                return IsClass(i + 1, WordClass.Preposition) ? i : at;
        }

        return at;
    }

    private bool StartsLower(int position) => frames[position] < 0 && quotes[~frames[position]] is var quote && IsLower(quote.Inner);

    /// <summary>Whether something hangs on the noun: "a rope with a stone", but not "a small boat".</summary>
    private bool HasComplement(TextSpan phrase)
    {
        for (var i = tokens.IndexAt(phrase.Start) + 2; i < tokens.Count && tokens[i].End <= phrase.End; i++)
        {
            if (tokens.Is(i, WordClass.Preposition) || Relatives.Contains(tokens, i))
                return true;
        }

        return false;
    }

    private bool HasAuxiliary(TextSpan phrase)
    {
        for (var i = tokens.IndexAt(phrase.Start); i < tokens.Count && tokens[i].End <= phrase.End; i++)
        {
            if (tokens.Is(i, WordClass.Auxiliary))
                return true;
        }

        return false;
    }

    /// <summary>The noun phrase that ends in front of a mark, with all that hangs on it.</summary>
    private TextSpan? PhraseInFront(int end, FrameSentence sentence, bool onlyIndefinite)
    {
        var best = -1;
        for (var i = end - 1; i >= sentence.Start && end - i < LongestNamed && frames[i] >= 0 && (tokens[frames[i]].Kind != TokenKind.Mark || IsInnerMark(i)); i--)
        {
            if (!IsClass(i, WordClass.Article) && !IsWord(i, "any"))
                continue;
            if (!onlyIndefinite || !IsWord(i, "the") || (best >= 0 && i == sentence.Start) || (end - i > 3 && BeginsKind(i, sentence)))
                best = i;
            // "the start of the ten years’ struggle, known as": it is the struggle that is known so.
            if (i == sentence.Start || frames[i - 1] < 0 || !IsClass(i - 1, WordClass.Preposition) || i - 2 < sentence.Start || IsVerb(i - 2, sentence) || IsOne(Phases, i - 2))
                break;
        }

        return best >= 0 && end - best > 2 && !HasVerb(best, end) && !(IsClass(end - 1, WordClass.Meta)) ? Span(best, end) : null;
    }

    /// <summary>Whether a verb stands in the words that no relative leads in: "a member can post links" is a clause.</summary>
    private bool HasVerb(int from, int end)
    {
        for (var i = from; i < end && frames[i] >= 0; i++)
        {
            if (IsWord(i, "that") || IsWord(i, "which") || IsWord(i, "who") || IsWord(i, "whose") || IsWord(i, "whom") || IsWord(i, "where") || IsWord(i, "when") || IsWord(i, "to")
                || IsWord(i, "whoever") || IsWord(i, "whatever"))
            {
                return false;
            }

            if (IsClass(i, WordClass.Auxiliary) || (IsClass(i, WordClass.PastTense) && !IsClass(i, WordClass.PastParticiple) && !EndsLikePast(frames[i])))
                return true;
        }

        return false;
    }

    /// <summary>"a member who hires", "one without a verb", "a tray dropped on the floor": what tells the things of this name from others.</summary>
    private bool TellsApart(int head, int verb, bool hasArticle, FrameSentence sentence)
    {
        // "What a man owes his wife’s brothers is his “rope”"
        if (IsWord(head, "what"))
            return IsWord(verb, "is") && verb - head > 3 && (IsWord(head + 1, "a") || IsWord(head + 1, "an") || IsWord(head + 1, "any") || IsWord(head + 1, "every"));
        // "Everywhere else is": what is left.
        if (IsWord(verb - 1, "else"))
            return verb - 2 == head && (IsOne(Pronouns, head) || IsWord(head, "everywhere") || IsWord(head, "anywhere"));
        var isAny = IsWord(head, "whoever") || IsWord(head, "whatever") || IsWord(head, "anyone") || IsWord(head, "anything") || IsWord(head, "any");
        if (HasRelative(head, verb) || (IsWord(head, "whoever") || IsWord(head, "whatever")))
            return IsWord(verb, "is") || IsWord(verb, "are") || isAny || (hasArticle && (IsWord(head, "a") || IsWord(head, "an")));
        if (!(IsWord(verb, "is") || IsWord(verb, "are")) || !IsSubjectOfAny(head, verb, sentence))
            return false;

        // "the ground between two such tongues is a “pocket”"
        if (IsWord(head, "the"))
            return hasArticle && !IsOne(Judgments, head + 1) && !IsClass(head + 1, WordClass.Role) && IsBetween(head, verb);
        for (var i = head + 1; i + 1 < verb && frames[i] >= 0; i++)
        {
            if (IsWord(i, "without") || IsWord(i, "with") || (hasArticle && EndsParticiple(frames[i]) && IsClass(i + 1, WordClass.Preposition | WordClass.Determiner)))
                return true;
        }

        return false;
    }

    /// <summary>"the ground between two such tongues", "the short line above a headline": one of any, by where it is.</summary>
    private bool IsBetween(int head, int verb)
    {
        for (var i = head + 2; i + 2 < verb && i < head + 4 && frames[i] >= 0; i++)
        {
            if (IsWord(i, "between") || (!IsWord(i, "of") && IsClass(i, WordClass.Preposition) && (IsWord(i + 1, "a") || IsWord(i + 1, "an") || IsWord(i + 1, "any") || IsWord(i + 1, "every") || IsWord(i + 1, "each"))))
                return true;
        }

        return false;
    }

    /// <summary>"was, in her phrase, “furniture”": the item in front of the aside that ends at a comma.</summary>
    private int BeforeAside(int comma, FrameSentence sentence)
    {
        for (var i = comma - 2; i > sentence.Start + 1 && comma - i <= LongestSubject && frames[i] >= 0; i--)
        {
            if (IsMark(i, ','))
                return i - 1;
        }

        return comma;
    }

    private bool IsHereafter(int at) => IsWord(at, "hereafter") || IsWord(at, "hereinafter") || IsWord(at, "henceforth");

    /// <summary>"The Northern Ferry Company (the “Company”)".</summary>
    private TextSpan? NameInFront(int end, FrameSentence sentence)
    {
        var first = end;
        while (first > sentence.Start && end - first < LongestNamed && frames[first - 1] >= 0
            && (tokens[frames[first - 1]].Is(TokenFlags.Capitalized) || (first < end && (IsWord(first - 1, "of") || IsWord(first - 1, "and") || IsWord(first - 1, "for")))))
        {
            first--;
        }

        while (first < end && IsClass(first, WordClass.Article | WordClass.Preposition | WordClass.Conjunction | WordClass.Adverb))
            first++;
        return end - first > 1 ? Span(first, end) : null;
    }

    private bool IsVerb(int at, FrameSentence sentence)
    {
        if (frames[at] < 0)
            return true;
        if (at > sentence.Start && IsClass(at - 1, WordClass.Determiner))
            return false;
        return IsClass(at, WordClass.PastTense | WordClass.PlainVerb | WordClass.PresentTense | WordClass.SayVerb | WordClass.ClaimVerb | WordClass.Auxiliary)
            || EndsLikePast(frames[at]);
    }

    private bool IsMark(int position, char mark, FrameSentence sentence) => position < sentence.End && IsMark(position, mark);
}
