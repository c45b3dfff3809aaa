using DocModel.Reading.Events.Clauses;
using DocModel.Reading.Events.Labels;
using DocModel.Reading.Events.Pronouns;
using DocModel.Reading.Tagging;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Events.Phrases;

/// <summary>Who takes part in an event, and where it takes place: the names in its clause.</summary>
internal static partial class PartyFinder
{
    private const int Reach = 28;
    private const int MostParticipants = 8;

    private static readonly WordSet Going = new(
        "visited", "visits", "visit", "entered", "enters", "enter", "reached", "reaches", "reach", "crossed", "crosses", "cross", "besieged", "besieges", "occupied", "occupies", "invaded", "invades", "stormed", "sacked", "captured", "captures", "conquered",
        "liberated", "relieved", "bombed", "shelled", "toured", "sighted");

    private static readonly WordSet Moving = new(
        "moved", "moves", "went", "retired", "retires", "came", "returned", "returns", "fled", "flees", "sailed", "sails", "travelled", "traveled", "flew", "emigrated", "marched", "withdrew", "walked", "rode");

    private static readonly WordSet Peoples = new("people", "women", "men", "children");

    private static readonly WordSet DayWords = new("day", "eve");

    /// <summary>How many characters around a word are searched for it.</summary>
    private const int Nearby = 2000;

    /// <summary>Adds the names in an event's clause to its participants, and gives the first that is a place.</summary>
    /// <param name="first">The date's first token.</param>
    /// <param name="end">Behind the date's last token.</param>
    public static string? Find(in TaggedSentence sentence, in LabelPick pick, int first, int end, List<string> participants)
    {
        var (from, to) = Extent(sentence, pick, first, end);
        string? place = null;
        var placeInLabel = false;
        if (pick.Actor.End > 0 && IsName(sentence.Tokens, pick.Actor.Start, pick.Actor.End))
            participants.Add(TextOf(sentence, pick.Actor.Start, pick.Actor.End));
        for (var i = from; i < to; i++)
        {
            if (sentence[i] != WordTag.Name || sentence.Is(i, WordClass.Month | WordClass.Weekday))
                continue;
            var stop = EndOfName(sentence, i);
            if (stop > to + 4)
                break;
            if (IsAside(sentence, pick, i, stop))
                goto next;
            var begin = StartOfModifiers(sentence, i);
            var start = i > sentence.First + 1 && sentence[i - 1] == WordTag.Determiner && sentence.Tokens[i - 1].Is(TokenFlags.Capitalized) && !sentence.Tokens[i - 1].Is(TokenFlags.AllUpper) && sentence[i - 2] is not (WordTag.Break or WordTag.Stop or WordTag.Date)
                ? i - 1
                : i;
            if (sentence.Is(stop, WordClass.Role | WordClass.Collective) && sentence[stop] == WordTag.Noun && sentence[stop + 1] != WordTag.Name)
                stop++;
            else if (sentence[stop] == WordTag.Noun)
                goto next;
            if (!IsEvent(sentence, i, stop) && !IsCommonOpener(sentence, i, stop))
            {
                if (IsPlace(sentence, begin))
                {
                    var isInLabel = IsInLabel(pick, i);
                    if (place is not null && (placeInLabel || !isInLabel))
                        goto next;
                    placeInLabel = isInLabel;
                    place = TextOf(sentence, start, WithPossessive(sentence, stop));
                }
                else if (IsGoal(sentence, pick, i, stop))
                {
                    if (place is null)
                        place = TextOf(sentence, start, stop);
                }
                else if (IsParty(sentence, pick, begin, i, stop, first) && participants.Count < MostParticipants)
                {
                    var name = TextOf(sentence, start, stop);
                    if (!participants.Contains(name))
                        participants.Add(name);
                }
            }

        next:
            i = stop - 1;
        }

        return place;
    }

    /// <summary>Words with a capital that name neither who takes part nor where: an amount's currency, an operation, a saint's day, what stands in another clause.</summary>
    private static bool IsAside(in TaggedSentence sentence, in LabelPick pick, int start, int stop)
    {
        if (stop == start + 1 && sentence.Tokens[start].Length == 1)
            return true;
        if (sentence.Tokens[start].Is(TokenFlags.AllUpper) && sentence.Tokens[start].Length == 3 && sentence[start + 1] == WordTag.Number)
            return true;
        if (sentence[start - 1] == WordTag.Noun && sentence.Tokens[start - 1].Is(TokenFlags.Capitalized) && sentence.Is(start - 1, WordClass.EventNoun))
            return true;
        if (sentence[stop] == WordTag.Possessive && DayWords.Contains(sentence.Tokens, Math.Min(stop + 2, sentence.End - 1)))
            return true;
        var clause = pick.Clause;
        return clause.Exists && clause.Subject.Exists && start >= clause.Subject.End && stop <= clause.GroupStart && clause.GroupStart - clause.Subject.End > 3
            && HasVerb(sentence, clause.Subject.End, clause.GroupStart);
    }

    private static bool HasVerb(in TaggedSentence sentence, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (sentence[i] is WordTag.Verb or WordTag.Auxiliary or WordTag.Participle)
                return true;
        }

        return false;
    }

    /// <summary>"bought at Christie’s".</summary>
    private static int WithPossessive(in TaggedSentence sentence, int stop) =>
        sentence[stop] == WordTag.Possessive && sentence[stop + 1] == WordTag.Possessive && !NounPhrases.IsNominal(sentence[stop + 2]) ? stop + 2 : stop;

    /// <summary>"visited Japan", "entered Rome": where it took place, unless a person or a body is named.</summary>
    private static bool IsGoal(in TaggedSentence sentence, in LabelPick pick, int start, int stop)
    {
        var clause = pick.Clause;
        if (!clause.Exists)
            return false;
        var isGone = sentence.Has(start - 1, WordRole.To) && !clause.Object.Exists && start - 1 <= clause.VerbEnd + 1 && Moving.Contains(sentence.Tokens, clause.VerbStart);
        if (!isGone && (!clause.Object.Exists || start < clause.Object.Start || stop > clause.Object.End || clause.Object.Head >= stop || !Going.Contains(sentence.Tokens, clause.VerbStart)))
            return false;
        if (isGone && AntecedentCandidates.IsKnownPerson(sentence.Tokens, stop - 1))
            return false;
        for (var i = start; i < stop; i++)
        {
            if (sentence.Is(i, WordClass.GivenName | WordClass.Honorific | WordClass.Role | WordClass.Collective) || sentence.Tokens[i].Is(TokenFlags.AllUpper))
                return false;
        }

        return true;
    }

    private static string TextOf(in TaggedSentence sentence, int start, int end) =>
        LabelText.Of(sentence.Tokens.Text, TextSpan.FromBounds(sentence.Tokens[start].Start, sentence.Tokens[end - 1].End));

    /// <summary>Whether every word has a capital and the last one is no law's.</summary>
    private static bool IsName(TokenList tokens, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (tokens[i].Kind != TokenKind.Mark && !tokens[i].Is(TokenFlags.Capitalized) && (WordRoles.Of(tokens[i].Word) & (WordRole.Of | WordRole.NameParticle)) == 0)
                return false;
        }

        return !tokens.Is(end - 1, WordClass.EventNoun | WordClass.Instrument) && (WordRoles.Of(tokens[end - 1].Word) & WordRole.Thing) == 0;
    }

    private static bool IsInLabel(in LabelPick pick, int token)
    {
        for (var i = 0; i < pick.Count; i++)
        {
            if (token >= pick[i].Start && token < pick[i].End)
                return true;
        }

        return false;
    }

    /// <summary>The label's words, its clause, and what stands beside the date up to the next clause.</summary>
    private static (int From, int To) Extent(in TaggedSentence sentence, in LabelPick pick, int first, int end)
    {
        int from = first, to = end;
        for (var i = pick.IsFirstBorrowed ? 1 : 0; i < pick.Count; i++)
        {
            from = Math.Min(from, pick[i].Start);
            to = Math.Max(to, pick[i].End);
        }

        var clause = pick.Clause;
        if (clause.Exists && Math.Abs(clause.VerbStart - first) < Reach)
        {
            from = Math.Min(from, clause.Subject.Exists ? clause.Subject.Start : clause.GroupStart);
            to = Math.Max(to, Math.Max(clause.VerbEnd, clause.Object.End));
        }

        // "In Paris on 4 May 1921 the ministers met"
        var opening = sentence.SkipForward(sentence.First + 1, WordTag.Name);
        if (sentence.Has(sentence.First, WordRole.In | WordRole.At) && opening > sentence.First + 1 && from >= opening && from - opening <= 2 && sentence[sentence.SkipForward(opening, WordTag.Comma)] is WordTag.Preposition or WordTag.Date)
            from = sentence.First + 1;
        for (var i = 0; i < 6 && sentence[from - 1] is WordTag.Name or WordTag.Possessive or WordTag.Determiner or WordTag.Adjective or WordTag.Noun; i++)
            from--;
        var limit = Math.Min(sentence.End, to + Reach);
        while (to < limit && sentence[to] is not (WordTag.Comma or WordTag.Break or WordTag.Stop or WordTag.Verb or WordTag.Auxiliary
            or WordTag.Subordinator or WordTag.Conjunction or WordTag.End or WordTag.Gerund))
            to++;
        return (from, to);
    }

    private static bool IsEvent(in TaggedSentence sentence, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (sentence.Is(i, WordClass.EventNoun))
                return true;
            var word = sentence.Tokens.Chars(i);
            if (word.Length > 4 && word[word.Length - 1] == 's' && NounPhrases.IsEventWord(word.Slice(0, word.Length - 1)))
                return true;
        }

        // "Indian landing", "Council Conference": the name only qualifies an event.
        return sentence[end] == WordTag.Noun && sentence.Is(end, WordClass.EventNoun);
    }

    private static bool IsPlace(in TaggedSentence sentence, int begin)
    {
        var before = begin - 1;
        if (sentence[before] != WordTag.Preposition)
            return false;
        if (sentence.Has(before, WordRole.In | WordRole.Near))
            return true;
        return sentence.Has(before, WordRole.At) && sentence.Tokens[before].Length == 2;
    }

    /// <summary>"became Foreign Secretary", "was appointed CBE", "elected a Fellow of the Society": what somebody became, and nobody else.</summary>
    private static bool IsComplement(in TaggedSentence sentence, Clause clause, int start, int stop) =>
        sentence.Has(clause.VerbStart, WordRole.Become) && sentence.Is(stop - 1, WordClass.Role) && !sentence.Is(start, WordClass.GivenName | WordClass.Honorific)
        || clause.Is(ClauseTraits.Passive) && sentence.Has(clause.VerbStart, WordRole.Carry);

    private static bool IsParty(in TaggedSentence sentence, in LabelPick pick, int begin, int start, int stop, int first)
    {
        var before = begin - 1;
        if (sentence[stop] == WordTag.Possessive)
            return true;
        if (sentence.Has(sentence[stop - 1] == WordTag.Number && stop - 1 > start ? stop - 2 : stop - 1, WordRole.Thing))
            return false;
        var clause = pick.Clause;
        if (clause.Exists)
        {
            if (clause.Subject.Exists && start >= clause.Subject.Start && start < clause.Subject.End)
                return sentence[before] != WordTag.Preposition || start <= clause.Subject.Head && clause.Subject.Head < stop || sentence.Has(before, WordRole.By | WordRole.With | WordRole.To | WordRole.Between) && stop > clause.Subject.Head;
            if (clause.Object.Exists && start >= clause.Object.Start && start < clause.Object.End)
                return !IsComplement(sentence, clause, start, stop);
        }

        // "The minister, Alan Holm, rejected": the name of who acts.
        var comma = sentence[before] == WordTag.Comma ? before : sentence[start - 1] == WordTag.Determiner ? start - 2 : -1;
        if (clause.Exists && clause.Subject.Exists && sentence.Is(clause.Subject.Head, WordClass.Role | WordClass.Collective) && comma == clause.Subject.End && sentence[comma] == WordTag.Comma && sentence[stop] == WordTag.Comma && stop < clause.GroupStart)
            return true;
        if (sentence[before] == WordTag.Preposition)
            return sentence.Has(before, WordRole.By | WordRole.With | WordRole.Between) || (pick.Head >= 0 && sentence.Has(before, WordRole.To));
        return sentence[before] == WordTag.Conjunction && start > first ? pick.Head >= 0 : false;
    }
}
