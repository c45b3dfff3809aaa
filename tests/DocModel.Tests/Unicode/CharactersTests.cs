using DocModel.Unicode;

namespace DocModel.Tests.Unicode;

public sealed class CharactersTests
{
    /// <summary>Letters of Unicode 16.0 and later, which some machines know and some do not.</summary>
    [Theory]
    [InlineData('\u1C89')]
    [InlineData('\u1C8A')]
    [InlineData('\uA7CB')]
    [InlineData('\uA7DC')]
    public void What_was_assigned_after_Unicode_15_is_no_letter(char c)
    {
        Assert.False(Characters.IsLetter(c) || Characters.IsLetterOrDigit(c) || Characters.IsUpper(c) || Characters.IsLower(c));
        Assert.Equal(c, Characters.ToLower(c));
        Assert.Equal(c, Characters.ToUpper(c));
    }

    [Theory]
    [InlineData('A', 'a')]
    [InlineData('É', 'é')]
    [InlineData('Ÿ', 'ÿ')]
    [InlineData('Ǆ', 'ǆ')]
    [InlineData('Σ', 'σ')]
    [InlineData('Ж', 'ж')]
    [InlineData('Ა', 'ა')]
    [InlineData('Ꮿ', 'ꮿ')]
    public void Letters_have_another_case(char upper, char lower)
    {
        Assert.Equal(lower, Characters.ToLower(upper));
        Assert.Equal(upper, Characters.ToUpper(lower));
        Assert.True(upper.EqualsIgnoreCase(lower));
    }

    /// <summary>In Turkey too: what is written in ASCII equals nothing else.</summary>
    [Theory]
    [InlineData('İ')]
    [InlineData('ı')]
    [InlineData('ſ')]
    [InlineData('\u212A')]
    [InlineData('ß')]
    [InlineData('中')]
    public void Letters_without_one_letter_of_their_script_in_the_other_case_stay(char c)
    {
        Assert.Equal(c, Characters.ToLower(c));
        Assert.Equal(c, Characters.ToUpper(c));
    }

    /// <summary>The machine maps a few letters into ASCII and back, and knows cases that came later.</summary>
    [Fact]
    public void Every_mapping_is_the_machine_s()
    {
        for (var i = 0; i < 0x10000; i++)
        {
            var c = (char)i;
            if (Characters.ToLower(c) != c)
                Assert.Equal(char.ToLowerInvariant(c), Characters.ToLower(c));
            if (Characters.ToUpper(c) != c)
                Assert.Equal(char.ToUpperInvariant(c), Characters.ToUpper(c));
        }
    }

    /// <summary>A later version may give an old letter a new one for its other case: what 15.0 does not have is not asked for.</summary>
    [Fact]
    public void Two_letters_have_their_other_case_in_ASCII_and_stay()
    {
        Assert.Equal("\u212A", string.Concat(Differing(char.ToLowerInvariant, Characters.ToLower)));
        Assert.Equal("ſ", string.Concat(Differing(char.ToUpperInvariant, Characters.ToUpper)));

        static IEnumerable<char> Differing(Func<char, char> machines, Func<char, char> ours) =>
            Enumerable.Range(0, 0x10000).Select(i => (char)i).Where(c => machines(c) != ours(c) && Characters.IsLetter(machines(c)));
    }

    [Theory]
    [InlineData("Straße", "STRAßE", true)]
    [InlineData("Straße", "STRASSE", false)]
    [InlineData("Kelvin", "\u212Aelvin", false)]
    [InlineData("ÉCOLE", "école", true)]
    [InlineData("", "", true)]
    [InlineData("a", "", false)]
    public void Texts_are_compared_letter_by_letter(string left, string right, bool equal)
    {
        Assert.Equal(equal, left.EqualsIgnoreCase(right));
        Assert.Equal(equal, IgnoreCaseComparer.Instance.Equals(left, right));
        Assert.True(!equal || IgnoreCaseComparer.Instance.GetHashCode(left) == IgnoreCaseComparer.Instance.GetHashCode(right));
        Assert.Equal(equal, ("x" + left).EndsWithIgnoreCase(right) && left.StartsWithIgnoreCase(right) && left.Length == right.Length);
    }
}
