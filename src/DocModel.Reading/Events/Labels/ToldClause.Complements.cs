using DocModel.Reading.Events.Clauses;
using DocModel.Reading.Events.Dating;
using DocModel.Reading.Events.Phrases;
using DocModel.Reading.Tagging;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Events.Labels;

/// <summary>What a verb needs to make sense: second objects, phrases with a preposition, what was said.</summary>
internal static partial class ToldClause
{
    /// <summary>The longest clause behind "that" which is told whole.</summary>
    private const int LongestContent = 18;

    /// <summary>The longest phrase that completes a verb, whatever else the label has.</summary>
    private const int LongestComplement = 8;

    /// <summary>The longest phrase behind "at", which rarely says more than where or how.</summary>
    private const int LongestPlace = 6;

    private static readonly WordSet Giving = new("awarded", "gave", "given", "granted", "handed", "lent", "offered", "paid", "sent", "sold", "taught");

    /// <summary>Verbs whose object goes to somebody: "left it to the town".</summary>
    private static readonly WordSet Leaving = new("left", "bequeathed", "donated", "gave", "given", "granted", "lent", "offered", "presented", "restored", "returned");

    /// <summary>What a "that" spells out: "the news that the bank had failed".</summary>
    private static readonly WordSet Contents = new("news", "fact", "rumour", "rumor", "claim", "belief", "hope", "fear", "idea", "view", "day", "time", "moment", "way", "extent", "condition", "evidence", "grounds");

    /// <summary>Verbs that cannot do without an object: what they did it to stands before the "that".</summary>
    private static readonly WordSet Making = new(
        "built", "bought", "founded", "established", "wrote", "written", "painted", "composed", "designed", "published", "formed", "created", "commissioned", "acquired", "captured",
        "destroyed", "discovered", "invented", "introduced", "found", "lost", "stole", "stolen", "proposed", "approved", "abolished", "rejected", "ordered", "chartered", "endowed");

    /// <summary>Verbs that say little without what somebody was to do.</summary>
    private static readonly WordSet Urging = new(
        "urged", "persuaded", "asked", "ordered", "told", "forced", "obliged", "allowed", "authorised", "authorized", "commissioned", "invited", "advised", "encouraged", "instructed", "empowered", "used",
        "hired", "led", "enabled", "permitted", "compelled", "caused");

    /// <summary>"found for the tenants", "ruled for the state": for whom is what the verb says.</summary>
    private static readonly WordSet Siding = new("found", "ruled", "decided", "declared", "spoke", "argued", "opted", "stood", "ran");

    private static readonly WordSet Orders = new("last", "only", "next");

    private static readonly WordSet Causing = new("let", "lets", "made", "makes", "helped", "helps", "saw", "heard", "watched");

    /// <summary>Whether the verb has two objects, so that its passive keeps one: "was awarded the medal".</summary>
    public static bool IsGiving(in TaggedSentence sentence, int verb) => Giving.Contains(sentence.Tokens, verb);

    /// <summary>Whether the verb does something with a thing that goes on from there without its subject: "lent", "built", "declared".</summary>
    public static bool HandsOn(in TaggedSentence sentence, Clause clause) => !clause.Is(ClauseTraits.Passive)
        && (sentence.Has(clause.VerbStart, WordRole.Carry | WordRole.Light) || Giving.Contains(sentence.Tokens, clause.VerbStart) || Leaving.Contains(sentence.Tokens, clause.VerbStart) || Making.Contains(sentence.Tokens, clause.VerbStart));

    /// <summary>"chose him emperor", "called this “a myth”", "awarded Moe its medal": behind a pronoun, what it was made or called, and behind who was given, what.</summary>
    private static Phrase WithSecondObject(in TaggedSentence sentence, Clause clause)
    {
        var thing = clause.Object;

        // "let him take a rehearsal"
        if (sentence[thing.End] is WordTag.Noun or WordTag.Verb or WordTag.Adjective && Causing.Contains(sentence.Tokens, clause.VerbStart) && WordForms.IsBase(sentence.Tokens.Chars(thing.End)))
            return NounPhrases.After(sentence, thing.End + 1) is { Exists: true } done ? thing with { End = done.End, CoreEnd = done.CoreEnd } : thing with { End = thing.End + 1 };
        var isNamed = sentence[thing.Head] == WordTag.Pronoun ? NounPhrases.IsNominal(sentence[thing.End]) || sentence[thing.End] == WordTag.Determiner
            : sentence[thing.End] == WordTag.Determiner && Giving.Contains(sentence.Tokens, clause.VerbStart);
        return isNamed && NounPhrases.After(sentence, thing.End) is { Exists: true } second
            ? thing with { End = second.End, CoreEnd = second.CoreEnd, Head = second.Head }
            : thing;
    }

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
        if (!sentence.Tokens.IsWord(thing.Start, "what"))
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

    /// <summary>"announced that forty jobs would go", "undertook to keep the bank": where the clause ends that says what, or -1.</summary>
    public static int Content(in TaggedSentence sentence, int at)
    {
        if (sentence[at] == WordTag.Gerund)
            return NounPhrases.After(sentence, at + 1) is { Exists: true } made ? NounPhrases.Complete(sentence, made, at + LongestClause).End : at + 1;
        if (sentence[at] == WordTag.Preposition && sentence[at + 1] == WordTag.Infinitive)
            return NounPhrases.After(sentence, sentence[at + 2] == WordTag.Adverb || sentence[at + 2] == WordTag.Gerund && NounPhrases.IsNominal(sentence[at + 3]) || sentence[at + 2] == WordTag.Preposition && sentence.Has(at + 2, WordRole.Particle) && sentence[at + 3] is WordTag.Determiner ? at + 3 : at + 2) is { Exists: true } thing ? WithParticle(sentence, NounPhrases.Complete(sentence, thing, at + LongestClause).End)
                : Complement(sentence, at + 2, at + LongestClause) is { Exists: true } where ? where.End : at + 2;
        if (sentence[at] == WordTag.Preposition && sentence[at + 1] == WordTag.Auxiliary && sentence.Has(at, WordRole.To) && sentence.Has(at + 1, WordRole.Be))
            return EndOfPassive(sentence, at + 2);

        // "was found to have burned the charts"
        if (sentence[at] == WordTag.Preposition && sentence[at + 1] == WordTag.Auxiliary && sentence.Has(at, WordRole.To) && sentence[at + 2] is WordTag.Participle or WordTag.Verb)
            return NounPhrases.After(sentence, at + 3) is { Exists: true } done ? done.End : at + 3;
        if (sentence[at] is not (WordTag.Subordinator or WordTag.Determiner or WordTag.Pronoun)
            || !sentence.Tokens.IsWord(at, "that"))
            return -1;
        return EndOfContent(sentence, at);
    }

    /// <summary>"brought it back", "gave the picture back", "gave itself up the next day": behind the word that belongs to the verb.</summary>
    private static int WithParticle(in TaggedSentence sentence, int at) => sentence.Has(at, WordRole.Particle) && (sentence[at] == WordTag.Adverb
        || sentence[at] == WordTag.Preposition && (sentence[at + 1] is WordTag.Preposition or WordTag.Comma or WordTag.Stop or WordTag.Conjunction or WordTag.End or WordTag.Break
            || sentence[at + 1] == WordTag.Date && !sentence.Has(at, WordRole.In | WordRole.On | WordRole.Into | WordRole.At))) ? at + 1 : at;

    /// <summary>"failed to be re-elected", "asked to be sent to sea": where the participle ends and what it needs; -1 for none.</summary>
    private static int EndOfPassive(in TaggedSentence sentence, int at)
    {
        var participle = sentence[at + 1] == WordTag.Join ? at + 2 : sentence.SkipForward(at, WordTag.Adverb);
        if (sentence[participle] is not (WordTag.Participle or WordTag.Verb))
            return -1;
        return Complement(sentence, participle + 1, participle + LongestComplement, agent: true) is { Exists: true } complement ? complement.End : participle + 1;
    }

    /// <summary>Where the clause behind a "that" ends or may be cut: never before its verb. A clause that is cut there would say that something else was said.</summary>
    private static int EndOfContent(in TaggedSentence sentence, int at)
    {
        // "that the letters which the bishop had kept were forged": a relative clause before the verb has a verb of its own.
        int beforeDetail = -1, verbs = 0, owed = 1;
        for (var i = at + 1; i < at + LongestContent; i++)
        {
            if (i >= at + LongestClause && beforeDetail > 0 && verbs >= owed)
                break;
            var tag = sentence[i];
            if (tag is WordTag.Verb or WordTag.Auxiliary && sentence[i - 1] is not (WordTag.Auxiliary or WordTag.Adverb))
                verbs++;
            if (tag == WordTag.Date)
            {
                // "announced that every October a third had vanished": a time before the verb is left away.
                if (verbs < owed || i == at + 1 || sentence[i - 1] == WordTag.Preposition && i == at + 2)
                {
                    i = NounPhrases.EndOfDate(sentence, i) - 1;
                    continue;
                }

                // A time within what is said is no part of a label, nor what follows it.
                var cut = i;
                while (sentence[cut - 1] is WordTag.Preposition or WordTag.Determiner)
                    cut--;
                return cut > at + 3 ? cut : -1;
            }

            if (tag is WordTag.Stop or WordTag.Break or WordTag.End)
                return i > at + 2 ? i : -1;
            if (tag is WordTag.Comma or WordTag.Subordinator)
            {
                if (verbs >= owed)
                    return i <= at + 2 ? -1 : tag == WordTag.Subordinator && sentence.Has(i, WordRole.Boundary) && EndOfBoundary(sentence, i, at + LongestContent) is > 0 and var whole ? whole : i;
                owed += tag == WordTag.Subordinator ? 1 : 0;
                continue;
            }

            // "that the gases used in cans would have the same effect": a participle before the clause's verb.
            if (tag is WordTag.Auxiliary or WordTag.Verb && beforeDetail > 0 && sentence[beforeDetail - 2] != WordTag.Auxiliary)
                beforeDetail = -1;
            if (tag == WordTag.Preposition && verbs >= owed && !sentence.Has(i, WordRole.To) && sentence[i - 1] is WordTag.Verb or WordTag.Participle && sentence[at + 1] is not (WordTag.Auxiliary or WordTag.Verb))
                beforeDetail = i;
        }

        // A longer clause is told up to its verb: "that the core of the programme would be released [under a licence that …]".
        return verbs >= owed ? beforeDetail : -1;
    }

    /// <summary>"that the work had been done before he was hired": where the clause ends without which something else would have been said; -1 where it is long or tells a time.</summary>
    private static int EndOfBoundary(in TaggedSentence sentence, int subordinator, int limit)
    {
        var isClause = false;
        for (var i = subordinator + 1; i < limit; i++)
        {
            if (sentence[i] is WordTag.Comma or WordTag.Stop or WordTag.Break or WordTag.End or WordTag.Conjunction)
                return isClause ? i : -1;
            if (sentence[i] is WordTag.Date or WordTag.Subordinator)
                return -1;
            isClause |= sentence[i] is WordTag.Verb or WordTag.Auxiliary;
        }

        return -1;
    }

    /// <summary>Behind ", in the winter of 1917,"; -1 for anything else.</summary>
    private static int BehindDateAside(in TaggedSentence sentence, int comma)
    {
        var date = sentence[comma + 1] == WordTag.Preposition ? comma + 2 : comma + 1;
        return sentence[date] == WordTag.Date && NounPhrases.EndOfDate(sentence, date) is var end && sentence[end] == WordTag.Comma ? end + 1 : -1;
    }

    private static readonly WordSet Finding = new("discovered", "found", "learned", "learnt", "understood", "noticed", "realised", "realized", "recognised", "recognized", "saw", "concluded", "decided", "confirmed", "proved", "demonstrated");

    /// <summary>Whether a verb has a clause behind it that says what was found or said.</summary>
    private static bool IsFinding(in TaggedSentence sentence, int verb) => sentence.Is(verb, WordClass.SayVerb | WordClass.ClaimVerb) || sentence.Has(verb, WordRole.Report) || Finding.Contains(sentence.Tokens, verb);

    /// <summary>Behind "as early as 1926", behind "in the deeds"; -1 for neither.</summary>
    private static int BehindEarly(in TaggedSentence sentence, int at)
    {
        if (sentence[at] is not (WordTag.Preposition or WordTag.Subordinator or WordTag.Adverb))
            return -1;
        if (IsAsLateAs(sentence, at))
            return NounPhrases.EndOfDate(sentence, at + 3);
        return sentence[at] == WordTag.Preposition && sentence.Has(at, WordRole.In | WordRole.At | WordRole.To) && sentence[at + 1] == WordTag.Determiner && NounPhrases.After(sentence, at + 1) is { Exists: true } where ? where.End : -1;
    }

    private static int ThatClause(in TaggedSentence sentence, int at) =>
        sentence[at] != WordTag.End && sentence.Tokens.IsWord(at, "that") ? Content(sentence, at) : -1;

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

        if (sentence[at] != WordTag.Preposition || sentence[at + 1] is WordTag.Date or WordTag.End || IsAsLateAs(sentence, at) || sentence.Tokens.IsWord(at + 1, "what") || sentence.Has(at + 1, WordRole.Relative) && sentence[at + 1] == WordTag.Pronoun)
            return default;

        // "was named after her"
        var isNamed = sentence[verb] is WordTag.Verb or WordTag.Participle && sentence.Is(verb, WordClass.Naming)
            && sentence.Tokens.IsWord(at, "after");
        var role = sentence.Role(at);
        var needed = (role & (WordRole.To | WordRole.Into | WordRole.In | WordRole.On | WordRole.With | WordRole.Of)) != 0
            || ((role & WordRole.At) != 0 && sentence.Tokens[at].Length == 2) || ((role & WordRole.By) != 0 && agent);
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
        if (!phrase.Exists || phrase.End > limit || sentence[phrase.Head] == WordTag.Number || ((role & WordRole.In) != 0 || sentence.Tokens.IsWord(at, "from")) && sentence.Has(phrase.Head, WordRole.Measure))
            return default;

        // "on the night of 9–10 November": when.
        if (sentence[phrase.End + 1] == WordTag.Date && DateFrame.WithDayPart(sentence, phrase.End + 1) == phrase.Start)
            return default;
        var whole = sentence.Has(phrase.End, WordRole.Of) ? NounPhrases.Complete(sentence, phrase, limit) : phrase;

        // "at the cost [of a wool merchant named …]": cut off, it would say nothing.
        if (sentence.Has(phrase.End, WordRole.Of) && (!needed && whole.End == phrase.End || (role & WordRole.At) != 0 && whole.End > at + LongestPlace && !NounPhrases.IsEventName(sentence, phrase)))
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
