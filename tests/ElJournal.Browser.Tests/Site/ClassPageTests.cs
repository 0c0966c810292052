using ElJournal.Browser.Tests.Support;
using ElJournal.ReferenceHost.Accounts;
using Microsoft.Playwright;
using static ElJournal.Browser.Tests.Support.SiteBrowsing;

namespace ElJournal.Browser.Tests.Site;

/// <summary>What a class teacher comes for, by keyboard alone.</summary>
[Collection(SitePages.Name)]
public sealed class ClassPageTests(BrowserFixture browser, SiteFixture site) : PageTests(browser)
{
    [BrowserTheory]
    [InlineData(Phone)]
    [InlineData(Desktop)]
    public async Task ClassTeacher_ChecksTheJournalOfTheWeek(int width)
    {
        var (page, complaints) = await Browser.OpenAsync(site, width, DemoAccounts.ClassTeacher);
        var words = $"нет темы, ширина {width}";

        await page.FollowAsync("Класс");
        await page.LookAtAsync($"class-{width}");
        await page.FollowAsync("Проверки журнала");
        await page.GetByRole(AriaRole.Textbox).First.FocusAsync();
        await page.Keyboard.TypeAsync(words);
        await page.PressButtonAsync("Журнал класса проверен");
        Assert.Equal("Записано.", (await page.GetByRole(AriaRole.Status).InnerTextAsync()).Trim());
        Assert.True(await page.GetByText(words).IsVisibleAsync());
        await page.PressButtonAsync("Сообщено администрации");

        Assert.Equal("Записано.", (await page.GetByRole(AriaRole.Status).InnerTextAsync()).Trim());
        await page.LookAtAsync($"checks-{width}");
        Assert.Empty(complaints);
    }

    [BrowserTheory]
    [InlineData(Phone)]
    [InlineData(Desktop)]
    public async Task ClassTeacher_WritesToAFamilyAndTheClass(int width)
    {
        var (page, complaints) = await Browser.OpenAsync(site, width, DemoAccounts.ClassTeacher);

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
        await page.LookAtAsync($"messages-{width}");

        await page.FollowAsync("Объявления");
        await page.GetByRole(AriaRole.Checkbox).First.CheckAsync();
        await page.GetByLabel("Текст").FillAsync("Собрание в среду в 18:00.");
        await page.PressButtonAsync("Опубликовать");
        Assert.Equal("Записано.", (await page.GetByRole(AriaRole.Status).InnerTextAsync()).Trim());
        await page.LookAtAsync($"announcements-{width}");
        Assert.Empty(complaints);
    }

    [BrowserTheory]
    [InlineData(Phone)]
    [InlineData(Desktop)]
    public async Task ClassTeacher_OpensTheOtherSections(int width)
    {
        var (page, complaints) = await Browser.OpenAsync(site, width, DemoAccounts.ClassTeacher);

        await page.FollowAsync("Класс");
        foreach (var (section, name) in new[] { ("Перемены данных", "changes"), ("Мероприятия", "events"), ("Подгруппы", "subgroups") })
        {
            await page.FollowAsync(section);
            await page.LookAtAsync($"{name}-{width}");
        }

        Assert.Empty(complaints);
    }
}
