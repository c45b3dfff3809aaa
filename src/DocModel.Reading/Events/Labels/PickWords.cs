using DocModel.Reading.Events.Clauses;
using DocModel.Reading.Events.Phrases;
using DocModel.Reading.Tagging;

namespace DocModel.Reading.Events.Labels;

/// <summary>Turns stretches of tokens into the words of a label.</summary>
internal static class PickWords
{
    /// <summary>How far complements of a phrase may reach: up to what follows in the clause.</summary>
    public static int LimitOf(in TaggedSentence sentence, int from) => Math.Min(sentence.End, from + ToldClause.LongestClause);

    public static LabelPick OfPhrase(in TaggedSentence sentence, Phrase phrase, Clause clause)
    {
        var pick = new LabelPick { Clause = clause, Head = phrase.Head };
        if (ToldClause.IsOwner(sentence, phrase.Start))
            pick.Owner = phrase.Start;
        if (!TryAddSome(ref pick, sentence, phrase))
            AddWithoutDates(ref pick, sentence, NounPhrases.WithoutDeterminers(sentence, phrase), phrase.End);
        return pick;
    }

    /// <summary>"raised two hundred plants, the first of which were set out": the first of two hundred plants.</summary>
    public static bool TryAddSome(ref LabelPick pick, in TaggedSentence sentence, Phrase some)
    {
        if (!sentence.Has(some.End - 1, WordRole.Relative) || !sentence.Has(some.End - 2, WordRole.Of) || sentence[some.Start - 1] != WordTag.Comma
            || NounPhrases.BeforeWithHead(sentence, some.Start - 1) is not { Exists: true } whole || sentence[whole.Head] is not (WordTag.Noun or WordTag.Name))
            return false;
        pick.Add(NounPhrases.WithoutDeterminers(sentence, some), some.End - 1);
        pick.Add(NounPhrases.WithoutDeterminers(sentence, whole), whole.End);
        return true;
    }

    /// <summary>Adds words without the dates among them and without the prepositions that only lead to those.</summary>
    public static void AddWithoutDates(ref LabelPick pick, in TaggedSentence sentence, int start, int end)
    {
        var from = start;
        for (var i = start; i < end; i++)
        {
            if (sentence[i] != WordTag.Date)
                continue;
            // "last month's plan"
            var behind = sentence.SkipForward(NounPhrases.EndOfDate(sentence, i), WordTag.Possessive);
            var modifies = behind < end && NounPhrases.IsNominal(sentence[behind]);
            var cut = i;
            while (!modifies && cut > from && sentence[cut - 1] is WordTag.Preposition or WordTag.Determiner or WordTag.Comma or WordTag.Open)
                cut--;
            pick.Add(from, cut);
            i = Math.Min(end, behind);
            from = i;
        }

        while (end > from && sentence[end - 1] is WordTag.Comma or WordTag.Join or WordTag.Preposition or WordTag.Open && !IsParticle(sentence, end - 1))
            end--;
        pick.Add(from, end);
    }

    /// <summary>"gave the town up": a word that belongs to the verb and leads to nothing.</summary>
    private static bool IsParticle(in TaggedSentence sentence, int at) => sentence.Has(at, WordRole.Particle) && !sentence.Has(at, WordRole.In | WordRole.On | WordRole.At)
        && (!sentence.Has(at, WordRole.Near | WordRole.Into) || sentence[at + 1] is WordTag.Preposition or WordTag.Comma or WordTag.Stop or WordTag.Conjunction or WordTag.Break or WordTag.End);
}
