using DocModel.Reading.Tokens;

namespace DocModel.Reading.Tagging;

/// <summary>By which rules a token is tagged, as far as it alone can say. The first ones are the tags themselves.</summary>
internal enum TagRule : byte
{
    /// <summary>One more than the last <see cref="WordTag"/>: below, nothing else need be asked.</summary>
    FirstOpen = WordTag.Mark + 1,

    /// <summary>A word in no class that tells: its ending and its neighbours do. So is every word that the lexicon does not have.</summary>
    Word = FirstOpen,

    /// <summary>A preposition, unless it is part of a hyphened word.</summary>
    Preposition,

    /// <summary>A preposition, unless it belongs to the verb before it or is part of a hyphened word.</summary>
    Particle,

    /// <summary>"and", "or": joins, unless it stands in a hyphened word.</summary>
    Conjunction,

    /// <summary>"did": the subject may stand behind it.</summary>
    Do,

    /// <summary>No article: stands for a noun where none follows.</summary>
    Determiner,
    Pronoun,

    /// <summary>Past, present or participle, and no function word.</summary>
    VerbForm,
    EventNoun,

    /// <summary>Several of these, or a word whose neighbours decide.</summary>
    Several,

    Mark,
}

/// <summary>The rule of each kind of token and of each entry of the lexicon: one look where the tagger would ask for one class after the other.</summary>
internal static class TagRules
{
    /// <summary>Two places an entry: as it is spelled mostly, and capitalised inside of a sentence. Behind them one for each kind of token.</summary>
    private static readonly byte[] Table = CreateTable();
    private static readonly int Kinds = 2 * Lexicon.Count;

    /// <param name="token">The token.</param>
    /// <param name="named">Whether it is capitalised though it does not begin the sentence.</param>
    public static TagRule Of(in Token token, bool named) => (TagRule)Table[token.Kind == TokenKind.Word ? 2 * token.Word + (named ? 1 : 0) : Kinds + (int)token.Kind];

    private static byte[] CreateTable()
    {
        var table = new byte[2 * Lexicon.Count + (int)TokenKind.End + 1];
        for (var word = 0; word < Lexicon.Count; word++)
        {
            ref readonly var entry = ref Lexicon.Entry((ushort)word);
            table[2 * word] = Spelled(entry, WordRoles.Of((ushort)word));

            // "World War I", "Plan A": a letter may be several things.
            table[2 * word + 1] = !entry.Is(WordTagger.Function) && entry.Text.Length != 1 ? (byte)WordTag.Name : (byte)TagRule.Several;
        }

        table[2 * Lexicon.Count + (int)TokenKind.Number] = (byte)WordTag.Number;
        table[2 * Lexicon.Count + (int)TokenKind.Mark] = (byte)TagRule.Mark;
        return table;
    }

    private static byte Spelled(in LexiconEntry entry, WordRole roles)
    {
        const WordClass Told = WordClass.Cardinal | WordClass.Ordinal | WordClass.EventNoun | WordClass.PlainAdverb;
        if ((roles & (WordRole.Relative | WordRole.NameParticle)) != 0)
            return (byte)TagRule.Several;
        if (!entry.Is(WordTagger.Function))
        {
            return entry.Is(WordTagger.VerbForms) ? entry.Is(WordClass.PlainAdverb) ? (byte)TagRule.Several : (byte)TagRule.VerbForm
                : !entry.Is(Told) ? (byte)TagRule.Word
                : entry.Is(Told & ~WordClass.EventNoun) ? (byte)TagRule.Several : (byte)TagRule.EventNoun;
        }

        if (!entry.Is(WordClass.Preposition | WordClass.PlainAdverb))
        {
            if (entry.Is(WordClass.Auxiliary))
                return (roles & WordRole.Modal) != 0 ? (byte)TagRule.Several : (roles & WordRole.Do) != 0 ? (byte)TagRule.Do : (byte)WordTag.Auxiliary;
            if (entry.Is(WordClass.Article))
                return (byte)WordTag.Determiner;
            if (entry.Is(WordClass.Determiner))
                return (byte)TagRule.Determiner;
            if (entry.Is(WordClass.Pronoun))
                return (byte)TagRule.Pronoun;
        }

        if ((roles & WordRole.Subordinator) == 0 && !entry.Is(WordClass.Auxiliary | WordClass.Determiner | WordClass.Pronoun) && entry.Text is not ("so" or "yet"))
        {
            if (entry.Is(WordClass.Conjunction))
                return (byte)TagRule.Conjunction;
            if (entry.Is(WordClass.Preposition))
                return (roles & WordRole.Particle) == 0 ? (byte)TagRule.Preposition : (byte)TagRule.Particle;
        }

        return (byte)TagRule.Several;
    }
}
