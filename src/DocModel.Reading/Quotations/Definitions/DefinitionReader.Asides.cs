using DocModel.Reading.Quotations.Phrases;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Definitions;

/// <summary>Definitions that a verb or an aside parts from the words: "“…”, for Lang, is", "“…” is needed, that is to say".</summary>
internal sealed partial class DefinitionReader
{
    private const int LongestAside = 12;

    /// <summary>"“…” is needed, that is …": passes a verb and its participle; at the mark behind them.</summary>
    private bool IsPredicate(ref int at, FrameSentence sentence)
    {
        if (!IsClass(at, WordClass.Auxiliary))
            return false;
        var i = at + 1;
        while (i < sentence.End && i < at + 4 && frames[i] >= 0 && tokens[frames[i]].Kind == TokenKind.Word)
            i++;
        if (i >= sentence.End || i == at + 1 || frames[i] < 0 || tokens[frames[i]].Kind != TokenKind.Mark)
            return false;
        at = i;
        return true;
    }

    /// <summary>"“…” in this sense means", "“…”, for Lang, is": at the head of a sentence a short aside stands between the words and their verb.</summary>
    private TextSpan? BehindAside(int position, FrameSentence sentence)
    {
        if (position + 3 >= sentence.End)
            return null;
        if (!StandsNearHead(position, sentence))
        {
            // "The Greek term for it, “…”, means": words that stand beside the subject, with a verb that only words have.
            return IsMark(position + 1, ',') && IsMark(position - 1, ',') && IsOne(VerbsOfMeaning, position + 2) && IsVerbOfMeaning(position + 2, sentence, out var named)
                ? Until(named, sentence, '\0')
                : null;
        }

        if (IsMark(position + 1, '('))
            return BehindBrackets(position + 2, sentence);
        if (IsMark(position + 1, '–') || IsMark(position + 1, '—'))
            return BehindDashes(position + 2, sentence);
        var isMarked = IsMark(position + 1, ',');
        var i = position + (isMarked ? 2 : 1);

        // "The second, “slow time”, is a place": words that stand beside the subject.
        if (isMarked && position > sentence.Start + 1 && (IsMark(position - 1, ',') || (IsWord(position - 1, "or") && IsMark(position - 2, ','))) && StartsLower(position) && IsVerbOfMeaning(i, sentence, out var beside))
            return Until(beside, sentence, '\0');
        if (frames[i] < 0 || (IsWord(i, "by") && !IsWord(i + 1, "contrast") && !IsWord(i + 1, "convention") && !IsWord(i + 1, "definition")))
            return null;
        var isKnown = IsClass(i, WordClass.Preposition)
            || (isMarked && (IsWord(i, "which") || IsWord(i, "or") || IsConditional(i) || (IsClass(i, WordClass.Article) && IsClass(i + 1, WordClass.Meta)) || IsClass(i, WordClass.PastParticiple) || EndsLikePast(frames[i]) || IsMark(i + 1, ',')));

        // "A “…”, she explained, was one that"
        if (isMarked && IsGeneric(position, sentence) && BehindSpeaker(i, sentence) is var said and > 0 && IsCopula(said) && IsWord(said + 1, "one", sentence))
            return Until(said + 1, sentence, '\0');

        // "“…”, still found in old books, meant": whatever the aside says, only words mean.
        if (!isKnown && (!isMarked || IsClass(i, WordClass.Pronoun | WordClass.Auxiliary | WordClass.SayVerb) || IsOne(VerbsOfMeaning, i)))
            return null;
        var isPart = !isMarked && IsWord(i, "of") && (IsWord(i + 1, "a") || IsWord(i + 1, "an") || IsWord(i + 1, "any") || IsWord(i + 1, "every"));
        for (var last = Math.Min(sentence.End - 1, i + LongestAside); i < last && frames[i] >= 0; i++)
        {
            if (IsMark(i, '’') || IsMark(i, '\''))
                continue;
            if (tokens[frames[i]].Kind == TokenKind.Mark)
            {
                // "The “drift” of a clock, that is the difference"
                if (!isMarked)
                    return Announced(i, sentence);
                if (!IsMark(i, ','))
                    return null;
                i++;
                if (!isKnown && !IsOne(VerbsOfMeaning, i))
                    return (IsWord(i, "is") || IsWord(i, "are")) && i - position <= LongestSubject + 2 && (IsBare(position, sentence) || IsGeneric(position, sentence)) && TellsKind(i + 1, sentence) ? Until(i + 1, sentence, '\0') : null;
                if (IsWord(i, "is") && IsWord(i + 1, "to", sentence) && NamesDoing(position, sentence) && !IsWord(i + 2, "be", sentence))
                    return Until(i + 1, sentence, '\0');
                if (IsGeneric(position, sentence) && IsQuotedKind(i, sentence))
                    return Until(i + 1, sentence, '\0');
                return IsVerbOfMeaning(i, sentence, out var marked) ? Until(marked, sentence, '\0') : IsCopula(i) && IsOwnKind(position, i + 1, sentence) ? Until(i + 1, sentence, '\0') : null;
            }

            if (!isMarked && (IsClass(i, WordClass.Auxiliary) || IsOne(VerbsOfMeaning, i) || (IsWord(i, "refers") && IsWord(i + 1, "to"))))
                return IsVerbOfMeaning(i, sentence, out var behind) ? Until(behind, sentence, '\0') : isPart && IsCopula(i) && IsPart(i + 1, sentence) ? Until(i + 1, sentence, '\0') : null;
        }

        return null;
    }

    /// <summary>"she explained,", "the minister said,": behind the comma that closes who says so; 0 for any other aside.</summary>
    private int BehindSpeaker(int at, FrameSentence sentence)
    {
        var isSaid = false;
        for (var i = at; i + 2 < Math.Min(sentence.End, at + LongestAside / 2) && frames[i] >= 0; i++)
        {
            if (IsMark(i, ','))
                return isSaid ? i + 1 : 0;
            isSaid |= IsClass(i, WordClass.SayVerb);
        }

        return 0;
    }

    /// <summary>"had defined a “serious” fault as one that": behind "as", where the words describe what is defined.</summary>
    private TextSpan? DefinedAs(int position, FrameSentence sentence) =>
        DefinedPhrase.EndOfAs(tokens, frames, position, sentence) is > 0 and var behind && behind + 1 < sentence.End ? Until(behind, sentence, '\0') : null;

    /// <summary>Whether only a few words stand between the head of a clause and a use.</summary>
    private bool StandsNearHead(int position, FrameSentence sentence)
    {
        for (var i = position; i >= position - 4; i--)
        {
            if (i == sentence.Start || IsMark(i - 1, ';') || IsMark(i - 1, ':'))
                return true;
        }

        return false;
    }

    /// <summary>"The “head” of a fire is its fastest part", but not "its own reward".</summary>
    private bool IsPart(int at, FrameSentence sentence) =>
        at + 2 < sentence.End && IsWord(at, "its") && !IsWord(at + 1, "own") && frames[at + 1] >= 0 && frames[at + 2] >= 0 && IsLower(frames[at + 1]) && tokens[frames[at + 2]].Kind is TokenKind.Word or TokenKind.Mark
        && !IsClosing(frames[at + 2]) && !IsOne(Judgments, at + 1) && !IsOne(Judgments, at + 2);

    /// <summary>"A “soft” border is one that", "a “half-dry” house, she explained, is one with": the words describe a noun of which the sentence tells the kind.</summary>
    private TextSpan? BehindNoun(int position, FrameSentence sentence)
    {
        // "what we call a “tidied” answer, that is, one from which"
        if (position > sentence.Start && (IsWord(position - 1, "a") || IsWord(position - 1, "an")) && position + 3 < sentence.End && frames[position + 1] >= 0 && IsLower(frames[position + 1])
            && Announced(position + 2, sentence) is { } announced)
        {
            return announced;
        }

        // "a “last user” test: whoever used it last"
        if (position + 5 < sentence.End && (IsMark(position + 2, ':') || IsMark(position + 2, '–') || IsMark(position + 2, '—')) && frames[position + 1] >= 0 && IsLower(frames[position + 1])
            && BeginsKind(position + 3, sentence))
        {
            return Until(position + 3, sentence, '\0');
        }

        // "“Dangling” participles are those whose"
        if (position == sentence.Start && position + 4 < sentence.End && IsWord(position + 2, "are") && frames[position + 1] >= 0 && IsLower(frames[position + 1]) && EndsPlural(frames[position + 1])
            && (IsWord(position + 3, "those") || IsWord(position + 3, "ones")))
        {
            return BeginsKind(position + 3, sentence) ? Until(position + 3, sentence, '\0') : null;
        }

        if (position != sentence.Start + 1 || !(IsWord(sentence.Start, "a") || IsWord(sentence.Start, "an")) || position + 4 >= sentence.End || frames[position + 1] < 0 || !IsLower(frames[position + 1]))
            return null;
        var verb = IsMark(position + 2, ',') ? BehindAsideOf(position + 3, sentence) : position + 2;
        if (verb + 3 >= sentence.End || !IsCopula(verb))
            return null;
        return IsWord(verb + 1, "one") && BeginsKind(verb + 1, sentence) ? Until(verb + 1, sentence, '\0') : null;
    }

    private TextSpan? BehindBrackets(int at, FrameSentence sentence)
    {
        for (var i = at; i + 2 < Math.Min(sentence.End, at + 2 * LongestAside); i++)
        {
            if (IsMark(i, ')'))
                return IsVerbOfMeaning(i + 1, sentence, out var behind) ? Until(behind, sentence, '\0') : null;
        }

        return null;
    }

    /// <summary>Behind the comma that ends a short aside; the end of the sentence where none does.</summary>
    private int BehindAsideOf(int at, FrameSentence sentence)
    {
        for (var i = at; i < Math.Min(sentence.End, at + LongestAside); i++)
        {
            if (IsMark(i, ','))
                return i + 1;
        }

        return sentence.End;
    }

    private TextSpan? BehindDashes(int at, FrameSentence sentence)
    {
        for (var i = at; i + 2 < Math.Min(sentence.End, at + LongestAside); i++)
        {
            if (IsMark(i, '–') || IsMark(i, '—'))
                return IsVerbOfMeaning(i + 1, sentence, out var behind) ? Until(behind, sentence, '\0') : null;
        }

        return null;
    }
}
