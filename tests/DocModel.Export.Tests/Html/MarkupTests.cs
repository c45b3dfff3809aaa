using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using DocModel.Essays;

namespace DocModel.Export.Tests.Html;

/// <summary>The page as a parser of HTML sees it.</summary>
public sealed class MarkupTests
{
    [Fact]
    public void Every_event_term_and_use_of_a_document_is_on_its_page()
    {
        var document = SecurityArchitecture.Document;
        var page = Pages.Parse(document);

        foreach (var e in document.Events)
        {
            Assert.Equal(Line(e.Text), Line(page.GetElementById("event-" + e.Name)!.TextContent));
            var entry = page.GetElementById("timeline-" + e.Name)!;
            Assert.Equal(Line(e.Label), entry.QuerySelector(".what")!.TextContent);
            Assert.Equal("#event-" + e.Name, entry.QuerySelector("a")!.GetAttribute("href"));
            Assert.Equal(Line(e.Sentence!.Text), Line(page.GetElementById(entry.GetAttribute("data-sentence")!)!.TextContent));
        }

        foreach (var term in document.Terms)
        {
            var uses = page.GetElementById("term-" + term.Name)!.QuerySelectorAll(".uses li a");
            Assert.Equal(term.Uses.Count + term.Mentions.Count, uses.Length);
            Assert.All(uses, use => Assert.Equal(use.QuerySelector("b")!.TextContent, WholeMark(page, use.GetAttribute("href")!.Substring(1))));
        }

        foreach (var abbreviation in document.Abbreviations)
        {
            Assert.Equal(1 + abbreviation.Uses.Count, page.GetElementById("abbreviation-" + abbreviation.Name)!.QuerySelectorAll(".uses li").Length);
            Assert.Equal(1 + abbreviation.Uses.Count, page.QuerySelectorAll($"article abbr[title='{abbreviation.LongForm}']").Length);
        }

        Assert.Equal(document.Quotations.Count, page.QuerySelectorAll("article .quote[id]").Length);
    }

    [Fact]
    public void The_article_says_what_the_document_says()
    {
        foreach (var document in (Document[])[SecurityArchitecture.Document, Pages.Harbour, Pages.Treaties(300)])
        {
            var article = (IElement)Pages.Parse(document).QuerySelector("article")!.Clone();
            foreach (var added in article.QuerySelectorAll(".topic, .byline").Concat(document.Title.Length == 0 ? article.QuerySelectorAll("h1") : []))
                added.Remove();
            Assert.Equal(Line(document.Text), Line(article.TextContent));
        }
    }

    [Theory]
    [InlineData("1. one\n2. two\n\n   more of two\n3. three", "<ol><li>one</li><li>twomore of two</li><li>three</li></ol>")]
    [InlineData("4) four\n5) five\n1. one", "<ol start=\"4\"><li>four</li><li>five</li></ol><ol><li>one</li></ol>")]
    [InlineData("- a\n  1. b\n  2. c\n- d", "<ul><li>a<ol><li>b</li><li>c</li></ol></li><li>d</li></ul>")]
    [InlineData("- a\n\n\n1. b", "<ul><li>a</li></ul><ol><li>b</li></ol>")]
    [InlineData("1. a\n\nbetween\n\n2. b", "<ol><li>a</li></ol>between<ol start=\"2\"><li>b</li></ol>")]
    [InlineData("1. a\n   ```\n   x\n   ```\n2. b", "<ol><li>a<pre>x</pre></li><li>b</li></ol>")]
    public void Lists_keep_their_numbers(string text, string shape) => Assert.Equal(shape, Shape(Pages.Read(text)));

    [Theory]
    [InlineData("|a|b|\n|-|-|\n|1|2|", "<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>")]
    [InlineData("|a|b|\n|-|-|\n||2|\n|3||", "<table><tr><th>a</th><th>b</th></tr><tr><td></td><td>2</td></tr><tr><td>3</td><td></td></tr></table>")]
    [InlineData("|a|b|\n|-|-|\n\n|c|\n|:-|\n|1|", "<table><tr><th>a</th><th>b</th></tr></table><table><tr><th>c</th></tr><tr><td>1</td></tr></table>")]
    public void Tables_keep_their_rows_and_columns(string text, string shape) => Assert.Equal(shape, Shape(Pages.Read(text)));

    [Fact]
    public void No_two_elements_share_an_id_and_every_link_of_the_page_leads_somewhere()
    {
        foreach (var document in (Document[])[SecurityArchitecture.Document, Pages.Harbour, Pages.FiveThousandYears()])
        {
            var page = Pages.Parse(document);
            var ids = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();
            Assert.Equal(ids.Distinct().Count(), ids.Count);
            Assert.All(page.QuerySelectorAll("a[href^='#']"), link => Assert.Contains(Uri.UnescapeDataString(link.GetAttribute("href")![1..]), ids));
            Assert.All(page.QuerySelectorAll("[aria-labelledby], [aria-controls]"), element =>
                Assert.Contains((element.GetAttribute("aria-labelledby") ?? element.GetAttribute("aria-controls"))!, ids));
        }
    }

    [Fact]
    public void Overlapping_marks_are_cut_so_that_they_nest()
    {
        var document = Pages.Read("On 3 May 1987 Holm said that \"the quay was a disgrace. It [fell on 4 May 1988](https://example.org/fall) and nobody cared\" about it.");
        var quotation = Assert.Single(document.Quotations);
        Assert.True(document.Sentences.Count > 1, "The quotation must reach over the end of a sentence for this to be a test.");

        var page = Pages.Parse(document);

        Assert.Equal(Line(document.GetText(quotation.OuterSpan)), Line(WholeMark(page, page.QuerySelector(".quote[id]")!.Id!)));
        Assert.Empty(page.QuerySelectorAll("a a"));
        Assert.NotNull(page.QuerySelector("a.link .event"));
    }

    [Fact]
    public void Headings_have_the_anchors_of_GitHub()
    {
        var page = Pages.Parse(Pages.Harbour);

        Assert.Equal(["the-harbour-of-osterwick", "the-flood", "32-the-new-quay", "the-flood-1"], page.QuerySelectorAll("article :is(h1, h2, h3)").Select(heading => heading.Id));
        Assert.Equal("H2", page.GetElementById("3.2")!.FirstElementChild!.TagName);
    }

    [Theory]
    [InlineData("## Setup {#first}\n\nText.", "setup", "first")]
    [InlineData("## Timeline\n\nText.", "timeline", null)]
    [InlineData("## page:timeline\n\nText.", "pagetimeline", null)]
    public void An_id_of_the_author_stands_beside_the_anchor(string text, string anchor, string? id)
    {
        var page = Pages.Parse(Pages.Read(text));

        Assert.Equal(anchor, page.QuerySelector("article h2")!.Id);
        Assert.Equal(id, page.QuerySelector("article section")!.Id);
    }

    [Theory]
    [InlineData("The quay was opened on 3 May 1987.", "1987-05-03")]
    [InlineData("The quay was opened in May 1987.", "1987-05")]
    [InlineData("The quay was opened in 1987.", "1987")]
    [InlineData("The quay was opened around 1987.", null)]
    [InlineData("The quay was opened in the 1980s.", null)]
    [InlineData("The quay was opened in late 1987.", null)]
    [InlineData("The quay was opened in summer 1987.", null)]
    [InlineData("The quay was opened in 44 BCE.", null)]
    [InlineData("The quay was opened in AD 79.", "0079")]
    public void A_time_element_holds_what_html_can_say_and_nothing_else(string text, string? datetime)
    {
        var page = Pages.Parse(Pages.Read(text));

        Assert.Equal(datetime, page.QuerySelector("article time")?.GetAttribute("datetime"));
        Assert.Single(page.QuerySelectorAll("article .event"));
    }

    [Theory]
    [InlineData("The quay was opened on 3 May 1987.", "3 May 1987")]
    [InlineData("The quay was opened in the late 1980s.", "the late 1980s")]
    [InlineData("The quay was opened around 800 BCE.", "about 800 BCE")]
    [InlineData("The quay was opened in mid-1942.", "mid-1942")]
    public void Dates_are_written_for_people(string text, string words) =>
        Assert.Equal(words, Pages.Parse(Pages.Read(text)).QuerySelector(".events .when")!.TextContent);

    [Theory]
    [InlineData("The quay was opened on 1 January 1970.", "0", "0")]
    [InlineData("The quay was opened on 29 February 2024.", "19782", "19782")]
    [InlineData("The quay was opened in March 1921.", "-17838", "-17808")]
    [InlineData("The quay was opened in 44 BCE.", "-735233", "-734869")]
    public void The_timeline_has_each_event_from_its_first_to_its_last_day(string text, string from, string to)
    {
        var entry = Pages.Parse(Pages.Read(text)).QuerySelector(".events li")!;

        Assert.Equal((from, to), (entry.GetAttribute("data-from"), entry.GetAttribute("data-to")));
    }

    [Fact]
    public void Blocks_are_what_they_were_in_the_file()
    {
        var page = Pages.Parse(Pages.Read("""
            - one
              - deeper
            - two

            > Quoted words.

            | Ship | Year |
            |------|------|
            | Anna | 1987 |

            ```
            code  here
            ```
            """));

        Assert.Equal("deeper", page.QuerySelector("article ul > li > ul > li")!.TextContent.Trim());
        Assert.Equal(2, page.QuerySelector("article ul")!.Children.Length);
        Assert.Equal("Quoted words.", page.QuerySelector("article blockquote p")!.TextContent);
        Assert.Equal(["Ship", "Year"], page.QuerySelectorAll("article th").Select(cell => cell.TextContent));
        Assert.Equal(["Anna", "1987"], page.QuerySelectorAll("article td").Select(cell => cell.TextContent));
        Assert.Equal("code  here", page.QuerySelector("article pre code")!.TextContent);
    }

    [Theory]
    [InlineData("- item\n\n  > quoted\n\n- next", "<ul><li>item<blockquote>quoted</blockquote></li><li>next</li></ul>")]
    [InlineData("- > begins\n- next", "<ul><li><blockquote>begins</blockquote></li><li>next</li></ul>")]
    [InlineData("1. > begins\n\n   > goes on\n\nText.", "<ol><li><blockquote>beginsgoes on</blockquote></li></ol>Text.")]
    [InlineData("- item\n  - inner\n\n    > quoted", "<ul><li>item<ul><li>inner<blockquote>quoted</blockquote></li></ul></li></ul>")]
    [InlineData("- item\n\n> outside", "<ul><li>item</li></ul><blockquote>outside</blockquote>")]
    [InlineData("Text.\n\n> > deep", "Text.<blockquote><blockquote>deep</blockquote></blockquote>")]
    public void A_quote_in_an_item_is_one_quote(string text, string shape) => Assert.Equal(shape, Shape(Pages.Read(text)));

    [Fact]
    public void Headings_leave_no_level_out_whatever_the_author_did()
    {
        var page = Pages.Parse(Pages.Read("#### Deep\n\nText.\n\n###### Deeper\n\nText.\n\n# Up\n\nText."));

        Assert.Equal(["H1", "H2", "H3", "H2"], page.QuerySelectorAll("main article :is(h1, h2, h3, h4, h5, h6)").Select(heading => heading.TagName));
    }

    [Fact]
    public void An_id_stays_when_the_text_changes_elsewhere()
    {
        var before = Ids(Pages.Harbour);
        var after = Ids(Pages.Read(Pages.HarbourText.Replace("The first pier", "Nobody knows who they were. The first pier", StringComparison.Ordinal)));

        // The paragraph that was changed.
        Assert.StartsWith("p-", Assert.Single(before.Except(after)), StringComparison.Ordinal);
        Assert.Equal(2, after.Except(before).Count());

        static List<string> Ids(Document document) => [.. Pages.Parse(document).QuerySelectorAll("main [id]").Select(element => element.Id!)];
    }

    [Fact]
    public void The_same_document_gives_the_same_page_in_every_culture()
    {
        var expected = Pages.Html(Pages.Harbour);
        var culture = Thread.CurrentThread.CurrentCulture;
        try
        {
            foreach (var name in (string[])["tr-TR", "fa-IR", "sv-SE"])
            {
                Thread.CurrentThread.CurrentCulture = new System.Globalization.CultureInfo(name);
                Assert.Equal(expected, Pages.Html(Pages.Harbour));
            }
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = culture;
        }
    }

    [Fact]
    public void The_page_shows_the_licences_of_what_it_carries()
    {
        var licences = Pages.Parse(Pages.Harbour).QuerySelector(".foot details pre")!.TextContent;

        Assert.Contains("d3-zoom", licences, StringComparison.Ordinal);
        Assert.Contains("Copyright 2010-2021 Mike Bostock", licences, StringComparison.Ordinal);
        Assert.Contains("Permission to use, copy, modify, and/or distribute this software", licences, StringComparison.Ordinal);
    }

    /// <summary>The words of a mark, which may be in pieces.</summary>
    private static string WholeMark(IHtmlDocument page, string id) =>
        string.Concat(page.QuerySelectorAll($"[id='{id}'], [data-part='{id}']").Select(piece => piece.TextContent));

    private static string Line(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The lists, quotes, tables and code of the article, without what else there is.</summary>
    private static string Shape(Document document)
    {
        var shape = new StringBuilder();
        var article = Pages.Parse(document).QuerySelector("article")!;
        foreach (var added in article.QuerySelectorAll("h1, .byline, .topic"))
            added.Remove();
        Walk(article);
        return shape.ToString();

        void Walk(INode node)
        {
            foreach (var child in node.ChildNodes)
            {
                if (child is IText text)
                {
                    shape.Append(text.Text.Trim());
                }
                else if (child is IElement { LocalName: "ol" or "ul" or "li" or "blockquote" or "table" or "tr" or "th" or "td" or "pre" } element)
                {
                    var name = element.LocalName;
                    shape.Append('<').Append(name).Append(element.GetAttribute("start") is { } start ? $" start=\"{start}\"" : "").Append('>');
                    Walk(element);
                    shape.Append("</").Append(name).Append('>');
                }
                else
                {
                    Walk(child);
                }
            }
        }
    }
}
