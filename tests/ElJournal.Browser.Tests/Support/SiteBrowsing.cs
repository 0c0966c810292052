using Microsoft.Playwright;

namespace ElJournal.Browser.Tests.Support;

/// <summary>How a test looks at the site: at a desk and on a phone. With <c>ELJOURNAL_SCREENSHOTS</c> set to a folder each look leaves a picture there.</summary>
internal static class SiteBrowsing
{
    internal const int Phone = 360;
    internal const int Desktop = 1280;

    /// <summary>Opens a page whose errors, refused contents and failed requests are collected; with a login, that of who has signed in by the button of the demo.</summary>
    internal static async Task<(IPage Page, List<string> Complaints)> OpenAsync(this BrowserFixture browser, SiteFixture site, int width, string? login = null, bool runsScripts = true)
    {
        var page = await browser.OpenAsync(width, runsScripts: runsScripts);
        var complaints = new List<string>();
        page.Console += (_, message) => Add(message.Type is "error" or "warning", message.Text);
        page.PageError += (_, error) => complaints.Add(error);
        page.RequestFailed += (_, request) => complaints.Add(request.Url);
        page.Request += (_, request) => Add(!request.Url.StartsWith($"{site.Address}", StringComparison.Ordinal), request.Url);
        if (login is not null)
        {
            await page.GotoAsync($"{site.Address}sign-in");
            await page.Locator("li").Filter(new LocatorFilterOptions { Has = page.GetByText(login, new PageGetByTextOptions { Exact = true }) }).GetByRole(AriaRole.Button).ClickAsync();
            await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Выйти" }).WaitForAsync();
        }

        return (page, complaints);

        void Add(bool isOne, string text)
        {
            if (isOne)
            {
                complaints.Add(text);
            }
        }
    }

    /// <summary>Follows a link as who has no mouse does.</summary>
    internal static async Task FollowAsync(this IPage page, ILocator link)
    {
        var address = await link.GetAttributeAsync("href");
        await link.PressAsync("Enter");
        await page.WaitForURLAsync(url => new Uri(url).PathAndQuery == address || new Uri(url).PathAndQuery.StartsWith($"{address}/", StringComparison.Ordinal), new PageWaitForURLOptions { WaitUntil = WaitUntilState.Commit });
    }

    /// <summary>Follows the link of a name as who has no mouse does.</summary>
    internal static async Task FollowAsync(this IPage page, string name)
    {
        var link = page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = name, Exact = true }).First;
        if (await link.CountAsync() == 0)
        {
            // On a phone the sections are folded.
            await page.Locator(".menu > summary").PressAsync("Enter");
        }

        await page.FollowAsync(link);
    }

    /// <summary>Presses the button of a name as who has no mouse does.</summary>
    internal static Task PressButtonAsync(this IPage page, string name) => page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = name }).First.PressAsync("Enter");

    /// <summary>Looks at a page on a phone and at a desk: at both widths it must hold to what every page holds to.</summary>
    /// <remarks>Axe looks once, at the width at which the page was opened: what it knows of does not hang on the width.</remarks>
    internal static async Task LookAtAsync(this IPage page, string name)
    {
        var opened = page.ViewportSize!;
        foreach (var width in new[] { Phone, Desktop })
        {
            await page.SetViewportSizeAsync(width, opened.Height);
            if (Environment.GetEnvironmentVariable("ELJOURNAL_SCREENSHOTS") is { Length: > 0 } folder)
            {
                await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, $"{name}-{width}.png"), FullPage = true });
            }

            await PageChecks.AssertNothingOverflows(page);
        }

        await page.SetViewportSizeAsync(opened.Width, opened.Height);
        await PageChecks.AssertAccessible(page);
    }
}
