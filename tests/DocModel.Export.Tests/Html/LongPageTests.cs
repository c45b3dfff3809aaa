using System.Globalization;
using System.Text.Json;
using static Microsoft.Playwright.Assertions;

namespace DocModel.Export.Tests.Html;

/// <summary>
/// A document of 1 MB: its page is whole, and the figures of opening and scrolling it are told, which no test may judge by the clock of a
/// busy machine: <c>dotnet run --project tests/DocModel.Export.Tests -- -class "*LongPageTests" -showLiveOutput</c>.
/// </summary>
[Collection(ReaderTests.Name)]
public sealed class LongPageTests(Chromium chromium, ITestOutputHelper output)
{
    private const string Figures = """
        async () => {
          const navigation = performance.getEntriesByType('navigation')[0];
          const tasks = await new Promise(done => {
            const seen = [];
            new PerformanceObserver(list => seen.push(...list.getEntries())).observe({ type: 'longtask', buffered: true });
            setTimeout(() => done(seen.filter(task => task.startTime < navigation.loadEventEnd)), 300);
          });
          const frames = await new Promise(done => {
            const gaps = [];
            let last = performance.now();
            const frame = () => {
              const now = performance.now();
              gaps.push(now - last);
              last = now;
              scrollBy({ top: 90, behavior: 'instant' });
              if (gaps.length < 180) requestAnimationFrame(frame); else done(gaps);
            };
            requestAnimationFrame(frame);
          });
          return JSON.stringify({
            elements: document.getElementsByTagName('*').length,
            first_paint_ms: Math.round(performance.getEntriesByName('first-contentful-paint')[0].startTime),
            interactive_ms: Math.round(navigation.domInteractive),
            loaded_ms: Math.round(navigation.loadEventEnd),
            longest_task_ms: Math.round(Math.max(0, ...tasks.map(task => task.duration))),
            frames: frames.length,
            frames_dropped: frames.reduce((sum, gap) => sum + Math.max(0, Math.round(gap / (1000 / 60)) - 1), 0),
            scrolled: scrollY,
          });
        }
        """;

    [Fact]
    public async Task A_megabyte_opens_whole_and_scrolls()
    {
        var document = Pages.Chronicle(1_000_000);
        await using var page = await chromium.OpenAsync(document);
        var figures = await page.Page.EvaluateAsync<string>(Figures);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{document.Length} characters, {document.Events.Count} events: {figures}"));

        // Every frame moved the page, and it is all there, though only what is near the window is laid out.
        Assert.Equal(180 * 90, JsonDocument.Parse(figures).RootElement.GetProperty("scrolled").GetDouble(), 90.0);
        Assert.Equal(document.Paragraphs.Count, await page["article :is(p, h1, h2)"].CountAsync());
        Assert.InRange(await page["article .part"].CountAsync(), document.Length / 8_000, document.Length / 1_000);
    }

    /// <summary>Texts of one paragraph: of sentences, of a sentence without an end, of a word without an end.</summary>
    public static TheoryData<string> Unbroken => new()
    {
        string.Concat(Enumerable.Range(0, 3000).Select(i => $"Gate {i} was opened in {1000 + (i % 900)}. ")) + "Here is the farewell.",
        "The " + string.Concat(Enumerable.Range(0, 6000).Select(i => $"gate number {i}, the ")) + "farewell.",
        string.Concat(Enumerable.Repeat("\U0001F600", 40_000)) + "farewell",
    };

    [Theory]
    [MemberData(nameof(Unbroken))]
    public async Task A_very_long_paragraph_is_laid_out_in_stretches_and_stays_one(string text)
    {
        var document = Pages.Read("# One\n\n## Gates\n\n" + text);
        Assert.Equal(3, document.Paragraphs.Count);
        await using var page = await chromium.OpenAsync(document);
        await Expect(page["article p:not(.byline)"]).ToHaveCountAsync(1);
        Assert.Equal(document.Paragraphs[2].Text, await page["article p"].EvaluateAsync<string>("p => p.textContent"));
        var lengths = await page["article p > .part"].EvaluateAllAsync<int[]>("parts => parts.map(part => part.textContent.length)");
        Assert.All(lengths, length => Assert.InRange(length, 1, 4000));

        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("farewell");
        await Expect(page["#page\\:matches"]).ToHaveTextAsync("1 of 1");
        await Expect(page["article p > .part"].Last).ToBeInViewportAsync();
    }

    /// <summary>What is in the lists beside a long text, counted by CSS.</summary>
    private static Dictionary<string, int> Lists(Document document) => new()
    {
        [".events > li[id]"] = document.Events.Count,
        [".terms .entry"] = document.Terms.Count,
        [".abbreviations .entry"] = document.Abbreviations.Count,
        [".speakers dd"] = document.Quotations.Count(quotation => quotation.Speaker is not null),
    };

    [Fact]
    public async Task The_lists_beside_a_long_text_come_when_there_is_time()
    {
        var document = Pages.Chronicle(60_000);
        await using var page = await chromium.OpenAsync(document);
        foreach (var (list, count) in Lists(document))
            await Expect(page[list]).ToHaveCountAsync(count);
        await Expect(page["noscript"]).ToHaveCountAsync(0);
        await Expect(page[".timeline .plot svg .bars, .timeline .plot svg .dots"].First).ToHaveAttributeAsync("d", new System.Text.RegularExpressions.Regex("^M"));
    }

    [Theory]
    [InlineData("#term-FloatingMarket", ".terms .entry.lit")]
    [InlineData("#abbreviation-Nlt", ".abbreviations .entry.lit")]
    [InlineData("#timeline-NltOpenedTheBridgeNumber40", ".events li:has(a:focus)")]
    public async Task An_address_in_the_lists_brings_them_at_once(string fragment, string shown)
    {
        await using var page = await chromium.OpenAsync(Pages.Chronicle(60_000), new View { Idle = false, Fragment = fragment });
        await Expect(page[shown]).ToHaveIdAsync(fragment[1..]);
        await Expect(page[shown]).ToBeInViewportAsync();
    }

    [Theory]
    [InlineData("article a.term", ".concordance li:nth-child(3)")]
    [InlineData("article a.abbreviation", ".concordance li:nth-child(3)")]
    [InlineData("article a.event", ".events li.current")]
    public async Task So_does_a_link_of_the_text(string link, string shown)
    {
        await using var page = await chromium.OpenAsync(Pages.Chronicle(60_000), new View { Idle = false });
        await Expect(page[".events li"]).ToHaveCountAsync(0);
        await page[link].Nth(1).ClickAsync();
        await Expect(page[shown]).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Paper_has_all_of_a_long_text_and_its_lists()
    {
        var document = Pages.Chronicle(60_000);
        await using var page = await chromium.OpenAsync(document, new View { Idle = false });
        await page.Page.PdfAsync();
        foreach (var (list, count) in Lists(document))
            await Expect(page[list]).ToHaveCountAsync(count);
    }

    [Fact]
    public async Task A_browser_without_scripts_reads_all_of_a_long_text_and_its_lists()
    {
        var document = Pages.Chronicle(60_000);
        await using var page = await chromium.OpenAsync(document, new View { Script = false });
        foreach (var (list, count) in Lists(document))
            await Expect(page[list + ":visible"]).ToHaveCountAsync(count);
        await page["article a.term"].Nth(1).ClickAsync();
        await Expect(page[".entry:target"]).ToBeInViewportAsync();
    }
}
