using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Words;

/// <summary>The forms of regular words.</summary>
internal static partial class SpeechLexicon
{
    /// <summary>"affirm", "affirms", "affirmed", "affirming". A star asks for a double consonant: "quip*".</summary>
    private static IEnumerable<LexiconEntry> Verbs(WordClass classes, int number, params string[] verbs)
    {
        foreach (var verb in verbs)
        {
            var doubles = verb[^1] == '*';
            var plain = verb.TrimEnd('*');
            var stem = doubles ? plain + plain[^1] : plain;
            var endsWithY = EndsWithConsonantAndY(plain);
            yield return new LexiconEntry(plain, classes, number);
            yield return new LexiconEntry(WithS(plain), classes, number);
            yield return new LexiconEntry(endsWithY ? plain.Remove(plain.Length - 1) + "ied" : plain[^1] == 'e' ? plain + "d" : stem + "ed", classes, number);
            yield return new LexiconEntry(plain[^1] == 'e' && !EndsWith(plain, "ee") ? plain.Remove(plain.Length - 1) + "ing" : stem + "ing", classes, number);
        }
    }

    /// <summary>The past tense alone, of verbs whose other forms are nouns more often: "ordered", "voiced".</summary>
    private static IEnumerable<LexiconEntry> Past(WordClass classes, int number, params string[] verbs) =>
        Verbs(classes, number, verbs).Where((_, form) => form % 4 == 2);

    /// <summary>Words that stand as they are.</summary>
    private static IEnumerable<LexiconEntry> Plain(WordClass classes, int number, params string[] words) =>
        words.Select(word => new LexiconEntry(word, classes, number));

    /// <summary>Nouns with their plurals. The plural has the plural's number, the singular the one that is given.</summary>
    private static IEnumerable<LexiconEntry> Nouns(WordClass classes, int number, params string[] nouns)
    {
        foreach (var noun in nouns)
        {
            yield return new LexiconEntry(noun, classes, number);
            var plural = EndsWith(noun, "man") ? noun.Remove(noun.Length - 2) + "en" : WithS(noun);
            yield return new LexiconEntry(plural, classes, Lexicon.Plural);
        }
    }

    private static string WithS(string word)
    {
        if (EndsWithConsonantAndY(word))
            return word.Remove(word.Length - 1) + "ies";
        return EndsWith(word, "s") || EndsWith(word, "x") || EndsWith(word, "z") || EndsWith(word, "ch") || EndsWith(word, "sh") ? word + "es" : word + "s";
    }

    private static bool EndsWithConsonantAndY(string word) => word.Length > 2 && word[^1] == 'y' && word[^2] is not ('a' or 'e' or 'o' or 'u');

    private static bool EndsWith(string word, string ending) => word.EndsWith(ending, StringComparison.Ordinal);
}
