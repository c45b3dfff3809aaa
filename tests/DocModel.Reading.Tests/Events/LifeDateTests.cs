using DocModel.Reading.Dates;
using DocModel.Reading.Findings;

namespace DocModel.Reading.Tests.Events;

/// <summary>Births and deaths that stand in brackets behind a name.</summary>
public sealed class LifeDateTests
{
    [Theory]
    [InlineData("Karla Ostmann (née Brandt; 14 February 1871 – 3 May 1949) was a botanist.", "1871-02-14 Karla Ostmann born", "1949-05-03 Karla Ostmann died")]
    [InlineData("Olaf Berge (1901–1977) was a Norwegian painter.", "1901 Olaf Berge born", "1977 Olaf Berge died")]
    [InlineData("Gaius Tarrius Varl (c. 112 BC – 43 BC) was a senator.", "-0111 Gaius Tarrius Varl born", "-0042 Gaius Tarrius Varl died")]
    [InlineData("Olaf Berge (born 1931) is a painter.", "1931 Olaf Berge born")]
    [InlineData("The altar is by the sculptor Anna Lie (d. 1649).", "1649 Anna Lie died")]
    [InlineData("Olaf Berge (b. 12 May 1931, d. 3 June 2004) painted ships.", "1931-05-12 Olaf Berge born", "2004-06-03 Olaf Berge died")]
    public void A_life_in_brackets_is_a_birth_and_a_death(string text, params string[] events) => Assert.Equal(events, Dated(text));

    [Theory]
    [InlineData("In the reign of Harald (1017–1048) the hall was built.")]
    [InlineData("The Second Norland War (1 September 1939 – 2 September 1945) was long.")]
    [InlineData("The Free State (1922–1937) had a senate.")]
    [InlineData("Olaf Berge (mayor 1931–1945) was a painter.")]
    [InlineData("This has been argued before (Olsen 1987).")]
    [InlineData("Harald III (1217–1263) ruled the coast.")]
    public void A_reign_a_term_and_a_war_are_no_lives(string text) =>
        Assert.DoesNotContain(Dated(text), e => e.EndsWith(" born", StringComparison.Ordinal) || e.EndsWith(" died", StringComparison.Ordinal));

    [Fact]
    public void Nobody_dies_twice()
    {
        var events = ReadEvents.In("Olaf Berge (1901–1977) was a painter. He was born in 1901 at Voss. He died at Lom in 1977.", out _);
        Assert.Equal(["Olaf Berge born", "Olaf Berge died"], events.Select(e => e.Label));
        Assert.Equal(["Voss", "Lom"], events.Select(e => e.Place));
        Assert.All(events, e => Assert.Equal(["Olaf Berge"], e.Participants));
    }

    private static string[] Dated(string text)
    {
        var dates = new DateReading { Dates = [], Ranges = [] };
        var events = ReadEvents.With(text, (source, tokens, sentences) => dates = DateReader.Read(source, tokens, sentences, new ReadOptions(), new FindingSink()), out _);
        return events.Select(e => dates.Dates[e.Date].Value + " " + e.Label).ToArray();
    }
}
