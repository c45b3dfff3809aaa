using DocModel.Reading.Quotations.Phrases;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Speakers;

/// <summary>Words that a clause gives as somebody's without a verb of speech: a reason, what a court has found, what stands in a diary.</summary>
internal sealed partial class SpeakerReader
{
    private const int FarthestReason = 16;

    private static readonly WordSet Grounds = new("ground", "grounds");

    /// <summary>A piece of what somebody has written.</summary>
    private static readonly WordSet Passages = new("line", "lines", "passage", "entry", "sentence", "paragraph", "remark", "note", "words", "page");

    /// <summary>Nouns for few words, in front of a colon: "offered them one word:".</summary>
    private static readonly WordSet FewWords = new("word", "words", "question", "sentence", "phrase", "thing", "things", "order");

    // The court cut the sum by a tenth on the ground that the owner “knew the risk”
    private Attribution? Reason(int at, int position, FrameSentence sentence)
    {
        if (!IsOneOf(Grounds, at) || position - at > FarthestReason || at + 1 >= position || !Is(at + 1, "that") || at - 3 <= sentence.Start || !Is(at - 1, "the") || !Is(at - 2, "on"))
            return null;
        var start = ClauseStart(at, sentence);
        for (var verb = at - 3; verb > start; verb--)
        {
            // "The sum was cut on the ground that": by whom is not told.
            if (_frames[verb] < 0 || IsFormOfBe(verb) || Is(verb, "been"))
                return null;
        }

        var subject = FirstSubject(start, at, sentence);
        return subject.Kind is not (NounPhraseKind.None or NounPhraseKind.Writing) && Resolve(subject, at, sentence) is { } speaker ? Found(speaker, subject, -1) : null;
    }

    /// <summary>“…,” a county court judge has found: a judgment at the end of its sentence.</summary>
    private bool IsFinding(int verb, NounPhrase subject, FrameSentence sentence) =>
        IsOneOf(Finding, verb) && subject.Kind is NounPhraseKind.Role or NounPhraseKind.Collective && !Is(verb, "recorded") && !Is(verb, "records")
        && (verb + 1 >= sentence.End || (_frames[verb + 1] >= 0 && (IsMark(verb + 1, '.') || _tokens.Is(_frames[verb + 1], WordClass.Weekday | WordClass.Deictic) || Is(verb + 1, "on"))));

    /// <summary>"A note found in the drawer read: “…”", "A sign on the gate read “…”": the writing at the head of its clause, where a participle or a preposition stands between it and its verb.</summary>
    private NounPhrase WritingAtHead(int verb, FrameSentence sentence)
    {
        var start = ClauseStart(verb, sentence);
        var writing = _phrases.Forward(start, sentence, out var next);
        if (writing.Kind != NounPhraseKind.Writing || next >= verb || verb - next > FarthestReason || _frames[next] < 0 || !(_tokens.Is(_frames[next], WordClass.PastParticiple) || Ends(_tokens.Chars(_frames[next]), "ed") || Is(next, "found") || Is(next, "left") || Is(next, "he") || Is(next, "she") || Is(next, "they") || _tokens.Is(_frames[next], WordClass.Preposition) && !Is(next, "by") && !Is(next, "from")))
            return default;
        for (var at = next; at < verb; at++)
        {
            if (_frames[at] < 0 || _tokens[_frames[at]].Kind == TokenKind.Mark && !IsApostrophe(at) && !(IsMark(at, '.') && _tokens.Is(_frames[at - 1], WordClass.Honorific)) || _tokens.Is(_frames[at], WordClass.Conjunction))
                return default;
        }

        return writing;
    }

    private static readonly WordSet Authoring = new("written", "drafted", "penned", "composed", "prepared", "compiled", "signed", "authored", "sent");

    /// <summary>"a letter written by Moe says": who wrote it speaks.</summary>
    private bool IsWrittenBy(int verb, FrameSentence sentence)
    {
        for (var at = verb - 2; at > sentence.Start && verb - at < FarthestReason && _frames[at] >= 0; at--)
        {
            if (Is(at, "by") && IsOneOf(Authoring, at - 1))
                return true;
        }

        return false;
    }

    // It bears a line from her notebooks: “…” / He found an entry in Moe’s diary: “…”
    private Attribution? OwnerOfPassage(int noun, FrameSentence sentence)
    {
        if ((Is(noun, "handwriting") || Is(noun, "hand")) && noun - 2 > sentence.Start)
            return OwnerOf(noun, sentence);
        if (!_phrases.IsWriting(_frames[noun]))
            return null;
        for (var at = noun - 2; at > sentence.Start && noun - at < LongestManner && _frames[at] >= 0; at--)
        {
            if ((Is(at, "from") || Is(at, "in") || Is(at, "of")) && IsOneOf(Passages, at - 1))
                return OwnerOf(noun, sentence);
        }

        return null;
    }

    /// <summary>"found the novel “unbearably wise”": a judgment in small letters, and not what stood there.</summary>
    private bool FindsThing(int at, int position) =>
        position - at is 3 or 4 && position < _frames.Items && _frames[at + 1] >= 0 && _tokens.Is(_frames[at + 1], WordClass.Article) && IsLower(position - 1)
        && _shapes[~_frames[position]] is { StartsUpper: false, Words: > 1 and < 6, HasVerb: false };
}
