using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations;

/// <summary>Speakers who are no subject: agents of a passive, owners, and those for whom something is what the quotation says.</summary>
internal sealed partial class SpeakerReader
{
    // was described by Moe as “…” / was called, by the engineer Moe, “…”
    private Attribution? Agent(int at, int position, FrameSentence sentence)
    {
        if (!Is(at, "by"))
            return null;
        var verb = at - 1 > sentence.Start && _frames[at - 1] >= 0 && IsMark(at - 1, ',') ? at - 2 : at - 1;
        if (verb <= sentence.Start || _frames[verb] < 0 || !_tokens.Is(_frames[verb], WordClass.SayVerb | WordClass.ClaimVerb | WordClass.Naming))
            return null;
        var agent = _phrases.Forward(at + 1, sentence, out var behind);
        return behind <= position && Resolve(agent, at, sentence) is { } speaker ? Found(speaker, agent, _frames[verb]) : null;
    }

    /// <summary>"was called “…” by": also where a second quotation shares the verb of the first.</summary>
    private bool IsPassivelyCalled(int position, FrameSentence sentence)
    {
        for (var at = position - 1; at > sentence.Start && position - at < 12; at--)
        {
            if (_frames[at] >= 0 && _tokens.Is(_frames[at], WordClass.ClaimVerb | WordClass.Naming))
                return IsPassive(at, sentence);
        }

        return false;
    }

    // For the nationalists of that decade it was “…”
    private Attribution? ForWhom(int position, FrameSentence sentence)
    {
        var verb = position - 1;
        while (verb > sentence.Start && position - verb < 6 && _frames[verb] >= 0 && !IsFormOfBe(verb))
            verb--;
        if (verb <= sentence.Start || _frames[verb] < 0 || !IsFormOfBe(verb) || !(Is(verb - 1, "it") || Is(verb - 1, "this") || Is(verb - 1, "that")))
            return null;
        for (var at = verb - 2; at >= sentence.Start && verb - at < 14 && _frames[at] >= 0 && !IsMark(at, ';'); at--)
        {
            if (!(Is(at, "for") || Is(at, "to")) || !(at == sentence.Start || IsMark(at - 1, ';') || Is(at - 1, "and") || Is(at - 1, "but")))
                continue;
            var holder = _phrases.Forward(at + 1, sentence, out var behind);
            if (holder.Kind is not (NounPhraseKind.Name or NounPhraseKind.Role))
                return null;
            for (; behind < verb - 1; behind++)
            {
                if (_frames[behind] < 0 || _tokens.Is(_frames[behind], WordClass.Auxiliary | WordClass.SayVerb | WordClass.Pronoun))
                    return null;
            }

            return Resolve(holder, at, sentence) is { } speaker ? Found(speaker, holder, -1) : null;
        }

        return null;
    }

    // Moe’s “…”
    private Attribution? Owner(int position, FrameSentence sentence)
    {
        var at = position - 1;
        if (at > sentence.Start && _frames[at] >= 0 && _tokens[_frames[at]].Length == 1 && _tokens[_frames[at]].Kind == TokenKind.Word)
            at--;
        if (at <= sentence.Start || !IsApostrophe(at))
            return null;
        var owner = _phrases.Backward(at - 1, sentence, isOwner: true);
        return owner.Kind == NounPhraseKind.Name && _persons.Find(owner.First, owner.End) is { } person ? Found(person.ShortName, owner, -1) : null;
    }

    /// <summary>The words are what the clause is about, whoever speaks: "the so-called “…”", "understood by “…”", "that “…” means".</summary>
    private bool IsSpokenAbout(int position, FrameSentence sentence)
    {
        var next = position + 1;
        if (next < sentence.End && (Is(next, "means") || Is(next, "meant")))
            return true;
        var at = position - 1;
        if (at - 1 <= sentence.Start)
            return false;
        if (Is(at, "called"))
            return (IsMark(at - 1, '-') || IsMark(at - 1, '‑')) && Is(at - 2, "so");
        return Is(at, "by") && (Is(at - 1, "understood") || Is(at - 1, "understand") || Is(at - 1, "understands"));
    }

    private bool IsFormOfBe(int at) => Is(at, "is") || Is(at, "was") || Is(at, "were") || Is(at, "are");
}
