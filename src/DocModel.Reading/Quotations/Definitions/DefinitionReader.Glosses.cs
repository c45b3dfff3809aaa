using DocModel.Reading.Quotations.Phrases;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Definitions;

/// <summary>What brackets say of words: "a “kapa” (short coat)", "readers new to the books (i.e., “Newcomers”)"; and groups that have a name.</summary>
internal sealed partial class DefinitionReader
{
    private const int LongestGloss = 4, LongestGroup = 6, LongestNamedInBrackets = 12, LongestAnnouncement = 6;

    /// <summary>What brackets say of the quotation itself, and not of what it means: "(original emphasis)".</summary>
    private static readonly WordSet Comments = new("emphasis", "italics", "sic", "see", "stress", "spelling", "laughter", "applause", "pun", "same", "page", "pages", "note", "notes", "case", "years", "times");

    /// <summary>“kapa” (short coat): two words or a few more in small letters, of which none makes a clause or says where.</summary>
    private TextSpan? GlossBehind(int at, FrameSentence sentence)
    {
        var close = at;
        for (; close < sentence.End && close - at <= LongestGloss && frames[close] >= 0 && !IsMark(close, ')'); close++)
        {
            if (tokens[frames[close]].Kind != TokenKind.Word || !IsLower(frames[close]) || IsOne(Comments, close)
                || IsClass(close, WordClass.Determiner | WordClass.Preposition | WordClass.Conjunction | WordClass.Pronoun | WordClass.Auxiliary | WordClass.Adverb | WordClass.PlainAdverb | WordClass.SayVerb | WordClass.Meta | WordClass.TimeUnit))
            {
                return null;
            }
        }

        return close - at is >= 2 and <= LongestGloss && IsMark(close, ')') && !EndsLikePast(frames[close - 1]) && !IsClass(close - 1, WordClass.PastParticiple | WordClass.Naming) ? Span(at, close) : null;
    }

    /// <summary>"one for readers new to the books (i.e., “Newcomers”)": a name that brackets give to those in front of them.</summary>
    private TextSpan? NamedInBrackets(int position, FrameSentence sentence)
    {
        if (!IsMark(position + 1, ')', sentence))
            return null;
        var open = position - 1;
        while (open > sentence.Start && position - open <= LongestAnnouncement && frames[open] >= 0 && !IsMark(open, '('))
            open--;
        var behind = open + 1;
        if (open <= sentence.Start || !IsMark(open, '(') || !SkipAnnouncement(ref behind, sentence) || behind != position)
            return null;
        for (var i = open - 2; i > sentence.Start && open - i <= LongestNamedInBrackets && frames[i] >= 0 && tokens[frames[i]].Kind == TokenKind.Word; i--)
        {
            if (IsClass(i - 1, WordClass.Preposition) && IsLower(frames[i]) && EndsPlural(frames[i]) && !IsClass(i, WordClass.Determiner | WordClass.Preposition))
                return open - i > 2 ? Span(i, open) : null;
        }

        return PhraseInFront(open, sentence, onlyIndefinite: true);
    }

    /// <summary>"The town pilots were known as “river boys”": a group by its name; "The two were known as" says nothing.</summary>
    private TextSpan? Group(int verb, int naming, int position, FrameSentence sentence)
    {
        if (!(IsWord(verb, "were") || IsWord(verb, "are")) || !IsWord(naming, "known") || frames[position] >= 0 || !StartsLower(position) || !EndsPlural(quotes[~frames[position]].InnerEnd - 1))
            return null;
        var head = HeadOf(verb, sentence);
        if (head < 0 || !IsWord(head, "the") || verb - head is < 3 or > LongestGroup || !EndsPlural(frames[verb - 1]))
            return null;
        for (var i = head + 1; i < verb; i++)
        {
            if (frames[i] < 0 || tokens[frames[i]].Kind != TokenKind.Word || IsClass(i, WordClass.Cardinal | WordClass.Ordinal | WordClass.Preposition | WordClass.Conjunction | WordClass.Pronoun | WordClass.Determiner | WordClass.Step | WordClass.Anaphor) || IsOne(Judgments, i))
                return null;
        }

        return Span(head, verb);
    }
}
