using DocModel.Reading.Quotations.Phrases;
using DocModel.Reading.Quotations.Words;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Speakers;

/// <summary>The subject of a verb of speech.</summary>
internal sealed partial class SpeakerReader
{
    /// <summary>What goes on or stops, with the participle of what is done: "kept asking".</summary>
    private static readonly WordSet Continuing = new(
        "kept", "keeps", "keep", "began", "begins", "begin", "started", "starts", "stopped", "stops", "continued", "continues", "resumed");

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

            // "recalled that she kept asking"
            if (p + 1 == at && IsIng(_frames[at]) && IsOneOf(Continuing, p))
            {
                isQuoted = true;
                continue;
            }

            if (Is(p, "to") && p - 1 >= sentence.Start && _frames[p - 1] >= 0 && Ends(_tokens.Chars(_frames[p - 1]), "ed"))
            {
                p--;
                continue;
            }

            // "has begun to murmur", "came to regard it as"
            if (Is(p, "to") && p - 1 > sentence.Start && IsOneOf(Starting, p - 1))
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
            if (WorkInFront(at, position, sentence) is { Kind: not NounPhraseKind.None } work)
                return work;
            var inverted = _phrases.Forward(at + 1, sentence, out _);
            return inverted.Kind == NounPhraseKind.None && IsMark(p, ',') ? OverApposition(p, sentence) : inverted;
        }

        if (IsIng(_frames[at]) && !isQuoted && !_tokens.Is(_frames[at] - 1, WordClass.Auxiliary))
        {
            // "quoted an officer, saying": not who quotes him
            if (IsMark(p, ',') && p > sentence.Start && _phrases.Backward(p - 1, sentence, isOwner: true) is { Kind: not NounPhraseKind.None } source && IsQuotedSource(source))
                return source;

            // "with Moe stating", "recalled Moe telling her": the participle has a subject of its own.
            if (p + 1 == at && _phrases.Backward(p, sentence, isOwner: true) is { Kind: NounPhraseKind.Name or NounPhraseKind.Role or NounPhraseKind.Collective } own && IsObject(own))
            {
                return own;
            }

            if (IsMark(p, ',') && FoundingText(p, sentence) is { Kind: not NounPhraseKind.None } founding)
                return founding;

            // "a clause requiring “…”"
            if (p + 1 == at && _phrases.Backward(p, sentence, isOwner: true) is { Kind: NounPhraseKind.Writing } writing)
                return writing;
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
            {
                antecedent--;
                if (Is(p, "who") && Apposed(antecedent, sentence) is { Kind: NounPhraseKind.Name } apposed)
                    return apposed;
            }

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
        if (EndsRelative(p, sentence, out var told))
            return told;
        var subject = _phrases.Backward(p, sentence);
        if (subject.Kind == NounPhraseKind.None && RelativeBefore(p, sentence) is { Kind: not NounPhraseKind.None } relative)
            return relative;
        if (subject.Kind == NounPhraseKind.None && OverBeside(p, sentence) is { Kind: not NounPhraseKind.None } neighbour)
            return neighbour;
        // "urges builders to go beyond": who is told to do it has not done it yet.
        if (subject.Kind == NounPhraseKind.None && !(at - 1 > sentence.Start && Is(at - 1, "to")) && _phrases.AnyNoun(p, sentence, IsPersonal(_frames[at])) is { Kind: not NounPhraseKind.None } unknown)
            return unknown;
        return subject.Kind is NounPhraseKind.None or NounPhraseKind.Writing && OwnerBefore(p, sentence) is { Kind: not NounPhraseKind.None } owner ? owner : subject;
    }

    /// <summary>"Moe, then the youngest of the crew, | who says": the name in front of what stands beside it.</summary>
    private NounPhrase Apposed(int last, FrameSentence sentence)
    {
        if (last <= sentence.Start || _frames[last] < 0 || _tokens[_frames[last]].Is(TokenFlags.Capitalized))
            return default;
        var open = last - 1;
        while (open > sentence.Start && last - open < LongestManner * 2 && _frames[open] >= 0 && !IsMark(open, ',') && !Is(open, "and"))
            open--;
        if (open <= sentence.Start || !IsMark(open, ','))
            return default;
        var name = _phrases.Backward(open - 1, sentence, isOwner: true);
        return name.Kind == NounPhraseKind.Name && _persons.Find(name.First, name.End) is not null ? name : default;
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

    /// <summary>"with Moe", "recalled Moe", "remembers her grandfather", ", the ministry recommending": what a verb or a preposition governs.</summary>
    private bool IsObject(NounPhrase phrase)
    {
        var before = phrase.First - 1;
        while (before > 0 && (_tokens.Is(before, WordClass.Determiner) || _tokens.IsWord(before, "her") || _tokens.IsWord(before, "his")))
            before--;
        return before >= 0 && (IsHeardIn(before) || _tokens.IsWord(before, "with") || _tokens.IsWord(before, "remembers") || _tokens.IsWord(before, "remembered")
            || (_tokens.IsMark(before, ',') && !_tokens[phrase.Head].Is(TokenFlags.Capitalized) && _tokens.IsWord(phrase.First - 1, "the"))
            || _tokens.Has(before, WordClass.SayVerb | WordClass.ClaimVerb | WordClass.PastTense));
    }

    private bool IsQuotedSource(NounPhrase phrase)
    {
        var before = phrase.First - 1;
        while (before > 0 && _tokens.Is(before, WordClass.Determiner))
            before--;
        return before >= 0 && (_tokens.IsWord(before, "quoted") || _tokens.IsWord(before, "quotes") || _tokens.IsWord(before, "cited") || _tokens.IsWord(before, "cites"));
    }

    private bool IsBetweenSubjectAndVerb(int token) =>
        _tokens[token].Kind == TokenKind.Word
        && (_tokens.Is(token, WordClass.Adverb | WordClass.Auxiliary | WordClass.Control) || _tokens.IsWord(token, "to")
            || (_tokens[token].Length > 4 && Ends(_tokens.Chars(token), "ly") && !_tokens[token].Is(TokenFlags.Capitalized)));
}
