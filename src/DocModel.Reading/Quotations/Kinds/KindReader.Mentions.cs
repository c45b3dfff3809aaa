using DocModel.Reading.Quotations.Phrases;
using DocModel.Reading.Quotations.Terms;
using DocModel.Reading.Quotations.Words;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Kinds;

/// <summary>Words that are spoken of as words: used, referred to, told apart, explained.</summary>
internal sealed partial class KindReader
{
    private static readonly WordSet UsingWords = new("used", "uses", "use", "means", "meant", "prefers", "prefer", "write", "preferred", "by", "as", "understand", "understands", "understood", "define", "defines",
        "rhymes", "rhymed", "spells", "spelled", "spelt", "misspelled", "misspelt", "pronounces", "mispronounced", "translates", "translated", "misread", "misheard", "typed");

    private static readonly WordSet Interjections = new("yes", "no", "please", "sorry", "hello", "thanks", "goodbye");

    /// <summary>What a program does with words, which are neither said nor meant at a distance.</summary>
    private static readonly WordSet Showing = new("prints", "printed", "logs", "logged", "displays", "displayed", "returns", "returned", "outputs", "emits", "emitted", "sends", "echoes", "accepts");

    private static readonly WordSet Inquiries = new("inquiry", "inquiries", "enquiry", "research", "studies");

    private static readonly WordSet Proposing = new("proposes", "proposed", "suggests", "favours", "favors");

    /// <summary>"her word for this": in front of a verb, what the thing is called.</summary>
    private bool NamesThing(int verb, FrameSentence sentence)
    {
        for (var at = verb - 2; at >= Math.Max(sentence.Start, verb - 7) && _frames[at] >= 0 && _tokens[_frames[at]].Kind == TokenKind.Word; at--)
        {
            if (IsWord(at, "for"))
                return at > sentence.Start && _frames[at - 1] >= 0 && NounsOfWords.Contains(_tokens, _frames[at - 1]);
        }

        return false;
    }

    /// <summary>Whether a noun with its article stands in front of an item.</summary>
    private bool FollowsNoun(int at, FrameSentence sentence) =>
        at - 2 >= sentence.Start && IsClass(at - 2, WordClass.Article) && _frames[at - 1] >= 0 && _tokens[_frames[at - 1]].Kind == TokenKind.Word && !IsClass(at - 1, NoNoun);

    /// <summary>"eleven references to “open waters”", "no mention of “tolls”", "a word about “consent”"</summary>
    private bool IsReferredTo(int position, FrameSentence sentence) =>
        position - 2 >= sentence.Start && _frames[position - 2] >= 0
        && (IsWord(position - 1, "to") || IsWord(position - 1, "of") ? Mentioning.Contains(_tokens, _frames[position - 2]) : IsWord(position - 1, "about") && IsWord(position - 2, "word"));

    private bool FollowsUse(int position, FrameSentence sentence) =>
        position > sentence.Start && (IsInquired(position, sentence) || IsSynonym(position, sentence) || FollowsHabit(position, sentence) || IsGeneric(position, sentence) || IsUse(position - 1) || IsValue(position, sentence) || IsProposal(position - 1) || (IsClass(position - 1, WordClass.Article) && IsSpokenOf(position, sentence)) || IsRank(position, sentence)
            || (IsWord(position - 1, "of") && position - 2 >= sentence.Start && _frames[position - 2] >= 0 && _tokens.Has(_frames[position - 2], WordClass.ClaimVerb)
                && _tokens.NumberOf(_frames[position - 2]) == Lexicon.WithPreposition));

    /// <summary>"the suffix “old”", "the part named “paths”", "logs “idle”": the word stands in something; "prints “free” money" keeps its distance.</summary>
    private bool IsValue(int position, FrameSentence sentence) =>
        _frames[position - 1] >= 0 && ((IsWord(position - 1, "named") && FollowsNoun(position - 1, sentence))
            || LabelWords.Holders.Contains(_tokens, _frames[position - 1]) || (!IsNounBehind(position, sentence) && Showing.Contains(_tokens, _frames[position - 1])));

    private bool IsUse(int at) => _frames[at] >= 0 && UsingWords.Contains(_tokens, _frames[at]);

    /// <summary>"the inquiry into “beauty”", "if “art” itself": what the word stands for is in question.</summary>
    private bool IsInquired(int position, FrameSentence sentence) =>
        (position - 2 >= sentence.Start && IsWord(position - 1, "into") && _frames[position - 2] >= 0 && Inquiries.Contains(_tokens, _frames[position - 2]))
        || (position + 1 < sentence.End && IsWord(position + 1, "itself"));

    /// <summary>"uses “critical” in another sense": the word and not what it says.</summary>
    private bool IsUsed(int at) => IsWord(at, "uses") || IsWord(at, "used") || IsWord(at, "use");

    /// <summary>"proposes “missing”": another word for it.</summary>
    private bool IsProposal(int at) => _frames[at] >= 0 && Proposing.Contains(_tokens, _frames[at]);

    /// <summary>"the matter becomes a “case”": what a thing is for a rule.</summary>
    private bool IsRank(int position, FrameSentence sentence) =>
        position - 2 > sentence.Start && IsClass(position - 1, WordClass.Article) && (IsWord(position - 2, "becomes") || IsWord(position - 2, "become"))
        && !IsWord(position - 3, "he") && !IsWord(position - 3, "she");

    /// <summary>"All fees (the “tariff”) fall due": what the text calls them from now on.</summary>
    private bool IsBracketed(int position, FrameSentence sentence)
    {
        var at = position > sentence.Start && IsClass(position - 1, WordClass.Article) ? position - 2 : position - 1;
        return at > sentence.Start && IsMark(at, '(') && position + 1 < sentence.End && IsMark(position + 1, ')');
    }

    /// <summary>"a synonym for “…”"</summary>
    private bool IsSynonym(int position, FrameSentence sentence) =>
        position - 2 >= sentence.Start && IsWord(position - 1, "for") && (IsWord(position - 2, "synonym") || (_frames[position - 2] >= 0 && NounsOfWords.Contains(_tokens, _frames[position - 2])));

    /// <summary>"A “teaser” is a", "A “clarification” is not", "A “duchess” measures two feet": any such thing is told of.</summary>
    private bool IsGeneric(int position, FrameSentence sentence) =>
        IsMeasured(position, sentence)
        || (position == sentence.Start + 1 && (IsWord(position - 1, "a") || IsWord(position - 1, "an")) && position + 2 < sentence.End && _frames[position + 1] >= 0
        && (IsWord(position + 1, "is") ? IsClass(position + 2, WordClass.Article) || IsWord(position + 2, "not") : IsPresent(position + 1) && IsClass(position + 2, WordClass.Determiner | WordClass.Cardinal | WordClass.Preposition | WordClass.Adverb)));

    /// <summary>", a “countess” twenty by ten": the measures of any such thing, behind those of another.</summary>
    private bool IsMeasured(int position, FrameSentence sentence) =>
        position > sentence.Start && position + 3 < sentence.End && (IsWord(position - 1, "a") || IsWord(position - 1, "an")) && IsWord(position + 2, "by")
        && (IsClass(position + 1, WordClass.Cardinal) || (_frames[position + 1] >= 0 && _tokens[_frames[position + 1]].Kind == TokenKind.Number));

    /// <summary>"measures", "runs": what such a thing always does; who "tells" is somebody.</summary>
    private bool IsPresent(int at) =>
        _tokens[_frames[at]].Kind == TokenKind.Word && _tokens[_frames[at]].Length > 3 && EndsLike(_frames[at], "s") && !EndsLike(_frames[at], "ss")
        && !IsClass(at, WordClass.SayVerb | WordClass.ClaimVerb | WordClass.Auxiliary | WordClass.Pronoun);

    /// <summary>"the waste we call “spalls”": the name stands right behind the verb, and no noun that it would describe behind the name.</summary>
    private bool FollowsHabit(int position, FrameSentence sentence) =>
        position > sentence.Start && IsClass(position - 1, WordClass.ClaimVerb) && (IsWord(position - 1, "call") || IsWord(position - 1, "calls") || IsWord(position - 1, "term") || IsWord(position - 1, "terms"))
        && !IsNounBehind(position, sentence) && !IsAdjective(_quotes[~_frames[position]].Inner);

    /// <summary>"the “lumpman”, who filled the tubs": a trade that the text explains.</summary>
    private bool IsExplainedTrade(int position, FrameSentence sentence) =>
        position + 2 < sentence.End && IsMark(position + 1, ',') && IsWord(position + 2, "who") && TradeWords.IsTrade(_tokens, _quotes[~_frames[position]].Inner);

    /// <summary>“convenient decay” can be a word for something, “unfortunate” and “an elastic band” judge the word.</summary>
    private bool IsPlainExpression(int quote)
    {
        var place = _quotes[quote];
        return _shapes[quote].Words is 2 or 3 && !_tokens.Is(place.Inner, WordClass.Article) && !IsAdjective(LastWord(place));
    }

    /// <summary>"in the north “scarcely” took its place": nobody keeps a distance to a word that says so little.</summary>
    private bool IsSmallWord(int position, FrameSentence sentence)
    {
        var word = _quotes[~_frames[position]].Inner;
        return (_tokens.Is(word, WordClass.Adverb | WordClass.PlainAdverb | WordClass.Preposition | WordClass.Conjunction | WordClass.Pronoun | WordClass.Auxiliary) || Interjections.Contains(_tokens, word))
            && (!IsNounBehind(position, sentence) || IsClass(position + 1, WordClass.PastTense));
    }

    /// <summary>"changed “sea” to “see”", "rhymes “moor” with “door”": two words, and what was done with them.</summary>
    private bool IsJoinedToWord(int position, FrameSentence sentence) => IsJoined(position - 1, position - 2, sentence) || IsJoined(position + 1, position + 2, sentence);

    private bool IsJoined(int preposition, int other, FrameSentence sentence) =>
        other >= sentence.Start && other < sentence.End && _frames[other] < 0 && _shapes[~_frames[other]].Words == 1
        && (IsWord(preposition, "to") || IsWord(preposition, "with") || IsWord(preposition, "as") || IsWord(preposition, "into") || IsWord(preposition, "for"));

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
        if (at + 2 < sentence.End && (IsWord(at, "had") || IsWord(at, "has")) && (IsWord(at + 1, "been") || IsWord(at + 1, "become")))
            at++;
        else if (at + 1 >= sentence.End || !(IsWord(at, "is") || IsWord(at, "was") || IsWord(at, "became") || IsWord(at, "remained")))
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

    /// <summary>“Failing” was “a journalist’s word”: what is told of the words makes them a word.</summary>
    private bool IsWordWithPredicate(int position, FrameSentence sentence) =>
        position + 2 < sentence.End && (IsWord(position + 1, "is") || IsWord(position + 1, "was")) && _frames[position + 2] < 0;
}
