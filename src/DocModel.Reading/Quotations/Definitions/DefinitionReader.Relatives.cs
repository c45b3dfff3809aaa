using DocModel.Reading.Quotations.Phrases;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Definitions;

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

    /// <summary>"goes to the “reef”, the common pile in the middle.": nothing stands behind what tells which it is.</summary>
    private bool IsLastWord(int at, int position, FrameSentence sentence)
    {
        var isEndOfAny = (IsWord(at + 1, "end") || IsWord(at + 1, "beginning") || IsWord(at + 1, "start")) && IsWord(at + 2, "of", sentence) && (IsWord(at + 3, "every", sentence) || IsWord(at + 3, "each", sentence));
        if (!StartsLower(position) || (!isEndOfAny && IsComment(at, sentence)))
            return false;
        var isTold = false;
        for (var i = at + 2; i < Math.Min(sentence.End, at + LongestNamed) && frames[i] >= 0; i++)
        {
            if (tokens[frames[i]].Kind == TokenKind.Mark && !IsInnerMark(i))
                return isTold && i + 1 >= sentence.End && IsMark(i, '.');
            // "In the strike, known as “…”, the boats lay idle": the clause that the words are told in goes on.
            if (IsClass(i, WordClass.Auxiliary | WordClass.PastTense) && !isTold)
                return false;
            isTold |= IsWord(i, "of") || IsWord(i, "in") || IsWord(i, "between") || IsWord(i, "for") || IsWord(i, "that") || IsWord(i, "which") || IsWord(i, "at") || IsWord(i, "on");
        }

        return false;
    }

    /// <summary>"three things: “light”, which turns a card; “signal”, by which you pass one": the items of a list, each told by its relative clause.</summary>
    private TextSpan? InList(int position, FrameSentence sentence)
    {
        var which = IsWord(position + 2, "which", sentence) ? position + 2 : IsWord(position + 3, "which", sentence) && IsClass(position + 2, WordClass.Preposition) ? position + 3 : 0;
        if (which == 0 || which + 2 >= sentence.End || !IsMark(position + 1, ','))
            return null;
        var before = position - 1;
        while (before > sentence.Start && (IsClass(before, WordClass.Article) || IsWord(before, "and") || IsWord(before, "or")))
            before--;
        if (before <= sentence.Start || !(IsMark(before, ':') || (IsMark(before, ';') && FollowsColon(before, sentence))))
            return null;
        for (var i = which + 2; i < Math.Min(sentence.End, which + LongestNamed) && frames[i] >= 0; i++)
        {
            if (IsMark(i, ';') || (i + 1 == sentence.End && IsMark(before, ';')))
                return Span(which + 1, i);
        }

        return null;
    }

    private bool FollowsColon(int at, FrameSentence sentence)
    {
        for (var i = at - 1; i > sentence.Start && at - i < LongestClause; i--)
        {
            if (IsMark(i, ':'))
                return true;
        }

        return false;
    }

    /// <summary>“Stagflation” (stagnation with inflation) was: a noun, and what hangs on it.</summary>
    private TextSpan? StuffInBrackets(int at, FrameSentence sentence)
    {
        if (!IsClass(at + 1, WordClass.Preposition) || EndsParticiple(frames[at]) || IsClass(at, WordClass.Determiner | WordClass.Preposition | WordClass.Pronoun | WordClass.Adverb | WordClass.Conjunction | WordClass.Cardinal | WordClass.Meta))
            return null;
        for (var i = at + 2; i < Math.Min(sentence.End, at + LongestAside) && frames[i] >= 0; i++)
        {
            if (IsMark(i, ')'))
                return i > at + 2 ? Span(at, i) : null;
            if (tokens[frames[i]].Kind != TokenKind.Word || tokens[frames[i]].Is(TokenFlags.Capitalized))
                return null;
        }

        return null;
    }

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
        if (position != sentence.Start || frames[position] >= 0 || frames[at] < 0 || !IsLower(frames[at]) || IsOne(Examples, at))
            return null;
        if (!EndsPlural(quotes[~frames[position]].InnerEnd - 1))
            return StuffInBrackets(at, sentence);
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
