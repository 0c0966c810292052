using ElJournal.Browser.Tests.Support;
using ElJournal.ReferenceHost.Accounts;
using Microsoft.Playwright;
using static ElJournal.Browser.Tests.Support.SiteBrowsing;

namespace ElJournal.Browser.Tests.Site;

/// <summary>What a pupil and a guardian come for, by keyboard alone.</summary>
[Collection(SitePages.Name)]
public sealed class FamilyPageTests(BrowserFixture browser, SiteFixture site) : PageTests(browser)
{
    [BrowserTheory]
    [InlineData(Phone, DemoAccounts.Guardian)]
    [InlineData(Desktop, DemoAccounts.Pupil)]
    public async Task Family_LearnsHowAMarkCameAboutAndWhatItTakes(int width, string login)
    {
        var (page, complaints) = await OpenDiaryAsync(width, login);

        await page.FollowAsync("Отметки");
        await page.LookAtAsync($"marks-{width}");
        await page.FollowAsync(page.GetByRole(AriaRole.Rowheader).GetByRole(AriaRole.Link).First);
        await page.GetByLabel("Что нужно для отметки").FocusAsync();
        await page.Keyboard.PressAsync("5");
        await page.PressButtonAsync("Узнать");

        Assert.Equal("5", await page.GetByLabel("Что нужно для отметки").InputValueAsync());
        Assert.True(await page.GetByText("Как вышло среднее").IsVisibleAsync());
        await page.LookAtAsync($"subject-{width}");
        Assert.Empty(complaints);
    }

    [BrowserTheory]
    [InlineData(Phone)]
    [InlineData(Desktop)]
    public async Task Guardian_SeesAbsencesMessagesAndTheBoard(int width)
    {
        var (page, complaints) = await OpenDiaryAsync(width, DemoAccounts.Guardian);

        await page.FollowAsync("Посещаемость");
        await page.FollowAsync(page.GetByRole(AriaRole.Navigation, new PageGetByRoleOptions { Name = "Периоды" }).GetByRole(AriaRole.Link).First);
        await page.LookAtAsync($"absences-{width}");
        await page.FollowAsync("Сообщения");
        await page.LookAtAsync($"messages-guardian-{width}");
        await page.FollowAsync("Объявления");
        await page.LookAtAsync($"announcements-guardian-{width}");
        Assert.Empty(complaints);
    }

    [BrowserTheory]
    [InlineData(Phone)]
    [InlineData(Desktop)]
    public async Task Guardian_WritesToTheSchoolAndSaysHowToBeTold(int width)
    {
        var (page, complaints) = await Browser.OpenAsync(site, width, DemoAccounts.Guardian);

        await page.FollowAsync("Сообщения");
        await page.FollowAsync("Сообщить об отсутствии");
        await page.LookAtAsync($"letter-{width}");
        await page.GetByLabel("Текст").PressAsync("Control+End");
        await page.Keyboard.TypeAsync("болезнь");
        await page.PressButtonAsync("Отправить");
        await page.GetByText("Записано.").WaitForAsync();
        await page.LookAtAsync($"letter-sent-{width}");

        await page.FollowAsync("Контакты");
        await page.GetByLabel("Номер или адрес").FillAsync("8 900 000-00-00");
        await page.PressButtonAsync("Добавить");
        await page.GetByRole(AriaRole.Radio, new PageGetByRoleOptions { Name = "в дневнике и ещё сюда: телефон" }).First.PressAsync("Space");
        await page.GetByRole(AriaRole.Checkbox, new PageGetByRoleOptions { Name = "посещаемость" }).First.PressAsync("Space");
        await page.PressButtonAsync("Сохранить");
        await page.GetByText("Записано.").WaitForAsync();

        await page.LookAtAsync($"contacts-{width}");
        Assert.Empty(complaints);
    }

    [BrowserTheory]
    [InlineData(Phone)]
    [InlineData(Desktop)]
    public async Task Guardian_TurnsToAWeekWithMarks(int width)
    {
        var (page, complaints) = await OpenDiaryAsync(width, DemoAccounts.Guardian);

        await page.FollowAsync("Предыдущая неделя");

        await page.LookAtAsync($"parent-diary-{width}");
        Assert.Empty(complaints);
    }

    /// <summary>Opens the diary; a guardian of several chooses the child first, the eldest, who has marks.</summary>
    private async Task<(IPage Page, List<string> Complaints)> OpenDiaryAsync(int width, string login)
    {
        var (page, complaints) = await Browser.OpenAsync(site, width, login);
        if (login == DemoAccounts.Guardian)
        {
            await page.LookAtAsync($"children-{width}");
            await page.FollowAsync(page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link).Last);
        }

        return (page, complaints);
    }
}
