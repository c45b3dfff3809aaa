using DocModel.Export.Tests.Harness;
using Microsoft.Playwright;

namespace DocModel.Export.Tests.Html;

/// <summary>The browser that the reader's page is tried in: Debian's Chromium, driven by Playwright.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private const string Executable = "/usr/bin/chromium";

    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("docmodel-reader-");
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        DebianPackages.Require(Executable, "chromium fonts-liberation");
        // Machines that run tests may be busy with other things; how long the page takes is measured elsewhere.
        Assertions.SetDefaultExpectTimeout(30_000);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Executable, Headless = true, Args = Arguments, Timeout = 120_000 });
    }

    /// <summary>Opens a document's page as a reader does: from a file.</summary>
    internal async Task<ReaderPage> OpenAsync(Document document, View? view = null)
    {
        view ??= new View();
        var file = Path.Combine(_folder.FullName, Guid.NewGuid().ToString("N") + ".html");
        await File.WriteAllTextAsync(file, Pages.Html(document));
        var context = await _browser!.NewContextAsync(new()
        {
            ViewportSize = new() { Width = view.Width, Height = view.Height },
            ColorScheme = view.Dark ? ColorScheme.Dark : ColorScheme.Light,
            ReducedMotion = view.Still ? ReducedMotion.Reduce : ReducedMotion.NoPreference,
            HasTouch = view.Phone,
            IsMobile = view.Phone,
            JavaScriptEnabled = view.Script,
        });
        context.SetDefaultTimeout(60_000);
        if (!view.Idle)
            await context.AddInitScriptAsync("window.requestIdleCallback = () => 0;");
        return await ReaderPage.OpenAsync(context, new Uri(file).AbsoluteUri, view.Fragment);
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.CloseAsync();
        _playwright?.Dispose();
        _folder.Delete(recursive: true);
    }
}

/// <summary>The tests that share the browser, one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class ReaderTests : ICollectionFixture<Chromium>
{
    public const string Name = "The reader's page in Chromium";
}

/// <summary>How a page is looked at.</summary>
internal sealed record View
{
    public static View OnPhone { get; } = new() { Width = 360, Height = 740, Phone = true };

    public int Width { get; init; } = 1440;

    public int Height { get; init; } = 900;

    public bool Dark { get; init; }

    public bool Phone { get; init; }

    /// <summary>Whether the reader asked for less motion.</summary>
    public bool Still { get; init; } = true;

    public bool Script { get; init; } = true;

    /// <summary>Whether the browser ever has time for what is not asked for.</summary>
    public bool Idle { get; init; } = true;

    /// <summary>What the address ends with: <c>#event-Flood</c>.</summary>
    public string Fragment { get; init; } = "";
}
