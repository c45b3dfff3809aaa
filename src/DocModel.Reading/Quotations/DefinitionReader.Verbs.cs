using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations;

/// <summary>Verbs that lead from words to their meaning: "means", "refers to", "is defined as", "is his word for".</summary>
internal sealed partial class DefinitionReader
{
    private static readonly WordSet VerbsOfMeaning = new("means", "meant", "denotes", "denoted", "signifies", "signified", "designates", "designated", "connotes");

    /// <summary>What only a noun for words does so: "the term covers".</summary>
    private static readonly WordSet VerbsOfTerms = new("covers", "covered", "describes", "described", "names", "named", "includes", "included", "embraces", "embraced");

    private bool IsVerbOfMeaning(int at, FrameSentence sentence, out int behind)
    {
        behind = at + 1;
        if (behind >= sentence.End || frames[at] < 0)
            return false;
        if (VerbsOfMeaning.Contains(tokens, frames[at]))
            return true;
        if ((IsWord(at, "refers") || IsWord(at, "referred") || IsWord(at, "applies") || IsWord(at, "applied")) && IsWord(at + 1, "to", sentence))
        {
            behind = at + 2;
            return true;
        }

        // “…” has the meaning given in section 4: where the meaning stands is all that this text says of it.
        if (IsWord(at, "has") || IsWord(at, "have"))
            return IsWord(at + 1, "the", sentence) && (IsWord(at + 2, "meaning", sentence) || (IsWord(at + 2, "same", sentence) && IsWord(at + 3, "meaning", sentence)));

        if (IsWord(at, "is") || IsWord(at, "was") || IsWord(at, "are") || IsWord(at, "were"))
        {
            if (Understood(at + 1, sentence) is var understood and > 0)
            {
                behind = understood;
                return true;
            }

            if (IsWord(behind, "here", sentence) || IsWord(behind, "simply", sentence) || IsWord(behind, "thus", sentence) || IsWord(behind, "therefore", sentence) || IsWord(behind, "then", sentence))
                behind++;
            if (behind >= sentence.End)
                return false;
            if (NamesBehind(at + 1, sentence) is var named and > 0)
            {
                behind = named;
                return true;
            }

            return BeginsKind(behind, sentence) || BeginsPlural(behind, sentence) || BeginsStuff(behind, sentence)
                || ((IsWord(behind, "a") || IsWord(behind, "an") || IsWord(behind, "the")) && !IsComment(behind, sentence) && SaysEnough(behind, sentence));
        }

        if (IsWord(at, "stands") && IsWord(at + 1, "for", sentence) && at + 2 < sentence.End)
        {
            behind = at + 2;
            return true;
        }

        if (IsWord(at, "to") && IsWord(at + 1, "mean", sentence) && at + 2 < sentence.End)
        {
            behind = at + 2;
            return true;
        }

        return false;
    }

    /// <summary>"defined as", "here understood to mean", "used in the sense of": behind it, 0 where it is none.</summary>
    private int Understood(int at, FrameSentence sentence)
    {
        if (IsWord(at, "to", sentence) && IsWord(at + 1, "be", sentence))
            at += 2;
        while (IsWord(at, "here", sentence) || IsWord(at, "usually", sentence) || IsWord(at, "commonly", sentence) || IsWord(at, "generally", sentence) || IsWord(at, "now", sentence))
            at++;
        if (!(IsWord(at, "defined", sentence) || IsWord(at, "understood", sentence) || IsWord(at, "taken", sentence) || IsWord(at, "used", sentence) || IsWord(at, "interpreted", sentence)))
            return 0;
        var isUsed = IsWord(at, "used") || IsWord(at, "taken");
        at++;
        while (IsWord(at, "here", sentence) || IsWord(at, "broadly", sentence) || IsWord(at, "narrowly", sentence) || IsWord(at, "loosely", sentence))
            at++;
        var behind = IsWord(at, "as", sentence) && !isUsed ? at + 1
            : IsWord(at, "to", sentence) && (IsWord(at + 1, "mean", sentence) || IsWord(at + 1, "be", sentence) && !isUsed || IsWord(at + 1, "describe", sentence) || IsWord(at + 1, "denote", sentence)) ? at + 2
            : SenseOf(at, sentence);
        return behind < sentence.End ? behind : 0;
    }

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
        if (IsWord(at, "used", sentence))
            return (IsWord(at + 1, "for", sentence) || IsWord(at + 1, "of", sentence)) && at + 2 < sentence.End ? at + 2 : IsWord(at + 1, "to", sentence) && IsWord(at + 2, "mean", sentence) && at + 3 < sentence.End ? at + 3 : 0;
        for (var i = at; i < Math.Min(sentence.End - 1, at + 6) && frames[i] >= 0; i++)
        {
            if (tokens.Is(frames[i], WordClass.Meta))
            {
                var given = IsWord(i + 1, "given") && IsWord(i + 2, "to", sentence) ? i + 3 : IsWord(i + 1, "for") ? i + 2 : 0;
                return given < sentence.End ? given : 0;
            }

            if (tokens.Is(frames[i], WordClass.Preposition))
                return 0;
        }

        return 0;
    }
}
