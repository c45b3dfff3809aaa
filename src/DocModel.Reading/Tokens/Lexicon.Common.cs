namespace DocModel.Reading.Tokens;

/// <summary>The function words of English.</summary>
internal static partial class Lexicon
{
    private static LexiconEntry[] Common { get; } =
    [
        .. Words(WordClass.Article | WordClass.Determiner, "a", "an", "the"),
        .. Words(WordClass.Determiner, "this", "that", "these", "those", "every", "each", "some", "any", "no", "all", "both", "another",
            "its", "his", "her", "their", "our", "my", "your", "whose", "which"),
        .. Words(WordClass.Preposition, "about", "above", "across", "after", "against", "along", "alongside", "amid", "amidst", "among", "amongst", "around", "as", "at", "before",
            "behind", "below", "beneath", "beside", "besides", "between", "beyond", "by", "despite", "down", "during", "except", "for",
            "from", "in", "inside", "into", "like", "near", "of", "off", "on", "onto", "out", "outside", "over", "past", "per", "since",
            "than", "through", "throughout", "till", "to", "toward", "towards", "under", "until", "unto", "up", "upon", "via", "with",
            "within", "without"),
        .. Words(WordClass.Conjunction, "and", "or", "but", "nor", "so", "yet", "although", "because", "if", "once", "unless", "when",
            "whereas", "while", "whilst", "whether", "though"),
        .. Words(WordClass.Pronoun, "i", "you", "he", "she", "it", "we", "they", "me", "him", "us", "them", "myself", "himself",
            "herself", "itself", "themselves", "who", "whom", "one"),
        .. Words(WordClass.Auxiliary, "am", "is", "are", "was", "were", "be", "been", "being", "have", "has", "had", "do", "does", "did",
            "will", "would", "shall", "should", "can", "could", "may", "might", "must"),
    ];

    private static IEnumerable<LexiconEntry> Words(WordClass classes, params string[] words) =>
        words.Select(word => new LexiconEntry(word, classes));

    /// <summary>Words that stand in the order of their numbers, from <paramref name="first"/> on.</summary>
    private static IEnumerable<LexiconEntry> Numbered(WordClass classes, int first, params string[] words) =>
        words.Select((word, i) => new LexiconEntry(word, classes, first + i));
}
