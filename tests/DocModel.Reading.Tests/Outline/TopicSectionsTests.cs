namespace DocModel.Reading.Tests.Outline;

public sealed class TopicSectionsTests
{
    private const string Bees =
        "Wild bees nest in the sandy banks of the old canal. A solitary bee digs her tunnel in spring, fills it with pollen, and closes it with clay. "
        + "Where the banks are mown too early the bees lose both pollen and nesting ground, and the colonies of the canal have shrunk for that reason.\n"
        + "The bees of the canal fly short distances only. Pollen from the gardens along the canal keeps the nests alive through the cold weeks of April, "
        + "when the willows are over and the clover has not begun. Without pollen a nest is given up, and bees rarely return to a bank that they left.\n";

    private const string Railway =
        "In 1884 the Northern Railway reached the town from the coast. Engineers laid the rails along the high road, and the first locomotives drew coal "
        + "to the mills within a year. The railway company bought the station field from the Hartmann family, and built a locomotive shed beside it.\n"
        + "By then the Northern Railway had debts that no traffic could pay. Locomotives stood idle in the shed, the rails to the coast rusted, and the "
        + "engineers who had built the station went abroad. The company sold its last locomotives for scrap.\n";

    private const string Bread =
        "Meanwhile Ida Holm baked bread. Her bakery in Mill Street sold rye loaves to the workers of three mills, and the flour came from the same mills "
        + "by cart. The oven of the bakery burned day and night; a loaf cost two pence, and the dough was left to rise for twelve hours.\n"
        + "Rye bread of that kind is baked again today. The dough has sour leaven, the loaves lie on a stone in the oven, and bakers from other towns come "
        + "to Mill Street to learn how Ida Holm kept the flour from spoiling.";

    [Fact]
    public void Each_run_of_paragraphs_about_one_thing_is_a_section()
    {
        var document = DocumentReader.Read(Bees + Railway + Bread);
        Assert.Equal([1, 3, 5], document.Sections.Select(s => s.Position.Line));
        Assert.All(document.Sections, s => Assert.Equal(2, s.Paragraphs.Count));
        Assert.Equal(["NorthernRailway", "BakeryInMillStreet"], document.Sections.Skip(1).Select(s => s.Name));
    }

    [Fact]
    public void Titles_are_words_of_the_section_without_marks()
    {
        var document = DocumentReader.Read(Bees + Railway + Bread);
        Assert.All(document.Sections, section =>
        {
            Assert.Contains(section.Title, section.Text, StringComparison.OrdinalIgnoreCase);
            Assert.True(char.IsUpper(section.Title[0]));
            Assert.InRange(section.Title.Split(' ').Length, 2, 6);
            Assert.DoesNotContain(section.Title, c => c is ',' or '.' or ';' or '“' or '"');
        });
    }

    [Theory]
    [InlineData("section Nest sandy banks of the old canal", "Sandy banks of the old canal", "sandy-banks-of-the-old-canal")]
    [InlineData("section Nest Wild bees nest", "Wild bees nest", "wild-bees-nest")]
    public void A_title_begins_with_a_capital_wherever_its_words_stand(string names, string title, string id)
    {
        var section = Assert.Single(DocumentReader.Read(Bees, new ReadOptions { Names = NamesFile.Parse(names) }).Sections);
        Assert.Equal((title, "Nest", id), (section.Title, section.Name, section.Id));
    }

    [Theory]
    [InlineData("eBay traders met on the eBay pier to trade eBay shares. The eBay traders left.", "eBay")]
    public void A_word_with_a_capital_of_its_own_keeps_its_letters(string text, string start) =>
        Assert.StartsWith(start, Assert.Single(DocumentReader.Read(text).Sections).Title, StringComparison.Ordinal);

    [Theory]
    [InlineData("It fell in the context of a harbour strike, and the harbour strike went on; the strike closed the harbour.")]
    [InlineData("The harbour strike overseen by clerks closed the harbour, and each harbour strike after it as well.")]
    [InlineData("The old slope and a harbour strike were all that was left of the harbour.")]
    public void A_title_is_neither_a_frame_nor_cut_off(string text)
    {
        var title = Assert.Single(DocumentReader.Read(text).Sections).Title;
        Assert.DoesNotContain("ontext", title, StringComparison.Ordinal);
        Assert.DoesNotContain("overseen", title, StringComparison.Ordinal);
        Assert.DoesNotContain(" and a ", title, StringComparison.Ordinal);
    }

    [Fact]
    public void A_title_alone_makes_no_headings()
    {
        var document = DocumentReader.Read("# Bees and rails\n\n" + (Bees + Railway).Replace("\n", "\n\n"), new ReadOptions { Format = DocumentFormat.Markdown });
        Assert.Equal("Bees and rails", document.Title);
        Assert.Equal(2, document.Sections.Count);
        Assert.Equal(3, document.Sections[0].Position.Line);
    }

    [Theory]
    [InlineData("One short paragraph.")]
    [InlineData("Word")]
    [InlineData("\"")]
    [InlineData("…\n…\n…")]
    [InlineData("He went. She did not.")]
    public void A_short_text_is_one_section(string text)
    {
        var section = Assert.Single(DocumentReader.Read(text).Sections);
        Assert.NotEqual("", section.Title);
        Assert.Equal(text, section.Text);
    }

    [Fact]
    public void Every_paragraph_belongs_to_a_section()
    {
        var document = DocumentReader.Read(string.Concat(Enumerable.Repeat(Bees + Railway + Bread + "\n", 20)));
        Assert.All(document.Paragraphs, paragraph => Assert.NotNull(paragraph.Section));
        Assert.Equal(document.Paragraphs.Count, document.Sections.Sum(s => s.Paragraphs.Count));
        Assert.Equal(document.Sections.Count, document.Sections.Select(s => s.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Theory]
    [InlineData("word ", 1_000_000)]
    [InlineData("a\n", 300_000)]
    [InlineData("Big Name, ", 300_000)]
    [InlineData("x-", 500_000)]
    [InlineData("A bee-keeper’s bee-keeper’s\n", 60_000)]
    [InlineData(" aaa'a'a'a'a'aa'a'a'a", 1_000)]
    public void Hostile_texts_take_no_long_time(string part, int times)
    {
        var text = string.Concat(Enumerable.Repeat(part, times));
        Assert.NotEmpty(DocumentReader.Read(text).Sections);
    }
}
