using DocModel.Reading.Events;
using DocModel.Reading.Findings;
using DocModel.Reading.Sources;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Tests.Events;

/// <summary>A word that is not looked at gets the tag that looking would give it, whatever stands beside it.</summary>
public sealed class FixedTagTests
{
    public static TheoryData<string> Words => [.. AllWords()];

    [Theory]
    [MemberData(nameof(Words))]
    public void No_neighbour_changes_a_fixed_tag(string word)
    {
        foreach (var frame in (string[])["kept {0} harbour", "kept {0} was", "kept {0}, which", "kept-{0} by 1907", "harbour {0}", "Lom {0} Berg"])
        {
            using var tokens = Tokenizer.Tokenize(SourceReader.Read(frame.Replace("{0}", word, StringComparison.Ordinal), new ReadOptions { Format = DocumentFormat.PlainText }, new FindingSink()));
            var index = 0;
            while (!tokens.Chars(index).SequenceEqual(word))
                index++;
            foreach (var last in Enum.GetValues<WordTag>())
            {
                foreach (var beforeLast in Enum.GetValues<WordTag>())
                {
                    foreach (var dateNext in (bool[])[false, true])
                        Assert.Equal(FixedTags.Of(tokens[index]), new WordTagger(tokens, index, tokens.Count, last, beforeLast, false, dateNext).Tag());
                }
            }
        }
    }

    [Fact]
    public void Articles_and_forms_of_be_and_have_are_fixed() =>
        Assert.Superset(new HashSet<string> { "a", "an", "the", "and", "or", "is", "was", "were", "been", "has", "had" }, AllWords().ToHashSet());

    private static IEnumerable<string> AllWords()
    {
        for (ushort word = 1; word < Lexicon.Count; word++)
        {
            if (FixedTags.Of(new Token(0, 1, TokenKind.Word, TokenFlags.None, word)) != WordTag.End)
                yield return Lexicon.Entry(word).Text;
        }
    }
}
