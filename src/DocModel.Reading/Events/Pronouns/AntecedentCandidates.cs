using DocModel.Reading.Events.Phrases;
using DocModel.Reading.Tagging;

namespace DocModel.Reading.Events.Pronouns;

/// <summary>The nouns and names of one sentence that a pronoun of a kind can mean: who acts first, then who owns, then to whom it is done.</summary>
/// <param name="kind">What the pronoun can mean.</param>
/// <param name="isOwner">Whether it says whose something is.</param>
/// <param name="isObject">Whether something is done to it by another.</param>
/// <param name="deed">What its verb says of it.</param>
/// <param name="other">Who acts where the pronoun stands for somebody else.</param>
/// <param name="protagonist">Whom the text is about; null where that does not matter.</param>
internal readonly ref partial struct AntecedentCandidates(PronounKind kind, bool isOwner, bool isObject, PronounDeed deed, Phrase other, Protagonist? protagonist)
{
    private readonly PronounKind _kind = kind;
    private readonly bool _isOwner = isOwner;
    private readonly bool _isObject = isObject;
    private readonly PronounDeed _deed = deed;
    private readonly Phrase _other = other;
    private readonly Protagonist? _protagonist = protagonist;

    /// <param name="limit">Where the search ends: at the pronoun in its own sentence.</param>
    /// <param name="isOwn">Whether the pronoun stands in this sentence.</param>
    /// <param name="goesOn">Whether a pronoun of the kind acts in the sentence, so that what it means stands farther back.</param>
    public AntecedentPlace In(in TaggedSentence sentence, int limit, bool isOwn, out bool goesOn) =>
        _kind is PronounKind.He or PronounKind.She ? Person(sentence, limit, isOwn, out goesOn) : Thing(sentence, limit, isOwn, out goesOn);

    private bool IsOther(Phrase phrase) => _other.Exists && phrase.Start == _other.Start;

    /// <summary>Whether a verb that can have a subject of its own stands at a token.</summary>
    private static bool IsFinite(in TaggedSentence sentence, int at) =>
        sentence[at] == WordTag.Verb || sentence[at] == WordTag.Auxiliary && sentence[at - 1] is not (WordTag.Auxiliary or WordTag.Adverb);

    private static bool IsLone(in TaggedSentence sentence, Phrase phrase) =>
        phrase.Exists && phrase.End == phrase.Start + 1 && sentence[phrase.Head] == WordTag.Pronoun;

    private static bool IsOpener(in TaggedSentence sentence, Phrase phrase) =>
        PartyFinder.IsCommonOpener(sentence, phrase.Head, phrase.Head + 1) && phrase.Start == phrase.Head;
}
