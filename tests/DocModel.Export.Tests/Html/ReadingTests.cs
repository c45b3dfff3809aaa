using DocModel.Essays;
using static Microsoft.Playwright.Assertions;

namespace DocModel.Export.Tests.Html;

/// <summary>What a reader does with the text: marks, search, outline, terms, links.</summary>
[Collection(ReaderTests.Name)]
public sealed class ReadingTests(Chromium chromium)
{
    [Fact]
    public async Task A_layer_of_marks_is_switched_off_and_on()
    {
        await using var page = await chromium.OpenAsync(Pages.Harbour);
        var flood = page.Mark("event-GreatFlood");
        await Expect(flood).ToHaveCSSAsync("text-decoration-line", "underline");
        await Expect(flood).ToHaveAttributeAsync("href", "#timeline-GreatFlood");

        await page["button", "Marks"].ClickAsync();
        await page["label", "Events"].Locator("input").UncheckAsync();
        await Expect(flood).ToHaveCSSAsync("text-decoration-line", "none");
        // What is not marked is no link either.
        await Expect(flood).Not.ToHaveAttributeAsync("href", new System.Text.RegularExpressions.Regex("."));
        await Expect(page["article a.term"].First).ToHaveCSSAsync("text-decoration-line", "underline");

        await page["label", "Events"].Locator("input").CheckAsync();
        await Expect(flood).ToHaveCSSAsync("text-decoration-line", "underline");
        await Expect(flood).ToHaveAttributeAsync("href", "#timeline-GreatFlood");
    }

    [Fact]
    public async Task Each_kind_of_quotation_is_a_layer_of_its_own()
    {
        await using var page = await chromium.OpenAsync(Pages.Harbour);
        var speech = page["article .of-speech"].First;
        var scare = page["article .of-scare, article .of-term"].First;
        var paper = await page["html"].EvaluateAsync<string>("e => getComputedStyle(e).backgroundColor");

        await page["button", "Marks"].ClickAsync();
        await page["label", "Quoted speech"].Locator("input").UncheckAsync();

        await Expect(speech).ToHaveCSSAsync("background-color", "rgba(0, 0, 0, 0)");
        Assert.DoesNotContain(await scare.EvaluateAsync<string>("e => getComputedStyle(e).backgroundColor"), (string[])["rgba(0, 0, 0, 0)", paper]);
    }

    [Fact]
    public async Task One_speaker_s_words_stand_out()
    {
        await using var page = await chromium.OpenAsync(SecurityArchitecture.Document);
        var said = SecurityArchitecture.Document.Quotations.Count(quotation => quotation.Speaker == "Yeltsin");

        await page["button", "Marks"].ClickAsync();
        await page["select"].SelectOptionAsync("Yeltsin");
        await Expect(page[".quote.said[id]"]).ToHaveCountAsync(said);
        await Expect(page.Announcer).ToHaveTextAsync($"{said} by Yeltsin stand out.");

        await page["select"].SelectOptionAsync("");
        await Expect(page[".quote.said"]).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Escape_closes_the_marks_and_the_focus_returns()
    {
        await using var page = await chromium.OpenAsync(Pages.Harbour);
        var button = page["button", "Marks"];
        await button.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page[".marks"]).ToBeVisibleAsync();
        await Expect(button).ToHaveAttributeAsync("aria-expanded", "true");
        await Expect(page[".marks input"].First).ToBeFocusedAsync();

        await page.Keyboard.PressAsync("Escape");

        await Expect(page[".marks"]).ToBeHiddenAsync();
        await Expect(button).ToHaveAttributeAsync("aria-expanded", "false");
        await Expect(button).ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_term_opens_its_concordance_and_Escape_returns_to_it()
    {
        await using var page = await chromium.OpenAsync(SecurityArchitecture.Document);
        var term = SecurityArchitecture.Terms.IndivisibleSecurity;
        var use = page["article a[data-term='term-IndivisibleSecurity']"].First;
        await use.FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        var dialog = page["dialog"];
        await Expect(dialog).ToBeVisibleAsync();
        await Expect(page["dialog h2"]).ToBeFocusedAsync();
        await Expect(page["dialog h2"]).ToHaveTextAsync("indivisible security");
        await Expect(page["dialog .uses li"]).ToHaveCountAsync(term.Uses.Count + term.Mentions.Count);
        await Expect(page["dialog .meaning"]).ToHaveTextAsync(term.Definition!);

        await page.Keyboard.PressAsync("Escape");

        await Expect(dialog).ToBeHiddenAsync();
        await Expect(use).ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_line_of_the_concordance_shows_the_use_and_stays_open()
    {
        await using var page = await chromium.OpenAsync(SecurityArchitecture.Document);
        await page["article a[data-term='term-IndivisibleSecurity']"].First.ClickAsync();
        var last = page["dialog .uses a"].Last;
        await last.ClickAsync();

        var use = page.Mark((await last.GetAttributeAsync("href"))![1..]);
        await page.UntilAsync("(() => { const b = document.querySelector('.lit').getBoundingClientRect(); return b.top > 60 && b.bottom < innerHeight; })()");
        await Expect(use).ToHaveClassAsync(new System.Text.RegularExpressions.Regex(@"\blit\b"));
        await Expect(page["dialog"]).ToBeVisibleAsync();
        await Expect(last).ToHaveAttributeAsync("aria-current", "true");
    }

    [Fact]
    public async Task Related_terms_lead_from_one_concordance_to_the_next()
    {
        await using var page = await chromium.OpenAsync(SecurityArchitecture.Document);
        await page["article a[data-term='term-IndivisibleSecurity']"].First.ClickAsync();
        await page["dialog .aside a"].First.ClickAsync();

        await Expect(page["dialog h2"]).ToHaveTextAsync(SecurityArchitecture.Terms.IndivisibleSecurity.Related[0].Text);
    }

    [Fact]
    public async Task Search_finds_counts_and_walks_round()
    {
        await using var page = await chromium.OpenAsync(Pages.Harbour);
        await page.Keyboard.PressAsync("/");
        await Expect(page["input[type=search]"]).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("FLOATING market");
        var count = page[".search-count"];
        await Expect(count).ToHaveTextAsync("1 of 3");
        Assert.Equal(3, await page.Page.EvaluateAsync<int>("CSS.highlights.get('match').size"));

        await page.Keyboard.PressAsync("Enter");
        await Expect(count).ToHaveTextAsync("2 of 3");
        await Expect(page.Announcer).ToContainTextAsync("the floating market never came back");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Enter");
        await Expect(count).ToHaveTextAsync("1 of 3");
        await page.Keyboard.PressAsync("Shift+Enter");
        await Expect(count).ToHaveTextAsync("3 of 3");
        Assert.Equal("floating market", await page.Page.EvaluateAsync<string>("[...CSS.highlights.get('match-current')][0].toString()"));

        await page.Keyboard.PressAsync("Escape");
        await Expect(page["input[type=search]"]).ToHaveValueAsync("");
        await Expect(count).ToHaveTextAsync("");
        Assert.False(await page.Page.EvaluateAsync<bool>("CSS.highlights.has('match')"));
    }

    [Fact]
    public async Task Search_goes_over_marks_and_tells_no_marks_apart()
    {
        // The words begin before a mark and end in it, and the typed quotation marks are others than the text's.
        await using var page = await chromium.OpenAsync(SecurityArchitecture.Document);
        await page["input[type=search]"].FillAsync("principle of \"indivisible security\"");
        await Expect(page[".search-count"]).ToHaveTextAsync("1 of 1");

        await page["input[type=search]"].FillAsync("zeppelin");
        await Expect(page[".search-count"]).ToHaveTextAsync("none");
    }

    [Fact]
    public async Task A_match_far_down_is_scrolled_to()
    {
        await using var page = await chromium.OpenAsync(Pages.Treaties(1000));
        await page["input[type=search]"].FillAsync("town number 997");
        await Expect(page[".search-count"]).ToHaveTextAsync("1 of 1");
        await page.UntilAsync("(() => { const b = [...CSS.highlights.get('match-current')][0].getBoundingClientRect(); return b.height > 0 && b.top > 40 && b.bottom < innerHeight; })()");
    }

    [Fact]
    public async Task The_outline_follows_the_text()
    {
        await using var page = await chromium.OpenAsync(SecurityArchitecture.Document);
        var current = page[".outline [aria-current]"];
        await Expect(current).ToHaveTextAsync("What Russia actually wants");

        await page.Mark("common-european-home").EvaluateAsync("e => e.scrollIntoView()");
        await Expect(current).ToHaveTextAsync("Common European Home");
        await Expect(current).ToHaveCountAsync(1);

        await page.Page.EvaluateAsync("scrollTo(0, 0)");
        await Expect(current).ToHaveTextAsync("What Russia actually wants");
    }

    [Theory]
    [InlineData("#event-GreatFlood")]
    [InlineData("#the-flood-1")]
    [InlineData("#3.2")]
    [InlineData("#use-FloatingMarket-2")]
    [InlineData("#term-FloatingMarket")]
    [InlineData("#quote-the-sea-has-taken-what-the")]
    [InlineData("#date-1953")]
    public async Task A_link_to_any_element_shows_it_when_the_page_is_opened(string fragment)
    {
        await using var page = await chromium.OpenAsync(Pages.Harbour, new View { Fragment = fragment, Height = 300 });
        var target = page.Mark(fragment[1..]);

        await Expect(target).ToHaveClassAsync(new System.Text.RegularExpressions.Regex(@"\blit\b"));
        await Expect(target).ToBeInViewportAsync();
        await Expect(target).Not.ToHaveCSSAsync("background-color", "rgba(0, 0, 0, 0)");
    }

    [Fact]
    public async Task A_deep_link_into_a_long_text_is_exact()
    {
        var document = Pages.Treaties(2000);
        var last = document.Events[^1];
        await using var page = await chromium.OpenAsync(document, new View { Fragment = "#event-" + last.Name });

        await page.UntilAsync("(() => { const b = document.querySelector('.lit').getBoundingClientRect(); return b.top > 40 && b.bottom < innerHeight; })()");
    }

    [Fact]
    public async Task A_link_of_the_text_into_the_text_goes_there_and_the_browser_comes_back()
    {
        await using var page = await chromium.OpenAsync(Pages.Harbour, new View { Height = 300 });
        await page["a.link[href='#the-flood']"].ClickAsync();
        await Expect(page.Mark("the-flood")).ToBeInViewportAsync();
        Assert.EndsWith("#the-flood", page.Page.Url, StringComparison.Ordinal);

        await page.Page.GoBackAsync();
        await Expect(page["a.link[href='#the-flood']"]).ToBeInViewportAsync();
    }

    [Fact]
    public async Task The_colours_are_the_system_s_until_the_reader_chooses()
    {
        await using var page = await chromium.OpenAsync(Pages.Harbour, new View { Dark = true });
        await Expect(page["html"]).ToHaveCSSAsync("color-scheme", "dark");
        var dark = await page["html"].EvaluateAsync<string>("e => getComputedStyle(e).backgroundColor");

        await page["button", "Marks"].ClickAsync();
        await page.Page.GetByLabel("light", new() { Exact = true }).CheckAsync();
        await Expect(page["html"]).ToHaveCSSAsync("color-scheme", "light");
        await Expect(page["html"]).Not.ToHaveCSSAsync("background-color", dark);

        await page.Page.ReloadAsync();
        await Expect(page["html"]).ToHaveCSSAsync("color-scheme", "light");
    }

    [Fact]
    public async Task A_hostile_text_stays_text_in_the_browser()
    {
        const string Attack = "</script><script>document.documentElement.dataset.taken = 1</script><img src=x onerror=\"document.documentElement.dataset.taken = 1\">";
        var document = Pages.Read($"The {Attack} was opened on 3 May 1987. The so-called \"{Attack}\" ended. It was {Attack} in May 1990.", $"{Attack}.txt");
        await using var page = await chromium.OpenAsync(document);

        // What scripts make of the text is text as well: the card of an event, the concordance of a term, the words of a search.
        await page["article a.event"].First.HoverAsync();
        await page["article a.term"].First.ClickAsync();
        await page["input[type=search]"].FillAsync(Attack);
        await Expect(page[".search-count"]).ToHaveTextAsync("1 of 3");

        await Expect(page["img"]).ToHaveCountAsync(0);
        await Expect(page["script"]).ToHaveCountAsync(2);
        Assert.Null(await page["html"].GetAttributeAsync("data-taken"));
    }
}
