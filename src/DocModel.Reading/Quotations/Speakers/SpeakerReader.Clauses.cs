using DocModel.Reading.Quotations.Phrases;
using DocModel.Reading.Quotations.Words;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Speakers;

/// <summary>Speakers of clauses without a verb of speech: "greeted her with the words", "her reply was", "ruled the sale".</summary>
internal sealed partial class SpeakerReader
{
    private static readonly WordSet Discourses = new("speech", "lecture", "talk", "address", "sermon", "essay", "article", "paper", "column", "keynote", "remarks", "letter", "memo");

    // Moe greeted her with the words: “…” / Moe closed the meeting with a warning: “…”
    private Attribution? WithWords(int position, FrameSentence sentence)
    {
        var noun = position - 1;
        if (noun > sentence.Start && (IsMark(noun, ':') || IsMark(noun, ',')))
            noun--;
        if (noun <= sentence.Start + 1 || _frames[noun] < 0 || !(Is(noun, "words") || IsUtterance(noun)))
            return null;
        var at = noun - 1;
        while (at > sentence.Start && noun - at < 4 && _frames[at] >= 0 && _tokens[_frames[at]].Kind == TokenKind.Word && !_tokens.Is(_frames[at], WordClass.Preposition))
            at--;
        if (at <= sentence.Start || _frames[at] < 0 || !Is(at, "with"))
            return null;

        // "marched behind a banner with the words “…”": what stands on a thing
        if (Is(noun, "words") && IsOnThing(at, sentence))
            return null;

        // "She read aloud a letter, which ended with the words “…”": the letter says so.
        var isOfWhich = at - 3 > sentence.Start && (Is(at - 2, "which") || Is(at - 2, "that"));
        var subject = isOfWhich ? _phrases.Backward(IsMark(at - 3, ',') ? at - 4 : at - 3, sentence) : FirstSubject(ClauseStart(at, sentence), at, sentence);

        // The letter ended with the words “…”
        if (subject.Kind == NounPhraseKind.None && _frames[at - 1] >= 0 && IsVerbLike(_frames[at - 1]))
            subject = _phrases.Backward(at - 2, sentence);
        return Resolve(subject, at, sentence) is { } speaker ? Found(speaker, subject, -1) : null;
    }

    /// <summary>Where the last clause in front of a position begins: "She sat down, and | Moe greeted her".</summary>
    private int ClauseStart(int position, FrameSentence sentence)
    {
        for (var at = position - 1; at > sentence.Start && position - at < LongestReach; at--)
        {
            if (_frames[at] < 0)
                continue;
            if (IsMark(at, ';'))
                return at + 1;
            if (!(Is(at, "and") || Is(at, "but")))
                continue;
            var subject = _phrases.Forward(at + 1, sentence, out var next);
            if (subject.Kind != NounPhraseKind.None && next < position && _frames[next] >= 0 && IsVerbLike(_frames[next]))
                return at + 1;
        }

        return sentence.Start;
    }

    /// <summary>"Who promises too much is a “…”": the verb belongs to the clause that is the subject of what the quotation is told of.</summary>
    private bool IsClosedRelative(int verb, int position, FrameSentence sentence)
    {
        if (verb - 1 < sentence.Start || !(Is(verb - 1, "who") || Is(verb - 1, "which")))
            return false;
        for (var at = verb + 1; at < position && _frames[at] >= 0 && _tokens[_frames[at]].Kind == TokenKind.Word; at++)
        {
            if (IsFormOfBe(at))
                return true;
            if (_tokens.Is(_frames[at], WordClass.Determiner | WordClass.Pronoun) || _tokens[_frames[at]].Is(TokenFlags.Capitalized) || Is(at, "that"))
                return false;
        }

        return false;
    }

    /// <summary>"She asked the masters to accept “…”": the verb that governs another one's infinitive, with who is to act between; -1 for none.</summary>
    private int Ordering(int verb, FrameSentence sentence)
    {
        var to = verb - 1;
        if (to - 2 <= sentence.Start || _frames[to] < 0 || !Is(to, "to") || _frames[to - 1] < 0
            || _tokens.Is(_frames[to - 1], WordClass.Auxiliary | WordClass.Adverb | WordClass.Control) || _tokens.Has(_frames[to - 1], WordClass.SayVerb | WordClass.ClaimVerb))
        {
            return -1;
        }

        for (var at = to - 2; at > sentence.Start && to - at < 7 && _frames[at] >= 0 && _tokens[_frames[at]].Kind == TokenKind.Word; at--)
        {
            if (_tokens.Has(_frames[at], WordClass.SayVerb) && !IsNounHere(at, sentence))
                return at;
            if (_tokens.Is(_frames[at], WordClass.Auxiliary))
                return -1;
        }

        return -1;
    }

    /// <summary>"asked whether drillers call it a “…”", "unless parliament declares a “…”": nobody has said so.</summary>
    private bool IsAskedAbout(NounPhrase subject)
    {
        var before = subject.First - 1;
        while (before > 0 && _tokens.Is(before, WordClass.Determiner))
            before--;
        return subject.Kind != NounPhraseKind.None && before >= 0 && (_tokens.IsWord(before, "whether") || _tokens.IsWord(before, "unless") || _tokens.IsWord(before, "if"));
    }

    /// <summary>"accepted that the professor’s description was “…”": it is not the description that says so.</summary>
    private bool IsJudged(int noun, int position, FrameSentence sentence)
    {
        if (noun + 1 >= position || !IsFormOfBe(noun + 1))
            return false;
        for (var at = noun - 1; at > sentence.Start && noun - at < 7 && _frames[at] >= 0 && _tokens[_frames[at]].Kind != TokenKind.Number; at--)
        {
            if (Is(at, "that"))
                return _frames[at - 1] >= 0 && _tokens.Has(_frames[at - 1], WordClass.SayVerb);
        }

        return false;
    }

    private bool IsVerbLike(int token) =>
        _tokens.Has(token, WordClass.Auxiliary | WordClass.SayVerb | WordClass.ClaimVerb | WordClass.PastTense | WordClass.PlainVerb)
        || (_tokens[token].Kind == TokenKind.Word && !_tokens[token].Is(TokenFlags.Capitalized) && Ends(_tokens.Chars(token), "ed"));

    // “…,” was Moe’s reply / “…,” was her answer
    private Attribution? Reply(int verb, FrameSentence sentence)
    {
        var noun = verb + 1;
        while (noun < sentence.End && noun - verb < 8 && _frames[noun] >= 0 && !IsUtterance(noun))
            noun++;
        if (noun >= sentence.End || noun - verb >= 8 || _frames[noun] < 0)
            return null;
        if (IsHisOrHer(verb + 1))
            return OfPronoun(verb + 1);
        for (var owner = noun - 1; owner > verb + 1; owner--)
        {
            if (!IsApostrophe(owner))
                continue;
            var phrase = _phrases.Backward(owner - 1, sentence, isOwner: true);
            return Resolve(phrase, verb, sentence) is { } speaker ? Found(speaker, phrase, -1) : null;
        }

        return null;
    }

    /// <summary>“…”, a word that Moe resisted: what is told of the words is not who spoke them.</summary>
    private bool IsRelativeBefore(int at, NounPhrase subject)
    {
        for (; _frames[at] >= 0 && _frames[at] < subject.First; at++)
        {
            if (Is(at, "that") || Is(at, "which"))
                return true;
        }

        return false;
    }

    // “…”, in Moe’s words
    private Attribution? InWords(int at, FrameSentence sentence)
    {
        for (var noun = at + 2; noun < sentence.End && noun - at < 8 && _frames[noun] >= 0; noun++)
        {
            if (!(_tokens.Has(_frames[noun], WordClass.Meta) || IsUtterance(noun)))
                continue;
            if (noun + 2 < sentence.End && Is(noun + 1, "of") && _phrases.Forward(noun + 2, sentence, out _) is { Kind: NounPhraseKind.Name or NounPhraseKind.Role } holder)
                return Resolve(holder, noun, sentence) is { } speaker ? Found(speaker, holder, -1) : null;
            return OwnerOf(noun, sentence);
        }

        return null;
    }

    /// <summary>“…,” in the words of the deed: whoever the sentence is about.</summary>
    private Attribution? InWordsBehind(int position, FrameSentence sentence)
    {
        var at = IsMark(position + 1, ',') ? position + 2 : position + 1;
        if (at + 3 >= sentence.End || !Is(at, "in") || !Is(at + 1, "the") || !Is(at + 2, "words") || !Is(at + 3, "of"))
            return null;
        var holder = _phrases.Forward(at + 4, sentence, out _);
        return holder.Kind != NounPhraseKind.None && Resolve(holder, at, sentence) is { } speaker ? Found(speaker, holder, -1) : null;
    }

    // “…” is how Moe described it / “…” was the word Moe used / “…” is all that Moe will say
    private Attribution? IsHow(int verb, FrameSentence sentence)
    {
        var at = verb + 1;
        if (at + 2 >= sentence.End || _frames[at] < 0 || _frames[at + 1] < 0)
            return null;
        if (Is(at, "all") && Is(at + 1, "that"))
            at++;
        if (!(Is(at, "how") || Is(at, "what") || Is(at, "all") || Is(at - 1, "all")) && !(_tokens.Is(_frames[at], WordClass.Article) && _tokens.Has(_frames[++at], WordClass.Meta)))
            return null;
        var subject = _phrases.Forward(at + 1, sentence, out var next);
        if (next < sentence.End && _frames[next] >= 0 && !Is(next, "used"))
            next = SkipToVerb(next, sentence);
        return next < sentence.End && _frames[next] >= 0 && (_tokens.Has(_frames[next], WordClass.SayVerb | WordClass.ClaimVerb) || Is(next, "used") || Is(next, "chose"))
            && Resolve(subject, verb, sentence) is { } speaker ? Found(speaker, subject, _frames[next]) : null;
    }

    private bool IsHisOrHer(int at) => Is(at, "his") || Is(at, "her");

    private Attribution? OfPronoun(int at)
    {
        var token = _frames[at];
        return Antecedent(token, Is(at, "his") || Is(at, "him") ? Lexicon.Male : Lexicon.Female, out _) is { } person
            ? Found(person.ShortName, new NounPhrase(NounPhraseKind.Pronoun, token, token + 1, token), -1)
            : null;
    }

    private bool HasUtterance(int from, int end)
    {
        for (var at = from; at < end && _frames[at] >= 0; at++)
        {
            if (IsUtterance(at))
                return true;
        }

        return false;
    }

    /// <summary>"To quote Moe, “…”".</summary>
    private bool IsToQuote(int at, FrameSentence sentence) =>
        at + 2 < sentence.End && _frames[at] >= 0 && _frames[at + 1] >= 0 && Is(at, "to") && Is(at + 1, "quote");

    /// <summary>Whether a verb behind what is written tells what it says, and is no participle of what was done to it: "the plan announced in May".</summary>
    private bool CanBeWritten(int at, FrameSentence sentence)
    {
        if (Is(at, "written") || Is(at, "quoted") || Is(at, "cited") || Is(at, "put"))
            return at + 1 < sentence.End && Is(at + 1, "it");
        // What is expressed is no writing.
        if (Is(at, "expressed") || Is(at, "voiced"))
            return true;

        // "pledged to prevent": an infinitive stands behind no participle of what was done to it.
        if (at + 2 < sentence.End && Is(at + 1, "to") && IsLower(at + 2) && !_tokens.Is(_frames[at + 2], WordClass.Determiner | WordClass.Pronoun))
            return true;
        var isClear = at + 1 < sentence.End && _frames[at + 1] >= 0 && (Is(at + 1, "that") || IsMark(at + 1, ':'));
        if (isClear || !Ends(_tokens.Chars(_frames[at]), "ed"))
            return true;
        if (Is(at, "announced") || Is(at, "proposed") || Is(at, "submitted") || Is(at, "agreed") || Is(at, "accepted") || Is(at, "disclosed") || Is(at, "revealed")
            || Is(at, "demanded") || Is(at, "reported") || Is(at, "pledged") || Is(at, "floated") || Is(at, "rejected") || Is(at, "opposed"))
        {
            return false;
        }

        if (at + 1 >= sentence.End || _frames[at + 1] < 0)
            return !_tokens.Has(_frames[at], WordClass.ClaimVerb | WordClass.Naming);
        return !(Is(at + 1, "as") || Is(at + 1, "by") || Is(at + 1, "to") || Is(at + 1, "in") || Is(at + 1, "at"));
    }

    /// <summary>"a statement from the ministry read".</summary>
    private bool IsAuthor(NounPhrase phrase)
    {
        var before = phrase.First - 1;
        while (before > 0 && _tokens.Is(before, WordClass.Determiner))
            before--;
        return before > 0 && (_tokens.IsWord(before, "from") || _tokens.IsWord(before, "by")) && _phrases.IsWriting(before - 1);
    }

    /// <summary>"ruled the sale “void”", "found the books to be “cooked”": only who may judge says something by it.</summary>
    private bool IsRuling(int at, int position) =>
        !FindsThat(at, position) && !FindsSo(at, position) && (Is(at, "ruled") || Is(at, "rules") || Is(at, "held") || Is(at, "holds") || Is(at, "found") || Is(at, "finds"));

    /// <summary>"found the books to be “…”": the verbs of a judgment with their object.</summary>
    private bool Rules(int at, int position)
    {
        if (!IsOneOf(Finding, at))
            return false;
        if (Is(at, "ruled") || Is(at, "rules"))
            return true;
        if (Is(at, "recorded") || Is(at, "records") || position - at < 3)
            return false;
        for (var i = at + 1; i + 1 < position && i < at + 12 && _frames[i] >= 0 && _frames[i + 1] >= 0; i++)
        {
            if (Is(i, "to") && (Is(i + 1, "be") || Is(i + 1, "have")))
                return true;
        }

        return false;
    }
}
