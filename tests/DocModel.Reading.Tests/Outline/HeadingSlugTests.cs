using DocModel.Reading.Outline;

namespace DocModel.Reading.Tests.Outline;

public sealed class HeadingSlugTests
{
    [Theory]
    [InlineData("Rate limits", "rate-limits")]
    [InlineData("What’s new, and what isn't?", "whats-new-and-what-isnt")]
    [InlineData("snake_case & C#", "snake_case--c")]
    [InlineData("Über uns", "über-uns")]
    [InlineData("Ёлка", "ёлка")]
    [InlineData("🎉", "section")]
    public void A_heading_becomes_an_anchor(string heading, string slug) => Assert.Equal(slug, HeadingSlug.Of(heading));

    [Fact]
    public void Repeats_get_numbers()
    {
        var slugs = new HeadingSlug();
        slugs.Reserve("given");
        Assert.Equal(["a", "a-1", "a-1-1", "a-2", "given-1"], new[] { "a", "a", "a-1", "a", "given" }.Select(slugs.Unique));
    }
}
