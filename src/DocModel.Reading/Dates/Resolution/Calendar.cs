using DocModel.Reading.Dates.Grammar;

namespace DocModel.Reading.Dates.Resolution;

/// <summary>Days counted from 1 January of year 0 of the proleptic Gregorian calendar on.</summary>
internal static class Calendar
{
    private const int DaysOf400Years = 146097;

    public static int DaysInMonth(int year, int month) => month switch
    {
        2 => (year & 3) == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    public static int ToNumber(int year, int month, int day)
    {
        // The year begins with March, so that the leap day is its last.
        var y = month > 2 ? year : year - 1;
        var era = FloorDivide(y, 400);
        var ofEra = y - (era * 400);
        var ofYear = (((153 * (month > 2 ? month - 3 : month + 9)) + 2) / 5) + day - 1;
        return (era * DaysOf400Years) + (ofEra * 365) + (ofEra / 4) - (ofEra / 100) + ofYear + 60;
    }

    public static (int Year, int Month, int Day) FromNumber(int number)
    {
        var shifted = number - 60;
        var era = FloorDivide(shifted, DaysOf400Years);
        var ofEra = shifted - (era * DaysOf400Years);
        var yearOfEra = (ofEra - (ofEra / 1460) + (ofEra / 36524) - (ofEra / 146096)) / 365;
        var ofYear = ofEra - ((365 * yearOfEra) + (yearOfEra / 4) - (yearOfEra / 100));
        var m = ((5 * ofYear) + 2) / 153;
        var day = ofYear - (((153 * m) + 2) / 5) + 1;
        var month = m < 10 ? m + 3 : m - 9;
        return (yearOfEra + (era * 400) + (month <= 2 ? 1 : 0), month, day);
    }

    /// <summary>1 (Monday) to 7; 1 January of year 0 was a Saturday.</summary>
    public static int Weekday(int number) => (((number + 5) % 7) + 7) % 7 + 1;

    /// <summary>Up to here some country dated by the Julian calendar: Greece changed in 1923.</summary>
    public const int LastJulianYear = 1924;

    /// <summary>The weekday of a day that is dated by the Julian calendar.</summary>
    public static int JulianWeekday(int year, int month, int day)
    {
        var y = month > 2 ? year : year - 1;
        var days = (365 * y) + FloorDivide(y, 4) + (((153 * (month > 2 ? month - 3 : month + 9)) + 2) / 5) + day - 1;

        // Both calendars write 1 March of the year 200 on the same day, a Saturday.
        const int Base = (365 * 200) + 50;
        return ((((days - Base) + 5) % 7) + 7) % 7 + 1;
    }

    /// <summary>The day of a month's nth weekday, or of its last one for a negative number; 0 where the month has no such day.</summary>
    public static int WeekdayOfMonth(int year, int month, int weekday, int nth)
    {
        var days = DaysInMonth(year, month);
        var first = ((weekday - Weekday(ToNumber(year, month, 1)) + 7) % 7) + 1;
        var day = nth > 0 ? first + (7 * (nth - 1)) : first + ((days - first) / 7 * 7);
        return day <= days ? day : 0;
    }

    public static int FloorDivide(int value, int by) => (value / by) - (value % by < 0 ? 1 : 0);

    /// <summary>The day of a holiday in a year, as a number of days.</summary>
    public static int DayOf(Holiday holiday, int year) => holiday switch
    {
        Holiday.NewYearsDay => ToNumber(year, 1, 1),
        Holiday.Epiphany => ToNumber(year, 1, 6),
        Holiday.MartinLutherKingDay => NthWeekday(year, 1, 1, 3),
        Holiday.Candlemas => ToNumber(year, 2, 2),
        Holiday.ValentinesDay => ToNumber(year, 2, 14),
        Holiday.SaintDavidsDay => ToNumber(year, 3, 1),
        Holiday.WomensDay => ToNumber(year, 3, 8),
        Holiday.LadyDay => ToNumber(year, 3, 25),
        Holiday.SaintGeorgesDay => ToNumber(year, 4, 23),
        Holiday.SaintAndrewsDay => ToNumber(year, 11, 30),
        Holiday.TwelfthNight => ToNumber(year, 1, 5),
        Holiday.BlackFriday => NthWeekday(year, 11, 4, 4) + 1,
        Holiday.AdventSunday => NthWeekday(year, 11, 7, 1) + 21 + AdventShift(year),
        Holiday.PresidentsDay => NthWeekday(year, 2, 1, 3),
        Holiday.IdesOfMarch => ToNumber(year, 3, 15),
        Holiday.SaintPatricksDay => ToNumber(year, 3, 17),
        Holiday.AprilFoolsDay => ToNumber(year, 4, 1),
        Holiday.EarthDay => ToNumber(year, 4, 22),
        Holiday.AnzacDay => ToNumber(year, 4, 25),
        Holiday.MayDay => ToNumber(year, 5, 1),
        Holiday.VictoryInEuropeDay => ToNumber(year, 5, 8),
        Holiday.MemorialDay => NthWeekday(year, 6, 1, 1) - 7,
        Holiday.Juneteenth => ToNumber(year, 6, 19),
        Holiday.SaintMarksDay => ToNumber(year, 4, 25),
        Holiday.SaintBarnabasDay => ToNumber(year, 6, 11),
        Holiday.SaintPetersDay => ToNumber(year, 6, 29),
        Holiday.SaintSwithinsDay => ToNumber(year, 7, 15),
        Holiday.SaintJamesDay => ToNumber(year, 7, 25),
        Holiday.SaintLawrencesDay => ToNumber(year, 8, 10),
        Holiday.SaintBartholomewsDay => ToNumber(year, 8, 24),
        Holiday.SaintGilesDay => ToNumber(year, 9, 1),
        Holiday.SaintMatthewsDay => ToNumber(year, 9, 21),
        Holiday.SaintLukesDay => ToNumber(year, 10, 18),
        Holiday.SaintCrispinsDay => ToNumber(year, 10, 25),
        Holiday.SaintClementsDay => ToNumber(year, 11, 23),
        Holiday.SaintCatherinesDay => ToNumber(year, 11, 25),
        Holiday.SaintNicholasDay => ToNumber(year, 12, 6),
        Holiday.SaintLucysDay => ToNumber(year, 12, 13),
        Holiday.SaintThomasDay => ToNumber(year, 12, 21),
        Holiday.MidsummerEve => ToNumber(year, 6, 23),
        Holiday.MidsummerDay => ToNumber(year, 6, 24),
        Holiday.CanadaDay => ToNumber(year, 7, 1),
        Holiday.BastilleDay => ToNumber(year, 7, 14),
        Holiday.Lammas => ToNumber(year, 8, 1),
        Holiday.LaborDay => NthWeekday(year, 9, 1, 1),
        Holiday.Michaelmas => ToNumber(year, 9, 29),
        Holiday.ColumbusDay => NthWeekday(year, 10, 1, 2),
        Holiday.Halloween => ToNumber(year, 10, 31),
        Holiday.AllSaintsDay => ToNumber(year, 11, 1),
        Holiday.AllSoulsDay => ToNumber(year, 11, 2),
        Holiday.GuyFawkesNight => ToNumber(year, 11, 5),
        Holiday.ArmisticeDay => ToNumber(year, 11, 11),
        Holiday.Thanksgiving => NthWeekday(year, 11, 4, 4),
        Holiday.ChristmasEve => ToNumber(year, 12, 24),
        Holiday.ChristmasDay => ToNumber(year, 12, 25),
        Holiday.BoxingDay => ToNumber(year, 12, 26),
        Holiday.NewYearsEve => ToNumber(year, 12, 31),
        Holiday.ConversionOfPaul => ToNumber(year, 1, 25),
        Holiday.Transfiguration => ToNumber(year, 8, 6),
        Holiday.Assumption => ToNumber(year, 8, 15),
        Holiday.NativityOfMary => ToNumber(year, 9, 8),
        Holiday.HolyCrossDay => ToNumber(year, 9, 14),
        Holiday.PassionSunday => Easter(year) - 14,
        Holiday.MotheringSunday => Easter(year) - 21,
        Holiday.LowSunday => Easter(year) + 7,
        Holiday.EasterTuesday => Easter(year) + 2,
        Holiday.WhitTuesday => Easter(year) + 51,
        Holiday.ShroveTuesday => Easter(year) - 47,
        Holiday.AshWednesday => Easter(year) - 46,
        Holiday.PalmSunday => Easter(year) - 7,
        Holiday.MaundyThursday => Easter(year) - 3,
        Holiday.GoodFriday => Easter(year) - 2,
        Holiday.HolySaturday => Easter(year) - 1,
        Holiday.EasterMonday => Easter(year) + 1,
        Holiday.AscensionDay => Easter(year) + 39,
        Holiday.Pentecost => Easter(year) + 49,
        Holiday.WhitMonday => Easter(year) + 50,
        Holiday.TrinitySunday => Easter(year) + 56,
        Holiday.CorpusChristi => Easter(year) + 60,
        _ => Easter(year),
    };

    /// <summary>The first Sunday of Advent is the fourth one before Christmas, from 27 November on.</summary>
    private static int AdventShift(int year) => ToNumber(year, 11, 27) <= NthWeekday(year, 11, 7, 1) + 21 ? 0 : 7;

    /// <summary>Easter Sunday of the western churches (Meeus, Jones and Butcher), by the Gregorian rule in every year.</summary>
    public static int Easter(int year)
    {
        var a = year - (FloorDivide(year, 19) * 19);
        var b = FloorDivide(year, 100);
        var c = year - (b * 100);
        var d = FloorDivide(b, 4);
        var e = b - (d * 4);
        var f = FloorDivide(b + 8, 25);
        var g = FloorDivide(b - f + 1, 3);
        var h = ((19 * a) + b - d - g + 15) % 30;
        h = h < 0 ? h + 30 : h;
        var i = c / 4;
        var k = c % 4;
        var l = (32 + (2 * e) + (2 * i) - h - k) % 7;
        l = l < 0 ? l + 7 : l;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var sum = h + l - (7 * m) + 114;
        return ToNumber(year, sum / 31, (sum % 31) + 1);
    }

    private static int NthWeekday(int year, int month, int weekday, int nth)
    {
        var first = ToNumber(year, month, 1);
        return first + ((weekday - Weekday(first) + 7) % 7) + (7 * (nth - 1));
    }
}
