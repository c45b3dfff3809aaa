using System.Globalization;
using CsCheck;

namespace DocModel.Reading.Tests;

/// <summary>The words that rules ask for, in any order, at the very head and end of a text.</summary>
public sealed class WordSoupTests
{
    private static readonly string[] Words =
    [
        "said ", "called ", "calls ", "described as ", "known as ", "told ", "asked ", "quoted ", "quoting ", "adding ", "saying ", "means ", "meant ", "is defined as ", "does not mean ", "treats ", "counts as ", "consists of ", "call ", "uses ", "covers ", "but ", "less ", "than ", "if ", "any ", "boats ", "that is ", "roughly ", "so much ", "is said to be ", "put it ", "signed ", "met ", "died ",
        "went to ", "was ", "is a ", "not ", "that ", "which ", "who ", "whose ", "whether ", "what ", "as ", "by ", "of ", "to ", "in ", "for ", "after ", "when ", "and ", ", or ", "the ", "a ",
        "his ", "he ", "she ", "they ", "it ", "one ", "the minister ", "the ministry ", "report ", "letter ", "words ", "term ", "war ", "treaty ", "President Moe ", "Mr. Lunt ", "Ruth Kand ",
        "Northern ", "“dry” ", "“We go.” ", "“it is so”, ", "‘wet’ ", "\"stuff\" ", "“", "\"", "’s ", "’", "'", ", ", ". ", ": ", "; ", " – ", "(", ") ", "... ", "[6] ", "NATO ", "(AB12) ",
        "Alpha Beta ", "i.e. ", "1990 ", "in 1990 ", "on 5 May ", "May ", "5 ", "Monday ", "two years later ", "since ", "until ", "between ", "early ", "quickly ", "another ", "the last ", "others ", "the night of ", "5–6 May ", "last year ", "next May ", "in spring ", "that winter ", "is to be ", "will be ", "closes ", "has died ",
        "by the time ", "as late as ", "having ", "according to ", "against ", "decision ", "named ", "only ", "oldest ", "back ", "up ", "had to ", "well ", "fall ", "shown ", "under ", "the Act of 1990 ", "such as ", "including ", "the day before ", "the disaster ", "on the fourth day ", "on the sixth ", "a year before the war ", "earned a medal ", "began to ", "took part ", "succeeded ", "announced ", "spent ", "-held ", "de ", "Moe, Ruth (1990). ", "(Moe 1998, 12) ", "still ", "the first ", "entitled ", "seen by ", "\n", "\n\n", "# ", "> ", "- ",
    ];

    private static readonly Gen<string> Soup = Gen.Int[0, Words.Length - 1].Array[0, 24].Select(picks => string.Concat(picks.Select(pick => Words[pick])));

    /// <summary>The same texts in every run; <c>DOCMODEL_SOUPS</c> asks for more of them.</summary>
    [Fact]
    public void Any_words_are_read()
    {
        var soups = ulong.Parse(Environment.GetEnvironmentVariable("DOCMODEL_SOUPS") ?? "20000", CultureInfo.InvariantCulture);
        for (ulong seed = 0; seed < soups; seed++)
        {
            var text = Soup.Generate(new PCG(1, seed), null!, out _);
            var thrown = Record.Exception(() => Read(text));
            Assert.True(thrown is null, $"{seed}: {text}\n{thrown}");
        }
    }

    private static void Read(string text)
    {
        var document = DocumentReader.Read(text);
        Assert.All(document.Events, item => Assert.NotNull(item.Label));
        Assert.All(document.Quotations, quotation => Assert.True(quotation.OuterSpan.Contains(quotation.Span)));
        Assert.All(document.Terms, term => Assert.NotEmpty(term.Uses));
    }
}
