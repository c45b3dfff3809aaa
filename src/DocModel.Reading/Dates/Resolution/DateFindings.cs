using DocModel.Reading.Dates.Grammar;

namespace DocModel.Reading.Dates.Resolution;

/// <content>What is wrong with a date, at its words, with what was understood.</content>
internal sealed partial class PhraseResolver
{
    private void ReportImpossible(in TimePhrase phrase, int year)
    {
        var days = Calendar.DaysInMonth(year, phrase.Month);
        _findings.Add(
            FindingRule.ImpossibleDate,
            SpanOf(phrase),
            FormattableString.Invariant($"\"{Words(phrase)}\": {MonthNames[phrase.Month - 1]}{(phrase.Month == 2 && phrase.HasYear ? FormattableString.Invariant($" {year}") : "")} has {days} days; read as the month."));
    }

    /// <summary>Reports digits that are written as a date and are none: a month or a day that there is not.</summary>
    private void ReportNoDate(in TimePhrase phrase)
    {
        int first = phrase.Month, second = phrase.Day;
        var wrong = _tokens[phrase.First].Length == 4 ? first is < 1 or > 12 ? Missing("month", first) : Missing("day", second)
            : first is < 1 or > 12 && second is < 1 or > 12 ? FormattableString.Invariant($"neither {first} nor {second} is a month")
            : Missing("day", first is < 1 or > 31 ? first : second);
        _findings.Add(FindingRule.ImpossibleDate, SpanOf(phrase), $"\"{Words(phrase)}\" is no date: {wrong}; left open.");
    }

    private static string Missing(string unit, int number) => FormattableString.Invariant($"there is no {unit} {number}");

    private void ReportNoWeek(in TimePhrase phrase, int year) => _findings.Add(
        FindingRule.ImpossibleDate,
        SpanOf(phrase),
        FormattableString.Invariant($"\"{Words(phrase)}\": {year} has 52 weeks; read as the year."));

    /// <summary>Reports a weekday that its date has in no calendar that was in use.</summary>
    private void CheckWeekday(in TimePhrase phrase, in CalendarUnit day)
    {
        var weekday = Calendar.Weekday(day.FirstDay);
        if (phrase.Weekday == weekday || (day.Year < Calendar.LastJulianYear && phrase.Weekday == Calendar.JulianWeekday(day.Year, day.Part, day.Day)))
            return;
        _findings.Add(
            FindingRule.WrongWeekday,
            SpanOf(phrase),
            FormattableString.Invariant($"\"{Words(phrase)}\": {day.Day} {MonthNames[day.Part - 1]} {day.Year} is a {WeekdayNames[weekday - 1]}, not a {WeekdayNames[phrase.Weekday - 1]}; read as {day.ToEdtf()}."));
    }

    private void ReportAmbiguous(int row, in TimePhrase phrase)
    {
        var (monthFirst, dayFirst) = (Edtf.FromDay(phrase.Year, phrase.Month, phrase.Day), Edtf.FromDay(phrase.Year, phrase.Day, phrase.Month));
        _findings.Add(
            FindingRule.AmbiguousDate,
            SpanOf(phrase),
            FormattableString.Invariant($"\"{Words(phrase)}\" is {monthFirst} if the month comes first and {dayFirst} if the day does; read as one of the two."));
        var value = Edtf.Parse(monthFirst < dayFirst ? "[" + monthFirst + "," + dayFirst + "]" : "[" + dayFirst + "," + monthFirst + "]");
        SetOpen(row, phrase, value);
    }

    private string Words(in TimePhrase phrase)
    {
        var span = SpanOf(phrase);
        return _tokens.Text.Substring(span.Start, Math.Min(span.Length, 60));
    }

    private static readonly string[] WeekdayNames = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    private static readonly string[] MonthNames =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
}
