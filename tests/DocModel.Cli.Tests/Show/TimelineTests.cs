using DocModel.Cli.Show;

namespace DocModel.Cli.Tests.Show;

public sealed class TimelineTests
{
    [Theory]
    [InlineData("1960", "2000", 40, "1960 1970 1980 1990")]
    [InlineData("1975", "1976", 48, "1975 Apr 1975|Jan 1975")]
    [InlineData("-0043", "0120", 60, "50 BCE 1 50 100")]
    [InlineData("1200", "2020", 30, "1200 1400 1600 1800 2000")]
    [InlineData("Y-4500000000", "2020", 60, "BCE")]
    public void Round_years_are_marked(string first, string last, int cells, string ticks)
    {
        var scale = Scale(cells, first, last);
        var axis = string.Join(' ', scale.Ticks.Select(tick => tick.Label));
        Assert.Contains(ticks.Split('|'), expected => axis.Contains(expected, StringComparison.Ordinal));
        Assert.All(scale.Ticks, tick => Assert.InRange(tick.Cell + tick.Label.Length, 1, cells));
    }

    [Theory]
    [InlineData("1985", DateModifier.None, false, "●")]
    [InlineData("1985", DateModifier.None, true, "○")]
    [InlineData("198X", DateModifier.None, false, "━━━━━━━━━━")]
    [InlineData("198X", DateModifier.None, true, "╌╌╌╌╌╌╌╌╌╌")]
    [InlineData("1963", DateModifier.Until, false, "◀━━━")]
    [InlineData("1996", DateModifier.Since, false, "━━━▶")]
    [InlineData("XXXX", DateModifier.None, false, "")]
    public void Events_are_dots_and_imprecise_ones_bars(string date, DateModifier modifier, bool isInferred, string drawn)
    {
        var line = new TimelineChart(Scale(40, "1960", "1999")).Draw(DateBounds.Of(Edtf.Parse(date), modifier), isInferred);
        Assert.Equal(40, line.Length);
        Assert.Equal(drawn, line.Replace("·", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal));
    }

    [Fact]
    public void A_bar_stands_where_its_years_are()
    {
        var scale = Scale(40, "1960", "1999");
        var line = new TimelineChart(scale).Draw(DateBounds.Of(Edtf.Parse("198X"), DateModifier.None), isInferred: false);
        Assert.Equal((20, 29), (line.IndexOf('━', StringComparison.Ordinal), line.LastIndexOf('━')));
    }

    [Fact]
    public void Events_are_sorted_by_their_first_day_and_one_that_only_ends_by_its_end()
    {
        var output = Tool.Feed("By 1990 the mole had collapsed. The dam broke in 1975. The pier fell in 1999. The quay opened in 1989.", "show", "-", "--json").Output;
        Assert.Equal(["1975", "1989", "1990", "1999"], JsonLines.Of(output).Single().GetProperty("timeline").EnumerateArray().Select(e => e.GetProperty("date").GetString()));
    }

    [Theory]
    [InlineData("The dam broke in the third quarter of 2005.", "2005-35")]
    [InlineData("The dam broke in 44 BC.", "-0043")]
    [InlineData("The dam broke in the late 1980s.", "198X")]
    public void Dates_are_written_for_people(string text, string edtf)
    {
        var output = Tool.Feed(text, "show", "-").Output;
        Assert.Contains("broke", output, StringComparison.Ordinal);
        Assert.DoesNotContain(edtf, output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The strike lasted from early 1942 to late 1943.", "from early 1942 to late 1943")]
    [InlineData("The temple was built in the 40s BC.", "the 40s BCE")]
    public void Every_word_of_a_date_is_shown(string text, string expected)
    {
        Assert.Contains(expected + " ", Tool.Feed(text, "show", "-").Output, StringComparison.Ordinal);
        Assert.Equal(expected, Assert.Single(JsonLines.Of(Tool.Feed(text, "show", "-", "--json").Output).Single().GetProperty("timeline").EnumerateArray()).GetProperty("human").GetString());
    }

    private static TimeScale Scale(int cells, string first, string last) =>
        TimeScale.Of([DateBounds.Of(Edtf.Parse(first), DateModifier.None), DateBounds.Of(Edtf.Parse(last), DateModifier.None)], cells)!;
}
