using ElJournal.Browser.Tests.Support;
using ElJournal.ReferenceHost.Accounts;
using Microsoft.Playwright;

namespace ElJournal.Browser.Tests.Site;

/// <summary>The pages of a teacher: the grid by keyboard, what others change while it is open, and the same by forms. Each test has rows of its own.</summary>
[Collection(SitePages.Name)]
public sealed class TeacherPageTests(BrowserFixture browser, SiteFixture site) : PageTests(browser)
{
    /// <summary>The cell that is armed: where the keys go.</summary>
    private const string Armed = "#grid td[tabindex='0']";

    /// <summary>A journal of the demo teacher; the lessons that the tests write into are recorded.</summary>
    private const string Journal = "Алгебра, 7А";

    [BrowserTheory]
    [InlineData(SiteBrowsing.Phone)]
    [InlineData(SiteBrowsing.Desktop)]
    public async Task Grid_ByKeyboardAlone_TakesMarksAndAbsences(int width)
    {
        var (page, complaints) = await OpenGridAsync(width);
        await page.LookAtAsync("grid");
        await GoAsync(page, row: 0);

        await TypeAsync(page, "4", "Enter");
        // The key of «н», on a keyboard that is set to Latin letters.
        await TypeAsync(page, "y", "ArrowDown");
        await page.Keyboard.PressAsync("F2");
        await TypeAsync(page, "оп 5", "Enter");

        await ExpectAsync(page, 0, "4");
        await ExpectAsync(page, 1, "н");
        await ExpectAsync(page, 2, "оп 5");
        await page.ReloadAsync();
        await ExpectAsync(page, 0, "4");
        await ExpectAsync(page, 1, "н");
        await ExpectAsync(page, 2, "оп 5");
        Assert.Empty(complaints);
    }

    [BrowserFact]
    public async Task Grid_ShowsOnOtherPagesWhatIsWritten()
    {
        var (writing, _) = await OpenGridAsync(SiteBrowsing.Desktop);
        var (watching, complaints) = await Browser.OpenAsync(site, SiteBrowsing.Desktop, DemoAccounts.DeputyHead);
        await watching.GotoAsync(writing.Url);
        await watching.Locator("table[role=grid]").WaitForAsync();
        var column = await ColumnAsync(writing);
        await GoAsync(writing, row: 4);

        await TypeAsync(writing, "3", "Enter");

        await CellAt(watching, 4, column).Filter(new LocatorFilterOptions { HasText = "3" }).WaitForAsync();
        Assert.Contains("Журнал изменили", await watching.Locator("#grid-says").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Empty(complaints);
    }

    [BrowserFact]
    public async Task Grid_StaleEdit_ShowsBothValuesAndLetsTheTeacherDecide()
    {
        var (other, _) = await OpenGridAsync(SiteBrowsing.Desktop);
        var (page, complaints) = await OpenGridAsync(SiteBrowsing.Desktop);
        await GoAsync(page, row: 5);
        await page.Keyboard.TypeAsync("2");

        await GoAsync(other, row: 5);
        await TypeAsync(other, "5", "Enter");
        await ExpectAsync(other, 5, "5");
        await page.Keyboard.PressAsync("Enter");

        var question = page.Locator("#grid-asks");
        await question.WaitForAsync();
        Assert.Contains("Сейчас: «5». У вас: «2».", await question.InnerTextAsync(), StringComparison.Ordinal);
        await page.LookAtAsync("grid-stale");
        await page.Keyboard.PressAsync("Enter");
        await ExpectAsync(page, 5, "2");
        await ExpectAsync(other, 5, "2");
        Assert.Empty(complaints);
    }

    [BrowserFact]
    public async Task Grid_LateEntry_AsksForAReason()
    {
        var (page, complaints) = await OpenGridAsync(SiteBrowsing.Desktop);
        await page.FollowAsync("3-я четверть");
        await GoAsync(page, row: 6);

        await TypeAsync(page, "3", "Enter");
        var question = page.Locator("#grid-asks");
        await question.WaitForAsync();
        await page.LookAtAsync("grid-reason");
        await TypeAsync(page, "пропущена при переносе", "Enter");

        await ExpectAsync(page, 6, "3");
        Assert.Empty(complaints);
    }

    [BrowserFact]
    public async Task Lesson_BesideTheGrid_TakesTopicHomeworkAndWork()
    {
        var (page, complaints) = await OpenGridAsync(SiteBrowsing.Phone);
        await OpenLessonAsync(page);
        await page.GetByLabel("Тема").FillAsync("Свойства степени");
        await page.GetByLabel("Домашнее задание; пусто — не задано").FillAsync("§ 12, № 3");
        await page.LookAtAsync("lesson");

        await page.PressButtonAsync("Сохранить");

        Assert.StartsWith("Записано.", (await page.GetByRole(AriaRole.Status).First.InnerTextAsync()).Trim(), StringComparison.Ordinal);
        Assert.Equal("Свойства степени", await page.GetByLabel("Тема").InputValueAsync());
        Assert.Empty(complaints);
    }

    [BrowserFact]
    public async Task Lesson_WithoutScripts_TakesMarksToo()
    {
        var (page, complaints) = await Browser.OpenAsync(site, SiteBrowsing.Desktop, DemoAccounts.Teacher, runsScripts: false);
        await page.GotoAsync($"{site.Address}journals");
        await page.FollowAsync(Journal);
        await page.Locator("#grid thead th[data-write]:not(.planned) a").Last.ClickAsync();
        await page.Locator("main summary").ClickAsync();
        var cell = page.Locator("#lesson tbody tr").Nth(7).Locator("input[name=cellText]").First;
        await cell.FillAsync("б");

        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Сохранить" }).ClickAsync();

        Assert.StartsWith("Записано.", (await page.GetByRole(AriaRole.Status).First.InnerTextAsync()).Trim(), StringComparison.Ordinal);
        Assert.Equal("б", await page.Locator("#lesson tbody tr").Nth(7).Locator("input[name=cellText]").First.InputValueAsync());
        Assert.Empty(complaints);
    }

    [BrowserFact]
    public async Task PlanAndFinals_ByKeyboard_TakeATopicAndAMark()
    {
        var (page, complaints) = await OpenGridAsync(SiteBrowsing.Phone);
        await page.FollowAsync("План");
        await page.GetByLabel("Добавить темы").FillAsync("Степени; 2");
        await page.PressButtonAsync("Добавить");
        Assert.StartsWith("Записано.", (await page.GetByRole(AriaRole.Status).InnerTextAsync()).Trim(), StringComparison.Ordinal);
        await page.LookAtAsync("plan");

        await page.FollowAsync("Итоговые отметки");
        await page.Locator("input[name=mark]").Nth(8).FillAsync("4");
        await page.PressButtonAsync("Записать итоговые отметки");
        Assert.StartsWith("Записано.", (await page.GetByRole(AriaRole.Status).InnerTextAsync()).Trim(), StringComparison.Ordinal);
        await page.LookAtAsync("finals");
        Assert.Empty(complaints);
    }

    private async Task<(IPage Page, List<string> Complaints)> OpenGridAsync(int width)
    {
        var (page, complaints) = await Browser.OpenAsync(site, width, DemoAccounts.Teacher);
        await page.GotoAsync($"{site.Address}journals");
        await page.FollowAsync(Journal);
        await page.Locator("table[role=grid]").WaitForAsync();
        return (page, complaints);
    }

    private static async Task OpenLessonAsync(IPage page)
    {
        await page.Locator("#grid thead th[data-write]:not(.planned) a").Last.PressAsync("Enter");
        await page.Locator("#lesson").WaitForAsync();
    }

    /// <summary>Goes to a row of the column that is armed at first: the last one into which the teacher may write.</summary>
    private static async Task GoAsync(IPage page, int row)
    {
        await page.Locator(Armed).FocusAsync();
        for (var i = 0; i < row; i++)
        {
            await page.Keyboard.PressAsync("ArrowDown");
        }
    }

    private static async Task TypeAsync(IPage page, string text, string key)
    {
        await page.Keyboard.TypeAsync(text);
        await page.Keyboard.PressAsync(key);
    }

    private static Task<int> ColumnAsync(IPage page) => page.Locator(Armed).EvaluateAsync<int>("cell => cell.cellIndex");

    private static ILocator CellAt(IPage page, int row, int column) => page.Locator($"#grid tbody tr:nth-child({row + 1}) > :nth-child({column + 1})");

    /// <summary>Waits until a cell of the armed column holds something, as stored.</summary>
    private static async Task ExpectAsync(IPage page, int row, string text)
    {
        var cell = CellAt(page, row, await ColumnAsync(page));
        await Assertions.Expect(cell).ToHaveTextAsync(text);
        await Assertions.Expect(cell).Not.ToHaveClassAsync("pending");
    }
}
