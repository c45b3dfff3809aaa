using CsCheck;

namespace DocModel.Tests;

public sealed class EdtfPropertyTests
{
    private const int Many = 20_000;

    [Fact]
    public void Parsing_the_canonical_text_gives_the_value_back() =>
        EdtfTexts.Any.Sample(
            date =>
            {
                string text = date.ToString();
                var again = Edtf.Parse(text);
                return again == date && again.ToString() == text && again.GetHashCode() == date.GetHashCode() && again.Level <= date.Level;
            },
            iter: Many);

    [Fact]
    public void The_first_day_is_not_after_the_last() =>
        EdtfTexts.Any.Sample(date => date.Earliest is not { } earliest || date.Latest is not { } latest || earliest <= latest, iter: Many);

    [Fact]
    public void Bounds_are_days_of_the_calendar() =>
        EdtfTexts.Any.Sample(
            date => (date.Earliest is not { } earliest || Edtf.IsValidDay(earliest.Year, earliest.Month, earliest.Day))
                && (date.Latest is not { } latest || Edtf.IsValidDay(latest.Year, latest.Month, latest.Day)),
            iter: Many);

    [Fact]
    public void The_order_is_total() =>
        Gen.Select(EdtfTexts.Any, EdtfTexts.Any, EdtfTexts.Any).Sample(
            (a, b, c) =>
            {
                bool antisymmetric = Math.Sign(a.CompareTo(b)) == -Math.Sign(b.CompareTo(a));
                bool consistent = (a.CompareTo(b) == 0) == a.Equals(b) && a.CompareTo(a) == 0;
                Edtf[] sorted = [a, b, c];
                Array.Sort(sorted);
                bool transitive = sorted[0] <= sorted[1] && sorted[1] <= sorted[2] && sorted[0] <= sorted[2];
                return antisymmetric && consistent && transitive;
            },
            iter: Many);

    [Fact]
    public void Dates_in_few_years_are_ordered_and_equal_consistently() =>
        // Few distinct values make ties, which random dates hardly ever do.
        EdtfTexts.Pick("1848", "1848?", "1848~", "%1848", "1848%", "1848-01/1848-12", "184X", "1840/1849", "184X~", "1848-XX", "1848-XX-XX", "{1848}", "[1848]", "XXXX", "/", "../..")
            .Array[3].Sample(
                texts =>
                {
                    var dates = Array.ConvertAll(texts, Edtf.Parse);
                    var (a, b, c) = (dates[0], dates[1], dates[2]);
                    return (a.CompareTo(b) == 0) == (a.ToString() == b.ToString())
                        && a.Equals(b) == (a.ToString() == b.ToString())
                        && Math.Sign(a.CompareTo(b)) == -Math.Sign(b.CompareTo(a))
                        && (a.CompareTo(b) > 0 || b.CompareTo(c) > 0 || a.CompareTo(c) <= 0);
                },
                iter: Many);

    [Fact]
    public void Any_text_is_read_or_refused_but_never_throws() =>
        Gen.OneOf(EdtfTexts.Noise, EdtfTexts.NearMisses, Gen.String).Sample(
            text =>
            {
                bool success = Edtf.TryParse(text, out var date, out var error);
                return success
                    ? Edtf.Parse(date.ToString()) == date
                    : error.Position >= 0 && error.Position <= text.Length && error.Reason.Length > 0 && error.Expected.Length > 0 && date == default;
            },
            iter: 5 * Many);

    [Fact]
    public void Every_value_has_English_text() =>
        EdtfTexts.Any.Sample(date => date.ToHumanString().Trim().Length > 0, iter: Many);

    [Fact]
    public void Qualifying_changes_only_the_qualification() =>
        EdtfTexts.PlainDates.Sample(
            date =>
            {
                var marked = date.AsApproximate().AsUncertain();
                return marked.ToString().EndsWith('%')
                    && marked.WithoutQualification() == date.WithoutQualification()
                    && marked.Earliest == date.Earliest
                    && marked.Latest == date.Latest;
            },
            iter: Many);
}
