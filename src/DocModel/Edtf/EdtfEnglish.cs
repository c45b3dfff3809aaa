using System.Globalization;
using System.Text;

namespace DocModel;

/// <summary>Describes values in English.</summary>
internal static class EdtfEnglish
{
    private const EdtfParts AllParts = EdtfParts.Year | EdtfParts.Month | EdtfParts.Day;

    public static string Describe(EdtfDate date, EdtfNode? node) => node switch
    {
        null => Describe(date),
        EdtfLongYear year => Describe(year),
        EdtfDateTime time => Describe(time),
        EdtfInterval interval => Describe(interval),
        EdtfSet set => Describe(set),
        _ => "",
    };

    private static string Describe(EdtfDate date)
    {
        string plain = EdtfEnglishDate.Describe(date);
        return Qualified(plain, date.Approximate, date.Uncertain, date.WrittenParts, date.Finest == EdtfDate.Unit.Season ? "season" : "month");
    }

    private static string Describe(EdtfLongYear year) =>
        Qualified(EdtfEnglishDate.Year(year.Year, year.SignificantDigits), year.Approximate, year.Uncertain, EdtfParts.Year, "month");

    private static string Qualified(string plain, EdtfParts approximate, EdtfParts uncertain, EdtfParts written, string month)
    {
        var partly = new StringBuilder();
        if (approximate != 0 && approximate != written)
            partly.Append(Names(approximate, month)).Append(approximate == uncertain ? " approximate and uncertain" : " approximate");
        if (uncertain != 0 && uncertain != written && uncertain != approximate)
            partly.Append(partly.Length > 0 ? ", " : "").Append(Names(uncertain, month)).Append(" uncertain");

        if (approximate != 0 && approximate == written)
            plain = "c. " + plain;
        if (uncertain != 0 && uncertain == written)
            plain = "possibly " + plain;
        return partly.Length > 0 ? plain + " (" + partly + ")" : plain;
    }

    private static string Names(EdtfParts parts, string month) => (parts & AllParts) switch
    {
        EdtfParts.Year => "year",
        EdtfParts.Month => month,
        EdtfParts.Day => "day",
        EdtfParts.Year | EdtfParts.Month => "year and " + month,
        EdtfParts.Year | EdtfParts.Day => "year and day",
        EdtfParts.Month | EdtfParts.Day => month + " and day",
        _ => "year, " + month + " and day",
    };

    private static string Describe(EdtfDateTime time)
    {
        var text = new StringBuilder(Describe(time.Date));
        text.Append(", ");
        AppendClock(text, time.SecondOfDay / 60);
        text.Append(':').Append((time.SecondOfDay % 60).ToString("00", CultureInfo.InvariantCulture));
        if (time.OffsetMinutes is { } offset)
        {
            text.Append(" UTC");
            if (offset != 0)
            {
                text.Append(offset < 0 ? '-' : '+');
                AppendClock(text, Math.Abs(offset));
            }
        }

        return text.ToString();
    }

    private static void AppendClock(StringBuilder text, int minutes) =>
        text.Append((minutes / 60).ToString("00", CultureInfo.InvariantCulture)).Append(':').Append((minutes % 60).ToString("00", CultureInfo.InvariantCulture));

    private static string Describe(EdtfInterval interval)
    {
        string start = interval.HasStart ? Describe(interval.Start) : "an unknown date";
        string end = interval.HasEnd ? Describe(interval.End) : "an unknown date";
        return (interval.StartKind, interval.EndKind) switch
        {
            (EdtfEndpoint.Open, EdtfEndpoint.Open) => "all time",
            (EdtfEndpoint.Open, EdtfEndpoint.Date) => "until " + end,
            (EdtfEndpoint.Open, EdtfEndpoint.Unknown) => "until an unknown date",
            (_, EdtfEndpoint.Open) => "from " + start + " onwards",
            _ => "from " + start + " to " + end,
        };
    }

    private static string Describe(EdtfSet set)
    {
        if (set.Elements.Length == 1 && set.Elements[0] is { IsRange: true, HasFirst: true, HasLast: true } only && !set.IsAll)
            return "between " + Describe(only.First) + " and " + Describe(only.Last);

        var text = new StringBuilder();
        for (int i = 0; i < set.Elements.Length; i++)
        {
            if (i > 0)
                text.Append(i < set.Elements.Length - 1 ? ", " : set.IsAll ? " and " : " or ");
            Append(text, set.Elements[i], set.IsAll ? " and " : " or ");
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, EdtfSet.Element element, string conjunction)
    {
        text.Append(Describe(element.HasFirst ? element.First : element.Last));
        if (!element.IsRange)
            return;
        if (!element.HasFirst)
            text.Append(conjunction).Append("earlier");
        else if (!element.HasLast)
            text.Append(conjunction).Append("later");
        else
            text.Append(" to ").Append(Describe(element.Last));
    }
}
