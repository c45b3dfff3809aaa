using DocModel.Reading.Tokens;

namespace DocModel.Reading.Outline;

/// <summary>The day above a diary's entry or a letter, in a line of its own or in front of a stop, a colon or a dash: "12 May 1931.", "Friday 15 May", "Dover, 16 May –".</summary>
/// <param name="End">Behind its last token, without the mark that ends it.</param>
/// <param name="StandsAlone">Whether it is all of its paragraph.</param>
/// <param name="Year">0 where it is not said.</param>
/// <param name="Month">0 where it is not said.</param>
/// <param name="Day">0 where it is not said.</param>
internal readonly record struct EntryHead(int End, bool StandsAlone, int Year, int Month, int Day)
{
    private const int Longest = 12, LongestPlace = 5;

    /// <summary>Whether a paragraph may begin with a day, told by its first token.</summary>
    public static bool MayBegin(TokenList tokens, int first) =>
        tokens[first].Kind == TokenKind.Number || (tokens[first].Is(TokenFlags.Capitalized) && (tokens.Is(first, WordClass.Month | WordClass.Weekday) || IsPlace(tokens, first)));

    /// <param name="tokens">The text's tokens.</param>
    /// <param name="first">The first token of a paragraph.</param>
    /// <param name="end">Behind its last.</param>
    /// <returns>Null where the paragraph does not begin with the day of an entry.</returns>
    public static EntryHead? Read(TokenList tokens, int first, int end)
    {
        var limit = Math.Min(end, first + Longest);
        var at = BehindPlace(tokens, first, limit);
        int year = 0, month = 0, day = 0, weekday = 0;
        if (IsNumeric(tokens, at, limit))
        {
            if (!TryNumber(tokens, at, ref day, ref year) || !TryNumber(tokens, at + 4, ref day, ref year))
                return null;
            month = TwoDigits(tokens.Chars(at + 2));
            at += 5;
        }

        while (at < limit)
        {
            if (tokens[at].Kind == TokenKind.Number)
            {
                if (!TryNumber(tokens, at, ref day, ref year))
                    return null;
                at++;
                if (at < limit && day > 0 && year == 0 && IsSuffix(tokens, at))
                    at++;
            }
            else if (tokens.Is(at, WordClass.Month) && tokens[at].Is(TokenFlags.Capitalized) && month == 0 && year == 0)
            {
                month = tokens.Entry(at).Number;
                at++;
            }
            else if (tokens.Is(at, WordClass.Weekday) && tokens[at].Is(TokenFlags.Capitalized) && weekday == 0 && year == 0)
            {
                weekday = 1;
                at++;
            }
            else if (tokens.IsMark(at, ',') && at + 1 < limit && (tokens[at + 1].Kind == TokenKind.Number || tokens.Is(at + 1, WordClass.Month | WordClass.Weekday)) && at > first)
                at++;
            else if ((tokens.IsWord(at, "the") || tokens.IsWord(at, "of")) && at > first)
                at++;
            else
                break;
        }

        // "1931." alone may count or be a chronicle's year, "May." is a name.
        if (weekday + day == 0 || (day > 0 && month + weekday == 0) || !Ends(tokens, at, end, out var alone))
            return null;
        return new EntryHead(at, alone, year, month, day);
    }

    /// <summary>The number of a day or of a year; each comes once.</summary>
    private static bool TryNumber(TokenList tokens, int at, ref int day, ref int year)
    {
        var number = 0;
        foreach (var c in tokens.Chars(at))
            number = Math.Min(10_000, (number * 10) + c - '0');
        if (tokens[at].Length <= 2 && day == 0)
            return (day = number) is > 0 and <= 31;
        if (tokens[at].Length != 4 || year > 0)
            return false;
        year = number;
        return number > 0;
    }

    /// <summary>"1931-05-12".</summary>
    private static bool IsNumeric(TokenList tokens, int at, int limit) =>
        at + 4 < limit && tokens[at] is { Kind: TokenKind.Number, Length: 4 } && tokens[at + 2] is { Kind: TokenKind.Number, Length: 2 } && tokens[at + 4] is { Kind: TokenKind.Number, Length: 2 }
        && tokens.IsMark(at + 1, '-') && tokens.IsMark(at + 3, '-') && tokens[at + 4].End - tokens[at].Start == 10 && TwoDigits(tokens.Chars(at + 2)) is > 0 and <= 12;

    private static int TwoDigits(ReadOnlySpan<char> digits) => ((digits[0] - '0') * 10) + digits[1] - '0';

    private static bool IsSuffix(TokenList tokens, int at) =>
        !tokens[at].Is(TokenFlags.SpaceBefore) && (tokens.IsWord(at, "th") || tokens.IsWord(at, "st") || tokens.IsWord(at, "nd") || tokens.IsWord(at, "rd"));

    /// <summary>Whether the head ends here: with its paragraph, or at a mark behind which the entry begins.</summary>
    private static bool Ends(TokenList tokens, int at, int end, out bool alone)
    {
        alone = at == end || (at + 1 == end && (tokens.IsMark(at, '.') || tokens.IsMark(at, ':')));
        if (alone)
            return true;
        if (tokens.IsMark(at, '–') || tokens.IsMark(at, '—') || (tokens.IsMark(at, '-') && tokens[at].Is(TokenFlags.SpaceBefore)))
            return at + 1 < end && tokens[at + 1].Is(TokenFlags.SpaceBefore | TokenFlags.Capitalized);
        return (tokens.IsMark(at, '.') || tokens.IsMark(at, ':')) && tokens[at + 1].Is(TokenFlags.SpaceBefore);
    }

    /// <summary>"Dover, 16 May": where the day begins behind the place.</summary>
    private static int BehindPlace(TokenList tokens, int first, int limit)
    {
        var at = first;
        while (at < limit && at - first < LongestPlace && IsPlace(tokens, at))
            at++;
        return at > first && at + 1 < limit && tokens.IsMark(at, ',') && (tokens[at + 1].Kind == TokenKind.Number || tokens.Is(at + 1, WordClass.Month | WordClass.Weekday)) ? at + 1 : first;
    }

    private static bool IsPlace(TokenList tokens, int token) =>
        tokens[token].Kind == TokenKind.Word && tokens[token].Is(TokenFlags.Capitalized) && !tokens.Is(token, WordClass.Month | WordClass.Weekday | WordClass.Preposition | WordClass.Determiner | WordClass.Pronoun);
}
