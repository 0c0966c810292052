using ElJournal.Browser.Tests.Support;
using ElJournal.ReferenceHost.Accounts;
using Microsoft.Playwright;
using static ElJournal.Browser.Tests.Support.SiteBrowsing;

namespace ElJournal.Browser.Tests.Site;

/// <summary>What deputy head, director, secretary and administrator come for, by keyboard alone; and what anybody may read.</summary>
[Collection(SitePages.Name)]
public sealed class OfficePageTests(BrowserFixture browser, SiteFixture site) : PageTests(browser)
{
    [BrowserTheory]
    [InlineData(Phone)]
    [InlineData(Desktop)]
    public async Task DeputyHead_GoesFromAFigureToItsExplanation(int width)
    {
        var (page, complaints) = await Browser.OpenAsync(site, width, DemoAccounts.DeputyHead);

        await page.FollowAsync("Контроль");
        await page.LookAtAsync($"control-{width}");
        await page.Locator(".figures a").First.PressAsync("Enter");
        await page.WaitForURLAsync("**/findings?state=Overdue");
        await page.LookAtAsync($"findings-{width}");
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Почему" }).First.PressAsync("Enter");
        await page.WaitForURLAsync("**/findings/why?**");

        Assert.True(await page.GetByText("Срок: ").First.IsVisibleAsync());
        await page.LookAtAsync($"why-{width}");
        Assert.Empty(complaints);
    }

    [BrowserTheory]
    [InlineData(Phone)]
    [InlineData(Desktop)]
    public async Task DeputyHead_RecordsASubstitution(int width)
    {
        var (page, complaints) = await Browser.OpenAsync(site, width, DemoAccounts.DeputyHead);

        await page.FollowAsync("Замены");
        await page.GetByLabel("По какой день").FillAsync("2024-05-03");
        await page.PressButtonAsync("Показать уроки");
        var who = page.GetByLabel("Кто заменит").First;
        await who.FocusAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await page.PressButtonAsync("Записать замену");

        Assert.Equal("Записано.", (await page.GetByRole(AriaRole.Status).InnerTextAsync()).Trim());
        await page.LookAtAsync($"substitutions-{width}");
        Assert.Empty(complaints);
    }

    [BrowserTheory]
    [InlineData(Phone)]
    [InlineData(Desktop)]
    public async Task Director_ReadsTheReportOfTheDirector(int width)
    {
        var (page, complaints) = await Browser.OpenAsync(site, width, DemoAccounts.Director);

        await page.FollowAsync("Отчёты");
        await page.LookAtAsync($"reports-{width}");
        await page.FollowAsync("Отчёт директора: полнота, исправления, задержка");
        await page.LookAtAsync($"report-{width}");
        await page.PressButtonAsync("Показать");
        await page.WaitForURLAsync("**/view**");

        Assert.Equal("Отчёт директора: полнота, исправления, задержка", await page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Level = 1 }).InnerTextAsync());
        Assert.NotEqual("auto", await page.Locator("table").First.EvaluateAsync<string>("t => getComputedStyle(t).tableLayout"));
        await PageChecks.AssertAccessible(page);
        Assert.Empty(complaints);
    }

    [BrowserTheory]
    [InlineData(Phone)]
    [InlineData(Desktop)]
    public async Task Secretary_MovesAPupilByOrder(int width)
    {
        var (page, complaints) = await Browser.OpenAsync(site, width, DemoAccounts.Secretary);

        await page.FollowAsync("Приказы");
        await page.GetByLabel("Номер").FillAsync($"{width}-п");
        await page.GetByLabel("Что делает").SelectOptionAsync("enrolment");
        await page.GetByLabel("Обучающийся; нового зачисляют по новому обозначению").FillAsync($"p-new-{width}");
        await page.GetByLabel("Класс: куда").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await page.PressButtonAsync("Внести");

        Assert.Equal("Записано.", (await page.GetByRole(AriaRole.Status).InnerTextAsync()).Trim());
        await page.LookAtAsync($"orders-{width}");
        Assert.Empty(complaints);
    }

    [BrowserTheory]
    [InlineData(Phone)]
    [InlineData(Desktop)]
    public async Task Administrator_StatesADayAndLooksRound(int width)
    {
        var (page, complaints) = await Browser.OpenAsync(site, width, DemoAccounts.Administrator);

        await page.FollowAsync("Календарь");
        await page.GetByLabel("День", new PageGetByLabelOptions { Exact = true }).FillAsync(width == Phone ? "2024-05-21" : "2024-05-22");
        await page.GetByLabel("Каким он будет").SelectOptionAsync("short");
        await page.PressButtonAsync("Записать день");

        Assert.Equal("Записано.", (await page.GetByRole(AriaRole.Status).InnerTextAsync()).Trim());
        await page.LookAtAsync($"calendar-{width}");
        foreach (var (section, name) in new[] { ("Люди", "people"), ("Школа", "school"), ("Расписание", "timetable"), ("Копии", "copies"), ("Учебный год", "year"), ("Ключи программ", "keys") })
        {
            await page.FollowAsync(section);
            await page.LookAtAsync($"{name}-{width}");
        }

        Assert.Empty(complaints);
    }

    [BrowserTheory]
    [InlineData(Phone)]
    [InlineData(Desktop)]
    public async Task Act_IsReadClauseByClauseAndHelpIsAtHand(int width)
    {
        var (page, complaints) = await Browser.OpenAsync(site, width, DemoAccounts.DeputyHead);

        await page.FollowAsync("Помощь");
        await page.LookAtAsync($"help-{width}");
        await page.FollowAsync("Акты исправления");
        await page.LookAtAsync($"corrections-{width}");
        await page.FollowAsync("Правила");
        await page.LookAtAsync($"act-{width}");
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Акт целиком" }).First.PressAsync("Enter");
        await page.WaitForURLAsync("**/act/*");

        Assert.Equal("rgb(27, 27, 31)", await page.Locator("body").EvaluateAsync<string>("b => getComputedStyle(b).color"));
        Assert.Empty(complaints);
    }

    [BrowserTheory]
    [InlineData(Phone)]
    [InlineData(Desktop)]
    public async Task Anybody_ReadsHowAFamilyGetsAccess(int width)
    {
        var (page, complaints) = await Browser.OpenAsync(site, width);
        await page.GotoAsync($"{site.Address}sign-in");

        await page.FollowAsync("Как семье получить доступ");

        Assert.True(await page.GetByText("Данные для входа выдаёт").IsVisibleAsync());
        await page.LookAtAsync($"access-{width}");
        Assert.Empty(complaints);
    }
}
