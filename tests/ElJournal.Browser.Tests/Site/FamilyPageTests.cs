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
        await page.LookAtAsync("marks");
        await page.FollowAsync(page.GetByRole(AriaRole.Rowheader).GetByRole(AriaRole.Link).First);
        await page.GetByLabel("Что нужно для отметки").FocusAsync();
        await page.Keyboard.PressAsync("5");
        await page.PressButtonAsync("Узнать");

        Assert.Equal("5", await page.GetByLabel("Что нужно для отметки").InputValueAsync());
        Assert.True(await page.GetByText("Как вышло среднее").IsVisibleAsync());
        await page.LookAtAsync("subject");
        Assert.Empty(complaints);
    }

    [BrowserFact]
    public async Task Guardian_ReadsTheDiaryAbsencesMessagesAndTheBoard()
    {
        var (page, complaints) = await OpenDiaryAsync(Phone, DemoAccounts.Guardian);

        await page.FollowAsync("Предыдущая неделя");
        await page.LookAtAsync("parent-diary");
        await page.FollowAsync("Посещаемость");
        await page.FollowAsync(page.GetByRole(AriaRole.Navigation, new PageGetByRoleOptions { Name = "Периоды" }).GetByRole(AriaRole.Link).First);
        await page.LookAtAsync("absences");
        await page.FollowAsync("Сообщения");
        await page.LookAtAsync("messages-guardian");
        await page.FollowAsync("Объявления");
        await page.LookAtAsync("announcements-guardian");
        Assert.Empty(complaints);
    }

    [BrowserFact]
    public async Task Guardian_WritesToTheSchoolAndSaysHowToBeTold()
    {
        var (page, complaints) = await Browser.OpenAsync(site, Phone, DemoAccounts.Guardian);

        await page.FollowAsync("Сообщения");
        await page.FollowAsync("Сообщить об отсутствии");
        await page.LookAtAsync("letter");
        await page.GetByLabel("Текст").PressAsync("Control+End");
        await page.Keyboard.TypeAsync("болезнь");
        await page.PressButtonAsync("Отправить");
        await page.GetByText("Записано.").WaitForAsync();
        await page.LookAtAsync("letter-sent");

        await page.FollowAsync("Контакты");
        await page.GetByLabel("Номер или адрес").FillAsync("8 900 000-00-00");
        await page.PressButtonAsync("Добавить");
        await page.GetByRole(AriaRole.Radio, new PageGetByRoleOptions { Name = "в дневнике и ещё сюда: телефон" }).First.PressAsync("Space");
        await page.GetByRole(AriaRole.Checkbox, new PageGetByRoleOptions { Name = "посещаемость" }).First.PressAsync("Space");
        await page.PressButtonAsync("Сохранить");
        await page.GetByText("Записано.").WaitForAsync();

        await page.LookAtAsync("contacts");
        Assert.Empty(complaints);
    }

    /// <summary>Opens the diary; a guardian of several chooses the child first, the eldest, who has marks.</summary>
    private async Task<(IPage Page, List<string> Complaints)> OpenDiaryAsync(int width, string login)
    {
        var (page, complaints) = await Browser.OpenAsync(site, width, login);
        if (login == DemoAccounts.Guardian)
        {
            await page.LookAtAsync("children");
            await page.FollowAsync(page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link).Last);
        }

        return (page, complaints);
    }
}
