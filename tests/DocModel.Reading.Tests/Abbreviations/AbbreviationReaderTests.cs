using CsCheck;
using DocModel.Reading.Abbreviations;
using DocModel.Reading.Findings;
using DocModel.Reading.Tests.Sentences;

namespace DocModel.Reading.Tests.Abbreviations;

public sealed class AbbreviationReaderTests
{
    private static readonly string[] Parts =
    [
        "(", ")", "[", "]", ",", ".", "–", "\"", "’", "s", "-", "1", "3", " ", "\n", "\n\n", "AB", "ABC", "aB", "Alpha ", "Beta ", "cat ", "or ",
        "of ", "known as ", "stands for ", "hereafter ", "𝄞", "É",
    ];

    [Theory]
    [InlineData("The Lake Rescue Board (LRB) met.", "LRB", "Lake Rescue Board")]
    [InlineData("The LRB (Lake Rescue Board) met.", "LRB", "Lake Rescue Board")]
    [InlineData("The Bureau of Maps and Charts (BMC) closed.", "BMC", "Bureau of Maps and Charts")]
    [InlineData("The Department of Forests (DoF) closed.", "DoF", "Department of Forests")]
    [InlineData("The Committee for Trade and Co-operation in Asia (CTCA) met.", "CTCA", "Committee for Trade and Co-operation in Asia")]
    [InlineData("They use long-range water-level sensors (LRWLS) here.", "LRWLS", "long-range water-level sensors")]
    [InlineData("A graph of kinetoplastic energy (KPE) follows.", "KPE", "kinetoplastic energy")]
    [InlineData("All small water mills (SWMs) were lost.", "SWMs", "small water mills")]
    [InlineData("The tape is two-dimensional (2D) here.", "2D", "two-dimensional")]
    [InlineData("The Wide World Walking Club (W3C) met.", "W3C", "Wide World Walking Club")]
    [InlineData("They measured carbon dioxide (CO2) daily.", "CO2", "carbon dioxide")]
    [InlineData("The Group of Nine (G9) met.", "G9", "Group of Nine")]
    [InlineData("The Board on Sea and River Water (BSRW) met.", "BSRW", "Board on Sea and River Water")]
    [InlineData("Its anti-fog horn (AFH) is loud.", "AFH", "anti-fog horn")]
    [InlineData("The Northern Lakes Survey of 1931 (NLS) ended.", "NLS", "Northern Lakes Survey of 1931")]
    [InlineData("She met the Lake Rescue Board (“LRB”) there.", "LRB", "Lake Rescue Board")]
    [InlineData("The Lake Rescue Board [LRB] met.", "LRB", "Lake Rescue Board")]
    [InlineData("The Lake Rescue Board (LRB, founded in 1920) met.", "LRB", "Lake Rescue Board")]
    [InlineData("The LRB (Lake Rescue Board, founded in 1920) met.", "LRB", "Lake Rescue Board")]
    [InlineData("The Lake Rescue Board's (LRB's) boats sank.", "LRB", "Lake Rescue Board")]
    [InlineData("The Lake Rescue Board’s (LRB’s) boats sank.", "LRB", "Lake Rescue Board")]
    [InlineData("They measured water-borne factor alpha (WBF-α) daily.", "WBF-α", "water-borne factor alpha")]
    [InlineData("The lake growth factor beta, or LGF-β, was low.", "LGF-β", "lake growth factor beta")]
    [InlineData("They sell lake-to-lake (L2L) maps.", "L2L", "lake-to-lake")]
    [InlineData("The Maps for Lakes (M4L) plan failed.", "M4L", "Maps for Lakes")]
    public void Definitions_in_parentheses(string text, string shortForm, string longForm) => Defines(text, shortForm, longForm);

    [Theory]
    [InlineData("The Lake Rescue Board, or LRB, met.", "LRB", "Lake Rescue Board")]
    [InlineData("The Lake Rescue Board, LRB, met.", "LRB", "Lake Rescue Board")]
    [InlineData("The Lake Rescue Board, or LRB for short, met.", "LRB", "Lake Rescue Board")]
    [InlineData("The Lake Rescue Board is usually called the LRB.", "LRB", "Lake Rescue Board")]
    [InlineData("The initials LRB stand for Lake Rescue Board.", "LRB", "Lake Rescue Board")]
    [InlineData("LRB is an acronym for Lake Rescue Board.", "LRB", "Lake Rescue Board")]
    [InlineData("LRB – Lake Rescue Board", "LRB", "Lake Rescue Board")]
    [InlineData("Lake Rescue Board – LRB", "LRB", "Lake Rescue Board")]
    [InlineData("LRB stands for Lake Rescue Board.", "LRB", "Lake Rescue Board")]
    [InlineData("The LRB, short for Lake Rescue Board, met.", "LRB", "Lake Rescue Board")]
    [InlineData("The Lake Rescue Board, known as the LRB, met.", "LRB", "Lake Rescue Board")]
    [InlineData("The Board of Weirs, or BoW, met.", "BoW", "Board of Weirs")]
    [InlineData("The wide-area float and lamp service, WALS for short, began in 2009.", "WALS", "wide-area float and lamp service")]
    [InlineData("The lake air watch – LAW for short – began in 2009.", "LAW", "lake air watch")]
    [InlineData("LRB: Lake Rescue Board", "LRB", "Lake Rescue Board")]
    [InlineData("LRB = Lake Rescue Board", "LRB", "Lake Rescue Board")]
    [InlineData("R&R, i.e. rest and rescue, was free.", "R&R", "rest and rescue")]
    [InlineData("She drew 3D hulls (three-dimensional hulls) of each boat.", "3D", "three-dimensional")]
    [InlineData("They post PDF files (portable document format files) to the quay.", "PDF", "portable document format")]
    [InlineData("DOP means daily opening procedure. The DOP is printed on a card.", "DOP", "daily opening procedure")]
    [InlineData("The Lake Rescue Board, commonly abbreviated as LRB, met.", "LRB", "Lake Rescue Board")]
    [InlineData("The Lake Rescue Board (hereafter LRB) met.", "LRB", "Lake Rescue Board")]
    [InlineData("The Lake Rescue Board (hereinafter the “LRB”) met.", "LRB", "Lake Rescue Board")]
    [InlineData("The Lake Rescue Board (abbreviated LRB) met.", "LRB", "Lake Rescue Board")]
    public void Definitions_in_words(string text, string shortForm, string longForm) => Defines(text, shortForm, longForm);

    [Theory]
    [InlineData("The Harbour Board and the Town Council (HB and TC) met.", "HB", "Harbour Board", "TC", "Town Council")]
    [InlineData("The Staff Fund Union and the Staff Fund Council (SFU and SFC respectively) met.", "SFU", "Staff Fund Union", "SFC", "Staff Fund Council")]
    [InlineData("The Lake Rescue Board and Northern Ferry Company (LRB and NFC, respectively) met.", "LRB", "Lake Rescue Board", "NFC", "Northern Ferry Company")]
    public void Two_short_forms_in_one_pair_of_parentheses(string text, string shortForm, string longForm, string secondShort, string secondLong) =>
        Assert.Equal([(shortForm, longForm), (secondShort, secondLong)], Read(text).Items.Select(item => (item.ShortForm, item.LongForm)));

    [Theory]
    [InlineData("We met in the old town (Paris).")]
    [InlineData("The scores were good (see above) and fair (OR = 2.1).")]
    [InlineData("It rose in spring (May) and fell (again).")]
    [InlineData("Choose one item(s) or more (and) less (or).")]
    [InlineData("They read the IT boats (old boats) and left.")]
    [InlineData("They left, and he, Tom, stayed.")]
    [InlineData("The LRB: boats and more boats.")]
    [InlineData("He came in (1990) and (a) sang (b) danced.")]
    public void Other_parentheses_define_nothing(string text) => Assert.Empty(Read(text).Items);

    [Fact]
    public void A_name_with_exactly_the_initials_of_a_used_form_is_its_long_form() =>
        Defines("The Lake Rescue Board met. In May the LRB left.", "LRB", "Lake Rescue Board");

    [Theory]
    [InlineData("The Ostian People's Navy (JNA) sailed. The JNA came back.", "JNA", "Ostian People's Navy")]
    [InlineData("The Ostian People's Navy (JNA) sailed.", "JNA", "Ostian People's Navy")]
    [InlineData("She left the Ostian Workers’ Front (DWF). Soon the DWF was banned.", "DWF", "Ostian Workers’ Front")]
    public void Foreign_initials_behind_a_name_are_defined_where_they_come_again(string text, string shortForm, string longForm) => Defines(text, shortForm, longForm);

    [Theory]
    [InlineData("They met at the Northern Docks (XYZ) twice. The XYZ closed.")]
    [InlineData("They met at the Northern Docks (XNZ) twice.")]
    [InlineData("He met Anna Lind (ABL) twice. The ABL closed.")]
    public void Other_initials_behind_a_name_are_no_definition(string text) => Assert.Empty(Read(text).Items);

    [Theory]
    [InlineData("The file is JSON, the fare NOK 400, and Mr Hale QC is a CBE.")]
    [InlineData("The stamp read 6 JAN 2014.")]
    [InlineData("OBAN, 14 March – The ferry sailed.")]
    [InlineData("OBAN – The ferry sailed.")]
    public void What_readers_know_and_the_stamps_of_reports_need_no_definition(string text) => Assert.Empty(Read(text).Findings);

    [Fact]
    public void Two_initials_need_more_than_a_chance_likeness() =>
        Assert.Empty(Read("Paul Quinn met them. The PQ was closed.").Items);

    [Fact]
    public void Every_use_is_linked_the_definition_apart()
    {
        var text = "LRB news. The Lake Rescue Board (LRB) met. The LRB’s boats and other LRBs; an LRB-led crew, not LRBX.";
        var item = Assert.Single(Read(text).Items);
        Assert.Equal(["LRB", "LRB", "LRBs", "LRB"], item.Uses.Select(use => text.Substring(use.Start, use.Length)));
        Assert.Equal(text.IndexOf("(LRB", StringComparison.Ordinal) + 1, item.Short.Start);
    }

    [Fact]
    public void The_longest_form_takes_a_use()
    {
        var (items, findings) = Read("Water level (WL) and water level-rain rate (WL-RR) differ. A WL-RR chart and a WL chart.");
        Assert.Equal([("WL", 1), ("WL-RR", 1)], items.Select(item => (item.ShortForm, item.Uses.Length)));
        Assert.Empty(findings);
    }

    [Fact]
    public void A_long_form_over_a_line_end_is_told_in_one_line() => Defines("The Lake\nRescue Board (LRB) met.", "LRB", "Lake Rescue Board");

    [Theory]
    [InlineData("They asked the WXY to help. The WXY came.", "DOCM131 15 “WXY” is used but never defined.")]
    [InlineData("They asked the MCIL to help.", "DOCM131 15 “MCIL” is used but never defined.")]
    [InlineData("The Lake Rescue Board (LRB) met.", "DOCM132 23 “LRB” is defined but never used.")]
    [InlineData(
        "The Lake Rescue Board (LRB) met.\n\nThe Long Road Bank (LRB) failed. The LRB won.",
        "DOCM133 54 “LRB” is “Long Road Bank” here, but “Lake Rescue Board” in line 1.")]
    public void Findings_name_the_place_and_the_form(string text, string finding)
    {
        var found = Assert.Single(Read(text).Findings);
        Assert.Equal(finding, FormattableString.Invariant($"{found.Rule.Id} {found.Span.Start} {found.Message}"));
    }

    [Theory]
    [InlineData("He saw the USA on TV.")]
    [InlineData("The CO2 and the NO2 rose.")]
    [InlineData("Louis XIV and Part III.")]
    [InlineData("It runs on .NET and on OS/2.")]
    [InlineData("A pilot MUST wait and a boat SHALL sail, but NOT by night.")]
    [InlineData("I said NEVER, and never again.")]
    [InlineData("KEEP OFF THE GRASS")]
    [InlineData("The Lake Rescue Board (LRB) met. Later the Lake Rescue Board (LRB) left.")]
    public void What_is_known_shouted_or_repeated_is_no_finding(string text) => Assert.Empty(Read(text).Findings);

    [Fact]
    public void Any_text_is_read_and_every_span_lies_in_order() =>
        Gen.Int[0, Parts.Length - 1].Select(i => Parts[i]).Array[0, 60].Select(string.Concat).Sample(text =>
        {
            foreach (var item in Read(text).Items)
            {
                Assert.Equal(item.ShortForm, text.Substring(item.Short.Start, item.Short.Length));
                Assert.True(item.Long.Length > 0 && item.Long.End <= text.Length);
                var last = 0;
                foreach (var use in item.Uses)
                {
                    Assert.True(use.Start >= last && use.End <= text.Length && (use.End <= item.Short.Start || use.Start >= item.Short.End));
                    last = use.End;
                }
            }
        });

    [Fact]
    public void The_essay_defines_two()
    {
        var text = File.ReadAllText(Essay()).Replace("\n", "\n\n", StringComparison.Ordinal);
        Assert.Equal(
            [("CSCE", "Conference on Security and Co-operation in Europe"), ("OSCE", "Organization for Security and Co-operation in Europe")],
            Read(text).Items.Select(item => (item.ShortForm, item.LongForm)));
    }

    [Theory]
    [InlineData("(")]
    [InlineData("AB (CD ")]
    [InlineData("alpha beta AB (CD) ")]
    [InlineData("known as ABC ")]
    [InlineData("AB, ")]
    [InlineData("Alpha Beta Cat ABC ")]
    [InlineData("word and another, ")]
    public void Hostile_text_is_read_to_the_end(string part)
    {
        // A quadratic reader would not end here; how long a linear one takes is for the benchmarks.
        var prose = Prose.Of(string.Concat(Enumerable.Repeat(part, 80_000)));
        var items = AbbreviationReader.Read(prose.Source, prose.Tokens, new FindingSink());
        Assert.All(items, item => Assert.InRange(item.Long.End, 0, prose.Source.Text.Length));
    }

    private static string Essay()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "DocModel.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("No DocModel.sln above the tests.");
        return Path.Combine(folder, "seeds", "security-architecture.txt");
    }

    private static void Defines(string text, string shortForm, string longForm) =>
        Assert.Equal([(shortForm, longForm)], Read(text).Items.Select(item => (item.ShortForm, item.LongForm)));

    private static (AbbreviationItem[] Items, FindingItem[] Findings) Read(string text)
    {
        var prose = Prose.Of(text);
        var findings = new FindingSink();
        return (AbbreviationReader.Read(prose.Source, prose.Tokens, findings), findings.ToArray());
    }
}
