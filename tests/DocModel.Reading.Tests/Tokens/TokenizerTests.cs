using DocModel.Reading.Tests.Sentences;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Tests.Tokens;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("the 1990s, p.m.", "the|1990|s|,|p|.|m|.")]
    [InlineData("don’t re-read", "don|’|t|re|-|read")]
    [InlineData("Élan naïve Ωmega", "Élan|naïve|Ωmega")]
    [InlineData("e\u0301t\u00e9 a𝄞b", "e\u0301t\u00e9|a|𝄞|b")]
    [InlineData("a\u00a0b\u2003c\u0085d", "a|b|c|d")]
    [InlineData("\u0001x", "\u0001|x")]
    public void A_token_is_a_run_of_letters_or_of_digits_or_one_mark(string text, string tokens)
    {
        var list = Prose.Of(text).Tokens;
        Assert.Equal(tokens.Split('|'), Enumerable.Range(0, list.Count).Select(i => list.Chars(i).ToString()));
    }

    [Theory]
    [InlineData("word", TokenFlags.None)]
    [InlineData("Word", TokenFlags.Capitalized)]
    [InlineData("A", TokenFlags.Capitalized)]
    [InlineData("NATO", TokenFlags.Capitalized | TokenFlags.AllUpper | TokenFlags.InnerUpper)]
    [InlineData("McCoy", TokenFlags.Capitalized | TokenFlags.InnerUpper)]
    [InlineData("eBay", TokenFlags.InnerUpper)]
    [InlineData("ÉTÉ", TokenFlags.Capitalized | TokenFlags.AllUpper | TokenFlags.InnerUpper)]
    public void Flags_tell_how_a_word_is_capitalized(string word, object flags) =>
        Assert.Equal((TokenFlags)flags, Prose.Of("x" + " " + word).Tokens[1].Flags & ~TokenFlags.SpaceBefore);

    [Fact]
    public void Flags_tell_where_lines_and_blocks_begin()
    {
        var tokens = Prose.Of("one two\nthree\n\nfour").Tokens;
        Assert.Equal(
            [
                TokenFlags.SpaceBefore | TokenFlags.LineStart | TokenFlags.BlockStart,
                TokenFlags.SpaceBefore,
                TokenFlags.SpaceBefore | TokenFlags.LineStart,
                TokenFlags.SpaceBefore | TokenFlags.LineStart | TokenFlags.BlockStart,
            ],
            tokens.Span.ToArray().Select(token => token.Flags));
        Assert.Equal(3, tokens.FirstOfBlock(1));
        Assert.Equal(4, tokens.FirstOfBlock(2));
    }

    [Theory]
    [InlineData("january", WordClass.Month)]
    [InlineData("March", WordClass.Month)]
    [InlineData("THE", WordClass.Article)]
    [InlineData("Mr", WordClass.NeverLast)]
    [InlineData("without", WordClass.Preposition)]
    public void Words_are_found_whatever_their_case(string word, object wordClass) =>
        Assert.True(Lexicon.Entry(Lexicon.Find(word.AsSpan())).Is((WordClass)wordClass));

    [Theory]
    [InlineData("januarys")]
    [InlineData("januar")]
    [InlineData("x")]
    [InlineData("ｊanuary")]
    [InlineData("antidisestablishmentarianism")]
    public void Other_words_are_not(string word) => Assert.Equal(0, Lexicon.Find(word.AsSpan()));

    [Fact]
    public void Words_of_time_are_told_by_their_number()
    {
        for (var word = 0; word < Lexicon.Count; word++)
            Assert.Equal(Lexicon.Entry((ushort)word).Is(WordClass.Time), Lexicon.IsOfTime((ushort)word));
    }

    [Fact]
    public void Lists_beside_the_tokens_grow_with_them()
    {
        // More tokens than the first guess at their number, one for five characters.
        var tokens = Prose.Of(string.Concat(Enumerable.Repeat("Kx1-", 3000))).Tokens;
        Assert.Equal(9000, tokens.Count);
        Assert.Equal([.. Enumerable.Range(0, 3000).Select(i => 3 * i)], tokens.Capitals.ToArray());
        Assert.Equal([.. Enumerable.Range(0, 3000).Select(i => 3 * i + 2)], tokens.Marks.ToArray());
        Assert.Equal(9000, tokens.Hashes.Length);
    }

    [Fact]
    public void The_first_token_at_an_offset_is_found()
    {
        var tokens = Prose.Of("one two  three").Tokens;
        Assert.Equal([0, 1, 1, 2, 3], new[] { 0, 1, 4, 8, 14 }.Select(tokens.IndexAt));
    }
}
