using DocModel.Reading.Quotations.Phrases;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Speakers;

/// <summary>Who finds the words without saying them, and clauses of comparison: "struck the engineer as “…”", "sees in it “…”", "as one official in Lund explained, “…”".</summary>
internal sealed partial class SpeakerReader
{
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
