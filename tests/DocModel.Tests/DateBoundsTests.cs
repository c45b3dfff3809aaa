namespace DocModel.Tests;

public sealed class DateBoundsTests
{
    [Theory]
    [InlineData("1942", DateModifier.None, "1942-01-01", "1942-12-31")]
    [InlineData("1942", DateModifier.Early, "1942-01-01", "1942-04-30")]
    [InlineData("1942", DateModifier.Mid, "1942-05-01", "1942-08-31")]
    [InlineData("1942", DateModifier.Late, "1942-09-01", "1942-12-31")]
    [InlineData("201X", DateModifier.Early, "2010-01-01", "2013-12-31")]
    [InlineData("201X", DateModifier.Mid, "2013-01-01", "2016-12-31")]
    [InlineData("201X", DateModifier.Late, "2016-01-01", "2019-12-31")]
    [InlineData("18XX", DateModifier.Late, "1866-01-01", "1899-12-31")]
    [InlineData("18XX", DateModifier.Early, "1800-01-01", "1833-12-31")]
    [InlineData("18XX", DateModifier.Mid, "1833-01-01", "1866-12-31")]
    [InlineData("-0488/-0479", DateModifier.Early, "-0488-01-01", "-0485-12-31")]
    [InlineData("1940-22", DateModifier.Mid, "1940-07-01", "1940-07-31")]
    [InlineData("1940-22", DateModifier.Late, "1940-08-01", "1940-08-31")]
    [InlineData("1940-33", DateModifier.Late, "1940-03-01", "1940-03-31")]
    [InlineData("1940-40", DateModifier.Early, "1940-01-01", "1940-02-29")]
    [InlineData("1940-06", DateModifier.Early, "1940-06-01", "1940-06-10")]
    [InlineData("1940-06", DateModifier.Mid, "1940-06-11", "1940-06-20")]
    [InlineData("1940-06", DateModifier.Late, "1940-06-21", "1940-06-30")]
    [InlineData("1940-02", DateModifier.Late, "1940-02-20", "1940-02-29")]
    [InlineData("1940-22", DateModifier.Early, "1940-06-01", "1940-06-30")]
    [InlineData("1941-24", DateModifier.Late, "1942-02-01", "1942-02-28")]
    [InlineData("1940-06-05", DateModifier.Early, "1940-06-05", "1940-06-05")]
    [InlineData("1942", DateModifier.About, "1941-01-01", "1943-12-31")]
    [InlineData("197X", DateModifier.About, "1960-01-01", "1989-12-31")]
    [InlineData("1940-03", DateModifier.About, "1940-02-01", "1940-04-30")]
    [InlineData("1940-03-01", DateModifier.About, "1940-02-29", "1940-03-02")]
    [InlineData("-0043", DateModifier.About, "-0044-01-01", "-0042-12-31")]
    [InlineData("-0043-01", DateModifier.About, "-0044-12-01", "-0043-02-28")]
    [InlineData("1942", DateModifier.Before, null, "1941-12-31")]
    [InlineData("1942-03-01", DateModifier.Before, null, "1942-02-28")]
    [InlineData("1942", DateModifier.After, "1943-01-01", null)]
    [InlineData("1942-03-01T07:00:00", DateModifier.Before, null, "1942-03-01")]
    [InlineData("1942-03-01T07:00:00", DateModifier.After, "1942-03-01", null)]
    [InlineData("1942-06-09T18:00:00", DateModifier.About, "1942-06-09", "1942-06-09")]
    [InlineData("1942", DateModifier.Since, "1942-01-01", null)]
    [InlineData("1942", DateModifier.Until, null, "1942-12-31")]
    [InlineData("1942", DateModifier.By, null, "1942-12-31")]
    [InlineData("1942-05-01/1942-05-09", DateModifier.Early, "1942-05-01", "1942-05-03")]
    public void The_modifier_picks_days(string value, DateModifier modifier, string? earliest, string? latest)
    {
        var bounds = DateBounds.Of(Edtf.Parse(value), modifier);
        Assert.Equal(Day(earliest), bounds.Earliest);
        Assert.Equal(Day(latest), bounds.Latest);
    }

    [Theory]
    [InlineData(Edtf.MaxYear)]
    [InlineData(Edtf.MaxYear - 1)]
    [InlineData(Edtf.MinYear)]
    [InlineData(Edtf.MinYear + 1)]
    public void The_farthest_years_have_parts_and_what_lies_about_them_where_there_are_years_for_it(long year)
    {
        var unit = Edtf.FromYear(year);
        var late = DateBounds.Of(unit, DateModifier.Late);
        Assert.Equal((new CalendarDate(year, 9, 1), new CalendarDate(year, 12, 31)), (late.Earliest!.Value, late.Latest!.Value));
        var about = DateBounds.Of(unit, DateModifier.About);
        Assert.Equal(
            (new CalendarDate(year - 1, 1, 1), new CalendarDate(year + 1, 12, 31)),
            (about.Earliest!.Value, about.Latest!.Value));
    }

    [Fact]
    public void Without_a_value_nothing_is_said()
    {
        Assert.Equal(default, DateBounds.Of(null, DateModifier.Early));
        Assert.Equal(default, DateBounds.Of(Edtf.Parse("XXXX-07-20"), DateModifier.About));
    }

    [Fact]
    public void What_has_no_beginning_comes_first_and_what_has_no_end_comes_last()
    {
        DateBounds until = new(null, new(1942, 12, 31)), closed = new(new(1942, 1, 1), new(1942, 12, 31)), since = new(new(1942, 1, 1), null);
        Assert.Equal([until, closed, since], new[] { since, closed, until }.Order());
    }

    private static CalendarDate? Day(string? text) => text is null ? null : Edtf.Parse(text).Earliest;
}
