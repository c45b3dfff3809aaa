namespace DocModel.Reading.Tokens;

/// <summary>The words that the stages know, each looked up once, while the text is cut into tokens.</summary>
/// <remarks>The words of a stage stand in a part of this class of their own. A word that several stages list gets all their classes.</remarks>
internal static partial class Lexicon
{
    private static readonly LexiconEntry[] Entries;

    /// <summary>The classes of the entries once more, close together: what every stage asks of nearly every word.</summary>
    private static readonly WordClass[] Classes;

    /// <summary>An open hash table: the upper half of a word's hash, so that a word the lexicon does not have is told without looking at another, and the entry's number.</summary>
    private static readonly uint[] Slots;
    private static readonly int Longest;

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

        var size = 1024;
        while (size < words.Count * 4)
            size *= 2;
        Slots = new uint[size];
        Entries = new LexiconEntry[words.Count + 1];
        Entries[0] = new LexiconEntry("", WordClass.None);
        Classes = new WordClass[Entries.Length];
        ushort next = 1;
        foreach (var entry in words.Values)
        {
            var hash = Hash(entry.Text.AsSpan());
            var slot = hash & (uint)(size - 1);
            while (Slots[slot] != 0)
                slot = (slot + 1) & (uint)(size - 1);
            Slots[slot] = (hash & 0xFFFF0000u) | next;
            Classes[next] = entry.Classes;
            Entries[next++] = entry;
            Longest = Math.Max(Longest, entry.Text.Length);
        }
    }

    public static ref readonly LexiconEntry Entry(ushort word) => ref Entries[word];

    public static WordClass ClassesOf(ushort word) => Classes[word];

    /// <summary>The number of a word's entry, 0 where the lexicon does not have it. ASCII case is no matter.</summary>
    public static ushort Find(ReadOnlySpan<char> word)
    {
        if (word.Length > Longest)
            return 0;
        var slots = Slots;
        var hash = Hash(word);
        for (var slot = hash & (uint)(slots.Length - 1); slots[slot] is var found && found != 0; slot = (slot + 1) & (uint)(slots.Length - 1))
        {
            if (((found ^ hash) & 0xFFFF0000u) == 0 && Matches(Entries[(ushort)found].Text, word))
                return (ushort)found;
        }

        return 0;
    }

    /// <summary>Four letters and the length tell the lexicon's words apart well enough, and cost the same for each word of a text.</summary>
    private static uint Hash(ReadOnlySpan<char> word)
    {
        var last = word.Length - 1;
        var letters = (word[0] | 0x20u) | (word[last] | 0x20u) << 8 | (word[last >> 1] | 0x20u) << 16 | (word[(last + 1) >> 2] | 0x20u) << 24;
        var hash = (letters ^ (uint)last * 0x9E3779B1u) * 0x85EBCA6Bu;
        return hash ^ (hash >> 15);
    }

    private static bool Matches(string entry, ReadOnlySpan<char> word)
    {
        if (entry.Length != word.Length)
            return false;
        for (var i = 0; i < entry.Length; i++)
        {
            if (entry[i] != word[i] && (word[i] is < 'A' or > 'Z' || entry[i] != (word[i] | 0x20)))
                return false;
        }

        return true;
    }
}
