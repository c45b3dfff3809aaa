using DocModel.Reading.Tokens;

namespace DocModel.Reading.Tagging;

/// <content>Forms of verbs: finite, participle, or a noun or an adjective that is spelled so.</content>
internal readonly ref partial struct WordTagger
{
    private static readonly WordSet Compounds = new("counter", "court", "re", "co", "mis", "pre", "cross", "double", "hand", "sub", "de", "un", "machine", "stage", "mass");

    /// <summary>Participles that are plain forms too: "decided to run".</summary>
    private static readonly WordSet Unchanged = new("run", "come", "become", "overcome", "put", "set", "cut", "hit", "let", "read", "shut", "spread", "split", "cast", "hurt", "quit", "beat", "burst");

    private static readonly WordSet Cuttable = new("pay", "wage", "price", "tax", "rate", "budget", "power", "job");

    private static readonly WordSet NounsToo = new("cut", "hit", "split", "spread", "set", "cast", "burst", "read", "cost", "find", "shot", "hold", "run", "put");

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

        if (last == WordTag.Noun && beforeLast == WordTag.Determiner && (IsSetOfNoun() || IsShed()))
            return WordTag.Noun;

        // "accept a pay cut,"
        if (last == WordTag.Noun && Cuttable.Contains(tokens, index - 1) && tokens.IsWord(index, "cut") && (index + 1 >= end || tokens[index + 1].Kind == TokenKind.Mark || tokens.Is(index + 1, WordClass.Preposition | WordClass.Conjunction)))
            return WordTag.Noun;
        if (last == WordTag.Preposition && WordRoles.Of(tokens[index - 1].Word) is var before && (before & WordRole.To) != 0 && (WordForms.IsBase(tokens.Chars(index)) || Unchanged.Contains(tokens, index)))
            return WordTag.Infinitive;

        // "a split", "was split": behind an auxiliary the noun is a participle.
        if ((classes & WordClass.EventNoun) != 0 && !(last is WordTag.Noun or WordTag.Name or WordTag.Pronoun or WordTag.Comma && NextOpensPhrase() || (classes & WordClass.PastParticiple) != 0 && BehindAuxiliary() || last == WordTag.Subordinator && (WordRoles.Of(tokens[index - 1].Word) & WordRole.Person) != 0))
            return WordTag.Noun;
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
        if (last == WordTag.Pronoun && beforeLast == WordTag.Subordinator || last == WordTag.Subordinator && IsBeforeSingular())
            return WordTag.Verb;
        if (NextIsVerb() || IsNounInS() || last == WordTag.Pronoun && beforeLast == WordTag.Join || last is WordTag.Adjective or WordTag.Number or WordTag.Preposition or WordTag.Conjunction && !NextOpensPhrase() || PastFollows())
            return WordTag.Noun;
        if (initial)
            return NextOpensPhrase() && !IsHeadOfSubject() ? WordTag.Verb : WordTag.Noun;

        // "a petition for bilingual signs, begun by students"
        // "one of the new switches"
        if (last == WordTag.Noun && (beforeLast == WordTag.Preposition && index + 1 < end && tokens[index + 1].Kind == TokenKind.Mark || beforeLast is WordTag.Determiner or WordTag.Number && Describers.Contains(tokens, index - 1)))
            return WordTag.Noun;
        return last is WordTag.Noun or WordTag.Name or WordTag.Pronoun or WordTag.Close or WordTag.Subordinator or WordTag.Adverb
            or WordTag.Conjunction or WordTag.Comma or WordTag.Date || last == WordTag.Number && beforeLast == WordTag.Name
            ? WordTag.Verb
            : WordTag.Noun;
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
}
