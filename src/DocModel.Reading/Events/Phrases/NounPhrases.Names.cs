using DocModel.Reading.Tagging;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Events.Phrases;

/// <summary>Which phrases name a happening, and where names end that others would run into.</summary>
internal static partial class NounPhrases
{
    /// <summary>What ends like a deed and is a state, a thing or a body.</summary>
    private static readonly WordSet NoDeeds = new(
        "condition", "position", "situation", "population", "tradition", "dimension", "mansion", "pension", "proportion", "generation", "association", "corporation", "federation", "organisation", "organization",
        "vegetation", "definition", "description", "instrument", "document", "department", "government", "parliament", "apartment", "equipment", "monument", "regiment", "sentiment", "basement", "environment",
        "compartment", "testament", "ornament", "experiment", "fragment", "pavement", "conditions", "positions", "populations", "traditions", "associations", "corporations", "relation", "relations", "question",
        "questions", "function", "functions", "profession", "permission", "connection", "expression", "tension", "ambition", "reputation", "direction", "directions", "version", "versions", "supplement");

    /// <summary>The verbs of nouns like "lock-out" and "take-over".</summary>
    private static readonly WordSet Deeds = new("lock", "walk", "break", "take", "hand", "call", "clear", "clamp", "shut", "crack", "stand", "sell", "buy", "flare", "shoot", "hold", "show", "split", "sit", "round", "shake");

    /// <summary>Whether a noun names a happening: from the lexicon, or by its ending.</summary>
    public static bool IsEventive(in TaggedSentence sentence, int head)
    {
        if (sentence.Is(head, WordClass.EventNoun))
            return true;

        // "his fall from a horse", "the fall of the town"; "to fall" is none.
        if (sentence[head] == WordTag.Noun && sentence[head - 1] == WordTag.Determiner && sentence.Tokens[head].Length == 4 && sentence.Tokens.IsWord(head, "fall"))
            return true;

        // "the lock-out of 1874", "a take-over in May"
        if (sentence[head - 1] == WordTag.Join && sentence.Has(head, WordRole.Particle) && Deeds.Contains(sentence.Tokens, head - 2))
            return true;

        // "the annexation of": an ending alone makes an event only of what is done to something ("parliament", "station").
        return sentence.Has(head + 1, WordRole.Of) && HasEndingOfDeed(sentence, head);
    }

    /// <summary>"expansion", "settlement": a noun that a verb can be made of.</summary>
    public static bool HasEndingOfDeed(in TaggedSentence sentence, int head)
    {
        if (sentence.Has(head, WordRole.Measure) || sentence[head] is not (WordTag.Noun or WordTag.Name))
            return false;
        var word = sentence.Tokens.Chars(head);
        return word.Length > 7 && !NoDeeds.Contains(sentence.Tokens, head)
            && (word.EndsWith("tion".AsSpan(), StringComparison.Ordinal) || word.EndsWith("sion".AsSpan(), StringComparison.Ordinal)
                || word.EndsWith("ment".AsSpan(), StringComparison.Ordinal) || word.EndsWith("tions".AsSpan(), StringComparison.Ordinal));
    }

    /// <summary>Whether an event noun stands anywhere in a name: "Vision for Space Exploration", "Hague Peace Conferences".</summary>
    public static bool IsEventName(in TaggedSentence sentence, Phrase phrase)
    {
        if (IsEventive(sentence, phrase.Head))
            return true;
        if (sentence[phrase.Head] is not (WordTag.Name or WordTag.Noun))
            return false;
        var word = sentence.Tokens.Chars(phrase.Head);
        if (word.Length > 4 && word[word.Length - 1] == 's' && IsEventWord(word.Slice(0, word.Length - 1)))
            return true;
        return false;
    }

    public static bool IsEventWord(ReadOnlySpan<char> word) => Lexicon.Entry(Lexicon.Find(word)).Is(WordClass.EventNoun);

    /// <summary>"Finance (No. 2) Act": behind brackets in the middle of a name; -1 for others.</summary>
    private static int BehindBrackets(in TaggedSentence sentence, int open)
    {
        const int Longest = 7;
        for (var i = open + 1; i < open + Longest; i++)
        {
            if (sentence[i] == WordTag.Close)
                return sentence[i + 1] == WordTag.Name ? i + 1 : -1;
            if (sentence[i] is not (WordTag.Name or WordTag.Noun or WordTag.Number or WordTag.Join or WordTag.Stop or WordTag.Preposition or WordTag.Conjunction or WordTag.Determiner or WordTag.Pronoun))
                return -1;
        }

        return -1;
    }

    /// <summary>Where the brackets in the middle of a name open; -1 for others.</summary>
    private static int OpeningOf(in TaggedSentence sentence, int close)
    {
        const int Longest = 7;
        for (var i = close - 1; i > close - Longest; i--)
        {
            if (sentence[i] == WordTag.Open)
                return sentence[i - 1] == WordTag.Name && BehindBrackets(sentence, i) > 0 ? i : -1;
        }

        return -1;
    }

    /// <summary>"After the Great War Lom became a port": the name behind the war's begins the clause.</summary>
    private static bool EndsAdverbial(in TaggedSentence sentence, int at, int end)
    {
        if (sentence[at] != WordTag.Name || sentence[at + 1] != WordTag.Name || sentence[end] is not (WordTag.Verb or WordTag.Auxiliary) || !sentence.Is(at, WordClass.EventNoun))
            return false;
        var before = at - 1;
        while (sentence[before] is WordTag.Name or WordTag.Adjective or WordTag.Determiner or WordTag.Noun && at - before < 6)
            before--;
        return sentence[before] == WordTag.Preposition && sentence[before - 1] is WordTag.End or WordTag.Comma or WordTag.Break;
    }

    /// <summary>"The organ of St Olave’s was built": a church that is called by its saint alone.</summary>
    private static bool EndsInOwner(in TaggedSentence sentence, int end) => sentence[end] is WordTag.Verb or WordTag.Auxiliary or WordTag.Comma && sentence[end - 3] == WordTag.Name && sentence[end - 4] is WordTag.Name or WordTag.Join or WordTag.Preposition or WordTag.End;

    /// <summary>"In Munich Karl von Frisch published": the given name behind the place begins the clause.</summary>
    public static bool EndsPlace(in TaggedSentence sentence, int at)
    {
        const int LongestPlace = 4;
        if (sentence[at] != WordTag.Name || sentence[at + 1] != WordTag.Name || !sentence.Is(at + 1, WordClass.GivenName | WordClass.Honorific) || sentence.Is(at, WordClass.GivenName | WordClass.Honorific | WordClass.Role))
            return false;
        var before = at - 1;
        while (sentence[before] == WordTag.Name && at - before < LongestPlace)
            before--;
        return sentence.Has(before, WordRole.In | WordRole.At) && sentence[before - 1] is WordTag.End or WordTag.Comma or WordTag.Break && !sentence.Is(before + 1, WordClass.GivenName | WordClass.Honorific);
    }

    private static readonly WordSet Directions = new("north", "south", "east", "west", "upstream", "downstream");

    /// <summary>"after the earthquake San Francisco …", "to the General Assembly Sadoul …": a second name that begins another phrase; "crossed the Rhine north of Lom": where.</summary>
    private static bool Breaks(in TaggedSentence sentence, int at)
    {
        if (sentence[at] == WordTag.Noun)
            return sentence[at - 1] == WordTag.Name && sentence[at + 1] is WordTag.Preposition or WordTag.Conjunction && Directions.Contains(sentence.Tokens, at);
        if (sentence[at] != WordTag.Name || sentence[at - 1] is not (WordTag.Noun or WordTag.Name))
            return false;
        if (sentence[at - 1] == WordTag.Noun)
            return sentence.Is(at - 1, WordClass.EventNoun | WordClass.TimeUnit);
        var word = sentence.Tokens.Chars(at - 1);
        return word.EndsWith("ssembly".AsSpan(), StringComparison.Ordinal) || word.EndsWith("ssociation".AsSpan(), StringComparison.Ordinal)
            || word.EndsWith("arliament".AsSpan(), StringComparison.Ordinal);
    }
}
