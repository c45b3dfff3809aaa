using DocModel.Reading.Tokens;

namespace DocModel.Reading.Outline;

/// <summary>The number of a heading: <c>3.2</c> of "3.2 Rate limits", <c>IV</c> of "IV. The war", <c>5</c> of "Chapter 5".</summary>
/// <param name="Label">The number without what divides it from the title.</param>
/// <param name="Style">How it is written; headings of one rank are written alike.</param>
/// <param name="TitleStart">Where the title begins; 0 where the number is all there is, because it is the title then.</param>
internal readonly record struct HeadingNumber(string Label, HeadingNumberStyle Style, int TitleStart)
{
    private static readonly WordSet Divisions = new(
        "chapter", "part", "section", "book", "appendix", "article", "annex", "volume", "act", "scene", "lesson", "unit", "module", "step");

    private static readonly string[] NumberWords =
    [
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    ];

    private static readonly WordSet NotBehindNumbers = new(
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
        "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
        "million", "billion", "trillion", "thousand", "hundred", "percent");

    /// <summary>How many numbers deep: 2 for <c>3.2</c>.</summary>
    public int Depth
    {
        get
        {
            var depth = 1;
            foreach (var c in Label)
                depth += c == '.' ? 1 : 0;
            return depth;
        }
    }

    /// <summary>The last number of the label, or 0 where it is no arabic one.</summary>
    public int Value
    {
        get
        {
            var value = 0;
            foreach (var c in Label)
                value = c == '.' ? 0 : IsDigit(c) && value < 100_000 ? value * 10 + c - '0' : value;
            return value;
        }
    }

    /// <summary>The number that the heading begins with; null for one that has none.</summary>
    public static HeadingNumber? Read(string heading)
    {
        var at = SkipSpaces(heading, 0);
        if (at < heading.Length && heading[at] == '§')
            at = SkipSpaces(heading, at + 1);
        var word = Word(heading, at);
        if (Divisions.Contains(word.AsSpan()) && at + word.Length < heading.Length && heading[at + word.Length] == ' ')
            return ReadDivision(heading, SkipSpaces(heading, at + word.Length));
        if (at < heading.Length && IsDigit(heading[at]))
            return ReadArabic(heading, at);
        return word.Length is > 0 and < 9 ? ReadLetters(heading, at, word) : null;
    }

    private static HeadingNumber? ReadDivision(string heading, int at)
    {
        var end = at;
        if (at < heading.Length && IsDigit(heading[at]))
            end = DigitsEnd(heading, at);
        else if (Word(heading, at) is { Length: > 0 } word
            && (IsRoman(word) || word.Length == 1 && word[0] is >= 'A' and <= 'Z' || Array.IndexOf(NumberWords, Characters.ToLower(word)) >= 0))
        {
            end = at + word.Length;
        }

        if (end == at)
            return null;
        var label = heading.Substring(at, end - at);
        if (TitleBehind(heading, end, out var title) is var mark && title == heading.Length)
            return new HeadingNumber(label, HeadingNumberStyle.Division, 0);
        return mark || Characters.IsUpper(heading[title]) ? new HeadingNumber(label, HeadingNumberStyle.Division, title) : null;
    }

    private static HeadingNumber? ReadArabic(string heading, int at)
    {
        var end = DigitsEnd(heading, at);
        var label = heading.Substring(at, end - at);
        var isDeep = label.IndexOf('.') > 0;
        if (TitleBehind(heading, end, out var title) is var mark && title == heading.Length)
            return new HeadingNumber(label, HeadingNumberStyle.Arabic, 0);
        if (title == end || LongestNumber(label) > 3 || NotBehindNumbers.Contains(Word(heading, title).AsSpan()) || IsRate(heading, title))
            return null;
        if (!HasLetter(heading, title) || IsRemark(heading, title))
            return null;
        var isBare = !mark && !isDeep;
        return isBare && (label.Length > 2 || !Characters.IsUpper(heading[title])) ? null
            : new HeadingNumber(label, mark || isDeep ? HeadingNumberStyle.Arabic : HeadingNumberStyle.BareArabic, title);
    }

    /// <summary>"3 per cent", "2.5 per day" are quantities; a title can begin with "Per" too.</summary>
    private static bool IsRate(string heading, int title) =>
        Word(heading, title) is var word && (word == "per" || word == "Per" && Word(heading, SkipSpaces(heading, title + word.Length)) is "cent" or "Cent");

    /// <summary>Whether all behind a number only remarks on it, as in "1.0.0 (Jan 5th 2022)" or "2.1 / 5 May": the number is the title's.</summary>
    private static bool IsRemark(string heading, int title) =>
        heading[title] == '/' || heading[title] is '(' or '[' && heading[heading.Length - 1] is ')' or ']';

    /// <summary>The numbers of an appendix: <c>A.1</c>, <c>B.2.3</c>.</summary>
    private static HeadingNumber? ReadLettered(string heading, int at, int digits)
    {
        var end = DigitsEnd(heading, digits);
        var label = heading.Substring(at, end - at);
        if (TitleBehind(heading, end, out var title) is var mark && title == heading.Length)
            return new HeadingNumber(label, HeadingNumberStyle.Letter, 0);
        return title > end && LongestNumber(label) <= 3 && !IsRemark(heading, title) && (mark || Characters.IsUpper(heading[title]))
            ? new HeadingNumber(label, HeadingNumberStyle.Letter, title)
            : null;
    }

    /// <summary>
    /// Roman numbers and single letters, with a stop or parenthesis behind them. A single letter can be somebody's initial: of those only
    /// the ones that begin an enumeration count.
    /// </summary>
    private static HeadingNumber? ReadLetters(string heading, int at, string word)
    {
        var end = at + word.Length;
        if (word.Length == 1 && word[0] is >= 'A' and <= 'Z' && end + 1 < heading.Length && heading[end] == '.' && IsDigit(heading[end + 1]))
            return ReadLettered(heading, at, end + 1);
        if (end >= heading.Length || heading[end] is not ('.' or ')') || !TitleBehind(heading, end, out var title)
            || title == heading.Length || title <= end + 1)
        {
            return null;
        }

        var next = Word(heading, title);
        if (next.Length == 1 && title + 1 < heading.Length && heading[title + 1] == '.')
            return null;
        if (IsRoman(word) && (word.Length > 1 || word[0] is 'I' or 'V' or 'X'))
            return new HeadingNumber(word, HeadingNumberStyle.Roman, title);
        return word.Length == 1 && (word[0] is >= 'A' and <= 'H' || heading[end] == ')' && word[0] is >= 'A' and <= 'Z' or >= 'a' and <= 'z')
            ? new HeadingNumber(word, HeadingNumberStyle.Letter, title)
            : null;
    }

    /// <summary>Passes what divides a number from its title, and says whether a mark is among it.</summary>
    private static bool TitleBehind(string heading, int end, out int title)
    {
        title = end;
        var mark = title < heading.Length && heading[title] is '.' or ')' or ':';
        if (mark)
            title++;
        var spaced = SkipSpaces(heading, title);
        if (spaced > title && spaced + 1 < heading.Length && heading[spaced] is '-' or '–' or '—' && heading[spaced + 1] == ' ')
        {
            mark = true;
            spaced = SkipSpaces(heading, spaced + 1);
        }

        if (spaced > title || spaced == heading.Length)
            title = spaced;
        else
            title = end;
        return mark;
    }

    private static int DigitsEnd(string heading, int at)
    {
        while (at < heading.Length && IsDigit(heading[at]))
        {
            at++;
            if (at + 1 < heading.Length && heading[at] == '.' && IsDigit(heading[at + 1]))
                at++;
        }

        return at;
    }

    private static int LongestNumber(string label)
    {
        int longest = 0, length = 0;
        foreach (var c in label)
        {
            length = c == '.' ? 0 : length + 1;
            longest = Math.Max(longest, length);
        }

        return longest;
    }

    private static bool IsRoman(string word) => RomanNumeral.ValueOf(word.AsSpan()) > 0;

    private static bool HasLetter(string heading, int from)
    {
        for (var i = from; i < heading.Length; i++)
        {
            if (Characters.IsLetter(heading[i]))
                return true;
        }

        return false;
    }

    private static string Word(string heading, int at)
    {
        var end = at;
        while (end < heading.Length && end - at < 12 && heading[end] is >= 'A' and <= 'Z' or >= 'a' and <= 'z')
            end++;
        return heading.Substring(at, end - at);
    }

    private static int SkipSpaces(string heading, int at)
    {
        while (at < heading.Length && heading[at] is ' ' or '\t' or '\n' or '\u00A0')
            at++;
        return at;
    }

    private static bool IsDigit(char c) => (uint)(c - '0') < 10;
}
