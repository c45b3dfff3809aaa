using DocModel.Reading.Tokens;

namespace DocModel.Reading.Dates.Grammar;

/// <content>Years of two and three digits, which only a text that tells of such years has.</content>
internal sealed partial class PhraseScanner
{
    /// <summary>A year of three digits: "c. 314", "(837–908)", and "in 328" once the text has shown that it speaks of such years.</summary>
    private bool IsOldYear(int i, Lead lead)
    {
        int before = i - 1, behind = i + 1;
        if (IsNounBehind(behind) || IsPercent(behind) || Is(behind, WordClass.Counted | WordClass.TimeUnit))
            return false;
        var about = IsWord(before, "c", "ca") || IsWord(before, "circa", "around") || (IsMark(before, '.') && IsWord(before - 1, "c", "ca"));
        var opens = (IsMark(before, '(') || about) && IsDash(behind) && IsNumber(behind + 1) && LengthOf(behind + 1) is 3 or 4 && ValueOf(behind + 1) > ValueOf(i) && !Is(behind + 2, WordClass.Counted | WordClass.TimeUnit);
        var closes = IsDash(before) && _oldYears && _free == before;
        if ((about && !IsWord(before, "around")) || opens || closes)
            return _oldYears = true;
        return _oldYears && (lead == Lead.Strong || about || IsWord(before, "of") && (Is(before - 1, WordClass.Part | WordClass.EventNoun) || IsOneOf(DatedNouns, before - 1)) || Is(before, WordClass.Bound)
            || IsWord(before, "between") && IsWord(behind, "and") && (IsNumber(behind + 1) && LengthOf(behind + 1) == 3 || IsWord(behind + 1, "the", "about"))
            || IsWord(before, "from") && (!IsIn(behind) || _tokens[behind].Kind == TokenKind.Mark || IsWord(behind, "to", "until") || IsWord(behind, "onwards", "on")));
    }

    /// <summary>"In 991 the abbey was burnt": a number that opens a sentence and counts nothing.</summary>
    private bool OpensWithOldYear(int i)
    {
        if (!IsWord(i - 1, "in") || !IsCapitalized(i - 1) || IsNumber(i + 2))
            return false;
        var next = IsMark(i + 1, ',') ? i + 2 : i + 1;
        return _oldYears = IsIn(next) && _tokens[next].Kind == TokenKind.Word && (IsCapitalized(next) || Is(next, WordClass.Article | WordClass.Pronoun | WordClass.Determiner));
    }

    /// <summary>"in the summer of 48" where the text has just told of 49 BC, "in 47" behind AD 43: two digits that count nothing are such a year too.</summary>
    private bool IsYearOfTwoDigits(int k)
    {
        const int Reach = 100;
        var year = _lastYear <= 0 ? 1 - ValueOf(k) : ValueOf(k);
        if (LengthOf(k) != 2 || ValueOf(k) < 10 || Math.Abs(year - _lastYear) > Reach || IsPartOfNumber(k) || IsOrdinalSuffix(k + 1))
            return false;
        return !IsNounBehind(k + 1) && !IsPercent(k + 1) && !Is(k + 1, WordClass.Counted | WordClass.TimeUnit | WordClass.Month) && !IsWord(k + 1, "of") && !IsDash(k + 1)
            && (!IsCapitalized(k + 1) || IsWord(k - 1, "in") && IsCapitalized(k - 1) && IsVerbOfPast(k + 2) || IsWord(k - 1, "to", "until") && IsReign(k - 2)) && !(IsWord(k + 1, "or", "and") && (IsNumber(k + 2) && !IsPairOfYears(k) || Is(k + 2, WordClass.Cardinal))) && !IsLabelled(k - 1);
    }

    /// <summary>"60 or 61" where the text has told of 58, "388 or 387": two numbers that follow each other, and nothing that they count.</summary>
    private bool IsPairOfYears(int k)
    {
        const int Widest = 3;
        var second = k + 2;
        return IsWord(k + 1, "or") && LengthOf(second) == LengthOf(k) && Math.Abs(ValueOf(second) - ValueOf(k)) is > 0 and <= Widest && !IsPartOfNumber(second)
            && !IsNounBehind(second + 1) && !IsPercent(second + 1) && !Is(second + 1, WordClass.Counted | WordClass.TimeUnit | WordClass.Month) && !IsWord(second + 1, "of");
    }

    /// <summary>The second number of "in 60 or 61", "between 405 and 390", "in 113/114": the year before it has just been read.</summary>
    private bool ClosesPair(int i)
    {
        var before = i - 1;
        if (_free != before || before <= _begin || _phrases.Count == 0 || _phrases[^1] is not { Form: PhraseForm.Calendar, Unit: TimeUnit.Year, HasYear: true } first || first.End != before
            || LengthOf(before - 1) != LengthOf(i) || IsNounBehind(i + 1) || IsPercent(i + 1) || Is(i + 1, WordClass.Counted | WordClass.TimeUnit))
            return false;
        return IsWord(before, "to", "until") && IsReign(before - 1) || IsMark(before, '/') && ValueOf(i) == ValueOf(before - 1) + 1
            || IsWord(before, "or") && IsPairOfYears(before - 1)
            || IsWord(before, "and") && IsWord(first.First - 1, "between");
    }

    /// <summary>A number that no year of ours has, in a text that has just told of thousands of years before our era.</summary>
    private bool IsDeepYear(int value) => _lastYear <= -1000 && value is > 2100 and < 10000;

    /// <summary>"around 3600", "by 3650" where the text has told of 3800 BC.</summary>
    private bool IsDeepYear(int i, Lead lead) => (lead == Lead.Strong || Is(i - 1, WordClass.About | WordClass.Bound) || IsWord(i - 1, "than") || IsMark(i - 1, '.') && Is(i - 2, WordClass.About)) && !IsNounBehind(i + 1) && !IsPercent(i + 1)
        && !Is(i + 1, WordClass.Counted | WordClass.TimeUnit) && !IsWord(i + 1, "of");

    private static readonly WordSet Reigns = new("reigned", "ruled", "governed", "lived", "lasted", "king", "emperor", "bishop", "consul", "prefect", "governor", "served");

    /// <summary>"From 54 to 68 Nero reigned", "ruled from 54 to 68": how long somebody was there, where the text has told of 43.</summary>
    private bool IsReign(int i)
    {
        const int LongestReign = 80;
        return IsWord(i - 1, "from") && (IsCapitalized(i - 1) || IsOneOf(Reigns, i - 2)) && IsWord(i + 1, "to", "until") && IsNumber(i + 2) && LengthOf(i + 2) == LengthOf(i) && Math.Abs(ValueOf(i + 2) - ValueOf(i)) <= LongestReign
            && !IsNounBehind(i + 3) && !IsPercent(i + 3) && !Is(i + 3, WordClass.Counted | WordClass.TimeUnit);
    }

    private bool IsVerbOfPast(int k) => IsIn(k) && (Is(k, WordClass.PastTense | WordClass.Auxiliary) || _tokens.Chars(k).EndsWith("ed".AsSpan(), StringComparison.Ordinal));
}
