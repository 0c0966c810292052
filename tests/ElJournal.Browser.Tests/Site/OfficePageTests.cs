using ElJournal.Browser.Tests.Support;
using ElJournal.ReferenceHost.Accounts;
using Microsoft.Playwright;
using static ElJournal.Browser.Tests.Support.SiteBrowsing;

namespace ElJournal.Browser.Tests.Site;

/// <summary>What deputy head, director, secretary and administrator come for, by keyboard alone; and what anybody may read.</summary>
[Collection(SitePages.Name)]
public sealed class OfficePageTests(BrowserFixture browser, SiteFixture site) : PageTests(browser)
{
    [BrowserFact]
    public async Task DeputyHead_GoesFromAFigureToItsExplanation()
    {
        var (page, complaints) = await Browser.OpenAsync(site, Desktop, DemoAccounts.DeputyHead);

        await page.FollowAsync("Контроль");
        await page.LookAtAsync("control");
        await page.Locator(".figures a").First.PressAsync("Enter");
        await page.WaitForURLAsync("**/findings?state=Overdue");
        await page.LookAtAsync("findings");
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Почему" }).First.PressAsync("Enter");
        await page.WaitForURLAsync("**/findings/why?**");

        Assert.True(await page.GetByText("Срок: ").First.IsVisibleAsync());
        await page.LookAtAsync("why");
        Assert.Empty(complaints);
    }

    [BrowserFact]
    public async Task DeputyHead_RecordsASubstitution()
    {
        var (page, complaints) = await Browser.OpenAsync(site, Desktop, DemoAccounts.DeputyHead);

        await page.FollowAsync("Замены");
        await page.GetByLabel("По какой день").FillAsync("2024-05-03");
        await page.PressButtonAsync("Показать уроки");
        var who = page.GetByLabel("Кто заменит").First;
        await who.FocusAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await page.PressButtonAsync("Записать замену");

        Assert.Equal("Записано.", (await page.GetByRole(AriaRole.Status).InnerTextAsync()).Trim());
        await page.LookAtAsync("substitutions");
        Assert.Empty(complaints);
    }

    [BrowserFact]
    public async Task Director_ReadsTheReportOfTheDirector()
    {
        var (page, complaints) = await Browser.OpenAsync(site, Desktop, DemoAccounts.Director);

        await page.FollowAsync("Отчёты");
        await page.LookAtAsync("reports");
        await page.FollowAsync("Отчёт директора: полнота, исправления, задержка");
        await page.LookAtAsync("report");
        await page.PressButtonAsync("Показать");
        await page.WaitForURLAsync("**/view**");

        Assert.Equal("Отчёт директора: полнота, исправления, задержка", await page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Level = 1 }).InnerTextAsync());
        Assert.NotEqual("auto", await page.Locator("table").First.EvaluateAsync<string>("t => getComputedStyle(t).tableLayout"));
        await PageChecks.AssertAccessible(page);
        Assert.Empty(complaints);
    }

    [BrowserFact]
    public async Task Secretary_MovesAPupilByOrder()
    {
        var (page, complaints) = await Browser.OpenAsync(site, Desktop, DemoAccounts.Secretary);

        await page.FollowAsync("Приказы");
        await page.GetByLabel("Номер").FillAsync("12-п");
        await page.GetByLabel("Что делает").SelectOptionAsync("enrolment");
        await page.GetByLabel("Обучающийся; нового зачисляют по новому обозначению").FillAsync("p-new");
        await page.GetByLabel("Класс: куда").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await page.PressButtonAsync("Внести");

        Assert.Equal("Записано.", (await page.GetByRole(AriaRole.Status).InnerTextAsync()).Trim());
        await page.LookAtAsync("orders");
        Assert.Empty(complaints);
    }

    [BrowserFact]
    public async Task Admission_EndsWithAnOrderAndAClass()
    {
        const string Number = "41-п";
        var (secretary, complaints) = await Browser.OpenAsync(site, Phone, DemoAccounts.Secretary);
        await secretary.FollowAsync("Приём");
        await secretary.GetByLabel("Номер заявления").FillAsync(Number);
        await secretary.GetByLabel("Кто подаёт").FillAsync("Мать ребёнка");
        await secretary.GetByLabel("О ком: имя ребёнка").FillAsync("Ребёнок");
        await secretary.PressButtonAsync("Записать");
        await secretary.LookAtAsync("admissions");

        var (director, others) = await Browser.OpenAsync(site, Phone, DemoAccounts.Director);
        await director.FollowAsync("Приём");
        await director.FollowAsync(Number);
        await director.PressButtonAsync("Записать решение");
        await director.GetByText("приказ о зачислении").First.WaitForAsync();

        await secretary.FollowAsync(Number);
        await secretary.GetByLabel("Номер приказа").FillAsync("41-з");
        await secretary.GetByLabel("Обозначение обучающегося; новое — для нового").FillAsync("p-admitted");
        await secretary.LookAtAsync("admission");
        await secretary.PressButtonAsync("Зачислить");

        await secretary.GetByText("№ 41-з от").WaitForAsync();
        Assert.Empty(complaints.Concat(others));
    }

    [BrowserFact]
    public async Task Administrator_HandsAFileToThePortal()
    {
        var (page, complaints) = await Browser.OpenAsync(site, Phone, DemoAccounts.Administrator);
        await page.FollowAsync("Портал госуслуг");
        await page.PressButtonAsync("Посмотреть, что будет отдано");
        await page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Name = "Будет отдано" }).WaitForAsync();
        await page.LookAtAsync("portal");

        var file = await page.RunAndWaitForDownloadAsync(() => page.PressButtonAsync("Отдать файл"));
        await page.GotoAsync($"{site.Address}portal");
        await page.PressButtonAsync("не принято");

        Assert.Equal("Записано.", (await page.GetByRole(AriaRole.Status).InnerTextAsync()).Trim());
        Assert.EndsWith(".json", file.SuggestedFilename, StringComparison.Ordinal);
        await page.LookAtAsync("portal-given");
        // A browser calls a page that turns out to be a file a failed one.
        Assert.All(complaints, c => Assert.Equal($"{site.Address}portal/file", c));
    }

    [BrowserFact]
    public async Task Administrator_StatesADayAndLooksRound()
    {
        var (page, complaints) = await Browser.OpenAsync(site, Desktop, DemoAccounts.Administrator);

        await page.FollowAsync("Календарь");
        await page.GetByLabel("День", new PageGetByLabelOptions { Exact = true }).FillAsync("2024-05-21");
        await page.GetByLabel("Каким он будет").SelectOptionAsync("short");
        await page.PressButtonAsync("Записать день");

        Assert.Equal("Записано.", (await page.GetByRole(AriaRole.Status).InnerTextAsync()).Trim());
        await page.LookAtAsync("calendar");
        foreach (var (section, name) in new[] { ("Люди", "people"), ("Школа", "school"), ("Расписание", "timetable"), ("Копии", "copies"), ("Учебный год", "year"), ("Ключи программ", "keys") })
        {
            await page.FollowAsync(section);
            await page.LookAtAsync(name);
        }

        Assert.Empty(complaints);
    }

    [BrowserFact]
    public async Task Act_IsReadClauseByClauseAndHelpIsAtHand()
    {
        var (page, complaints) = await Browser.OpenAsync(site, Phone, DemoAccounts.DeputyHead);

        await page.FollowAsync("Помощь");
        await page.LookAtAsync("help");
        await page.FollowAsync("Акты исправления");
        await page.LookAtAsync("corrections");
        await page.FollowAsync("Правила");
        await page.LookAtAsync("act");
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Акт целиком" }).First.PressAsync("Enter");
        await page.WaitForURLAsync("**/act/*");

        Assert.Equal("rgb(27, 27, 31)", await page.Locator("body").EvaluateAsync<string>("b => getComputedStyle(b).color"));
        Assert.Empty(complaints);
    }

    [BrowserFact]
    public async Task Anybody_ReadsHowAFamilyGetsAccess()
    {
        var (page, complaints) = await Browser.OpenAsync(site, Phone);
        await page.GotoAsync($"{site.Address}sign-in");

        await page.FollowAsync("Как семье получить доступ");

        Assert.True(await page.GetByText("Данные для входа выдаёт").IsVisibleAsync());
        await page.LookAtAsync("access");
        Assert.Empty(complaints);
    }
}
