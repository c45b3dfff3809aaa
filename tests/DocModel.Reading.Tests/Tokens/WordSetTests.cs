using DocModel.Reading.Tokens;

namespace DocModel.Reading.Tests.Tokens;

public sealed class WordSetTests
{
    private static readonly WordSet Colours = new("red", "green", "blue", "rod");

    [Theory]
    [InlineData("red", true)]
    [InlineData("RED", true)]
    [InlineData("Green", true)]
    [InlineData("rod", true)]
    [InlineData("rad", false)]
    [InlineData("greens", false)]
    [InlineData("re", false)]
    [InlineData("", false)]
    [InlineData("blué", false)]
    public void A_word_is_found_in_any_case_and_no_other(string word, bool isThere) => Assert.Equal(isThere, Colours.Contains(word));
}
