using DocModel.Reading.Quotations.Phrases;
using DocModel.Reading.Quotations.Terms;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Definitions;

/// <summary>Definitions by what tells words from others, by their own genus, and of words that the sentence takes up as a phrase.</summary>
internal sealed partial class DefinitionReader
{
    private const int FarthestTakenUp = 14;

    private static readonly WordSet Distinguishing = new("distinguish", "distinguishes", "distinguished", "distinguishing", "contrast", "contrasts", "contrasted");

    /// <summary>“…,” which belongs to: the comma of the clause stands inside the marks.</summary>
    private bool EndsWithComma(int position) => frames[position] < 0 && quotes[~frames[position]] is var quote && tokens.IsMark(quote.InnerEnd - 1, ',');

    /// <summary>"the notion of “…”: the right to": behind the colon stands what the notion is.</summary>
    private bool IsNotion(int position, FrameSentence sentence) =>
        position - 2 >= sentence.Start && IsWord(position - 1, "of") && frames[position - 2] >= 0 && (IsOne(Kinds, position - 2) || IsWord(position - 2, "concept"));

    /// <summary>"distinguishes “tight” rope, which has been wetted, from": the clause that tells the one from the other.</summary>
    private TextSpan? Distinguished(int position, FrameSentence sentence)
    {
        var which = position + 1;
        if (which + 3 >= sentence.End || frames[which] < 0)
            return null;
        if (!IsClass(which, WordClass.Pronoun | WordClass.Determiner) || !EndsWithComma(position))
        {
            if (which + 1 < sentence.End && frames[which] >= 0 && IsLower(frames[which]))
                which++;
            if (!IsMark(which, ',', sentence))
                return null;
            which++;
        }

        if (IsWord(which, "who", sentence))
            return Trade(which, position, sentence);
        if (!IsWord(which, "which", sentence) || which + 2 >= sentence.End || !IsToldFrom(position, sentence))
            return null;
        for (var end = which + 1; end < Math.Min(sentence.End, which + Longest); end++)
        {
            if (IsMark(end, ';'))
                return null;
            if (IsMark(end, ',') && IsWord(end + 1, "from", sentence))
                return end - which > 2 ? Span(which + 1, end) : null;
        }

        return null;
    }

    /// <summary>"the “lumpman”, who filled the tubs": of a trade, what its people do to things.</summary>
    private TextSpan? Trade(int who, int position, FrameSentence sentence)
    {
        if (who + 3 >= sentence.End || frames[who + 1] < 0 || !TradeWords.IsTrade(tokens, quotes[~frames[position]].InnerEnd - 1))
            return null;
        var isAct = EndsLikePast(frames[who + 1]) || IsClass(who + 1, WordClass.PastTense) || EndsPlural(frames[who + 1]);
        return isAct && IsClass(who + 2, WordClass.Article) ? Until(who + 1, sentence, ',') : null;
    }

    private bool IsToldFrom(int position, FrameSentence sentence)
    {
        for (var i = position - 1; i >= sentence.Start && position - i < LongestClause; i--)
        {
            if (IsOne(Distinguishing, i))
                return true;
        }

        return false;
    }

    /// <summary>"“Working hours” are nine to five", "“Open days” are Monday to Friday": from one to the other, and no more.</summary>
    private bool IsSpan(int at, FrameSentence sentence)
    {
        if (at + 2 >= sentence.End || frames[at] < 0 || frames[at + 2] < 0 || !(IsWord(at + 1, "to") || IsWord(at + 1, "through")) || !EndsWith(at + 2, sentence))
            return false;
        const WordClass Measures = WordClass.Weekday | WordClass.Month | WordClass.Cardinal;
        return (IsClass(at, Measures) || tokens[frames[at]].Kind == TokenKind.Number) && (IsClass(at + 2, Measures) || tokens[frames[at + 2]].Kind == TokenKind.Number);
    }

    /// <summary>"“Notice” is written notice": the predicate ends with the word itself, and what stands before it tells which.</summary>
    private bool IsOwnKind(int position, int at, FrameSentence sentence)
    {
        var last = sentence.End - 1;
        while (last > at && frames[last] >= 0 && IsClosing(frames[last]))
            last--;
        if (last <= at || last - at > LongestSubject || frames[last] < 0)
            return false;
        var quote = quotes[~frames[position]];
        if (!tokens.Chars(frames[last]).EqualsIgnoreCase(tokens.Chars(quote.InnerEnd - 1)))
            return false;
        for (var i = at; i < last; i++)
        {
            if (frames[i] < 0 || tokens[frames[i]].Kind != TokenKind.Word || IsClass(i, WordClass.Determiner | WordClass.Pronoun | WordClass.Preposition) || IsWord(i, "not") || IsWord(i, "no"))
                return false;
        }

        return true;
    }

    /// <summary>"Slates laid in courses are “randoms”": things of a kind, and the words are a plural too.</summary>
    private bool IsPluralOfAny(int head, int verb, int position, FrameSentence sentence) =>
        IsWord(verb, "are") && verb == position - 1 && frames[position] < 0 && quotes[~frames[position]] is var quote && IsLower(quote.Inner) && EndsPlural(quote.InnerEnd - 1) && BeginsPlural(head, sentence);

    /// <summary>"Where they speak of “…”, courts have taken the phrase to mean": the same sentence comes back to the words.</summary>
    private TextSpan? TakenUp(int position, FrameSentence sentence)
    {
        for (var i = position + 2; i + 2 < Math.Min(sentence.End, position + FarthestTakenUp) && frames[i] >= 0 && !IsMark(i, ';'); i++)
        {
            // "came from insurers, among whom it denoted"
            if (tokens[frames[i]].Length == 2 && IsWord(i, "it") && (IsWord(i - 1, "whom") || IsWord(i - 1, "which") || IsWord(i - 1, "where")) && IsOne(VerbsOfMeaning, i + 1))
                return IsAmount(i + 2, sentence) ? null : Until(i + 2, sentence, '\0');
            if (tokens.Is(frames[i], WordClass.Meta) && IsOne(NounsOfNaming, i) && (IsWord(i - 1, "the") || IsWord(i - 1, "this") || IsWord(i - 1, "that")))
                return !IsCopula(i + 1) && IsVerbOfMeaning(i + 1, sentence, out var behind) ? Until(behind, sentence, '\0') : null;
        }

        return null;
    }
}
