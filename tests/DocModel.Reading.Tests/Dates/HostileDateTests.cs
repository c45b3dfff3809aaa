using CsCheck;

namespace DocModel.Reading.Tests.Dates;

public sealed class HostileDateTests
{
    private static readonly string[] Words =
    [
        "1", "5", "31", "44", "314", "1900", "1941", "2021", "99999", "00", "0", "May", "march", "June", "Feb.", "Friday", "spring", "Fall", "BC", "AD", "B.C.", "A.D.",
        "century", "19th", "second", "two", "twenty", "years", "day", "week", "decade", "later", "ago", "after", "before", "the", "a", "that", "next", "last",
        "same", "early", "mid", "late", "end", "of", "in", "to", "and", "until", "between", "from", "–", "-", "/", ",", ".", "'", "’", "(", ")", "s", "'s", "c.",
        "Easter", "Christmas", "Day", "Eve", "New", "Year", "noon", "morning", "p.m.", "10:15", "o'clock", "quarter", "half", "Q3", "present", "time", "at",
        "every", "9999 BC", "9000 millennia", "9999 centuries", "today", "ten", "hundred", "\n", "\n\n", "this", "weekend", "29 February",
    ];

    private static readonly Gen<string> Soup = Gen.Int[0, Words.Length - 1].Array[0, 40].Select(picks => string.Join(" ", picks.Select(pick => Words[pick])));

    [Fact]
    public void Any_words_give_ordered_spans_and_no_exception() => Soup.Sample(text =>
    {
        foreach (var date in (string?[])[null, "2024-02-29", "2024"])
        {
            foreach (var input in (string[])[text, text.Replace(" ", "")])
            {
                var (plain, reading, _) = ReadDates.In(input, date);
                var end = 0;
                foreach (var item in reading.Dates)
                {
                    Assert.InRange(item.Span.Start, end, plain.Length);
                    end = item.Span.End;
                    Assert.False(item.Span.IsEmpty);
                    Assert.InRange(item.Anchor, -1, reading.Dates.Length - 1);
                }

                Assert.InRange(end, 0, plain.Length);
            }
        }
    });

    [Theory]
    [InlineData("1 ")]
    [InlineData("1, ")]
    [InlineData("1-")]
    [InlineData("9")]
    [InlineData("May ")]
    [InlineData("May 1, ")]
    [InlineData("1 and ")]
    [InlineData("the end of ")]
    [InlineData("Monday, ")]
    [InlineData("two years after ")]
    [InlineData("1941–")]
    [InlineData("(1941 ")]
    [InlineData("of the year ")]
    public void Hostile_text_is_read_to_the_end(string piece)
    {
        // A quadratic reader would not end here; how long a linear one takes is for the benchmarks.
        var (plain, reading, _) = ReadDates.In(string.Concat(Enumerable.Repeat(piece, 610_000 / piece.Length)));
        Assert.All(reading.Dates, item => Assert.InRange(item.Span.End, 0, plain.Length));
    }
}
