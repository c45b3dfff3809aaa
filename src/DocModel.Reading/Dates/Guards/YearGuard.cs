using DocModel.Reading.Tokens;

namespace DocModel.Reading.Dates.Grammar;

/// <content>What tells a year from a count, a page and a measure.</content>
internal sealed partial class PhraseScanner
{
    private static readonly WordSet YearLeads = new("in", "since", "until", "till", "during", "circa", "year", "years", "mid", "throughout", "lord", "domini");

    private static readonly WordSet Releases = new("release", "branch", "firmware", "kernel");

    private static readonly WordSet Calls = new("call", "ring", "dial", "phone", "telephone", "tel", "fax");

    private static readonly WordSet Amounts = new("some", "nearly", "almost", "over", "only", "roughly", "approximately", "fully");

    private static readonly WordSet DatedNouns = new(
        "plague", "famine", "drought", "war", "fire", "flood", "earthquake", "eruption", "letter", "letters", "law", "laws", "treaty", "peace", "speech",
        "edict", "decree", "census", "campaign", "battle", "revolt", "siege", "election", "elections", "summer", "spring", "truce", "alliance");

    /// <summary>Whether a number is a piece of a longer one, of a price, of a name: "1,500", "3.1415", "$1900", "B-1900".</summary>
    private bool IsPartOfNumber(int i)
    {
        if (IsJoined(i) && IsIn(i - 1))
        {
            ref readonly var before = ref _tokens[i - 1];
            if (before.Kind == TokenKind.Word)
                return !(IsWord(i - 1, "fy") && before.Is(TokenFlags.AllUpper) && !IsJoined(i - 1));
            var mark = _tokens.Text[before.Start];
            if (mark is '$' or '€' or '£' or '¥' or '#' or '№' or '_' or '=' or '+' or '×' or '*' or '@' or '<' or '>' or '\\' or '%')
                return true;
            if (mark is '.' or ',' or ':' && IsNumber(i - 2) && IsJoined(i - 1))
                return true;
            // A number in a path: "example.org/2019/03"; "Oct/2019" is a date.
            if (mark == '/' && IsJoined(i - 1) && IsIn(i - 2) && (_tokens[i - 2].Kind == TokenKind.Word && !IsDatePrefix(i - 2) && !Is(i - 2, WordClass.Season) || IsMark(i - 2, '/')))
                return true;
            if (IsDash(i - 1) && IsJoined(i - 1) && IsIn(i - 2) && _tokens[i - 2].Kind == TokenKind.Word && !IsDatePrefix(i - 2))
                return true;

            // "12.5-1900"
            if (IsDash(i - 1) && IsJoined(i - 1) && IsIn(i - 2) && IsNumber(i - 2) && IsJoined(i - 2) && IsMark(i - 3, '.') && IsJoined(i - 3) && IsNumber(i - 4))
                return true;
            if (IsEndOfCall(i))
                return true;
        }

        // "(n = 1340)", "1150 ± 1050"
        return IsMark(i - 1, '=') || IsMark(i - 1, '±') || IsPartOfNumberBehind(i);
    }

    /// <summary>"(020) 555-1932", "020-555-1932", "call 555-1932": the last digits of a telephone number.</summary>
    private bool IsEndOfCall(int i)
    {
        if (LengthOf(i) != 4 || !IsMark(i - 1, '-') || !IsJoined(i - 1) || !IsIn(i - 2) || !IsNumber(i - 2) || LengthOf(i - 2) != 3)
            return false;
        return IsMark(i - 3, ')') && IsNumber(i - 4) || (IsMark(i - 3, '-') || IsMark(i - 3, '.')) && IsJoined(i - 2) && IsNumber(i - 4) || Calls.Contains(_tokens, i - 3);
    }

    private bool IsPartOfNumberBehind(int i)
    {
        var k = i + 1;
        if (!IsIn(k))
            return false;
        if (!IsJoined(k))
            return IsMark(k, '%') || IsMark(k, '°') || IsMark(k, '±') || IsMark(k, '+') && IsMark(k + 1, '/') && IsMark(k + 2, '-');
        ref readonly var behind = ref _tokens[k];
        if (behind.Kind == TokenKind.Word)
            return !(IsWord(k, "s") || IsOrdinalSuffix(k) || Is(k, WordClass.Era) || IsWord(k, "am", "pm") || IsWord(k, "a", "p") || IsWord(k, "b"))
                && LengthOf(i) > 2;
        var mark = _tokens.Text[behind.Start];
        return mark is '%' or '°' or '_' or '=' or '+' or '×' or '*' or '@' or '\\' or '$' or '€' or '£'
            || (mark is '.' or ',' && IsNumber(k + 1) && IsJoined(k + 1) && LengthOf(i) > 2);
    }

    private bool IsDatePrefix(int i) => Is(i, WordClass.Part | WordClass.Month | WordClass.Era) || IsWord(i, "pre", "post") || IsWord(i, "s") && IsJoined(i) && IsNumber(i - 1);

    /// <summary>Whether a number without era is a year by what stands around it.</summary>
    private bool IsBareYear(int i, ref PhraseTraits traits)
    {
        var year = ValueOf(i);
        var before = i - 1;
        var behind = i + 1;

        // "since at least 1389"
        if (IsWord(before, "least") && IsWord(before - 1, "at") && (IsWord(before - 2, "since", "until") || IsWord(before - 2, "from", "till")))
            before -= 2;
        if (IsLabelled(before) || IsWord(before, "at") || IsEndOfLabelled(before))
            return false;
        var lead = YearLead(before);
        if (IsAmount(before) && IsNounBehind(behind))
            return false;
        if (IsMeasured(i, lead))
            return false;
        if (IsDeepYear(year))
            return IsDeepYear(i, lead);
        if (LengthOf(i) < 4 && ClosesPair(i))
            return true;
        if (LengthOf(i) == 2)
            return IsReign(i) || lead == Lead.Strong && !IsWord(before, "mid") || DatesNoun(before, behind) || IsWord(before, "by") && Is(behind, WordClass.Article | WordClass.Determiner | WordClass.Pronoun);
        if (LengthOf(i) == 3)
            return IsOldYear(i, lead) || OpensWithOldYear(i);
        if (IsPageRange(i) || IsCount(before, behind, lead))
            return false;
        if (IsPercent(behind) || IsDash(behind) && IsJoined(behind + 1) && Is(behind + 1, WordClass.TimeUnit))
            return false;
        if (Is(behind, WordClass.Counted) && !(lead == Lead.Strong && (IsWord(before, "in", "since") || IsDash(before))))
            return false;
        if (lead == Lead.Strong)
            return true;

        if (IsWord(behind, "of") && Is(behind + 1, WordClass.Pronoun))
            return false;

        // "reigned 1381–1402"
        if (IsDash(behind) && IsJoined(behind) && IsJoined(behind + 1) && LengthOf(behind + 1) == 4 && ValueOf(behind + 1) is var last && last > year && last - year <= 80
            && IsIn(before) && _tokens[before].Kind == TokenKind.Word && !IsNounBehind(behind + 2) && !Is(behind + 2, WordClass.Counted))
            return true;

        // The years of which prose speaks most; what lies outside needs a word that says so.
        var likely = year is >= 1400 and <= 2050 && year % 1000 != 0;
        if (Is(behind, WordClass.TimeUnit) && (IsPlural(behind) || UnitOf(behind) is not (TimeUnit.Season or TimeUnit.Quarter or TimeUnit.Half)))
            return false;
        if (!likely && year is >= 1000 and < 1400 && DatesTold(before, behind))
            return true;
        if (!likely && year != 2000)
            return lead != Lead.None && !IsNounBehind(behind) && year <= 2050 && !(IsMark(before, ',') && IsMark(behind, ','));
        return lead != Lead.None || year is >= 1700 and <= 2050 || !IsNounBehind(behind);
    }

    private enum Lead : byte
    {
        None,

        /// <summary>What stands before allows a year: "the", a mark.</summary>
        Weak,

        /// <summary>What stands before calls for a year: "in", "since".</summary>
        Strong,
    }

    private Lead YearLead(int before)
    {
        if (!IsIn(before))
            return Lead.Weak;
        if (IsDash(before) && IsJoined(before) && Is(before - 1, WordClass.Part))
            return Lead.Strong;
        if (_tokens[before].Kind == TokenKind.Mark)
            return IsMark(before, '$') || IsMark(before, '€') || IsMark(before, '£') ? Lead.None : Lead.Weak;
        if (Is(before, WordClass.Month | WordClass.Season | WordClass.Part))
            return Lead.Strong;

        // "by about 2066", "in about 2066", and not "in about 2066 of them"
        if (Is(before, WordClass.About) && (IsWord(before - 1, "by", "in") || IsWord(before - 1, "until", "since") || IsWord(before - 1, "from")) && !IsNounBehind(before + 2) && !IsWord(before + 2, "of"))
            return Lead.Strong;
        if (IsOneOf(YearLeads, before) || IsWord(before, "lent", "advent") && IsCapitalized(before))
            return Lead.Strong;
        return Is(before, WordClass.Preposition | WordClass.Article | WordClass.Determiner | WordClass.Conjunction) ? Lead.Weak : Lead.None;
    }

    /// <summary>"page 1984", "Route 1900", "No. 1945", "chapters 3".</summary>
    private bool IsLabelled(int before)
    {
        if (IsMark(before, '§') || IsMark(before, '¶'))
            return true;

        // "No. 1945"; "… thirty-one in number." ends a sentence.
        const int LongestAbbreviation = 4;
        if (IsMark(before, '.') && IsJoined(before) && IsIn(before - 1) && LengthOf(before - 1) <= LongestAbbreviation)
            before--;
        return Is(before, WordClass.Label) && !IsWord(before, "phase", "top") || IsOneOf(Releases, before);
    }

    /// <summary>"samples 1940 to 1952", "Nos. 1780 and 1790": the second of two numbers of which the first one was labelled.</summary>
    private bool IsEndOfLabelled(int joint) => IsNumber(joint - 1) && (IsWord(joint, "to", "and") || IsDash(joint)) && LengthOf(joint - 1) == 4 && _free < joint && IsLabelled(joint - 2);

    /// <summary>"some 1900 sheets", "nearly 2000 men"</summary>
    private bool IsAmount(int k) => IsOneOf(Amounts, k);

    private bool IsPercent(int k) => IsMark(k, '%') || IsWord(k, "percent", "per");

    /// <summary>"in a letter of 67, he says", "the plague of 88": a number behind a noun that is dated, not counted.</summary>
    private bool DatesNoun(int of, int behind) => IsWord(of, "of") && (!IsIn(behind) || _tokens[behind].Kind == TokenKind.Mark)
        && (Is(of - 1, WordClass.EventNoun) || IsOneOf(DatedNouns, of - 1));

    /// <summary>"The murrain of 1316 killed the flocks": a noun with its article before the number, the verb behind it.</summary>
    private bool DatesTold(int of, int behind) => IsWord(of, "of") && IsIn(behind) && (Is(behind, WordClass.PastTense) || _tokens.Chars(behind).EndsWith("ed".AsSpan(), StringComparison.Ordinal)) && IsIn(of - 1) && _tokens[of - 1].Kind == TokenKind.Word && IsWord(of - 2, "the");

    /// <summary>"92 (6): 1087–1101", and the second number of a range of which the first one was no year.</summary>
    private bool IsPageRange(int i)
    {
        if (IsMark(i - 1, ':'))
            return IsNumber(i - 2) || IsMark(i - 2, ')');
        return IsDash(i - 1) && IsJoined(i - 1) && IsJoined(i) && IsNumber(i - 2) && _free < i - 1 && LengthOf(i - 2) == 4;
    }

    /// <summary>A noun in lower case that the number could count.</summary>
    private bool IsNounBehind(int k)
    {
        if (!IsIn(k) || _tokens[k].Kind != TokenKind.Word || IsCapitalized(k))
            return false;
        return !Is(k, WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary | WordClass.Pronoun | WordClass.Determiner | WordClass.Article);
    }

    /// <summary>"the 80s", "the early 80s", "'80s", but not "her 80s" and not "temperatures in the 80s".</summary>
    private bool IsDecadeContext(int i)
    {
        var j = i - 1;
        if (IsDash(j))
            j--;
        if (Is(j, WordClass.Part))
            j--;
        if (!IsWord(j, "the"))
            return false;
        return !IsWord(j - 2, "temperatures", "temperature");
    }

    /// <summary>"On 1 May 1901 ships lay in the bay", "On May 1, 1901 ships …": a count that is not round stands less often behind a day than its year; behind the comma of "On 1 May, 1901 ships"
    /// it is one.</summary>
    private bool IsExactYear(int k, int year, bool comma, bool afterDay) => afterDay && year is > 1500 and < 2050 && year % 10 != 0 && (!comma || IsNumber(k - 2) || IsOrdinalSuffix(k - 2));

    /// <summary>Whether what follows a day or a month is its year, not a count: "June 10, 1500 men".</summary>
    private bool IsYearBehindDate(int k, int end, int year, PhraseTraits traits, bool comma, bool afterDay)
    {
        var written = end - k;
        if (written > 1)
            return true;
        if ((traits & PhraseTraits.EraOpen) != 0)
        {
            if (comma || IsNounBehind(end) || IsPercent(end) || IsPartOfNumberBehind(k))
                return false;
            if (_oldYears && (!afterDay || _lastYear <= 0))
                return true;

            // "fell on 14 August 654." and "On 14 August 654 the king fell": behind a count stands what is counted.
            return afterDay && (!IsIn(end) || _tokens[end].Kind == TokenKind.Mark || Is(end, WordClass.Article) || IsWord(end, "he", "she") || IsWord(end, "it", "they")) && (_oldYears = true);
        }

        if (IsPartOfNumberBehind(k) || Is(end, WordClass.Counted) && !IsExactYear(k, year, comma, afterDay))
            return false;
        if (IsJoined(end) && IsMark(end, ':') && IsNumber(end + 1) && IsJoined(end + 1))
            return false;
        return !(comma && (year is < 1200 or > 2200) && IsNounBehind(end));
    }
}
