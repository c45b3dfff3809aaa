namespace DocModel.Reading.Tests.Quotations;

public sealed class QuotationSpanTests
{
    private static Document Read(string text, DocumentFormat format = DocumentFormat.PlainText) =>
        DocumentReader.Read(text, new ReadOptions { Format = format });

    [Theory]
    [InlineData("He saw “two boats” there.", "two boats")]
    [InlineData("He saw \"two boats\" there.", "two boats")]
    [InlineData("He saw ‘two boats’ there.", "two boats")]
    [InlineData("He saw 'two boats' there.", "two boats")]
    [InlineData("He saw «two boats» there.", "two boats")]
    [InlineData("He saw « two boats » there.", "two boats")]
    [InlineData("He saw „two boats“ there.", "two boats")]
    [InlineData("He saw „two boats” there.", "two boats")]
    [InlineData("He saw »two boats« there.", "two boats")]
    [InlineData("He saw ”two boats” there.", "two boats")]
    [InlineData("He saw ‹two boats› there.", "two boats")]
    [InlineData("He saw ‚two boats‘ there.", "two boats")]
    [InlineData("He saw 「two boats」 there.", "two boats")]
    [InlineData("He saw 『two boats』 there.", "two boats")]
    [InlineData("He saw ``two boats'' there.", "two boats")]
    [InlineData("A plan (“the ladder”) failed.", "the ladder")]
    [InlineData("A plan—\"the ladder\"—failed.", "the ladder")]
    [InlineData("\"We go,\" she said.", "We go,")]
    [InlineData("“We go. We stay. We go!” she said.", "We go. We stay. We go!")]
    public void Each_kind_of_mark_encloses_its_words(string text, string words)
    {
        var quotation = Assert.Single(Read(text).Quotations);
        Assert.Equal(words, quotation.Text);
        Assert.True(quotation.OuterSpan.Start < quotation.Span.Start && quotation.Span.End < quotation.OuterSpan.End);
    }

    [Theory]
    [InlineData("It don’t matter to ’em, ’tis said, since the ’90s.")]
    [InlineData("It don't matter to 'em, 'tis said, since the '90s.")]
    [InlineData("Rock ’n’ roll and workers’ rights and the bosses’ sons.")]
    [InlineData("Rock 'n' roll and workers' rights and the bosses' sons.")]
    [InlineData("He is 5'10\" tall and owns a 6\" knife.")]
    [InlineData("The O’Haras’ boat, the D'Souzas' house.")]
    [InlineData("Goin’ home, thinkin’ of the sea o’ grass.")]
    [InlineData("The class of '68 met at six o'clock.")]
    public void Apostrophes_and_primes_quote_nothing(string text)
    {
        var document = Read(text);
        Assert.Empty(document.Quotations);
        Assert.DoesNotContain(document.Findings, finding => finding.Id == "DOCM121");
    }

    [Theory]
    [InlineData("Call `print(\"tide\")` and `it's` or `'x'`, then ``say “ebb” ``.")]
    [InlineData("```\nsay(\"tide\");\n```\n\n    say(\"ebb\");")]
    [InlineData("See <https://example.org/?q=\"tide\"> or <https://example.org/'ebb'>.")]
    [InlineData("The <span title=\"tide\" class='ebb'>sea</span> rose.")]
    [InlineData("Here $f''(x) = g'(x)$ and f'(0) = 1.")]
    [InlineData("He is 5′10″ tall; 6\" by 8\" is the plank.")]
    [InlineData("| Ship | Port |\n|---|---|\n| Ida | Ebb |\n| Eva | \" |\n| Ada | ” |\n")]
    public void Code_addresses_attributes_primes_and_ditto_marks_quote_nothing(string text)
    {
        var document = Read(text, DocumentFormat.Markdown);
        Assert.Empty(document.Quotations);
        Assert.DoesNotContain(document.Findings, finding => finding.Id == "DOCM121");
    }

    [Theory]
    [InlineData("The “`tide`” flag.", "tide")]
    [InlineData("The “flag `\"t\"` of old” waves.", "flag \"t\" of old")]
    [InlineData("The `flag` is “raised `\"` twice”.", "raised \" twice")]
    public void Code_may_stand_in_a_quotation(string text, string words) =>
        Assert.Equal(words, Assert.Single(Read(text, DocumentFormat.Markdown).Quotations).Text);

    [Theory]
    [InlineData("They called her ' Heron ' at home , and no one knew why .", "Heron")]
    [InlineData("They called her ' Old Heron ' , and no one knew why .", "Old Heron")]
    [InlineData("\" We 're sailin ' ' round the cape , an ' ' sleep on deck . \"", "We 're sailin ' ' round the cape , an ' ' sleep on deck .")]
    [InlineData("\" He cut the rope an ' I held it there . \"", "He cut the rope an ' I held it there .")]
    [InlineData("She had nobody to love . '\nI have spared nothing , ' were the next words they heard .", "I have spared nothing ,")]
    [InlineData("‘ If the boat is late , I ’ -- he broke off , and ‘ I ’ -- was all she heard .", "If the boat is late , I", "I")]
    [InlineData("The bell rang twice . \" \n' Too late , ' \" laughed Birk , \" ' is what they put on stones . ' \"", "' Too late , '", "Too late ,", "' is what they put on stones . '", "is what they put on stones .")]
    [InlineData("The Wool Growers ' Bank lent it .\nShe left the bank to ' Frisco men , she said .", null)]
    public void In_text_cut_into_words_apostrophes_are_told_by_the_words_beside_them(string text, params string?[]? words) =>
        Assert.Equal(words ?? [], Read(text).Quotations.Select(quotation => quotation.Text));

    [Fact]
    public void Lines_of_speech_that_is_never_closed_go_on_where_the_mark_is_repeated()
    {
        var document = Read("She said : \" Mind the oar , Tom .\nKeep it dry .\n\" And mind the sail .\nIt is new .\nHe left .");
        Assert.Equal(["Mind the oar , Tom .\nKeep it dry .\n\" And mind the sail ."], document.Quotations.Select(quotation => quotation.Text));
        Assert.Equal(new SourcePosition(1, 12), Assert.Single(document.Findings, finding => finding.Id == "DOCM121").Position);
    }

    [Theory]
    [InlineData("He wrote: “The first day was long.\n\n“The second was longer.\n\nHe stopped.", "The first day was long.\n\n“The second was longer.")]
    [InlineData("“The first day was long.\n\n“The second was longer.\n\n“The third was the last.\n\nHe stopped “at noon” there.", "The first day was long.\n\n“The second was longer.\n\n“The third was the last.")]
    [InlineData("He wrote: “The first day was long.\n\n“The second was “longer” still.", "The first day was long.\n\n“The second was “longer” still.")]
    public void Repeated_marks_that_are_never_closed_are_one_quotation_and_one_finding(string text, string words)
    {
        var document = Read(text);
        Assert.Equal(words, document.Quotations[0].Text);
        Assert.Single(document.Findings, finding => finding.Id == "DOCM121");
    }

    [Fact]
    public void A_name_that_is_never_closed_is_no_quotation_however_often_its_mark_is_repeated() =>
        Assert.Empty(Read("He saw “two boats there.\n\n“two boats were here.\n\nHe left.").Quotations);

    [Theory]
    [InlineData("The paper says ‘the workers’ rights are safe’ today.", "the workers’ rights are safe")]
    [InlineData("The paper says 'it isn't the workers' fault' today.", "it isn't the workers' fault")]
    [InlineData("They sang ‘rock ’n’ roll is dead’ twice.", "rock ’n’ roll is dead")]
    [InlineData("\"He was 5'10\" tall,\" she said.", "He was 5'10\" tall,")]
    public void Apostrophes_inside_do_not_close(string text, string words) =>
        Assert.Equal(words, Assert.Single(Read(text).Quotations).Text);

    [Fact]
    public void Quotations_stand_in_quotations()
    {
        var quotations = Read("“She called it ‘a “small” lie’ and left,” he said. “Well.”").Quotations;
        Assert.Equal(4, quotations.Count);
        Assert.Null(quotations[0].Parent);
        Assert.Same(quotations[0], quotations[1].Parent);
        Assert.Same(quotations[1], quotations[2].Parent);
        Assert.Null(quotations[3].Parent);
    }

    [Fact]
    public void A_quotation_goes_on_over_paragraphs_that_repeat_its_mark()
    {
        var document = Read("He wrote: “The first day was long.\n\n“The second was longer.\n\n“The third ended it.” Then he stopped.");
        var quotation = Assert.Single(document.Quotations);
        Assert.StartsWith("The first", quotation.Text, StringComparison.Ordinal);
        Assert.EndsWith("ended it.", quotation.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(document.Findings, finding => finding.Id == "DOCM121");
    }

    [Theory]
    [InlineData("A “free lunch is never served.\n\nA “proper” one costs.", 2, 1, 3, "proper")]
    [InlineData("A lunch” is never served.\n\nA “proper” one costs.", 7, 1, 8, "proper")]
    [InlineData("The \"free lunch is never served.\n\nA \"proper\" one costs.", 4, 1, 5, "proper")]
    public void A_lone_mark_is_reported_and_swallows_nothing(string text, int offset, int line, int column, string words)
    {
        var document = Read(text);
        Assert.Equal(words, Assert.Single(document.Quotations).Text);
        var finding = Assert.Single(document.Findings, f => f.Id == "DOCM121");
        Assert.Equal(new TextSpan(offset, 1), finding.Span);
        Assert.Equal(new SourcePosition(line, column), finding.Position);
    }

    [Fact]
    public void Speech_that_is_never_closed_ends_with_its_paragraph()
    {
        var document = Read("She said: “We have no time.\n\nThe train left.");
        Assert.Equal("We have no time.", Assert.Single(document.Quotations).Text);
        Assert.Single(document.Findings, finding => finding.Id == "DOCM121");
    }

    [Theory]
    [InlineData("“")]
    [InlineData("\" ")]
    [InlineData("'")]
    [InlineData("“‘«„\"'")]
    [InlineData("“a ”")]
    [InlineData("“a\n")]
    [InlineData("“the x” said He, ")]
    public void Hostile_text_is_read_to_the_end(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 300_000 / piece.Length));

        // A quadratic reader would not end here; how long a linear one takes is for the benchmarks.
        var document = Read(text + string.Concat(Enumerable.Repeat("“a ", 20_000)) + string.Concat(Enumerable.Repeat("” ", 20_000)));
        Assert.All(document.Quotations, quotation => Assert.True(quotation.OuterSpan.Contains(quotation.Span)));
    }
}
