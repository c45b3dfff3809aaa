namespace DocModel.Tests;

public sealed class TextSpanTests
{
    [Fact]
    public void End_is_exclusive() => Assert.Equal(5, new TextSpan(2, 3).End);

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, -1)]
    [InlineData(int.MaxValue, 1)]
    public void Impossible_spans_are_refused(int start, int length) => Assert.Throws<ArgumentOutOfRangeException>(() => new TextSpan(start, length));

    [Theory]
    [InlineData(0, 2, 2, 4, false)]
    [InlineData(0, 3, 2, 4, true)]
    [InlineData(2, 4, 0, 3, true)]
    [InlineData(0, 9, 3, 4, true)]
    [InlineData(0, 9, 5, 5, false)]
    [InlineData(5, 5, 0, 9, false)]
    [InlineData(5, 5, 5, 5, false)]
    [InlineData(0, 5, 5, 5, false)]
    [InlineData(5, 5, 4, 6, false)]
    public void Spans_overlap_when_they_share_a_character(int start, int end, int otherStart, int otherEnd, bool overlaps) =>
        Assert.Equal(overlaps, TextSpan.FromBounds(start, end).Overlaps(TextSpan.FromBounds(otherStart, otherEnd)));

    [Fact]
    public void Spans_order_by_start_then_length()
    {
        TextSpan[] spans = [new(4, 1), new(0, 9), new(0, 2)];
        Assert.Equal([new(0, 2), new(0, 9), new(4, 1)], spans.Order());
        Assert.True(spans[2] < spans[1] && spans[1] <= spans[1] && spans[0] > spans[1] && spans[0] >= spans[0]);
    }
}
