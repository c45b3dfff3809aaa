using DocModel.Reading.Quotations.Phrases;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Definitions;

/// <summary>Definitions of words by which somebody calls a thing: "a rope with a stone at its end, which pilots call a “painter”".</summary>
internal sealed partial class DefinitionReader
{
    private static readonly WordSet VerbsOfCalling = new(
        "call", "calls", "called", "term", "terms", "termed", "dub", "dubs", "dubbed", "label", "labels", "labelled", "labeled", "name", "names", "named", "nickname", "nicknamed", "christened");

    /// <summary>What is called so now, by anybody: "pilots call any such rope".</summary>
    private static readonly WordSet VerbsOfHabit = new("call", "calls", "term", "terms", "name", "names", "label", "labels");

    private static readonly WordSet NounsOfNaming = new("word", "words", "term", "terms", "name", "names", "nickname", "expression", "phrase", "label", "euphemism", "acronym", "shorthand", "slang");

    /// <summary>The thing in front of who calls it so, or between the verb and the words.</summary>
    private TextSpan? Called(int position, FrameSentence sentence)
    {
        var end = position;
        if (end > sentence.Start && IsClass(end - 1, WordClass.Article))
            end--;
        var verb = end - 1;
        if (verb <= sentence.Start || frames[verb] < 0)
            return null;
        if (IsWord(verb, "as") && IsWord(verb - 1, "to") && verb - 2 > sentence.Start && (IsWord(verb - 2, "refer") || IsWord(verb - 2, "refers") || IsWord(verb - 2, "referred")))
            return CalledInFront(verb - 2, position, sentence);
        if (IsOne(VerbsOfCalling, verb))
            return (IsWord(sentence.Start, "what") && IsCopulaBehind(position, sentence, out var stated) ? Until(stated, sentence, '\0') : null) ?? ToldBefore(verb, position, sentence) ?? CalledInFront(verb, position, sentence);

        // "an effect to which pilots refer as"
        if (IsWord(verb, "as") && verb - 3 > sentence.Start && (IsWord(verb - 1, "refer") || IsWord(verb - 1, "refers") || IsWord(verb - 1, "referred")))
            return ReferredTo(verb - 1, position, sentence);
        return CalledBetween(end, position, sentence);
    }

    /// <summary>"…, which pilots call", "(what Lang called", "… that pilots call": the phrase in front of the relative.</summary>
    private TextSpan? CalledInFront(int verb, int position, FrameSentence sentence)
    {
        if (IsClass(verb - 1, WordClass.Pronoun) && verb - 2 > sentence.Start && frames[verb - 2] >= 0 && tokens[frames[verb - 2]].Kind == TokenKind.Word && !IsOne(Relatives, verb - 2)
            && IsOne(VerbsOfHabit, verb) && Subject(verb - 1, sentence) is { } fronted)
        {
            // "The waste that falls from the knife we call “spalls”"
            return fronted;
        }

        var i = verb - 2;
        for (; i > sentence.Start && verb - i <= LongestSubject && frames[i] >= 0 && tokens[frames[i]].Kind == TokenKind.Word; i--)
        {
            if (IsWord(i, "which") || IsWord(i, "what"))
            {
                // "A rope that … is what pilots call “…”"
                if (IsWord(i, "what") && IsCopula(i - 1))
                    return Subject(i - 1, sentence) ?? Sort(i - 1, verb, position, sentence);
                if (!(IsMark(i - 1, ',') || IsMark(i - 1, '(') || IsMark(i - 1, '–') || IsMark(i - 1, '—')))
                    return null;
                return NamesAct(position) ? ClauseInFront(i - 1, position, sentence) : KindInFront(i - 1, position, sentence);
            }

            if (IsWord(i, "this") && i == verb - 2)
                return ClauseOfThis(i, position, sentence);
            if (IsWord(i, "that"))
            {
                // "a drawer for complaints that she labelled": either of the two may have been.
                if (!IsOne(VerbsOfHabit, verb) && EndsPlural(frames[i - 1] >= 0 ? frames[i - 1] : 0) && IsClass(i - 2, WordClass.Preposition))
                    return null;
                return frames[i - 1] >= 0 && IsLower(frames[i - 1]) && !IsClass(i - 1, WordClass.SayVerb | WordClass.ClaimVerb | WordClass.PresentTense)
                    ? KindInFront(i, position, sentence) ?? ClauseBefore(i - 1, position, sentence)
                    : null;
            }
        }

        return ClauseBefore(verb - 1, position, sentence);
    }

    /// <summary>"What Lund named the “…” is easily stated:": behind the colon it is.</summary>
    private bool IsCopulaBehind(int position, FrameSentence sentence, out int stated)
    {
        stated = 0;
        if (position + 3 >= sentence.End || !IsWord(position + 1, "is"))
            return false;
        for (var i = position + 2; i < Math.Min(sentence.End - 2, position + LongestSubject) && frames[i] >= 0; i++)
        {
            if (!IsMark(i, ':'))
                continue;
            stated = i + 1;
            return !IsEnumeration(stated, sentence);
        }

        return false;
    }

    private TextSpan? ReferredTo(int verb, int position, FrameSentence sentence)
    {
        for (var i = verb - 2; i > sentence.Start + 1 && verb - i <= LongestSubject && frames[i] >= 0; i--)
        {
            if (IsWord(i, "which"))
                return IsWord(i - 1, "to") ? KindInFront(IsMark(i - 2, ',') ? i - 2 : i - 1, position, sentence) is { } phrase && !IsActBehind(i - 2, position) ? phrase : ClauseBefore(i - 2, position, sentence) : null;
        }

        return null;
    }

    /// <summary>"The grey salt is what the trade calls “dross”": a sort, told by its noun and what describes it, whose name has no article.</summary>
    private TextSpan? Sort(int copula, int verb, int position, FrameSentence sentence)
    {
        if (verb != position - 1 || !IsOne(VerbsOfHabit, verb) || !(IsWord(copula, "is") || IsWord(copula, "are")) || !StartsLower(position) || HeadOf(copula, sentence) is not (>= 0 and var head) || !IsWord(head, "the") || copula - head < 3)
            return null;
        for (var i = head + 1; i < copula; i++)
        {
            if (frames[i] < 0 || !IsLower(frames[i]) || IsClass(i, WordClass.Ordinal | WordClass.Step | WordClass.Anaphor) || IsOne(Judgments, i))
                return null;
        }

        return Span(head, copula);
    }

    /// <summary>"a new line, which they call the “Friendship Line”": a name in capitals is one thing's own, of which only what hangs on the noun tells the kind.</summary>
    private TextSpan? KindInFront(int end, int position, FrameSentence sentence) =>
        PhraseInFront(end, sentence, onlyIndefinite: true) is { } phrase && (StartsLower(position) || HasComplement(phrase)) ? phrase : null;

    /// <summary>"Pilots call any rope that has lain in salt water a “…”", "We call a boat “late” when it has": the object, or when the words hold.</summary>
    private TextSpan? CalledBetween(int end, int position, FrameSentence sentence)
    {
        for (var i = end - 2; i >= sentence.Start && end - i < LongestNamed && frames[i] >= 0 && tokens[frames[i]].Kind == TokenKind.Word; i--)
        {
            if (IsWord(i, "call") && IsWord(i + 1, "this") && i + 2 == end && i > sentence.Start)
                return ClauseOfThis(i - 1, position, sentence);
            if (!IsOne(VerbsOfHabit, i))
            {
                // "She called anyone who quoted it a “bore”": whoever it was.
                if (IsWord(i, "called") && end - i > 3 && (IsWord(i + 1, "anyone") || IsWord(i + 1, "anything") || IsWord(i + 1, "any") || IsWord(i + 1, "everyone") || IsWord(i + 1, "whoever")) && HasRelative(i + 1, end))
                    return Span(i + 1, end);
                continue;
            }

            var isAny = IsWord(i + 1, "a") || IsWord(i + 1, "an") || IsWord(i + 1, "any");
            if (isAny && position + 3 < sentence.End && IsConditional(position + 1))
                return Until(position + 1, sentence, '\0');
            return end - i > 3 && (IsWord(i + 1, "any") || (isAny && HasRelative(i + 1, end)) || BeginsPlural(i + 1, sentence)) ? Span(i + 1, end) : null;
        }

        return null;
    }

    /// <summary>"what she calls a “…”: no new boat until": behind its colon stands what is called so.</summary>
    private bool IsCalledHere(int position, FrameSentence sentence)
    {
        var verb = position - 1;
        if (verb > sentence.Start && IsClass(verb, WordClass.Article))
            verb--;
        if (verb <= sentence.Start || !IsOne(VerbsOfCalling, verb))
            return false;
        for (var i = verb - 1; i >= sentence.Start && verb - i <= LongestSubject && frames[i] >= 0; i--)
        {
            if (IsWord(i, "what"))
                return true;
        }

        return false;
    }

    /// <summary>A pronoun for somebody of whom the text has told goes on with the story.</summary>
    private bool IsPerson(int at, FrameSentence sentence) =>
        at >= sentence.End || frames[at] < 0 || IsWord(at, "he") || IsWord(at, "she") || IsWord(at, "it") || IsWord(at, "i") || IsWord(at, "we");

    /// <summary>"the pilots' word for the hour between two tides is “…”", "a name for men with no ship: “…”".</summary>
    private TextSpan? NamedFor(int end, FrameSentence sentence)
    {
        if (!(IsMark(end, ':') || IsMark(end, ',') || IsWord(end, "is") || IsWord(end, "was")))
            return null;
        for (var i = end - 2; i > sentence.Start && end - i < LongestNamed && frames[i] >= 0 && (tokens[frames[i]].Kind == TokenKind.Word || IsMark(i, '-')); i--)
        {
            if (IsWord(i, "for") && frames[i - 1] >= 0 && frames[i + 1] >= 0 && IsOne(NounsOfNaming, i - 1))
                return IsWord(i + 1, "which") || IsWord(i + 1, "what") || IsWord(i + 1, "such") || IsWord(i + 1, "this") || IsWord(i + 1, "that") || IsWord(i + 1, "these") || IsWord(i + 1, "those") || IsClass(i + 1, WordClass.Pronoun) ? null : Span(i + 1, end);
        }

        return null;
    }
}
