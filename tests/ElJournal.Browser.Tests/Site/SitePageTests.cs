using ElJournal.Browser.Tests.Support;
using ElJournal.ReferenceHost.Accounts;
using Microsoft.Playwright;
using static ElJournal.Browser.Tests.Support.SiteBrowsing;

namespace ElJournal.Browser.Tests.Site;

/// <summary>The pages of the site as a browser shows them, at a desk and on a phone.</summary>
[Collection(SitePages.Name)]
public sealed class SitePageTests(BrowserFixture browser, SiteFixture site) : PageTests(browser)
{
    [BrowserFact]
    public async Task SignIn_ByKeyboardAlone_OpensTheDay()
    {
        var (page, complaints) = await Browser.OpenAsync(site, Phone);
        await page.GotoAsync($"{site.Address}sign-in");
        await page.LookAtAsync("sign-in");

        // The first field has the focus from the start.
        await page.Keyboard.TypeAsync(DemoAccounts.Teacher);
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync(DemoAccounts.Password);
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/today");

        await page.LookAtAsync("today");
        Assert.Empty(complaints);
    }

    [BrowserFact]
    public async Task Today_Teacher_CorrectsALesson()
    {
        var (page, complaints) = await Browser.OpenAsync(site, Phone, DemoAccounts.Teacher);
        const string Topic = "Тема, записанная с телефона";
        await page.GetByLabel("Тема").First.FillAsync(Topic);
        await page.GetByLabel("Причина исправления").First.FillAsync("описка");

        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Исправить" }).First.ClickAsync();

        Assert.Equal("Записано.", (await page.GetByRole(AriaRole.Status).InnerTextAsync()).Trim());
        Assert.Equal(Topic, await page.GetByLabel("Тема").First.InputValueAsync());
        await page.LookAtAsync("corrected");
        Assert.Empty(complaints);
    }

    [BrowserFact]
    public async Task Diary_Pupil_TurnsTheWeeks()
    {
        var (page, complaints) = await Browser.OpenAsync(site, Phone, DemoAccounts.Pupil);
        await page.LookAtAsync("diary");

        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Предыдущая неделя" }).ClickAsync();

        Assert.True(await page.GetByText("08.04.2024 – 13.04.2024").IsVisibleAsync());
        await page.LookAtAsync("diary-before");
        Assert.Empty(complaints);
    }

    [BrowserFact]
    public async Task Credentials_Administrator_IssuesThemOnce()
    {
        var (page, complaints) = await Browser.OpenAsync(site, Desktop, DemoAccounts.Administrator);
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Доступ людей" }).ClickAsync();

        // Not to the first of all: that is the director, who signs in by the former password in other tests of this site.
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Выдать" }).Last.ClickAsync();

        Assert.Contains("одноразовый пароль", await page.GetByRole(AriaRole.Status).InnerTextAsync(), StringComparison.Ordinal);
        await page.LookAtAsync("credentials");
        Assert.Empty(complaints);
    }
}
