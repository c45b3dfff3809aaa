using System.Runtime.CompilerServices;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Tagging;

/// <content>What stands beside the word.</content>
internal readonly ref partial struct WordTagger
{
    /// <summary>Verbs that a "to" often leads and a preposition follows: "to look into the losses".</summary>
    private static readonly WordSet Infinitives = new(
        "look", "seek", "serve", "speak", "inquire", "enquire", "investigate", "compete", "negotiate", "mediate", "prepare", "teach", "protect", "relieve", "secure", "prevent", "reduce", "improve",
        "extend", "encourage", "provide", "defend", "preserve", "examine", "oversee", "manage", "supervise", "represent", "advise", "govern", "carry", "lend", "rebuild", "enforce", "regulate", "act", "deal", "sit", "hand", "stay", "remain", "work", "help", "train", "treat",
        "achieve", "attend", "attract", "avoid", "celebrate", "commemorate", "convince", "coordinate", "deliver", "develop", "diminish", "dislodge", "eliminate", "embark", "enlist", "ensure", "equip", "explore", "gather", "generate", "impose", "inform",
        "inspect", "install", "invest", "justify", "liberate", "maintain", "mobilise", "mobilize", "oppose", "outflank", "participate", "persuade", "pursue", "quell", "recapture", "regain", "reinforce", "repel", "resist", "resolve", "respond", "retain",
        "retake", "retrieve", "revive", "strengthen", "suppress", "sustain", "tackle", "transform", "undermine", "unify", "weaken");

    /// <summary>What a "to" and a verb follow, whatever the lexicon knows of the verb: "attempted to dislodge", "began to point".</summary>
    private static readonly WordSet Governing = new("began", "begun", "attempted", "tried", "voted", "decided", "agreed", "managed", "failed", "refused", "continued", "threatened", "proceeded", "chose", "chosen", "declined", "vowed", "pledged", "ceased",
        "started", "helped", "forced", "ordered", "attempt", "attempts", "effort", "efforts", "decision", "decisions", "plan", "plans", "refusal", "permission", "ability", "able", "unable");

    /// <summary>Verbs of the present behind which an "of" stands.</summary>
    private static readonly WordSet OfVerbs = new("consists", "speaks", "tells", "thinks", "dies", "knows", "becomes", "approves", "disposes", "hears", "comes");

    /// <summary>Nouns in -s that are verbs only before an object.</summary>
    private static readonly WordSet Transitive = new("forces", "arrests", "names", "issues", "orders", "claims", "costs");

    /// <summary>Forms in -ing that are nouns behind another one: "a railway siding", "coal mining".</summary>
    private static readonly WordSet Deeds = new("siding", "building", "crossing", "landing", "drilling", "mining", "training", "housing", "lighting", "heating", "shipping", "farming", "hearing", "ruling", "listing",
        "filing", "rating", "opening", "wedding", "painting", "recording", "engineering", "spinning", "weaving", "dyeing", "printing", "funding", "dredging", "testing", "screening", "whaling", "logging");

    /// <summary>Words that describe and are spelled like nouns: what follows them can only be a noun.</summary>
    private static readonly WordSet Describers = new("new", "further", "more", "much", "deep", "cheap", "early", "late", "heavy", "large", "small", "great", "good", "bad", "free", "full", "strong", "old", "safe", "mass", "illegal", "public", "private", "similar", "major", "final", "sudden", "brief", "secret", "joint", "formal");

    /// <summary>Whether a letter behind a name or a stop is one of an abbreviation or an initial ("F.A. Cup", "Mrs A. B. Holm"), or the number of a war or a ruler, and no article or pronoun.</summary>
    private bool IsLetterOfName(WordClass classes)
    {
        if (index + 1 < end && tokens.IsMark(index + 1, '.')
            && (last == WordTag.Join && !tokens[index].Is(TokenFlags.SpaceBefore) && tokens.IsMark(index - 1, '.') || index + 2 < end && !tokens[index + 1].Is(TokenFlags.SpaceBefore) && tokens[index + 2].Is(TokenFlags.Capitalized)))
            return true;

        // "the High-A league"
        if (last == WordTag.Join && !tokens[index].Is(TokenFlags.SpaceBefore) && tokens.IsMark(index - 1, '-'))
            return true;
        return last == WordTag.Name && (classes & WordClass.Pronoun) != 0 && IsNumeral();
    }

    /// <summary>Whether an "I" numbers the war or the ruler that is named before it, unless a preposition leads the name and a verb follows: "In Charles I trust".</summary>
    private bool IsNumeral()
    {
        if (tokens.IsWord(index - 1, "war"))
            return true;
        if (!tokens.Is(index - 1, WordClass.GivenName))
            return false;
        var opens = beforeLast is not (WordTag.Preposition or WordTag.Comma);
        return opens || index + 1 == end || tokens[index + 1].Kind != TokenKind.Word || tokens.Is(index + 1, WordClass.Preposition | WordClass.Conjunction);
    }

    /// <summary>"Fell, who had never been paid, retired": a name that is spelled like a verb.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool IsBeforeWho() => index + 2 < end && tokens.IsMark(index + 1, ',') && (WordRoles.Of(tokens[index + 2].Word) & WordRole.Person) != 0;

    /// <summary>"An archive set, compiled by Moe, was sold"</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool IsSetOfNoun() => tokens[index].Length < 6 && index + 1 < end && tokens.IsMark(index + 1, ',') && tokens[index - 2].Length < 3 && tokens.Is(index - 2, WordClass.Article) && NounsToo.Contains(tokens, index);

    /// <summary>"fell on the sorting shed": behind a preposition and a word in -ing it is the hut.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool IsShed() => tokens[index].Length == 4 && index > 2 && tokens.IsWord(index, "shed") && WordForms.EndsIn(tokens.Chars(index - 1), "ing") && tokens.Is(index - 3, WordClass.Preposition);

    /// <summary>"the wall that survives was begun": a plural would have another auxiliary behind it.</summary>
    private bool IsBeforeSingular() => index + 1 < end && tokens.Is(index + 1, WordClass.Auxiliary) && tokens.Chars(index + 1) is "was" or "is" or "has";

    /// <summary>"was attacked at once"</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool IsAtOnce() => tokens.Chars(index) is "once";

    /// <summary>"raiders burn the": between a noun and an article stands a verb.</summary>
    private bool IsBeforeArticle() => index + 1 < end && tokens[index + 1].Kind == TokenKind.Word && !tokens[index + 1].Is(TokenFlags.Capitalized)
        && tokens.Is(index + 1, WordClass.Article);

    /// <summary>"A heavy storm wrecks the pier", "Fire guts the mill": behind the phrase that opens a clause, and before an article, a word in -s is its verb.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool IsThirdPerson(ReadOnlySpan<char> word)
    {
        const int MostWords = 5;
        var next = index + 1;
        if (WordForms.EndsIn(word, "ss") || next >= end)
            return false;

        // "carries away the frame"
        if ((WordRoles.Of(tokens[next].Word) & WordRole.Particle) != 0)
            next++;
        if (next >= end || tokens[next].Kind != TokenKind.Word || tokens[next].Is(TokenFlags.Capitalized) || !tokens.Is(next, WordClass.Article))
            return false;
        for (var i = index - 1; i >= 0 && i >= index - MostWords; i--)
        {
            if (tokens.IsMark(i, ':') || tokens.IsMark(i, '–') || tokens.IsMark(i, '—'))
                return true;
            if (tokens[i].Is(TokenFlags.BlockStart))
                return tokens[i].Kind == TokenKind.Word && !tokens.Is(i, WordClass.Preposition | WordClass.Auxiliary | WordClass.Pronoun);
            if (tokens[i].Kind != TokenKind.Word)
                return tokens[i].Kind == TokenKind.Number && i < index - 1 && tokens[i + 1].Is(TokenFlags.Capitalized);
            if (tokens.Is(i, (Function & ~WordClass.Determiner) | VerbForms) && !tokens.Is(i, WordClass.EventNoun))
                return false;
        }

        return false;
    }

    /// <summary>"began to point to", "attempts to dislodge them".</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool IsGoverned(ReadOnlySpan<char> word) => index > 1 && tokens[index - 1].Length == 2 && Governing.Contains(tokens, index - 2) && !WordForms.EndsIn(word, "s") && !WordForms.EndsIn(word, "tion") && !WordForms.EndsIn(word, "ment") && !WordForms.EndsIn(word, "ity")
        && !WordForms.EndsIn(word, "ing");

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool IsHyphenNext() => index + 2 < end && tokens.IsMark(index + 1, '-') && !tokens[index + 1].Is(TokenFlags.SpaceBefore) && !tokens[index + 2].Is(TokenFlags.SpaceBefore);

    /// <summary>"British-held Egypt", "government-run schools", "made-for-television films", "hit-and-run raids": a verb's form that a hyphen makes part of a word that describes.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool IsOfHyphenated(WordClass classes)
    {
        if (last == WordTag.Join)
        {
            return !tokens[index].Is(TokenFlags.SpaceBefore) && tokens.IsMark(index - 1, '-')
                && (tokens.Is(index - 2, Function) && index > 3 && tokens.IsMark(index - 3, '-') || (classes & WordClass.PastParticiple) != 0 && beforeLast is WordTag.Noun or WordTag.Name && !IsCompound(tokens, index) && NextIsNominal());
        }

        return index + 3 < end && tokens.Is(index + 2, Function) && tokens.IsMark(index + 3, '-') && !tokens[index + 3].Is(TokenFlags.SpaceBefore);
    }

    /// <summary>"made arrests of rebels", "French forces on": nouns that are spelled like verbs.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool IsNounInS()
    {
        if (index + 1 >= end)
            return Transitive.Contains(tokens, index);
        return (WordRoles.Of(tokens[index + 1].Word) & WordRole.Of) != 0 ? !OfVerbs.Contains(tokens, index)
            : Transitive.Contains(tokens, index) && !(tokens[index + 1].Kind == TokenKind.Number || tokens[index + 1].Is(TokenFlags.Capitalized) || tokens.Is(index + 1, WordClass.Determiner | WordClass.Pronoun));
    }

    private bool BehindAuxiliary() => last == WordTag.Auxiliary || (last == WordTag.Adverb && beforeLast == WordTag.Auxiliary);

    /// <summary>"had to borrow": whether "have" stands in front of the "to".</summary>
    private bool IsBehindHave() => beforeLast == WordTag.Auxiliary && (WordRoles.Of(tokens[index - 2].Word) & WordRole.Have) != 0;

    /// <summary>Whether a word behind this can only be part of a noun phrase.</summary>
    private static bool EndsPhraseStart(WordTag tag) => tag is WordTag.Determiner or WordTag.Possessive;

    private bool NextIsNominal()
    {
        var next = index + 1;
        if (next < end && tokens[next].Kind == TokenKind.Mark && tokens.Text[tokens[next].Start] is '“' or '‘' or '"' or '`')
            next++;
        if (next >= end || tokens[next].Kind == TokenKind.Mark)
            return false;
        if (tokens[next].Kind == TokenKind.Number || tokens[next].Is(TokenFlags.Capitalized))
            return true;
        var classes = tokens.Entry(next).Classes;
        return (classes & Function) == 0 && ((classes & WordClass.PlainAdverb) == 0 || (classes & WordClass.Ordinal) != 0) && ((classes & (WordClass.PastTense | WordClass.PresentTense)) == 0 || (classes & WordClass.EventNoun) != 0);
    }

    /// <summary>"ended her hopes": behind "his" and "her" no verb of the third person can stand.</summary>
    private bool OwnsPlural() => tokens[index].Length == 3 && index + 1 < end && tokens.Is(index + 1, WordClass.PresentTense) && WordForms.EndsIn(tokens.Chars(index + 1), "s")
        && (tokens.IsWord(index, "her") || tokens.IsWord(index, "his"));

    /// <summary>"a statement de Gaulle made": a particle that is no English word begins a name.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool IsForeign() => tokens.Chars(index) is "de" or "von" or "du" or "di" or "ibn" && NextIsCapital();

    /// <summary>"to all the towns", "both his sons"</summary>
    private bool IsAllThe() => tokens[index].Length is 3 or 4 && index + 1 < end && (tokens.Is(index + 1, WordClass.Article) || (WordRoles.Of(tokens[index + 1].Word) & WordRole.Owner) != 0) && tokens.Chars(index) is "all" or "both" or "All" or "Both";

    private bool NextIsCapital() => index + 1 < end && (tokens[index + 1].Is(TokenFlags.Capitalized)
        || ((WordRoles.Of(tokens[index + 1].Word) & WordRole.NameParticle) != 0 && index + 2 < end && tokens[index + 2].Is(TokenFlags.Capitalized)));

    private bool NextIsVerb()
    {
        var next = index + 1;
        if (next >= end || tokens[next].Kind != TokenKind.Word)
            return false;
        if ((tokens.Entry(next).Classes & (WordClass.PastTense | WordClass.Auxiliary | WordClass.PastParticiple)) != 0)
            return true;
        var word = tokens.Chars(next);
        return !tokens[next].Is(TokenFlags.Capitalized) && WordForms.EndingOf(word) == WordEnding.Past;
    }

    /// <summary>"Rockets that land came": a verb may follow the verb of a relative clause, or what opens a phrase.</summary>
    private bool NextIsVerbLike() => NextIsVerb() || NextOpensPhrase();

    /// <summary>Whether what follows begins a phrase or ends the clause, so that this word may be a verb.</summary>
    private bool NextOpensPhrase()
    {
        var next = index + 1;
        if (next >= end)
            return true;
        ref readonly var token = ref tokens[next];
        if (token.Kind == TokenKind.Mark)
            return tokens.Text[token.Start] is not ('-' or '\'' or '’' or '/');
        return token.Kind == TokenKind.Number || token.Is(TokenFlags.Capitalized) || tokens.Is(next, Function | WordClass.PlainAdverb | WordClass.Cardinal)
            || WordForms.EndsIn(tokens.Chars(next), "ly");
    }

    /// <summary>Whether a preposition belongs to the verb before it: "walked out on", "was called in."</summary>
    private bool IsParticle(WordRole role)
    {
        if ((role & (WordRole.In | WordRole.On | WordRole.Into)) == 0)
            return true;
        var next = index + 1;
        return next >= end || (tokens[next].Kind == TokenKind.Mark && tokens.Text[tokens[next].Start] is '.' or ',' or ';' or ')')
            || (tokens.Is(next, WordClass.Preposition) && !tokens[next].Is(TokenFlags.Capitalized)) || tokens.Is(next, WordClass.PlainAdverb) && tokens.Chars(next) is "again";
    }

    /// <summary>"to storm the town": a noun of events that its "to" and what follows make a verb.</summary>
    private bool IsOfInfinitive() => (WordRoles.Of(tokens[index - 1].Word) & WordRole.To) != 0 && index + 1 < end && tokens[index + 1].Kind == TokenKind.Word
        && (WordForms.IsBase(tokens.Chars(index)) || (tokens.Is(index + 1, WordClass.Determiner | WordClass.Pronoun) && !tokens.Is(index + 1, WordClass.Conjunction)));

    private bool IsInfinitive(ReadOnlySpan<char> word)
    {
        if (WordForms.IsBase(tokens.Chars(index)) || Infinitives.Contains(tokens, index))
            return true;

        // "extended to what they had been"
        if (WordForms.EndsIn(word, "s") || index + 1 >= end || word is "what")
            return false;
        var next = index + 1;

        // "moved to shore up the wall"
        if (tokens[next].Length is 2 or 3 && index + 2 < end && tokens.Is(index + 2, WordClass.Determiner) && tokens.Chars(next) is "up" or "out")
            return true;
        return tokens[next].Kind == TokenKind.Word
            && tokens.Is(next, WordClass.Determiner | WordClass.Pronoun) && !tokens.Is(next, WordClass.Conjunction);
    }

    /// <summary>"to openly justify the raid".</summary>
    private bool IsSplitInfinitive(ReadOnlySpan<char> word) =>
        index > 1 && (WordRoles.Of(tokens[index - 2].Word) & WordRole.To) != 0 && WordForms.EndsIn(tokens.Chars(index - 1), "ly")
        && (WordForms.IsBase(word) || WordForms.EndsIn(word, "ify") || WordForms.EndsIn(word, "ise") || WordForms.EndsIn(word, "ize"));

    /// <summary>"the last Axis forces in Africa laid down": what looks like a verb has the clause's verb, of the past, behind its "in Africa".</summary>
    private bool PastFollows()
    {
        const int Reach = 5;
        if (last != WordTag.Name || index + 1 >= end || !tokens.Is(index + 1, WordClass.Preposition) || tokens.Is(index, WordClass.SayVerb | WordClass.ClaimVerb))
            return false;
        for (var i = index + 2; i < Math.Min(end, index + 2 + Reach); i++)
        {
            if (tokens[i].Kind == TokenKind.Mark || tokens.Is(i, WordClass.Conjunction | WordClass.Auxiliary) || (WordRoles.Of(tokens[i].Word) & WordRole.Relative) != 0)
                return false;
            if (tokens.Is(i, WordClass.PastTense) && !tokens.Is(i - 1, WordClass.Article | WordClass.Preposition))
                return true;
        }

        return false;
    }

    /// <summary>"the first well, at the school", "the well was dry": what stands where only a noun can.</summary>
    private bool IsWell() => last is WordTag.Determiner or WordTag.Possessive or WordTag.Adjective && !NextIsNominal() && tokens.Chars(index) is "well" or "home" && !(index + 1 < end && tokens.IsMark(index + 1, '-'))
        || tokens[index].Length == 4 && last is WordTag.Noun or WordTag.Name or WordTag.Adjective && tokens.Chars(index) is "home" && index + 1 < end && tokens.Chars(index + 1) is "run" or "runs";

    /// <summary>"visited restored instruments": of two verbs in a row the second belongs to the noun behind it.</summary>
    private bool IsBehindVerb() => last == WordTag.Verb && index + 1 < end && !tokens[index + 1].Is(TokenFlags.Capitalized) && NextIsNominal();

    /// <summary>"the oldest wall that survives is", "the man who paints was", "the hall that bears her name": no noun with an s can stand before "is", and hardly one before "her".</summary>
    private bool IsOfRelative(ReadOnlySpan<char> word) => word.Length > 4 && WordForms.EndsIn(word, "s") && !WordForms.EndsIn(word, "ss") && beforeLast is WordTag.Noun or WordTag.Name or WordTag.Comma
        && (WordRoles.Of(tokens[index - 1].Word) & WordRole.Relative) != 0 && index + 1 < end
        && (tokens.Is(index + 1, WordClass.Auxiliary) ? tokens.Chars(index + 1) is "is" or "was" or "has"
            : tokens[index + 1].Kind == TokenKind.Number || beforeLast != WordTag.Comma && (tokens.Is(index + 1, WordClass.Article) || (WordRoles.Of(tokens[index + 1].Word) & WordRole.Owner) != 0 || tokens.IsWord(index + 1, "his") || tokens.IsWord(index + 1, "her")));

    /// <summary>"The landslip of 3 May 1961 exposed fresh rock": a date that belongs to the noun before it leads to the clause's verb.</summary>
    private bool IsBehindDateOf()
    {
        for (var i = index - 1; i > 1 && i >= index - 5; i--)
        {
            if ((WordRoles.Of(tokens[i].Word) & WordRole.Of) != 0)
                return true;
            if (tokens[i].Kind != TokenKind.Number && !tokens.Is(i, WordClass.Month))
                return false;
        }

        return false;
    }

    /// <summary>"suspended new drilling", "a railway siding": behind a word that describes, and in a name of two nouns, what ends in -ing is a noun.</summary>
    private bool IsDeed() => last == WordTag.Noun && (Describers.Contains(tokens, index - 1) || beforeLast is WordTag.Determiner or WordTag.Adjective or WordTag.Verb or WordTag.Preposition && Deeds.Contains(tokens, index) || IsOfCompound() || IsDoneOf());

    /// <summary>"with dried leaves": a noun that is spelled like a verb.</summary>
    private bool NextIsPlural() => index + 1 < end && tokens[index + 1].Kind == TokenKind.Word && tokens.Is(index + 1, WordClass.PresentTense) && WordForms.EndsIn(tokens.Chars(index + 1), "s");
}
