using System.Globalization;
using System.Text.Json;

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
}
