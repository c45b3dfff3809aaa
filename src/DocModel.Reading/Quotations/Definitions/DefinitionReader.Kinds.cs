using DocModel.Reading.Quotations.Phrases;
using DocModel.Reading.Quotations.Terms;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Definitions;

/// <summary>What begins the words for a kind of thing: "any node that", "one whose", "whatever", "the notion that".</summary>
internal sealed partial class DefinitionReader
{
    /// <summary>Nouns whose definite article points forward: what the notion is, the words behind it say.</summary>
    private static readonly WordSet Kinds = new(
        "ability", "absence", "act", "amount", "area", "argument", "art", "assumption", "belief", "body", "capacity", "chance", "claim", "class", "condition", "conjecture", "conviction",
        "craft", "custom", "degree", "depth", "difference", "distance", "doctrine", "duty", "edge", "effect", "expectation", "extent", "fact", "fear", "feeling", "finding", "force", "form", "gap",
        "group", "habit", "height", "hope", "hypothesis", "idea", "inability", "interval", "kind", "lack", "law", "length", "level", "likelihood", "limit", "line", "list", "loss", "method",
        "moment", "name", "notion", "number", "obligation", "observation", "part", "period", "piece", "place", "point", "power", "practice", "presence", "principle", "probability", "procedure",
        "process", "proportion", "proposition", "quantity", "rate", "ratio", "region", "relation", "relationship", "requirement", "right", "risk", "rule", "science", "sense", "set", "share",
        "side", "sort", "space", "speed", "state", "statement", "study", "substance", "sum", "surface", "system", "technique", "tendency", "theorem", "theory", "thesis", "time", "title", "total",
        "transfer", "use", "value", "view", "way", "whole", "width", "willingness", "zone");

    private static readonly WordSet Pronouns = new("one", "those", "that", "anyone", "anybody", "anything", "someone", "somebody", "something", "everyone", "everybody", "everything",
        "people", "things", "what", "all");

    /// <summary>What has no plural, and is told from others of its kind by what follows.</summary>
    private static readonly WordSet Stuffs = new(
        "work", "land", "water", "money", "wood", "stone", "food", "bread", "care", "speech", "writing", "paper", "cloth", "ground", "music", "data", "information", "text", "code", "language", "property",
        "income", "conduct", "behaviour", "behavior", "equipment", "traffic", "waste", "power", "energy", "credit", "debt", "capital", "labour", "labor");

    /// <summary>"is what lies between": told by where it is, as "is what matters" is not.</summary>
    private static readonly WordSet VerbsOfPlace = new("lies", "remains", "stands", "hangs", "holds", "joins", "connects", "separates", "divides", "surrounds", "covers", "fills", "carries");

    private static readonly WordSet Relatives = new("who", "whose", "which", "that", "whom", "where", "by", "in", "of");

    private bool BeginsKind(int at, FrameSentence sentence)
    {
        if (at + 2 >= sentence.End || frames[at] < 0 || frames[at + 1] < 0)
            return false;
        if (IsWord(at, "whatever") || IsWord(at, "whoever"))
            return true;

        // "as much as you can pick up"
        if (IsWord(at, "as"))
            return at + 3 < sentence.End && (IsWord(at + 1, "much") || IsWord(at + 1, "many")) && IsWord(at + 2, "as");
        if (IsWord(at, "any"))
            return tokens[frames[at + 1]].Kind == TokenKind.Word && !IsClass(at + 1, WordClass.Preposition | WordClass.Pronoun | WordClass.Auxiliary);
        if (IsOne(Pronouns, at))
        {
            // "everything above that", "anyone over 18"
            if (tokens[frames[at]].Length > 5 && IsClass(at + 1, WordClass.Preposition) && !IsWord(at, "people") && !IsWord(at, "things"))
                return true;

            // "one that", "one without", "one drawn under"
            return (IsWord(at, "what") && (IsWord(at + 1, "cannot") || IsWord(at + 1, "can") || IsOne(VerbsOfPlace, at + 1))) || IsWord(at + 1, "without") || IsWord(at + 1, "with") || (IsOne(Relatives, at + 1) && !(IsWord(at, "one") && IsWord(at + 1, "of"))) || (IsWord(at, "one") && EndsParticiple(frames[at + 1]) && (IsClass(at + 2, WordClass.Preposition) || IsWord(at + 2, "because")));
        }

        if (!IsWord(at, "the"))
            return false;
        var noun = IsOne(Kinds, at + 1) ? at + 1 : at + 2;
        if (noun + 1 >= sentence.End || frames[noun] < 0 || frames[noun + 1] < 0 || !IsOne(Kinds, noun))
            return false;

        // "the first part of any claim" tells of each, "the first part of the claim" judges one.
        if (IsJudgment(at + 1, noun))
            return IsWord(noun + 1, "of") && (IsWord(noun + 2, "any", sentence) || IsWord(noun + 2, "every", sentence) || IsWord(noun + 2, "each", sentence));
        return (IsWord(noun + 1, "that") || IsWord(noun + 1, "of") || IsWord(noun + 1, "to") || IsWord(noun + 1, "whereby") || IsWord(noun + 1, "at") || IsWord(noun + 1, "by")
                || IsWord(noun + 1, "in") || IsWord(noun + 1, "between") || IsWord(noun + 1, "where") || IsWord(noun + 1, "when"))
            && !(IsWord(noun + 1, "of") && IsWord(noun + 2, "which", sentence));
    }

    /// <summary>"men with no parish", "subsidies that fall": things of a kind, told by what follows them.</summary>
    private bool BeginsPlural(int at, FrameSentence sentence)
    {
        for (var i = at; i + 1 < Math.Min(sentence.End, at + 4) && frames[i] >= 0 && frames[i + 1] >= 0; i++)
        {
            var isWord = IsLower(frames[i]) || (i == sentence.Start && tokens[frames[i]].Kind == TokenKind.Word);
            if (!isWord || IsWord(i, "what") || IsWord(i, "who") || IsClass(i, WordClass.Determiner | WordClass.Preposition | WordClass.Pronoun | WordClass.Auxiliary | WordClass.Adverb | WordClass.Conjunction))
                return false;

            // "two days after the fair" tells when.
            if (IsClass(i, WordClass.TimeUnit) && (IsWord(i + 1, "after") || IsWord(i + 1, "before")))
                return false;
            if (EndsPlural(frames[i]) && (IsClass(i + 1, WordClass.Preposition) || (i + 2 < sentence.End && frames[i + 2] >= 0 && EndsParticiple(frames[i + 1]) && (IsClass(i + 2, WordClass.Preposition) || IsWord(i + 2, "to"))) || IsWord(i + 1, "who") || IsWord(i + 1, "that") || IsWord(i + 1, "which") || IsWord(i + 1, "whose")))
                return !IsClass(i, WordClass.SayVerb | WordClass.ClaimVerb | WordClass.PresentTense) || (i == sentence.Start && IsWord(i + 1, "of"));
        }

        return false;
    }

    /// <summary>"seed from which", "bread that": a stuff of a kind.</summary>
    private bool BeginsStuff(int at, FrameSentence sentence)
    {
        for (var i = at; i + 2 < Math.Min(sentence.End, at + 4) && frames[i] >= 0 && frames[i + 1] >= 0; i++)
        {
            if (!(IsLower(frames[i]) || ((i == sentence.Start || IsBehindNumber(i, sentence)) && tokens[frames[i]].Kind == TokenKind.Word)) || EndsParticiple(frames[i])
                || IsClass(i, WordClass.Determiner | WordClass.Preposition | WordClass.Pronoun | WordClass.Auxiliary | WordClass.Adverb | WordClass.Conjunction))
            {
                return false;
            }

            if (IsWord(i + 1, "whose") || (IsWord(i + 1, "that") && IsOne(Stuffs, i)) || (IsClass(i + 1, WordClass.Preposition) && IsWord(i + 2, "which")))
                return true;
        }

        return false;
    }

    /// <summary>"A “teaser” is": any such thing, at the head of its clause.</summary>
    private bool IsGeneric(int position, FrameSentence sentence) =>
        position > sentence.Start && (IsWord(position - 1, "a") || IsWord(position - 1, "an"))
        && (position - 1 == sentence.Start || (frames[position - 2] >= 0 && tokens[frames[position - 2]].Kind == TokenKind.Mark) || OpensWithPhrase(position - 1, sentence));

    /// <summary>"In this policy | a “storm” is", "For the purposes of this section | a “storm” is": nothing but a phrase of place or purpose stands in front.</summary>
    private bool OpensWithPhrase(int end, FrameSentence sentence)
    {
        if (end - sentence.Start is < 2 or > LongestAside || !IsClass(sentence.Start, WordClass.Preposition))
            return false;
        for (var i = sentence.Start + 1; i < end; i++)
        {
            if (frames[i] < 0 || tokens[frames[i]].Kind == TokenKind.Mark || IsClass(i, WordClass.Auxiliary | WordClass.Pronoun | WordClass.SayVerb | WordClass.ClaimVerb | WordClass.PastTense | WordClass.Conjunction) || EndsLikePast(frames[i]))
                return false;
        }

        return !IsClass(end - 1, WordClass.Preposition);
    }

    /// <summary>"is a headline that promises": whatever noun it is, the relative tells which of its kind.</summary>
    private bool TellsGenus(int at, FrameSentence sentence) =>
        at + 4 < sentence.End && IsWord(at, "is") && frames[at + 1] >= 0 && frames[at + 2] >= 0
        && (IsWord(at + 1, "a") || IsWord(at + 1, "an")
            ? !IsOne(Judgments, at + 2) && (IsWord(at + 3, "that") || IsWord(at + 3, "which") || IsWord(at + 3, "who") || IsWord(at + 3, "whose") || IsToldBehindAside(at + 3, sentence))
            : IsWord(at + 2, "of") && IsLower(frames[at + 1]) && !EndsParticiple(frames[at + 1]) && !IsOne(LeadingToOf, at + 1)
                && !IsClass(at + 1, WordClass.Determiner | WordClass.Preposition | WordClass.Pronoun | WordClass.Auxiliary | WordClass.Adverb | WordClass.Conjunction));

    /// <summary>"A “nudge” is “any push that forbids nothing”": somebody's words tell it.</summary>
    private bool IsQuotedKind(int at, FrameSentence sentence) =>
        at + 2 < sentence.End && IsWord(at, "is") && frames[at + 1] < 0 && quotes[~frames[at + 1]] is var quote && quote.InnerEnd - quote.Inner > 3 && EndsWith(at + 1, sentence);

    /// <summary>What stands in front of "of" and is no stuff: "is full of", "is proof of".</summary>
    private static readonly WordSet LeadingToOf = new(
        "full", "short", "free", "capable", "incapable", "typical", "aware", "proud", "afraid", "worthy", "characteristic", "tired", "fond", "sure", "certain", "guilty", "independent", "representative",
        "indicative", "reminiscent", "symbolic", "evidence", "proof", "news", "critical", "devoid", "sick", "clear", "wary", "illustrative", "suggestive", "true", "ahead", "inclusive", "exclusive", "regardless",
        "irrespective", "instead", "because", "out", "outside", "inside", "one", "none", "some", "most", "many", "all", "part");

    /// <summary>"is a place, usually a road or a river, from which": the relative stands behind what the sentence says by the way.</summary>
    private bool IsToldBehindAside(int comma, FrameSentence sentence)
    {
        if (!IsMark(comma, ','))
            return false;
        for (var i = comma + 1; i + 3 < Math.Min(sentence.End, comma + LongestAside * 2) && frames[i] >= 0; i++)
        {
            if (IsMark(i, ',') && ((IsClass(i + 1, WordClass.Preposition) && IsWord(i + 2, "which")) || IsWord(i + 1, "that") || IsWord(i + 1, "whose") || IsWord(i + 1, "where")))
                return true;
        }

        return false;
    }

    /// <summary>"…, and turns it over": the verb of the clause that the aside stood in.</summary>
    private bool GoesOnWithVerb(int at, FrameSentence sentence)
    {
        if (at + 1 >= sentence.End || frames[at] < 0 || !IsLower(frames[at]))
            return false;
        var word = tokens.Chars(frames[at]);
        return word.Length > 3 && (word[^1] == 's' || EndsLikePast(frames[at])) && IsClass(at + 1, WordClass.Pronoun);
    }

    /// <summary>“Beg the question” is to: the words are a verb and its object, at the head of their clause.</summary>
    private bool NamesDoing(int position, FrameSentence sentence) =>
        frames[position] < 0 && quotes[~frames[position]] is var quote && quote.InnerEnd - quote.Inner > 1 && tokens.Is(quote.Inner + 1, WordClass.Determiner)
        && !tokens.Is(quote.Inner, WordClass.Determiner | WordClass.Preposition | WordClass.Auxiliary) && IsBare(position, sentence);

    /// <summary>“lamping” (changing the bulb): an action told by another, where the words themselves name one.</summary>
    private bool BeginsDoing(int position, int at, FrameSentence sentence)
    {
        if (at + 2 >= sentence.End || frames[position] >= 0 || frames[at] < 0 || !EndsIng(frames[at]) || !IsLower(frames[at]))
            return false;
        var quote = quotes[~frames[position]];
        return EndsIng(quote.Inner) || EndsIng(quote.InnerEnd - 1);
    }

    private bool EndsIng(int token) => tokens[token].Kind == TokenKind.Word && tokens[token].Length > 4 && tokens.Chars(token).EndsWith("ing".AsSpan(), StringComparison.Ordinal);

    private bool EndsParticiple(int token) =>
        tokens.Is(token, WordClass.PastParticiple) || EndsLikePast(token) || EndsIng(token) || Is(token, "used");

    private bool IsLower(int token) => tokens[token].Kind == TokenKind.Word && !tokens[token].Is(TokenFlags.Capitalized);

    private bool EndsPlural(int token)
    {
        var word = tokens.Chars(token);
        return word.Length > 3 && word[word.Length - 1] == 's' ? word[word.Length - 2] is not ('s' or 'u' or 'i') : IrregularPlurals.IsPlural(word);
    }

    /// <summary>"the best part", "the last moment": said of the thing, no word of its kind.</summary>
    private bool IsJudgment(int first, int noun)
    {
        for (var i = first; i < noun; i++)
        {
            if (IsOne(Judgments, i) || IsClass(i, WordClass.Ordinal | WordClass.Step))
                return true;
        }

        return false;
    }

    /// <summary>Behind a colon "a ban, a fine and a prison" are several things and not what one is.</summary>
    private bool IsEnumeration(int at, FrameSentence sentence)
    {
        for (var i = at; i + 1 < Math.Min(sentence.End, at + Longest); i++)
        {
            if ((IsMark(i, ',') || IsWord(i, "and")) && IsClass(i + 1, WordClass.Article))
                return true;
        }

        return false;
    }
}
