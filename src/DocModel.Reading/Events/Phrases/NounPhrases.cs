using DocModel.Reading.Tagging;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Events.Phrases;

/// <summary>Finds noun phrases in a tagged sentence.</summary>
internal static partial class NounPhrases
{
    /// <summary>No phrase is longer, so that hostile text costs no more than other text.</summary>
    private const int Longest = 24;

    private static readonly WordSet Colours = new(
        "red", "green", "blue", "white", "black", "yellow", "brown", "grey", "gray", "cream", "gold", "silver", "orange", "purple", "pink", "scarlet", "crimson", "maroon", "violet", "azure", "buff");

    /// <summary>The phrase that begins at a token, without complements.</summary>
    public static Phrase After(in TaggedSentence sentence, int start)
    {
        var limit = start + Longest;
        var at = start;
        if (sentence[at] == WordTag.Pronoun)
        {
            // "dropped one packet"
            if (sentence[at + 1] != WordTag.Noun || sentence.Tokens[at].Length != 3 || !sentence.Tokens.IsWord(at, "one"))
                return new Phrase(at, at, at + 1, at + 1);
            at++;
        }

        while (at < limit && (sentence[at] is WordTag.Determiner || (sentence[at] == WordTag.Adverb && sentence[at + 1] == WordTag.Determiner) || IsPartOf(sentence, at, start)))
            at++;
        int head = -1, end = start;
        var quoted = false;
        for (; at < limit; at++)
        {
            var tag = sentence[at];
            switch (tag)
            {
                case WordTag.Noun or WordTag.Name:
                    if (head >= 0 && !quoted && Breaks(sentence, at))
                        goto done;
                    head = at;
                    end = at + 1;
                    continue;
                case WordTag.Adjective:
                    end = at + 1;
                    continue;
                case WordTag.Number:
                    end = at + 1;
                    if (head < 0 || sentence[head] != WordTag.Name)
                        head = at;
                    continue;
                case WordTag.Quote:
                    quoted = !quoted;
                    if (!quoted)
                    {
                        end = at + 1;

                        // "his essay “Common Land,” Moe held that"
                        if (sentence[at - 1] == WordTag.Comma)
                            goto done;
                    }
                    else if (!ClosesSoon(sentence, at))
                        goto done;
                    continue;
                case WordTag.Join or WordTag.Mark:
                    continue;
                case WordTag.Preposition when head == at - 1 && (sentence[head] == WordTag.Number || sentence.Is(head, WordClass.Cardinal)) && sentence.Tokens[at].Length == 3 && sentence[at + 1] == WordTag.Noun && sentence.Tokens.IsWord(at, "per"):
                    // "eleven per cent"
                    continue;
                case WordTag.Determiner when sentence[at - 1] == WordTag.Possessive && sentence.Tokens[at].Is(TokenFlags.Capitalized) && sentence[at + 1] == WordTag.Name:
                    // "Moe’s The Last Barge"
                    continue;
                case WordTag.Conjunction when head == at - 1 && sentence[head] == WordTag.Number && sentence.Is(head, WordClass.Cardinal) && (sentence.Is(at + 1, WordClass.Cardinal | WordClass.Ordinal) || sentence[at + 1] == WordTag.Noun && WordForms.EndsIn(sentence.Tokens.Chars(at + 1), "ieth")):
                    // "its eight hundred and tenth year"
                    continue;
                case WordTag.Conjunction when head == at - 1 && Colours.Contains(sentence.Tokens, head) && sentence[at + 1] is WordTag.Noun or WordTag.Adjective && Colours.Contains(sentence.Tokens, at + 1):
                    // "the cream and green livery"
                    continue;
                case WordTag.Conjunction when start == at - 1 ? IsFirstOfTwo(sentence, start) : SharesHead(sentence, start, at):
                    continue;
                case WordTag.Pronoun when head >= 0 && head == at - 2 && sentence[head] == WordTag.Number && sentence[at - 1] == WordTag.Join:
                    // "thirty-one monks"
                    (head, end) = (at, at + 1);
                    continue;
                case WordTag.Pronoun when end == at && at > start && sentence[at - 1] is WordTag.Adjective or WordTag.Noun && sentence[start] == WordTag.Determiner && sentence.Tokens[at].Length == 3 && sentence.Tokens.IsWord(at, "one"):
                    // "became a limited one"
                    (head, end) = (at, at + 1);
                    goto done;
                case WordTag.Comma when start < at - 1 && IsDescribedTwice(sentence, at):
                    continue;
                case WordTag.Open when head >= 0 && sentence[head] == WordTag.Name && BehindBrackets(sentence, at) is > 0 and var behind:
                    at = behind - 1;
                    continue;
                case WordTag.Possessive:
                    if (sentence[at + 1] == WordTag.Possessive)
                        at++;

                    // "bought at Holm’s in May": whose it is stands for the place.
                    if (head >= 0 && !IsNominal(sentence[at + 1]) && IsWhere(sentence, start - 1))
                        end = at + 1;
                    continue;
                case WordTag.Date when end > start || at > start ? IsNominal(sentence[EndOfDate(sentence, at)]) && !IsTemporal(sentence, at - 1) : false:
                    at = EndOfDate(sentence, at) - 1;
                    continue;
                case WordTag.Adverb when IsModified(sentence[at + 1]):
                    continue;
                case WordTag.Adverb when sentence[at - 1] == WordTag.Possessive && IsDescribedOwn(sentence, at):
                    at = sentence.SkipForward(at, WordTag.Adverb) - 1;
                    continue;
                case WordTag.Adverb when head == at - 1 && sentence[head] == WordTag.Noun && sentence[at + 1] == WordTag.Name && sentence[start] == WordTag.Determiner:
                    // "the centre forward Karl Dahl"
                    continue;
                case WordTag.Verb or WordTag.Participle or WordTag.Gerund when quoted || sentence[at - 1] == WordTag.Join:
                    end = at + 1;
                    continue;
                default:
                    if (quoted && tag is not (WordTag.End or WordTag.Stop or WordTag.Break))
                        continue;
                    goto done;
            }
        }

    done:
        return end > start && (head >= 0 || end > start) ? new Phrase(start, head < 0 ? end - 1 : head, end, end) : default;
    }

    /// <summary>"Moe’s now well-known speech": behind an owner, adverbs belong to the phrase that what they describe is in.</summary>
    private static bool IsDescribedOwn(in TaggedSentence sentence, int at) => sentence[sentence.SkipForward(at, WordTag.Adverb)] is WordTag.Adjective or WordTag.Noun or WordTag.Participle or WordTag.Join;

    /// <summary>"half a mile"</summary>
    private static bool IsPartOf(in TaggedSentence sentence, int at, int start) => at == start && sentence[at + 1] == WordTag.Determiner && sentence.Has(at, WordRole.Fraction);

    /// <summary>The phrase that ends before a token, without what stands before it.</summary>
    public static Phrase Before(in TaggedSentence sentence, int end)
    {
        var limit = Math.Max(sentence.First, end - Longest);
        var at = end - 1;

        // Moe “foresaw the fall”: a mark that opens is none of the phrase before it.
        if (sentence[at] == WordTag.Quote && IsOpeningMark(sentence, at))
            end = at--;
        if (sentence[at] == WordTag.Pronoun)
        {
            // "A new one was begun"
            var isKind = sentence[at - 1] is WordTag.Adjective or WordTag.Noun && sentence[at - 2] == WordTag.Determiner && sentence.Tokens[at].Length == 3 && sentence.Tokens.IsWord(at, "one");

            // "thirty-one settled"
            isKind |= sentence[at - 1] == WordTag.Join && sentence[at - 2] == WordTag.Number;
            return new Phrase(isKind ? at - 2 : at, at, end, end);
        }

        int start = end, head = -1;
        var quoted = false;
        for (; at >= limit; at--)
        {
            var tag = sentence[at];
            switch (tag)
            {
                case WordTag.Noun or WordTag.Name:
                    if (head < 0)
                        head = at;
                    else if (start == end - 1 && EndsAdverbial(sentence, at, end) || start == at + 1 && EndsPlace(sentence, at))
                        goto done;

                    // "During the war Quill was sent to Lom"
                    else if (tag == WordTag.Noun && start == at + 1 && sentence[start] == WordTag.Name && sentence.Is(at, WordClass.EventNoun | WordClass.TimeUnit))
                        goto done;
                    start = at;
                    continue;
                case WordTag.Number:
                    if (head < 0 && sentence[at - 1] is not (WordTag.Name or WordTag.Join))
                        head = at;
                    start = at;
                    continue;
                case WordTag.Adjective:
                    start = at;
                    continue;
                case WordTag.Determiner when !quoted:
                    start = at;
                    if (sentence[at - 1] == WordTag.Determiner)
                        continue;
                    goto done;
                case WordTag.Close when head >= 0 && start == at + 1 && sentence[start] == WordTag.Name && OpeningOf(sentence, at) is > 0 and var open:
                    at = open;
                    continue;
                case WordTag.Quote:
                    // “We stay,” Moe told them: what is said is no part of who says it.
                    if (!quoted && sentence[at - 1] is WordTag.Comma or WordTag.Stop)
                        goto done;
                    quoted = !quoted;
                    if (!quoted)
                        start = at;
                    continue;
                case WordTag.Conjunction when start == at + 1 && (head > start && IsSecondOfTwo(sentence, at, head) || head == start && AreLetters(sentence, at)):
                    continue;
                case WordTag.Possessive or WordTag.Join or WordTag.Mark when start < end || tag == WordTag.Mark || tag == WordTag.Possessive && at >= end - 2 && EndsInOwner(sentence, end):
                    continue;
                case WordTag.Date when head >= 0 && start == at + 1 && sentence[StartOfDate(sentence, at) - 1] is WordTag.Determiner
                        or WordTag.Possessive or WordTag.Adjective:
                    at = StartOfDate(sentence, at);
                    continue;
                case WordTag.Date when head >= 0 && sentence[at + 1] == WordTag.Possessive && sentence.SkipForward(at + 1, WordTag.Possessive) == start:
                    // "last month's plan": the time owns what follows.
                    start = StartOfDate(sentence, at);
                    goto done;
                case WordTag.Adverb when start < end && IsModified(sentence[at + 1]) && sentence[at - 1] is WordTag.Determiner or WordTag.Possessive:
                    continue;
                case WordTag.Verb or WordTag.Participle or WordTag.Gerund when quoted || sentence[at + 1] == WordTag.Join:
                    start = at;
                    continue;
                default:
                    if (quoted && tag is not (WordTag.End or WordTag.Stop or WordTag.Break))
                        continue;
                    goto done;
            }
        }

    done:
        if (start >= end)
            return default;
        while (start < end && sentence[start] is WordTag.Join or WordTag.Mark)
            start++;
        if (start == end - 2 && IsRate(sentence, start) && Before(sentence, start) is { Exists: true } rated)
            return rated with { End = end, CoreEnd = end };
        return start < end ? new Phrase(start, head < 0 ? end - 1 : head, end, end) : default;
    }

    /// <summary>What says of how many: "every canton followed" is not told by "canton followed".</summary>
    private static readonly WordSet Every = new("every", "each", "both");

    /// <summary>The head's date words and determiners at the front left away.</summary>
    public static int WithoutDeterminers(in TaggedSentence sentence, Phrase phrase)
    {
        var start = phrase.Start;
        while (start < phrase.Head)
        {
            // Nothing of what is left away but articles, dates and marks has another length than "most" and "least".
            var isShort = sentence.Tokens[start].Length is 4 or 5;
            if (!isShort && sentence[start] is WordTag.Noun or WordTag.Name || isShort && sentence[start] == WordTag.Determiner && Every.Contains(sentence.Tokens, start))
                break;
            if (sentence[start] is WordTag.Determiner or WordTag.Date or WordTag.Mark || IsLeast(sentence, start))
                start++;
            else if (IsMost(sentence, start) && start + 1 < phrase.Head)
                start += 2;
            else if (sentence[start] == WordTag.Adverb && sentence[start + 1] is WordTag.Adjective or WordTag.Noun && start + 1 < phrase.Head)
            {
                // "most explicit revival": how explicit is no part of what happened.
                start += sentence[start + 1] == WordTag.Adjective || IsMost(sentence, start) ? 2 : 1;
            }
            else
                break;
        }

        return start;
    }

    public static int EndOfDate(in TaggedSentence sentence, int at) => sentence.SkipForward(at, WordTag.Date);

    public static int StartOfDate(in TaggedSentence sentence, int at) => sentence.SkipBackward(at, WordTag.Date) + 1;

    public static bool IsNominal(WordTag tag) => tag is WordTag.Noun or WordTag.Name or WordTag.Adjective or WordTag.Number or WordTag.Quote;

    private static bool IsWhere(in TaggedSentence sentence, int at) =>
        sentence[at] == WordTag.Preposition && (sentence.Tokens.IsWord(at, "at") || sentence.Tokens.IsWord(at, "from"));

    private static bool IsTemporal(in TaggedSentence sentence, int at) => sentence[at] == WordTag.Preposition;

    private static bool IsModified(WordTag tag) => tag is WordTag.Adjective or WordTag.Participle;

    private static bool IsMost(in TaggedSentence sentence, int at) =>
        sentence.Tokens.IsWord(at, "most");

    /// <summary>"at least forty houses"</summary>
    private static bool IsLeast(in TaggedSentence sentence, int at) =>
        sentence[at - 1] == WordTag.Preposition && sentence.Tokens.IsWord(at, "least") && sentence.Tokens.IsWord(at - 1, "at");

    private static bool IsOpeningMark(in TaggedSentence sentence, int mark) => sentence.Tokens[mark].Is(TokenFlags.SpaceBefore) && sentence[mark + 1] != WordTag.End && !sentence.Tokens[mark + 1].Is(TokenFlags.SpaceBefore);

    private static bool ClosesSoon(in TaggedSentence sentence, int open)
    {
        for (var i = open + 1; i <= open + 12; i++)
        {
            if (sentence[i] == WordTag.Quote)
                return true;
            if (sentence[i] == WordTag.End)
                return false;
        }

        return false;
    }
}
