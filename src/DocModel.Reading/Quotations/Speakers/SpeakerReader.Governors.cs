using DocModel.Reading.Quotations.Phrases;
using DocModel.Reading.Quotations.Words;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Speakers;

/// <summary>
/// What governs the words where it is no verb of speech: the verb that has them as its complement ("sang “…”", "sent him out to “…”"), as what it
/// takes something for ("certified the wall as “…”"), or behind a noun of speech that is its object ("gave a warning that “…”"). Its subject speaks.
/// </summary>
/// <remarks>
/// Verbs are an open class, so that no list tells them: what a clause of somebody does with words in marks it does in his or her words, unless the
/// verb is one of taking them in or of thinking, or the words are short like the name of a thing.
/// </remarks>
internal sealed partial class SpeakerReader
{
    private const int FarthestGovernor = 16, FarthestRegard = 26;

    /// <summary>The fewest words that are somebody's wording, and behind an article, where fewer name a thing.</summary>
    private const int ShortestWording = 2, ShortestDescription = 4;

    /// <summary>By these somebody comes upon what others have said or written.</summary>
    private static readonly WordSet TakingIn = new(
        "read", "reads", "heard", "hears", "saw", "sees", "found", "finds", "got", "gets", "received", "receives", "met", "meets", "noticed", "notices", "faced", "faces", "spotted", "watched", "overheard");

    private static readonly WordSet Offering = new("offered", "offers", "promised", "promises", "assured", "granted", "wished");

    // The crowd sang “…” / Moe wants only “a day off” / The manager sent him out to “…”
    private Attribution? OfGovernor(int quote, int position, FrameSentence sentence)
    {
        var shape = _shapes[quote];
        var last = position - 1;
        if (shape.Words < ShortestWording || last <= sentence.Start || _frames[last] < 0 || (shape.Content > 0 && shape.Content == shape.Capitals) || IsNameLike(quote))
            return null;
        if (_tokens.Is(_frames[last], WordClass.Article) || IsHisOrHer(last) || Is(last, "its") || Is(last, "their"))
        {
            if (shape.Words < ShortestDescription)
                return null;
            last--;
        }

        // "offered the republics “…”": to whom stands between.
        if (last - 2 > sentence.Start && _frames[last] >= 0 && _tokens[_frames[last]].Kind == TokenKind.Word && !_tokens.Is(_frames[last], WordClass.Preposition) && !IsGoverningVerb(last, sentence))
        {
            var offer = last - 1;
            while (last - offer < 4 && offer > sentence.Start && _frames[offer] >= 0 && _tokens[_frames[offer]].Kind == TokenKind.Word && !IsOneOf(Offering, offer) && !_tokens.Is(_frames[offer], WordClass.Preposition | WordClass.Conjunction))
                offer--;
            if (IsOneOf(Offering, offer))
                return SubjectOf(offer, position, sentence);
        }

        if (_frames[last] >= 0 && _tokens.Is(_frames[last], WordClass.Adverb | WordClass.PlainAdverb) && !Is(last, "to"))
            last--;
        if (last > sentence.Start && Is(last, "to") && BeginsWithVerb(quote))
            return SubjectOver(last - 1, position, sentence);
        return last > sentence.Start && IsGoverningVerb(last, sentence) ? SubjectOver(last, position, sentence) : null;
    }

    /// <summary>The subject of the nearest verb in front, where that is in the same clause, active and none of speech, which other rules have asked for.</summary>
    private Attribution? SubjectOver(int last, int position, FrameSentence sentence)
    {
        var verb = GovernorBefore(last, sentence);

        // "told to show “…”": an infinitive has the subject of the verb in front.
        while (verb - 2 > sentence.Start && Is(verb - 1, "to"))
            verb = GovernorBefore(verb - 2, sentence);
        if (verb < 0 || _tokens.Has(_frames[verb], WordClass.SayVerb | WordClass.ClaimVerb | WordClass.Naming) || IsOneOf(TakingIn, verb) || IsOneOf(ThoughtVerbs, verb))
            return null;
        return SubjectOf(verb, position, sentence);
    }

    /// <summary>The nearest verb in front of an item within its clause; -1 where another clause, an auxiliary or a mark is nearer.</summary>
    private int GovernorBefore(int last, FrameSentence sentence)
    {
        for (var at = last; at > sentence.Start && last - at < FarthestGovernor && _frames[at] >= 0 && (_tokens[_frames[at]].Kind != TokenKind.Mark || IsApostrophe(at) || IsMark(at, '-')); at--)
        {
            if (OpensClause(at) || _tokens.Is(_frames[at], WordClass.Auxiliary))
                return -1;
            if (IsGoverningVerb(at, sentence))
                return at;
        }

        return -1;
    }

    private Attribution? SubjectOf(int verb, int position, FrameSentence sentence)
    {
        if (IsPassive(verb, sentence) || IsDemanded(verb, sentence))
            return null;
        var subject = Subject(verb, position, sentence, out var negated);
        return !negated && subject.Kind is NounPhraseKind.Name or NounPhraseKind.Pronoun or NounPhraseKind.Role or NounPhraseKind.Collective && Resolve(subject, verb, sentence) is { } speaker
            ? Found(speaker, subject, _frames[verb], goesOn: false)
            : null;
    }

    // Moe made the solemn pledge to “…” / gave a warning that “…” / offered them one word: “…” / gave a speech on “…”
    private Attribution? OfObject(int noun, int position, FrameSentence sentence)
    {
        var joint = noun + 1;
        if (position - noun > 2 || noun - 2 < sentence.Start || !(joint == position || Is(joint, "to") || Is(joint, "that") || IsMark(joint, ':') || IsMark(joint, ',') || Is(joint, "on") || Is(joint, "about")))
            return null;
        var isDiscourse = joint < position && (Is(joint, "on") || Is(joint, "about"));
        if (!(isDiscourse ? Discourses.Contains(_tokens, _frames[noun]) : IsUtterance(noun) || (joint < position && IsMark(joint, ':') && IsOneOf(FewWords, noun))))
            return null;
        if (isDiscourse && OwnerOf(noun, sentence) is { } owner)
            return owner;
        var verb = GovernorBefore(noun - 1, sentence);
        return verb < 0 || IsOneOf(TakingIn, verb) ? null : SubjectOf(verb, position, sentence);
    }

    // Moe dismissed reports that Lunt had agreed to it as “…”
    private Attribution? Regarded(int position, FrameSentence sentence)
    {
        var particle = position - 1;
        if (particle > sentence.Start && _frames[particle] >= 0 && _tokens.Is(_frames[particle], WordClass.Article))
            particle--;
        if (particle - 1 <= sentence.Start || !Is(particle, "as") || IsMark(particle - 1, ','))
            return null;
        var isInClause = true;
        for (var at = particle - 1; at > sentence.Start && particle - at < FarthestRegard && !IsMark(at, ';') && !IsMark(at, ':'); at--)
        {
            isInClause &= _frames[at] >= 0 && !OpensClause(at) && !IsMark(at, ',');
            // "known to the papers as", "a memo in which captains were urged": a name that is given, and what is done to somebody
            if (isInClause && (_tokens.Is(_frames[at], WordClass.Naming) || (IsGoverningVerb(at, sentence) && IsPassive(at, sentence))))
                return null;
            if (_frames[at] < 0 || !IsRegarding(at, isInClause, sentence))
                continue;
            if (at == particle - 1)
                return null;
            if (IsPassive(at, sentence) || IsClauseBreak(at, position, sentence))
                continue;
            // "struck down the toll as", not "struck him as"
            if ((Is(at, "struck") || Is(at, "strikes")) && !Is(at + 1, "down"))
                return Struck(at, particle, sentence);
            var subject = Subject(at, position, sentence, out var negated);
            return !negated && subject.Kind != NounPhraseKind.Writing && Resolve(subject, at, sentence) is { } speaker
                ? Together(speaker, subject, PartnerBefore(subject), _frames[at])
                : null;
        }

        return null;
    }

    /// <summary>Whether a verb takes its object for something: one of judging over any clause between, any other one within its own clause.</summary>
    private bool IsRegarding(int at, bool isInClause, FrameSentence sentence)
    {
        var token = _frames[at];
        if (_tokens.Has(token, WordClass.ClaimVerb))
            return _tokens.NumberOf(token) == 0 && !_tokens.Is(token, WordClass.Naming) && !IsNounHere(at, sentence);
        return isInClause && IsGoverningVerb(at, sentence) && !_tokens.Has(token, WordClass.SayVerb | WordClass.Naming) && !IsOneOf(ThoughtVerbs, at);
    }

    private bool BeginsWithVerb(int quote) =>
        _shapes[quote] is { StartsUpper: false, Words: > 2 } && !_tokens.Is(_quotes[quote].Inner, WordClass.Determiner | WordClass.Preposition | WordClass.Pronoun | WordClass.Conjunction);

    private bool OpensClause(int at) =>
        Is(at, "that") || Is(at, "which") || Is(at, "who") || Is(at, "whom") || Is(at, "whose") || Is(at, "because") || Is(at, "if") || Is(at, "than");

    /// <summary>A word that is a verb where it stands, and no auxiliary.</summary>
    private bool IsGoverningVerb(int at, FrameSentence sentence)
    {
        if (at <= sentence.Start || !IsLower(at))
            return false;
        var token = _frames[at];
        if (_tokens.Is(token, WordClass.Auxiliary | WordClass.Preposition | WordClass.Conjunction | WordClass.Determiner | WordClass.Pronoun))
            return false;
        var word = _tokens.Chars(token);
        return (_tokens.Has(token, WordClass.SayVerb | WordClass.ClaimVerb | WordClass.PastTense | WordClass.PresentTense | WordClass.PlainVerb) || Ends(word, "ed")
                || (word[^1] == 's' && word.Length > 3 && IsBehindOne(at)) || IsInfinitive(at) || (IsIng(token) && _frames[at - 1] >= 0 && _tokens.Is(_frames[at - 1], WordClass.Auxiliary)))
            && !IsNounHere(at, sentence);
    }

    /// <summary>"she relishes", "Moe wants", "the pilot sees": behind one person a word in "s" is a verb.</summary>
    private bool IsBehindOne(int at)
    {
        var before = _frames[at - 1];
        if (before < 0 || _tokens[before].Kind != TokenKind.Word || !_tokens[before + 1].Is(TokenFlags.SpaceBefore))
            return false;
        if (Is(at - 1, "he") || Is(at - 1, "she") || Is(at - 1, "it") || Is(at - 1, "who"))
            return true;
        return _tokens.Has(before, WordClass.Role | WordClass.Collective)
            ? _tokens.NumberOf(before) != Lexicon.Plural
            : _tokens[before].Is(TokenFlags.Capitalized) && _persons.Find(before, before + 1) is not null;
    }

    /// <summary>"is said to regard", "wants to treat": behind "to" and a verb.</summary>
    private bool IsInfinitive(int at) => Is(at - 1, "to") && at - 2 > 0 && _frames[at - 2] >= 0 && IsVerbLike(_frames[at - 2]);
}
