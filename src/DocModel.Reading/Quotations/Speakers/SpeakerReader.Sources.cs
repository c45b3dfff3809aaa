using DocModel.Reading.Quotations.Phrases;
using DocModel.Reading.Quotations.Words;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Speakers;

/// <summary>Words at second hand: what a law says, whom somebody quotes, what somebody is said to call a thing.</summary>
internal sealed partial class SpeakerReader
{
    // What the ministry describes as a “…”, Moe said, … / about what they called the “…”
    private bool CalledBy(int position, FrameSentence sentence, out Attribution? caller)
    {
        caller = null;
        var verb = position - 1;
        while (verb > sentence.Start && position - verb < 4 && _frames[verb] >= 0 && (Is(verb, "as") || _tokens.Is(_frames[verb], WordClass.Article)))
            verb--;
        var isAs = Is(verb + 1, "as");
        if (verb - 1 <= sentence.Start || _frames[verb] < 0 || IsIng(_frames[verb]) || !(_tokens.Has(_frames[verb], WordClass.ClaimVerb) || (isAs && IsRegarding(verb, true, sentence))))
            return false;
        var what = verb - 1;
        while (what > sentence.Start && verb - what < 8 && _frames[what] >= 0 && _tokens[_frames[what]].Kind == TokenKind.Word && !Is(what, "what") && !(isAs && (Is(what, "that") || Is(what, "which"))) && !(Is(what, "both") && (Is(what - 1, "that") || Is(what - 1, "which"))))
            what--;
        if (Is(what, "both"))
            what--;
        if (!(Is(what, "what") || Is(what, "that") || Is(what, "which")) || what + 1 == verb || IsPassive(verb, sentence))
            return false;
        var subject = _phrases.Forward(what + 1, sentence, out var next);
        if (subject.Kind == NounPhraseKind.None && Sides(what + 1, verb) is { Kind: NounPhraseKind.Role } sides)
        {
            subject = sides;
            next = what + 3;
        }

        if (subject.Kind == NounPhraseKind.None || SkipToVerb(next, sentence) != verb)
            return false;
        caller = Resolve(subject, what, sentence) is { } speaker ? Found(speaker, subject, _frames[verb]) : null;
        return true;
    }

    /// <summary>"what both sides describe as": who stands against whom, of whom the text has told.</summary>
    private NounPhrase Sides(int at, int verb) =>
        at + 2 <= verb && Is(at, "both") && (Is(at + 1, "sides") || Is(at + 1, "camps") || Is(at + 1, "parties"))
            ? new NounPhrase(NounPhraseKind.Role, _frames[at], _frames[at + 1] + 1, _frames[at + 1])
            : default;

    // Moe quoted Blake: “…” / Moe quotes from the report that “…”
    private Attribution? Quoted(int verb, int position, FrameSentence sentence)
    {
        if (!(Is(verb, "quoted") || Is(verb, "quotes") || Is(verb, "quoting")))
            return null;
        var at = verb + 1;
        if (at < position && Is(at, "from"))
            at++;
        var source = at < position ? _phrases.Forward(at, sentence, out var behind) : default;
        return source.Kind is NounPhraseKind.Name or NounPhraseKind.Role or NounPhraseKind.Writing && Resolve(source, verb, sentence) is { } speaker
            ? Found(speaker, source, _frames[verb])
            : null;
    }

    // Moe, quoting Blake, said that “…” / Quoting Blake, Moe said that “…”
    private Attribution? QuotedBetween(NounPhrase subject, int verb, int position, FrameSentence sentence)
    {
        for (var at = verb - 1; at > sentence.Start && verb - at < LongestReach && _frames[at] >= subject.End; at--)
        {
            if (Is(at, "quoting"))
                return Quoted(at, position, sentence);
        }

        return Is(sentence.Start, "quoting") ? Quoted(sentence.Start, position, sentence) : null;
    }

    // Under section 4 of the Harbours Act 1973, a berth must be “…”
    private Attribution? UnderLaw(int position, FrameSentence sentence)
    {
        if (!Is(sentence.Start, "under") || position >= sentence.End || _shapes[~_frames[position]].Words < 3)
            return null;
        var comma = sentence.Start + 2;
        while (comma < position && comma - sentence.Start < 16 && _frames[comma] >= 0 && !IsMark(comma, ','))
            comma++;
        if (comma >= position || !IsMark(comma, ','))
            return null;
        var law = _phrases.Backward(comma - 1, sentence, isOwner: true);
        return law.Kind is NounPhraseKind.Writing or NounPhraseKind.Name && _tokens.Is(law.Head, WordClass.Instrument) && Resolve(law, comma, sentence) is { } speaker
            ? Found(speaker, law, -1)
            : null;
    }

    /// <summary>Who speaks between the commas of a sentence: "Her members, she went on, had been promised water: “…”".</summary>
    private NounPhrase Inserted(int position, FrameSentence sentence)
    {
        // Most sentences have no second comma: the words behind the first are read only where one closes what it opens.
        var first = Math.Max(sentence.Start, position - LongestReach);
        var last = position - 1;
        while (last > first + 2 && !IsMark(last, ','))
            last--;
        for (var at = first; at + 2 < last; at++)
        {
            if (_frames[at] < 0 || !IsMark(at, ','))
                continue;
            var subject = _phrases.Forward(at + 1, sentence, out var verb);
            if (subject.Kind is not (NounPhraseKind.Name or NounPhraseKind.Pronoun or NounPhraseKind.Role) || verb + 1 >= position || _frames[verb] < 0)
                continue;
            if (!IsFiniteSay(verb) && !(Is(verb, "went") && Is(verb + 1, "on")))
                continue;
            for (var close = verb + 1; close < position && close - verb < 7 && _frames[close] >= 0; close++)
            {
                if (IsMark(close, ','))
                    return subject;
            }
        }

        return default;
    }

    /// <summary>"The rules, according to Moe, were plain": whose words a sentence gives.</summary>
    private NounPhrase SourceInserted(FrameSentence sentence)
    {
        for (var at = sentence.Start; at + 2 < sentence.End && at - sentence.Start < LongestReach; at++)
        {
            if (_frames[at] >= 0 && IsAccordingTo(at, sentence))
                return SourceAt(at + 2, sentence, out _);
        }

        return default;
    }

    // The moor, Moe declared, had been “…” for too long; it was time to “…”
    private Attribution? Throughout(int quote, int position, FrameSentence sentence) =>
        _shapes[quote].Words > 1 && !IsOrderedTo(position, sentence) && Inserted(position, sentence) is { Kind: not NounPhraseKind.None } inserted && !IsSpokenAbout(position, sentence)
            && Resolve(inserted, position, sentence) is { } speaker ? Found(speaker, inserted, -1) : null;

    /// <summary>"He had been to see Moe, he said, and been warned to “…”": who was warned does not say the words.</summary>
    private bool IsOrderedTo(int position, FrameSentence sentence) =>
        position - 4 > sentence.Start && Is(position - 1, "to") && _frames[position - 2] >= 0 && _tokens.Has(_frames[position - 2], WordClass.SayVerb) && Is(position - 3, "been") && Is(position - 4, "and");

    /// <summary>"that the phrase “should be given its meaning”": the words go on with the clause and are not what the noun names.</summary>
    private bool IsPredicate(int position) =>
        position < _frames.Items && _frames[position] < 0 && _tokens.Is(_quotes[~_frames[position]].Inner, WordClass.Auxiliary);
}
