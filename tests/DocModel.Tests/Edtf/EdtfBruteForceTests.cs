using System.Globalization;
using CsCheck;

namespace DocModel.Tests;

/// <summary>Bounds and relations against a list of all the ways in which a date of few years can be read.</summary>
public sealed class EdtfBruteForceTests
{
    private const int FirstYear = 1886;
    private const int LastYear = 1909;

    private static readonly Gen<string> Texts = Gen.OneOf(
        Year,
        Gen.Select(Year, EdtfTexts.Pick("01", "02", "11", "12", "XX", "0X", "1X", "X2"), (year, month) => year + "-" + month),
        Gen.Select(Year, EdtfTexts.Pick("01", "02", "11", "12", "XX", "1X", "X2"), EdtfTexts.Pick("01", "15", "28", "29", "31", "XX", "3X", "X9"), (year, month, day) => $"{year}-{month}-{day}"))
        .Where(text => Readings(text).Count > 0);

    /// <summary>Without an X: seldom enough among the others that a filter would now and then find none.</summary>
    private static readonly Gen<string> FullTexts = Gen.OneOf(
        FullYear,
        Gen.Select(FullYear, Months, (year, month) => year + "-" + month),
        Gen.Select(FullYear, Months, EdtfTexts.Pick("01", "15", "28", "29", "31"), (year, month, day) => $"{year}-{month}-{day}"))
        .Where(text => Readings(text).Count > 0);

    private static Gen<string> FullYear => EdtfTexts.Pick("1896", "1899", "1900", "1904");

    private static Gen<string> Months => EdtfTexts.Pick("01", "02", "11", "12");

    private static Gen<string> Year => EdtfTexts.Pick("1896", "1899", "1900", "1904", "190X", "189X", "1X00");

    [Fact]
    public void A_text_is_a_date_exactly_when_some_day_matches_it() =>
        Gen.Select(EdtfTexts.Pick("1896", "1900", "190X", "19X1", "XX00"), EdtfTexts.Pick("02", "04", "XX", "1X", "X2", "X4"), EdtfTexts.Pick("29", "30", "31", "3X", "X0", "XX", "9X"))
            .Sample((year, month, day) =>
            {
                string text = $"{year}-{month}-{day}";
                return Edtf.TryParse(text, out _) == Readings(text, 1, 9999).Any();
            });

    [Fact]
    public void Bounds_are_those_of_all_readings() =>
        Texts.Where(text => !text.StartsWith("1X", StringComparison.Ordinal)).Sample(text =>
        {
            var readings = Readings(text);
            var date = Edtf.Parse(text);
            return date.Earliest == Day(readings.Min(reading => reading.First)) && date.Latest == Day(readings.Max(reading => reading.Last));
        });

    [Fact]
    public void Overlaps_is_right_for_all_readings() =>
        Gen.Select(Texts, Texts).Sample(
            (left, right) => IsSound(
                Edtf.Parse(left).Overlaps(Edtf.Parse(right)),
                from a in Readings(left) from b in Readings(right) select a.First <= b.Last && b.First <= a.Last),
            iter: 1000);

    [Fact]
    public void Contains_is_right_for_all_readings() =>
        Gen.Select(Texts, Texts).Sample(
            (outer, inner) => IsSound(
                Edtf.Parse(outer).Contains(Edtf.Parse(inner)),
                from a in Readings(outer) from b in Readings(inner) select a.First <= b.First && b.Last <= a.Last),
            iter: 1000);

    [Fact]
    public void Intervals_relate_rightly_for_all_days_on_which_they_begin_and_end() =>
        Gen.Select(Texts, Texts, Texts).Where((start, end, _) => Edtf.TryParse(start + "/" + end, out var _)).Sample(
            (start, end, other) =>
            {
                var interval = Edtf.Parse(start + "/" + end);
                var date = Edtf.Parse(other);
                var spans = Spans(start, end);
                var readings = Readings(other);
                return IsSound(interval.Overlaps(date), from a in spans from b in readings select a.First <= b.Last && b.First <= a.Last)
                    && IsSound(interval.Contains(date), from a in spans from b in readings select a.First <= b.First && b.Last <= a.Last)
                    && IsSound(date.Contains(interval), from a in spans from b in readings select b.First <= a.First && a.Last <= b.Last);
            },
            iter: 500);

    [Fact]
    public void Fully_specified_dates_never_relate_by_maybe() =>
        Gen.Select(FullTexts, FullTexts).Sample(
            (left, right) =>
            {
                var (a, b) = (Edtf.Parse(left), Edtf.Parse(right));
                bool contains = a.Earliest <= b.Earliest && b.Latest <= a.Latest;
                bool overlaps = a.Earliest <= b.Latest && b.Earliest <= a.Latest;
                return a.Contains(b) == (contains ? Certainty.Yes : Certainty.No) && a.Overlaps(b) == (overlaps ? Certainty.Yes : Certainty.No);
            },
            iter: 1000);

    // Yes and No must hold for every reading, so also for those within the few years that are listed. Maybe may be more careful than it needs to be.
    private static bool IsSound(Certainty answer, IEnumerable<bool> truths) => answer switch
    {
        Certainty.Yes => truths.All(truth => truth),
        Certainty.No => !truths.Any(truth => truth),
        _ => true,
    };

    private static CalendarDate Day(DateTime day) => new(day.Year, day.Month, day.Day);

    private static List<(DateTime First, DateTime Last)> Readings(string text) => [.. Readings(text, FirstYear, LastYear)];

    private static IEnumerable<(DateTime First, DateTime Last)> Readings(string text, int firstYear, int lastYear)
    {
        string[] parts = text.Split('-');
        for (int year = firstYear; year <= lastYear; year++)
        {
            if (!Matches(parts[0], year, "0000"))
                continue;
            if (parts.Length == 1)
            {
                yield return (new(year, 1, 1), new(year, 12, 31));
                continue;
            }

            for (int month = 1; month <= 12; month++)
            {
                if (!Matches(parts[1], month, "00"))
                    continue;
                int days = DateTime.DaysInMonth(year, month);
                if (parts.Length == 2)
                {
                    yield return (new(year, month, 1), new(year, month, days));
                    continue;
                }

                for (int day = 1; day <= days; day++)
                {
                    if (Matches(parts[2], day, "00"))
                        yield return (new(year, month, day), new(year, month, day));
                }
            }
        }
    }

    // The earliest and latest day on each side are the extremes that a relation can turn on.
    private static List<(DateTime First, DateTime Last)> Spans(string start, string end)
    {
        var starts = Readings(start).SelectMany(reading => new[] { reading.First, reading.Last }).ToList();
        var ends = Readings(end).SelectMany(reading => new[] { reading.First, reading.Last }).ToList();
        DateTime[] someStarts = [starts.Min(), starts.Max(), starts[starts.Count / 2]];
        DateTime[] someEnds = [ends.Min(), ends.Max(), ends[ends.Count / 2]];
        return [.. from first in someStarts from last in someEnds where first <= last select (first, last)];
    }

    private static bool Matches(string pattern, int number, string format)
    {
        string digits = number.ToString(format, CultureInfo.InvariantCulture);
        return pattern.Length == digits.Length && pattern.Zip(digits).All(pair => pair.First == 'X' || pair.First == pair.Second);
    }
}
