using DocModel.Reading.Quotations.Phrases;
using DocModel.Reading.Quotations.Words;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Definitions;

/// <summary>Definitions by when the words hold: "a boat is “late” once it has missed two tides", "if the check fails, the frame is “torn”".</summary>
internal sealed partial class DefinitionReader
{
    private static readonly WordSet Conditions = new("if", "when", "while", "once", "until", "unless", "whenever", "wherever");

    /// <summary>"We speak of a “ghost” when", "a stall occurs when": what happens or is spoken of, told by when.</summary>
    private static readonly WordSet VerbsOfSpeaking = new("speak", "speaks", "talk", "talks", "say", "says", "write", "writes", "use", "uses");

    private static readonly WordSet VerbsOfHappening = new("occurs", "happens", "arises", "exists", "occur", "happen", "arise", "exist");

    private bool IsConditional(int at) =>
        frames[at] >= 0 && (Conditions.Contains(tokens, frames[at])
            || (IsWord(at, "only") && frames[at + 1] >= 0 && (Conditions.Contains(tokens, frames[at + 1]) || IsWord(at + 1, "after")))
            || ((IsWord(at, "as") || IsWord(at, "so")) && (IsWord(at + 1, "soon") || IsWord(at + 1, "long")) && IsWord(at + 2, "as")));

    /// <summary>"A node is called “deaf” while its receiver is off", "If the check fails, the frame is said to be “torn”": when the words hold.</summary>
    private TextSpan? Condition(int verb, int position, FrameSentence sentence)
    {
        if (!(IsWord(verb, "is") || IsWord(verb, "are") || IsOne(Ranks, verb)))
            return null;
        return position + 3 < sentence.End && IsConditional(position + 1) ? Until(position + 1, sentence, '\0') : ConditionInFront(verb, sentence);
    }

    /// <summary>"If the check fails, the frame is": the clause that opens the sentence.</summary>
    private TextSpan? ConditionInFront(int verb, FrameSentence sentence)
    {
        if (sentence.Start + 3 >= verb || !IsConditional(sentence.Start))
            return null;
        for (var i = sentence.Start + 1; i < Math.Min(verb, sentence.Start + LongestNamed); i++)
        {
            if (IsMark(i, ','))
                return Span(sentence.Start, i);
        }

        return TakesUpCase(verb - 1, verb, sentence) ? Span(sentence.Start, verb - 1) : null;
    }

    /// <summary>"If the rope hums in the wind | it is": a pronoun begins the main clause without a comma, unless somebody says that it is so.</summary>
    private bool TakesUpCase(int pronoun, int verb, FrameSentence sentence) =>
        pronoun == verb - 1 && pronoun - sentence.Start > 4 && (IsWord(pronoun, "it") || IsWord(pronoun, "they")) && frames[pronoun - 1] >= 0 && tokens[frames[pronoun - 1]].Kind == TokenKind.Word
        && !IsClass(pronoun - 1, WordClass.SayVerb | WordClass.ClaimVerb | WordClass.Preposition | WordClass.Conjunction) && !IsWord(pronoun - 1, "that");

    /// <summary>"The line is “live” once", "it is “torn” if": of something that the text has told of, in the present.</summary>
    private TextSpan? StateOf(int verb, int position, FrameSentence sentence)
    {
        if (!(IsWord(verb, "is") || IsWord(verb, "are")))
            return null;
        var isBehind = position + 3 < sentence.End && IsConditional(position + 1);
        if (!isBehind && !(IsConditional(sentence.Start) && EndsPredicate(position, sentence)))
            return null;
        var head = BeforeNounPhrase(verb - 1, sentence);
        if (head < 0 || (isBehind ? !BeginsClauseAt(head, sentence) : !IsMark(head - 1, ',') && !TakesUpCase(head, verb, sentence)) || IsUttered(verb - 1))
            return null;
        return isBehind ? Until(position + 1, sentence, '\0') : IsAnyCase(sentence.Start + 1, verb, sentence) ? ConditionInFront(verb, sentence) : null;
    }

    /// <summary>"If an error is reported", "if the river rises, it is": a case that may come again, where "if he wins" is one.</summary>
    private bool IsAnyCase(int at, int verb, FrameSentence sentence) =>
        IsWord(at, "a") || IsWord(at, "an") || IsWord(at, "any") || IsWord(at, "no") || IsWord(at, "either") || IsWord(at, "both")
        || (IsWord(at, "the") && IsWord(verb - 1, "it"));

    /// <summary>The first item of a short noun phrase, or of a pronoun for a thing; -1 for none.</summary>
    private int BeforeNounPhrase(int last, FrameSentence sentence)
    {
        if (last >= sentence.Start && (IsWord(last, "it") || IsWord(last, "they")))
            return last;
        for (var i = last; i >= sentence.Start && last - i < LongestSubject && frames[i] >= 0 && tokens[frames[i]].Kind == TokenKind.Word; i--)
        {
            if (IsClass(i, WordClass.Article) || IsWord(i, "any") || IsWord(i, "each") || IsWord(i, "every"))
                return i < last ? i : -1;
            if (IsClass(i, WordClass.Pronoun | WordClass.Auxiliary | WordClass.Conjunction))
                return -1;
        }

        return -1;
    }

    private bool BeginsClauseAt(int head, FrameSentence sentence) =>
        head == sentence.Start || (frames[head - 1] >= 0 && (tokens[frames[head - 1]].Kind == TokenKind.Mark || IsClass(head - 1, WordClass.Conjunction)));

    /// <summary>"the answer is": what somebody says is no thing that the words would be told of.</summary>
    private bool IsUttered(int noun) => frames[noun] >= 0 && tokens.Has(frames[noun], WordClass.SayVerb | WordClass.ClaimVerb | WordClass.Meta);

    /// <summary>"We speak of a “ghost” whenever", and "people say “soon” when they mean never": in the present, by anybody.</summary>
    private TextSpan? SpokenWhen(int position, FrameSentence sentence)
    {
        if (position + 3 >= sentence.End || !IsConditional(position + 1))
            return null;
        var verb = position - 1;
        for (var step = 0; step < 3 && verb > sentence.Start && (IsPhraseWord(verb) || IsWord(verb, "of")); step++)
            verb--;
        if (verb <= sentence.Start || !IsOne(VerbsOfSpeaking, verb))
            return null;
        var meant = position + 3;
        if (IsClass(position + 2, WordClass.Pronoun) && meant + 1 < sentence.End && (IsWord(meant, "mean") || IsWord(meant, "means")))
            return IsAmount(meant + 1, sentence) ? null : Until(meant + 1, sentence, '\0');
        return position - verb > 1 ? Until(position + 1, sentence, '\0') : null;
    }

    /// <summary>"A “stall” occurs when", "“bunching” is when": the predicate tells no more than that.</summary>
    private TextSpan? HappensWhen(int position, FrameSentence sentence)
    {
        var verb = position + 1;
        if (verb + 3 >= sentence.End || !(IsOne(VerbsOfHappening, verb) || IsWord(verb, "is")) || !BeginsClause(position, sentence))
            return null;
        if (IsWord(verb, "is"))
        {
            return IsWord(verb + 1, "when") || (IsWord(verb + 1, "what") && IsWord(verb + 2, "happens"))
                ? Until(verb + 1, sentence, '\0')
                : IsGeneric(position, sentence) && (IsWord(verb + 1, "complete") || IsWord(verb + 1, "over") || IsWord(verb + 1, "finished") || IsWord(verb + 1, "reached")) && IsConditional(verb + 2)
                    ? Until(verb + 2, sentence, '\0')
                    : null;
        }

        return IsConditional(verb + 1) || IsWord(verb + 1, "where") ? Until(verb + 1, sentence, '\0') : null;
    }

    /// <summary>"A network is “open” if jobs arrive and “closed” if": the verb stands in front of the first of the words.</summary>
    private TextSpan? NextCondition(int conjunction, int position, FrameSentence sentence)
    {
        if (position + 3 >= sentence.End || !IsConditional(position + 1))
            return null;
        for (var i = conjunction - 1; i > sentence.Start + 1 && conjunction - i < LongestNamed; i--)
        {
            if (frames[i] >= 0)
                continue;
            var verb = IsClass(i - 1, WordClass.Article) ? i - 2 : i - 1;

            // "is described as “light” if … and as “heavy” if"
            if (IsWord(verb, "as") && verb - 2 > sentence.Start && IsOne(Holdings, verb - 1) && (IsWord(verb - 2, "is") || IsWord(verb - 2, "are")))
                return IsConditional(i + 1) ? Until(position + 1, sentence, '\0') : null;
            return verb > sentence.Start && (IsWord(verb, "is") || IsWord(verb, "are")) && IsConditional(i + 1) && IsAnySubject(verb, sentence) ? Until(position + 1, sentence, '\0') : null;
        }

        return null;
    }

    /// <summary>"A boat is “late” if": one of any, named by a few words.</summary>
    private bool IsAnySubject(int verb, FrameSentence sentence)
    {
        var head = HeadOf(verb, sentence);
        if (head >= 0 && IsWord(head, "one") && HasRelative(head + 1, Math.Min(verb, head + 2)))
            return true;
        if (head == sentence.Start && verb == head + 1 && (IsNamedBefore(head, sentence) || IsBarePlural(head, verb, sentence)))
            return true;
        for (var i = verb - 1; head >= 0 && i >= head && frames[i] >= 0 && tokens[frames[i]].Kind == TokenKind.Word; i--)
        {
            // "Under article 4, an effect is", "4. A lock is": also behind what the clause says first.
            if (IsWord(i, "a") || IsWord(i, "an") || IsWord(i, "any") || IsWord(i, "every"))
            {
                if (verb - i > 1 && (i == head || (frames[i - 1] >= 0 && (tokens[frames[i - 1]].Kind == TokenKind.Mark || IsWord(i - 1, "that")))))
                    return true;
            }
        }

        return false;
    }

    /// <summary>"Loaves are “slack” if": all things of the name.</summary>
    private bool IsBarePlural(int head, int verb, FrameSentence sentence) =>
        IsWord(verb, "are") && frames[head] >= 0 && tokens[frames[head]].Kind == TokenKind.Word && EndsPlural(frames[head]) && verb < sentence.End
        && !IsClass(head, WordClass.Pronoun | WordClass.Determiner | WordClass.Cardinal) && !tokens[frames[head]].Is(TokenFlags.AllUpper);

    /// <summary>"… is conduct. Conduct is “unreasonable” if": a noun alone, which the sentence in front has in lower case.</summary>
    private bool IsNamedBefore(int head, FrameSentence sentence)
    {
        for (var i = sentence.Start - 1; i >= 0 && sentence.Start - i < LongestClause && frames[head] >= 0; i--)
        {
            if (frames[i] >= 0 && IsLower(frames[i]) && !IsClass(i, WordClass.Pronoun | WordClass.Determiner) && tokens.Chars(frames[i]).EqualsIgnoreCase(tokens.Chars(frames[head])))
                return true;
        }

        return false;
    }
}
