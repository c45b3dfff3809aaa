using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations;

/// <summary>Definitions behind words that are named or listed: "the name “…”: the passage of", "“…”, which for her was", "“…” (rings, watches and furs)".</summary>
internal sealed partial class DefinitionReader
{
    private const int LongestList = 24;

    /// <summary>What introduces a few of many, where a list would tell all.</summary>
    private static readonly WordSet Examples = new("e", "eg", "like", "for", "such", "including", "see", "cf", "not", "and", "or", "but", "now", "then", "formerly", "also");

    /// <summary>"gave it the name “…”:": what stands behind the colon is called so.</summary>
    private bool IsNamed(int position, FrameSentence sentence) => position - 1 > sentence.Start && IsOne(NounsOfNaming, position - 1);

    /// <summary>"does not pay for “wear and tear”:": no article makes one known thing of the words, as it does of the “main point”: the number.</summary>
    private bool IsNamedOrBare(int position, FrameSentence sentence) =>
        IsNamed(position, sentence)
        || (position > sentence.Start && StartsLower(position) && frames[position - 1] >= 0 && tokens[frames[position - 1]].Kind == TokenKind.Word && !IsClass(position - 1, WordClass.Determiner | WordClass.Auxiliary)
            && !tokens.Is(quotes[~frames[position]].Inner, WordClass.Determiner | WordClass.Preposition));

    /// <summary>"“…”, which for her was having a place", "the word “…”, which he takes from plumbing: the release of".</summary>
    private TextSpan? ByRelative(int which, int position, FrameSentence sentence)
    {
        if (which + 4 < sentence.End && IsWord(which + 1, "for") && frames[which + 2] >= 0)
        {
            for (var verb = which + 3; verb + 2 < Math.Min(sentence.End, which + LongestSubject) && frames[verb] >= 0; verb++)
            {
                if (IsCopula(verb))
                    return TellsKind(verb + 1, sentence) || (frames[verb + 1] >= 0 && EndsIng(frames[verb + 1])) ? Until(verb + 1, sentence, ',') : null;
            }
        }

        if (!IsNamed(position, sentence))
            return null;
        for (var i = which + 2; i + 3 < Math.Min(sentence.End, which + LongestAside) && frames[i] >= 0; i++)
        {
            if (IsMark(i, ':'))
                return TellsKind(i + 1, sentence) && !IsClause(i + 1, sentence) && !IsEnumeration(i + 1, sentence) ? Until(i + 1, sentence, ':') : null;
        }

        return null;
    }

    /// <summary>“Valuables” (rings, watches and furs) are: all that a plural stands for, at the head of its sentence.</summary>
    private TextSpan? ListOf(int at, int position, FrameSentence sentence)
    {
        if (position != sentence.Start || frames[position] >= 0 || !EndsPlural(quotes[~frames[position]].InnerEnd - 1) || frames[at] < 0 || !IsLower(frames[at]) || IsOne(Examples, at))
            return null;
        bool isList = false, isClosed = false;
        for (var i = at + 1; i + 1 < Math.Min(sentence.End, at + LongestList) && frames[i] >= 0; i++)
        {
            if (IsMark(i, ')'))
                return isList && isClosed ? Span(at, i) : null;
            isList |= IsMark(i, ',');
            isClosed |= isList && (IsWord(i, "and") || IsWord(i, "or"));
        }

        return null;
    }
}
