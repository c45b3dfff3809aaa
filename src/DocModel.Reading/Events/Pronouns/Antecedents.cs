using DocModel.Reading.Events.Dating;
using DocModel.Reading.Events.Phrases;
using DocModel.Reading.Sentences;
using DocModel.Reading.Sources;
using DocModel.Reading.Tagging;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Events.Pronouns;

/// <summary>Whom or what a pronoun means.</summary>
/// <param name="IsProtagonist">Whether it is the person that the text is about.</param>
/// <param name="IsUnsure">Whether two persons could be meant.</param>
internal readonly record struct Antecedent(int Start, int End, bool IsProtagonist, bool IsUnsure = false)
{
    /// <summary>The second of two persons who are meant together; empty for none.</summary>
    public (int Start, int End) Partner { get; init; }

    public bool Exists => End > Start;
}

/// <summary>
/// Finds whom or what the pronoun of an event means: in its own sentence, then in the few before it. Where two could be meant nobody is.
/// Sentences are read for the pronouns of events alone, so that a text without them costs nothing.
/// </summary>
internal sealed class Antecedents(SourceDocument source, TokenList tokens, SentenceList sentences, DateTokens dateTokens)
{
    /// <summary>How many sentences back a pronoun's own noun may stand.</summary>
    private const int Farthest = 4;

    /// <summary>The tags of the last sentences that were looked into: several pronouns of one sentence, and of the next one, look into the same.</summary>
    private readonly WordTag[]?[] _tags = new WordTag[Farthest][];

    /// <summary>The rows of these sentences, each plus one; 0 for none.</summary>
    private readonly int[] _tagged = new int[Farthest];
    private Protagonist? _protagonist;
    private bool _isProtagonistKnown;

    private Protagonist? Protagonist
    {
        get
        {
            if (!_isProtagonistKnown)
                (_protagonist, _isProtagonistKnown) = (Protagonist.Of(source, tokens, sentences), true);
            return _protagonist;
        }
    }

    /// <param name="pronoun">The pronoun's token.</param>
    /// <param name="limit">Where the clauses that may name it end: its own clause's start for an object.</param>
    /// <param name="index">The row of the pronoun's sentence.</param>
    /// <param name="row">A date of that sentence.</param>
    /// <param name="isOwner">Whether it says whose something is.</param>
    /// <param name="actor">Who acts where the pronoun stands for somebody else.</param>
    public Antecedent Of(in TaggedSentence sentence, int pronoun, int limit, int index, int row, bool isOwner = false, Phrase actor = default)
    {
        var kind = PronounKinds.Of(tokens.Chars(pronoun));
        if (kind == PronounKind.None)
            return default;
        var block = sentences[index].Block;
        var deed = kind == PronounKind.It && !isOwner && !actor.Exists ? AntecedentCandidates.DeedOf(sentence, pronoun) : PronounDeed.None;
        var place = kind == PronounKind.That ? AntecedentPlace.Open : Candidates(kind, isOwner, actor.Exists, deed, actor).In(sentence, limit, isOwn: true, out _);
        if (place.IsFound)
            return Found(place);
        var gender = kind == PronounKind.He ? Lexicon.Male : kind == PronounKind.She ? Lexicon.Female : 0;
        var isForgotten = false;
        AntecedentPlace guess = default;
        for (var i = index - 1; !place.IsUnsure && i >= 0 && i >= index - Farthest && sentences[i].Block == block; i--)
        {
            ref readonly var before = ref sentences[i];
            if (before.EndToken - before.FirstToken > EventCollector.LongestSentence)
                break;
            var slot = i % Farthest;
            var tags = _tags[slot] ??= new WordTag[EventCollector.LongestSentence];
            var tagged = _tagged[slot] == i + 1
                ? new TaggedSentence(tokens, before.FirstToken, before.EndToken, tags.AsSpan(0, before.EndToken - before.FirstToken))
                : dateTokens.Tagged(tags, before.FirstToken, before.EndToken, dateTokens.FirstRowOf(before.Start, row), row);
            _tagged[slot] = i + 1;
            if (kind == PronounKind.That)
                return LastEvent(tagged);
            place = Candidates(kind, isOwner, actor.Exists, deed, default).In(tagged, before.EndToken, isOwn: false, out var goesOn);

            // "Mrs Lund was a nurse. Quinine was withdrawn. She": a word that nothing shows to be a name gives way to somebody whom the text has named.
            if (place is { IsFound: true, IsGuess: true })
            {
                guess = guess.IsFound ? guess : place;
                place = AntecedentPlace.Open;
                continue;
            }

            if (guess.IsFound && !(place.IsFound && AntecedentCandidates.IsPerson(tokens, place.Start, place.End)))
            {
                if (place.IsFound || place.IsUnsure)
                    break;
                continue;
            }

            // "The Queen opened the hall. By then Karl was ill. She retired": who was told of in passing, and not in the last sentence, gives way to whom the text is about.
            if (place.IsFound && isForgotten && gender != 0 && Protagonist is { } about && about.Gender == gender)
                return new Antecedent(about.Start, about.End, true);
            if (place.IsFound)
                return Found(place);
            isForgotten |= !goesOn;
            if (!goesOn && kind is PronounKind.It or PronounKind.They)
                break;
        }

        if (guess.IsFound && Protagonist is null)
            return Found(guess);
        if (place.IsUnsure)
            return new Antecedent(0, 0, false, gender != 0);
        if (gender == 0 || Protagonist is not { } person)
            return default;
        return person.Gender == gender ? new Antecedent(person.Start, person.End, true) : new Antecedent(0, 0, false, true);
    }

    private AntecedentCandidates Candidates(PronounKind kind, bool isOwner, bool isObject, PronounDeed deed, Phrase actor) =>
        new(kind, isOwner, isObject, deed, actor, kind is PronounKind.He or PronounKind.She ? Protagonist : null);

    private Antecedent Found(AntecedentPlace place) => Protagonist is { } person && person.Is(tokens, place.Start, place.End)
        ? new Antecedent(person.Start, person.End, true) { Partner = place.Partner }
        : new Antecedent(place.Start, place.End, false) { Partner = place.Partner };

    /// <summary>"… until the earthquake. That struck at dawn": the event with which the sentence before ends.</summary>
    private static Antecedent LastEvent(in TaggedSentence sentence)
    {
        var end = sentence.End;
        while (end > sentence.First && sentence[end - 1] is WordTag.Stop or WordTag.Quote or WordTag.Close)
            end--;
        var phrase = NounPhrases.Before(sentence, end);
        return phrase.Exists && NounPhrases.IsEventName(sentence, phrase) ? new Antecedent(NounPhrases.WithoutDeterminers(sentence, phrase), phrase.End, false) : default;
    }
}

/// <summary>What a sentence offers as a pronoun's noun.</summary>
internal readonly record struct AntecedentPlace(int Start, int End, bool IsUnsure)
{
    /// <summary>The second of two persons who are meant together; empty for none.</summary>
    public (int Start, int End) Partner { get; init; }

    /// <summary>Whether nothing tells that the words name a person.</summary>
    public bool IsGuess { get; init; }

    public static AntecedentPlace Open => default;

    public static AntecedentPlace Unsure => new(0, 0, true);

    public bool IsFound => End > Start;
}
