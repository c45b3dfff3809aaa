using Deque.AxeCore.Playwright;
using DocModel.Essays;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace DocModel.Export.Tests.Html;

/// <summary>Phones, paper, screen readers, browsers without scripts.</summary>
[Collection(ReaderTests.Name)]
public sealed class AnywhereTests(Chromium chromium)
{
    public static TheoryData<bool, bool> Views => new() { { false, false }, { true, false }, { false, true }, { true, true } };

    [Theory]
    [MemberData(nameof(Views))]
    public async Task The_page_has_no_barrier_that_axe_knows(bool dark, bool phone)
    {
        foreach (var document in (Document[])[SecurityArchitecture.Document, Pages.Harbour])
        {
            await using var page = await chromium.OpenAsync(document, (phone ? View.OnPhone : new View()) with { Dark = dark });
            await NoBarrierAsync(page);
        }
    }

    [Theory]
    [MemberData(nameof(Views))]
    public async Task Nor_has_any_panel(bool dark, bool phone)
    {
        await using var page = await chromium.OpenAsync(SecurityArchitecture.Document, (phone ? View.OnPhone : new View()) with { Dark = dark });
        await page["button", "Marks"].ClickAsync();
        await NoBarrierAsync(page);
        await page.Keyboard.PressAsync("Escape");
        await page["article a.term"].First.ClickAsync();
        await NoBarrierAsync(page);
        await page.Keyboard.PressAsync("Escape");
        if (phone)
        {
            await page["button", "Outline"].ClickAsync();
            await NoBarrierAsync(page);
            await page.Keyboard.PressAsync("Escape");
            await page["button", "Timeline"].ClickAsync();
            await NoBarrierAsync(page);
        }

        await page["[data-zoom=list]"].ClickAsync();
        await NoBarrierAsync(page);
    }

    [Theory]
    [MemberData(nameof(Views))]
    public async Task Nor_has_a_search_an_event_in_hand_or_a_long_text(bool dark, bool phone)
    {
        var view = (phone ? View.OnPhone : new View()) with { Dark = dark };
        await using (var page = await chromium.OpenAsync(SecurityArchitecture.Document, view))
        {
            await page["#page\\:query"].FillAsync("security");
            await Expect(page["#page\\:matches"]).ToHaveTextAsync(new System.Text.RegularExpressions.Regex("^1 of "));
            await NoBarrierAsync(page);
            await page["article a.event"].First.FocusAsync();
            await NoBarrierAsync(page);
            await page["article a.event"].First.PressAsync("Enter");
            await NoBarrierAsync(page);
        }

        await using var longer = await chromium.OpenAsync(Pages.Chronicle(60_000), view);
        await Expect(longer["noscript"]).ToHaveCountAsync(0);
        await NoBarrierAsync(longer);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Nor_has_paper(bool dark)
    {
        await using var page = await chromium.OpenAsync(SecurityArchitecture.Document, new View { Dark = dark });
        await page.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await NoBarrierAsync(page);
    }

    [Fact]
    public async Task A_phone_scrolls_in_one_direction_only()
    {
        var wide = Pages.Read($"# {new string('w', 200)}\n\nThe {new string('x', 300)} was opened on 3 May 1987.\n\n| {string.Join(" | ", Enumerable.Repeat("column", 12))} |\n|{string.Concat(Enumerable.Repeat("---|", 12))}\n\n```\n{new string('c', 300)}\n```\n");
        foreach (var document in (Document[])[SecurityArchitecture.Document, Pages.Harbour, wide])
        {
            await using var page = await chromium.OpenAsync(document, View.OnPhone);
            Assert.True(await page.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
        }
    }

    [Fact]
    public async Task On_a_phone_the_timeline_lies_over_the_text_and_leads_to_it()
    {
        var speech = SecurityArchitecture.Events.GorbachevSpeechToCouncilOfEurope;
        await using var page = await chromium.OpenAsync(SecurityArchitecture.Document, View.OnPhone);
        await Expect(page[".timeline"]).ToBeHiddenAsync();
        var button = page["button", "Timeline"];
        await button.TapAsync();
        await Expect(page[".timeline"]).ToBeVisibleAsync();
        await Expect(page["main"]).ToHaveJSPropertyAsync("inert", true);

        await page.Mark("timeline-" + speech.Name).Locator("a").TapAsync();
        await Expect(page[".timeline"]).ToBeHiddenAsync();
        await Expect(page.Mark("event-" + speech.Name)).ToBeInViewportAsync();

        await page.Mark("event-" + speech.Name).TapAsync();
        await Expect(page.Mark("timeline-" + speech.Name)).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(page[".timeline"]).ToBeHiddenAsync();
        await Expect(button).ToBeFocusedAsync();
        await Expect(page["main"]).ToHaveJSPropertyAsync("inert", false);
    }

    [Fact]
    public async Task On_a_phone_the_outline_leads_to_a_section_and_closes()
    {
        await using var page = await chromium.OpenAsync(SecurityArchitecture.Document, View.OnPhone);
        await page["button", "Outline"].TapAsync();
        await page[".outline a"].Filter(new() { HasText = "Common European Home" }).TapAsync();

        await Expect(page[".outline"]).ToBeHiddenAsync();
        await Expect(page.Mark("common-european-home")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task Paper_has_the_text_and_the_list_of_events_and_no_controls()
    {
        await using var page = await chromium.OpenAsync(SecurityArchitecture.Document);
        await page["article a.event"].First.HoverAsync();
        await page.Page.EmulateMediaAsync(new() { Media = Media.Print });

        foreach (var control in (string[])[".bar", ".outline", ".timeline-tools", ".card", ".plot svg", ".cluster", ".here", ".marks"])
        {
            foreach (var element in await page[control].AllAsync())
                await Expect(element).ToBeHiddenAsync();
        }

        await Expect(page[".events li:visible"]).ToHaveCountAsync(SecurityArchitecture.Document.Events.Count);
        var places = await page[".events li[id]"].EvaluateAllAsync<double[]>("all => all.map(e => e.getBoundingClientRect().top)");
        Assert.Equal(places.Order(), places);
        Assert.Equal(places.Length, places.Distinct().Count());
        Assert.NotEmpty(await page.Page.PdfAsync());
    }

    [Fact]
    public async Task Without_a_script_it_is_a_page_to_read()
    {
        await using var page = await chromium.OpenAsync(SecurityArchitecture.Document, new View { Script = false });

        await Expect(page["article"]).ToBeVisibleAsync();
        await Expect(page[".bar"]).ToBeHiddenAsync();
        Assert.Equal(SecurityArchitecture.Document.Events.Count, await page[".events li:visible"].CountAsync());
        await page["article a.event"].First.ClickAsync();
        await Expect(page[".events li:target"]).ToBeInViewportAsync();
        await page[".events li:target a"].ClickAsync();
        await Expect(page["article .event:target"]).ToBeInViewportAsync();
        await page["article a.term"].First.ClickAsync();
        await Expect(page[".entry:target"]).ToBeInViewportAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Who_asks_for_less_motion_gets_none(bool still)
    {
        await using var page = await chromium.OpenAsync(SecurityArchitecture.Document, new View { Still = still });
        await page.Page.EvaluateAsync("""
            window.behaviors = [];
            const original = Element.prototype.scrollIntoView;
            Element.prototype.scrollIntoView = function (options) { window.behaviors.push(options.behavior); original.call(this, options); };
            0;
            """);
        await page[".events a"].Nth(2).ClickAsync();

        Assert.Equal(still ? "instant" : "smooth", await page.Page.EvaluateAsync<string>("window.behaviors[0]"));
        Assert.Equal(still ? "0s" : "0.4s", await page[".lit"].First.EvaluateAsync<string>("e => getComputedStyle(e).transitionDuration"));
    }

    [Fact]
    public async Task The_keyboard_reaches_everything_from_the_first_link_on()
    {
        await using var page = await chromium.OpenAsync(Pages.Harbour);
        await page.Keyboard.PressAsync("Tab");
        await Expect(page[".skip"]).ToBeFocusedAsync();
        await Expect(page[".skip"]).ToBeInViewportAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");

        await Expect(page["article a"].First).ToBeFocusedAsync();
        Assert.NotEqual("none", await page["article a"].First.EvaluateAsync<string>("e => getComputedStyle(e).outlineStyle"));
    }

    private static async Task NoBarrierAsync(ReaderPage page)
    {
        var result = await page.Page.RunAxe();
        Assert.Empty(result.Violations.Select(violation => $"{violation.Id}: {violation.Help}: {string.Join(" | ", violation.Nodes.Take(3).Select(node => node.Html))}"));
    }
}
