namespace DocModel.Tests;

public sealed class EdtfHostileTests
{
    private const int Size = 1_000_000;

    public static TheoryData<string, string> Texts => new()
    {
        { "digits", new string('1', Size) },
        { "unspecified digits", new string('X', Size) },
        { "a long year", "Y" + new string('9', Size) },
        { "qualifiers", new string('?', Size) },
        { "slashes", new string('/', Size) },
        { "dots", new string('.', Size) },
        { "brackets", new string('[', Size) },
        { "years", "[" + string.Concat(Enumerable.Repeat("1848,", Size / 5)) },
        { "years that match late", "[" + string.Concat(Enumerable.Repeat("XXX8-02-29,", Size / 11)) + "1848]" },
        { "leap days that never come", "[" + string.Concat(Enumerable.Repeat("XX0X-02-29,", Size / 11)) + "XXX1-02-29]" },
        { "hyphens", "1848" + new string('-', Size) },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_hostile_text_is_read_to_the_end(string what, string text)
    {
        // A quadratic reader would not end here; how long a linear one takes is for the benchmarks.
        Assert.NotEmpty(what);
        if (Edtf.TryParse(text, out var date, out var error))
            Assert.Equal(date, Edtf.Parse(date.ToString()));
        else
            Assert.InRange(error.Position, 0, text.Length);
    }

    [Fact]
    public void Large_sets_are_compared_described_and_sorted()
    {
        var set = Edtf.Parse("{" + string.Concat(Enumerable.Repeat("XX0X-02-29,", 50_000)) + "1848}");
        Assert.Equal(Certainty.Maybe, set.Overlaps(set));
        Assert.Equal(0, set.CompareTo(set));
        Assert.EndsWith(" and 1848", set.ToHumanString(), StringComparison.Ordinal);
    }
}
