using DocModel.Reading.Tokens;

namespace DocModel.Reading.Events;

/// <summary>The words whose tag no neighbour changes, a fifth of any text: articles, "and", the forms of "be" and "have".</summary>
internal static class FixedTags
{
    private const WordClass Function =
        WordClass.Determiner | WordClass.Preposition | WordClass.Conjunction | WordClass.Pronoun | WordClass.Auxiliary;

    private static readonly WordTag[] Table = CreateTable();

    /// <summary>The tag, or <see cref="WordTag.End"/> for a word that <see cref="WordTagger"/> has to look at.</summary>
    public static WordTag Of(in Token word) => word.Is(TokenFlags.Capitalized) ? WordTag.End : Table[word.Word];

    private static WordTag[] CreateTable()
    {
        var table = new WordTag[Lexicon.Count];
        for (ushort word = 1; word < table.Length; word++)
            table[word] = OfEntry(Lexicon.Entry(word), WordRoles.Of(word));
        return table;
    }

    private static WordTag OfEntry(in LexiconEntry entry, WordRole roles)
    {
        var classes = entry.Classes;

        // These depend on what stands beside them: "the lock-out", "that", "van", "will".
        if ((classes & (WordClass.PlainAdverb | WordClass.Preposition)) != 0 || (roles & (WordRole.NameParticle | WordRole.Relative | WordRole.Modal)) != 0)
            return WordTag.End;
        return (classes & Function) switch
        {
            WordClass.Auxiliary => WordTag.Auxiliary,
            WordClass.Determiner when (classes & WordClass.Article) != 0 => WordTag.Determiner,
            WordClass.Conjunction when (roles & WordRole.Subordinator) == 0 && entry.Text is "and" or "or" or "nor" => WordTag.Conjunction,
            _ => WordTag.End,
        };
    }
}
