using DocModel.Reading.Quotations.Phrases;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Definitions;

/// <summary>Verbs that lead from words to their meaning: "means", "refers to", "is defined as", "is his word for".</summary>
internal sealed partial class DefinitionReader
{
    private const int MostHedges = 3;

    private static readonly WordSet VerbsOfMeaning = new("means", "meant", "denotes", "denoted", "signifies", "signified", "designates", "designated", "connotes", "comprises", "comprised");

    /// <summary>What is done with words, or with a figure, to tell what they are.</summary>
    private static readonly WordSet Explained = new(
        "defined", "understood", "taken", "used", "interpreted", "construed", "read", "calculated", "computed", "measured", "expressed", "glossed", "translated", "rendered");

    /// <summary>Whose word it is: "Danish for", "slang for".</summary>
    private static readonly WordSet Tongues = new(
        "shorthand", "slang", "jargon", "code", "arabic", "basque", "bengali", "catalan", "chinese", "czech", "danish", "dutch", "english", "finnish", "french", "gaelic", "german", "greek", "hebrew",
        "hindi", "hungarian", "icelandic", "irish", "italian", "japanese", "korean", "latin", "malay", "norwegian", "persian", "polish", "portuguese", "russian", "sanskrit", "scots", "spanish",
        "swahili", "swedish", "turkish", "ukrainian", "urdu", "welsh", "yiddish");

    private static readonly WordSet Copulas = new("is", "was", "are", "were", "being");

    private static readonly WordSet InfinitivesOfMeaning = new("mean", "denote", "signify", "designate", "connote");

    /// <summary>What may stand in front of a verb of meaning, or behind "is", without a change of the meaning.</summary>
    private static readonly WordSet Hedges = new(
        "here", "simply", "thus", "therefore", "then", "essentially", "basically", "really", "merely", "just", "effectively", "usually", "normally", "generally", "commonly", "typically", "strictly");

    /// <summary>Words that were not always, or not only, what they are: "once meant".</summary>
    private static readonly WordSet Times = new("once", "now", "originally", "always", "often", "still", "also", "today", "sometimes", "only");

    /// <summary>What says how much it means, and not what: "means nothing to them".</summary>
    private static readonly WordSet Amounts = new("nothing", "little", "everything", "much", "more", "less", "different", "so", "as", "well", "business", "it", "only", "to");

    /// <summary>“…” means …, shall mean …, is not … but: the verb stands next to the words.</summary>
    private TextSpan? ByVerbBehind(int position, FrameSentence sentence)
    {
        var at = position + 1;
        if ((IsWord(at, "shall") || IsWord(at, "will")) && IsWord(at + 1, "mean", sentence) && at + 2 < sentence.End)
            return Until(at + 2, sentence, '\0');

        // "The “delivery point” shall be the yard at Leith"
        if ((IsWord(at, "shall") || IsWord(at, "will")) && IsWord(at + 1, "be", sentence) && BeginsClause(position, sentence) && at + 3 < sentence.End && (IsWord(at, "shall") ? IsClass(at + 2, WordClass.Article) && !IsComment(at + 2, sentence) && SaysEnough(at + 2, sentence) : BeginsKind(at + 2, sentence)))
            return Until(at + 2, sentence, '\0');
        if (IsCopula(at) && IsWord(at + 1, "to", sentence) && NamesDoing(position, sentence) && !IsWord(at + 2, "be", sentence))
            return Until(at + 1, sentence, '\0');
        if (IsWord(at, "includes") && BeginsClause(position, sentence))
            return Until(at + 1, sentence, '\0');
        // "The word “…” is one that nobody uses": said of the word.
        if (IsCopula(at) && IsWord(at + 1, "one", sentence) && position > sentence.Start && IsClass(position - 1, WordClass.Meta))
            return null;
        if (IsVerbOfMeaning(at, sentence, out var behind) || StandsFor(position, sentence, out behind))
            return Until(behind, sentence, '\0');
        if (IsGeneric(position, sentence) && (TellsGenus(at, sentence) || IsQuotedKind(at, sentence)))
            return Until(at + 1, sentence, '\0');
        if (Contrast(at, sentence) is { } contrast)
            return contrast;
        if (IsCopula(at) && BeginsClause(position, sentence) && (IsSpan(at + 1, sentence) || IsOwnKind(position, at + 1, sentence)))
            return Until(at + 1, sentence, '\0');
        return IsCopula(at) && BeginsDoing(position, at + 1, sentence) ? Until(at + 1, sentence, '\0') : SpokenWhen(position, sentence) ?? HappensWhen(position, sentence);
    }

    private bool IsVerbOfMeaning(int at, FrameSentence sentence, out int behind)
    {
        at = BehindHedges(at, sentence);
        behind = at + 1;
        if (behind >= sentence.End || frames[at] < 0)
            return false;
        if (IsOne(VerbsOfMeaning, at))
        {
            if ((IsWord(behind, "simply") || IsWord(behind, "merely")) && behind + 1 < sentence.End)
                behind++;
            return !IsAmount(behind, sentence);
        }

        if ((IsWord(at, "refers") || IsWord(at, "referred")) && IsWord(at + 1, "to", sentence))
        {
            behind = at + 2;
            return behind < sentence.End && !IsAmount(behind, sentence);
        }

        if ((IsWord(at, "consists") || IsWord(at, "consisted") || IsWord(at, "consist")) && (IsWord(at + 1, "of", sentence) || IsWord(at + 1, "in", sentence)) && at + 2 < sentence.End)
        {
            behind = at + 2;
            return true;
        }

        if (BehindComing(at, sentence) is var coming and > 0)
        {
            behind = coming;
            return true;
        }

        if (IsWord(at, "translates") && Rendered(at + 1, sentence) is var rendered and > 0)
        {
            behind = rendered;
            return true;
        }

        // "has, on past form, meant"
        if (IsWord(at, "has") || IsWord(at, "had") || IsWord(at, "have"))
        {
            var meant = BehindHedges(IsMark(at + 1, ',') ? BehindAsideOf(at + 2, sentence) : at + 1, sentence);
            if (meant + 1 < sentence.End && IsWord(meant, "meant") && !IsAmount(meant + 1, sentence))
            {
                behind = meant + 1;
                return true;
            }
        }

        // "has come to mean", "can mean"
        if (IsClass(at, WordClass.Auxiliary) || IsWord(at, "came") || IsWord(at, "comes"))
        {
            var infinitive = IsWord(at + 1, "come", sentence) && IsWord(at + 2, "to", sentence) ? at + 3 : IsWord(at + 1, "to", sentence) ? at + 2 : at + 1;
            if (infinitive + 1 < sentence.End && !IsWord(at, "does") && !IsWord(at, "did") && !IsWord(at, "do") && !IsWord(at, "would") && frames[infinitive] >= 0
                && IsOne(InfinitivesOfMeaning, infinitive) && !IsAmount(infinitive + 1, sentence))
            {
                behind = infinitive + 1;
                return true;
            }
        }

        // “…” has the meaning given in section 4: where the meaning stands is all that this text says of it.
        if (IsWord(at, "has") || IsWord(at, "have"))
            return IsWord(at + 1, "the", sentence) && (IsWord(at + 2, "meaning", sentence) || (IsWord(at + 2, "same", sentence) && IsWord(at + 3, "meaning", sentence)));

        if (IsCopula(at))
        {
            if (Understood(at + 1, sentence) is var understood and > 0)
            {
                behind = understood;
                return true;
            }

            if ((IsWord(at + 1, "composed", sentence) || (IsWord(at + 1, "made", sentence) && IsWord(at + 2, "up", sentence))) && IsWord(at + 1, "made") is var isMade
                && IsWord(isMade ? at + 3 : at + 2, "of", sentence) && at + 5 < sentence.End)
            {
                behind = isMade ? at + 4 : at + 3;
                return true;
            }

            behind = BehindBareWords(at + 1, sentence);
            if (behind >= sentence.End)
                return false;
            if (NamesBehind(behind, sentence) is var named and > 0)
            {
                behind = named;
                return true;
            }

            if (IsWord(behind, "what") && CalledBehind(behind + 1, sentence) is var called and > 0)
            {
                behind = called;
                return true;
            }

            // "“Reefing” is the usual way: part of the sail is rolled up": a genus alone tells nothing, what stands behind its colon does.
            if (IsClass(behind, WordClass.Article) && behind + 5 < sentence.End && (IsMark(behind + 2, ':') || IsMark(behind + 3, ':')))
            {
                behind += IsMark(behind + 2, ':') ? 3 : 4;
                return !IsEnumeration(behind, sentence);
            }

            return TellsKind(behind, sentence);
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

    /// <summary>"usually", "once": at the verb behind them.</summary>
    private int BehindHedges(int at, FrameSentence sentence)
    {
        for (var last = Math.Min(sentence.End, at + MostHedges); at < last && (IsOne(Hedges, at) || IsOne(Times, at)); at++)
        {
        }

        return at;
    }

    /// <summary>Behind "is": "essentially", "in effect", "nothing more than".</summary>
    private int BehindBareWords(int at, FrameSentence sentence)
    {
        for (var last = at + MostHedges; at < sentence.End && at < last && IsOne(Hedges, at);)
            at++;
        if ((IsWord(at, "in", sentence) && (IsWord(at + 1, "effect", sentence) || IsWord(at + 1, "essence", sentence))) || (IsWord(at, "at", sentence) && IsWord(at + 1, "bottom", sentence)))
            at += 2;
        if (IsWord(at, "for", sentence) && at + 2 < sentence.End && (IsWord(at + 1, "them") || IsWord(at + 1, "us") || IsWord(at + 1, "me")))
            at += 2;
        if (IsWord(at, "nothing", sentence) && IsWord(at + 1, "but", sentence))
            at += 2;
        else if ((IsWord(at, "nothing", sentence) || IsWord(at, "no", sentence)) && IsWord(at + 1, "more", sentence) && IsWord(at + 2, "than", sentence))
            at += 3;
        return at;
    }

    /// <summary>"a ban on sailing", "any boat", "men with no ship": what a thing is, and says enough of it.</summary>
    private bool TellsKind(int at, FrameSentence sentence) =>
        BeginsKind(at, sentence) || BeginsPlural(at, sentence) || BeginsStuff(at, sentence)
        || (at + 1 < sentence.End && IsClass(at, WordClass.Article) && !IsDegree(at) && !IsComment(at, sentence) && SaysEnough(at, sentence));

    /// <summary>"is a little misleading", "is a bit of a puzzle": how much, and not what.</summary>
    private bool IsDegree(int article) => IsWord(article, "a") && (IsWord(article + 1, "little") || IsWord(article + 1, "bit") || IsWord(article + 1, "touch") || IsWord(article + 1, "lot"));

    private bool IsAmount(int at, FrameSentence sentence) =>
        frames[at] >= 0 && ((IsWord(at, "no") && (IsWord(at + 1, "harm", sentence) || IsWord(at + 1, "offence", sentence) || IsWord(at + 1, "ill", sentence))) || (IsOne(Amounts, at) && !IsWord(at + 1, "that", sentence)) || (IsWord(at, "what") && (IsWord(at + 1, "it", sentence) || IsWord(at + 1, "they", sentence))));

    private bool IsCopula(int at) => IsOne(Copulas, at);

    /// <summary>"roughly as", "as": behind it, 0 where it is none.</summary>
    private int Rendered(int at, FrameSentence sentence)
    {
        if (IsWord(at, "roughly", sentence) || IsWord(at, "literally", sentence) || IsWord(at, "loosely", sentence))
            at++;
        return IsWord(at, "as", sentence) && at + 1 < sentence.End ? at + 1 : 0;
    }

    /// <summary>"… is what the pilots call the hour between": behind the verb, 0 where nobody calls anything so.</summary>
    private int CalledBehind(int at, FrameSentence sentence)
    {
        for (var i = at; i + 2 < sentence.End && i < at + LongestSubject && frames[i] >= 0 && tokens[frames[i]].Kind == TokenKind.Word; i++)
        {
            if (IsOne(VerbsOfCalling, i))
                return i > at && TellsKind(i + 1, sentence) ? i + 1 : 0;
        }

        return 0;
    }

    /// <summary>"defined as", "here understood to mean", "used in the sense of": behind it, 0 where it is none.</summary>
    private int Understood(int at, FrameSentence sentence)
    {
        if (IsWord(at, "to", sentence) && IsWord(at + 1, "be", sentence))
            at += 2;
        while (IsWord(at, "here", sentence) || IsWord(at, "usually", sentence) || IsWord(at, "commonly", sentence) || IsWord(at, "generally", sentence) || IsWord(at, "now", sentence) || IsWord(at, "today", sentence) || IsWord(at, "often", sentence) || IsWord(at, "normally", sentence))
            at++;
        if (at >= sentence.End || frames[at] < 0 || !IsOne(Explained, at))
            return 0;
        var isUsed = IsWord(at, "used") || IsWord(at, "taken");
        at++;
        while (IsWord(at, "here", sentence) || IsWord(at, "broadly", sentence) || IsWord(at, "narrowly", sentence) || IsWord(at, "loosely", sentence))
            at++;
        var behind = IsWord(at, "as", sentence) && !isUsed ? at + 1
            : IsWord(at, "to", sentence) && (IsWord(at + 1, "mean", sentence) || IsWord(at + 1, "be", sentence) && !isUsed || IsWord(at + 1, "describe", sentence) || IsWord(at + 1, "denote", sentence)) ? at + 2
            : SenseOf(at, sentence);

        // "are to be read as described in clause 4": where it stands, and not what it is.
        if (behind > 0 && IsWord(behind + 1, "in", sentence) && frames[behind] >= 0 && EndsParticiple(frames[behind]))
            return 0;
        return behind < sentence.End ? behind : 0;
    }
}
