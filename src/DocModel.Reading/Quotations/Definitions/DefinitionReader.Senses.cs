using DocModel.Reading.Quotations.Phrases;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Definitions;

/// <summary>What leads from words to their sense without a verb of meaning: "in the sense of", "the name given to", "used to describe".</summary>
internal sealed partial class DefinitionReader
{
    /// <summary>"in the sense of", "in the narrow sense that": behind it, 0 where it is none.</summary>
    private int SenseOf(int at, FrameSentence sentence)
    {
        if (!IsWord(at, "in", sentence) || !(IsWord(at + 1, "the", sentence) || IsWord(at + 1, "a", sentence)))
            return 0;
        var sense = IsWord(at + 2, "sense", sentence) ? at + 2 : at + 3;
        return IsWord(sense, "sense", sentence) && (IsWord(sense + 1, "of", sentence) || IsWord(sense + 1, "that", sentence)) && sense + 2 < sentence.End ? sense + 2 : 0;
    }

    /// <summary>“…” is his word for …, the name given to …, was used for …: behind the preposition; 0 where the words are not named so.</summary>
    private int NamesBehind(int at, FrameSentence sentence)
    {
        if (IsWord(at, "used", sentence) || IsWord(at, "coined", sentence))
            return (IsWord(at + 1, "for", sentence) || IsWord(at + 1, "of", sentence)) && at + 2 < sentence.End ? at + 2 : ToTell(at + 1, sentence);
        if (at + 2 < sentence.End && frames[at] >= 0 && IsWord(at + 1, "for") && (IsWord(at, "short") || IsOne(Tongues, at)))
            return at + 2;
        for (var i = at; i < Math.Min(sentence.End - 1, at + 6) && frames[i] >= 0; i++)
        {
            if (IsClass(i, WordClass.Meta))
            {
                // "a term of Brierley’s for"
                if (IsWord(i + 1, "of"))
                {
                    for (var owner = i + 2; owner + 1 < Math.Min(sentence.End, i + LongestSubject) && frames[owner] >= 0 && (tokens[frames[owner]].Is(TokenFlags.Capitalized) || IsInnerMark(owner) || IsWord(owner, "s")); owner++)
                    {
                        if (IsWord(owner + 1, "for"))
                            return owner + 2 < sentence.End ? owner + 2 : 0;
                    }
                }

                var given = IsWord(i + 1, "given") && IsWord(i + 2, "to", sentence) ? i + 3 : IsWord(i + 1, "for") ? i + 2 : 0;
                return given < sentence.End ? given : 0;
            }

            if (IsClass(i, WordClass.Preposition))
                return 0;
        }

        return 0;
    }

    /// <summary>"to mean", "to describe", "to refer to": behind it, 0 where it is none.</summary>
    private int ToTell(int at, FrameSentence sentence)
    {
        if (!IsWord(at, "to", sentence) || at + 2 >= sentence.End)
            return 0;
        if (IsWord(at + 1, "refer") && IsWord(at + 2, "to") && at + 3 < sentence.End)
            return at + 3;
        return IsWord(at + 1, "describe") || (IsOne(InfinitivesOfMeaning, at + 1)) ? at + 2 : 0;
    }
}
