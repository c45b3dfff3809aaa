namespace DocModel.Reading.Quotations.Phrases;

/// <summary>Words that can stand for a speaker, as tokens.</summary>
/// <param name="First">The first token, the article left out.</param>
/// <param name="End">Behind the last token.</param>
/// <param name="Head">The noun, the pronoun, or the last word of the name.</param>
internal readonly record struct NounPhrase(NounPhraseKind Kind, int First, int End, int Head);

internal enum NounPhraseKind
{
    None,
    Pronoun,
    Name,
    Role,
    Collective,

    /// <summary>"the report": what is written speaks with fewer verbs than a person.</summary>
    Writing,
}
