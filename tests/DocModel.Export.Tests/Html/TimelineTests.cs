using DocModel.Essays;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace DocModel.Export.Tests.Html;

/// <summary>The timeline beside the text.</summary>
[Collection(ReaderTests.Name)]
public sealed class TimelineTests(Chromium chromium)
{
    private static readonly DatedEvent Speech = SecurityArchitecture.Events.GorbachevSpeechToCouncilOfEurope;

    [Fact]
    public async Task Pointing_at_an_event_shows_its_sentence()
    {
        await using var page = await chromium.OpenAsync(SecurityArchitecture.Document);
        await page.Mark("timeline-" + Speech.Name).Locator("a").HoverAsync();

        await Expect(page[".card-sentence"]).ToHaveTextAsync(Speech.Sentence!.Text);
        await Expect(page[".card-when"]).ToHaveTextAsync("6 July 1989");
    }

    [Fact]
    public async Task The_focus_shows_and_says_an_event_s_sentence()
    {
        await using var page = await chromium.OpenAsync(SecurityArchitecture.Document);
        await page[".events a"].First.FocusAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("ArrowDown");

        await Expect(page.Mark("timeline-" + Speech.Name).Locator("a")).ToBeFocusedAsync();
        await Expect(page[".card-sentence"]).ToHaveTextAsync(Speech.Sentence!.Text);
        await Expect(page.Announcer).ToHaveTextAsync(Speech.Sentence!.Text);

        await page.Keyboard.PressAsync("End");
        await Expect(page[".card-when"]).ToHaveTextAsync("21 February 2022");
        await page.Keyboard.PressAsync("Home");
        await Expect(page[".card-when"]).ToHaveTextAsync("the 1970s");
    }

    [Fact]
    public async Task An_event_leads_to_the_text_and_the_text_leads_back()
    {
        await using var page = await chromium.OpenAsync(SecurityArchitecture.Document);
        var entry = page.Mark("timeline-" + Speech.Name).Locator("a");
        var mark = page.Mark("event-" + Speech.Name);
        await Expect(mark).Not.ToBeInViewportAsync();

        await entry.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(mark).ToBeInViewportAsync();
        await Expect(mark).ToBeFocusedAsync();
        await Expect(mark).ToHaveClassAsync(new System.Text.RegularExpressions.Regex(@"\blit\b"));
        Assert.EndsWith("#event-" + Speech.Name, page.Page.Url, StringComparison.Ordinal);

        await page.Keyboard.PressAsync("Enter");
        await Expect(entry).ToBeFocusedAsync();
        Assert.EndsWith("#timeline-" + Speech.Name, page.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Clicking_does_the_same()
    {
        await using var page = await chromium.OpenAsync(SecurityArchitecture.Document);
        await page.Mark("timeline-" + Speech.Name).Locator("a").ClickAsync();
        await Expect(page.Mark("event-" + Speech.Name)).ToBeInViewportAsync();

        await page.Mark("event-" + Speech.Name).ClickAsync();
        await Expect(page.Mark("timeline-" + Speech.Name).Locator("a")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task An_inferred_date_says_what_it_was_inferred_from()
    {
        var inferred = SecurityArchitecture.Events.AddressToRussianAmbassadors;
        Assert.True(inferred.IsInferred);
        await using var page = await chromium.OpenAsync(SecurityArchitecture.Document);
        await page.Mark("timeline-" + inferred.Name).Locator("a").HoverAsync();

        await Expect(page[".card-more"]).ToContainTextAsync("Inferred: " + inferred.Reason);
        Assert.NotEqual("none", await page["path.dots.inferred"].EvaluateAsync<string>("e => getComputedStyle(e).strokeDasharray"));
        Assert.Equal("none", await page[".plot path.dots:not(.inferred)"].EvaluateAsync<string>("e => getComputedStyle(e).strokeDasharray"));
    }

    [Fact]
    public async Task Dots_and_bars_stand_to_scale()
    {
        // Years of 0, 40 and 100: the middle one lies at four tenths of the way. A decade is a bar as long as a tenth of it.
        await using var page = await chromium.OpenAsync(Pages.Read(
            "The pier was built on 1 July 1900. The quay was opened on 1 July 1940. The bridge was opened on 1 July 2000. The lighthouse burned in the 1960s."));

        var dots = await page[".plot path.dots:not(.inferred)"].EvaluateAsync<double[]>("e => e.getAttribute('d').match(/M[\\d.]+,([\\d.]+)/g).map(m => +m.split(',')[1])");
        Array.Sort(dots);
        Assert.Equal(3, dots.Length);
        Assert.Equal(0.4, (dots[1] - dots[0]) / (dots[2] - dots[0]), 0.01);
        var bar = await page[".plot path.bars:not(.inferred)"].EvaluateAsync<double>("e => e.getBBox().height");
        Assert.Equal(0.1, bar / (dots[2] - dots[0]), 0.01);
    }

    [Fact]
    public async Task Zoom_draws_near_and_fit_shows_all_again()
    {
        await using var page = await chromium.OpenAsync(SecurityArchitecture.Document);
        var before = await TicksAsync(page);

        await page["[data-zoom=in]"].ClickAsync();
        await page["[data-zoom=in]"].ClickAsync();
        await page.UntilAsync($"document.querySelector('.axis').textContent !== '{string.Concat(before)}'");
        await Expect(page.Announcer).ToContainTextAsync("From ");

        await page["[data-zoom=fit]"].ClickAsync();
        await page.UntilAsync($"document.querySelector('.axis').textContent === '{string.Concat(before)}'");

        await page[".events a"].First.FocusAsync();
        await page.Keyboard.PressAsync("+");
        await page.UntilAsync($"document.querySelector('.axis').textContent !== '{string.Concat(before)}'");
        await page.Keyboard.PressAsync("0");
        await page.UntilAsync($"document.querySelector('.axis').textContent === '{string.Concat(before)}'");
    }

    [Fact]
    public async Task The_wheel_zooms_with_control_and_moves_without()
    {
        await using var page = await chromium.OpenAsync(SecurityArchitecture.Document);
        var all = string.Concat(await TicksAsync(page));
        var box = (await page[".plot"].BoundingBoxAsync())!;
        await page.Page.Mouse.MoveAsync(box.X + 20, box.Y + (box.Height / 2));
        await page.Keyboard.DownAsync("Control");
        await page.Page.Mouse.WheelAsync(0, -300);
        await page.Keyboard.UpAsync("Control");
        await page.UntilAsync($"document.querySelector('.axis').textContent !== '{all}'");

        var near = await page[".axis"].InnerHTMLAsync();
        await page.Page.Mouse.WheelAsync(0, 60);
        await Expect(page[".axis"]).Not.ToHaveJSPropertyAsync("innerHTML", near);
    }

    [Fact]
    public async Task A_dense_month_in_five_thousand_years_is_one_label_that_opens()
    {
        await using var page = await chromium.OpenAsync(Pages.FiveThousandYears());
        var ticks = await TicksAsync(page);
        Assert.Contains("3000 BCE", ticks);
        Assert.Contains("1 CE", ticks);
        Assert.Contains("1500", ticks);
        var cluster = page[".cluster button"];
        await Expect(cluster).ToHaveCountAsync(1);
        await Expect(cluster).ToHaveTextAsync("28 events 1 – 28 March 1848");
        await NoLabelOverlapsAsync(page);

        await cluster.ClickAsync();

        await Expect(page[".card-when"]).ToHaveTextAsync("1 March 1848");
        await page.UntilAsync("document.querySelectorAll('.cluster').length !== 1");
        Assert.Contains(await TicksAsync(page), tick => tick.Contains("Mar", StringComparison.Ordinal));
        await NoLabelOverlapsAsync(page);
    }

    [Fact]
    public async Task Five_thousand_events_are_drawn_with_few_elements_and_all_can_be_reached()
    {
        var document = Pages.Treaties(5000);
        Assert.Equal(5000, document.Events.Count);
        await using var page = await chromium.OpenAsync(document);
        await page[".cluster"].First.WaitForAsync();

        Assert.InRange(await page[".plot svg *"].CountAsync(), 10, 100);
        Assert.InRange(await page[".events li:visible"].CountAsync(), 5, 60);
        await NoLabelOverlapsAsync(page);
        await page[".cluster button"].First.FocusAsync();
        await page.Keyboard.PressAsync("End");
        await Expect(page[".card-when"]).ToHaveTextAsync("21 April 2005");
        await page.Keyboard.PressAsync("ArrowUp");
        await Expect(page[".card-when"]).ToHaveTextAsync("6 April 2005");
        await Expect(page[".events a:focus .when"]).ToHaveTextAsync("6 April 2005");
    }

    [Fact]
    public async Task Events_of_one_day_which_no_scale_tells_apart_are_listed()
    {
        string[] colours = ["red", "blue", "white", "grey", "green", "black", "brown", "yellow"];
        string[] places = ["bridge", "tower", "market", "church", "school", "gate", "theatre", "library"];
        var day = string.Concat(colours.SelectMany(_ => places, (colour, place) => $"On 3 May 1987 the {colour} {place} was opened. "));
        await using var page = await chromium.OpenAsync(Pages.Read(day + "The harbour was closed in 1850."));
        var events = await page[".events li[id]"].CountAsync();
        Assert.True(events > 40, "The document must have many events on one day for this to be a test.");

        for (var clicks = 0; clicks < 10 && await page[".as-list"].CountAsync() == 0; clicks++)
            await page[".cluster button"].First.ClickAsync();

        await Expect(page[".timeline.as-list"]).ToHaveCountAsync(1);
        await Expect(page[".events li[id]:visible"]).ToHaveCountAsync(events);
    }

    [Fact]
    public async Task The_list_shows_every_event_with_its_particulars()
    {
        await using var page = await chromium.OpenAsync(SecurityArchitecture.Document);
        var button = page["[data-zoom=list]"];
        await button.ClickAsync();

        await Expect(button).ToHaveAttributeAsync("aria-pressed", "true");
        await Expect(page[".events li:visible"]).ToHaveCountAsync(SecurityArchitecture.Document.Events.Count);
        await Expect(page[".more.reason"].First).ToBeVisibleAsync();
        await button.ClickAsync();
        await Expect(page[".plot svg"]).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("The pier fell on 9 March 1913.")]
    [InlineData("The pier was built in 3000000 BCE. The quay was opened in 1987.")]
    [InlineData("The pier was built in 44 BCE. The quay was opened in 40 BCE.")]
    public async Task Any_stretch_of_time_has_a_scale(string text)
    {
        await using var page = await chromium.OpenAsync(Pages.Read(text));

        Assert.InRange((await TicksAsync(page)).Count, 1, 30);
        await Expect(page["path.dots, path.bars"].And(page.Page.Locator("[d]")).First).ToBeAttachedAsync();
        Assert.DoesNotContain("NaN", await page[".plot svg"].InnerHTMLAsync(), StringComparison.Ordinal);
        await NoLabelOverlapsAsync(page);
    }

    [Fact]
    public async Task A_document_without_events_has_no_timeline()
    {
        await using var page = await chromium.OpenAsync(Pages.Read("Nothing ever happened here."));

        await Expect(page[".timeline"]).ToHaveCountAsync(0);
        await Expect(page["button", "Timeline"]).ToHaveCountAsync(0);
        await Expect(page["article"]).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_deep_link_to_an_entry_shows_it_in_hand()
    {
        await using var page = await chromium.OpenAsync(SecurityArchitecture.Document, new View { Fragment = "#timeline-" + Speech.Name });

        await Expect(page.Mark("timeline-" + Speech.Name).Locator("a")).ToBeFocusedAsync();
        await Expect(page[".card-sentence"]).ToHaveTextAsync(Speech.Sentence!.Text);
    }

    private static async Task<IReadOnlyList<string>> TicksAsync(ReaderPage page)
    {
        await page[".axis .tick"].First.WaitForAsync(new() { State = WaitForSelectorState.Attached });
        return await page[".axis .tick text"].AllTextContentsAsync();
    }

    private static async Task NoLabelOverlapsAsync(ReaderPage page)
    {
        await page[".events li.placed"].First.WaitForAsync();
        Assert.Equal(0, await page.Page.EvaluateAsync<int>("""
            (() => {
              const boxes = [...document.querySelectorAll('.events li.placed')].map(e => e.getBoundingClientRect()).sort((a, b) => a.top - b.top);
              const plot = document.querySelector('.plot').getBoundingClientRect();
              return boxes.filter((b, i) => b.top < plot.top - 1 || b.bottom > plot.bottom + 1 || (i > 0 && b.top < boxes[i - 1].bottom - 0.6)).length;
            })()
            """));
    }
}
