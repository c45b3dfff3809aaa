using DocModel.Reading.Tokens;

namespace DocModel.Reading.Dates.Grammar;

/// <content>What tells the words of dates from the same words used otherwise: "may", "march", "fall", "Sun".</content>
internal sealed partial class PhraseScanner
{
    private static readonly WordSet BeforeFall = new(
        "in", "during", "from", "to", "of", "between", "through", "throughout", "late", "until", "on", "for", "into", "around", "about");

    private static readonly WordSet BeforeMonth = new(
        "in", "by", "during", "until", "since", "of", "from", "through", "next", "before", "after", "till", "throughout");

    private const int March = 3;
    private const int May = 5;
    private const int August = 8;

    /// <summary>Whether a word next to a number can be a month.</summary>
    private bool IsMonth(int i, bool afterDay)
    {
        if (!Is(i, WordClass.Month))
            return false;
        if (IsCapitalized(i))
            return afterDay || !IsJoined(i) || !IsApostrophe(i - 1);

        // Without a capital letter the verbs and adjectives win, and so does what abbreviations spell by chance.
        return NumberOf(i) is not (March or May or August) && !IsAbbreviation(i);
    }

    /// <summary>Whether a month without day and year is one: not a name, not the verb at the head of a sentence.</summary>
    private bool IsPlainMonth(int i)
    {
        var before = i - 1;
        var behind = i + 1;
        if (IsAbbreviation(i))
        {
            // "the v-Jun gene", "a DEC printer": a piece of a name, an abbreviation.
            if (_tokens[i].Is(TokenFlags.AllUpper) || IsDash(before) && IsJoined(before) && IsJoined(i) && IsIn(before - 1) && _tokens[before - 1].Kind == TokenKind.Word && !IsDatePrefix(before - 1))
                return false;

            // "Mar", "Jan" and "Dec" begin names too: "to Jan Mayen".
            return (IsMark(behind, '.') && IsJoined(behind)) || Is(before, WordClass.Preposition) && !(IsCapitalized(behind) && _tokens[behind].Kind == TokenKind.Word && !Is(behind, WordClass.Month));
        }

        // "May–July 1917", "May and June"
        if (IsCapitalized(i) && (IsDash(behind) || IsWord(behind, "and", "to")) && Is(behind + 1, WordClass.Month) && IsCapitalized(behind + 1) && !IsAbbreviation(behind + 1)
            && !(IsCapitalized(behind + 2) && _tokens[behind + 2].Kind == TokenKind.Word))
            return true;

        if (IsApostrophe(behind) && IsJoined(behind) && NumberOf(i) is May or 4 or 6 && !Is(before, WordClass.Step | WordClass.Part))
            return false;
        var month = NumberOf(i);
        if (month is not (March or May or 4 or 6 or August))
            return !(IsCapitalized(before) && _tokens[before].Kind == TokenKind.Word && !_tokens[before].Is(TokenFlags.BlockStart)
                && !Is(before, WordClass.Preposition | WordClass.Step | WordClass.Part | WordClass.Article | WordClass.Determiner | WordClass.Conjunction | WordClass.Weekday));

        if (IsCapitalized(behind) && _tokens[behind].Kind == TokenKind.Word && !Is(behind, WordClass.Month) && month is 4 or 6 or August
            && !Is(before, WordClass.Preposition | WordClass.Step | WordClass.Part | WordClass.Article))
            return false;

        // "April", "June" and "August" are names and adjectives, "May" and "March" verbs as well: they want a word before them that asks for a time.
        if (IsDash(before) && Is(before - 1, WordClass.Part))
            return true;
        if (Is(before, WordClass.Step | WordClass.Part | WordClass.Bound | WordClass.Month | WordClass.Determiner) && !Is(before, WordClass.Article)
            && !IsWord(before, "each", "some"))
            return !IsWord(before, "by") || !IsCapitalized(behind) || month is March or August;
        if (IsOneOf(BeforeFall, before))
            return !(month == May && Is(behind, WordClass.Auxiliary) && IsWord(before, "to"));
        // "in the August of that year"
        if (IsWord(before, "the") && IsWord(behind, "of") && (IsWord(behind + 1, "that", "the") || IsWord(behind + 1, "this")) && (IsWord(behind + 2, "year") || IsWord(behind + 3, "year")))
            return true;
        if (IsWord(before, "the") && IsBeforeLast(behind))
            return true;
        if (IsWord(before, "the", "a"))
            return IsMonthNoun(behind) && !Is(behind, WordClass.Preposition | WordClass.Conjunction);
        if (IsWord(before, "and", "or") || IsMark(before, ',') || IsDash(before) || IsMark(before, '('))
            return IsMonthNear(before) || (IsMark(before, '(') && IsMark(behind, ')')) || IsDash(behind) && Is(behind + 1, WordClass.Month);
        return month is 4 or 6 or August or March && Is(behind, WordClass.Month) is false && !IsIn(before);
    }

    private bool IsMonthNoun(int k) => IsIn(k) && _tokens[k].Kind == TokenKind.Word && !Is(k, WordClass.Auxiliary | WordClass.Pronoun);

    /// <summary>Whether another month stands within three words to the left, as in a list.</summary>
    private bool IsMonthNear(int i)
    {
        for (var j = i; j > i - 4 && j >= _begin; j--)
        {
            if (Is(j, WordClass.Month) && IsCapitalized(j))
                return true;
        }

        return false;
    }

    private bool IsWeekday(int i) => Is(i, WordClass.Weekday) && (IsCapitalized(i) || !IsAbbreviation(i));

    private bool IsPlainWeekday(int i)
    {
        if (!IsCapitalized(i))
            return Is(i - 1, WordClass.Preposition | WordClass.Step);

        // "Friday the 13th" without a month is a superstition.
        if (IsWord(i + 1, "the") && IsNumber(i + 2))
            return false;

        // "Black Friday", "Bloody Sunday" and "the Sunday Times" are names.
        if (IsCapitalized(i - 1) && (IsWord(i - 1, "black", "bloody") || IsWord(i - 1, "cyber", "super") || IsWord(i - 1, "fat", "red") || IsWord(i - 1, "giving", "small")))
            return false;
        if (IsCapitalized(i + 1) && _tokens[i + 1].Kind == TokenKind.Word && IsWord(i - 1, "the"))
            return false;

        // "Sunday trains ran", "the Sunday service": trains and a service of any Sunday.
        return !((IsSentenceStart(i) || IsWord(i - 1, "the")) && IsNounOfDay(i + 1));
    }

    private bool IsNounOfDay(int k) => IsNounBehind(k) && !Is(k, WordClass.PastTense | WordClass.DayPart | WordClass.Shift | WordClass.Step | WordClass.Deictic | WordClass.TimeUnit | WordClass.Bound)
        && LengthOf(k) > 3 && _tokens.Chars(k) is var word && !word.EndsWith("ed".AsSpan(), StringComparison.Ordinal) && !word.EndsWith("ly".AsSpan(), StringComparison.Ordinal);

    private bool IsSentenceStart(int i) => i == _begin || IsMark(i - 1, '.') || IsMark(i - 1, '!') || IsMark(i - 1, '?') || IsMark(i - 1, ':');

    /// <summary>"fall", "spring" and the like as seasons.</summary>
    private bool IsSeason(int i)
    {
        var before = i - 1;
        var fall = IsWord(i, "fall");
        if (IsBehindYear(i) && IsMark(i + 1, '.'))
            return true;
        if (IsWord(i + 1, "offensive", "offensives") || IsWord(i + 1, "campaign", "campaigns"))
            return true;
        if ((IsMark(i + 1, '/') || IsDash(i + 1)) && Is(i + 2, WordClass.Season))
            return true;
        if (Is(before, WordClass.Step | WordClass.Part))
            return !fall || !IsWord(i + 1, "of") || Is(before, WordClass.Step);
        if (IsWord(before, "the"))
        {
            if (fall)
                return !IsWord(i + 1, "of") && IsWord(before - 1, "in", "by") || !IsWord(i + 1, "of") && (IsWord(before - 1, "during", "until") || IsWord(before - 1, "throughout"));
            return true;
        }

        if (IsWord(before, "a") && !fall)
            return IsWord(i, "summer", "winter") || IsWord(i, "spring", "autumn") && IsWord(i + 1, "offensive", "campaign");
        if (IsWord(before, "of") && Is(before - 1, WordClass.Part) && !fall)
            return true;
        if (IsOneOf(BeforeMonth, before))
            return !IsNounBehind(i + 1) && !(fall && (IsWord(before, "of") || IsWord(i + 1, "of")) && !IsCapitalized(i));
        if (IsWord(before, "and", "or") || IsDash(before) || IsMark(before, ','))
            return Is(before - 1, WordClass.Season) || Is(before - 2, WordClass.Season) || (!fall && IsWord(before, "and", "or") && !IsNounBehind(i + 1));
        if (IsWord(before, "his", "her") || IsWord(before, "their", "our") || IsWord(before, "its", "my"))
            return !fall && !IsWord(i, "spring");
        return IsCapitalized(i) && IsSentenceStart(i) && !fall && (Is(i + 1, WordClass.Auxiliary | WordClass.Preposition) || IsMark(i + 1, ','));
    }

    /// <summary>Whether a number behind a month is the hour or a measure: "May 10:30", "in May 10 per cent".</summary>
    private bool IsTimeOrMeasure(int k) => (IsMark(k, ':') && IsJoined(k) && IsNumber(k + 1) && IsJoined(k + 1)) || IsMark(k, '%')
        || IsWord(k, "percent", "per") || Is(k, WordClass.Counted) && !IsWord(k, "m") && !IsWord(k, "marks") || (IsMark(k, '.') && IsJoined(k) && IsNumber(k + 1) && IsJoined(k + 1))
        || (IsMark(k, ',') && IsJoined(k) && IsNumber(k + 1) && IsJoined(k + 1) && LengthOf(k + 1) == 3) || Is(k, WordClass.TimeUnit);
}
