using System.Runtime.CompilerServices;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Tagging;

/// <summary>Tags one word from its class, its ending and its neighbours.</summary>
internal readonly ref partial struct WordTagger(TokenList tokens, int index, int end, WordTag last, WordTag beforeLast, bool initial, bool dateNext)
{
    public const WordClass Function =
        WordClass.Determiner | WordClass.Preposition | WordClass.Conjunction | WordClass.Pronoun | WordClass.Auxiliary;

    public const WordClass VerbForms = WordClass.PastTense | WordClass.PastParticiple | WordClass.PresentTense;

    /// <summary>Forms in -ing that describe and do nothing: "in neighbouring Tosi", "the remaining wells".</summary>
    private static readonly WordSet Describing = new("neighbouring", "neighboring", "surrounding", "remaining", "existing", "outstanding", "corresponding", "ongoing", "adjoining", "sprawling", "promising", "surviving");

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

            // "Trench A was cut": behind a word with a capital an article would have none.
            if (token.Length == 1 && last is WordTag.Noun or WordTag.Name && tokens[index - 1].Is(TokenFlags.Capitalized) && (classes & WordClass.Article) != 0 && index + 1 < end && !tokens[index + 1].Is(TokenFlags.Capitalized))
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
            && (classes & (WordClass.PlainAdverb | WordClass.Preposition)) != 0 && !IsBeforeHyphen())
            return WordTag.Noun;

        // "on-call", "by-election", "the All-Lom team"
        if ((classes & (WordClass.Preposition | WordClass.Determiner)) != 0 && IsBeforeHyphen() && !tokens[index + 1].Is(TokenFlags.SpaceBefore))
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

    private WordTag EventNoun() => last == WordTag.Preposition && IsOfInfinitive() ? WordTag.Infinitive : WordTag.Noun;

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
                return !dateNext && (IsBeforeArticle() && WordForms.IsBase(word) || WordForms.EndsIn(word, "s") && IsThirdPerson(word)) ? WordTag.Verb : WordTag.End;
            case WordTag.Auxiliary:
                // "had last been tested", "had long been closed"
                return IsBaseBehindModal(WordClass.None) ? WordTag.Verb : index + 1 < end && tokens.Is(index + 1, WordClass.Auxiliary) && !WordForms.EndsIn(word, "ing") && !WordForms.EndsIn(word, "ed") ? WordTag.Adverb : WordTag.End;
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
                    : capital && !(initial && (WordForms.EndsIn(word, "following") || OpensWithDoing())) ? WordTag.Name : WordTag.Gerund;
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
}
