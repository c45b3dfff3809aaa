using DocModel.Reading.Naming;

namespace DocModel.Reading.Tests.Naming;

public sealed class IdentifiersTests
{
    [Theory]
    [InlineData("Rate limits", "RateLimits")]
    [InlineData("from the coast to the hills", "FromTheCoastToTheHills")]
    [InlineData("The OSCE and NATO", "TheOsceAndNato")]
    [InlineData("EU enlargement", "EuEnlargement")]
    [InlineData("THE WAR IN ITALY", "TheWarInItaly")]
    [InlineData("U.S. policy", "UsPolicy")]
    [InlineData("What NGOs want", "WhatNgosWant")]
    [InlineData("The author’s own view", "TheAuthorsOwnView")]
    [InlineData("Workers’ rights and bakers' hours", "WorkersRightsAndBakersHours")]
    [InlineData("Don't panic", "DontPanic")]
    [InlineData("Co-operation", "CoOperation")]
    [InlineData("rate_limits and rateLimits", "RateLimitsAndRateLimits")]
    [InlineData("HTTPServer and OpenAPI", "HttpServerAndOpenApi")]
    [InlineData("GitHub", "GitHub")]
    [InlineData("C# and C++, not C", "CSharpAndCPlusPlusNotC")]
    [InlineData("R&D costs 3%", "RAndDCosts3Percent")]
    [InlineData("Covid-19", "Covid19")]
    [InlineData("Version 1.0.2", "Version1_0_2")]
    [InlineData("The 1990s, the 2nd wave", "The1990sThe2ndWave")]
    [InlineData("What is “quoted”?", "WhatIsQuoted")]
    [InlineData("Café Müller, Straße, Ærø, Łódź, naïve", "CafeMullerStrasseAeroLodzNaive")]
    [InlineData("Cafe\u0301", "Cafe")]
    [InlineData("Россия и НАТО", "РоссияИНато")]
    [InlineData("мои\u0306", "Мой")]
    [InlineData("Ελλάδα", "Ελλάδα")]
    [InlineData("歴史", "歴史")]
    [InlineData("हिन्दी भाषा", "हिन्दीभाषा")]
    public void Words_become_pascal_case(string words, string identifier) =>
        Assert.Equal(identifier, Identifiers.FromWords(words, "Section"));

    [Theory]
    [InlineData("2019", "Section2019")]
    [InlineData("2014–2015", "Section2014_2015")]
    [InlineData("3.2", "Section3_2")]
    [InlineData("3D printing", "Section3DPrinting")]
    [InlineData("🎉", "SectionU1F389")]
    [InlineData("???", "SectionU003FU003FU003F")]
    [InlineData("", "Untitled")]
    [InlineData(" \u200D\n", "Untitled")]
    public void Words_without_a_first_letter_still_give_an_identifier(string words, string identifier) =>
        Assert.Equal(identifier, Identifiers.FromWords(words, "Section"));

    [Fact]
    public void Long_headings_are_cut_between_words()
    {
        var name = Identifiers.FromWords(string.Join(' ', Enumerable.Repeat("measure", 50)), "Section");
        Assert.Equal(string.Concat(Enumerable.Repeat("Measure", 8)), name);
        Assert.Equal(Identifiers.MaxLength, Identifiers.FromWords(new string('x', 10_000), "Section").Length);
    }

    [Theory]
    [InlineData("ПРИМЕР")]
    [InlineData("IRAN in Iran")]
    [InlineData("ÎLE i̇le İstanbul ıssız")]
    public void Culture_changes_nothing(string words)
    {
        var culture = System.Globalization.CultureInfo.CurrentCulture;
        var expected = Identifiers.FromWords(words, "Section");
        try
        {
            foreach (var name in (string[])["tr-TR", "fi-FI", "ar-SA", "th-TH"])
            {
                System.Globalization.CultureInfo.CurrentCulture = new System.Globalization.CultureInfo(name);
                Assert.Equal(expected, Identifiers.FromWords(words, "Section"));
            }
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void Every_text_gives_an_identifier_that_the_compiler_takes()
    {
        var random = new Random(7);
        for (var i = 0; i < 20_000; i++)
        {
            var text = new string([.. Enumerable.Range(0, random.Next(12)).Select(_ => (char)random.Next(i % 2 == 0 ? 0x300 : 0x10000))]);
            var name = Identifiers.FromWords(text, "Term");
            Assert.True(Identifiers.IsValid(name), name);
            Assert.True(char.IsLetter(name[0]));
            Assert.All(name, c => Assert.True(char.IsLetterOrDigit(c) || c == '_' || char.GetUnicodeCategory(c)
                is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark, name));
        }
    }

    [Theory]
    [InlineData("Rate", true)]
    [InlineData("_x1", true)]
    [InlineData("Éire", true)]
    [InlineData("", false)]
    [InlineData("1st", false)]
    [InlineData("class", false)]
    [InlineData("a-b", false)]
    [InlineData("@class", false)]
    public void Only_what_compiles_is_valid(string text, bool valid) => Assert.Equal(valid, Identifiers.IsValid(text));
}
