using DocModel.Reading.Quotations.Phrases;
using DocModel.Reading.Quotations.Words;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Speakers;

/// <summary>What a sentence tells of who has been brought in by a role: that he or she alone is told of, answers, or acts on another.</summary>
internal sealed partial class SpeakerReader
{
    private static readonly WordSet Reacting = new("laughed", "smiled", "shrugged", "sighed", "nodded", "disagreed", "agreed", "grinned", "winced", "frowned", "snorted", "hesitated", "objected", "laughs", "smiles", "shrugs", "sighs", "nods", "disagrees", "agrees");

    /// <summary>"A Baltic minister was blunter. “…” she said": the sentence tells what the newcomer is like, and of nobody else.</summary>
    private bool IsToldOf(NounPhrase subject, NounPhrase pronoun)
    {
        var verb = subject.End;
        if (IsReaction(verb, pronoun))
            return true;
        if (Speaks(verb, pronoun))
            return IsAlone(subject, verb, pronoun);
        if (verb + 2 >= pronoun.Head || pronoun.Head - verb > LongestReach || !(_tokens.IsWord(verb, "was") || _tokens.IsWord(verb, "is")))
            return false;
        if (Ends(_tokens.Chars(verb + 1), "ed") || _tokens.Is(verb + 1, WordClass.PastParticiple | WordClass.Preposition))
            return false;
        return IsAlone(subject, verb, pronoun);
    }

    /// <summary>Whether the sentence of a newcomer tells of nobody else up to its stop.</summary>
    private bool IsAlone(NounPhrase subject, int verb, NounPhrase pronoun)
    {
        for (var at = verb + 1; at < pronoun.Head && !_tokens.IsMark(at, '.'); at++)
        {
            if (_tokens.IsWord(at, "him") || _tokens.IsWord(at, "her") || _tokens.IsWord(at, "his"))
                return false;
        }

        var names = _persons.Before(pronoun.Head);
        return !_persons.TryBefore(ref names, subject.First, out _);
    }

    /// <summary>"A former director of the port put the matter differently", "One soldier said that": a newcomer who speaks; who only asks is answered by another.</summary>
    private bool Speaks(int from, NounPhrase pronoun)
    {
        for (var at = from; at < pronoun.Head && at - from < 7 && _tokens[at].Kind == TokenKind.Word && !_tokens.Is(at, WordClass.Auxiliary); at++)
        {
            if (_tokens.Has(at, WordClass.SayVerb) && !(at > from && _tokens.Is(at - 1, WordClass.Determiner)))
                return pronoun.Head - from < LongestReach && !Asking.Contains(_tokens, at) && !Reacting.Contains(_tokens, at) && !IsIng(at);
        }

        return false;
    }

    /// <summary>"was blunter", "was less coy": how one answers beside another, and the end of the sentence.</summary>
    private bool IsCompared(int at, NounPhrase pronoun)
    {
        if (at + 3 >= pronoun.Head || !(_tokens.IsWord(at, "was") || _tokens.IsWord(at, "is")))
            return false;
        at++;
        if (_tokens.IsWord(at, "less") || _tokens.IsWord(at, "more") || _tokens.IsWord(at, "rather"))
            at++;
        else if (!Ends(_tokens.Chars(at), "er"))
            return false;
        return at + 1 < pronoun.Head && _tokens[at].Kind == TokenKind.Word && _tokens.IsMark(at + 1, '.');
    }

    /// <summary>"A detective whom I asked the same question laughed.": how the newcomer answers.</summary>
    private bool IsReaction(int at, NounPhrase pronoun)
    {
        for (; at + 2 < pronoun.Head && pronoun.Head - at < LongestReach; at++)
        {
            if (_tokens.IsMark(at + 1, '.') || _tokens.IsMark(at + 1, ','))
                return _tokens.IsMark(at + 1, '.') && Reacting.Contains(_tokens, at);
        }

        return false;
    }

    /// <summary>Whether a role can be meant though somebody is named further in front: not "the winger", who may be the same, and not who is brought in beside the way, "the picture of a younger woman".</summary>
    private bool IsToldAlone(NounPhrase role) =>
        !IsDefinite(role) && !(role.First > 1 && _tokens.Is(role.First - 1, WordClass.Article) && (_tokens.IsWord(role.First - 2, "of") || _tokens.IsWord(role.First - 2, "with") || _tokens.IsWord(role.First - 2, "for")));

    /// <summary>"When the town honoured her, the orator compared her to Blake": who is told of beside somebody of the pronoun's gender is not the one.</summary>
    private bool ActsOnOther(int role, int gender, int end)
    {
        var isSameSentence = true;
        for (var at = role + 1; at + 1 < end && at - role < LongestReach; at++)
        {
            isSameSentence &= !_tokens.IsMark(at, '.');

            // "A customer comes in. It was her mother’s, she explains. “…,” he said": the newcomer is a she.
            if (!isSameSentence && _tokens.NumberOf(role) == 0 && _tokens.IsWord(at, gender == Lexicon.Male ? "she" : "he") && !IsQuoted(at))
                return true;
            if (isSameSentence && (gender == Lexicon.Male ? _tokens.IsWord(at, "him") : _tokens.IsWord(at, "her") && (_tokens[at + 1].Kind == TokenKind.Mark || _tokens.Is(at + 1, WordClass.Preposition | WordClass.Conjunction | WordClass.Determiner))))
                return true;
        }

        return false;
    }
}
