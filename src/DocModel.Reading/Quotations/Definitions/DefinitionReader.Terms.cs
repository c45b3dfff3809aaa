using DocModel.Reading.Quotations.Phrases;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Definitions;

/// <summary>Definitions of words that are spoken of as words: "the term “…” covers", "“…” describes", "the code treats “…” as".</summary>
internal sealed partial class DefinitionReader
{
    private const int LongestAction = 6;

    /// <summary>What a word does, and a thing as well: "the term covers", "the rule covers".</summary>
    private static readonly WordSet VerbsOfTerms = new("covers", "describes", "names", "includes", "embraces", "captures", "encompasses", "covered", "described", "named", "included", "embraced");

    /// <summary>"Bakers give the name “…” to".</summary>
    private static readonly WordSet VerbsOfGiving = new("give", "gives", "gave", "given", "apply", "applies", "applied", "attach", "attaches", "attached");

    private static readonly WordSet VerbsOfDefining = new("define", "defines", "defined", "defining");

    /// <summary>"treats “…” as" defines where a kind follows, and judges where it does not.</summary>
    private static readonly WordSet VerbsOfTreating = new(
        "treat", "treats", "treated", "understand", "understands", "understood", "interpret", "interprets", "interpreted", "construe", "construes", "construed", "read", "reads", "take", "takes", "took",
        "use", "uses", "used", "using", "explain", "explains", "explained", "glosses", "glossed", "class", "classes", "classed", "classify", "classifies", "classified", "count", "counts", "counted");

    private static readonly WordSet VerbsOfUse = new(
        "use", "uses", "used", "using", "coin", "coins", "coined", "coining", "reserve", "reserves", "reserved", "employ", "employs", "employed", "invented", "adopted", "adopts", "borrow",
        "borrows", "borrowed");

    /// <summary>"Do not use “…” to mean": what the words shall not mean.</summary>
    private bool IsForbidden(int position, FrameSentence sentence)
    {
        var verb = position - 1;
        for (var step = 0; step < 2 && verb > sentence.Start && IsPhraseWord(verb); step++)
            verb--;
        return verb > sentence.Start && IsOne(VerbsOfUse, verb) && (IsWord(verb - 1, "not") || IsWord(verb - 1, "never"));
    }

    private TextSpan? OfTerms(int position, FrameSentence sentence)
    {
        var before = position - 1;
        var isTerm = before >= sentence.Start && IsClass(before, WordClass.Meta);
        return ByVerb(position, isTerm, sentence) ?? WithPreposition(position, isTerm, sentence) ?? ToDo(position, sentence);
    }

    /// <summary>"the term “…” covers": in the past, or of words that are not called a term, the verb may tell what a thing did.</summary>
    private TextSpan? ByVerb(int position, bool isTerm, FrameSentence sentence)
    {
        if (position + 2 >= sentence.End || !(isTerm || IsBare(position, sentence)))
            return null;
        var verb = BehindHedges(position + 1, sentence);
        if (verb + 2 > sentence.End || frames[verb] < 0)
            return null;
        if (IsOne(VerbsOfTerms, verb))
            return verb + 1 < sentence.End && (isTerm || (!IsPast(verb) && IsDescribed(verb + 1))) ? Until(verb + 1, sentence, '\0') : null;
        if (isTerm && IsOne(InfinitivesOfMeaning, verb) && verb + 1 < sentence.End)
            return Until(verb + 1, sentence, '\0');
        var at = verb;
        if (IsCopula(verb) && (IsWord(verb + 1, "applied", sentence) || IsWord(verb + 1, "reserved", sentence) || IsWord(verb + 1, "said", sentence) || IsWord(verb + 1, "kept", sentence)))
            at = verb + 1;
        else if (!IsWord(verb, "applies") && !IsWord(verb, "apply") && !(isTerm && IsWord(verb, "applied")))
            return null;
        var isTold = IsWord(at + 1, "to", sentence) || (at > verb && (IsWord(at + 1, "for", sentence) || IsWord(at + 1, "of", sentence)));
        return isTold && at + 2 < sentence.End && (isTerm || TellsKind(at + 2, sentence)) ? Until(at + 2, sentence, '\0') : null;
    }

    private bool IsPast(int verb) => EndsLikePast(frames[verb]);

    /// <summary>“Tackle” covers nets, but “Wildfire” covers 300 pages.</summary>
    private bool IsDescribed(int at) => frames[at] >= 0 && tokens[frames[at]].Kind == TokenKind.Word && !IsClass(at, WordClass.Cardinal | WordClass.Pronoun | WordClass.Preposition);

    /// <summary>"defines “…” as", "treats as “…” anything that", "coined the term “…” for".</summary>
    private TextSpan? WithPreposition(int position, bool isTerm, FrameSentence sentence)
    {
        var verb = position - 1;
        if (verb > sentence.Start && IsPhraseWord(verb))
            verb--;
        if (isTerm && verb > sentence.Start && IsPhraseWord(verb))
            verb--;
        if (verb < sentence.Start || frames[verb] < 0)
            return null;
        var behind = position + 1;
        if (IsMark(behind, ',', sentence) && IsWord(behind + 1, "as", sentence) && IsMark(position - 1, ','))
            return DescribedAs(behind + 2, position, sentence);
        if (isTerm && IsWord(behind, "to", sentence) && IsOne(VerbsOfGiving, verb) && behind + 2 < sentence.End && TellsKind(behind + 1, sentence))
            return Until(behind + 1, sentence, '\0');
        if (IsWord(behind, "as", sentence) && behind + 1 < sentence.End)
        {
            return IsOne(VerbsOfDefining, verb) || (IsOne(VerbsOfTreating, verb) && IsKindOrAny(behind + 1, sentence))
                ? Until(behind + 1, sentence, '\0')
                : null;
        }

        if (IsOne(VerbsOfDefining, verb) && behind + 1 < sentence.End && IsClass(behind, WordClass.Preposition) && AsBehind(behind + 1, sentence) is var placed and > 0)
            return Until(placed, sentence, '\0');
        if (IsWord(verb, "as") && verb > sentence.Start && IsOne(VerbsOfTreating, verb - 1) && behind + 2 < sentence.End && IsKindOrAny(behind, sentence))
            return Until(behind, sentence, '\0');
        if (IsOne(VerbsOfUse, verb) || IsOne(VerbsOfTreating, verb))
        {
            if (ToTell(behind, sentence) is var told and > 0)
                return Until(told, sentence, '\0');
            if (isTerm && IsWord(behind, "to", sentence) && (IsWord(behind + 1, "cover", sentence) || IsWord(behind + 1, "include", sentence) || IsWord(behind + 1, "name", sentence)) && behind + 2 < sentence.End)
                return Until(behind + 2, sentence, '\0');
            var isNamed = isTerm || IsWord(verb, "coined") || IsWord(verb, "coins");
            if (IsOne(VerbsOfUse, verb) && (IsWord(behind, "for", sentence) || (isTerm && IsWord(behind, "of", sentence))) && behind + 2 < sentence.End
                && (IsKindOrAny(behind + 1, sentence) || (!isTerm && IsUsedToo(behind, sentence) && TellsKind(behind + 1, sentence)) || (isNamed && TellsKind(behind + 1, sentence)) || (isTerm && IsTold(behind + 1, sentence))))
            {
                return Until(behind + 1, sentence, '\0');
            }
        }

        return null;
    }

    /// <summary>"describes the first, “…”, as the loss of": the words stand beside what is described.</summary>
    private TextSpan? DescribedAs(int at, int position, FrameSentence sentence)
    {
        for (var i = position - 2; i > sentence.Start && position - i < LongestSubject && frames[i] >= 0; i--)
        {
            if (IsOne(VerbsOfDefining, i) || IsWord(i, "describes") || IsWord(i, "described"))
                return IsMeaning(at, sentence) ? Until(at, sentence, '\0') : null;
        }

        return null;
    }

    /// <summary>"“…” for a planned change, and “…” for": two words that are told apart are each used for what they mean.</summary>
    private bool IsUsedToo(int preposition, FrameSentence sentence)
    {
        for (var i = preposition + 2; i + 2 < Math.Min(sentence.End, preposition + LongestNamed); i++)
        {
            if (frames[i] < 0)
                return (IsWord(i - 1, "and") || IsWord(i - 1, "but")) && IsWord(i + 1, "for");
        }

        return false;
    }

    /// <summary>"defined “…” in the act of 1985 as": behind the "as" that a place or a time parts from the words; 0 for none.</summary>
    private int AsBehind(int at, FrameSentence sentence)
    {
        for (var i = at; i + 1 < sentence.End && i < at + LongestNamed && frames[i] >= 0 && tokens[frames[i]].Kind != TokenKind.Mark && !IsClass(i, WordClass.Auxiliary | WordClass.Conjunction); i++)
        {
            if (IsWord(i, "as"))
                return i + 1;
        }

        return 0;
    }

    /// <summary>"the hour between two tides" also where "hour" alone would tell a time.</summary>
    private bool IsTold(int at, FrameSentence sentence) => IsClass(at, WordClass.Article) && IsOfKind(at, sentence);

    private bool IsKindOrAny(int at, FrameSentence sentence) =>
        BeginsKind(at, sentence) || BeginsPlural(at, sentence) || BeginsStuff(at, sentence)
        || ((IsWord(at, "a") || IsWord(at, "an") || IsWord(at, "the")) && HasRelative(at, Math.Min(sentence.End, at + LongestSubject)) && !IsComment(at, sentence));

    /// <summary>"To “salt” a mooring is to leave it": an action told by another.</summary>
    private TextSpan? ToDo(int position, FrameSentence sentence)
    {
        var isHead = position - sentence.Start <= LongestAction && IsWord(sentence.Start, "to");
        if (!isHead && !(position - 2 > sentence.Start && IsWord(position - 1, "to") && (IsMark(position - 2, ',') || IsWord(position - 2, "and"))))
            return null;
        var behind = IsMark(position + 1, ',', sentence) ? BehindAsideOf(position + 2, sentence) : position + 1;
        for (var i = behind; i + 3 < sentence.End && i < behind + LongestAction && frames[i] >= 0; i++)
        {
            // "To “level” a paradigm, as historians say, is to": an aside stands between.
            if (IsMark(i, ',') && i > position + 1 && BehindAsideOf(i + 1, sentence) is var behindAside && behindAside + 2 < sentence.End && IsCopula(behindAside))
                i = behindAside;
            if (tokens[frames[i]].Kind != TokenKind.Word)
                break;
            if (!(IsCopula(i) || IsWord(i, "means") || IsWord(i, "meant")) || !IsWord(i + 1, "to"))
                continue;
            return IsWord(i + 2, "say") ? Until(i + 3, sentence, '\0') : Until(i + 1, sentence, '\0');
        }

        return null;
    }

    /// <summary>Words without an article, at the head of a clause: spoken of as words.</summary>
    private bool IsBare(int position, FrameSentence sentence) =>
        position == sentence.Start || (frames[position - 1] >= 0 && (tokens[frames[position - 1]].Kind == TokenKind.Mark || IsClass(position - 1, WordClass.Conjunction) || IsWord(position - 1, "that")));
}
