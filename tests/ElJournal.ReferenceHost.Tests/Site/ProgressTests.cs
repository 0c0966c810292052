using System.Net;
using System.Text.RegularExpressions;
using ElJournal.Domain.Families;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.Marks;
using ElJournal.Domain.Revisions.Commands;
using ElJournal.Domain.Time;
using ElJournal.ReferenceHost.Accounts;
using ElJournal.ReferenceHost.Tests.Support;

namespace ElJournal.ReferenceHost.Tests.Site;

[Collection(FamilySite.Name)]
public sealed partial class ProgressTests(SiteFixture site)
{
    [Theory]
    [InlineData(DemoAccounts.Pupil)]
    [InlineData(DemoAccounts.Guardian)]
    public async Task Marks_OfTheFamily_ShowSubjectsWithTheirAverages(string login)
    {
        using var client = await site.OpenAsync(login);

        var page = await client.PageAsync($"/diary/{site.Pupil()}/marks");

        Assert.Contains("Алгебра", page, StringComparison.Ordinal);
        Assert.Matches("<td data-label=\"Среднее\">[2-5],[0-9]{2}</td>", page);
        Assert.Contains("Итог: ", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Subject_OfTheFamily_SaysHowTheAverageCameAbout()
    {
        using var client = await site.OpenAsync(DemoAccounts.Guardian);

        var page = await client.PageAsync(await SubjectAsync(client));

        Assert.Contains("Среднее — сумма произведений на сумму весов", page, StringComparison.Ordinal);
        Assert.Contains("Сейчас: среднее", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Subject_WithAWantedMark_SaysWhatItTakes()
    {
        using var client = await site.OpenAsync(DemoAccounts.Pupil);
        var path = await SubjectAsync(client);

        Assert.Matches("Чтобы вышла 5, хватит|Отметки 5 не получить|Отметка 5 выйдет", await client.PageAsync($"{path}?want=5"));
        Assert.DoesNotMatch("Чтобы вышла|не получить|выйдет, если", await client.PageAsync($"{path}?want=9"));
    }

    [Theory]
    [InlineData("marks")]
    [InlineData("absences")]
    public async Task Diary_OfAnother_IsNotThere(string section)
    {
        using var client = await site.OpenAsync(DemoAccounts.Guardian);
        var before = site.Reads();

        var answer = await client.GetAsync($"/diary/{site.Stranger()}/{section}");

        Assert.Equal((HttpStatusCode.NotFound, before), (answer.StatusCode, site.Reads()));
    }

    [Fact]
    public async Task Subject_OfAnotherClassOrPeriod_IsNotThere()
    {
        using var client = await site.OpenAsync(DemoAccounts.Guardian);
        var other = site.School.Journal.State.Access.Register.Journals.First(j => j.Class == site.OtherClass()).Id;

        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync($"/diary/{site.Pupil()}/marks/{Uri.EscapeDataString(other.Value)}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync($"/diary/{site.Pupil()}/marks?period=никакой")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync($"/diary/{site.Pupil()}/absences?period=никакой")).StatusCode);
    }

    [Theory]
    [InlineData("marks")]
    [InlineData("absences")]
    public async Task Diary_EachReading_IsRecorded(string section)
    {
        using var client = await site.OpenAsync(DemoAccounts.Guardian);
        var before = site.Reads();

        await client.PageAsync($"/diary/{site.Pupil()}/{section}");

        Assert.Equal(before + 1, site.Reads());
    }

    [Fact]
    public async Task Guardian_OfTwoChildren_ChoosesTheChild()
    {
        var second = site.Stranger();
        site.Write(DemoAccounts.Secretary, null, new RecordLedgerFact(new Guardianship(GuardianId.Parse(site.PersonOf(DemoAccounts.Guardian)), second)));
        using var client = await site.OpenAsync(DemoAccounts.Guardian);

        var choice = await client.PageAsync("/diary");
        var page = await client.PageAsync($"/diary/{second}/marks");

        Assert.Contains($"href=\"/diary/{site.Pupil()}\"", choice, StringComparison.Ordinal);
        Assert.Contains($"href=\"/diary/{second}\"", choice, StringComparison.Ordinal);
        Assert.Contains("aria-label=\"Дети\"", page, StringComparison.Ordinal);
        Assert.Contains($"href=\"/diary/{site.Pupil()}/marks\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Absences_OfAllPeriods_AreThoseOnRecord()
    {
        using var client = await site.OpenAsync(DemoAccounts.Pupil);
        var register = site.School.Journal.State.Access.Register;
        var periods = AttestationPeriods.Of(register, site.Class()).Where(p => p.Kind != PeriodKind.Year).ToList();
        var expected = register.Journals.Where(j => j.Class == site.Class())
            .SelectMany(j => site.Year().LessonsOf(j.Id))
            .Where(l => l.Status == LessonStatus.Held && periods.Any(p => p.Contains(l.Date)))
            .Count(l => site.Year().AttendanceOf(l.Lesson).Any(a => a.Pupil == site.Pupil() && a.Cell is not Cell.PresentCell));

        var shown = 0;
        foreach (var period in periods)
        {
            shown += Row().Count(await client.PageAsync($"/diary/{site.Pupil()}/absences?period={period.Id}"));
        }

        Assert.NotEqual(0, expected);
        Assert.Equal(expected, shown);
    }

    [Fact]
    public async Task FinalMark_BeforeItIsPublished_IsNotShown()
    {
        var register = site.School.Journal.State.Access.Register;
        var period = AttestationPeriods.Of(register, site.Class()).Last(p => p.Kind != PeriodKind.Year && p.First <= new NodaTime.LocalDate(2024, 4, 16));
        var journal = register.Journals.First(j => j.Class == site.Class() && j.Subgroup is null && j.Teacher?.Value == site.PersonOf(DemoAccounts.Teacher) && register.IsMarked(j)).Id;
        var final = new FinalMarkEntry(journal, site.Pupil(), period.Id, Cell.Of(MarkValue.Of(4)));
        using var client = await site.OpenAsync(DemoAccounts.Pupil);
        var path = $"/diary/{site.Pupil()}/marks/{Uri.EscapeDataString(journal.Value)}?period={period.Id}";

        site.Write(DemoAccounts.Teacher, "проба", new RecordFinalMark(final));
        var before = await client.PageAsync(path);
        site.Write(DemoAccounts.Teacher, "проба", new RecordFinalMark(final with { PublishedAt = site.Year().LastAt }) { Version = 1 });
        var after = await client.PageAsync(path);

        Assert.DoesNotContain("Итоговая отметка", before, StringComparison.Ordinal);
        Assert.Contains("Итоговая отметка: <span class=\"mark\">4</span>", after, StringComparison.Ordinal);
    }

    /// <summary>Gives the address of the first subject in which there is an average.</summary>
    private async Task<string> SubjectAsync(SiteClient client)
    {
        var link = Subject().Match(await client.PageAsync($"/diary/{site.Pupil()}/marks"));
        Assert.True(link.Success, "No subject has an average.");
        return link.Groups["path"].Value;
    }

    [GeneratedRegex("<tr><th scope=\"row\">", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Row();

    [GeneratedRegex("<a href=\"(?<path>[^\"?]+)[?]period=[^\"]*\">[^<]+</a></th>\\s*<td data-label=\"Отметки\">(<span [^>]*>[^<]*</span>|\\s)+</td>\\s*<td data-label=\"Среднее\">[2-5]", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Subject();
}
