using System.Globalization;

namespace DocModel.Tests;

public sealed class CalendarDateTests
{
    [Theory]
    [InlineData(1987, 5, 3, "1987-05-03")]
    [InlineData(1, 1, 1, "0001-01-01")]
    [InlineData(9999, 12, 31, "9999-12-31")]
    [InlineData(2024, 2, 29, "2024-02-29")]
    [InlineData(2023, 2, 29, null)]
    [InlineData(0, 12, 31, null)]
    [InlineData(-43, 3, 15, null)]
    [InlineData(10_000, 1, 1, null)]
    [InlineData(2024, 13, 1, null)]
    [InlineData(2024, 0, 1, null)]
    [InlineData(2024, 1, 0, null)]
    public void A_day_is_a_DateTime_where_that_has_it(long year, int month, int day, string? expected)
    {
        Assert.Equal(expected is not null, new CalendarDate(year, month, day).TryToDateTime(out var dateTime));
        Assert.Equal(expected ?? "0001-01-01", dateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Assert.Equal(TimeSpan.Zero, dateTime.TimeOfDay);
    }

    [Fact]
    public void A_DateTime_is_its_day() =>
        Assert.Equal(new CalendarDate(1987, 5, 3), CalendarDate.FromDateTime(new DateTime(1987, 5, 3, 23, 59, 59, DateTimeKind.Utc)));
}
