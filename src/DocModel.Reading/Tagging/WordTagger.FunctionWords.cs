using DocModel.Reading.Tokens;

namespace DocModel.Reading.Tagging;

/// <content>Words of the closed classes: what they are depends on what stands beside them.</content>
internal readonly ref partial struct WordTagger
{
    // "took over in May", "took over last June": with other verbs "over" before a time is how long.
    private static readonly WordSet TakesOver = new("take", "takes", "took", "taken", "hand", "hands", "handed");

    private static readonly WordSet Telling = new("told", "assured", "reminded", "informed", "warned", "convinced", "persuaded", "promised");

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

    // "was itself dissolved", "Moe himself": it only leans on the word before.
    private WordTag Pronoun() => last is WordTag.Auxiliary or WordTag.Name or WordTag.Noun && IsReflexive(tokens, index) ? WordTag.Adverb : EndsPhraseStart(last) ? WordTag.Noun : WordTag.Pronoun;

    /// <summary>"a rule under which farmers were paid", and not "in which case", "by which time", "two of which".</summary>
    private bool IsWhichOfClause() => index + 1 < end && tokens[index].Length == 5 && (WordRoles.Of(tokens[index - 1].Word) & WordRole.Of) == 0
        && !tokens.Is(index + 1, WordClass.TimeUnit) && !tokens.IsWord(index + 1, "time") && !tokens.IsWord(index + 1, "case") && tokens.IsWord(index, "which");

    /// <summary>"himself", "themselves".</summary>
    private static bool IsReflexive(TokenList tokens, int index) => WordForms.EndsIn(tokens.Chars(index), "self") || WordForms.EndsIn(tokens.Chars(index), "selves");
}
