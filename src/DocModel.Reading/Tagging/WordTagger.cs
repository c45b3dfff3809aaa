using System.Runtime.CompilerServices;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Tagging;

/// <summary>Tags one word from its class, its ending and its neighbours.</summary>
internal readonly ref partial struct WordTagger(TokenList tokens, int index, int end, WordTag last, WordTag beforeLast, bool initial, bool dateNext)
{
    public const WordClass Function =
        WordClass.Determiner | WordClass.Preposition | WordClass.Conjunction | WordClass.Pronoun | WordClass.Auxiliary;

    public const WordClass VerbForms = WordClass.PastTense | WordClass.PastParticiple | WordClass.PresentTense;

    // "took over in May", "took over last June": with other verbs "over" before a time is how long.
    private static readonly WordSet TakesOver = new("take", "takes", "took", "taken", "hand", "hands", "handed");

    private static readonly WordSet Compounds = new("counter", "court", "re", "co", "mis", "pre", "cross", "double", "hand", "sub", "de", "un", "machine", "stage", "mass");

    /// <summary>Participles that are plain forms too: "decided to run".</summary>
    private static readonly WordSet Unchanged = new("run", "come", "become", "overcome", "put", "set", "cut", "hit", "let", "read", "shut", "spread", "split", "cast", "hurt", "quit", "beat", "burst");

    /// <summary>Forms in -ing that describe and do nothing: "in neighbouring Tosi", "the remaining wells".</summary>
    private static readonly WordSet Describing = new("neighbouring", "neighboring", "surrounding", "remaining", "existing", "outstanding", "corresponding", "ongoing", "adjoining", "sprawling", "promising", "surviving");

    private static readonly WordSet Telling = new("told", "assured", "reminded", "informed", "warned", "convinced", "persuaded", "promised");

    private static readonly WordSet Cuttable = new("pay", "wage", "price", "tax", "rate", "budget", "power", "job");

    private static readonly WordSet NounsToo = new("cut", "hit", "split", "spread", "set", "cast", "burst", "read", "cost", "find", "shot", "hold", "run", "put");

    public WordTag Tag(TagRule rule)
    {
        switch (rule)
        {
            case TagRule.Word:
                return Open();
            case TagRule.Preposition when last is not WordTag.Join && !IsBeforeHyphen():
            case TagRule.Particle when last is not (WordTag.Verb or WordTag.Participle or WordTag.Join) && !IsBeforeHyphen():
                return WordTag.Preposition;
            case TagRule.Conjunction when last != WordTag.Join:
                return WordTag.Conjunction;
            case TagRule.Do:
                return WordTag.Auxiliary;
            case TagRule.Determiner:
                return Determiner();
            case TagRule.Pronoun:
                return Pronoun();
            case TagRule.VerbForm:
                return VerbForm(Lexicon.ClassesOf(tokens[index].Word), tokens[index].Is(TokenFlags.Capitalized));
            case TagRule.EventNoun when last is not (WordTag.Auxiliary or WordTag.Adverb):
                return EventNoun();
            default:
                return Several();
        }
    }

    private bool IsBeforeHyphen() => index + 1 < end && tokens.IsMark(index + 1, '-');

    /// <summary>Tags a word of several classes, or of one that is in several places.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private WordTag Several()
    {
        ref readonly var token = ref tokens[index];
        var capital = token.Is(TokenFlags.Capitalized);

        var classes = Lexicon.ClassesOf(token.Word);
        if (capital && (!initial || token.Is(TokenFlags.AllUpper)))
        {
            // "the F.A. Cup", "Mrs A. B. Holm", "World War I began"
            if (token.Length == 1 && last is WordTag.Name or WordTag.Join && IsLetterOfName(classes))
                return WordTag.Name;

            // A function word keeps its class in a title ("Peace and Friendship", "The Hague") and as "I".
            if ((classes & Function) == 0 || (token.Is(TokenFlags.AllUpper) && token.Length > 1))
                return WordTag.Name;

            // "Porton Down"
            if (last == WordTag.Name && (WordRoles.Of(token.Word) & WordRole.Particle) != 0)
                return WordTag.Name;

            // "On Exile", "Per Aasen"
            if ((classes & WordClass.Preposition) != 0 && index + 1 < end && tokens[index + 1].Is(TokenFlags.Capitalized))
                return WordTag.Name;
        }

        // "Kurt von Holt", "Ponce de León"
        if (!capital && last == WordTag.Name && (WordRoles.Of(token.Word) & WordRole.NameParticle) != 0 && NextIsCapital())
            return WordTag.Name;

        // "the lock-out", "a break-up"
        if (last == WordTag.Join && beforeLast == WordTag.Noun && !token.Is(TokenFlags.SpaceBefore) && tokens.IsMark(index - 1, '-')
            && (classes & (WordClass.PlainAdverb | WordClass.Preposition)) != 0 && !(index + 1 < end && tokens.IsMark(index + 1, '-')))
            return WordTag.Noun;

        // "on-call", "by-election", "the All-Lom team"
        if ((classes & (WordClass.Preposition | WordClass.Determiner)) != 0 && index + 1 < end && tokens.IsMark(index + 1, '-') && !tokens[index + 1].Is(TokenFlags.SpaceBefore))
            return WordTag.Adjective;

        if ((classes & Function) != 0)
        {
            var tag = FunctionWord(classes);
            if (tag != WordTag.End)
                return tag;
        }

        // "where" opens a clause whatever else the lexicon says of it.
        if (!capital && (WordRoles.Of(token.Word) & WordRole.Relative) != 0)
            return WordTag.Subordinator;
        if (IsBaseBehindModal(classes))
            return WordTag.Verb;
        if ((classes & VerbForms) != 0)
            return VerbForm(classes, capital);
        if ((classes & WordClass.Cardinal) != 0)
            return WordTag.Number;
        if ((classes & WordClass.Ordinal) != 0)
            return EndsPhraseStart(last) || !NextIsVerb() ? WordTag.Adjective : WordTag.Adverb;
        if ((classes & WordClass.EventNoun) != 0)
            return EventNoun();
        if ((classes & WordClass.PlainAdverb) != 0)
            return IsWell() ? WordTag.Noun : last == WordTag.Determiner ? WordTag.Adjective : WordTag.Adverb;
        return Open();
    }

    private WordTag EventNoun() => last == WordTag.Preposition && IsOfInfinitive() ? WordTag.Infinitive : tokens[index].Is(TokenFlags.Capitalized) && !initial ? WordTag.Name : WordTag.Noun;

    private WordTag FunctionWord(WordClass classes)
    {
        var role = WordRoles.Of(tokens[index].Word);
        if ((classes & WordClass.Auxiliary) != 0)
            return EndsPhraseStart(last) && (role & WordRole.Modal) != 0 ? WordTag.Noun : WordTag.Auxiliary;
        if ((role & WordRole.Relative) != 0)
        {
            // "matched that of ozone"
            if ((classes & WordClass.Determiner) != 0 && index + 1 < end && (WordRoles.Of(tokens[index + 1].Word) & WordRole.Of) != 0)
                return WordTag.Pronoun;

            // "that" is a determiner where a phrase may begin, else it opens a clause.
            return (classes & WordClass.Determiner) == 0 || last is WordTag.Noun or WordTag.Name or WordTag.Comma or WordTag.Verb
                or WordTag.Participle or WordTag.Close or WordTag.Adjective or WordTag.Infinitive or WordTag.Gerund || last == WordTag.Pronoun && index > 1 && (Telling.Contains(tokens, index - 2) || beforeLast == WordTag.Preposition && NextIsVerb())
                || last == WordTag.Preposition && beforeLast is WordTag.Noun or WordTag.Comma && IsWhichOfClause()
                ? WordTag.Subordinator
                : NextIsNominal() ? WordTag.Determiner : WordTag.Pronoun;
        }

        if ((classes & WordClass.Article) != 0)
            return WordTag.Determiner;
        if ((classes & WordClass.Determiner) != 0)
            return Determiner();
        if ((classes & WordClass.Pronoun) != 0)
            return Pronoun();
        if ((classes & WordClass.Conjunction) != 0)
        {
            // "hit-and-run raids"
            if (last == WordTag.Join && tokens.IsMark(index - 1, '-') && IsHyphenNext())
                return WordTag.Adjective;
            return (role & WordRole.Subordinator) != 0 ? last == WordTag.Preposition && IsAtOnce() ? WordTag.Adverb : WordTag.Subordinator
                : tokens[index].Length == 2 && (tokens.Text[tokens[index].Start] | 0x20) == 's' || tokens.Chars(index)[0] is 'y' or 'Y' ? WordTag.Adverb
                : WordTag.Conjunction;
        }

        if ((classes & WordClass.Preposition) == 0)
            return WordTag.End;
        if (dateNext && last is WordTag.Verb or WordTag.Participle && TakesOver.Contains(tokens, index - 1) && tokens.Chars(index) is "over")
            return WordTag.Adverb;
        if (!(dateNext && (role & (WordRole.In | WordRole.On | WordRole.Into | WordRole.Near)) != 0) && (role & WordRole.Particle) != 0 && last is WordTag.Verb or WordTag.Participle && IsParticle(role))
            return WordTag.Adverb;
        if ((role & WordRole.Subordinator) != 0 && index + 1 < end && (tokens.Is(index + 1, WordClass.Pronoun) && tokens.Chars(index + 1) is not ("him" or "them" or "me" or "us") || OpensClause(role)))
            return WordTag.Subordinator;
        return WordTag.Preposition;
    }

    private WordTag Determiner() => IsBeforeHyphen() ? WordTag.Adjective : last == WordTag.Participle && IsBothTo() ? WordTag.Adverb : NextIsNominal() || (WordRoles.Of(tokens[index].Word) & WordRole.Owner) != 0 && !NextOpensPhrase() || OwnsPlural() || IsAllThe() ? WordTag.Determiner : WordTag.Pronoun;

    private WordTag Pronoun() => IsReflexiveAside() || last is WordTag.Name or WordTag.Noun && IsReflexive(tokens, index) ? WordTag.Adverb : EndsPhraseStart(last) ? WordTag.Noun : WordTag.Pronoun;

    /// <summary>"a rule under which farmers were paid", and not "in which case", "by which time", "two of which".</summary>
    private bool IsWhichOfClause() => index + 1 < end && tokens[index].Length == 5 && (WordRoles.Of(tokens[index - 1].Word) & WordRole.Of) == 0
        && !tokens.Is(index + 1, WordClass.TimeUnit) && !tokens.IsWord(index + 1, "time") && !tokens.IsWord(index + 1, "case") && tokens.IsWord(index, "which");

    private WordTag VerbForm(WordClass classes, bool capital)
    {
        if (capital && initial && IsBeforeWho())
            return WordTag.Name;

        // "British-held Egypt", "hit-and-run raids"
        if ((last == WordTag.Join || index + 1 < end && tokens[index + 1].Kind == TokenKind.Mark && IsHyphenNext()) && !capital && IsOfHyphenated(classes))
            return WordTag.Adjective;

        // "the recent cut in prices"
        if (last == WordTag.Adjective && beforeLast is WordTag.Determiner or WordTag.Possessive && index + 1 < end && tokens.Is(index + 1, WordClass.Preposition)
            && NounsToo.Contains(tokens, index))
            return WordTag.Noun;

        // "hit a home run"
        if (last == WordTag.Noun && tokens[index].Length == 3 && tokens[index - 1].Length == 4 && tokens.IsWord(index, "run") && tokens.IsWord(index - 1, "home"))
            return WordTag.Noun;

        if (last == WordTag.Noun && beforeLast == WordTag.Determiner && IsSetOfNoun())
            return WordTag.Noun;

        // "accept a pay cut,"
        if (last == WordTag.Noun && Cuttable.Contains(tokens, index - 1) && tokens.IsWord(index, "cut") && (index + 1 >= end || tokens[index + 1].Kind == TokenKind.Mark || tokens.Is(index + 1, WordClass.Preposition | WordClass.Conjunction)))
            return WordTag.Noun;
        if (last == WordTag.Preposition && WordRoles.Of(tokens[index - 1].Word) is var before && (before & WordRole.To) != 0 && (WordForms.IsBase(tokens.Chars(index)) || Unchanged.Contains(tokens, index)))
            return WordTag.Infinitive;

        // "a split", "was split": behind an auxiliary the noun is a participle.
        if ((classes & WordClass.EventNoun) != 0 && !(last is WordTag.Noun or WordTag.Name or WordTag.Pronoun or WordTag.Comma && NextOpensPhrase() || (classes & WordClass.PastParticiple) != 0 && BehindAuxiliary() || last == WordTag.Subordinator && (WordRoles.Of(tokens[index - 1].Word) & WordRole.Person) != 0))
            return capital && !initial ? WordTag.Name : WordTag.Noun;
        if (EndsPhraseStart(last) && !IsBehindHouse())
            return (classes & WordClass.PresentTense) == 0 && NextIsNominal() ? WordTag.Adjective : WordTag.Noun;
        if ((classes & (WordClass.PastTense | WordClass.PastParticiple)) == 0)
            return Present();
        if (BehindAuxiliary())
            return (classes & WordClass.PastParticiple) != 0 ? WordTag.Participle : WordTag.Verb;
        if (last is WordTag.Preposition or WordTag.Adjective && NextIsNominal())
            return WordTag.Adjective;
        return (classes & WordClass.PastTense) != 0 ? WordTag.Verb : WordTag.Participle;
    }

    private WordTag Present()
    {
        // "the option that it holds expires"
        if (last == WordTag.Pronoun && beforeLast == WordTag.Subordinator)
            return WordTag.Verb;
        if (NextIsVerb() || IsNounInS() || last == WordTag.Pronoun && beforeLast == WordTag.Join || last is WordTag.Adjective or WordTag.Number or WordTag.Preposition or WordTag.Conjunction && !NextOpensPhrase() || PastFollows())
            return WordTag.Noun;
        if (initial)
            return NextOpensPhrase() && !IsHeadOfSubject() ? WordTag.Verb : WordTag.Noun;

        // "a petition for bilingual signs, begun by students"
        if (last == WordTag.Noun && beforeLast == WordTag.Preposition && index + 1 < end && tokens[index + 1].Kind == TokenKind.Mark)
            return WordTag.Noun;
        return last is WordTag.Noun or WordTag.Name or WordTag.Pronoun or WordTag.Close or WordTag.Subordinator or WordTag.Adverb
            or WordTag.Conjunction or WordTag.Comma or WordTag.Date || last == WordTag.Number && beforeLast == WordTag.Name
            ? WordTag.Verb
            : WordTag.Noun;
    }

    /// <summary>Tags a word of which no class tells: by what stands before it, and else by its ending.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private WordTag Open()
    {
        // Behind these the word before can say more than the ending.
        const uint Telling = 1u << (int)WordTag.Preposition | 1u << (int)WordTag.Adverb | 1u << (int)WordTag.Noun | 1u << (int)WordTag.Name | 1u << (int)WordTag.Auxiliary | 1u << (int)WordTag.Subordinator;
        var word = tokens.Chars(index);
        var capital = tokens[index].Is(TokenFlags.Capitalized);
        if (!capital)
        {
            if ((Telling >> (int)last & 1) != 0 && Behind(word) is not WordTag.End and var tag)
                return tag;
            if (WordForms.Prefixed(word) is not WordClass.None and var verb)
                return VerbForm(verb, capital);
        }

        return Ending(word, capital);
    }

    private WordTag Behind(ReadOnlySpan<char> word)
    {
        switch (last)
        {
            case WordTag.Preposition:
                return (WordRoles.Of(tokens[index - 1].Word) & WordRole.To) != 0 && (IsBehindHave() || IsGoverned(word) || IsInfinitive(word)) ? WordTag.Infinitive : WordTag.End;
            case WordTag.Noun or WordTag.Name:
                return !dateNext && IsBeforeArticle() && WordForms.IsBase(word) ? WordTag.Verb : WordTag.End;
            case WordTag.Auxiliary:
                // "had last been tested", "had long been closed"
                return IsBaseBehindModal(WordClass.None) ? WordTag.Verb : index + 1 < end && tokens.Is(index + 1, WordClass.Auxiliary) && !WordForms.EndsIn(word, "ing") ? WordTag.Adverb : WordTag.End;
            case WordTag.Adverb when IsSoFar():
                return WordTag.Adverb;
            case WordTag.Adverb:
                return beforeLast == WordTag.Auxiliary && IsBaseBehindModal(WordClass.None) ? WordTag.Verb : beforeLast == WordTag.Preposition && IsSplitInfinitive(word) ? WordTag.Infinitive : WordTag.End;
            default:
                return !dateNext && (NextIsVerbLike() && WordForms.IsBase(word) || IsOfRelative(word)) ? WordTag.Verb : WordTag.End;
        }
    }

    private WordTag Ending(ReadOnlySpan<char> word, bool capital)
    {
        switch (WordForms.EndingOf(word))
        {
            case WordEnding.Past:
                return word.Length == 4 && WordForms.EndsIn(word, "aged") && index + 1 < end && tokens[index + 1].Kind == TokenKind.Number ? WordTag.Adjective : Past();
            case WordEnding.Gerund when !capital && Describing.Contains(tokens, index):
                return WordTag.Adjective;
            case WordEnding.Gerund:
                return EndsPhraseStart(last) || last == WordTag.Adjective || (last is WordTag.Noun or WordTag.Name && (!NextOpensPhrase() || NextIsVerb() || IsDeed()))
                    || last == WordTag.Preposition && index + 1 < end && tokens.Is(index + 1, WordClass.Auxiliary)
                    ? WordTag.Noun
                    : capital && !(initial && WordForms.EndsIn(word, "following")) ? WordTag.Name : WordTag.Gerund;
            case WordEnding.Adverb:
                return WordTag.Adverb;
            case WordEnding.Adjective when !capital:
                return WordTag.Adjective;
            default:
                if (last is WordTag.Verb or WordTag.Participle && !capital && IsWay())
                    return WordTag.Adverb;
                if (last == WordTag.Join && IsClipped())
                    return WordTag.Auxiliary;

                // "is going to the museum", "was dying"
                return capital || word.Length < 4 && IsForeign() ? WordTag.Name : last == WordTag.Auxiliary && word.Length == 5 && WordForms.EndsIn(word, "ing") ? WordTag.Gerund : WordTag.Noun;
        }
    }

    private WordTag Past()
    {
        if (BehindAuxiliary())
            return WordTag.Participle;
        if (IsBehindHouse())
            return WordTag.Verb;
        // "Alfred Moe"
        if (initial && tokens[index].Is(TokenFlags.Capitalized) && tokens.Is(index, WordClass.GivenName))
            return WordTag.Name;
        if (initial && last is WordTag.End or WordTag.Date or WordTag.Break)
            return NextOpensPhrase() || index + 1 >= end ? WordTag.Verb : WordTag.Adjective;
        if (EndsPhraseStart(last) || last is WordTag.Preposition or WordTag.Adjective || (last == WordTag.Number && beforeLast != WordTag.Name))
            return NextIsNominal() || last == WordTag.Preposition && NextIsPlural() ? WordTag.Adjective : last is WordTag.Number ? WordTag.Verb : EndsPhraseStart(last) ? WordTag.Noun : WordTag.Verb;

        // "counter-attacked"
        if (last == WordTag.Join && IsCompound(tokens, index))
            return NextIsNominal() ? WordTag.Adjective : WordTag.Verb;

        // "well-known", "state-owned"
        if (last == WordTag.Join && (beforeLast is WordTag.Noun or WordTag.Adverb or WordTag.Adjective || beforeLast == WordTag.Name && tokens.IsMark(index - 1, '-')))
            return WordTag.Adjective;
        // "freshly raised troops", "the newly built pier": behind a phrase's adverb, before its noun.
        if (last == WordTag.Adverb && beforeLast is WordTag.Comma or WordTag.Preposition or WordTag.Determiner && !NextOpensPhrase() && NextIsNominal() && WordForms.EndsIn(tokens.Chars(index - 1), "ly"))
            return WordTag.Adjective;
        if (last == WordTag.Date && NextIsNominal() && !NextOpensPhrase() && !IsBehindDateOf() || IsBehindVerb())
            return WordTag.Adjective;
        return WordTag.Verb;
    }

    /// <summary>"Pemberton’s opened its doors": a house that is called after its owner.</summary>
    private bool IsBehindHouse() => last == WordTag.Possessive && beforeLast is WordTag.Name or WordTag.Possessive && index + 1 < end && tokens.Is(index + 1, WordClass.Article | WordClass.Determiner);

    /// <summary>Whether a verb's first part stands before a hyphen: "counter-attacked".</summary>
    public static bool IsCompound(TokenList tokens, int verb) => verb > 1 && tokens.IsMark(verb - 1, '-') && !tokens[verb].Is(TokenFlags.SpaceBefore) && Compounds.Contains(tokens, verb - 2);

    /// <summary>"did not resume", "would make": whatever the lexicon lacks, a verb in its plain form follows.</summary>
    private bool IsBaseBehindModal(WordClass classes)
    {
        if (!BehindAuxiliary() || (classes & (VerbForms | WordClass.PlainAdverb | WordClass.Cardinal | WordClass.Ordinal)) != 0 || tokens[index].Is(TokenFlags.Capitalized))
            return false;
        if (WordForms.EndsIn(tokens.Chars(index), "ed") && WordForms.IsPastEnding(tokens.Chars(index)))
            return false;
        var auxiliary = last == WordTag.Auxiliary ? index - 1 : index - 2;
        return tokens[auxiliary].Kind == TokenKind.Word && (WordRoles.Of(tokens[auxiliary].Word) & (WordRole.Modal | WordRole.Do)) != 0
            && !WordForms.EndsIn(tokens.Chars(index), "ly");
    }

    /// <summary>"was itself dissolved": a pronoun that only leans on the subject.</summary>
    private bool IsReflexiveAside() => last == WordTag.Auxiliary && IsReflexive(tokens, index);

    /// <summary>"himself", "themselves".</summary>
    public static bool IsReflexive(TokenList tokens, int index) => WordForms.EndsIn(tokens.Chars(index), "self") || WordForms.EndsIn(tokens.Chars(index), "selves");
}
