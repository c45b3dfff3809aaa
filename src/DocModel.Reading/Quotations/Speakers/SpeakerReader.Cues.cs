using DocModel.Reading.Quotations.Words;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Speakers;

/// <summary>Words that can tell of a speaker in front of a quotation: of all others no rule need be asked.</summary>
internal sealed partial class SpeakerReader
{
    /// <summary>Whether one of the rules that <see cref="InFront"/> asks of each word may hold of it; each such rule names its first words here.</summary>
    private bool IsCue(int token)
    {
        // Nearly every word is turned away by one look at a table.
        var word = _tokens[token].Word;
        return word != 0
            ? Cues.Known[word]
            : Cues.Rare.MayHave(_tokens.Hashes[token]) && (_tokens.Has(token, Cues.Classes) || Cues.Words.Contains(_tokens, token));
    }

    /// <summary>A class of its own, since it is made of lists that stand in other files and must be there before it.</summary>
    private static class Cues
    {
        public static readonly WordSet Words = new(
        [
            "so", "according", "to", "by", "read", "reads", "find", "finds", "found", "compared", "compares", "have", .. Using.Words, .. Finding.Words,
            .. ClauseOpeners.Words, .. ThoughtVerbs.Words, .. MakingKnown.Words, .. Utterances.Words, .. Borrowing.Words, .. Doing.Words, .. Grounds.Words, .. Discourses.Words, .. FewWords.Words,
        ]);

        public const WordClass Classes = WordClass.SayVerb | WordClass.ClaimVerb | WordClass.Meta;

        /// <summary>Whether a word of the general lexicon is a cue.</summary>
        public static readonly bool[] Known = new bool[Lexicon.Count];

        /// <summary>The cues that the general lexicon does not have.</summary>
        public static readonly HashFilter Rare = new();

        static Cues()
        {
            for (var word = 1; word < Known.Length; word++)
                Known[word] = SpeechLexicon.Has((ushort)word, Classes) || Words.Contains(Lexicon.Entry((ushort)word).Text.AsSpan());
            foreach (var text in SpeechLexicon.TextsOf(Classes).Concat(Words.Words).Where(text => Lexicon.Find(text.AsSpan()) == 0))
                Rare.Add(text.AsSpan());
        }
    }
}
