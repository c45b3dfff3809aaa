namespace DocModel.Reading.Tokens;

/// <summary>The words that the stages know, each looked up once, while the text is cut into tokens.</summary>
/// <remarks>The words of a stage stand in a part of this class of their own. A word that several stages list gets all their classes.</remarks>
internal static partial class Lexicon
{
    private static readonly LexiconEntry[] Entries;

    /// <summary>The classes of the entries once more, close together: what every stage asks of nearly every word.</summary>
    private static readonly WordClass[] Classes;

    /// <summary>The entries' keys (<see cref="WordKey"/>).</summary>
    private static readonly ulong[] Keys;

    /// <summary>An open hash table: half of a word's hash, so that most words which the lexicon does not have are told without looking further, and the entry's number.</summary>
    private static readonly uint[] Slots;
    private static readonly int Shift;
    private static readonly ushort LastOfTime;

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

        // Small enough to stay in the processor's nearest cache.
        var bits = 10;
        while (1 << bits < words.Count * 2)
            bits++;
        Shift = 32 - bits;
        Slots = new uint[1 << bits];
        Entries = new LexiconEntry[words.Count + 1];
        Entries[0] = new LexiconEntry("", WordClass.None);
        Classes = new WordClass[Entries.Length];
        Keys = new ulong[Entries.Length];
        ushort next = 1;
        foreach (var entry in words.Values.OrderByDescending(entry => entry.Is(WordClass.Time)))
        {
            LastOfTime = entry.Is(WordClass.Time) ? next : LastOfTime;
            var key = WordKey.Of(entry.Text.AsSpan());
            var slot = key.Hash >> Shift;
            while (Slots[slot] != 0)
                slot = (slot + 1) & (uint)(Slots.Length - 1);
            Slots[slot] = key.Hash << 16 | next;
            Keys[next] = key.Bits;
            Classes[next] = entry.Classes;
            Entries[next++] = entry;
        }
    }

    /// <summary>One more than the highest number of an entry.</summary>
    public static int Count => Entries.Length;

    public static ref readonly LexiconEntry Entry(ushort word) => ref Entries[word];

    /// <summary>Whether a word has one of the classes of <see cref="WordClass.Time"/>. They have the lowest numbers, so that no table is asked.</summary>
    public static bool IsOfTime(ushort word) => (uint)(word - 1) < LastOfTime;

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
        var slots = Slots;
        var hash = key.Hash;
        for (var slot = hash >> Shift; slot < (uint)slots.Length && slots[slot] is var found && found != 0; slot = (slot + 1) & (uint)(slots.Length - 1))
        {
            var number = (ushort)found;
            if ((found ^ hash << 16) <= ushort.MaxValue && Keys[number] == key.Bits
                && (word.Length <= WordKey.Letters || word.EqualsIgnoreCase(Entries[number].Text.AsSpan())))
            {
                return number;
            }
        }

        return 0;
    }
}
