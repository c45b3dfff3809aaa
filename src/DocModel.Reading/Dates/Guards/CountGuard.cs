using DocModel.Reading.Tokens;

namespace DocModel.Reading.Dates.Grammar;

/// <content>Numbers of four digits that measure or count something: "1920 by 1080", "scored 1985 runs", "a crew of 1914".</content>
internal sealed partial class PhraseScanner
{
    private static readonly WordSet Sums = new(
        "total", "sum", "number", "limit", "maximum", "minimum", "average", "population", "crew", "capacity", "height", "length", "depth", "distance", "cost", "price", "width");

    private static readonly WordSet NoPlurals = new("always", "sometimes", "besides", "perhaps", "thus", "across", "less", "plus", "afterwards", "towards", "downwards", "upwards");

    /// <summary>"1920 by 1080", "2000:1", "1945 2010": a size, a ratio, a grid's numbers.</summary>
    private bool IsMeasured(int i, Lead lead)
    {
        // "fell to 412 by 1999" measures nothing.
        if (IsNumber(i - 2) && IsWord(i - 1, "by") && _free < i - 1 && (LengthOf(i - 2) == LengthOf(i) || IsNounBehind(i + 1)))
            return true;
        if (lead == Lead.Strong || !IsNumber(i + 2))
            return false;
        return IsWord(i + 1, "by") && LengthOf(i + 2) == LengthOf(i)
            || IsMark(i + 1, ':') && IsJoined(i + 1) && LengthOf(i + 2) == 1 && ValueOf(i + 2) == 1 && IsJoined(i + 2) && !IsMark(i - 1, '(');
    }

    /// <summary>"scored 1985 runs", "a crew of 1914", "the limit of 1999 files": a number that counts what stands behind it or sums up what stands before it.</summary>
    private bool IsCount(int before, int behind, Lead lead)
    {
        if (lead == Lead.Strong || !IsIn(before) || _tokens[before].Kind != TokenKind.Word)
            return false;
        if (IsWord(before, "of"))
            return IsOneOf(Sums, before - 1) && (IsWord(before - 2, "a", "an") || IsNounBehind(behind));
        return lead == Lead.None && IsPluralNoun(behind) && (Is(before, WordClass.PastTense) || _tokens.Chars(before).EndsWith("ed".AsSpan(), StringComparison.Ordinal));
    }

    /// <summary>A noun in lower case that ends as plurals do.</summary>
    private bool IsPluralNoun(int k)
    {
        if (!IsNounBehind(k) || LengthOf(k) < 4 || Is(k, WordClass.PastTense | WordClass.TimeUnit | WordClass.Counted) || IsOneOf(NoPlurals, k))
            return false;
        var word = _tokens.Chars(k);
        return word[word.Length - 1] == 's' && word[word.Length - 2] is not ('s' or 'u' or 'i');
    }
}
