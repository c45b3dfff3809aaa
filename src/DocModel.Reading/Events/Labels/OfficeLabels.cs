using DocModel.Reading.Events.Clauses;
using DocModel.Reading.Events.Phrases;
using DocModel.Reading.Tagging;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Events.Labels;

/// <summary>Offices and states that somebody had in a time: "was professor at Lund from 1912 to 1920", "was in exile between 1933 and 1945".</summary>
internal static class OfficeLabels
{
    /// <summary>What a clause with "was" says that somebody was; empty where that is no office, or a mere state at one time.</summary>
    public static LabelPick Of(in TaggedSentence sentence, Clause clause, bool isRange)
    {
        if (!clause.Subject.Exists || clause.Is(ClauseTraits.Perfect | ClauseTraits.Existential | ClauseTraits.Unreal | ClauseTraits.Negated))
            return default;
        var at = sentence.SkipForward(clause.VerbEnd, WordTag.Adverb);
        var end = OfficeAt(sentence, at, isRange) is > 0 and var office ? office : PrizeAt(sentence, at) is > 0 and var prize ? prize : isRange ? StateAt(sentence, at) : -1;
        if (end < 0)
            return default;
        at = sentence.SkipForward(at, WordTag.Determiner);
        var subject = clause.Subject;
        var pick = new LabelPick { Clause = clause, Head = -1 };
        if (sentence[subject.Head] == WordTag.Pronoun && subject.End == subject.Start + 1)
        {
            pick.Pronoun = subject.Head;
            PickWords.AddWithoutDates(ref pick, sentence, at, end);
            return pick;
        }

        if (sentence[subject.Head] != WordTag.Name || subject.End > clause.VerbStart)
            return default;
        PickWords.AddWithoutDates(ref pick, sentence, NounPhrases.WithoutDeterminers(sentence, subject), subject.End);
        PickWords.AddWithoutDates(ref pick, sentence, clause.GroupStart, end);
        return pick;
    }

    /// <summary>"spent the years 1909 to 1911 in Manchester": where somebody was for a time, which the label's own words name.</summary>
    public static bool TryStay(in TaggedSentence sentence, int first, int end, out LabelPick pick)
    {
        pick = default;
        if (sentence[first - 1] != WordTag.Verb || !sentence.Tokens.IsWord(first - 1, "spent") || !sentence.Has(end, WordRole.In | WordRole.At | WordRole.With)
            || NounPhrases.After(sentence, end + 1) is not { Exists: true } where)
            return false;
        var clause = ClauseReader.Before(sentence, first);
        if (!clause.Exists || !clause.Subject.Exists || clause.Subject.End > clause.GroupStart || clause.Is(ClauseTraits.Unreal | ClauseTraits.Negated))
            return false;
        pick = new LabelPick { Clause = clause, Head = -1 };
        if (sentence[clause.Subject.Head] == WordTag.Pronoun)
            pick.Pronoun = clause.Subject.Head;
        else
            PickWords.AddWithoutDates(ref pick, sentence, NounPhrases.WithoutDeterminers(sentence, clause.Subject), clause.Subject.End);
        pick.Add(first - 1, where.End);
        return true;
    }

    /// <summary>Behind "professor at Lund", "first minister of Norland"; -1 where no office is named.</summary>
    private static int OfficeAt(in TaggedSentence sentence, int at, bool isRange)
    {
        if (sentence.Is(at, WordClass.Article) && !isRange)
            return -1;
        var phrase = NounPhrases.After(sentence, at);
        if (!phrase.Exists)
            return -1;
        var head = -1;
        for (var i = phrase.Start; i < phrase.End; i++)
        {
            if (sentence[i] is WordTag.Noun or WordTag.Name && sentence.Is(i, WordClass.Role) && sentence.Tokens.Entry(i).Number != Lexicon.Plural)
                head = i;
        }

        // "was headmaster from 1871 to 1890": an office that no list has stands without an article.
        if (head != phrase.Head && !(isRange && phrase.Start == phrase.Head && sentence[phrase.Head] == WordTag.Noun))
            return -1;
        var end = NounPhrases.Complete(sentence, phrase, PickWords.LimitOf(sentence, phrase.End)).End;
        return sentence.Has(end, WordRole.Of | WordRole.At | WordRole.In | WordRole.To | WordRole.For) && NounPhrases.After(sentence, end + 1) is { Exists: true } where
            && sentence[where.Head] == WordTag.Name && sentence[where.End] is not WordTag.Join
            ? where.End
            : end;
    }

    private static readonly WordSet Winners = new("recipient", "winner", "founder", "co-founder", "runner-up");

    /// <summary>Behind "the recipient of a medal", "the founder of the club": what somebody was by something that happened then; -1 for anything else.</summary>
    private static int PrizeAt(in TaggedSentence sentence, int at)
    {
        if (!sentence.Is(at, WordClass.Article) || NounPhrases.After(sentence, at) is not { Exists: true } phrase || !sentence.Has(phrase.End, WordRole.Of) || !Winners.Contains(sentence.Tokens, phrase.Head))
            return -1;
        return NounPhrases.Complete(sentence, phrase, PickWords.LimitOf(sentence, phrase.End)).End;
    }

    /// <summary>Behind "in exile", "in command of the fleet"; -1 for anything else.</summary>
    private static int StateAt(in TaggedSentence sentence, int at)
    {
        if (!sentence.Has(at, WordRole.In) || sentence[at + 1] != WordTag.Noun)
            return -1;
        var phrase = NounPhrases.After(sentence, at + 1);
        return phrase.Exists && sentence[phrase.Head] == WordTag.Noun ? NounPhrases.Complete(sentence, phrase, PickWords.LimitOf(sentence, phrase.End)).End : -1;
    }
}
