using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Words;

/// <summary>Words that only the stage of quotations asks for: rarer verbs of speech, who can speak, what has a title, given names.</summary>
/// <remarks>
/// They are looked up when a quotation asks for a word near it and not while the text is cut, so that the <see cref="Lexicon"/>, which every
/// word of every text goes through, stays small. What that one knows of a word holds here too.
/// </remarks>
internal static partial class SpeechLexicon
{
    /// <summary>The classes that words of this lexicon have.</summary>
    private const WordClass Own = WordClass.SayVerb | WordClass.ClaimVerb | WordClass.Role | WordClass.Collective | WordClass.Writing | WordClass.Work | WordClass.Meta | WordClass.GivenName;

    private static readonly LexiconEntry[] Entries;

    /// <summary>An open hash table: a word's hash (<see cref="WordKey.ShortHash"/>), which tells most other words without a look at their letters, and the number of its entry.</summary>
    private static readonly uint[] Slots;

    /// <summary>For the words that the general lexicon has: what they are besides, and their number here.</summary>
    private static readonly ushort[] Besides;

    static SpeechLexicon()
    {
        var words = new Dictionary<string, LexiconEntry>(StringComparer.Ordinal);
        foreach (var entry in All())
        {
            words[entry.Text] = words.TryGetValue(entry.Text, out var known)
                ? new LexiconEntry(entry.Text, known.Classes | entry.Classes, known.Number == 0 ? entry.Number : known.Number)
                : entry;
        }

        Entries = new LexiconEntry[words.Count + 1];
        Entries[0] = new LexiconEntry("", WordClass.None);
        Besides = new ushort[Lexicon.Count];
        var size = 1024;
        while (size < words.Count * 2)
            size *= 2;
        Slots = new uint[size];
        ushort next = 1;
        foreach (var entry in words.Values)
        {
            Entries[next] = entry;
            if (Lexicon.Find(entry.Text.AsSpan()) is var general and > 0)
                Besides[general] = next;
            var hash = WordKey.Of(entry.Text.AsSpan()).ShortHash;
            var slot = SlotOf(hash);
            while (Slots[slot] != 0)
                slot = (slot + 1) & (size - 1);
            Slots[slot] = (uint)hash << 16 | next++;
        }
    }

    /// <summary>Whether a word is one of these, as either lexicon knows it.</summary>
    public static bool Has(this TokenList tokens, int index, WordClass classes)
    {
        var word = tokens[index].Word;
        return (Lexicon.ClassesOf(word) & classes) != 0
            || ((classes & Own) != 0 && tokens[index].Kind == TokenKind.Word && (Entries[word > 0 ? Besides[word] : Find(tokens, index)].Classes & classes) != 0);
    }

    /// <summary>Whether a word of the general lexicon is one of these, as either lexicon knows it.</summary>
    public static bool Has(ushort word, WordClass classes) => ((Lexicon.ClassesOf(word) | Entries[Besides[word]].Classes) & classes) != 0;

    /// <summary>The words of this lexicon that have one of these classes.</summary>
    public static IEnumerable<string> TextsOf(WordClass classes) => Entries.Where(entry => (entry.Classes & classes) != 0).Select(entry => entry.Text);

    /// <summary>The gender or the plural of a word (<see cref="Lexicon.Male"/>, <see cref="Lexicon.Plural"/>), or how a verb speaks.</summary>
    public static int NumberOf(this TokenList tokens, int index)
    {
        var word = tokens[index].Word;
        return word > 0 && Lexicon.Entry(word).Number is var number and > 0 ? number : Entries[word > 0 ? Besides[word] : Find(tokens, index)].Number;
    }

    /// <summary>A number that tells words of either lexicon apart; 0 for a word that neither has.</summary>
    public static int WordOf(this TokenList tokens, int index) =>
        tokens[index].Word is var word and > 0 ? word : Find(tokens, index) is var rare and > 0 ? Lexicon.Count + rare : 0;

    /// <summary>The hash that all tokens with a word of this number have (<see cref="TokenList.Hashes"/>).</summary>
    public static ushort HashOf(int word) =>
        WordKey.Of((word < Lexicon.Count ? Lexicon.Entry((ushort)word) : Entries[word - Lexicon.Count]).Text.AsSpan()).ShortHash;

    /// <summary>The texts of the entries, for the tests.</summary>
    internal static IEnumerable<string> Texts => Entries.Skip(1).Select(entry => entry.Text);

    private static ushort Find(TokenList tokens, int index)
    {
        ref readonly var token = ref tokens[index];
        if (token.Length < 2)
            return 0;
        var hash = tokens.Hashes[index];
        for (var slot = SlotOf(hash); Slots[slot] is var found and > 0; slot = (slot + 1) & (Slots.Length - 1))
        {
            var number = (ushort)found;
            if (found >> 16 == hash && Entries[number].Text is var text && text.Length == token.Length && tokens.Chars(index).EqualsIgnoreCase(text.AsSpan()))
                return number;
        }

        return 0;
    }

    private static int SlotOf(ushort hash) => hash & (Slots.Length - 1);
}
