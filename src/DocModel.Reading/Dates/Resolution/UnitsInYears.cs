using DocModel.Reading.Dates.Grammar;

namespace DocModel.Reading.Dates.Resolution;

/// <content>The unit of the calendar that a phrase names in a year, and in a year that is not known.</content>
internal sealed partial class PhraseResolver
{
    private CalendarUnit UnitIn(ref TimePhrase phrase, int year)
    {
        if (phrase.Holiday != Holiday.None)
            return CalendarUnit.OfDay(Calendar.DayOf(phrase.Holiday, year) + phrase.Beyond);
        switch (phrase.Unit)
        {
            case TimeUnit.Day when phrase.Day == TimePhrase.LastDay:
                return new CalendarUnit(TimeUnit.Day, year, phrase.Month, Calendar.DaysInMonth(year, phrase.Month));
            case TimeUnit.Day when phrase.Nth != 0:
                var nth = Calendar.WeekdayOfMonth(year, phrase.Month, phrase.Weekday, phrase.Nth);
                return nth > 0 ? new CalendarUnit(TimeUnit.Day, year, phrase.Month, nth) : new CalendarUnit(TimeUnit.Month, year, phrase.Month);
            case TimeUnit.Day:
                if (phrase.Day <= Calendar.DaysInMonth(year, phrase.Month))
                    return new CalendarUnit(TimeUnit.Day, year, phrase.Month, phrase.Day);
                if (phrase.Day == 29 && !phrase.HasYear)
                {
                    // A leap day that the text around it puts into another year is that of the nearest leap year.
                    for (var distance = 1; distance < 8; distance++)
                    {
                        if (Calendar.DaysInMonth(year - distance, 2) == 29)
                            return new CalendarUnit(TimeUnit.Day, year - distance, 2, 29);
                        if (Calendar.DaysInMonth(year + distance, 2) == 29)
                            return new CalendarUnit(TimeUnit.Day, year + distance, 2, 29);
                    }
                }

                ReportImpossible(phrase, year);
                phrase.Unit = TimeUnit.Month;
                return new CalendarUnit(TimeUnit.Month, year, phrase.Month);
            case TimeUnit.Week:
                return WeekIn(phrase, year);
            case TimeUnit.Month:
                return new CalendarUnit(TimeUnit.Month, year, phrase.Month);
            case TimeUnit.Season when phrase.Count == PhraseScanner.SouthernSummer:
                return new CalendarUnit(TimeUnit.Month, year, 12, Count: PhraseScanner.SouthernSummer);
            case TimeUnit.Season or TimeUnit.Quarter or TimeUnit.Half:
                return new CalendarUnit(phrase.Unit, year, phrase.Season);
            default:
                return QuarterOf(new CalendarUnit(phrase.Unit, year), phrase);
        }
    }

    /// <summary>The years of "the second quarter" of a century or millennium; the unit itself where the words name the whole.</summary>
    private static CalendarUnit QuarterOf(in CalendarUnit unit, in TimePhrase phrase)
    {
        if (phrase.Quarter == 0)
            return unit;
        var years = unit.Unit == TimeUnit.Century ? 25 : 250;
        return new CalendarUnit(TimeUnit.Year, unit.Year + (years * (phrase.Quarter - 1)), Count: years);
    }

    /// <summary>A week of a year, or a day of it: weeks begin on Monday, and the first is that of 4 January.</summary>
    private CalendarUnit WeekIn(in TimePhrase phrase, int year)
    {
        var fourth = Calendar.ToNumber(year, 1, 4);
        var monday = fourth - Calendar.Weekday(fourth) + 1 + (7 * (phrase.Nth - 1));

        // The week of 31 December can be the first of the next year.
        if (phrase.Nth == 53 && Calendar.FromNumber(monday + 3).Year != year)
        {
            ReportNoWeek(phrase, year);
            return new CalendarUnit(TimeUnit.Year, year);
        }

        return phrase.Weekday != 0 ? CalendarUnit.OfDay(monday + phrase.Weekday - 1) : CalendarUnit.OfDays(monday, 7, TimeUnit.Week);
    }

    private Edtf? InUnknownYear(ref TimePhrase phrase)
    {
        switch (phrase.Unit)
        {
            case TimeUnit.Day when phrase.Nth != 0:
                return Edtf.FromMonthInUnknownYear(phrase.Month);
            case TimeUnit.Day when phrase is { Day: TimePhrase.LastDay, Month: > 0 and not 2 }:
                return Edtf.FromDayInUnknownYear(phrase.Month, Calendar.DaysInMonth(2000, phrase.Month));
            case TimeUnit.Day when phrase.Day == TimePhrase.LastDay:
                return phrase.Month == 2 ? Edtf.FromMonthInUnknownYear(phrase.Month) : null;
            case TimeUnit.Day when phrase.Month != 0 && phrase.Holiday == Holiday.None:
                if (phrase.Day <= Calendar.DaysInMonth(2000, phrase.Month))
                    return Edtf.FromDayInUnknownYear(phrase.Month, phrase.Day);
                ReportImpossible(phrase, 2000);
                return Edtf.FromMonthInUnknownYear(phrase.Month);
            case TimeUnit.Day when phrase.Holiday is not Holiday.None and < Holiday.ShroveTuesday && FixedDay(phrase.Holiday) is { } day:
                return phrase.Beyond == 0 ? day : null;
            case TimeUnit.Month:
                return Edtf.FromMonthInUnknownYear(phrase.Month);
            case TimeUnit.Season or TimeUnit.Quarter or TimeUnit.Half:
                return Edtf.FromSeasonInUnknownYear(phrase.Season);
            default:
                return null;
        }
    }

    private const int YearOfVictory = 1945;

    /// <summary>Whether VE Day is the day itself: a text that has come to another time means its anniversary.</summary>
    private bool IsNearTheWar() => (_focus.Unit ?? _writing) is not { } time || Math.Abs(time.Year - YearOfVictory) <= 8;

    private static Edtf? FixedDay(Holiday holiday)
    {
        var (_, month, day) = Calendar.FromNumber(Calendar.DayOf(holiday, 2001));
        var (_, otherMonth, otherDay) = Calendar.FromNumber(Calendar.DayOf(holiday, 2003));
        return (month, day) == (otherMonth, otherDay) ? Edtf.FromDayInUnknownYear(month, day) : null;
    }
}
