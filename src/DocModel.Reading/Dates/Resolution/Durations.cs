using System.Globalization;
using DocModel.Reading.Dates.Grammar;

namespace DocModel.Reading.Dates.Resolution;

/// <summary>Lengths of time as ISO 8601 durations.</summary>
internal static class Durations
{
    /// <summary>The duration of a phrase; null where its words do not say how many units.</summary>
    public static string? Of(in TimePhrase phrase)
    {
        var half = phrase.AndHalf;
        if (phrase.Count == 0 && !half)
            return null;
        if (half)
        {
            return phrase.Unit switch
            {
                TimeUnit.Year => Format("P", (phrase.Count * 12) + 6, "M"),
                TimeUnit.Decade => Format("P", (phrase.Count * 10) + 5, "Y"),
                TimeUnit.Century => Format("P", (phrase.Count * 100) + 50, "Y"),
                TimeUnit.Day => Format("PT", (phrase.Count * 24) + 12, "H"),
                TimeUnit.Hour => Format("PT", (phrase.Count * 60) + 30, "M"),
                TimeUnit.Minute => Format("PT", (phrase.Count * 60) + 30, "S"),
                _ => null,
            };
        }

        var (prefix, factor, letter) = phrase.Unit switch
        {
            TimeUnit.Second => ("PT", 1, "S"),
            TimeUnit.Minute => ("PT", 1, "M"),
            TimeUnit.Hour => ("PT", 1, "H"),
            TimeUnit.Day => ("P", 1, "D"),
            TimeUnit.Week => ("P", 1, "W"),
            TimeUnit.Fortnight => ("P", 2, "W"),
            TimeUnit.Weekend => ("P", 2, "D"),
            TimeUnit.Month => ("P", 1, "M"),
            TimeUnit.Quarter or TimeUnit.Season => ("P", 3, "M"),
            TimeUnit.Half => ("P", 6, "M"),
            TimeUnit.Decade => ("P", 10, "Y"),
            TimeUnit.Century => ("P", 100, "Y"),
            TimeUnit.Millennium => ("P", 1000, "Y"),
            _ => ("P", 1, "Y"),
        };
        return Format(prefix, phrase.Count * factor, letter);
    }

    private static string Format(string prefix, int count, string letter) => prefix + count.ToString(CultureInfo.InvariantCulture) + letter;
}
