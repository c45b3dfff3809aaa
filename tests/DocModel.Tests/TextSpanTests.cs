namespace DocModel.Tests;

public sealed class TextSpanTests
{
    [Fact]
    public void End_is_exclusive() => Assert.Equal(5, new TextSpan(2, 3).End);
}
