using DocModel.Reading.Events.Clauses;
using DocModel.Reading.Events.Dating;
using DocModel.Reading.Events.Phrases;
using DocModel.Reading.Tagging;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Events.Labels;

/// <summary>What a verb needs to make sense: second objects, phrases with a preposition, what was said.</summary>
internal static partial class ToldClause
{
    /// <summary>The longest phrase that completes a verb, whatever else the label has.</summary>
    private const int LongestComplement = 8;

    /// <summary>How many words longer a name may be, which no reader knows by its first half.</summary>
    private const int LongerName = 4;

    /// <summary>The longest phrase behind "at", which rarely says more than where or how.</summary>
    private const int LongestPlace = 6;

    private static readonly WordSet Giving = new("awarded", "gave", "given", "granted", "handed", "lent", "offered", "paid", "sent", "sold", "taught");

    /// <summary>Verbs whose passive would say the contrary without its auxiliary: "was refused leave".</summary>
    private static readonly WordSet Granting = new("refused", "denied", "promised", "shown", "found", "allotted", "assigned", "allowed", "spared", "guaranteed", "left");

    /// <summary>Whether a verb's passive keeps an object, so that without its auxiliary it would say the contrary: "was refused a permit".</summary>
    public static bool HasTwoObjects(in TaggedSentence sentence, int verb) => Giving.Contains(sentence.Tokens, verb) || Granting.Contains(sentence.Tokens, verb);

    /// <summary>What a "that" spells out: "the news that the bank had failed".</summary>
    private static readonly WordSet Contents = new("news", "fact", "rumour", "rumor", "claim", "belief", "hope", "fear", "idea", "view", "day", "time", "moment", "way", "extent", "condition", "evidence", "grounds");

    /// <summary>Verbs that cannot do without an object: what they did it to stands before the "that".</summary>
    private static readonly WordSet Making = new(
        "built", "bought", "founded", "established", "wrote", "written", "painted", "composed", "designed", "published", "formed", "created", "commissioned", "acquired", "captured",
        "destroyed", "discovered", "invented", "introduced", "found", "lost", "stole", "stolen", "proposed", "approved", "abolished", "rejected", "ordered", "chartered", "endowed");

    /// <summary>Whether a verb says little without what somebody was to do: "urged".</summary>
    private static bool IsUrging(in TaggedSentence sentence, int verb) => (VerbFrames.Of(sentence, verb) & VerbNeeds.Doing) != 0;

    /// <summary>Whether by a verb something is said to be something: "proclaimed the town a republic".</summary>
    private static bool IsPronouncing(in TaggedSentence sentence, int verb) => (VerbFrames.Of(sentence, verb) & VerbNeeds.State) != 0;

    /// <summary>"found for the tenants", "ruled for the state": for whom is what the verb says.</summary>
    private static readonly WordSet Siding = new("found", "ruled", "decided", "declared", "spoke", "argued", "opted", "stood", "ran");

    private static readonly WordSet Orders = new("last", "only", "next");

    private static readonly WordSet Adverbial = new("least", "most", "last", "first", "once", "best");

    /// <summary>Nouns that behind "in" belong to what follows or to the whole sentence, and complete no verb.</summary>
    private static readonly WordSet Leading = new("order", "addition", "fact", "turn", "general", "particular", "contrast");

    /// <summary>Whether the verb says that something was made, found or taken: "founded", "captured".</summary>
    public static bool IsMaking(in TaggedSentence sentence, int verb) => Making.Contains(sentence.Tokens, verb);

    /// <summary>Whether the verb has two objects, so that its passive keeps one: "was awarded the medal".</summary>
    public static bool IsGiving(in TaggedSentence sentence, int verb) => Giving.Contains(sentence.Tokens, verb);

    /// <summary>Whether the verb does something with a thing that goes on from there without its subject: "lent", "built", "declared".</summary>
    public static bool HandsOn(in TaggedSentence sentence, Clause clause) => !clause.Is(ClauseTraits.Passive)
        && (sentence.Has(clause.VerbStart, WordRole.Carry | WordRole.Light) || Giving.Contains(sentence.Tokens, clause.VerbStart) || (VerbFrames.Of(sentence, clause.VerbStart) & VerbNeeds.To) != 0 || Making.Contains(sentence.Tokens, clause.VerbStart));

    /// <summary>"the first woman", "the youngest member", "the only town".</summary>
    private static bool IsOneOfOrder(in TaggedSentence sentence, Phrase thing)
    {
        for (var i = thing.Start; i < thing.Head; i++)
        {
            if (sentence.Is(i, WordClass.Ordinal) || WordForms.EndsIn(sentence.Tokens.Chars(i), "est") || sentence[i] != WordTag.Determiner && Orders.Contains(sentence.Tokens, i))
                return true;
        }

        return false;
    }

    /// <summary>"what its critics said it was": the words behind "what" up to the comma.</summary>
    private static Phrase WithFreeRelative(in TaggedSentence sentence, Phrase thing)
    {
        // "told her what she had found"
        if (!sentence.Tokens.IsWord(thing.Start, "what") && !sentence.Tokens.IsWord(thing.End - 1, "what"))
            return thing;
        for (var i = thing.End; i < thing.End + 10; i++)
        {
            if (sentence[i] is WordTag.Comma or WordTag.Stop or WordTag.Break or WordTag.End)
                return thing with { End = i, CoreEnd = i };
        }

        return thing;
    }

    /// <summary>What a verb needs where the date stands between: "were told in June that nobody would go".</summary>
    private static int BehindDate(in TaggedSentence sentence, int at, bool agent) =>
        sentence.Has(at, WordRole.Of) ? -1 : Content(sentence, at) is > 0 and var content ? content : Complement(sentence, at, at + LongestComplement, agent) is { Exists: true } complement ? complement.End : -1;

    private static int OnlyOf(in TaggedSentence sentence, Phrase thing, Phrase whole)
    {
        // What is not an "of" of the object belongs to the verb or to another clause.
        if (whole.End == thing.End)
            return thing.End;
        return sentence.Has(thing.End, WordRole.Of) || NounPhrases.IsEventive(sentence, thing.Head) ? whole.End : thing.End;
    }

    /// <summary>A phrase that the verb needs: "into partnership", "to Cyrene", "from the agreement".</summary>
    private static Phrase Complement(in TaggedSentence sentence, int at, int limit, bool agent = false)
    {
        var verb = at - 1;
        if (sentence[at] == WordTag.Adverb && sentence[at + 1] == WordTag.Preposition)
            at++;

        // "got as far as signing the lease"
        if (IsAsFarAs(sentence, at))
            return new Phrase(at, at + 1, at + 2, sentence[at + 3] == WordTag.Gerund ? EndOfGerund(sentence, at + 3, at + LongestClause) : NounPhrases.After(sentence, at + 3).End);

        if (sentence[at] != WordTag.Preposition || sentence[at + 1] is WordTag.Date or WordTag.End || IsAsLateAs(sentence, at) || sentence.Tokens.IsWord(at + 1, "what") || sentence.Has(at + 1, WordRole.Relative) && sentence[at + 1] == WordTag.Pronoun)
            return default;

        // "was named after her"
        var isNamed = sentence[verb] is WordTag.Verb or WordTag.Participle && sentence.Is(verb, WordClass.Naming)
            && sentence.Tokens.IsWord(at, "after");
        var role = sentence.Role(at);
        var needed = (role & (WordRole.To | WordRole.Into | WordRole.In | WordRole.On | WordRole.With | WordRole.Of)) != 0
            || ((role & WordRole.At) != 0 && sentence.Tokens[at].Length == 2) || ((role & WordRole.By) != 0 && agent);
        // "succeeded in holding the town", "was fined for selling it"
        if (sentence[at + 1] == WordTag.Gerund && (role & (WordRole.In | WordRole.Of | WordRole.On | WordRole.For | WordRole.To | WordRole.Into)) != 0)
            return new Phrase(at, at + 1, at + 2, EndOfGerund(sentence, at + 1, limit));
        var phrase = NounPhrases.After(sentence, at + 1);

        if ((role & WordRole.For) != 0 && (sentence.Has(verb, WordRole.Seek) || Siding.Contains(sentence.Tokens, verb)))
            needed = true;

        // "was wrecked off Lom": where it was done to something.
        needed |= (role & WordRole.Near) != 0 && agent && sentence[phrase.Head] == WordTag.Name && phrase.Start == phrase.Head;

        // "came into being"
        if (ClauseReader.IsIntoBeing(sentence, at + 1))
            return new Phrase(at, at + 1, at + 2, at + 2);

        needed |= isNamed;

        // "left for London", "worked for Siemens"; "for ten years" is how long.
        if (!needed && ((role & WordRole.For) == 0 || sentence[phrase.Head] != WordTag.Name))
            return default;
        if (!phrase.Exists || phrase.End > (sentence[phrase.Head] == WordTag.Name ? limit + LongerName : limit) || sentence[phrase.Head] == WordTag.Number && !sentence.Has(phrase.End, WordRole.Of) || ((role & WordRole.In) != 0 || sentence.Tokens.IsWord(at, "from")) && sentence.Has(phrase.Head, WordRole.Measure))
            return default;

        // "was cleaned out at least twice", "was closed at once": adverbs of two words.
        if ((role & WordRole.At) != 0 && Adverbial.Contains(sentence.Tokens, at + 1))
            return default;

        // "was revoked with effect from 1 May"
        if ((role & WordRole.With) != 0 && phrase.Start == phrase.Head && sentence.Tokens.IsWord(phrase.Head, "effect"))
            return default;

        // "hired a clerk in order [to keep the books]", "gave a ball in addition [to the fair]": words that only lead to something else.
        if ((role & WordRole.In) != 0 && phrase.End == at + 2 && Leading.Contains(sentence.Tokens, phrase.Head))
            return default;

        // "on the night of 9–10 November": when.
        if (sentence[phrase.End + 1] == WordTag.Date && DateFrame.WithDayPart(sentence, phrase.End + 1) == phrase.Start)
            return default;
        var whole = sentence.Has(phrase.End, WordRole.Of) ? NounPhrases.Complete(sentence, phrase, limit) : phrase;

        // "weakened as the gap [between them widened]"
        if ((role & WordRole.Into) != 0 && sentence.Has(whole.End, WordRole.Between) && sentence.Tokens.IsWord(at, "as"))
            return default;

        // "at the cost [of a wool merchant named …]": cut off, it would say nothing.
        if (sentence.Has(phrase.End, WordRole.Of) && (!needed && whole.End == phrase.End || (role & WordRole.At) != 0 && whole.End > at + LongestPlace && !NounPhrases.IsEventName(sentence, phrase)))
            return default;

        // "ended with the surrender [to Lund]", "ended with Dahl [yielding]": cut off, it would say something else.
        if ((role & WordRole.With) != 0 && (sentence[whole.End] == WordTag.Gerund || sentence.Has(whole.End, WordRole.Of) || sentence.Has(whole.End, WordRole.To) && sentence[whole.End + 1] != WordTag.Infinitive))
            return default;
        if (agent && (role & WordRole.By) != 0 && sentence[whole.End] == WordTag.Conjunction && sentence[whole.End - 1] == WordTag.Name
            && sentence[whole.End + 1] == WordTag.Name && NounPhrases.After(sentence, whole.End + 1) is { Exists: true } second)
            whole = whole with { End = second.End };

        // "with money [left by a shipowner]": with what, the participle behind the noun says.
        if ((role & WordRole.With) != 0 && sentence[whole.End] is WordTag.Verb or WordTag.Participle && sentence[whole.End + 1] == WordTag.Preposition && ClauseReader.CanBeParticiple(sentence, whole.End))
            return NounPhrases.After(sentence, whole.End + 2) is { Exists: true } giver && giver.End <= limit + 2 ? new Phrase(at, whole.Head, whole.CoreEnd, giver.End)
                : phrase.Start == phrase.Head ? default : new Phrase(at, whole.Head, whole.CoreEnd, whole.End);
        return new Phrase(at, whole.Head, whole.CoreEnd, whole.End);
    }

    /// <summary>"as late as 1957", "as early as 1904".</summary>
    private static bool IsAsLateAs(in TaggedSentence sentence, int at) => sentence[at + 3] == WordTag.Date && sentence.Tokens.IsWord(at, "as") && sentence.Tokens.IsWord(at + 2, "as");

    private static bool IsAsFarAs(in TaggedSentence sentence, int at) => sentence.Tokens[at].Length == 2 && sentence[at + 1] != WordTag.End && sentence[at + 2] != WordTag.End && sentence.Tokens.IsWord(at, "as") && sentence.Tokens.IsWord(at + 1, "far")
        && sentence.Tokens.IsWord(at + 2, "as") && (sentence[at + 3] == WordTag.Gerund || NounPhrases.After(sentence, at + 3).Exists);

    /// <summary>"not merely aspirational but reactive": what is asserted is what follows the "but".</summary>
    private static Phrase ButAlternative(in TaggedSentence sentence, int at)
    {
        if (!sentence.Has(at, WordRole.Negation))
            return default;
        for (var i = at + 1; i < at + 10; i++)
        {
            if (sentence[i] is WordTag.End or WordTag.Stop or WordTag.Verb)
                return default;
            if (sentence[i] == WordTag.Conjunction && sentence.Tokens.IsWord(i, "but"))
                return NounPhrases.After(sentence, sentence.SkipForward(i + 1, WordTag.Adverb));
        }

        return default;
    }
}
