using DocModel.Reading.Tokens;

namespace DocModel.Reading.Tests.Tokens;

public sealed class LetterMapTests
{
    /// <summary>Letters of ASCII and beyond it, a combining mark, capitals, and what stands between words; "ÿ" and "Ā" lie on either side of 256, "｡" beyond a signed 16 bits.</summary>
    private const string Alphabet = "abzAZ@[`{ \n09éÿĀßΏ’–｡ж中";

    [Fact]
    public void A_run_of_letters_ends_where_a_look_at_each_letter_says()
    {
        var random = new Random(7);
        for (var length = 0; length < 300; length++)
        {
            // Long runs cross the map's words of 64 characters.
            var letters = random.Next(2, Alphabet.Length);
            var text = new string([.. Enumerable.Range(0, length).Select(_ => Alphabet[random.Next(letters)])]);
            using var map = new LetterMap(text.AsSpan());
            for (var start = 0; start < length; start++)
            {
                var end = start;
                while (end < length && (CharacterClass.Of(text[end]) & CharacterClass.LetterBit) != 0)
                    end++;
                Assert.Equal(end, map.EndOfLetters(start));
                if (end > start)
                    Assert.Equal(CapitalsOf(text[start..end]), map.Capitals(start, end));
            }
        }
    }

    private static TokenFlags CapitalsOf(string word)
    {
        var capitals = word.Count(c => CharacterClass.Of(c) == CharacterClass.Upper);
        var isFirst = CharacterClass.Of(word[0]) == CharacterClass.Upper;
        return (isFirst ? TokenFlags.Capitalized : 0) | (capitals > (isFirst ? 1 : 0) ? TokenFlags.InnerUpper : 0)
            | (capitals == word.Length && capitals > 1 ? TokenFlags.AllUpper : 0);
    }

    [Theory]
    [InlineData("january")]
    [InlineData("JANUARY — and")]
    [InlineData("january.")]
    [InlineData("January in the year of our lord")]
    public void A_word_has_one_key_wherever_the_text_ends(string text) =>
        Assert.Equal(WordKey.Of("january".AsSpan()), WordKey.Of(text.AsSpan(), 0, "january".Length));

    [Theory]
    [InlineData("on the", "on", true)]
    [InlineData("ontology", "on", true)]
    [InlineData("Straßenbahn und mehr", "Straßenbahn", false)]
    public void Keys_of_words_beyond_ASCII_mean_nothing(string text, string word, bool isAscii) =>
        Assert.Equal(isAscii, WordKey.Of(text.AsSpan(), 0, word.Length).IsAscii);

    [Fact]
    public void A_key_is_the_same_however_it_is_gathered()
    {
        const string Text = "Zwölf Boxkämpfer quick brown fox jumps over the lazy dog Constantinopolitan AzaZ 0123456789 end of it all";
        for (var start = 0; start < Text.Length; start++)
        {
            for (var length = 1; start + length <= Text.Length && length <= WordKey.Letters + 2; length++)
            {
                var letter = WordKey.Of(Text.AsSpan(start, length));
                var many = WordKey.Of(Text.AsSpan(), start, length);
                Assert.Equal(letter.IsAscii, many.IsAscii);
                if (letter.IsAscii)
                    Assert.Equal(letter.Bits, many.Bits);
            }
        }
    }
}
