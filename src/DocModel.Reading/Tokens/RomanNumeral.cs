namespace DocModel.Reading.Tokens;

/// <summary>Numbers in Roman letters, as they are written since the Middle Ages: "MCMXIV", but neither "MCMXIIII" nor "IC".</summary>
internal static class RomanNumeral
{
    /// <summary>The value, 1 to 3999; 0 for what is no such number. Capitals only.</summary>
    public static int ValueOf(ReadOnlySpan<char> letters)
    {
        var at = 0;
        var value = (1000 * Place(letters, ref at, 'M', '\0', '\0')) + (100 * Place(letters, ref at, 'C', 'D', 'M'))
            + (10 * Place(letters, ref at, 'X', 'L', 'C')) + Place(letters, ref at, 'I', 'V', 'X');
        return at == letters.Length ? value : 0;
    }

    /// <summary>One decimal place, 0 to 9, from the letters for one, five and ten of it.</summary>
    private static int Place(ReadOnlySpan<char> letters, ref int at, char one, char five, char ten)
    {
        var start = at;
        while (at < letters.Length && letters[at] == one && at - start < 3)
            at++;
        var ones = at - start;
        if (at == letters.Length)
            return ones;
        if (ones == 1 && letters[at] == ten)
        {
            at++;
            return 9;
        }

        if (letters[at] != five || ones > 1)
            return ones;
        at++;
        if (ones == 1)
            return 4;
        start = at;
        while (at < letters.Length && letters[at] == one && at - start < 3)
            at++;
        return 5 + at - start;
    }
}
