using DocModel.Reading.Quotations.Phrases;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Definitions;

/// <summary>Words that share what is said of them: "“we”, “us” and “our” refer to the company".</summary>
internal sealed partial class DefinitionReader
{
    private const int LongestRow = 24;

    /// <summary>The meaning behind the verb that all words of a row have.</summary>
    private TextSpan? InRow(int position, FrameSentence sentence)
    {
        if (position + 3 >= sentence.End)
            return null;
        var verb = BehindRow(position, sentence);
        if (verb <= position || verb + 2 >= sentence.End || frames[verb] < 0)
            return null;
        if (IsWord(verb, "shall") || IsWord(verb, "will"))
            verb++;
        var behind = IsOne(InfinitivesOfMeaning, verb) ? verb + 1 : IsWord(verb, "refer") && IsWord(verb + 1, "to") ? verb + 2 : 0;
        if (behind == 0 && !(verb > position + 1 && !IsCopula(verb) && IsVerbOfMeaning(verb, sentence, out behind)))
            return null;
        return behind + 1 > sentence.End || IsAmount(behind, sentence) || IsShared(behind, sentence) ? null : Until(behind, sentence, '\0');
    }

    /// <summary>Behind the last of the words that a comma, "and" or "or" joins.</summary>
    private int BehindRow(int position, FrameSentence sentence)
    {
        var last = position;
        for (var i = position + 1; i < Math.Min(sentence.End, position + LongestRow); i++)
        {
            if (frames[i] < 0)
                last = i;
            else if (!IsMark(i, ',') && !IsWord(i, "and") && !IsWord(i, "or") && !IsClass(i, WordClass.Article))
                break;
        }

        return last + 1;
    }

    /// <summary>"mean a fall and a rise respectively": each has a meaning of its own.</summary>
    private bool IsShared(int at, FrameSentence sentence)
    {
        for (var i = at; i < Math.Min(sentence.End, at + LongestRow); i++)
        {
            if (IsWord(i, "respectively"))
                return true;
        }

        return false;
    }
}
