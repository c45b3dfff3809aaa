using DocModel.Reading.Events.Phrases;
using DocModel.Reading.Tagging;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Events.Clauses;

/// <content>Subjects of verbs with a comma before them, which closes an aside.</content>
internal static partial class SubjectFinder
{
    /// <summary>How many commas an aside may have inside of it.</summary>
    private const int MostCommas = 2;

    /// <summary>How many words an aside may have between two commas.</summary>
    private const int LongestAside = 32;

    /// <summary>
    /// "the merchants, who had for some time been angry, petitioned the queen", "The field, a strip of land known as the Swamp, was sold", "A rule, under which
    /// they were paid for what they lost, came into force": the phrase that stands where a subject does, before what can only be an aside.
    /// </summary>
    private static Phrase AroundAside(in TaggedSentence sentence, int comma)
    {
        var open = PreviousComma(sentence, comma, LongestAside);
        for (var i = 0; open >= 0 && i <= MostCommas; i++, open = PreviousComma(sentence, open))
        {
            if (!IsAside(sentence, open, comma) || NounPhrases.BeforeWithHead(sentence, open) is not { Exists: true } around)
                continue;
            if (BeforeReducedRelative(sentence, around.Start - 1) is { Exists: true } described)
                around = described;

            // "met in a chapel until a schoolhouse, the gift of Lund, was ready"
            else if (NounPhrases.Before(sentence, open) is { Exists: true } nearest && sentence[nearest.Start - 1] == WordTag.Preposition && sentence.Has(nearest.Start - 1, WordRole.Boundary) && sentence.Has(nearest.Start - 1, WordRole.Subordinator))
                return nearest;
            if (IsWhereSubjectsAre(sentence, around))
                return Outermost(sentence, around);
        }

        return default;
    }

    private static bool IsWhereSubjectsAre(in TaggedSentence sentence, Phrase phrase) => sentence[phrase.Head] is WordTag.Noun or WordTag.Name
        && sentence[phrase.Start - 1] is WordTag.End or WordTag.Break or WordTag.Conjunction or WordTag.Subordinator or WordTag.Date or WordTag.Comma;

    /// <summary>Whether the words between two commas have no verb of the clause among them, but one of a relative clause or of a participle.</summary>
    private static bool IsAside(in TaggedSentence sentence, int open, int close)
    {
        var inner = open + 1;
        var isRelative = IsRelative(sentence, inner) || sentence[inner] == WordTag.Preposition && IsRelative(sentence, inner + 1);

        // "the deeds, long thought lost, came to light"
        if (sentence[inner] is WordTag.Noun or WordTag.Adjective && sentence.Tokens.IsWord(inner, "long"))
            return ClauseReader.CanBeParticiple(sentence, inner + 1);

        // "The album, made with a machine because Moe had broken her wrist, sold well"
        var isMade = sentence[inner] is WordTag.Verb or WordTag.Participle && sentence[inner + 1] == WordTag.Preposition && ClauseReader.CanBeParticiple(sentence, inner);
        if (!isRelative && !isMade && sentence[inner] is not (WordTag.Determiner or WordTag.Number) && !(sentence[inner] == WordTag.Pronoun && sentence.Has(inner + 1, WordRole.Of)))
            return false;
        var verbs = 0;
        for (var i = isMade ? inner + 1 : inner; i < close; i++)
        {
            if (sentence[i] == WordTag.Subordinator)
                isRelative |= isMade || sentence.Has(i, WordRole.Relative);
            else if (sentence[i] is WordTag.Verb or WordTag.Auxiliary)
            {
                verbs++;
                if (!isRelative && !(sentence[i] == WordTag.Verb && sentence[i - 1] is WordTag.Noun or WordTag.Name or WordTag.Number && ClauseReader.CanBeParticiple(sentence, i)))
                    return false;
            }
        }

        return !isRelative || verbs > 0;
    }

    private static bool IsRelative(in TaggedSentence sentence, int at) => sentence.Has(at, WordRole.Relative) && sentence[at] is WordTag.Subordinator or WordTag.Determiner or WordTag.Pronoun && !sentence.Tokens.IsWord(at, "that");

    /// <summary>"but the Danes, having broken the code, were": the phrase before a comma with which its clause begins.</summary>
    private static Phrase BeginningBefore(in TaggedSentence sentence, int comma) =>
        NounPhrases.Before(sentence, comma) is { Exists: true } phrase && sentence[phrase.Start - 1] is WordTag.Conjunction or WordTag.End or WordTag.Break ? phrase : default;

    public static int NextComma(in TaggedSentence sentence, int comma)
    {
        for (var i = comma + 1; i < comma + 10; i++)
        {
            if (sentence[i] == WordTag.Comma)
                return i;
            if (sentence[i] is WordTag.End or WordTag.Break or WordTag.Stop or WordTag.Verb or WordTag.Auxiliary)
                return -1;
        }

        return -1;
    }

    public static int PreviousComma(in TaggedSentence sentence, int comma, int reach = 20)
    {
        for (var i = comma - 1; i > comma - reach; i--)
        {
            if (sentence[i] == WordTag.Comma)
                return i;
            if (sentence[i] is WordTag.End or WordTag.Break or WordTag.Stop)
                return -1;
        }

        return -1;
    }

    /// <summary>"The council – a fire had ruined its stock – sold the mill": the dash at which an aside opens that another one closes; -1 for none.</summary>
    private static int OpeningDash(in TaggedSentence sentence, int close)
    {
        const int Reach = 32;
        if (!IsDash(sentence, close))
            return -1;
        for (var i = close - 1; i > close - Reach && sentence[i] is not (WordTag.End or WordTag.Stop); i--)
        {
            if (sentence[i] == WordTag.Break)
                return IsDash(sentence, i) ? i : -1;
        }

        return -1;
    }

    /// <summary>The dash that closes the aside which another one opens; -1 for none.</summary>
    public static int ClosingDash(in TaggedSentence sentence, int open)
    {
        const int Reach = 32;
        if (!IsDash(sentence, open))
            return -1;
        for (var i = open + 1; i < open + Reach && sentence[i] is not (WordTag.End or WordTag.Stop); i++)
        {
            if (sentence[i] == WordTag.Break)
                return IsDash(sentence, i) ? i : -1;
        }

        return -1;
    }

    private static bool IsDash(in TaggedSentence sentence, int at) => sentence.Tokens.Text[sentence.Tokens[at].Start] is '–' or '—' or '-';

    private static readonly WordSet Adverbial = new("last", "first", "once", "least");

    /// <summary>"closed to carts, and at last replaced": an adverb of two words.</summary>
    private static bool IsAtLast(in TaggedSentence sentence, int at) => sentence.Tokens[at].Length == 2 && Adverbial.Contains(sentence.Tokens, at + 1);
}
