using DocModel.Reading.Findings;
using DocModel.Reading.Sources;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Tests.Tokens;

public sealed class HashFilterTests
{
    [Theory]
    [InlineData("The ferry met the Ferry at a FERRY landing", "ferry", 1, 4, 7)]
    [InlineData("Éclair, éclair and eclair", "éclair", 0, 2)]
    [InlineData("24/7 and 24", "24", 0, 4)]
    [InlineData("Incomprehensibilities of incomprehensibility", "incomprehensibility", 0, 2)]
    public void No_word_that_was_added_is_passed_over(string text, string word, params int[] least)
    {
        using var tokens = Tokens(text);
        var filter = new HashFilter();
        filter.Add(word.AsSpan());
        Assert.Superset(least.ToHashSet(), Found(filter, tokens));
    }

    [Fact]
    public void Most_other_words_are_passed_over()
    {
        using var tokens = Tokens(string.Join(' ', Enumerable.Range(0, 1000).Select(i => $"w{(char)('a' + i % 26)}{(char)('a' + i / 26 % 26)}x")));
        var filter = new HashFilter();
        filter.Add("harbour".AsSpan());
        Assert.InRange(Found(filter, tokens).Count, 0, 50);
    }

    [Fact]
    public void A_mark_is_found_by_its_character()
    {
        using var tokens = Tokens("co-operative — and so on");
        var filter = new HashFilter();
        filter.Add('-');
        Assert.Equal([1], Found(filter, tokens));
    }

    private static HashSet<int> Found(HashFilter filter, TokenList tokens)
    {
        var found = new HashSet<int>();
        for (var i = filter.Next(tokens, 0); i < tokens.Count; i = filter.Next(tokens, i + 1))
            found.Add(i);
        return found;
    }

    private static TokenList Tokens(string text) => Tokenizer.Tokenize(SourceReader.Read(text, new ReadOptions { Format = DocumentFormat.PlainText }, new FindingSink()));
}
