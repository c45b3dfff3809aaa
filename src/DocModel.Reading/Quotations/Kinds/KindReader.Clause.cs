using DocModel.Reading.Quotations.Marks;
using DocModel.Reading.Quotations.Phrases;
using DocModel.Reading.Quotations.Words;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Kinds;

/// <summary>The words of the clause around a quotation.</summary>
internal sealed partial class KindReader
{
    private static readonly WordSet Inscribing = new("reading", "inscribed", "painted", "scrawled", "daubed", "engraved", "carved", "chanting", "embroidered", "sprayed");
    private static readonly WordSet Calling = new("call", "calls", "called", "term", "termed", "brand", "branded", "label", "labelled", "labeled", "pronounced", "declared", "considered", "deemed");
    private static readonly WordSet Uttering = new("said", "say", "says", "cried", "shouted", "whispered", "replied", "answered", "murmured", "shout", "cry");
    private static readonly WordSet CallingOut = new("call", "calls", "called", "cry", "cries", "cried", "shout", "shouts", "shouted", "calling", "crying", "shouting");
    private static readonly WordSet Beginning = new("begins", "began", "ends", "ended", "reads", "read", "says", "runs", "ran", "opens", "opened", "goes");
    private static readonly WordSet Being = new(
        "is", "are", "was", "were", "be", "been", "being", "remained", "became", "remain", "remains", "become", "becomes");
    private static readonly WordSet Speaking = new("speak", "speaks", "spoke", "spoken", "speaking", "talk", "talks", "talked", "talking");

    /// <summary>a “Harbour pilot.”: the stop inside the marks is the sentence's own, and what an article counts is no sentence.</summary>
    private bool IsCountedNoun(int quote, int position, FrameSentence sentence)
    {
        var shape = _shapes[quote];
        if (shape.Words > 4 || shape.InnerStops != 0 || shape.HasSubject || shape.HasVerb)
            return false;

        // “Pub wars,” resulting in deaths, were: the subject of the sentence
        if (position == sentence.Start)
            return shape.EndsWithComma && shape.Words <= 3 && _speakers[quote] is null && position + 1 < sentence.End && _frames[position + 1] >= 0 && EndsLike(_frames[position + 1], "ing");

        // They named the boat “Robin.”
        if (IsNamed(position, sentence))
            return true;
        return IsClass(position - 1, WordClass.Article) && (position + 1 >= sentence.End || !IsMark(position - 1, ':'));
    }

    /// <summary>"named their robot “…”": the verb and what gets the name.</summary>
    private bool IsNamed(int position, FrameSentence sentence)
    {
        for (var at = position - 1; at >= sentence.Start && position - at < 5 && _frames[at] >= 0 && _tokens[_frames[at]].Kind == TokenKind.Word; at--)
        {
            if (IsWord(at, "named") || IsWord(at, "renamed") || IsWord(at, "christened") || IsWord(at, "nicknamed"))
                return true;
        }

        return false;
    }

    /// <summary>said “Goodbye” and left, called out “My lord!”</summary>
    private bool FollowsVerbOfSaying(int position, FrameSentence sentence) =>
        (position > sentence.Start && _frames[position - 1] >= 0 && Uttering.Contains(_tokens, _frames[position - 1]))
        || (position - 2 >= sentence.Start && IsWord(position - 1, "out") && _frames[position - 2] >= 0 && CallingOut.Contains(_tokens, _frames[position - 2]));

    /// <summary>“the tax” is named even where somebody says it.</summary>
    private bool IsArticleOf(int quote) => _tokens.Is(_quotes[quote].Inner, WordClass.Article);

    /// <summary>
    /// "said that the notice “raises issues”": between "that" and the quotation stands what it is told of, and no verb; behind it the clause is over.
    /// </summary>
    private bool IsPredicateOfThat(int position, FrameSentence sentence)
    {
        var next = position + 1;
        if (next < sentence.End && (_frames[next] < 0 || (_tokens[_frames[next]].Kind == TokenKind.Word && !IsClass(next, WordClass.Preposition | WordClass.Conjunction))))
            return false;
        var last = position - 1;
        if (last - 2 < sentence.Start || _frames[last] < 0 || _tokens[_frames[last]].Kind == TokenKind.Mark || IsClass(last, NoNoun) || IsAdjective(_frames[last]))
            return false;
        for (var at = last; at > sentence.Start && position - at < 7 && _frames[at] >= 0 && _tokens[_frames[at]].Kind != TokenKind.Mark; at--)
        {
            if (IsWord(at, "that"))
                return at < last && (IsClass(at - 1, WordClass.SayVerb | WordClass.Adverb) || (_frames[at - 1] >= 0 && EndsLike(_frames[at - 1], "ly")));
            if (IsClass(at, WordClass.Auxiliary | WordClass.SayVerb | WordClass.ClaimVerb | WordClass.PastTense | WordClass.PlainVerb | WordClass.Preposition))
                return false;
            if (_tokens[_frames[at]].Kind == TokenKind.Word && EndsLike(_frames[at], "ed"))
                return false;
        }

        return false;
    }

    /// <summary>"replied that the bill made “due provision”": in a clause that tells what somebody said.</summary>
    private bool IsReported(int position, FrameSentence sentence)
    {
        if (position <= sentence.Start || IsClass(position - 1, WordClass.Preposition))
            return false;
        for (var at = position - 2; at > sentence.Start && position - at < 12 && _frames[at] >= 0 && !IsMark(at, ',') && !IsMark(at, ';'); at--)
        {
            if (IsWord(at, "that"))
                return IsClass(at - 1, WordClass.SayVerb) || IsToldTo(at - 1, sentence);
        }

        return false;
    }

    /// <summary>"told the court that": who is told stands between.</summary>
    private bool IsToldTo(int at, FrameSentence sentence)
    {
        for (var verb = at - 1; verb >= sentence.Start && at - verb < 4 && _frames[verb] >= 0; verb--)
        {
            if (IsWord(verb, "told") || IsWord(verb, "tells") || IsWord(verb, "reminded") || IsWord(verb, "assured") || IsWord(verb, "warned"))
                return true;
        }

        return false;
    }

    /// <summary>"towns that “sit on two chairs”": the clause goes on in the words quoted.</summary>
    private bool FollowsRelative(int position, FrameSentence sentence)
    {
        var noun = position - 2;
        if (noun < sentence.Start || _frames[noun] < 0 || _tokens[_frames[noun]].Kind != TokenKind.Word)
            return false;
        return IsWord(position - 1, "who")
            || ((IsWord(position - 1, "that") || IsWord(position - 1, "which")) && _tokens.Chars(_frames[noun])[^1] == 's'
                && !IsClass(noun, NoNoun | WordClass.Meta)
                && (!IsClass(noun, WordClass.SayVerb | WordClass.ClaimVerb) || (noun > sentence.Start && IsClass(noun - 1, WordClass.Determiner | WordClass.Preposition))));
    }

    private const WordClass NoNoun = WordClass.Determiner | WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary | WordClass.Pronoun | WordClass.Adverb;

    /// <summary>shouts of “…”</summary>
    private bool FollowsCry(int position, FrameSentence sentence) =>
        position - 2 >= sentence.Start && IsWord(position - 1, "of") && _frames[position - 2] >= 0 && SpokenEmphasis.CryNouns.Contains(_tokens, _frames[position - 2]);

    /// <summary>a placard reading “…”, had painted “…” on the wall</summary>
    private bool FollowsInscription(int position, FrameSentence sentence)
    {
        var at = position - 1;
        if (at > sentence.Start && IsMark(at, ':'))
        {
            at--;
            if (_frames[at] >= 0 && Beginning.Contains(_tokens, _frames[at]))
                return true;
        }

        return at >= sentence.Start && _frames[at] >= 0 && Inscribing.Contains(_tokens, _frames[at]);
    }

    /// <summary>speak of “…”, of “…” or simply of “…”</summary>
    private bool IsSpokenOf(int position, FrameSentence sentence)
    {
        // "speak of a “double”", "of the “voice” of a bell"
        if (position - 2 > sentence.Start && (IsWord(position - 1, "a") || IsWord(position - 1, "an") || IsWord(position - 1, "the")))
            position--;
        if (position - 2 < sentence.Start || !(IsWord(position - 1, "of") || IsWord(position - 1, "about")))
            return false;
        for (var at = position - 2; at >= Math.Max(sentence.Start, position - 14); at--)
        {
            if (_frames[at] < 0 || IsMark(at, ',') || IsWord(at, "of") || IsWord(at, "and") || IsWord(at, "or") || IsClass(at, WordClass.Adverb))
                continue;
            if (Speaking.Contains(_tokens, _frames[at]))
                return true;
            if (!EndsLike(_frames[at], "ly"))
                return false;
        }

        return false;
    }

    /// <summary>"a margin that Moe called “wafer-thin”"</summary>
    private bool FollowsCall(int position, FrameSentence sentence) =>
        position > sentence.Start && _frames[position - 1] >= 0 && Calling.Contains(_tokens, _frames[position - 1]);

    private bool HasArticleBefore(int position, FrameSentence sentence)
    {
        var at = position - 1;
        if (at < sentence.Start || _frames[at] < 0)
            return false;
        if (IsClass(at, WordClass.Determiner))
            return true;
        // "the 1969 “Green Coat Affair”"
        return at > sentence.Start && IsClass(at - 1, WordClass.Determiner)
            && (_tokens[_frames[at]].Kind == TokenKind.Number
                || (_tokens[_frames[at]].Kind == TokenKind.Word && !IsClass(at, WordClass.Pronoun | WordClass.Preposition) && IsAdjective(_frames[at])));
    }

    /// <summary>"to “pick…”", "must never “mistake…”", "had “forgotten…”".</summary>
    private bool FollowsVerbHead(int position, FrameSentence sentence)
    {
        var at = position - 1;
        while (at > sentence.Start && IsClass(at, WordClass.Adverb) && !IsClass(at, WordClass.Preposition))
            at--;
        if (at < sentence.Start)
            return false;
        return IsClass(at, WordClass.Auxiliary) || (IsWord(at, "to") && !IsNounPhraseVerb(at, sentence) && !BeginsCompound(position)) || IsClass(at, WordClass.Pronoun) && !IsWord(at, "it") && !IsWord(at, "them")
            && !IsWord(at, "him") && !IsWord(at, "her");
    }

    /// <summary>"binds both sides to “trust-building steps”": no infinitive begins with a hyphen behind it.</summary>
    private bool BeginsCompound(int position)
    {
        if (position >= _frames.Items || _frames[position] >= 0)
            return false;
        var quote = _quotes[~_frames[position]];
        return quote.Inner + 2 < quote.InnerEnd && _tokens.IsMark(quote.Inner + 1, '-');
    }

    // "objected to “…”", "a return to “…”": the preposition, no infinitive
    private bool IsNounPhraseVerb(int at, FrameSentence sentence) =>
        at > sentence.Start && _frames[at - 1] >= 0
        && (_tokens.NumberOf(_frames[at - 1]) == Lexicon.WithPreposition || IsWord(at - 1, "return") || IsWord(at - 1, "commitment"));

    private bool FollowsBe(int position, FrameSentence sentence)
    {
        var at = position - 1;
        while (at > sentence.Start && IsClass(at, WordClass.Adverb) && !IsClass(at, WordClass.Preposition))
            at--;
        return at >= sentence.Start && _frames[at] >= 0 && Being.Contains(_tokens, _frames[at]);
    }

    /// <summary>"was described as “…”", "had called it “…”" by whomever.</summary>
    private bool IsSaidOfSomething(int position, FrameSentence sentence)
    {
        if (position - 2 < sentence.Start)
            return false;
        if (IsClass(position - 1, WordClass.Pronoun) && IsClass(position - 2, WordClass.ClaimVerb))
            return true;
        if (!IsWord(position - 1, "as"))
            return IsObjectBefore(position, sentence);
        for (var at = position - 2; at >= Math.Max(sentence.Start, position - 8) && _frames[at] >= 0; at--)
        {
            if (IsClass(at, WordClass.ClaimVerb))
                return true;
        }

        return false;
    }

    /// <summary>"are said to be “…”"</summary>
    private bool IsReportedlySo(int position, FrameSentence sentence) =>
        position - 3 >= sentence.Start && IsWord(position - 1, "be") && IsWord(position - 2, "to") && IsClass(position - 3, WordClass.SayVerb | WordClass.ClaimVerb);

    /// <summary>"called the charge “…”": the noun phrase in front is what the words are said of.</summary>
    private bool IsObjectBefore(int position, FrameSentence sentence)
    {
        var at = position - 1;
        while (at > sentence.Start && position - at < 6 && _frames[at] >= 0 && _tokens[_frames[at]].Kind == TokenKind.Word
            && !IsClass(at, WordClass.Determiner | WordClass.Preposition | WordClass.Auxiliary | WordClass.Conjunction))
        {
            at--;
        }

        return at < position - 1 && at > sentence.Start && IsClass(at, WordClass.Determiner) && Calling.Contains(_tokens, Math.Max(0, _frames[at - 1]));
    }

    /// <summary>It was, he said, “…”</summary>
    private bool FollowsInsertedSpeech(int position, FrameSentence sentence)
    {
        if (position - 3 <= sentence.Start || !IsMark(position - 1, ',') || (position + 1 < sentence.End && (_frames[position + 1] < 0 || _tokens[_frames[position + 1]].Kind != TokenKind.Mark)))
            return false;
        var isSaid = false;
        for (var at = position - 2; at > Math.Max(sentence.Start, position - 7) && _frames[at] >= 0; at--)
        {
            // "The fourth state, “…”, is": without a comma in front nothing is inserted.
            if (IsMark(at, ','))
                return isSaid;
            isSaid |= IsClass(at, WordClass.SayVerb);
        }

        return false;
    }

    /// <summary>The quotation stands in front of a noun as an adjective does.</summary>
    private bool IsNounBehind(int position, FrameSentence sentence)
    {
        var next = position + 1;
        return next < sentence.End && _frames[next] >= 0 && _tokens[_frames[next]].Kind == TokenKind.Word
            && !IsClass(next, WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary | WordClass.Pronoun | WordClass.Determiner | WordClass.Adverb);
    }
}
