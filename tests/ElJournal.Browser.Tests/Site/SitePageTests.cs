using ElJournal.Browser.Tests.Support;
using ElJournal.ReferenceHost.Accounts;
using Microsoft.Playwright;

namespace ElJournal.Browser.Tests.Site;

/// <summary>The pages of the site as a browser shows them, at a desk and on a phone. With <c>ELJOURNAL_SCREENSHOTS</c> set to a folder each leaves a picture there.</summary>
public sealed class SitePageTests(BrowserFixture browser, SiteFixture site) : IClassFixture<BrowserFixture>, IClassFixture<SiteFixture>
{
    private const int Phone = 360;
    private const int Desktop = 1280;

    [BrowserTheory]
    [InlineData(Phone)]
    [InlineData(Desktop)]
    public async Task SignIn_ByKeyboardAlone_OpensTheDay(int width)
    {
        var (page, complaints) = await OpenAsync(width);
        await page.GotoAsync($"{site.Address}sign-in");
        await CheckAsync(page, $"sign-in-{width}");

        // The first field has the focus from the start.
        await page.Keyboard.TypeAsync(DemoAccounts.Teacher);
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync(DemoAccounts.Password);
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/today");

        await CheckAsync(page, $"today-{width}");
        Assert.Empty(complaints);
    }

    [BrowserTheory]
    [InlineData(Phone)]
    [InlineData(Desktop)]
    public async Task Today_Teacher_CorrectsALesson(int width)
    {
        var (page, complaints) = await OpenAsync(width, DemoAccounts.Teacher);
        var topic = $"Тема, записанная при ширине {width}";
        await page.GetByLabel("Тема").First.FillAsync(topic);
        await page.GetByLabel("Причина исправления").First.FillAsync("описка");

        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Исправить" }).First.ClickAsync();

        Assert.Equal("Записано.", (await page.GetByRole(AriaRole.Status).InnerTextAsync()).Trim());
        Assert.Equal(topic, await page.GetByLabel("Тема").First.InputValueAsync());
        await CheckAsync(page, $"corrected-{width}");
        Assert.Empty(complaints);
    }

    [BrowserTheory]
    [InlineData(Phone)]
    [InlineData(Desktop)]
    public async Task Diary_Pupil_TurnsTheWeeks(int width)
    {
        var (page, complaints) = await OpenAsync(width, DemoAccounts.Pupil);
        await CheckAsync(page, $"diary-{width}");

        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Предыдущая неделя" }).ClickAsync();

        Assert.True(await page.GetByText("08.04.2024 – 13.04.2024").IsVisibleAsync());
        await CheckAsync(page, $"diary-before-{width}");
        Assert.Empty(complaints);
    }

    [BrowserTheory]
    [InlineData(Phone)]
    [InlineData(Desktop)]
    public async Task Credentials_Administrator_IssuesThemOnce(int width)
    {
        var (page, complaints) = await OpenAsync(width, DemoAccounts.Administrator);
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Доступ людей" }).ClickAsync();

        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Выдать" }).First.ClickAsync();

        Assert.Contains("одноразовый пароль", await page.GetByRole(AriaRole.Status).InnerTextAsync(), StringComparison.Ordinal);
        await CheckAsync(page, $"credentials-{width}");
        Assert.Empty(complaints);
    }

    /// <summary>Opens a page whose errors, refused contents and failed requests are collected; with a login, that of who has signed in by the button of the demo.</summary>
    private async Task<(IPage Page, List<string> Complaints)> OpenAsync(int width, string? login = null)
    {
        var page = await browser.OpenAsync(width);
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

    private static async Task CheckAsync(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("ELJOURNAL_SCREENSHOTS") is { Length: > 0 } folder)
        {
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, $"{name}.png"), FullPage = true });
        }

        await PageChecks.AssertNothingOverflows(page);
        await PageChecks.AssertAccessible(page);
    }
}
