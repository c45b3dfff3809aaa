using DocModel.Reading.Quotations.Phrases;
using DocModel.Reading.Quotations.Words;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Speakers;

/// <summary>Subjects that do not stand next to their verb: over appositions, brackets and other clauses, at the head of the sentence.</summary>
internal sealed partial class SpeakerReader
{
    /// <summary>In how many clauses further in front the subject of one verb is looked for, for one quotation: each may ask those in front of it again.</summary>
    private const int MostClauses = 32;

    private int _clausesLeft = MostClauses;

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
        if (inner.Kind == NounPhraseKind.Name && next == comma && outer.Kind == NounPhraseKind.Role && _tokens.IsWord(outer.Head, "one"))
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
            if (_frames[at] < 0 || !IsCue(_frames[at]) || !_tokens.Has(_frames[at], WordClass.SayVerb | WordClass.ClaimVerb) || IsIng(_frames[at]) || IsNounHere(at, sentence))
                continue;
            // "blocked a law that requires it, ruling that": the verb of a relative clause has a subject of its own.
            if (_frames[at - 1] >= 0 && (Is(at - 1, "and") || Is(at - 1, "but") || Is(at - 1, "that") || Is(at - 1, "which")))
                continue;
            if (--_clausesLeft < 0)
                break;
            var subject = Subject(at, position, sentence, out _);
            if (subject.Kind != NounPhraseKind.None)
                return subject;
            // "nGrow announced that Falcon Nine would": who is named behind the verb does not say it.
            if (Is(at + 1, "that"))
                return FirstSubject(sentence.Start, at, sentence with { End = at });
        }

        return FirstSubject(sentence.Start, position, sentence);
    }

    /// <summary>"The agency was set up under the Constitution, Article 12, | stating that": of what is passive the text speaks that it was done by.</summary>
    private NounPhrase FoundingText(int comma, FrameSentence sentence)
    {
        var last = comma - 1;
        var part = last;
        while (part - 3 > sentence.Start && last - part < 4 && _frames[part] >= 0 && (_tokens[_frames[part]].Kind == TokenKind.Number || IsMark(part, '.')))
            part--;
        if (part < last && _frames[part] >= 0 && _tokens[_frames[part]].Is(TokenFlags.Capitalized) && IsMark(part - 1, ','))
            last = part - 2;
        if (last - 2 > sentence.Start && _frames[last] >= 0 && _tokens[_frames[last]].Kind == TokenKind.Number && Is(last - 1, "of"))
            last -= 2;
        if (last <= sentence.Start || _frames[last] < 0)
            return default;
        var text = _phrases.Backward(last, sentence, isOwner: true);
        if (text.Kind is not (NounPhraseKind.Writing or NounPhraseKind.Name) || !(_phrases.IsWriting(text.Head) || _phrases.IsWriting(text.First)))
            return default;
        for (var at = last; at > sentence.Start && last - at < LongestManner * 4 && _frames[at] >= 0 && !IsMark(at, ','); at--)
        {
            if (IsFormOfBe(at - 1))
                return Ends(_tokens.Chars(_frames[at]), "ed") || _tokens.Is(_frames[at], WordClass.PastParticiple) ? text : default;
            if (_tokens.Has(_frames[at], WordClass.SayVerb | WordClass.ClaimVerb | WordClass.Auxiliary))
                return default;
        }

        return default;
    }

    // By accusing the board of “…”, he …
    private NounPhrase SubjectBehind(int at, int position, FrameSentence sentence)
    {
        var from = Math.Max(at, position);
        for (var i = from; i < Math.Min(sentence.End, from + LongestReach); i++)
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
            var reach = Math.Min(position, at + LongestReach);
            while (at < reach && !(_frames[at] >= 0 && IsMark(at, ',')))
                at++;
            at = at < reach ? at + 1 : from + 1;
        }

        for (var end = Math.Min(position, at + 24); at < end; at++)
        {
            if (_frames[at] < 0)
                continue;
            var subject = _phrases.Forward(at, sentence, out var next);
            if (at > sentence.Start && _frames[at - 1] >= 0 && _tokens.Is(_frames[at - 1], WordClass.Preposition))
            {
                // "In a note to the president he argued": what a preposition governs, over its article as well.
                // "For Moe …, it was", "opened by a woman, who": whose view or deed the clause tells.
                // "In May 2019 Moe noted": behind a time the subject may follow.
                if (subject.Kind is not (NounPhraseKind.None or NounPhraseKind.Pronoun) && !Is(at - 1, "for") && !Is(at - 1, "by") && _frames[at] >= 0
                    && _tokens[_frames[at]].Kind == TokenKind.Word && !_tokens.Is(_frames[at], WordClass.Month | WordClass.Weekday | WordClass.Season | WordClass.TimeUnit | WordClass.Deictic | WordClass.Holiday))
                    at = next - 1;
                continue;
            }


            // "The mission was to calm them by speaking of “…”": an aim does not speak.
            if (subject.Kind == NounPhraseKind.Collective && next + 1 < end && IsFormOfBe(next) && Is(next + 1, "to"))
                return default;
            if (subject.Kind is not (NounPhraseKind.None or NounPhraseKind.Writing))
                return subject;
        }

        return default;
    }
}
