namespace DocModel.Reading.Tests.Outline;

public sealed class PlainTextHeadingsTests
{
    private const string Body =
        "The harbour was built by the town itself, out of stone that came down the river on flat boats. Nobody kept the accounts.";

    [Theory]
    [InlineData("1. The quay", "2. The lighthouse")]
    [InlineData("1 The quay", "2 The lighthouse")]
    [InlineData("3.1 The quay", "3.2 The lighthouse")]
    [InlineData("I. The quay", "II. The lighthouse")]
    [InlineData("Chapter 1: The quay", "Chapter 2: The lighthouse")]
    [InlineData("THE QUAY", "THE LIGHTHOUSE")]
    public void Lines_that_head_paragraphs_are_headings(string first, string second)
    {
        var document = Read("How a town came to its harbour", Body, first, Body, second, Body, Body);
        Assert.Equal("How a town came to its harbour", document.Title);
        Assert.Equal(["quay", "lighthouse"], document.Sections.Select(s => s.Title.ToLowerInvariant().Replace("the ", "")));
        Assert.Equal(2, document.Sections[1].Paragraphs.Count);
    }

    [Theory]
    [InlineData("1 Scope", "1.1 Terms", "2 Payload", "2.1 Octets", "Scope > Terms, Payload > Octets")]
    [InlineData("1. Scope", "2. Terms", "3. Payload", "4. Octets", "Scope, Terms, Payload, Octets")]
    [InlineData("A. Scope", "B. Terms", "C. Payload", "D. Octets", "Scope, Terms, Payload, Octets")]
    [InlineData("I. Scope", "II. Terms", "III. Payload", "IV. Octets", "Scope, Terms, Payload, Octets")]
    [InlineData("Chapter 1: Scope", "1.1 Terms", "Appendix A. Payload", "A.1 Octets", "Scope > Terms, Payload > Octets")]
    [InlineData("SCOPE", "TERMS", "PAYLOAD", "OCTETS", "SCOPE, TERMS, PAYLOAD, OCTETS")]
    public void A_few_words_below_a_line_are_enough_where_its_neighbours_speak_for_it(string first, string second, string third, string fourth, string outline)
    {
        var document = Read("THE BUOY PROTOCOL", first, "12 buoys are meant.", second, "“Buoy” means a float.", third, "It follows.", fourth, "Eight bits.");
        Assert.Equal(outline, string.Join(", ", document.Sections.Select(s => string.Concat(s.Title, string.Concat(s.Sections.Select(t => " > " + t.Title))))));
    }

    [Theory]
    [InlineData("3.5 Litres", "We drank it all.")]
    [InlineData("A. Lindqvist", "She wrote it down.")]
    [InlineData("KEEP OUT", "The quay is wet.")]
    [InlineData("1. Tar", "2. Buy rope at the quay.")]
    [InlineData("1. Tar and rope.", "It is heavy.")]
    [InlineData("1 Tar", "and some rope.")]
    [InlineData("1 Tar", "Lindqvist & Sons")]
    public void A_few_words_below_a_line_that_stands_alone_make_no_heading(string line, string below)
    {
        var document = Read(Body, line, below, "It rained.", "Nobody came.", "The boats stayed in.", "The town slept.", Body);
        Assert.DoesNotContain(document.Paragraphs, p => p.Kind == ParagraphKind.Heading);
    }

    [Fact]
    public void Who_speaks_in_a_play_heads_no_section() =>
        Assert.DoesNotContain(
            Read(Body, "THE GHOST", "Remember me.", "THE PRINCE", "I shall.", "THE WATCHMAN", "Who is there?", "THE PRINCE", "Nobody.").Paragraphs,
            p => p.Kind == ParagraphKind.Heading);

    [Fact]
    public void A_short_line_between_paragraphs_is_a_heading()
    {
        var document = Read(Body, "The years of the fishing boats", Body, Body, "What was left", Body);
        Assert.Equal(["The years of the fishing boats", "What was left"], document.Sections.Select(s => s.Title));
        Assert.Null(document.Paragraphs[0].Section);
    }

    [Fact]
    public void A_text_with_a_paragraph_a_line_has_heading_lines_too()
    {
        var document = DocumentReader.Read($"INTRODUCTION\n{Body}\n{Body}\nTHE LIGHTHOUSE\n{Body}");
        Assert.Equal(["Introduction", "TheLighthouse"], document.Sections.Select(s => s.Name));
    }

    [Fact]
    public void Levels_follow_the_ranks_of_the_lines()
    {
        var document = Read("PART ONE", "Chapter 1", Body, "The first winter", Body, "Chapter 2", Body, "PART TWO", "Chapter 3", Body);
        Assert.Equal(["PART ONE", "PART TWO"], document.Sections.Select(s => s.Title));
        Assert.Equal(["Chapter1", "Chapter2"], document.Sections[0].Sections.Select(s => s.Name));
        Assert.Equal(["The first winter"], document.Sections[0].Sections[0].Sections.Select(s => s.Title));
        Assert.Equal(["3"], document.Sections[1].Sections.Select(s => s.Id));
    }

    [Theory]
    [InlineData("A short paragraph that ends with a stop.")]
    [InlineData("So what had happened?")]
    [InlineData("“We never asked.”")]
    [InlineData("Monday, 4 May 1931")]
    [InlineData("Dear Margaret")]
    [InlineData("By Anna Lindqvist")]
    [InlineData("3.5 million crates of herring")]
    [InlineData("See http://example.org/harbour")]
    [InlineData("and so it went on")]
    [InlineData("first this:")]
    [InlineData("17 Harbour Street")]
    public void Other_short_lines_are_paragraphs(string line)
    {
        var document = Read(Body, line, Body);
        Assert.DoesNotContain(document.Paragraphs, p => p.Kind == ParagraphKind.Heading);
    }

    [Fact]
    public void Items_of_a_list_are_no_headings()
    {
        var document = Read(Body, "1. Tar", "2. Rope", "3. Sailcloth", Body);
        Assert.DoesNotContain(document.Paragraphs, p => p.Kind == ParagraphKind.Heading);
    }

    [Fact]
    public void Names_of_speakers_come_back_and_are_no_headings()
    {
        var document = Read(Body, "The Mayor", Body, "The Engineer", Body, "The Mayor", Body, "The Engineer", Body);
        Assert.DoesNotContain(document.Paragraphs, p => p.Kind == ParagraphKind.Heading);
    }

    [Fact]
    public void A_name_and_a_date_under_the_title_are_no_headings()
    {
        var document = Read("The Harbour That Nobody Wanted", "Anna Lindqvist", "4 May 1931", Body, Body);
        Assert.Equal("The Harbour That Nobody Wanted", document.Title);
        Assert.All(document.Sections, section => Assert.True(section.Span.Start >= document.Paragraphs[1].Span.Start));
        Assert.Single(document.Paragraphs, p => p.Kind == ParagraphKind.Heading);
    }

    [Fact]
    public void The_last_line_heads_nothing() =>
        Assert.DoesNotContain(Read(Body, Body, "What comes after the boats").Paragraphs, p => p.Kind == ParagraphKind.Heading);

    [Fact]
    public void A_million_short_lines_take_no_long_time()
    {
        var document = DocumentReader.Read(string.Concat(Enumerable.Range(0, 200_000).Select(i => $"Line {i}\n\n")));
        Assert.Equal(200_000, document.Paragraphs.Count);
    }

    private static Document Read(params string[] blocks) => DocumentReader.Read(string.Join("\n\n", blocks));
}
