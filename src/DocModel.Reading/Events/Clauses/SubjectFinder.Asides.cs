using DocModel.Reading.Events.Dating;
using DocModel.Reading.Events.Phrases;
using DocModel.Reading.Events.Pronouns;
using DocModel.Reading.Quotations.Phrases;
using DocModel.Reading.Quotations.Words;
using DocModel.Reading.Tagging;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Events.Clauses;

/// <summary>Subjects with asides, appositions and participles between them and their verbs.</summary>
internal static partial class SubjectFinder
{
    private static readonly WordSet Personal = new("born", "educated", "raised", "married", "elected", "appointed", "ordained", "knighted", "trained", "employed", "widowed", "orphaned");

    private static Phrase BehindComma(in TaggedSentence sentence, int comma, int start, int end, int depth)
    {
        var phrase = BeforeComma(sentence, comma, start, end, depth);

        // "An attempt to introduce meters, begun in May, was given up"
        if (!phrase.Exists || phrase.End > comma)
            return phrase;
        var isDated = PreviousComma(sentence, comma) is >= 0 and var open && IsParenthetic(sentence, open, comma);
        var isFinite = isDated || sentence[start] == WordTag.Auxiliary || !ClauseReader.CanBeParticiple(sentence, start);
        return isFinite ? Containing(sentence, phrase) is var outermost && isDated && outermost == phrase ? Coordinated(sentence, phrase) : outermost : BehindInfinitive(sentence, phrase) is { Exists: true } attempt ? attempt : phrase;
    }

    private static Phrase BeforeComma(in TaggedSentence sentence, int comma, int start, int end, int depth)
    {
        var open = PreviousComma(sentence, comma);

        // "bought a convent and, after four years of work, moved in"
        if (open >= 0 && depth < 4 && sentence[open - 1] == WordTag.Conjunction && (sentence[open + 1] is WordTag.Preposition or WordTag.Adverb or WordTag.Gerund or WordTag.Subordinator || DatedClause.IsHaving(sentence, open + 1))
            && OfEarlierVerb(sentence, BeforeRelative(sentence, open - 1), depth) is { Exists: true } same)
            return same;

        if (open >= 0 && AroundAside(sentence, comma) is { Exists: true } main)
            return main;
        if (open >= 0 && IsParenthetic(sentence, open, comma) && NounPhrases.BeforeWithHead(sentence, open) is { Exists: true } around)
            return Outermost(sentence, around);

        // "The engine he had designed, on 3 May, was moved": the words before the date end in a verb.
        if (open >= 0 && depth < 4 && sentence[open - 1] is WordTag.Verb or WordTag.Participle && IsParenthetic(sentence, open, comma) && BeforeContact(sentence, open) is { Exists: true } met)
            return met;
        // "the oldest of them, Inga Dahl (b. 1921), died"
        var edge = comma;
        if (sentence[comma - 1] == WordTag.Close)
        {
            while (edge > comma - 8 && sentence[edge] is not (WordTag.Open or WordTag.End))
                edge--;
            edge = sentence[edge] == WordTag.Open ? edge : comma;
        }

        var direct = edge == comma ? NounPhrases.BeforeWithHead(sentence, comma) : NounPhrases.Before(sentence, edge);

        // "Ragnar Moe, climber and engineer, was born", "The auditors, Crane and Hull, were chosen"
        if (open >= 0 && direct.Exists && sentence[direct.Start - 1] == WordTag.Conjunction && sentence[open + 1] is WordTag.Noun or WordTag.Name && sentence[open - 1] is WordTag.Noun or WordTag.Name
            && (sentence[direct.Head] == WordTag.Noun) == (sentence[open + 1] == WordTag.Noun) && sentence[start] == WordTag.Auxiliary && Coordinated(sentence, direct).Start == open + 1
            && NounPhrases.BeforeWithHead(sentence, open) is { Exists: true } apposed && sentence[apposed.Start - 1] is WordTag.End or WordTag.Determiner or WordTag.Break or WordTag.Conjunction or WordTag.Subordinator
            && (sentence[direct.Head] == WordTag.Noun) != (sentence[apposed.Head] == WordTag.Noun))
            return apposed;

        // "The court heard that the Ragna, carrying coal, struck the pier", "Moe’s first paper, on the mosses of Ness, appeared"
        if (open >= 0 && (sentence[open + 1] == WordTag.Gerund || (sentence[open + 1] == WordTag.Preposition && direct.Exists && direct.Start > open) || IsDescription(sentence, open, comma))
            && NounPhrases.BeforeWithHead(sentence, open) is { Exists: true } described && sentence[described.Start - 1] != WordTag.Preposition
            && (sentence[described.Head] is WordTag.Noun or WordTag.Name || described.End == described.Start + 2 && sentence.Is(described.Start, WordClass.Article)))
            return Outermost(sentence, described);

        // "Alf Dunning, appointed manager": what somebody was made stands without an article.
        if (direct.Exists && sentence.Has(start, WordRole.Carry) && ClauseReader.CanBeParticiple(sentence, start) && sentence[end] == WordTag.Noun)
            return direct;

        // "China landed one craft, set down another": with an object behind the verb, the subject is that of the verb before.
        if (sentence[start] == WordTag.Verb && !sentence.Is(start, WordClass.Naming) && NounPhrases.After(sentence, end).Exists && (sentence[end] != WordTag.Pronoun || sentence[end + 1] is not (WordTag.Verb or WordTag.Auxiliary)) && depth < 4
            && OfEarlierVerb(sentence, comma, depth) is { Exists: true } earlier && !IsApposition(sentence, comma))
            return earlier;
        // "left the army, settled in Lom in 1640, and wrote": between two predicates where somebody goes is no participle of the object.
        if (direct.Exists && depth < 4 && sentence[direct.Start - 1] is WordTag.Verb && IsOneOfMoves(sentence, start, end) && OfEarlierVerb(sentence, comma, depth) is { Exists: true } mover)
            return mover;

        // "by the architect, whose glass passage, described by a critic as a greenhouse, was pulled down"
        if (open >= 0 && direct.Exists && sentence.Tokens[open + 1].Length == 5 && sentence.Tokens.IsWord(open + 1, "whose") && NounPhrases.Before(sentence, comma).Start <= open + 2)
            return NounPhrases.Before(sentence, comma) is var owned && owned.Start == open + 1 ? owned with { Start = open + 2 } : owned;
        if (open >= 0)
        {
            var inner = open + 1;
            var isAside = sentence[inner] is WordTag.Subordinator or WordTag.Participle or WordTag.Verb or WordTag.Gerund || DatedClause.IsHaving(sentence, inner)
                || (sentence[inner] is WordTag.Adverb or WordTag.Adjective && sentence[inner + 1] is WordTag.Verb or WordTag.Participle)
                || (sentence[inner] == WordTag.Noun && inner + 2 == comma && ClauseReader.CanBeParticiple(sentence, inner + 1))
                || (sentence[inner] == WordTag.Adjective && sentence[inner + 1] == WordTag.Preposition)
                || (sentence[inner] == WordTag.Noun && sentence[inner + 1] == WordTag.Join && sentence[inner + 2] is WordTag.Verb or WordTag.Participle
                    || sentence[inner + 1] == WordTag.Join && sentence[inner + 2] == WordTag.Adjective && sentence[inner + 3] is WordTag.Quote or WordTag.Preposition)
                || (sentence[open - 1] == WordTag.Name && direct.Exists && direct.Start == inner && sentence[direct.Head] == WordTag.Noun
                    && (sentence.Is(direct.Head, WordClass.Role) || NounPhraseReader.IsBuiltLikeRole(sentence.Tokens.Chars(direct.Head))))

                // "Dr Amos Tully, superintendent until his retirement, began"
                || (sentence[inner] == WordTag.Noun && sentence[open - 1] == WordTag.Name && sentence[inner + 1] == WordTag.Preposition && sentence.Is(inner, WordClass.Role) && IsVerbless(sentence, open, comma))
                || (sentence[inner] is WordTag.Determiner or WordTag.Name && direct.Exists && (direct.Start == inner || direct.Start == inner + 2 && sentence[inner + 1] == WordTag.Join))

                // "A larger barn, sixty feet long, was built", "Her memoir, Forty-One, appeared"
                || (sentence[inner] == WordTag.Number && sentence[start] is WordTag.Auxiliary or WordTag.Verb && IsVerbless(sentence, open, comma))

                // "The autumn show, “Salt and Stone”, opened"
                || (sentence[inner] == WordTag.Quote && sentence[comma - 1] == WordTag.Quote && NounPhrases.BeforeWithHead(sentence, open) is { Exists: true } titled && sentence[titled.Start - 1] != WordTag.Preposition)

                // "Karl Moe, then a clerk with Dahl, bought"
                || (sentence[inner] == WordTag.Adverb && sentence[inner + 1] == WordTag.Determiner && direct.Exists && direct.Start == inner + 1);

            // "Despite the protests of the neighbours, the firm, having lost its licence, refused": no apposition to what a preposition leads.
            if (isAside && NounPhrases.BeforeWithHead(sentence, open) is { Exists: true } outer && (sentence[inner] != WordTag.Determiner || sentence[outer.Start - 1] != WordTag.Preposition))
                return Outermost(sentence, outer);
        }

        // "opened a shop in 1921, moved to Leeds in 1930": the date before the comma ended the predicate before.
        if (!direct.Exists && sentence[comma - 1] == WordTag.Date && depth < 4)
        {
            // "The bell, a Rossi of 1927, was rung", "The law, in force since 1991, was repealed"
            if (open >= 0 && sentence[open + 1] is WordTag.Determiner or WordTag.Preposition && IsVerbless(sentence, open, comma) && NounPhrases.BeforeWithHead(sentence, open) is { Exists: true } dated)
                return Outermost(sentence, dated);

            // "Sir Ian Grant, chairman since 1960, resigned"
            return open >= 0 && (sentence[open + 1] == WordTag.Noun || sentence[open + 1] == WordTag.Name && sentence[open + 2] == WordTag.Preposition) && sentence[open - 1] == WordTag.Name && NounPhrases.BeforeWithHead(sentence, open) is { Exists: true } holder
                ? Outermost(sentence, holder)
                : OfEarlierVerb(sentence, comma, depth);
        }

        // "A bust by Ana Vidal, born in 1650", but "The son of Vidal, born in 1650"
        if (direct.Exists && sentence[direct.Head] == WordTag.Noun && Personal.Contains(sentence.Tokens, start) && NounPhrases.Before(sentence, comma) is { Exists: true } person && person.Start > direct.Head
            && sentence[person.Head] == WordTag.Name && sentence[person.Start - 1] == WordTag.Preposition && !sentence.Has(person.Start - 1, WordRole.Of))
            return person;
        if (OfWholePhrase(sentence, direct, start) is { Exists: true } whole)
            return whole;
        if (OfPlainNoun(sentence, direct, start, comma) is { Exists: true } place)
            return place;
        if (OfDeed(sentence, direct, start, comma) is { Exists: true } created)
            return created;
        if (WhereCarried(sentence, direct, start, comma) is { Exists: true } goal)
            return goal;

        // "It survived the war, was bent by Russia", "was built for the town, opened in May and sold": a second predicate of the same subject.
        // and "was turned down, proposed again in May": behind a word that no participle describes.
        return (sentence[start] == WordTag.Auxiliary || !direct.Exists && sentence[comma - 1] is WordTag.Adverb or WordTag.Verb or WordTag.Participle && sentence.SkipBackward(start - 1, WordTag.Adverb) == comma || open < 0 && IsOneOfThree(sentence, end, direct)) && depth < 4 && OfEarlierVerb(sentence, comma, depth) is { Exists: true } shared ? shared : direct;
    }

    /// <summary>"the ship, nearly out of coal, was", "the bank, anxious for its name, did": how the subject was, in words without an article.</summary>
    private static bool IsDescription(in TaggedSentence sentence, int open, int comma)
    {
        var inner = sentence.SkipForward(open + 1, WordTag.Adverb);

        // "Moe, now alone, sold it"
        if (inner == comma && comma > open + 1)
            return true;
        var preposition = sentence[inner] is WordTag.Noun or WordTag.Adjective ? inner + 1 : inner;
        return preposition > open + 1 && preposition < comma && sentence[preposition] == WordTag.Preposition && sentence[preposition + 1] != WordTag.Date && IsVerbless(sentence, open, comma);
    }

    private static bool IsVerbless(in TaggedSentence sentence, int open, int close)
    {
        for (var i = open + 1; i < close; i++)
        {
            if (sentence[i] is WordTag.Verb or WordTag.Auxiliary or WordTag.Participle or WordTag.Subordinator)
                return false;
        }

        return true;
    }

    /// <summary>"…, opened on 3 May and was sold": whether a verb joined by "and" follows before a comma.</summary>
    /// <param name="direct">The noun before the comma: behind a preposition it is not what a participle describes, so that any verb may follow.</param>
    private static bool IsOneOfThree(in TaggedSentence sentence, int end, Phrase direct)
    {
        const int Reach = 10;
        var isFar = direct.Exists && sentence[direct.Start - 1] == WordTag.Preposition;
        for (var i = end; i < end + Reach; i++)
        {
            if (sentence[i] == WordTag.Conjunction)
            {
                // "was bought by the museum, described in 1876 and, as nobody asked for it, forgotten"
                var at = isFar && sentence[i + 1] == WordTag.Comma ? BehindNextComma(sentence, i + 1) : i + 1;
                return sentence[sentence.SkipForward(at, WordTag.Adverb)] is var next && (next == WordTag.Auxiliary || isFar && (next == WordTag.Verb || next == WordTag.Participle && !IsPerson(sentence, direct)));
            }

            if (isFar && sentence[i] == WordTag.Comma && sentence[i + 1] == WordTag.Conjunction)
                continue;
            if (sentence[i] is WordTag.Comma or WordTag.Break or WordTag.Stop or WordTag.End or WordTag.Subordinator)
                return false;
        }

        return false;
    }

    /// <summary>"was given by a banker, ruined in 1851 and soon forgotten": what befell somebody may be told of him.</summary>
    private static bool IsPerson(in TaggedSentence sentence, Phrase phrase) => sentence.Is(phrase.Head, WordClass.Role) || sentence[phrase.Head] == WordTag.Name && sentence.Tokens.Has(phrase.Start, WordClass.GivenName | WordClass.Honorific);

    /// <summary>Behind the comma that closes an aside, whatever verbs are in it; its own place where none closes it soon.</summary>
    private static int BehindNextComma(in TaggedSentence sentence, int comma)
    {
        const int Reach = 14;
        for (var i = comma + 1; i < comma + Reach; i++)
        {
            if (sentence[i] == WordTag.Comma)
                return i + 1;
            if (sentence[i] is WordTag.Break or WordTag.Stop or WordTag.End)
                break;
        }

        return comma;
    }

    /// <summary>
    /// Whether what stands between two commas can only be an aside: an age, a date, or an apposition with a clause of its own
    /// ("Pattle, a chemist at the works who was studying gas, noticed").
    /// </summary>
    private static bool IsParenthetic(in TaggedSentence sentence, int open, int comma)
    {
        var inner = sentence.SkipForward(open + 1, WordTag.Adverb);
        if (sentence[inner] == WordTag.Preposition && sentence[inner + 1] == WordTag.Date)
            inner++;
        if (sentence[inner] == WordTag.Date)
            return NounPhrases.EndOfDate(sentence, inner) == comma;
        if (sentence[inner] == WordTag.Number)
            return inner + 1 == comma;
        if (sentence[inner] != WordTag.Determiner || sentence[open - 1] != WordTag.Name)
            return false;
        for (var i = inner; i < comma; i++)
        {
            if (sentence[i] is WordTag.Verb or WordTag.Auxiliary)
                return false;
            if (sentence[i] == WordTag.Subordinator)
                return sentence.Has(i, WordRole.Relative);
        }

        return false;
    }

    /// <summary>"the dry dock, the oldest in the country, which was dug": what the words between the commas explain.</summary>
    private static Phrase BeforeApposition(in TaggedSentence sentence, int comma)
    {
        if (sentence[comma] != WordTag.Comma || PreviousComma(sentence, comma) is not (>= 0 and var open) || sentence[open + 1] != WordTag.Determiner || sentence[open - 1] is not (WordTag.Noun or WordTag.Name) || !IsVerbless(sentence, open, comma))
            return default;
        for (var i = open + 1; i < comma; i++)
        {
            if (sentence[i] == WordTag.Conjunction)
                return default;
        }

        // "sold the mill, the oldest in the valley, which", "a pond of the town, which": what is said of one thing, and no second thing.
        return sentence.Tokens[open + 1].Length < 3 && sentence.Is(open + 1, WordClass.Article) || WordForms.EndsIn(sentence.Tokens.Chars(open + 2), "est") || sentence.Is(open + 2, WordClass.Ordinal) || sentence.Tokens.IsWord(open + 2, "only")
            ? NounPhrases.Before(sentence, open)
            : default;
    }

    /// <summary>"The first steamer, the Ragna, built by Lund, sailed": asides may follow one another.</summary>
    private static Phrase Outermost(in TaggedSentence sentence, Phrase phrase)
    {
        while (sentence[phrase.Start - 1] == WordTag.Comma && sentence[phrase.Start] is WordTag.Determiner or WordTag.Name
            && NounPhrases.BeforeWithHead(sentence, phrase.Start - 1) is { Exists: true } outer && IsWhereSubjectsAre(sentence, outer) && !OpensSentence(sentence, outer.Start))
            phrase = outer;
        return phrase;
    }

    /// <summary>"Hoping for better times, the council", "In Oslo, the mayor": words before a comma that only lead to the clause.</summary>
    private static bool OpensSentence(in TaggedSentence sentence, int start) => start == sentence.First && WordForms.EndsIn(sentence.Tokens.Chars(start), "ing") && sentence[start + 1] is not (WordTag.Noun or WordTag.Name or WordTag.Comma);

    private static bool IsApposition(in TaggedSentence sentence, int comma) =>
        PreviousComma(sentence, comma) is >= 0 and var open
        && NounPhrases.Before(sentence, comma) is { Exists: true } inner && inner.Start == open + 1;

    /// <summary>"Unveiled in Berlin and later mended, the treaty sought": the subject of what a participle opens.</summary>
    private static Phrase BehindParticiple(in TaggedSentence sentence, int start, int end)
    {
        if (sentence[start] is not (WordTag.Verb or WordTag.Participle) || ClauseReader.Object(sentence, end).Exists)
            return default;
        for (var i = end; i < end + 24; i++)
        {
            if (sentence[i] is WordTag.End or WordTag.Stop or WordTag.Break)
                return default;
            if (sentence[i] == WordTag.Comma && NounPhrases.After(sentence, i + 1) is { Exists: true } phrase
                && sentence[phrase.Head] is WordTag.Noun or WordTag.Name or WordTag.Pronoun && sentence[phrase.End] is WordTag.Verb or WordTag.Auxiliary)
                return phrase;
        }

        return default;
    }

    /// <summary>"since it opened", "when they met": a pronoun that nothing has been done to by a verb before it.</summary>
    private static bool IsSubjectPronoun(in TaggedSentence sentence, Phrase phrase) =>
        phrase.Start == phrase.Head && sentence[phrase.Head] == WordTag.Pronoun && sentence[phrase.Start - 1] == WordTag.Subordinator && PronounKinds.Of(sentence.Tokens.Chars(phrase.Head)) is not (PronounKind.None or PronounKind.That);
}
