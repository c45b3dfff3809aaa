namespace DocModel.Tests;

public sealed class EdtfRelationTests
{
    [Theory]
    // A date is its whole unit.
    [InlineData("1848", "1848-05", Certainty.Yes)]
    [InlineData("1848", "1848", Certainty.Yes)]
    [InlineData("1848", "1848-05-15T10:00:00", Certainty.Yes)]
    [InlineData("1848-05-15T10:00:00", "1848-05-15", Certainty.No)]
    [InlineData("1848-05", "1848", Certainty.No)]
    [InlineData("1848-21", "1848-04-30", Certainty.Yes)]
    [InlineData("1847-24", "1848-02", Certainty.Yes)]
    [InlineData("1848", "1848-24", Certainty.No)]
    // Unspecified and significant digits leave one unit of many.
    [InlineData("184X", "1848", Certainty.Maybe)]
    [InlineData("184X", "1850", Certainty.No)]
    [InlineData("1848", "184X", Certainty.Maybe)]
    [InlineData("1840/1849", "184X", Certainty.Maybe)]
    [InlineData("1840-01-01/1849-12-31", "184X", Certainty.Yes)]
    [InlineData("1848", "1848-XX", Certainty.Yes)]
    [InlineData("1848-XX", "1848", Certainty.No)]
    [InlineData("184X-05-15", "1848", Certainty.No)]
    [InlineData("184X-05", "1848-05-15", Certainty.Maybe)]
    [InlineData("184X-05", "1848-06-15", Certainty.No)]
    [InlineData("1840S2", "1850", Certainty.Maybe)]
    [InlineData("1840S2", "1900", Certainty.No)]
    [InlineData("XXXX-05", "1848-05-15", Certainty.Maybe)]
    [InlineData("XXXX-05", "1848-06-15", Certainty.No)]
    [InlineData("1848", "XXXX-05-15", Certainty.Maybe)]
    // An interval begins and ends some time in its ends; days belong to it whole.
    [InlineData("1914/1918", "1916", Certainty.Yes)]
    [InlineData("1914/1918", "1914-03", Certainty.Maybe)]
    [InlineData("1914/1918", "1914", Certainty.Maybe)]
    [InlineData("1914/1918", "1919", Certainty.No)]
    [InlineData("1914-07-28/1918-11-11", "1914-07-28", Certainty.Yes)]
    [InlineData("1914-07-28/1918-11-11", "1918-11-11T11:00:00", Certainty.Yes)]
    [InlineData("1914-07-28/1918-11-11", "1914-07-27", Certainty.No)]
    [InlineData("1914", "1914-07-28/1918", Certainty.No)]
    [InlineData("1914", "1914-07/1914-12", Certainty.Yes)]
    [InlineData("1914/..", "2014", Certainty.Yes)]
    [InlineData("1914/", "2014", Certainty.Maybe)]
    [InlineData("1914/", "1913", Certainty.No)]
    [InlineData("../1914", "Y-66000000", Certainty.Yes)]
    [InlineData("../..", "1914/..", Certainty.Yes)]
    [InlineData("1914/..", "../..", Certainty.No)]
    // Sets.
    [InlineData("[1914,1918]", "1914-08", Certainty.Maybe)]
    [InlineData("[1914,1918]", "1916", Certainty.No)]
    [InlineData("{1914,1918}", "1914-08", Certainty.Yes)]
    [InlineData("{1914,1918}", "1916", Certainty.No)]
    [InlineData("{1914..1918}", "1916", Certainty.Yes)]
    [InlineData("{1914,1915}", "1914-12/1915-01", Certainty.Yes)]
    [InlineData("{1915,1914}", "1914-12-31/1915-01-01", Certainty.Yes)]
    [InlineData("{1914,1916}", "1914-12/1916-01", Certainty.No)]
    [InlineData("{191X,192X}", "1919-12-31/1920-01-01", Certainty.Maybe)]
    [InlineData("[1914..1918]", "1916", Certainty.Maybe)]
    [InlineData("[1914..1918]", "1919", Certainty.No)]
    [InlineData("1914/1918", "[1915,1916]", Certainty.Yes)]
    [InlineData("1914/1918", "{1916,1921}", Certainty.No)]
    [InlineData("1914/1918", "[1916,1921]", Certainty.Maybe)]
    [InlineData("{1914..}", "2014", Certainty.Yes)]
    // Qualification takes Yes away and leaves No.
    [InlineData("1848~", "1848-05", Certainty.Maybe)]
    [InlineData("1848", "1848-05?", Certainty.Maybe)]
    [InlineData("1848~", "1850", Certainty.No)]
    public void A_date_contains_another(string outer, string inner, Certainty expected) =>
        Assert.Equal(expected, Edtf.Parse(outer).Contains(Edtf.Parse(inner)));

    [Theory]
    [InlineData("1848", "1848-05", Certainty.Yes)]
    [InlineData("1848", "1849", Certainty.No)]
    [InlineData("1848-24", "1849", Certainty.Yes)]
    [InlineData("1848-05-15T10:00:00", "1848-05-15T10:00:01", Certainty.No)]
    [InlineData("1848-05-15T10:00:00Z", "1848-05-15T12:00:00+02", Certainty.Yes)]
    [InlineData("184X", "1848", Certainty.Maybe)]
    [InlineData("184X", "1840/1849", Certainty.Yes)]
    [InlineData("184X", "185X", Certainty.No)]
    [InlineData("1X48", "18X8", Certainty.Maybe)]
    [InlineData("1X48", "18X9", Certainty.No)]
    [InlineData("-184X", "184X", Certainty.No)]
    [InlineData("XXXX-02-29", "1901/1903", Certainty.No)]
    [InlineData("XXXX-02-29", "1901/1904", Certainty.Maybe)]
    [InlineData("XXXX-02-29", "1897/1903", Certainty.No)]
    [InlineData("XXXX-05", "XXXX-06", Certainty.No)]
    [InlineData("XXXX-05", "XXXX-05-1X", Certainty.Maybe)]
    [InlineData("184X-05-15", "1848-06", Certainty.No)]
    [InlineData("1914/1918", "1914", Certainty.Yes)]
    [InlineData("1914/1918", "1914-03", Certainty.Maybe)]
    [InlineData("1914/1918", "1918/1921", Certainty.Maybe)]
    [InlineData("1914/1918-11-11", "1918-11-11/1921", Certainty.Yes)]
    [InlineData("1914/1918", "1919/1921", Certainty.No)]
    [InlineData("1914/..", "../1915", Certainty.Yes)]
    [InlineData("1914/..", "../1913", Certainty.No)]
    [InlineData("1914/", "1915", Certainty.Maybe)]
    [InlineData("/1914", "1915", Certainty.No)]
    [InlineData("[1914,1918]", "1914/1918", Certainty.Yes)]
    [InlineData("[1914,1918]", "1918", Certainty.Maybe)]
    [InlineData("[1914,1918]", "{1914,1918}", Certainty.Yes)]
    [InlineData("{1914,1918}", "1918", Certainty.Yes)]
    [InlineData("{1914,1918}", "1916", Certainty.No)]
    [InlineData("[..1914]", "1913", Certainty.Maybe)]
    [InlineData("[..1914]", "1915", Certainty.No)]
    [InlineData("XXXX", "../..", Certainty.Yes)]
    [InlineData("1848?", "1848", Certainty.Maybe)]
    [InlineData("Y-66E6", "Y-66000000", Certainty.Yes)]
    public void Two_dates_overlap_whichever_is_asked(string left, string right, Certainty expected)
    {
        Assert.Equal(expected, Edtf.Parse(left).Overlaps(Edtf.Parse(right)));
        Assert.Equal(expected, Edtf.Parse(right).Overlaps(Edtf.Parse(left)));
    }

    [Fact]
    public void Large_sets_are_compared_by_their_bounds()
    {
        var left = Edtf.AllOf([.. Enumerable.Range(1000, 500).Select(year => (EdtfMember)Edtf.FromYear(year * 2L))]);
        var right = Edtf.AllOf([.. Enumerable.Range(1000, 500).Select(year => (EdtfMember)Edtf.FromYear(year * 2L + 1))]);
        var later = Edtf.AllOf([.. Enumerable.Range(4000, 500).Select(year => (EdtfMember)Edtf.FromYear(year * 2L))]);

        Assert.Equal(Certainty.Maybe, left.Overlaps(right));
        Assert.Equal(Certainty.No, left.Overlaps(later));
    }
}
