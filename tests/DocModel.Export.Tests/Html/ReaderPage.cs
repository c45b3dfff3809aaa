using Microsoft.Playwright;

namespace DocModel.Export.Tests.Html;

/// <summary>A page that is open in the browser. Closing it fails where it said anything on the console or asked for anything but itself.</summary>
internal sealed class ReaderPage : IAsyncDisposable
{
    private readonly List<string> _console = [];
    private readonly List<string> _requests = [];

    private ReaderPage(IPage page)
    {
        Page = page;
        page.Console += (_, message) => _console.Add($"{message.Type}: {message.Text}");
        page.PageError += (_, error) => _console.Add($"error: {error}");
        page.Request += (_, request) => _requests.Add(request.Url);
    }

    public IPage Page { get; }

    public IKeyboard Keyboard => Page.Keyboard;

    public static async Task<ReaderPage> OpenAsync(IBrowserContext context, string address, string fragment)
    {
        var page = new ReaderPage(await context.NewPageAsync());
        await page.Page.GotoAsync(address + fragment);
        return page;
    }

    public ILocator this[string selector] => Page.Locator(selector);

    /// <summary>The elements with these words.</summary>
    public ILocator this[string selector, string words] => Page.Locator(selector).Filter(new() { HasText = words });

    /// <summary>The element with an id.</summary>
    public ILocator Mark(string id) => Page.Locator($"[id='{id}']");

    /// <summary>What a screen reader is told.</summary>
    public ILocator Announcer => Page.Locator("[role=status]");

    /// <summary>Waits until something is true of the page.</summary>
    /// <remarks>Playwright's own waiting evaluates text in the page, which the page's policy forbids.</remarks>
    public async Task UntilAsync(string expression)
    {
        for (var patience = 600; !await Page.EvaluateAsync<bool>(expression); patience--)
        {
            Assert.True(patience > 0, $"This did not come true: {expression}");
            await Task.Delay(50);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Page.EvaluateAsync("1");
        await Page.Context.CloseAsync();
        Assert.Empty(_console);
        Assert.All(_requests, address => Assert.StartsWith("file:", address, StringComparison.Ordinal));
        Assert.Single(_requests.Select(address => address.Split('#')[0]).Distinct());
    }
}
