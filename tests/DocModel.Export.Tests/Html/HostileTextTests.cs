using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;

namespace DocModel.Export.Tests.Html;

/// <summary>Whatever a document holds, it is words on the page and nothing else.</summary>
public sealed class HostileTextTests
{
    public static TheoryData<string> Attacks =>
    [
        "</script><script>document.title = 'taken'</script>",
        "</style><style>body { display: none }</style>",
        "</title></head><body onload=alert(1)>",
        "<!-- <script>alert(1)</script>",
        "--!> <img src=x onerror=alert(1)>",
        "<svg/onload=alert(1)> ]]> <![CDATA[ x",
        "\" onmouseover=\"alert(1)\" x=\"",
        "' onfocus='alert(1)' autofocus='",
        "&lt;script&gt;alert(1)&lt;/script&gt; &#60;b&#62; &amp",
        "<base href=https://example.org/> <meta http-equiv=refresh content=0>",
        "</bdi></a></span></p></article></main><form action=https://example.org><button>",
        "<textarea><plaintext><template><noscript>",
    ];

    [Theory]
    [MemberData(nameof(Attacks))]
    public void Markup_in_the_text_is_shown_as_text(string attack)
    {
        // Everywhere at once: the text, a heading, an event's label, a quotation, a term, an abbreviation, a speaker, the title, the path.
        var text = $"""
            {attack} The {attack} was opened on 3 May 1987 by the {attack}.

            "It was a {attack} day for all of us in the harbour," said Anna {attack} Holm in 1988. The so-called "{attack}" ended.
            """;
        var plain = Pages.Read(text, $"{attack}.txt");
        var page = Pages.Parse(Pages.Html(plain));

        OnlyOurs(page);
        Assert.Contains(attack, page.QuerySelector("article")!.TextContent, StringComparison.Ordinal);
        OnlyOurs(Pages.Parse(Pages.Html(Pages.Read($"# {Code(attack)}\n\n{text}\n\n## {Code(attack)}\n\nText.\n\n| {Code(attack)} | a |\n|---|---|\n| 1 | 2 |\n"))));

        static string Code(string words) => $"``` {words.Replace("|", "", StringComparison.Ordinal)} ```";
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("JaVaScRiPt:alert(1)")]
    [InlineData("&#106;avascript:alert(1)")]
    [InlineData("java&#9;script:alert(1)")]
    [InlineData("java&#10;script:alert(1)")]
    [InlineData("&#1;javascript:alert(1)")]
    [InlineData("%20javascript:alert(1)")]
    [InlineData("vbscript:x")]
    [InlineData("data:text/html,x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("blob:x")]
    public void A_link_that_could_run_or_read_anything_is_words_and_is_told(string target)
    {
        var page = Pages.Parse(Pages.Html(Pages.Read($"See [the quay](<{target}>) there."), out var skipped));

        Assert.Empty(page.QuerySelectorAll("article a"));
        Assert.Equal("the quay", page.QuerySelector(".dead")!.TextContent);
        Assert.StartsWith("harbour.md(1,", Assert.Single(skipped).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://example.org/?a=1&b=%22")]
    [InlineData("HTTP://example.org")]
    [InlineData("mailto:board@example.org")]
    [InlineData("other.md#part")]
    [InlineData("../up/other.md")]
    [InlineData("//example.org/x")]
    public void Other_links_lead_where_the_author_says(string target)
    {
        var link = Assert.Single(Pages.Parse(Pages.Html(Pages.Read($"See [the quay]({target}) there."), out var skipped)).QuerySelectorAll("article a"));

        Assert.Equal(target, link.GetAttribute("href"));
        Assert.Equal("noopener noreferrer", link.GetAttribute("rel"));
        Assert.Empty(skipped);
    }

    [Fact]
    public void A_link_to_a_heading_that_is_not_there_is_words_and_is_told()
    {
        var page = Pages.Parse(Pages.Html(Pages.Read("# Quay\n\nSee [here](#quay) and [there](#pier)."), out var skipped));

        Assert.Equal("#quay", Assert.Single(page.QuerySelectorAll("article a")).GetAttribute("href"));
        Assert.Contains("no #pier", Assert.Single(skipped).Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData('\0')]
    [InlineData('\u0001')]
    [InlineData('\u000c')]
    [InlineData('\u007f')]
    [InlineData('\u0085')]
    [InlineData('\ud800')]
    [InlineData('\udc00')]
    [InlineData('\ufffe')]
    [InlineData('\uffff')]
    public void What_html_must_not_hold_is_replaced(char c)
    {
        var html = Pages.Html(Pages.Read($"The quay{c}side was opened on 3 May 1987.", "quay.txt"));

        Assert.DoesNotContain(html, letter => letter == c);
        // No character is lost on the way to a file.
        Assert.Equal(html, Encoding.UTF8.GetString(new UTF8Encoding(false, throwOnInvalidBytes: true).GetBytes(html)));
        Pages.Parse(html);
    }

    [Fact]
    public void Characters_beyond_the_first_plane_stay_whole() =>
        Assert.Contains("\U0001d11e\U0001f6a2", Pages.Parse(Pages.Read("The \U0001d11e\U0001f6a2 was opened in 1987.", "x.txt")).QuerySelector("article")!.TextContent, StringComparison.Ordinal);

    [Fact]
    public void Words_that_turn_the_direction_around_do_so_on_an_island()
    {
        const string Turn = "\u202e";
        var page = Pages.Parse(Pages.Read($"# Har{Turn}bour\n\n## Qu{Turn}ay\n\nThe {Turn}quay was opened on 3 May 1987. The so-called \"{Turn}market\" ended.", $"ha{Turn}rbour.md"));

        var outside = page.QuerySelectorAll("body *:not(script)").Where(element =>
            element.ChildNodes.OfType<IText>().Any(text => text.Data.Contains(Turn, StringComparison.Ordinal))
            && element.Closest("bdi, article :is(p, h1, h2, h3)") is null);
        Assert.Empty(outside);
        Assert.Equal("Harbour", page.Title);
    }

    [Fact]
    public void Nothing_runs_but_the_scripts_that_the_policy_names()
    {
        var page = Pages.Parse(Pages.Harbour);
        var policy = page.QuerySelector("meta[http-equiv='Content-Security-Policy']")!;
        var content = policy.GetAttribute("content")!;

        Assert.StartsWith("default-src 'none'; ", content, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", content, StringComparison.Ordinal);
        var hashes = page.QuerySelectorAll("script, style").Select(element =>
            "'sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(element.TextContent))) + "'").ToList();
        Assert.Equal(3, hashes.Count);
        Assert.All(hashes, hash => Assert.Contains(hash, content, StringComparison.Ordinal));
        // A policy holds from where it stands on.
        Assert.Null(policy.PreviousElementSibling!.PreviousElementSibling);
    }

    [Fact]
    public void Deep_nesting_does_not_break_the_page()
    {
        var text = string.Concat(Enumerable.Repeat("\u201cso \u2018", 400)) + "in 1987 it was opened" + string.Concat(Enumerable.Repeat("\u2019 there\u201d", 400));
        OnlyOurs(Pages.Parse(Pages.Read(text, "nested.txt")));
        OnlyOurs(Pages.Parse(Pages.Read(string.Concat(Enumerable.Range(0, 100).Select(depth => new string(' ', depth * 2) + "- item\n")))));
        OnlyOurs(Pages.Parse(Pages.Read(new string('>', 100) + " quoted")));
    }

    /// <summary>Every element and attribute of the page is one that the exporter writes.</summary>
    private static void OnlyOurs(AngleSharp.Html.Dom.IHtmlDocument page)
    {
        string[] elements =
        [
            "html", "head", "meta", "title", "style", "script", "body", "a", "header", "search", "form", "input", "output", "button", "div", "fieldset", "legend", "label",
            "span", "select", "option", "p", "nav", "ol", "ul", "li", "main", "article", "section", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "code", "table",
            "tbody", "tr", "th", "td", "time", "abbr", "bdi", "b", "dl", "dt", "dd", "aside", "footer", "details", "summary",
        ];
        foreach (var element in page.All)
        {
            Assert.Contains(element.LocalName, elements);
            Assert.DoesNotContain(element.Attributes, attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal) || attribute.Name is "style" or "src" or "srcdoc" or "action" or "formaction");
        }

        Assert.Equal(2, page.QuerySelectorAll("script").Length);
        Assert.Equal(1, page.QuerySelectorAll("style").Length);
        Assert.Equal(1, page.QuerySelectorAll("form").Length);
        Assert.All(page.QuerySelectorAll("a[href]"), link => Assert.Matches("^(#|https?:)", link.GetAttribute("href")!));
    }
}
