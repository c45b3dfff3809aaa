using DocModel.Reading.Quotations.Phrases;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Definitions;

/// <summary>Where a verb of meaning does not define: what is asked, denied or only supposed, and what is told of something else than the words.</summary>
internal sealed partial class DefinitionReader
{
    private static readonly WordSet Supposing = new("if", "whether", "unless");

    private static readonly WordSet Denying = new(
        "deny", "denies", "denied", "doubt", "doubts", "doubted", "dispute", "disputes", "disputed", "mean", "say", "believe", "accept", "suggest", "untrue", "false", "wrong", "myth", "misconception");

    private static readonly WordSet Refusing = new(
        "refuse", "refuses", "refused", "decline", "declines", "declined", "fail", "fails", "failed", "forget", "forgot", "hesitate", "hesitates", "hesitated", "wrong", "unwise", "tempting", "misleading", "impossible",
        "hard", "difficult", "unable", "mistake", "reluctant", "not", "never");

    private static readonly WordSet Mistakenly = new("wrongly", "mistakenly", "falsely", "incorrectly", "erroneously", "not", "never");

    private static readonly WordSet NounsOfMeaning = new("meaning", "meanings", "sense", "definition", "kind", "form", "type");

    /// <summary>Clauses that open a sentence, whatever verbs they have; what begins with another preposition and has a verb is the main clause.</summary>
    private static readonly WordSet Subordinating = new(
        "before", "after", "while", "when", "once", "until", "because", "since", "although", "though", "if", "unless", "as", "whenever", "rather", "instead", "whereas", "where");

    /// <summary>Whether the clause of a use only asks, supposes or denies what the words mean, so that nothing but an aside can tell it.</summary>
    private bool IsUnasserted(int position, FrameSentence sentence)
    {
        // Verbs that define stand next to the words.
        if (position + 1 >= sentence.End || frames[position + 1] < 0 || tokens[frames[position + 1]].Kind != TokenKind.Word)
            return false;
        var head = position;
        for (var step = 0; step < 2 && head > sentence.Start && (IsClass(head - 1, WordClass.Article | WordClass.Meta)); step++)
            head--;
        var before = head - 1;
        if (before < sentence.Start || frames[before] < 0 || tokens[frames[before]].Kind != TokenKind.Word)
            return false;

        // "asked whether “…” means", "deny that “…” means", "This does not mean that the “…” is"
        if (IsOne(Supposing, before) || (IsWord(before, "that") && before > sentence.Start && IsOne(Denying, before - 1) && IsDenial(before - 1, sentence)))
            return true;

        // "A vote for “…” means", "The trouble with “…” is": something else is told of.
        if (IsClass(before, WordClass.Preposition) && !IsWord(before, "as") && !IsWord(before, "by") && !IsWord(before, "to") && !(IsWord(before, "of") && IsOne(NounsOfMeaning, before - 1))
            && before > sentence.Start && frames[before - 1] >= 0 && tokens[frames[before - 1]].Kind == TokenKind.Word && !IsClass(before - 1, WordClass.Auxiliary) && IsVerbBehind(position + 1, sentence))
        {
            return true;
        }

        return IsMisdone(before, sentence);
    }

    /// <summary>"deny", "does not mean": a verb that denies by itself, or another one behind "not".</summary>
    private bool IsDenial(int verb, FrameSentence sentence)
    {
        if (!(IsWord(verb, "mean") || IsWord(verb, "say") || IsWord(verb, "believe") || IsWord(verb, "accept") || IsWord(verb, "suggest")))
            return true;
        for (var i = verb - 1; i >= sentence.Start && verb - i < 4; i--)
        {
            if (IsWord(i, "not") || IsWord(i, "never") || IsWord(i, "cannot") || (IsWord(i, "t") && (IsMark(i - 1, '’') || IsMark(i - 1, '\''))))
                return true;
        }

        return false;
    }

    private bool IsVerbBehind(int at, FrameSentence sentence) =>
        at < sentence.End && (IsCopula(at) || IsOne(VerbsOfMeaning, at) || ((IsWord(at, "refers") || IsWord(at, "referred")) && IsWord(at + 1, "to", sentence)));

    /// <summary>"refused to define “…” as", "To define “…” as a place is", "rather than define “…”", "wrongly took “…” to mean": nobody has done so, or nobody should.</summary>
    private bool IsMisdone(int verb, FrameSentence sentence)
    {
        if (!(IsOne(VerbsOfDefining, verb) || IsOne(VerbsOfTreating, verb) || IsOne(VerbsOfUse, verb)))
            return false;
        var before = verb - 1;
        if (before < sentence.Start)
            return false;
        if (IsWord(before, "to"))
            return before == sentence.Start || IsOne(Refusing, before - 1);
        return IsOne(Mistakenly, before) || IsWord(before, "without") || (IsWord(before, "than") && IsWord(before - 1, "rather")) || (IsWord(before, "of") && IsWord(before - 1, "instead"));
    }

    /// <summary>"Before it defines the “…”, the guide begins", "Without a “…”, the boat drifts": the words end what opens the sentence, and no second comma closes an aside.</summary>
    private bool EndsOpening(int position, FrameSentence sentence)
    {
        var isClause = IsOne(Subordinating, sentence.Start);
        if (position <= sentence.Start || position - sentence.Start > LongestClause || !(isClause || IsClass(sentence.Start, WordClass.Preposition)))
            return false;
        if (IsDoingBefore(position, sentence))
            return true;
        for (var i = sentence.Start + 1; i < position; i++)
        {
            if (frames[i] < 0 || IsMark(i, ',') || IsMark(i, ';') || IsMark(i, ':')
                || (!isClause && (IsClass(i, WordClass.Auxiliary | WordClass.PastTense | WordClass.PlainVerb | WordClass.SayVerb | WordClass.ClaimVerb) || EndsLikePast(frames[i]))))
            {
                return false;
            }
        }

        for (var i = position + 2; i < Math.Min(sentence.End, position + LongestClause); i++)
        {
            if (IsMark(i, ','))
                return HasFiniteVerb(position + 2, i);
        }

        return true;
    }

    /// <summary>"By way of defining the “…”,": what is done in the opening, whatever commas follow.</summary>
    private bool IsDoingBefore(int position, FrameSentence sentence)
    {
        var verb = IsClass(position - 1, WordClass.Article) ? position - 2 : position - 1;
        return verb > sentence.Start && frames[verb] >= 0 && EndsIng(frames[verb]) && IsClass(verb - 1, WordClass.Preposition);
    }

    private bool HasFiniteVerb(int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            if (IsWord(i, "who") || IsWord(i, "which") || IsWord(i, "that"))
                return false;
            if (IsClass(i, WordClass.Auxiliary | WordClass.PastTense))
                return true;
        }

        return false;
    }
}
