namespace DocModel.Reading.Tokens;

/// <summary>The words that the stages know, each looked up once, while the text is cut into tokens.</summary>
/// <remarks>The words of a stage stand in a part of this class of their own. A word that several stages list gets all their classes.</remarks>
internal static partial class Lexicon
{
    public const uint HashSeed = 2166136261;

    private static readonly LexiconEntry[] Entries;
    private static readonly ushort[] Slots;
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
        Slots = new ushort[size];
        Entries = new LexiconEntry[words.Count + 1];
        Entries[0] = new LexiconEntry("", WordClass.None);
        ushort next = 1;
        foreach (var entry in words.Values)
        {
            var hash = HashSeed;
            foreach (var c in entry.Text)
                hash = Hash(hash, c);
            var slot = hash & (uint)(size - 1);
            while (Slots[slot] != 0)
                slot = (slot + 1) & (uint)(size - 1);
            Slots[slot] = next;
            Entries[next++] = entry;
            Longest = Math.Max(Longest, entry.Text.Length);
        }
    }

    public static ref readonly LexiconEntry Entry(ushort word) => ref Entries[word];

    /// <summary>FNV-1a over the letters without regard to ASCII case.</summary>
    public static uint Hash(uint hash, char letter) => (hash ^ (uint)(letter | 0x20)) * 16777619;

    public static ushort Find(ReadOnlySpan<char> word, uint hash)
    {
        if (word.Length > Longest)
            return 0;
        for (var slot = hash & (uint)(Slots.Length - 1); Slots[slot] != 0; slot = (slot + 1) & (uint)(Slots.Length - 1))
        {
            if (Matches(Entries[Slots[slot]].Text, word))
                return Slots[slot];
        }

        return 0;
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
