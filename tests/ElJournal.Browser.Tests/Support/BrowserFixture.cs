using Microsoft.Playwright;

namespace ElJournal.Browser.Tests.Support;

/// <summary>One browser for the tests of a class; each page has a context of its own and sees nothing of the others.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private static readonly string[] Arguments =
        ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    private IPlaywright? playwright;
    private IBrowser? browser;

    public async Task InitializeAsync()
    {
        if (Chromium.Path is { } path)
        {
            playwright = await Playwright.CreateAsync();
            browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = path, Args = Arguments });
        }
    }

    public async Task DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
    }

    /// <summary>Closes all pages: one that stays open goes on showing what the next test changes.</summary>
    internal async Task CloseAsync()
    {
        foreach (var context in browser?.Contexts.ToList() ?? [])
        {
            await context.CloseAsync();
        }
    }

    /// <summary>Opens an empty page.</summary>
    internal Task<IPage> OpenAsync(int width, int height = 900, bool runsScripts = true) =>
        browser!.NewPageAsync(new BrowserNewPageOptions { ViewportSize = new ViewportSize { Width = width, Height = height }, JavaScriptEnabled = runsScripts });
}
