using System.Globalization;

namespace DocModel.Generator.Tests.Determinism;

public sealed class CultureTests
{
    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fi-FI")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    [InlineData("de-DE")]
    public void Every_culture_gives_the_same_bytes(string culture)
    {
        var expected = MadeProject.Generate(MadeProject.In());
        MadeProject.Under(CultureInfo.GetCultureInfo(culture), () =>
        {
            Assert.Equal(expected, MadeProject.Generate(MadeProject.In()));
            Assert.Equal(culture, CultureInfo.CurrentCulture.Name);
        });
    }

    [Fact]
    public void The_cultures_are_real_ones() =>
        Assert.NotEqual("i", "I".ToLower(CultureInfo.GetCultureInfo("tr-TR")));
}
