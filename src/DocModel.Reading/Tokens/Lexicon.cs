namespace DocModel.Reading.Tokens;

/// <summary>The words that the stages know, each looked up once, while the text is cut into tokens.</summary>
/// <remarks>The words of a stage stand in a part of this class of their own. A word that several stages list gets all their classes.</remarks>
internal static partial class Lexicon
{
    private static readonly LexiconEntry[] Entries;

    /// <summary>The classes of the entries once more, close together: what every stage asks of nearly every word.</summary>
    private static readonly WordClass[] Classes;

    /// <summary>An open hash table of the words' keys (<see cref="WordKey"/>); 0 where no word stands.</summary>
    private static readonly ulong[] Keys;

    /// <summary>The entry that stands in each slot of <see cref="Keys"/>.</summary>
    private static readonly ushort[] Numbers;
    private static readonly int Shift;

    static Lexicon()
    {
        var words = new Dictionary<string, LexiconEntry>(StringComparer.Ordinal);
        foreach (var part in (LexiconEntry[][])[Common, Dates, Sentences, Quotations, Events, Outline])
        {
            foreach (var entry in part)
            {
                words[entry.Text] = words.TryGetValue(entry.Text, out var known)
                    ? new LexiconEntry(
                        entry.Text,
                        known.Classes | entry.Classes,
                        known.Number == 0 ? entry.Number : known.Number,
                        known.Unit == 0 ? entry.Unit : known.Unit)
                    : entry;
            }
        }

        // A quarter of the slots is taken: most words that the lexicon does not have meet an empty one at once.
        var bits = 10;
        while (1 << bits < words.Count * 4)
            bits++;
        Shift = 64 - bits;
        Keys = new ulong[1 << bits];
        Numbers = new ushort[Keys.Length];
        Entries = new LexiconEntry[words.Count + 1];
        Entries[0] = new LexiconEntry("", WordClass.None);
        Classes = new WordClass[Entries.Length];
        ushort next = 1;
        foreach (var entry in words.Values)
        {
            var key = WordKey.Of(entry.Text.AsSpan());
            var slot = key.Hash >> Shift;
            while (Keys[slot] != 0)
                slot = (slot + 1) & (uint)(Keys.Length - 1);
            Keys[slot] = key.Bits;
            Numbers[slot] = next;
            Classes[next] = entry.Classes;
            Entries[next++] = entry;
        }
    }

    public static ref readonly LexiconEntry Entry(ushort word) => ref Entries[word];

    public static WordClass ClassesOf(ushort word) => Classes[word];

    /// <summary>The number of a word's entry, 0 where the lexicon does not have it. ASCII case is no matter.</summary>
    public static ushort Find(ReadOnlySpan<char> word)
    {
        var found = Find(WordKey.Of(word), word);
        return word.EqualsIgnoreCase(Entries[found].Text.AsSpan()) ? found : (ushort)0;
    }

    /// <summary>The same for a word whose key is known and which has nothing but letters.</summary>
    public static ushort Find(WordKey key, ReadOnlySpan<char> word)
    {
        if (!key.IsAscii)
            return 0;
        var keys = Keys;
        for (var slot = (int)(key.Hash >> Shift); (uint)slot < (uint)keys.Length && keys[slot] is var known && known != 0; slot = (slot + 1) & (keys.Length - 1))
        {
            if (known == key.Bits && (word.Length <= WordKey.Letters || word.EqualsIgnoreCase(Entries[Numbers[slot]].Text.AsSpan())))
                return Numbers[slot];
        }

        return 0;
    }
}
