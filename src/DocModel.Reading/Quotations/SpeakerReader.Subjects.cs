using DocModel.Reading.Quotations.Words;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations;

/// <summary>The subject of a verb of speech.</summary>
internal sealed partial class SpeakerReader
{
    private NounPhrase Subject(int at, int position, FrameSentence sentence, out bool negated)
    {
        negated = false;
        var isQuoted = false;
        var p = at - 1;
        for (; p >= sentence.Start && _frames[p] >= 0; p--)
        {
            var token = _frames[p];
            // "has taken to calling"
            if (Is(p, "to") && p + 1 == at && IsIng(_frames[at]) && p - 2 >= sentence.Start && (Is(p - 1, "taken") || Is(p - 1, "took") || Is(p - 1, "takes") || Is(p - 1, "come")))
            {
                p--;
                isQuoted = true;
                continue;
            }

            if (Is(p, "to") && p - 1 >= sentence.Start && _frames[p - 1] >= 0 && Ends(_tokens.Chars(_frames[p - 1]), "ed"))
            {
                p--;
                continue;
            }

            if (Is(p, "on") && p > sentence.Start && (Is(p - 1, "went") || Is(p - 1, "goes") || Is(p - 1, "going") || Is(p - 1, "go")))
                continue;
            if (Is(p, "to") && p - 1 > sentence.Start && _frames[p - 1] >= 0 && (Is(p - 1, "said") || Is(p - 1, "known") || Is(p - 1, "thought")))
            {
                // "is said to have remarked"
                p--;
                continue;
            }

            if (Is(p, "as") && p + 1 == at && IsIng(_frames[at]) && p - 1 > sentence.Start && _frames[p - 1] >= 0)
            {
                // "was quoted by the paper as saying", "was quoted as saying", "quoted Moe as saying"
                if (AgentOfQuoted(p - 1, sentence) is var passive and >= 0)
                {
                    p = passive;
                    isQuoted = true;
                    continue;
                }

                if (!_tokens.Has(_frames[p - 1], WordClass.SayVerb | WordClass.ClaimVerb))
                    return _phrases.Backward(p - 1, sentence, isOwner: true);
                p--;
                isQuoted = true;
                continue;
            }

            if (Is(p, "heard") && p + 1 < at && Is(p + 1, "to"))
                continue;
            // "who in 1871 wrote"
            if (_tokens[token].Kind == TokenKind.Number && p - 1 > sentence.Start && _frames[p - 1] >= 0 && Is(p - 1, "in"))
            {
                p--;
                continue;
            }

            // "Carrow on Friday ordered", "the ministry late on 3 May said"
            if (OverTime(p, sentence) is var beforeTime && beforeTime < p)
            {
                p = beforeTime + 1;
                continue;
            }

            if (IsMark(p, ')') && OverBrackets(p, sentence) is var opening and >= 0)
            {
                p = opening;
                continue;
            }

            if (Is(p, "not") || Is(p, "never"))
                negated = true;
            else if (_tokens[token].Length == 1 && Is(p, "t") && p - 1 >= sentence.Start && IsApostrophe(p - 1))
            {
                negated = true;
                p -= 2;
            }
            else if (!IsBetweenSubjectAndVerb(token))
                break;
        }

        if (p < sentence.Start)
            return IsIng(_frames[at]) ? SubjectBehind(at, position, sentence) : default;
        if (_frames[p] < 0 || (IsMark(p, ',') && p > sentence.Start && _frames[p - 1] < 0))
        {
            // “…,” said Moe, adding that “…”: the quotation in front is the verb's object, the subject stands behind.
            if (IsIng(_frames[at]))
                return MainSubject(p, sentence);
            // "The book, “…”, argues that"
            if (IsMark(p, ',') && Is(at + 1, "that"))
                return OverApposition(p, sentence);
            var inverted = _phrases.Forward(at + 1, sentence, out _);
            return inverted.Kind == NounPhraseKind.None && IsMark(p, ',') ? OverApposition(p, sentence) : inverted;
        }

        if (IsIng(_frames[at]) && !isQuoted && !_tokens.Is(_frames[at] - 1, WordClass.Auxiliary))
        {
            // "with Moe stating", "recalled Moe telling her": the participle has a subject of its own.
            if (p + 1 == at && _phrases.Backward(p, sentence, isOwner: true) is { Kind: NounPhraseKind.Name or NounPhraseKind.Role } own && IsObject(own))
            {
                return own;
            }

            var main = MainSubject(p, sentence);
            return main.Kind == NounPhraseKind.None ? SubjectBehind(at, position, sentence) : main;
        }

        var before = _frames[p];
        if (_tokens.Is(before, WordClass.Conjunction) && !Is(p, "that"))
            return Is(p, "and") || Is(p, "but") || Is(p, "or") ? MainSubject(p - 1, sentence) : default;
        if (Is(p, "who") || Is(p, "which") || Is(p, "that"))
        {
            var antecedent = p - 1;
            if (antecedent >= sentence.Start && IsMark(antecedent, ','))
                antecedent--;
            return _phrases.Backward(antecedent, sentence, isOwner: true);
        }

        if (IsMark(p, ',') && p == at - 1 && _phrases.Forward(at + 1, sentence, out var next) is { Kind: NounPhraseKind.Name or NounPhraseKind.Role } inserted
            && ClosesInsertion(next, position, sentence))
        {
            // The rent, says Moe, is “…” / The rent, wrote Moe in her diary, is “…”
            return inserted;
        }

        if (IsMark(p, ',') || IsDash(p))
            return OverApposition(p, sentence);
        var subject = _phrases.Backward(p, sentence);
        if (subject.Kind == NounPhraseKind.None && RelativeBefore(p, sentence) is { Kind: not NounPhraseKind.None } described)
            return described;
        if (subject.Kind == NounPhraseKind.None && _phrases.AnyNoun(p, sentence, IsPersonal(_frames[at])) is { Kind: not NounPhraseKind.None } unknown)
            return unknown;
        return subject.Kind is NounPhraseKind.None or NounPhraseKind.Writing && OwnerBefore(p, sentence) is { Kind: not NounPhraseKind.None } owner ? owner : subject;
    }

    /// <summary>Whether a comma closes what a subject in the inverted order began: at once, or over a complement ("in her diary").</summary>
    private bool ClosesInsertion(int at, int position, FrameSentence sentence)
    {
        if (at < sentence.End && _frames[at] >= 0 && !IsMark(at, ',') && !_tokens.Is(_frames[at], WordClass.Preposition))
            return false;
        while (at < Math.Min(position, sentence.End) && _frames[at] >= 0 && _tokens[_frames[at]].Kind == TokenKind.Word)
            at++;
        return at < Math.Min(position + 1, sentence.End) && _frames[at] >= 0 && IsMark(at, ',');
    }

    /// <summary>"quoted by the paper as saying": the verb in front of the agent; -1 where there is none.</summary>
    private int AgentOfQuoted(int position, FrameSentence sentence)
    {
        for (var at = position; at - 1 > sentence.Start && position - at < 7 && _frames[at] >= 0 && _tokens[_frames[at]].Kind == TokenKind.Word; at--)
        {
            if (Is(at, "by"))
                return Is(at - 1, "quoted") || Is(at - 1, "reported") || Is(at - 1, "cited") ? at - 1 : -1;
        }

        return -1;
    }

    /// <summary>"with Moe", "recalled Moe", "remembers her grandfather": what a verb or a preposition governs.</summary>
    private bool IsObject(NounPhrase phrase)
    {
        var before = phrase.First - 1;
        while (before > 0 && (_tokens.Is(before, WordClass.Determiner) || Is(_tokens.Chars(before), "her") || Is(_tokens.Chars(before), "his")))
            before--;
        return before >= 0 && (Is(_tokens.Chars(before), "with") || Is(_tokens.Chars(before), "remembers") || Is(_tokens.Chars(before), "remembered")
            || _tokens.Has(before, WordClass.SayVerb | WordClass.ClaimVerb | WordClass.PastTense));
    }

    /// <summary>"Moe (Greens) said": the opening bracket; -1 where it is far.</summary>
    private int OverBrackets(int close, FrameSentence sentence)
    {
        for (var at = close - 1; at > sentence.Start && close - at < 10 && _frames[at] >= 0; at--)
        {
            if (IsMark(at, '('))
                return at;
        }

        return -1;
    }

    /// <summary>"Moe, whose report warned of “…”": what somebody wrote speaks for him.</summary>
    private NounPhrase OwnerBefore(int position, FrameSentence sentence)
    {
        for (var at = position - 1; at > sentence.Start && position - at < 6 && _frames[at] >= 0; at--)
        {
            if (!Is(at, "whose"))
                continue;
            return _phrases.Backward(IsMark(at - 1, ',') ? at - 2 : at - 1, sentence, isOwner: true);
        }

        return default;
    }

    /// <summary>"The adviser, Ruth Phiri, said", "Erik Vann, who leads the party, said".</summary>
    private NounPhrase OverApposition(int comma, FrameSentence sentence)
    {
        var open = comma - 1;
        while (open >= sentence.Start && (_frames[open] < 0 || (!IsMark(open, ',') && !IsDash(open))))
            open--;
        if (open < sentence.Start || _frames[open] < 0)
        {
            var only = _phrases.Backward(comma - 1, sentence);
            return only.Kind == NounPhraseKind.None ? MainSubject(comma - 1, sentence) : only;
        }

        var inner = _phrases.Forward(open + 1, sentence, out var next);
        var behind = open - 1;
        if (behind > sentence.Start && _frames[behind] >= 0 && (Is(behind, "themselves") || Is(behind, "himself") || Is(behind, "herself") || Is(behind, "itself")))
            behind--;
        var outer = _phrases.Backward(behind, sentence);
        if (inner.Kind == NounPhraseKind.Name && next == comma && _persons.Find(inner.First, inner.End) is not null
            && outer.Kind is NounPhraseKind.Role or NounPhraseKind.Collective)
        {
            return inner;
        }

        if (outer.Kind is NounPhraseKind.Name && _persons.Find(outer.First, outer.End) is not null)
            return outer;

        // "One of them, Harbour Radio, added": the name says which one.
        if (inner.Kind == NounPhraseKind.Name && next == comma && outer.Kind == NounPhraseKind.Role && Is(_tokens.Chars(outer.Head), "one"))
            return inner;
        if (inner.Kind == NounPhraseKind.Name && next == comma && _persons.Find(inner.First, inner.End) is not null)
            return inner;
        return outer.Kind == NounPhraseKind.None ? OverOuter(open, sentence) : outer;
    }

    // Jelen, whose brother, an officer, is in prison, said
    private NounPhrase OverOuter(int comma, FrameSentence sentence) => MainSubject(comma - 1, sentence);

    /// <summary>The subject of the clause that ends in front of a position.</summary>
    private NounPhrase MainSubject(int position, FrameSentence sentence)
    {
        if (SubordinateSubject(position, sentence) is { Kind: not NounPhraseKind.None } resigning)
            return resigning;
        for (var at = Math.Min(position, sentence.End - 1); at > sentence.Start && position - at < LongestReach; at--)
        {
            // What stands in front of a colon or a semicolon is another clause.
            if (position - at > 1 && (IsMark(at, ':') || IsMark(at, ';')) && FirstSubject(at + 1, position, sentence) is { Kind: not NounPhraseKind.None } own)
                return own;
            if (_frames[at] < 0 || !_tokens.Has(_frames[at], WordClass.SayVerb | WordClass.ClaimVerb) || IsIng(_frames[at]) || IsNounHere(at, sentence))
                continue;
            if (_frames[at - 1] >= 0 && (Is(at - 1, "and") || Is(at - 1, "but")))
                continue;
            var subject = Subject(at, position, sentence, out _);
            if (subject.Kind != NounPhraseKind.None)
                return subject;
        }

        return FirstSubject(sentence.Start, position, sentence);
    }

    // By accusing the board of “…”, he …
    private NounPhrase SubjectBehind(int at, int position, FrameSentence sentence)
    {
        for (var i = Math.Max(at, position); i < sentence.End; i++)
        {
            if (_frames[i] < 0 || !IsMark(i, ','))
                continue;
            for (var skip = i + 1; skip < Math.Min(sentence.End, i + 3); skip++)
            {
                var subject = _phrases.Forward(skip, sentence, out _);
                if (subject.Kind != NounPhraseKind.None)
                    return subject;
            }
        }

        return default;
    }

    private NounPhrase FirstSubject(int from, int position, FrameSentence sentence)
    {
        var at = BehindDateline(from, position);
        if (_frames[at] >= 0 && (Is(at, "and") || Is(at, "but")))
            at++;
        if (at < position && _frames[at] >= 0 && _tokens.Is(_frames[at], WordClass.Preposition) && BehindPlace(at, position) is var behind and > 0)
            at = behind;
        else if (at < position && _frames[at] >= 0 && (_tokens.Is(_frames[at], WordClass.Preposition) || IsIng(_frames[at]) || Ends(_tokens.Chars(_frames[at]), "ed")
            || _tokens.Is(_frames[at], WordClass.Conjunction)
            || (Ends(_tokens.Chars(_frames[at]), "ly") && !_tokens.Has(_frames[at], WordClass.GivenName))))
        {
            while (at < position && !(_frames[at] >= 0 && IsMark(at, ',')))
                at++;
            at = at < position ? at + 1 : from + 1;
        }

        for (var end = Math.Min(position, at + 24); at < end; at++)
        {
            if (_frames[at] < 0)
                continue;
            if (at > sentence.Start && _frames[at - 1] >= 0 && _tokens.Is(_frames[at - 1], WordClass.Preposition))
                continue;
            var subject = _phrases.Forward(at, sentence, out _);
            if (subject.Kind is not (NounPhraseKind.None or NounPhraseKind.Writing))
                return subject;
        }

        return default;
    }

    private bool IsBetweenSubjectAndVerb(int token) =>
        _tokens[token].Kind == TokenKind.Word
        && (_tokens.Is(token, WordClass.Adverb | WordClass.Auxiliary | WordClass.Control) || Is(_tokens.Chars(token), "to")
            || (_tokens[token].Length > 4 && Ends(_tokens.Chars(token), "ly") && !_tokens[token].Is(TokenFlags.Capitalized)));
}
