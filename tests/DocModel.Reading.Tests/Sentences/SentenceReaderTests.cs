using CsCheck;

namespace DocModel.Reading.Tests.Sentences;

public sealed class SentenceReaderTests
{
    /// <summary>Each case shows its sentences between bars.</summary>
    [Theory]
    [InlineData("The bridge is open.| Traffic flows again.")]
    [InlineData("Who paid for it?| Nobody knows!| The books are lost.")]
    [InlineData("Really?!| Yes, really.")]
    [InlineData("It cost 12.50 a day.| That was in 1987.| Prices rose.")]
    [InlineData("The rate fell to 3.| 40 people left.")]
    public void Stops_end_sentences(string text) => Holds(text);

    [Theory]
    [InlineData("Mr. Lane met Dr. Osei at St. Anne's.")]
    [InlineData("See fig. 3 and pp. 12 of vol. 2 for more.")]
    [InlineData("See vol. II of the report and ch. XIV of the act.")]
    [InlineData("See vol. XIV.| It is long.")]
    [InlineData("The Rev. Dr. Osei met the Rt. Hon. Jane Hale.")]
    [InlineData("It rose by 3 per cent. in June.| It fell by 2 per cent.| The rest stayed.")]
    [InlineData("The court sat at 2 p.m.| Judge Osei presided.")]
    [InlineData("The ferry left at 9.30 a.m.| Hale missed it.")]
    [InlineData("At 2 p.m. Judge Osei presided.")]
    [InlineData("The court sat at 2 p.m. Friday.| It rose at 4 p.m. Eastern time.")]
    [InlineData("See Appendix A.| Tables are listed there.")]
    [InlineData("They lacked vitamin C.| Sailors fell ill.")]
    [InlineData("The appendix is by A. Hale.")]
    [InlineData("She worked for Wahoo! Inc. until 2012.| Then she left.")]
    [InlineData("Hale, ob. 1642, lies here.")]
    [InlineData("Hale, b. 1570, ob. Lund 1642, lies here.")]
    [InlineData("Hale, aet. Suae 43, lies here.| His wife lies beside him.")]
    [InlineData("Hale (ob. May 1642) lies here.| His wife lies beside him.")]
    [InlineData("Here lies Jane Hale, aet. 61.| She was a baker.")]
    [InlineData("The portrait is marked aet. suae 36 and signed.")]
    [InlineData("The mark reads Anno 1590 aet. LI.| It is faint.")]
    [InlineData("He died in 1642 aetat. 61.| His son ruled.")]
    [InlineData("They crossed the Ob.| The ice held.")]
    [InlineData("Many crops, e.g. barley, i.e. not wheat, failed.")]
    [InlineData("Harlow & Co. opened a shop in Sept. 1920.")]
    [InlineData("She joined Orbit Ltd. in May.| They paid well.")]
    [InlineData("He sold wool, tin, etc. to the north.")]
    [InlineData("He sold wool, tin, etc.| The north paid.")]
    [InlineData("Gen. Marsh and Lt. Cole rode out.")]
    [InlineData("The answer was no.| The vote was over.")]
    [InlineData("Turn to No. 7 on the list.")]
    [InlineData("He came in.| Martha left.")]
    [InlineData("He felt ill.| Martha left.")]
    [InlineData("He hated vice.| It ruined him.")]
    [InlineData("Nobody came before 300 BC.| Boats were small.")]
    [InlineData("Add 5 oz.| Stir well.")]
    [InlineData("Weir et al. (1998) disagree.")]
    public void Abbreviations_end_them_only_before_a_new_start(string text) => Holds(text);

    [Theory]
    [InlineData("Thomas K. Weir wrote it with J. B. Hale.")]
    [InlineData("They asked J. Will Hale.| Will he come?")]
    [InlineData("They blamed vitamin C.| However, the tests failed.")]
    [InlineData("It was only you and I.| Did anybody else come?")]
    [InlineData("The U.S. Senate met.")]
    [InlineData("They moved to the U.S.| There they stayed.")]
    [InlineData("She holds a Ph.D. in law.")]
    [InlineData("The train left at 9 p.m. on Friday.")]
    [InlineData("The train left at 9 p.m.| It was full.")]
    [InlineData("At 9 a.m. Mrs. Pell rang.")]
    public void Initials_and_letters_with_stops(string text) => Holds(text);

    [Theory]
    [InlineData("“We are late.”| The driver laughed.")]
    [InlineData("“Are we late?” the driver asked.")]
    [InlineData("“Are we late?” Martha Pell asked.")]
    [InlineData("\"We are late.\" he said.")]
    [InlineData("“We are late.| We should run.”| They ran.")]
    [InlineData("He wrote (it was raining. Again.) and slept.")]
    [InlineData("(It was raining.| It was cold.)| He slept.")]
    [InlineData("The law passed in 1921. [4]| It changed little.")]
    [InlineData("The law passed in spring. 4| It changed little.")]
    public void What_closes_belongs_to_the_sentence_before(string text) => Holds(text);

    [Theory]
    [InlineData("I thought ... never mind what I thought.")]
    [InlineData("I thought…| Never mind.")]
    [InlineData("I never knew....| She did.")]
    [InlineData("The rest is gone . . . .| What stays is short.")]
    [InlineData("He stopped.| . . . Then he went on.")]
    [InlineData("“Nobody [...] came to the feast.”")]
    [InlineData("Well . . . I doubt it.")]
    public void Ellipses_stand_within_and_between(string text) => Holds(text);

    [Theory]
    [InlineData("Write to ann.lee@post.example.org today.| She answers.")]
    [InlineData("Go to https://www.example.org/a.b/c?d=1!e.| It is all there.")]
    [InlineData("Load Config.Reader from app.config first.")]
    [InlineData("It works with Node.js and .NET alike.")]
    [InlineData("So it was.|Then it was not.|Nobody cared.")]
    [InlineData("She works for Wham! in the press office.")]
    public void Stops_in_names_and_addresses(string text) => Holds(text);

    [Theory]
    [InlineData("1. Open the box| 2. Take the key| 3. Close it")]
    [InlineData("1) Open the box.| 2) Take the key.")]
    [InlineData("1.) Open the box| 2.) Take the key")]
    [InlineData("a) Open the box| b) Take the key| c) Close it")]
    [InlineData("• Open the box| • Take the key")]
    [InlineData("- Open the box\n|- Take the key")]
    [InlineData("bread\n|two onions\n|red wine")]
    [InlineData("2.1. The early years")]
    [InlineData("IV. The early years")]
    [InlineData("Figure 2.4| The harbour from the east.")]
    public void Lists_and_labels(string text) => Holds(text);

    [Theory]
    [InlineData("The river was high\nand the ferry\ndid not run.")]
    [InlineData("The river was high.\n|The ferry did not run.")]
    [InlineData("we went home.| it was late.| nobody saw us.")]
    [InlineData("This is approx. five miles.")]
    public void Line_ends_and_small_letters(string text) => Holds(text);

    [Theory]
    [InlineData("1. Open it.| 2. Take it| 3. Close it")]
    [InlineData("Dear Mrs Hill,|\nThe roof leaks again.")]
    [InlineData("Dear Mrs Hill,| The roof leaks again.")]
    [InlineData("Best regards,| Anna Hill")]
    [InlineData("Thanks,|\nAnna\nHill House")]
    [InlineData("Thanks, Anna, for the roof.")]
    [InlineData("Anna Hill| 03/14/2003 08:15 AM| The roof leaks again.")]
    [InlineData("It happened on 03/14/2003 08:15 AM near Hill House.")]
    [InlineData("The roof held :-)| Now it leaks.")]
    [InlineData("The roof held! :)| Now it leaks.")]
    [InlineData("The roof leaks.| ***| The cellar too.")]
    [InlineData("My name is _____ and I live here.")]
    public void Letters_and_posts(string text) => Holds(text);

    [Fact]
    public void A_heading_is_one_sentence() =>
        Assert.Equal(["What is new? A summary. Part 2"], Prose.Of("What is new? A summary. Part 2", ParagraphKind.Heading).SentenceTexts);

    [Fact]
    public void Sentences_never_cross_blocks() =>
        Assert.Equal(["no stop here", "and none there"], Prose.Of("no stop here\n\nand none there").SentenceTexts);

    [Fact]
    public void Code_has_no_sentences() => Assert.Empty(Prose.Of("a = 1. B = 2.", ParagraphKind.Code).SentenceTexts);

    [Fact]
    public void Sentences_cover_every_word_of_any_text_and_do_not_overlap() =>
        Gen.String[Gen.OneOf(
            Gen.Char["aB. ?!\n\"'()[]1,;:…“”‘’-•"],
            Gen.Char)].Sample(text =>
        {
            var prose = Prose.Of(text);
            var covered = new bool[text.Length];
            var (last, nextToken) = (0, 0);
            foreach (var sentence in prose.Sentences.Span)
            {
                Assert.True(sentence.Start >= last && sentence.End > sentence.Start);
                Assert.Equal(nextToken, sentence.FirstToken);
                Assert.True(prose.Source.Blocks[sentence.Block].Start <= sentence.Start && sentence.End <= prose.Source.Blocks[sentence.Block].End);
                (last, nextToken) = (sentence.End, sentence.EndToken);
                covered.AsSpan(sentence.Start, sentence.End - sentence.Start).Fill(true);
            }

            foreach (var block in prose.Source.Blocks)
            {
                for (var i = block.Start; i < block.End; i++)
                    Assert.True(covered[i] || char.IsWhiteSpace(text[i]), $"U+{(int)text[i]:X4} at {i}");
            }
        });

    [Theory]
    [InlineData("(")]
    [InlineData(".\"")]
    [InlineData(". ")]
    [InlineData("a (b. C ")]
    [InlineData("A.B.")]
    [InlineData("x. [1] ")]
    [InlineData("word and another, ")]
    public void Hostile_text_is_read_to_the_end(string part)
    {
        // A quadratic reader would not end here; how long a linear one takes is for the benchmarks.
        var prose = Prose.Of(string.Concat(Enumerable.Repeat(part, 320_000)));
        var end = 0;
        foreach (ref readonly var sentence in prose.Sentences.Span)
        {
            Assert.InRange(sentence.Start, end, sentence.End);
            end = sentence.End;
        }

        Assert.InRange(end, 0, prose.Source.Text.Length);
    }

    private static void Holds(string marked) =>
        Assert.Equal(
            marked.Split('|').Select(sentence => sentence.Trim()),
            Prose.Of(marked.Replace("|", "", StringComparison.Ordinal)).SentenceTexts);
}
