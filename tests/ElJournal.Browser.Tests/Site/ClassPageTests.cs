using ElJournal.Browser.Tests.Support;
using ElJournal.ReferenceHost.Accounts;
using Microsoft.Playwright;
using static ElJournal.Browser.Tests.Support.SiteBrowsing;

namespace ElJournal.Browser.Tests.Site;

/// <summary>What a class teacher comes for, by keyboard alone.</summary>
[Collection(SitePages.Name)]
public sealed class ClassPageTests(BrowserFixture browser, SiteFixture site) : PageTests(browser)
{
    [BrowserFact]
    public async Task ClassTeacher_ChecksTheJournalOfTheWeek()
    {
        var (page, complaints) = await Browser.OpenAsync(site, Phone, DemoAccounts.ClassTeacher);
        const string Words = "нет темы";

        await page.FollowAsync("Класс");
        await page.LookAtAsync("class");
        await page.FollowAsync("Проверки журнала");
        await page.GetByRole(AriaRole.Textbox).First.FocusAsync();
        await page.Keyboard.TypeAsync(Words);
        await page.PressButtonAsync("Журнал класса проверен");
        Assert.Equal("Записано.", (await page.GetByRole(AriaRole.Status).InnerTextAsync()).Trim());
        Assert.True(await page.GetByText(Words).IsVisibleAsync());
        await page.PressButtonAsync("Сообщено администрации");

        Assert.Equal("Записано.", (await page.GetByRole(AriaRole.Status).InnerTextAsync()).Trim());
        await page.LookAtAsync("checks");
        Assert.Empty(complaints);
    }

    [BrowserFact]
    public async Task ClassTeacher_WritesToAFamilyAndTheClass()
    {
        var (page, complaints) = await Browser.OpenAsync(site, Phone, DemoAccounts.ClassTeacher);

        await page.FollowAsync("Сообщения");
        if (await page.GetByRole(AriaRole.Checkbox).CountAsync() == 0)
        {
            await page.FollowAsync(page.GetByRole(AriaRole.Navigation, new PageGetByRoleOptions { Name = "Классы" }).GetByRole(AriaRole.Link).First);
        }

        await page.GetByRole(AriaRole.Checkbox).First.FocusAsync();
        await page.Keyboard.PressAsync("Space");
        await page.GetByLabel("Текст").FillAsync("Задания на неделю розданы.");
        await page.PressButtonAsync("Отправить");
        Assert.Equal("Записано.", (await page.GetByRole(AriaRole.Status).InnerTextAsync()).Trim());
        await page.LookAtAsync("messages");

        await page.FollowAsync("Объявления");
        await page.GetByRole(AriaRole.Checkbox).First.CheckAsync();
        await page.GetByLabel("Текст").FillAsync("Собрание в среду в 18:00.");
        await page.PressButtonAsync("Опубликовать");
        Assert.Equal("Записано.", (await page.GetByRole(AriaRole.Status).InnerTextAsync()).Trim());
        await page.LookAtAsync("announcements");
        Assert.Empty(complaints);
    }

    [BrowserFact]
    public async Task ClassTeacher_OpensTheOtherSections()
    {
        var (page, complaints) = await Browser.OpenAsync(site, Phone, DemoAccounts.ClassTeacher);

        await page.FollowAsync("Класс");
        foreach (var (section, name) in new[] { ("Перемены данных", "changes"), ("Мероприятия", "events"), ("Подгруппы", "subgroups") })
        {
            await page.FollowAsync(section);
            await page.LookAtAsync(name);
        }

        Assert.Empty(complaints);
    }
}
