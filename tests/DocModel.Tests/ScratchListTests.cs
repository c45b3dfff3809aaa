namespace DocModel.Tests;

public sealed class ScratchListTests
{
    [Fact]
    public void Items_come_back_in_the_order_in_which_they_were_added()
    {
        using var list = new ScratchList<int>();
        for (var i = 0; i < 1000; i++)
            list.Add(i);
        list.AddRange([1000, 1001]);
        Assert.Equal(Enumerable.Range(0, 1002), list.Span.ToArray());
        Assert.Equal(1001, list[1001]);
    }

    [Fact]
    public void What_another_list_left_in_the_array_is_not_seen()
    {
        using (var before = new ScratchList<int>(100))
        {
            for (var i = 0; i < 100; i++)
                before.Add(-1);
        }

        using var zeros = ScratchList<int>.OfZeros(100);
        Assert.Equal(new int[100], zeros.Span.ToArray());
        using var empty = new ScratchList<int>(100);
        Assert.Equal(0, empty.Span.Length);
        Assert.Throws<ArgumentOutOfRangeException>(() => empty[0]);
        Assert.Throws<ArgumentOutOfRangeException>(() => zeros[100]);
        Assert.Throws<ArgumentOutOfRangeException>(() => zeros[-1]);
    }

    [Fact]
    public void Items_that_are_taken_back_are_gone()
    {
        using var list = new ScratchList<int>();
        list.AddRange([1, 2, 3]);
        list.Truncate(1);
        list.Add(4);
        Assert.Equal([1, 4], list.Span.ToArray());
        Assert.Throws<ArgumentOutOfRangeException>(() => list.Truncate(3));
    }

    [Fact]
    public void A_list_that_was_disposed_of_is_empty()
    {
        var list = new ScratchList<long>();
        list.Add(7);
        list.Dispose();
        Assert.Equal(0, list.Count);
        Assert.Throws<ArgumentOutOfRangeException>(() => list[0]);
    }
}
