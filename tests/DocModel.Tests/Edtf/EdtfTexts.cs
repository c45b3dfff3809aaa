using System.Globalization;
using CsCheck;

namespace DocModel.Tests;

/// <summary>Random notation: built by the grammar, so that nearly all of it is valid, and from the alphabet, so that nearly none is.</summary>
internal static class EdtfTexts
{
    private static readonly Gen<string> Mark = Gen.Frequency((6, Gen.Const("")), (1, Pick("?", "~", "%")));

    private static readonly Gen<string> Sign = Gen.Frequency((4, Gen.Const("")), (1, Gen.Const("-")));

    private static readonly Gen<string> PlainYear = Gen.Int[1, 9999].Select(year => year.ToString("0000", CultureInfo.InvariantCulture));

    private static readonly Gen<string> MaskedYear =
        Gen.Select(Gen.Char["0123456789X"], Gen.Char["0123456789X"], Gen.Char["0123456789X"], Gen.Char["0123456789X"], (a, b, c, d) => $"{a}{b}{c}{d}");

    private static readonly Gen<string> FourDigits = Gen.Frequency((3, PlainYear), (1, MaskedYear));

    private static readonly Gen<string> MonthDigits = Gen.Frequency(
        (4, Gen.Int[1, 12].Select(month => month.ToString("00", CultureInfo.InvariantCulture))),
        (1, Gen.Int[21, 41].Select(season => season.ToString("00", CultureInfo.InvariantCulture))),
        (1, Pick("XX", "0X", "1X", "X0", "X1", "X2", "X7")));

    private static readonly Gen<string> DayDigits = Gen.Frequency(
        (4, Gen.Int[1, 31].Select(day => day.ToString("00", CultureInfo.InvariantCulture))),
        (1, Pick("XX", "0X", "1X", "2X", "3X", "X0", "X1", "X9")));

    public static readonly Gen<Edtf> PlainDates = Parsed(Gen.OneOf(
        Gen.Select(Mark, Sign, FourDigits, Mark, (left, sign, year, right) => left + sign + year + right),
        Gen.Select(Mark, Sign, FourDigits, Mark, Mark, MonthDigits, Mark, (a, sign, year, b, c, month, d) => a + sign + year + b + "-" + c + month + d),
        Gen.Select(
            Gen.Select(Mark, Sign, FourDigits, Mark, (left, sign, year, right) => left + sign + year + right),
            Gen.Select(Mark, MonthDigits, Mark, (left, month, right) => left + month + right),
            Gen.Select(Mark, DayDigits, Mark, (left, day, right) => left + day + right),
            (year, month, day) => year + "-" + month + "-" + day)));

    private static readonly Gen<Edtf> LongYears = Parsed(Gen.OneOf(
        Gen.Select(Sign, Gen.Long[10000, Edtf.MaxYear], Mark, (sign, year, mark) => "Y" + sign + year + mark),
        Gen.Select(Sign, Gen.Int[1, 99999], Gen.Int[1, 12], Gen.Int[1, 20], Mark, (sign, year, exponent, digits, mark) => $"Y{sign}{year}E{exponent}S{digits}{mark}"),
        Gen.Select(Sign, PlainYear, Gen.Int[1, 99], Mark, (sign, year, digits, mark) => $"{sign}{year}S{digits}{mark}")));

    private static readonly Gen<Edtf> Times = Parsed(Gen.Select(
        Sign,
        PlainYear,
        Gen.Int[1, 12],
        Gen.Int[1, 28],
        Gen.Int[0, 86399],
        Pick("", "Z", "+00", "-09:30", "+14:00", "-14", "+05:45"),
        (sign, year, month, day, second, offset) =>
            $"{sign}{year}-{month:00}-{day:00}T{second / 3600:00}:{second / 60 % 60:00}:{second % 60:00}{offset}"));

    private static readonly Gen<string> End = Gen.Frequency((6, PlainDates.Select(date => date.ToString())), (1, Pick("", "..")));

    private static readonly Gen<Edtf> Intervals = Parsed(Gen.Select(End, End, (start, end) => start + "/" + end));

    private static readonly Gen<string> Member = Gen.Frequency(
        (4, PlainDates.Select(date => date.ToString())),
        (1, Gen.Select(Gen.Int[1000, 1500], Gen.Int[1500, 2000], (first, last) => $"{first}..{last}")));

    private static readonly Gen<Edtf> Sets = Parsed(Gen.Select(Gen.Bool, Pick("", ".."), Member.Array[1, 5], Pick("", ".."), (all, before, members, after) =>
        (all ? "{" : "[") + before + string.Join(",", members) + after + (all ? "}" : "]")));

    /// <summary>Values of every form.</summary>
    public static readonly Gen<Edtf> Any = Gen.Frequency((4, PlainDates), (1, LongYears), (1, Times), (2, Intervals), (2, Sets));

    /// <summary>Characters of the notation in any order, with some that it does not know.</summary>
    public static readonly Gen<string> Noise = Gen.String[Gen.Char["0123456789XYEST-/.,[]{}?~%:+Z \u0661\ud800"], 0, 30];

    /// <summary>Valid texts with one character changed.</summary>
    public static readonly Gen<string> NearMisses = Gen.Select(Any, Gen.Int[0, 1000], Gen.Char["0123456789XYEST-/.,[]{}?~%:+Z "], (date, at, c) =>
    {
        char[] text = date.ToString().ToCharArray();
        text[at % text.Length] = c;
        return new string(text);
    });

    /// <summary>One of a few texts.</summary>
    public static Gen<string> Pick(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(index => texts[index]);

    private static Gen<Edtf> Parsed(Gen<string> texts) =>
        texts.Where(text => Edtf.TryParse(text, out _)).Select(text => Edtf.Parse(text));
}
