using System.Globalization;

namespace DocModel.Reading.Naming;

/// <summary>A date as the parts of an identifier, the coarsest first: <c>1999</c>, <c>November</c>, <c>6</c>.</summary>
internal static class EventDateParts
{
    private static readonly string[] Months =
    [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ];

    private static readonly string[] Seasons = ["Spring", "Summer", "Autumn", "Winter"];

    /// <param name="edtf">An EDTF string; of an interval or a set the first date counts.</param>
    public static List<string> Of(string edtf)
    {
        var parts = new List<string>();
        var at = 0;
        while (at < edtf.Length && edtf[at] is '[' or '{' or '.' or '/')
            at++;
        var sign = at < edtf.Length && edtf[at] == '-';
        if (sign)
            at++;
        if (at < edtf.Length && edtf[at] == 'Y')
            at++;
        if (Read(edtf, ref at) is not { Length: > 0 } year)
            return parts;
        parts.Add(Year(year, sign));
        if (Read(edtf, ref at) is { Length: 2 } month && int.TryParse(month, NumberStyles.None, CultureInfo.InvariantCulture, out var m))
        {
            if (m is >= 1 and <= 12)
                parts.Add(Months[m - 1]);
            else if (m is >= 21 and <= 24)
                parts.Add(Seasons[m - 21]);
            else
                return parts;
            if (Read(edtf, ref at) is { Length: 2 } day && int.TryParse(day, NumberStyles.None, CultureInfo.InvariantCulture, out var d))
                parts.Add(d.ToString(CultureInfo.InvariantCulture));
        }

        return parts;
    }

    /// <summary>The digits up to a hyphen, which is passed; anything else ends the date.</summary>
    private static string Read(string edtf, ref int at)
    {
        while (at < edtf.Length && edtf[at] is '?' or '~' or '%')
            at++;
        var start = at;
        while (at < edtf.Length && (IdentifierLetters.IsDigit(edtf[at]) || edtf[at] == 'X'))
            at++;
        var digits = edtf.Substring(start, at - start);
        while (at < edtf.Length && edtf[at] is '?' or '~' or '%')
            at++;
        if (at < edtf.Length && edtf[at] == '-')
            at++;
        else
            at = edtf.Length;
        return digits;
    }

    private static string Year(string digits, bool negative)
    {
        var vague = digits.AsSpan().IndexOf('X') >= 0;
        var text = digits.Replace('X', '0').TrimStart('0');
        if (!negative && text.Length > 0)
            return vague ? text + "s" : text;
        // Astronomical year 0 is 1 BC.
        return long.TryParse(text.Length == 0 ? "0" : text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year < long.MaxValue
            ? FormattableString.Invariant($"Bc{year + 1}")
            : "Bc" + text;
    }
}
