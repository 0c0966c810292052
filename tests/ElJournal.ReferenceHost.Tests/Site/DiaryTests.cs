using System.Net;
using System.Text.RegularExpressions;
using ElJournal.Domain.Activity;
using ElJournal.Domain.Classes;
using ElJournal.Domain.Documents;
using ElJournal.Domain.Families;
using ElJournal.Domain.People;
using ElJournal.Domain.Revisions;
using ElJournal.Domain.Revisions.Commands;
using ElJournal.ReferenceHost.Accounts;
using ElJournal.ReferenceHost.Tests.Support;
using ElJournal.Rules.Desk;
using NodaTime;
using NodaTime.Text;

namespace ElJournal.ReferenceHost.Tests.Site;

public sealed partial class DiaryTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private static readonly LocalDate Tuesday = new(2024, 4, 16);

    [Theory]
    [InlineData(DemoAccounts.Pupil)]
    [InlineData(DemoAccounts.Guardian)]
    public async Task Diary_OfTheFamily_ShowsTheWeekWithMarks(string login)
    {
        using var client = await site.OpenAsync(login);

        await client.PageAsync("/");
        var page = await client.PageAsync($"/diary/{PupilOfTheDemo()}");

        Assert.Contains("15.04.2024 – 20.04.2024", page, StringComparison.Ordinal);
        Assert.Contains("Алгебра", page, StringComparison.Ordinal);
        Assert.Matches("<span class=\"mark\">[2-5]</span>", await client.PageAsync($"/diary/{PupilOfTheDemo()}?day=2024-03-11"));
    }

    [Fact]
    public async Task Diary_EachReading_IsRecorded()
    {
        using var client = await site.OpenAsync(DemoAccounts.Guardian);
        var before = Reads();

        await client.PageAsync($"/diary/{PupilOfTheDemo()}");

        Assert.Equal(before + 1, Reads());
    }

    [Theory]
    [InlineData(DemoAccounts.Pupil)]
    [InlineData(DemoAccounts.Guardian)]
    [InlineData(DemoAccounts.Authority)]
    public async Task Diary_OfAnother_IsNotThere(string login)
    {
        using var client = await site.OpenAsync(login);
        var other = PupilOfAnotherFamily();
        var before = Reads();

        var answer = await client.GetAsync($"/diary/{other}");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal(before, Reads());
    }

    [Theory]
    [InlineData("/diary/%20")]
    [InlineData("/diary/x'--")]
    public async Task Diary_OfNobody_IsNotThere(string path)
    {
        using var client = await site.OpenAsync(DemoAccounts.Director);

        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(path)).StatusCode);
    }

    [Theory]
    [InlineData("9999-12-31")]
    [InlineData("-9998-01-01")]
    [InlineData("2019-04-16")]
    public async Task Diary_OfADayOutsideTheYear_IsNotThere(string day)
    {
        using var client = await site.OpenAsync(DemoAccounts.Guardian);
        var before = Reads();

        var answer = await client.GetAsync($"/diary/{PupilOfTheDemo()}?day={day}");

        Assert.Equal((HttpStatusCode.NotFound, before), (answer.StatusCode, Reads()));
    }

    [Fact]
    public async Task Diary_Weeks_EndWithTheYear()
    {
        using var client = await site.OpenAsync(DemoAccounts.Guardian);
        var year = site.School.Journal.State.Access.Register.Year;

        var first = await client.PageAsync($"/diary/{PupilOfTheDemo()}?day={LocalDatePattern.Iso.Format(year.First)}");
        var last = await client.PageAsync($"/diary/{PupilOfTheDemo()}?day={LocalDatePattern.Iso.Format(year.Last)}");

        Assert.Equal((false, true), (first.Contains("Предыдущая неделя", StringComparison.Ordinal), first.Contains("Следующая неделя", StringComparison.Ordinal)));
        Assert.Equal((true, false), (last.Contains("Предыдущая неделя", StringComparison.Ordinal), last.Contains("Следующая неделя", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Diary_OfAWeekInThreeClasses_ShowsEachDayTheLessonsOfItsClass()
    {
        var state = site.School.Journal.State;
        var former = state.Access.Register.Enrolments.First(e => e.Span.Contains(Tuesday) && e.Pupil.Value != PupilOfTheDemo());
        var others = state.Access.Register.Classes.Where(c => c.Id != former.Class).ToList();
        var (middle, later) = (others[0].Id, others[^1].Id);
        Move(former.Pupil, middle, Tuesday);
        Move(former.Pupil, later, Tuesday.PlusDays(2));
        using var client = await site.OpenAsync(DemoAccounts.Director);

        var page = await client.PageAsync($"/diary/{former.Pupil}");

        Assert.NotEqual(SubjectsOf(middle, Tuesday), SubjectsOf(former.Class, Tuesday));
        Assert.Equal(SubjectsOf(middle, Tuesday), Shown(page, "Вторник"));
        Assert.Equal(SubjectsOf(middle, Tuesday.PlusDays(1)), Shown(page, "Среда"));
        Assert.Equal(SubjectsOf(later, Tuesday.PlusDays(2)), Shown(page, "Четверг"));
    }

    private static List<string> Shown(string page, string day)
    {
        var section = page[page.IndexOf($"<h2>{day}", StringComparison.Ordinal)..];
        return [.. Head().Matches(section[..(section.IndexOf("<h2>", 1, StringComparison.Ordinal) is var end and > 0 ? end : section.Length)]).Select(m => m.Groups["subject"].Value).Order(StringComparer.Ordinal)];
    }

    private List<string> SubjectsOf(ClassId schoolClass, LocalDate day) =>
    [
        .. site.School.Journal.State.Access.Register.Journals.Where(j => j.Class == schoolClass && j.Subgroup is null)
            .SelectMany(j => site.School.Journal.State.Year.LessonsOf(j.Id).Where(l => l.Date == day).Select(_ => j.Subject!))
            .Order(StringComparer.Ordinal),
    ];

    private void Move(PupilId pupil, ClassId to, LocalDate day)
    {
        var number = $"{to}-{pupil}";
        Assert.IsType<DeskReply.Accepted>(site.School.Journal.Submit(at => new Submission(
            PersonId.Parse(site.PersonOf(DemoAccounts.Secretary)),
            at,
            new MovePupil(new OrderEntry(OrderEntryId.Parse(number), number, day, OrderKind.ClassChange) { Pupil = pupil, Class = to }))));
    }

    private string PupilOfTheDemo() => site.PersonOf(DemoAccounts.Pupil);

    private string PupilOfAnotherFamily()
    {
        var state = site.School.Journal.State;
        var guardian = site.PersonOf(DemoAccounts.Guardian);
        var own = state.Year.AllOf<Guardianship>(RevisedKinds.OfLedger<Guardianship>()).Where(g => g.Guardian.Value == guardian).Select(g => g.Pupil).ToHashSet();
        return state.Access.Register.Pupils.First(p => !own.Contains(p)).Value;
    }

    private int Reads() => site.School.Journal.State.Year.AllOf<DataRead>(RevisedKinds.OfLedger<DataRead>()).Count();

    [GeneratedRegex("<th scope=\"row\">[0-9]+[.] (<a[^>]*>|\\s*)(?<subject>[^<(]+?)(</a>|\\s*)( \\(отменён\\))?</th>", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Head();
}
