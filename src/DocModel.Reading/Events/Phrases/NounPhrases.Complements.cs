using DocModel.Reading.Tagging;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Events.Phrases;

/// <content>Phrases with the phrases that belong to them.</content>
internal static partial class NounPhrases
{
    /// <summary>The phrase before a token, with the phrase that it is an "of" of ("the vision of a single space").</summary>
    public static Phrase BeforeWithHead(in TaggedSentence sentence, int end)
    {
        var phrase = Before(sentence, end);
        if (!phrase.Exists)
            return phrase;
        var start = FirstOfPair(sentence, phrase);
        var whole = phrase;
        for (var i = 0; i < 3; i++)
        {
            // "the idea of draining the lake", "a meter without moving parts"
            if (sentence[start - 1] == WordTag.Gerund && (sentence.Has(start - 2, WordRole.Of | WordRole.With | WordRole.For) || IsWithout(sentence, start - 2)))
                start--;
            if (sentence[start - 1] != WordTag.Preposition)
                break;
            var outer = Before(sentence, start - 1);

            // "less than the town spent", "kept the light until a storm in March took it"
            if (sentence.Has(start - 1, WordRole.Compare) || sentence.Tokens[start - 1].Length == 5 && sentence.Has(start - 1, WordRole.Boundary) && sentence.Tokens.IsWord(start - 1, "until"))
                break;

            // "rebuilt a second time with a grant that was paid late"
            if (outer.Head == outer.Start + 2 && sentence.Tokens[outer.Head].Length == 4 && sentence.Tokens.IsWord(outer.Head, "time") && sentence.Is(outer.Start + 1, WordClass.Ordinal) && sentence.Has(start - 1, WordRole.With))
                break;

            // "was called from the reserves as the first squads expanded": a clause has its verb already.
            if (outer.Exists && sentence.Tokens[start - 1].Length == 2 && sentence.Has(start - 1, WordRole.When) && sentence[outer.Start - 1] == WordTag.Preposition && sentence[end] == WordTag.Verb && !(sentence.Has(outer.Start - 1, WordRole.Boundary) && sentence.Has(outer.Start - 1, WordRole.Subordinator)))
                break;

            // "According to the report"
            if (outer.Exists && sentence.Tokens.IsWord(outer.Head, "according"))
                break;

            // "long after the war", but "the year after the war"
            if (outer.Exists && sentence.Has(start - 1, WordRole.Boundary) && sentence.Has(start - 1, WordRole.Subordinator) && outer.Start == outer.Head && sentence[outer.Start - 1] is WordTag.End or WordTag.Adverb or WordTag.Comma or WordTag.Break or WordTag.Conjunction)
                break;
            if (outer.Exists && sentence[phrase.Head] == WordTag.Pronoun && (sentence[outer.Head] == WordTag.Number || sentence.Is(outer.Head, WordClass.Cardinal)) && sentence.Has(start - 1, WordRole.Of))
            {
                // "eleven of them", "One of them"
                return new Phrase(outer.Start, outer.Head, end, end);
            }

            // "two of the four furnaces"
            if (outer.Exists && outer.Start == outer.Head && i == 0 && sentence[phrase.Start] == WordTag.Determiner && start == phrase.Start && sentence.Has(start - 1, WordRole.Of) && sentence.Is(outer.Head, WordClass.Cardinal))
                return phrase with { Start = outer.Start };
            if (!outer.Exists || sentence[outer.Head] == WordTag.Number && sentence[outer.Start] != WordTag.Determiner || sentence[outer.Head] == WordTag.Pronoun)
                break;
            whole = new Phrase(outer.Start, outer.Head, outer.CoreEnd, end);
            start = outer.Start;
        }

        return whole;
    }

    private static bool IsBarePlural(in TaggedSentence sentence, Phrase phrase) => sentence[phrase.Head] == WordTag.Noun && sentence[phrase.Start] is WordTag.Noun or WordTag.Adjective
        && sentence.Tokens[phrase.Head].Length > 3 && WordForms.EndsIn(sentence.Tokens.Chars(phrase.Head), "s") && !WordForms.EndsIn(sentence.Tokens.Chars(phrase.Head), "ss");

    private static bool IsWithout(in TaggedSentence sentence, int at) => sentence[at] == WordTag.Preposition && sentence.Tokens.IsWord(at, "without");

    /// <summary>"the treaties of Osnabrück and Münster", "a grant for lifts and showers": where the first of two joined names or bare plurals begins, if "of" or "between" leads to both.</summary>
    private static int FirstOfPair(in TaggedSentence sentence, Phrase phrase)
    {
        if (sentence[phrase.Start - 1] != WordTag.Conjunction)
            return phrase.Start;
        if (IsBarePlural(sentence, phrase))
        {
            var one = Before(sentence, phrase.Start - 1);
            return one.Exists && IsBarePlural(sentence, one) && sentence.Has(one.Start - 1, WordRole.Of | WordRole.Between | WordRole.For) ? one.Start : phrase.Start;
        }

        // "Hopes for peace and trade were dashed": at the head of the clause no verb stands that one of the two could go with.
        if (sentence[phrase.Head] == WordTag.Noun && phrase.Start == phrase.Head)
        {
            var one = phrase.Start - 2;
            return sentence[one] == WordTag.Noun && sentence.Has(one - 1, WordRole.Of | WordRole.Between | WordRole.For) && Before(sentence, one - 1) is { Exists: true } outer
                && sentence[outer.Head] == WordTag.Noun && sentence[outer.Start - 1] is WordTag.End or WordTag.Comma or WordTag.Date or WordTag.Break or WordTag.Subordinator ? one : phrase.Start;
        }

        if (sentence[phrase.Head] != WordTag.Name)
            return phrase.Start;
        var first = Before(sentence, phrase.Start - 1);
        for (var i = 0; i < 4 && first.Exists && sentence[first.Head] == WordTag.Name; i++)
        {
            if (sentence.Has(first.Start - 1, WordRole.Of | WordRole.Between | WordRole.On | WordRole.For))
                return first.Start;
            if (sentence[first.Start - 1] != WordTag.Comma)
                break;
            first = Before(sentence, first.Start - 1);
        }

        return phrase.Start;
    }

    /// <param name="places">Whether "in" and a name completes it too: "Fair" with "in Antwerp".</param>
    /// <summary>A phrase with what completes it: "speech" with "at the Geneva Peace Congress", "purchase" with "of the mill".</summary>
    public static Phrase Complete(in TaggedSentence sentence, Phrase phrase, int limit, bool places = true)
    {
        var end = phrase.End;
        for (var i = 0; i < 3; i++)
        {
            if (end >= limit || sentence[end] != WordTag.Preposition || !Completes(sentence, phrase, end, i))
                break;

            // "an operation to retake the island"
            if (sentence[end + 1] == WordTag.Infinitive && sentence.Has(end, WordRole.To))
            {
                if (i == 0 && sentence[phrase.Head] == WordTag.Noun && IsEventive(sentence, phrase.Head) && After(sentence, end + 2) is { Exists: true } aim && aim.End <= limit)
                    end = aim.End;
                break;
            }

            if (BehindWhat(sentence, end + 1) is > 0 and var what)
            {
                end = what;
                break;
            }

            var complement = After(sentence, end + 1);
            if (!complement.Exists || complement.End > limit || sentence[complement.Head] == WordTag.Pronoun && sentence.Has(complement.End, WordRole.Of) || sentence.Has(end, WordRole.At) && sentence[complement.Head] == WordTag.Number)
                break;
            if (!places && sentence.Has(end, WordRole.At | WordRole.On) && sentence[complement.Head] == WordTag.Name && !IsEventName(sentence, complement))
                break;
            if (sentence.Has(end, WordRole.In | WordRole.Near) && (!places || sentence[complement.Head] != WordTag.Name) && !sentence.Has(phrase.Head, WordRole.Trend))
                break;
            end = complement.End;
            if (sentence.Has(complement.Start - 1, WordRole.Between) && sentence[end] == WordTag.Conjunction && After(sentence, end + 1) is { Exists: true } other)
                end = other.End;
        }

        return phrase with { End = end };
    }

    /// <summary>"the first of what would be five warnings": behind the words that belong to the "what"; -1 for none.</summary>
    private static int BehindWhat(in TaggedSentence sentence, int at)
    {
        const int Longest = 9;
        if (sentence[at] == WordTag.End || !sentence.Tokens.IsWord(at, "what"))
            return -1;
        for (var i = at + 1; i < at + Longest; i++)
        {
            if (sentence[i] is WordTag.Comma or WordTag.Stop or WordTag.Break or WordTag.End)
                return i;
        }

        return at - 1;
    }

    private static bool Completes(in TaggedSentence sentence, Phrase phrase, int preposition, int count)
    {
        var role = sentence.Role(preposition);
        if ((role & WordRole.Of) != 0)
            return true;
        if (sentence[preposition + 1] == WordTag.Date || count > 1)
            return false;
        if ((role & (WordRole.In | WordRole.Near)) != 0)
            return IsEventive(sentence, phrase.Head) || (role & WordRole.In) != 0 && sentence[phrase.Head] == WordTag.Noun && sentence.Has(phrase.Head, WordRole.Trend);
        if (sentence[phrase.Head] == WordTag.Name && !IsEventive(sentence, phrase.Head))
            return (role & (WordRole.For | WordRole.On)) != 0 && sentence[preposition + 1] == WordTag.Name;
        if ((role & WordRole.With) != 0)
            return IsEventName(sentence, phrase);
        return (role & (WordRole.To | WordRole.At | WordRole.For | WordRole.Between | WordRole.On)) != 0
            || sentence.Tokens.IsWord(preposition, "against");
    }
}
