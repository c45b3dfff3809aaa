using DocModel.Reading.Quotations.Phrases;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Definitions;

/// <summary>Definitions that somebody gives to words of his: "by “…” she meant", "in the sense of", "defined “…” as".</summary>
internal sealed partial class DefinitionReader
{
    private const int LongestSubject = 6, LongestSaid = 9, FarthestMeaning = 16, FarthestPhrase = 2;

    private TextSpan? Meant(int position, FrameSentence sentence)
    {
        // By “…” she meant / by the word “…” is meant
        var before = position - 1;
        for (var step = 0; step < 2 && before > sentence.Start && IsPhraseWord(before); step++)
            before--;
        if (before >= sentence.Start && IsWord(before, "by") && VerbOfMeaning(position + 1, sentence, LongestSaid) is var verb and >= 0)
            return IsWord(verb - 1, "not") ? MeantInstead(position, sentence) : Until(verb + 1, sentence, '\0');

        // they understood by “…” the share that
        if (before > sentence.Start && IsWord(before, "by") && VerbOfMeaning(before - 1, sentence) == before - 1 && position + 2 < sentence.End
            && (IsClass(position + 1, WordClass.Article) || BeginsKind(position + 1, sentence)))
        {
            return Until(position + 1, sentence, '\0');
        }

        return MeansByIt(position + 1, sentence) ?? MeantBehind(position, sentence);
    }

    /// <summary>"“Holding” refers to the time, and “turning” to the order", "“ebb” means a fall and “flood” a rise": the verb stands behind the first of the words.</summary>
    private TextSpan? MeansToo(int position, FrameSentence sentence)
    {
        if (position - 3 <= sentence.Start || position + 2 >= sentence.End)
            return null;
        if (IsWord(position - 1, "the") && IsWord(position + 1, "the"))
            return IsToo(position, sentence);
        if (!(IsWord(position - 1, "and") || IsWord(position - 1, "but") || IsMark(position - 1, ';')))
            return null;
        var isTo = IsWord(position + 1, "to");
        if (IsWord(position + 1, "for"))
            return UsedToo(position, sentence);
        if (!isTo && !IsClass(position + 1, WordClass.Article) && !IsWord(position + 1, "any"))
            return null;
        for (var i = position - 2; i >= sentence.Start && position - i < LongestClause; i--)
        {
            if (frames[i] >= 0)
                continue;
            var verb = BehindHedges(i + 1, sentence);
            if (verb >= position || !IsVerbOfMeaning(verb, sentence, out _))
                return null;
            var isReferring = IsWord(verb, "refers") || IsWord(verb, "referred");
            return isTo == isReferring && !IsCopula(verb) ? Until(isTo ? position + 2 : position + 1, sentence, '\0') : null;
        }

        return null;
    }

    /// <summary>"The “crumb” is the inside of the loaf, the “crust” the outside": the verb stands behind the first of the words.</summary>
    private TextSpan? IsToo(int position, FrameSentence sentence)
    {
        if (!(IsMark(position - 2, ',') || IsMark(position - 2, ';') || IsWord(position - 2, "and")))
            return null;
        for (var i = position - 3; i > sentence.Start && position - i < LongestNamed; i--)
        {
            if (frames[i] < 0)
                return IsWord(i - 1, "the") && IsWord(i + 1, "is") && IsWord(i + 2, "the") ? Until(position + 1, sentence, '\0') : null;
        }

        return null;
    }

    /// <summary>"used “ebb” for the fall that and “flood” for": the verb stands in front of the first of the words.</summary>
    private TextSpan? UsedToo(int position, FrameSentence sentence)
    {
        for (var i = position - 2; i > sentence.Start && position - i < LongestClause; i--)
        {
            if (frames[i] < 0)
                return IsWord(i + 1, "for") && IsOne(VerbsOfUse, i - 1) && IsKindOrAny(position + 2, sentence) ? Until(position + 2, sentence, '\0') : null;
        }

        return null;
    }

    /// <summary>"By “style” we do not mean elegance. We mean consistency": the sentence behind turns to what is meant.</summary>
    private TextSpan? MeantInstead(int position, FrameSentence sentence)
    {
        var index = frames.SentenceOf(~frames[position]) + 1;
        if (index >= frames.Count)
            return null;
        var next = frames.Sentence(index);
        return next.Block == sentence.Block && next.Container == sentence.Container && next.End - next.Start > 3 && IsClass(next.Start, WordClass.Pronoun) && (IsWord(next.Start + 1, "mean") || IsWord(next.Start + 1, "meant"))
            ? Until(next.Start + 2, next, '\0')
            : null;
    }

    /// <summary>"When a pilot says “…”, he means": what whoever says it means by it.</summary>
    private TextSpan? MeansByIt(int at, FrameSentence sentence)
    {
        if (IsMark(at, ',', sentence))
            at++;

        // "she said “folk”, and meant"
        if (IsWord(at, "and", sentence) && IsWord(at + 1, "meant", sentence) && at + 3 < sentence.End && IsMeantThing(at + 2, sentence))
            return Until(at + 2, sentence, '\0');
        if (at + 2 >= sentence.End || frames[at] < 0 || !IsClass(at, WordClass.Pronoun))
            return null;
        var verb = BehindHedges(at + 1, sentence);
        if ((IsWord(verb, "do") || IsWord(verb, "does") || IsWord(verb, "did")) && IsWord(verb + 1, "not", sentence) && IsWord(verb + 2, "mean", sentence))
            return MeansRather(verb + 3, sentence);
        return verb + 1 < sentence.End && (IsWord(verb, "means") || IsWord(verb, "meant") || IsWord(verb, "mean")) && !IsAmount(verb + 1, sentence) ? Until(verb + 1, sentence, '\0') : null;
    }

    /// <summary>"they do not mean that it is bad; they mean that": the same sentence turns to what is meant.</summary>
    private TextSpan? MeansRather(int at, FrameSentence sentence)
    {
        for (var i = at + 1; i + 3 < Math.Min(sentence.End, at + LongestNamed) && frames[i] >= 0; i++)
        {
            if (!(IsMark(i, ';') || IsMark(i, ',') || IsMark(i, ':')))
                continue;
            var pronoun = IsWord(i + 1, "but") ? i + 2 : i + 1;
            if (IsClass(pronoun, WordClass.Pronoun) && (IsWord(pronoun + 1, "mean", sentence) || IsWord(pronoun + 1, "means", sentence) || IsWord(pronoun + 1, "meant", sentence)) && pronoun + 3 < sentence.End)
                return Until(pronoun + 2, sentence, '\0');
        }

        return null;
    }

    /// <summary>"and meant whoever was in the room", but not "and meant it".</summary>
    private bool IsMeantThing(int at, FrameSentence sentence) => !IsAmount(at, sentence) && (TellsKind(at, sentence) || IsClass(at, WordClass.Determiner));

    /// <summary>“…”, by which he meant / used “…” in the sense of, where a place or a time may stand between: nothing that another quotation begins.</summary>
    private TextSpan? MeantBehind(int position, FrameSentence sentence)
    {
        for (var i = position + 1; i + 3 < Math.Min(sentence.End, position + FarthestMeaning) && frames[i] >= 0; i++)
        {
            // Nearly every word is turned away by its length.
            var token = tokens[frames[i]];
            if (token.Length > 2)
                continue;
            if (token.Kind != TokenKind.Mark)
            {
                if (SenseOf(i, sentence) is var sense and > 0)
                    return Until(sense, sentence, '\0');
                continue;
            }

            if (IsMark(i, ';') || IsMark(i, ':'))
                return null;
            if (IsMark(i, ',') && IsWord(i + 1, "by") && IsWord(i + 2, "which") && VerbOfMeaning(i + 3, sentence) is var behind and >= 0 && !IsAmount(behind + 1, sentence))
                return Until(behind + 1, sentence, '\0');
        }

        return null;
    }

    /// <summary>"She spoke of “…”. By this she meant", "The term covers": the sentence behind says it.</summary>
    private TextSpan? MeantNext(int index, int position)
    {
        if (index + 1 >= frames.Count)
            return null;
        FrameSentence own = frames.Sentence(index), next = frames.Sentence(index + 1);
        if (next.Block != own.Block || next.Container != own.Container || next.End - next.Start < 4)
            return null;

        // "on a “new for old” basis. That is, we replace"
        if (own.End - position <= 3 && IsWord(next.Start, "that") && IsWord(next.Start + 1, "is") && IsMark(next.Start + 2, ','))
            return Until(next.Start + 3, next, '\0');

        // "what is meant by “real” earnings. They are"
        if (own.End - position <= 3 && position - 2 > own.Start && IsWord(position - 1, "by") && IsWord(position - 2, "meant"))
            return PronounIs(next.Start, next);

        // What is a “…”? A ban on sailing.
        if (IsMark(position + 1, '?', own))
            return IsWord(own.Start, "what") && IsMeaning(next.Start, next) ? Until(next.Start, next, '\0') : PronounIs(next.Start, next);
        if (IsIntroduced(position, own) && (EndsWith(position, own) || IsNot(position + 1, own)) && PronounIs(next.Start, next) is { } taken)
            return taken;
        if ((IsWord(next.Start, "the") || IsWord(next.Start, "this")) && IsClass(next.Start + 1, WordClass.Meta) && frames[next.Start + 2] >= 0)
        {
            var verb = next.Start + 2;
            if (IsOne(VerbsOfTerms, verb) && verb + 1 < next.End)
                return Until(verb + 1, next, '\0');
            if (IsVerbOfMeaning(verb, next, out var meaning) && !SpeaksOfPhrase(verb))
                return Until(meaning, next, '\0');
        }

        if (PhraseMeans(index, own) is { } told)
            return told;
        if (!IsWord(next.Start, "by"))
            return null;
        var isThis = IsWord(next.Start + 1, "this") || IsWord(next.Start + 1, "that") || IsWord(next.Start + 1, "it");
        return isThis && VerbOfMeaning(next.Start + 2, next) is var meant and >= 0 ? Until(meant + 1, next, '\0') : null;
    }

    /// <summary>"Lang told us that the phrase was shorthand for": one of the next sentences, with no other words quoted before it, takes the phrase up.</summary>
    private TextSpan? PhraseMeans(int index, FrameSentence own)
    {
        for (var ahead = 1; ahead <= FarthestPhrase && index + ahead < frames.Count; ahead++)
        {
            var next = frames.Sentence(index + ahead);
            if (next.Block != own.Block || next.Container != own.Container || next.End - next.Start > Longest)
                return null;
            var i = next.Start;
            for (var last = Math.Min(next.End - 3, i + FarthestMeaning + 1); i < last; i++)
            {
                if (frames[i] < 0)
                    return null;
                if (tokens[frames[i]].Length is < 2 or > 4)
                    continue;
                if (IsWord(i, "it"))
                {
                    if (IsWord(i + 1, "denotes") || IsWord(i + 1, "designates") || IsWord(i + 1, "signifies"))
                        return Until(i + 2, next, '\0');
                    continue;
                }

                if (!(IsWord(i, "the") || IsWord(i, "this")) || frames[i + 1] < 0 || !IsOne(NounsOfNaming, i + 1))
                    continue;
                var verb = BehindHedges(i + 2, next);
                if (verb + 1 < next.End && IsVerbOfMeaning(verb, next, out var meaning) && (!IsCopula(verb) || NamesBehind(verb + 1, next) > 0))
                    return Until(meaning, next, '\0');
            }

            for (; ahead < FarthestPhrase && i + 3 < next.End; i++)
            {
                if (frames[i] < 0)
                    return null;
            }
        }

        return null;
    }

    /// <summary>"a “…”", "the term “…”", "called “…”": words that a sentence leads to.</summary>
    private bool IsIntroduced(int position, FrameSentence sentence) =>
        position > sentence.Start && frames[position - 1] >= 0
        && (IsClass(position - 1, WordClass.Determiner | WordClass.Meta | WordClass.Naming) || IsOne(VerbsOfCalling, position - 1));

    private bool IsNot(int at, FrameSentence sentence) => at + 1 < sentence.End && IsCopula(at) && IsWord(at + 1, "not");

    /// <summary>"The phrase is a hint" speaks of the phrase, "the phrase was used for a hint" of its meaning.</summary>
    private bool SpeaksOfPhrase(int at) => (IsWord(at, "is") || IsWord(at, "was")) && (frames[at + 1] < 0 || IsClass(at + 1, WordClass.Determiner));

    /// <summary>The "meant" of a short clause that begins at an item; -1 where there is none.</summary>
    private int VerbOfMeaning(int at, FrameSentence sentence, int longest = LongestSubject)
    {
        for (var i = at; i < Math.Min(sentence.End - 1, at + longest) && frames[i] >= 0; i++)
        {
            if (IsWord(i, "meant") || IsWord(i, "means") || IsWord(i, "mean") || IsWord(i, "understood") || IsWord(i, "understands") || IsWord(i, "understand"))
                return i;
        }

        return -1;
    }

    /// <summary>What stands between a verb and the words themselves: "the", "the term".</summary>
    private bool IsPhraseWord(int at) => (IsClass(at, WordClass.Determiner) || IsClass(at, WordClass.Meta));
}
