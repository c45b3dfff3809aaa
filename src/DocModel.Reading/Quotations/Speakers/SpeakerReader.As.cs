using DocModel.Reading.Quotations.Phrases;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Speakers;

/// <summary>Words behind "as": "dismissed reports that Moe had agreed as “…”", "as one official in Lund explained, “…”".</summary>
internal sealed partial class SpeakerReader
{
    /// <summary>Verbs by which somebody takes a thing as something: what "as" belongs to, however many clauses stand between.</summary>
    private static readonly WordSet Regarding = new(
        "dismiss", "dismisses", "dismissed", "dismissing", "describe", "describes", "described", "describing", "denounce", "denounces", "denounced", "denouncing",
        "condemn", "condemns", "condemned", "condemning", "reject", "rejects", "rejected", "rejecting", "brand", "brands", "branded", "hail", "hails", "hailed",
        "portray", "portrays", "portrayed", "portraying", "deride", "derides", "derided", "deriding", "mock", "mocks", "mocked", "mocking", "defending", "ridicule", "ridiculed", "characterise",
        "characterises", "characterised", "characterize", "characterizes", "characterized", "decry", "decries", "decried", "attack", "attacks", "attacked", "criticise",
        "criticised", "criticize", "criticized", "struck", "strikes", "invalidated", "upheld", "branding", "hailing", "defend", "defends", "defended", "lambasted", "cast", "casts", "regard", "regards", "regarded", "introduce", "introduces", "introduced", "treats", "treated", "veto", "vetoes", "vetoed", "slam", "slams", "slammed", "blast", "blasts", "blasted", "scrap", "scraps", "scrapped");

    private const int FarthestRegard = 26;

    // Moe dismissed reports that Lunt had agreed to it as “…”
    private Attribution? Regarded(int position, FrameSentence sentence)
    {
        var particle = position - 1;
        if (particle > sentence.Start && _frames[particle] >= 0 && _tokens.Is(_frames[particle], WordClass.Article))
            particle--;
        if (particle <= sentence.Start || !Is(particle, "as"))
            return null;
        for (var at = particle - 1; at > sentence.Start && particle - at < FarthestRegard && !IsMark(at, ';') && !IsMark(at, ':'); at--)
        {
            if (!IsOneOf(Regarding, at) || IsNounHere(at, sentence) || IsPassive(at, sentence) || IsClauseBreak(at, position, sentence))
                continue;
            if (at == particle - 1)
                return null;
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

    // Lunt struck her as “…”, struck the engineer as “…”: the one whom it strikes finds the words
    private Attribution? Struck(int verb, int particle, FrameSentence sentence)
    {
        if (verb + 2 == particle && (Is(verb + 1, "him") || Is(verb + 1, "her")))
        {
            var token = _frames[verb + 1];
            return Antecedent(token, Is(verb + 1, "him") ? Lexicon.Male : Lexicon.Female, out _) is { } person
                ? Found(person.ShortName, new NounPhrase(NounPhraseKind.Pronoun, token, token + 1, token), -1)
                : null;
        }

        var struck = _phrases.Forward(verb + 1, sentence, out var behind);
        return behind == particle && struck.Kind is NounPhraseKind.Name or NounPhraseKind.Role && Resolve(struck, verb, sentence) is { } speaker ? Found(speaker, struck, _frames[verb]) : null;
    }

    // As one official interviewed in Lund explained, “…”
    private Attribution? Explained(int position, FrameSentence sentence)
    {
        if (!Is(sentence.Start, "as") || position - sentence.Start is < 4 or > 24 || !(IsMark(position - 1, ',') || IsMark(position - 1, ':')))
            return null;
        var verb = position - 2;
        if (IsMark(position - 1, ',') && Is(verb, "it"))
            verb--;
        if (verb <= sentence.Start || _frames[verb] < 0 || !IsFiniteSay(verb))
            return null;
        var subject = _phrases.Forward(sentence.Start + 1, sentence, out var next);
        return next <= verb && Resolve(subject, sentence.Start, sentence) is { } speaker ? Found(speaker, subject, _frames[verb]) : null;
    }

    // Moe sees in it “…”
    private Attribution? SeenIn(int position, FrameSentence sentence)
    {
        for (var at = position - 2; at > sentence.Start && position - at < 8 && _frames[at] >= 0 && _tokens[_frames[at]].Kind == TokenKind.Word; at--)
        {
            if (!(Is(at, "saw") || Is(at, "sees") || Is(at, "see")) || !Is(at + 1, "in"))
                continue;
            var subject = Subject(at, position, sentence, out var negated);
            return !negated && subject.Kind is NounPhraseKind.Name or NounPhraseKind.Role or NounPhraseKind.Pronoun or NounPhraseKind.Collective && Resolve(subject, at, sentence) is { } speaker
                ? Found(speaker, subject, _frames[at])
                : null;
        }

        return null;
    }
}
