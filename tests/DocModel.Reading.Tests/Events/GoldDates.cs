using System.Text.RegularExpressions;
using DocModel.Reading.Dates;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Tests.Events;

/// <summary>The right dates for a text of the gold, and every other number that looks like one, so that the events stage is judged alone.</summary>
internal static partial class GoldDates
{
    public static DateReading Of(EventGold gold, TokenList tokens)
    {
        var text = tokens.Text;
        var dates = new List<DateItem>();
        var ranges = new List<RangeItem>();
        var from = 0;
        foreach (var e in gold.Events)
        {
            var start = text.IndexOf(e.Words, from, StringComparison.Ordinal);
            Assert.True(start >= 0, e.Words);
            from = start + e.Words.Length;
            var isTime = e.Edtf.Contains('T', StringComparison.Ordinal);
            var origin = LooksLikeDate().IsMatch(e.Words) && !isTime ? DateOrigin.Explicit : DateOrigin.Resolved;
            var value = Edtf.Parse(isTime ? e.Edtf + ":00" : e.Edtf);
            var words = new TextSpan(start, e.Words.Length);
            dates.Add(new DateItem(words, ReadEvents.TokensOf(tokens, words), isTime ? DateKind.Time : DateKind.Date, value, Origin: origin));
        }

        foreach (Match match in LooksLikeDate().Matches(text))
        {
            var span = new TextSpan(match.Index, match.Length);
            if (dates.Exists(date => date.Span.Overlaps(span)))
                continue;
            var year = int.Parse(match.Groups["year"].Value, System.Globalization.CultureInfo.InvariantCulture);
            var value = match.Groups["day"].Success && match.Groups["month"].Success
                ? Edtf.FromDay(year, Month(match.Groups["month"].Value), int.Parse(match.Groups["day"].Value, System.Globalization.CultureInfo.InvariantCulture))
                : match.Groups["bce"].Success ? Edtf.FromYear(1 - year) : Edtf.FromYear(year);
            dates.Add(new DateItem(span, ReadEvents.TokensOf(tokens, span), DateKind.Date, value));
        }

        dates.Sort((left, right) => left.Span.CompareTo(right.Span));
        return new DateReading { Dates = [.. dates], Ranges = [.. ranges] };
    }

    private static int Month(string name) => DateTime.ParseExact(name, "MMMM", System.Globalization.CultureInfo.InvariantCulture).Month;

    [GeneratedRegex(@"\b((?<day>\d{1,2}) )?((?<month>January|February|March|April|May|June|July|August|September|October|November|December) )?(?<year>1\d{3}|20\d\d)s?\b(?![-:.])|\b(?<year>\d{1,3}) (?<bce>BCE)|\b(?<year>\d{4})-\d\d-\d\d")]
    private static partial Regex LooksLikeDate();
}
