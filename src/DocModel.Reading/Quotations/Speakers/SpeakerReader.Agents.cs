using DocModel.Reading.Quotations.Phrases;
using DocModel.Reading.Quotations.Words;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Speakers;

/// <summary>Speakers who are no subject: agents of a passive, owners, and those for whom something is what the quotation says.</summary>
internal sealed partial class SpeakerReader
{
    /// <summary>What a word does that a clause tells of: "objected that “pulse” suggested a heart".</summary>
    private static readonly WordSet Suggesting = new("suggested", "suggests", "implied", "implies", "sounded", "sounds", "covered", "covers", "included", "includes", "refers", "referred", "appears", "appeared", "occurs", "occurred");

    private static readonly WordSet Convincing = new("persuaded", "convinced", "reassured", "satisfied");

    // was described by Moe as “…” / was called, by the engineer Moe, “…”
    private Attribution? Agent(int at, int position, FrameSentence sentence)
    {
        if (!Is(at, "by") || IsMeans(at))
            return null;
        var verb = at - 1 > sentence.Start && _frames[at - 1] >= 0 && IsMark(at - 1, ',') ? at - 2 : at - 1;
        if (verb > sentence.Start && IsOneOf(Convincing, verb))
            return Convinced(at, position, sentence);
        if (verb <= sentence.Start || _frames[verb] < 0 || !_tokens.Has(_frames[verb], WordClass.SayVerb | WordClass.ClaimVerb | WordClass.Naming)
            || _tokens.NumberOf(_frames[verb]) == Lexicon.OfLaw || Is(verb, "published"))
        {
            return null;
        }

        var agent = _phrases.Forward(at + 1, sentence, out var behind);
        if (behind < position && IsMark(behind, '(') && ClosingBracket(behind, position) is var close && close < position)
            behind = close + 1;

        // "was named by Moe to lead the inquiry and prevent a “…”": a name that is given stands right behind who gives it.
        if (_tokens.Is(_frames[verb], WordClass.Naming) && position - behind > 4)
            return null;
        return behind <= position && !IsRelative(behind, position) && Resolve(agent, at, sentence) is { } speaker ? Found(speaker, agent, _frames[verb]) : null;
    }

    // was persuaded by Moe that the wall was “…”
    private Attribution? Convinced(int by, int position, FrameSentence sentence)
    {
        var agent = _phrases.Forward(by + 1, sentence, out var behind);
        return agent.Kind is NounPhraseKind.Name or NounPhraseKind.Role or NounPhraseKind.Collective && behind < position && Is(behind, "that") && Resolve(agent, by, sentence) is { } speaker
            ? Found(speaker, agent, -1)
            : null;
    }

    /// <summary>"replied by letter", "by telephone", "by hand": a noun without an article is how it was done, unless it is somebody ("by police", "by witnesses").</summary>
    private bool IsMeans(int by)
    {
        var noun = by + 1;
        return noun < _frames.Items && IsLower(noun) && !_tokens.Is(_frames[noun], WordClass.Determiner | WordClass.Pronoun | WordClass.Cardinal) && !_tokens.Has(_frames[noun], WordClass.Role | WordClass.Collective)
            && _tokens.Chars(_frames[noun])[^1] != 's' && noun + 1 < _frames.Items && (_frames[noun + 1] < 0 || _tokens[_frames[noun + 1]].Kind == TokenKind.Mark || _tokens.Is(_frames[noun + 1], WordClass.Preposition | WordClass.Conjunction));
    }

    private int ClosingBracket(int open, int position)
    {
        var close = open + 1;
        while (close < position && close - open < 10 && !IsMark(close, ')'))
            close++;
        return IsMark(close, ')') ? close : position;
    }

    /// <summary>"reported by the Post, in which", "called by Moe “…”, was revived": what follows is told of something else.</summary>
    private bool IsRelative(int comma, int position)
    {
        if (HasEnded(comma, position))
            return true;
        if (comma + 1 >= position || !IsMark(comma, ','))
            return false;
        var at = _frames[comma + 1] >= 0 && _tokens.Is(_frames[comma + 1], WordClass.Preposition) && comma + 2 < position ? comma + 2 : comma + 1;
        return Is(at, "which") || Is(at, "who") || Is(at, "whom") || Is(at, "where") || Is(at, "whose");
    }

    /// <summary>"which Moe called “…”, was": behind a quotation and its comma the verb of another clause shows that the one in front is over.</summary>
    private bool HasEnded(int from, int position)
    {
        for (var i = from; i + 2 < position; i++)
        {
            if (_frames[i] < 0 && IsMark(i + 1, ',') && _frames[i + 2] >= 0 && _tokens.Is(_frames[i + 2], WordClass.Auxiliary))
                return true;

            // "said that the levy, which Moe called “…”, was": the clause around the relative goes on.
            if (Is(i, "which") || Is(i, "who") || Is(i, "whom"))
                return false;
        }

        return false;
    }

    // Moe was addressed by Lunt: “…”
    private Attribution? AddressedBy(int position, FrameSentence sentence)
    {
        var agent = _phrases.Backward(position - 2, sentence, isOwner: true);
        if (agent.Kind is not (NounPhraseKind.Name or NounPhraseKind.Role))
            return null;
        var by = position - 2;
        while (by > sentence.Start && _frames[by] >= agent.First)
            by--;
        while (by > sentence.Start && _frames[by] >= 0 && _tokens.Is(_frames[by], WordClass.Determiner))
            by--;
        if (by - 2 <= sentence.Start || !Is(by, "by") || _frames[by - 1] < 0 || !(Ends(_tokens.Chars(_frames[by - 1]), "ed") || Is(by - 1, "told")) || !(IsFormOfBe(by - 2) || Is(by - 2, "been")))
            return null;
        return Resolve(agent, by, sentence) is { } speaker ? Found(speaker, agent, -1) : null;
    }

    /// <summary>"was called “…” by": also where a second quotation shares the verb of the first.</summary>
    private bool IsPassivelyCalled(int position, FrameSentence sentence)
    {
        for (var at = position - 1; at > sentence.Start && position - at < 12; at--)
        {
            if (_frames[at] >= 0 && _tokens.Has(_frames[at], WordClass.ClaimVerb | WordClass.Naming))
                return IsPassive(at, sentence);
        }

        return false;
    }

    // For the nationalists of that decade it was “…”
    private Attribution? ForWhom(int position, FrameSentence sentence)
    {
        if (HolderBetween(position, sentence) is { } between)
            return between;
        var verb = position - 1;
        while (verb > sentence.Start && position - verb < 6 && _frames[verb] >= 0 && !IsFormOfBe(verb))
            verb--;
        if (verb <= sentence.Start || _frames[verb] < 0 || !IsFormOfBe(verb))
            return null;
        if (!(Is(verb - 1, "it") || Is(verb - 1, "this") || Is(verb - 1, "that")))
            return HolderInFront(verb, sentence);
        for (var at = verb - 2; at >= sentence.Start && verb - at < 14 && _frames[at] >= 0 && !IsMark(at, ';'); at--)
        {
            if (!(Is(at, "for") || Is(at, "to")) || !(at == sentence.Start || IsMark(at - 1, ';') || Is(at - 1, "and") || Is(at - 1, "but")))
                continue;
            var holder = _phrases.Forward(at + 1, sentence, out var behind);
            if (holder.Kind is not (NounPhraseKind.Name or NounPhraseKind.Role))
                return null;
            // "For Moe, writing in 1911, it was"
            if (IsMark(behind, ',') && behind + 2 < verb - 1 && IsIng(Math.Max(0, _frames[behind + 1])))
            {
                behind++;
                while (behind < verb - 1 && !IsMark(behind, ','))
                    behind++;
            }

            for (; behind < verb - 1; behind++)
            {
                if (_frames[behind] < 0 || _tokens.Has(_frames[behind], WordClass.Auxiliary | WordClass.SayVerb | WordClass.Pronoun))
                    return null;
            }

            return Resolve(holder, at, sentence) is { } speaker ? Found(speaker, holder, -1) : null;
        }

        return null;
    }

    // The wall is, for Holt, “…”
    private Attribution? HolderBetween(int position, FrameSentence sentence)
    {
        if (position - 4 <= sentence.Start || _frames[position - 1] < 0 || !IsMark(position - 1, ','))
            return null;
        var at = position - 3;
        while (at > sentence.Start && position - at < 8 && _frames[at] >= 0 && !(Is(at, "for") || Is(at, "to")))
            at--;
        if (at - 2 < sentence.Start || _frames[at] < 0 || _frames[at - 1] < 0 || !IsMark(at - 1, ',') || _frames[at - 2] < 0 || !IsFormOfBe(at - 2))
            return null;
        var holder = _phrases.Forward(at + 1, sentence, out var comma);
        return holder.Kind is NounPhraseKind.Name or NounPhraseKind.Role && comma == position - 1 && Resolve(holder, at, sentence) is { } speaker
            ? Found(speaker, holder, -1)
            : null;
    }

    // For Holt, the wall is “…”
    private Attribution? HolderInFront(int verb, FrameSentence sentence)
    {
        if (!(Is(sentence.Start, "for") || Is(sentence.Start, "to")))
            return null;
        if ((Is(sentence.Start + 1, "her") || Is(sentence.Start + 1, "him")) && IsMark(sentence.Start + 2, ','))
            return OfPronoun(sentence.Start + 1);
        var holder = _phrases.Forward(sentence.Start + 1, sentence, out var comma);

        // "For Holt, who made it, the wall is"
        if (IsMark(comma, ',') && (Is(comma + 1, "who") || Is(comma + 1, "whose")))
        {
            var close = comma + 1;
            while (close < verb && !IsMark(close, ','))
                close++;
            comma = close;
        }
        // "For Holt the wall is": without the comma the next phrase begins with its article.
        if (comma >= verb || _frames[comma] < 0 || !(IsMark(comma, ',') || _tokens.Is(_frames[comma], WordClass.Article)))
            return null;
        var canHold = holder.Kind == NounPhraseKind.Name
            ? _tokens[holder.Head].Word == 0 || _tokens.Has(holder.Head, WordClass.Collective) || _persons.Find(holder.First, holder.End) is not null
            : holder.Kind is NounPhraseKind.Role or NounPhraseKind.Collective;
        for (var at = comma + 1; at < verb; at++)
        {
            if (_frames[at] < 0 || _tokens.Has(_frames[at], WordClass.SayVerb | WordClass.Pronoun))
                return null;
        }

        return canHold && Resolve(holder, sentence.Start, sentence) is { } speaker ? Found(speaker, holder, -1) : null;
    }

    // Moe’s “…”
    private Attribution? Owner(int position, FrameSentence sentence)
    {
        var at = position - 1;
        if (at > sentence.Start && _frames[at] >= 0 && _tokens[_frames[at]].Length == 1 && _tokens[_frames[at]].Kind == TokenKind.Word)
            at--;
        if (at <= sentence.Start || !IsApostrophe(at))
            return null;
        // "Anna Moe’s “Harbour Notes” column": what the work is called.
        if (position + 1 < sentence.End && _frames[position + 1] >= 0 && _tokens.Has(_frames[position + 1], WordClass.Work) && IsNameLike(~_frames[position]))
            return null;
        var owner = _phrases.Backward(at - 1, sentence, isOwner: true);
        return owner.Kind == NounPhraseKind.Name && _persons.Find(owner.First, owner.End) is { } person ? Found(person.ShortName, owner, -1) : null;
    }

    /// <summary>The words are what the clause is about, whoever speaks: "the so-called “…”", "understood by “…”", "that “…” means".</summary>
    private bool IsSpokenAbout(int position, FrameSentence sentence)
    {
        var next = position + 1;
        if (next < sentence.End && (Is(next, "means") || Is(next, "meant") || (IsOneOf(Suggesting, next) && position > sentence.Start && Is(position - 1, "that") && _shapes[~_frames[position]].Words <= 2)))
            return true;
        var at = position - 1;
        if (at - 1 <= sentence.Start)
            return false;

        // "Readers ask what is meant by “…”"
        if (Is(at, "by") && Is(at - 1, "meant"))
            return true;

        // "a remark that drew shouts of “…”": the others shout.
        if (Is(at, "of") && (Is(at - 1, "shouts") || Is(at - 1, "cries") || Is(at - 1, "chants") || Is(at - 1, "calls") || Is(at - 1, "murmurs") || Is(at - 1, "jeers")))
            return true;
        if (IsFormOfBe(at) && IsNamedSubject(at, sentence))
            return true;

        // "is “late” when it has not returned, and “overdue” when": a word is told of
        if ((Is(at, "and") || Is(at, "or")) && next + 1 < sentence.End && (Is(next, "when") || Is(next, "if") || Is(next, "once")))
            return true;

        // "Masters who swore it were said to be “…”"
        if (Is(at, "be") && Is(at - 1, "to") && at - 3 > sentence.Start && IsOneOf(Reported, at - 2) && IsFormOfBe(_frames[at - 3] >= 0 && _tokens.Is(_frames[at - 3], WordClass.Adverb) ? at - 4 : at - 3))
            return true;
        if (Is(at, "called"))
            return (IsMark(at - 1, '-') || IsMark(at - 1, '‑')) && Is(at - 2, "so");

        // "suggested that “I only work here” was an excuse", "noted that “…” was a word of hers"
        if ((Is(at, "that") || Is(at, "whether") || Is(at, "if")) && next < sentence.End && (IsFormOfBe(next) || (Is(next, "had") && next + 1 < sentence.End && Is(next + 1, "been"))))
        {
            var shape = _shapes[~_frames[position]];

            // "on the ground that “competent” is defined nowhere": what the clause tells of, which nobody is said to have said
            if (shape is { Words: <= 3, HasVerb: false } && Is(at, "that") && _frames[at - 1] >= 0 && !_tokens.Has(_frames[at - 1], WordClass.SayVerb | WordClass.ClaimVerb))
                return true;
            return (shape.HasSubject && shape.HasVerb && next + 1 < sentence.End && _frames[next + 1] >= 0 && _tokens.Is(_frames[next + 1], WordClass.Article))
                || HasMeta(next + 1, Math.Min(sentence.End, next + 6));
        }

        return Is(at, "by") && (Is(at - 1, "whether") || Is(at - 1, "if") || Is(at - 1, "understood") || Is(at - 1, "understand") || Is(at - 1, "understands"));
    }

    /// <summary>"and the word for which he paid most was “…”": a word is told of.</summary>
    private bool IsNamedSubject(int verb, FrameSentence sentence)
    {
        for (var at = verb - 1; at > sentence.Start && verb - at < 10 && _frames[at] >= 0 && _tokens[_frames[at]].Kind == TokenKind.Word; at--)
        {
            if (IsOneOf(Using, at) || Is(at, "chose") || Is(at, "chosen") || _tokens.Has(_frames[at], WordClass.SayVerb | WordClass.ClaimVerb) && !_tokens.Has(_frames[at], WordClass.Meta))
                return false;
            if (Is(at, "word") || Is(at, "term") || Is(at, "expression") || Is(at, "phrase"))
                return verb - at > 2 && Is(at - 1, "the");
        }

        return false;
    }

    private bool HasMeta(int from, int end)
    {
        for (var at = from; at < end && _frames[at] >= 0 && !_tokens.Is(_frames[at], WordClass.Preposition); at++)
        {
            if (_tokens.Has(_frames[at], WordClass.Meta))
                return true;
        }

        return false;
    }

    private bool IsFormOfBe(int at) => Is(at, "is") || Is(at, "was") || Is(at, "were") || Is(at, "are");
}
