using ElJournal.Browser.Tests.Support;
using ElJournal.ReferenceHost.Accounts;
using Microsoft.Playwright;
using static ElJournal.Browser.Tests.Support.SiteBrowsing;

namespace ElJournal.Browser.Tests.Site;

/// <summary>Materials by keyboard alone: a teacher lays one out with a file, the class teacher keeps portfolio and personal file, the family reads.</summary>
[Collection(SitePages.Name)]
public sealed class MaterialPageTests(BrowserFixture browser, SiteFixture site) : PageTests(browser)
{
    [BrowserFact]
    public async Task Teacher_LaysOutAMaterialWithAFile()
    {
        var (page, complaints) = await Browser.OpenAsync(site, Phone, DemoAccounts.Teacher);
        await page.FollowAsync("Журналы");
        await page.FollowAsync("Алгебра, 7А");
        await page.FollowAsync("Материалы");
        await OpenFormAsync(page, "Выложить материал");

        await FillAsync(page, "Название", "Разбор работы");
        await FillAsync(page, "Ссылка", "https://example.org/razbor");
        await page.GetByLabel("Файл, до 10 МБ").SetInputFilesAsync(new FilePayload { Name = "разбор.txt", MimeType = "text/plain", Buffer = "Решение"u8.ToArray() });
        await page.PressButtonAsync("Выложить");

        await page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Name = "Разбор работы" }).WaitForAsync();
        await page.LookAtAsync("materials");
        Assert.True(await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "разбор.txt" }).First.IsVisibleAsync());
        await page.FollowAsync("Библиотека");
        await page.LookAtAsync("library");
        Assert.Empty(complaints);
    }

    [BrowserFact]
    public async Task ClassTeacher_KeepsPersonalFilesAndPortfolios()
    {
        var (page, complaints) = await Browser.OpenAsync(site, Phone, DemoAccounts.ClassTeacher);
        await page.FollowAsync("Класс");
        await page.FollowAsync("Личные дела");
        await page.LookAtAsync("personal-files");
        await page.FollowAsync(page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Listitem).GetByRole(AriaRole.Link).First);
        await OpenFormAsync(page, "Добавить документ");
        await FillAsync(page, "Название", "Заявление о переводе");
        await page.PressButtonAsync("Добавить");

        await page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Name = "Заявление о переводе" }).WaitForAsync();
        await page.LookAtAsync("personal-file");
        await page.FollowAsync("Портфолио");
        await page.LookAtAsync("portfolios");
        Assert.Empty(complaints);
    }

    [BrowserFact]
    public async Task Pupil_FindsMaterialsAndPortfolio()
    {
        var (page, complaints) = await Browser.OpenAsync(site, Phone, DemoAccounts.Pupil);
        await page.FollowAsync("Материалы");
        await page.LookAtAsync("pupil-materials");
        await page.FollowAsync("Портфолио");
        await page.LookAtAsync("portfolio");

        Assert.True(await page.GetByText("Второе место на школьной олимпиаде").First.IsVisibleAsync());
        Assert.Empty(complaints);
    }

    private static Task OpenFormAsync(IPage page, string summary) => page.GetByText(summary).First.PressAsync("Enter");

    private static async Task FillAsync(IPage page, string label, string text)
    {
        await page.GetByLabel(label, new PageGetByLabelOptions { Exact = true }).First.FocusAsync();
        await page.Keyboard.TypeAsync(text);
    }
}
