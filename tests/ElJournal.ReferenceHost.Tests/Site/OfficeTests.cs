using System.Net;
using ElJournal.Domain.Documents;
using ElJournal.Domain.People;
using ElJournal.Domain.Revisions;
using ElJournal.Domain.Supervision;
using ElJournal.ReferenceHost.Accounts;
using ElJournal.ReferenceHost.Tests.Support;
using NodaTime;

namespace ElJournal.ReferenceHost.Tests.Site;

/// <summary>What secretary and administrator keep: orders, people, the school, its calendar, its copies.</summary>
[Collection(OfficeSite.Name)]
public sealed class OfficeTests(SiteFixture site)
{
    [Fact]
    public async Task Orders_Secretary_EnrolsANewPupilByOrderAndMovesHimOn()
    {
        using var client = await site.OpenAsync(DemoAccounts.Secretary);
        await client.GetAsync("/orders");
        var classes = State.Access.Register.Classes.Where(c => c.Grade is < 11).Take(2).Select(c => c.Id.Value).ToList();

        var enrolled = await client.PostAsync("/orders", ("number", "12-з"), ("date", "2024-04-15"), ("kind", "enrolment"), ("pupil", "p-new"), ("class", classes[0]), ("effective", "2024-04-16"));
        var moved = await client.PostAsync("/orders", ("number", "13-п"), ("date", "2024-04-17"), ("kind", "class-change"), ("pupil", "p-new"), ("class", classes[1]), ("effective", "2024-04-18"));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (enrolled.StatusCode, moved.StatusCode));
        Assert.Equal(
            [(classes[0], "12-з", (LocalDate?)new LocalDate(2024, 4, 17)), (classes[1], "13-п", null)],
            State.Year.EnrolmentsOf(PupilId.Parse("p-new")).Select(e => (e.Class.Value, e.Order!.Number, e.Span.To)));
    }

    [Theory]
    [InlineData("", "2024-04-15")]
    [InlineData("12-з", "")]
    public async Task Orders_WithoutNumberOrDate_MoveNobody(string number, string date)
    {
        using var client = await site.OpenAsync(DemoAccounts.Secretary);
        await client.GetAsync("/orders");
        var before = State.Year.AllOf<OrderEntry>(RevisedKinds.OfLedger<OrderEntry>()).Count();

        var answer = await client.PostAsync("/orders", ("number", number), ("date", date), ("kind", "expulsion"), ("pupil", site.PersonOf(DemoAccounts.Pupil)));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal(before, State.Year.AllOf<OrderEntry>(RevisedKinds.OfLedger<OrderEntry>()).Count());
    }

    [Fact]
    public async Task People_Administrator_TakesOnAMemberOfStaffAndStatesData()
    {
        using var client = await site.OpenAsync(DemoAccounts.Administrator);
        await client.GetAsync("/people");

        var role = await client.PostAsync("/people/roles", ("person", "t-new"), ("name", "Новый учитель"), ("role", "teacher"));
        var data = await client.PostAsync("/people/data", ("person", "t-new"), ("kind", "staff"), ("complete", "yes"));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (role.StatusCode, data.StatusCode));
        Assert.Contains(State.Access.Register.Roles, r => r.Person.Value == "t-new" && r.Role == StaffRoleKind.Teacher);
        Assert.Equal("Новый учитель", site.School.Names.Of("t-new"));
        Assert.True(Assert.Single(State.Year.AllOf<PersonalDataState>(RevisedKinds.OfLedger<PersonalDataState>()), s => s.Person.Value == "t-new").IsComplete);
    }

    [Fact]
    public async Task School_Corrected_KeepsWhatStoodThere()
    {
        using var client = await site.OpenAsync(DemoAccounts.Administrator);
        await client.GetAsync("/school");
        var former = State.Access.Register.School.Name;

        var answer = await client.PostAsync("/school", ("version", "1"), ("name", "Школа с новым названием"), ("week", "6"), ("reason", "переименована"));
        var stale = await client.PostAsync("/school", ("version", "1"), ("name", "Ещё название"), ("week", "6"), ("reason", "переименована"));

        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Conflict), (answer.StatusCode, stale.StatusCode));
        Assert.Contains("<td>Школа с новым названием</td>", page, StringComparison.Ordinal);
        Assert.Contains($"<td>{former ?? "не указано"}</td>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Calendar_Administrator_StatesADayAndTakesItBack()
    {
        using var client = await site.OpenAsync(DemoAccounts.Administrator);
        await client.GetAsync("/calendar");
        var day = new LocalDate(2024, 5, 15);

        var stated = await client.PostAsync("/calendar/days", ("date", "2024-05-15"), ("kind", "quarantine"));
        var isSchoolDay = State.Access.Register.Calendar.IsSchoolDay(day, State.Access.Register.School.Week);
        var back = await client.PostAsync("/calendar/days/withdraw", ("date", "2024-05-15"));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (stated.StatusCode, back.StatusCode));
        Assert.Equal((false, true), (isSchoolDay, State.Access.Register.Calendar.IsSchoolDay(day, State.Access.Register.School.Week)));
    }

    [Theory]
    [InlineData("/people")]
    [InlineData("/calendar")]
    public async Task Lists_OfTheWholeSchool_AreShownClassByClass(string path)
    {
        using var client = await site.OpenAsync(DemoAccounts.Administrator);
        var (own, other) = (site.Class(), site.OtherClass());
        var journals = State.Access.Register.Journals;
        var (ownMark, otherMark) = path == "/people"
            ? (site.Pupil().Value, State.Access.Register.Enrolments.First(e => e.Class == other && State.Year.EnrolmentsOf(e.Pupil).All(m => m.Class == other)).Pupil.Value)
            : (journals.First(j => j.Class == own).Id.Value, journals.First(j => j.Class == other).Id.Value);

        var ofOwn = await client.PageAsync($"{path}?class={Uri.EscapeDataString(own.Value)}");
        var ofOther = await client.PageAsync($"{path}?class={Uri.EscapeDataString(other.Value)}");

        Assert.Equal((true, false), (ofOwn.Contains(ownMark, StringComparison.Ordinal), ofOwn.Contains(otherMark, StringComparison.Ordinal)));
        Assert.Contains(otherMark, ofOther, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Calendar_Administrator_OpensAJournalAndNamesItsTeacher()
    {
        using var client = await site.OpenAsync(DemoAccounts.Administrator);
        await client.GetAsync("/calendar");
        var schoolClass = State.Access.Register.Classes[0].Id.Value;
        var teacher = site.PersonOf(DemoAccounts.Teacher);

        var opened = await client.PostAsync("/calendar/journals", ("id", "j-new"), ("kind", "elective"), ("subject", "Шахматы"), ("class", schoolClass), ("teacher", teacher));

        Assert.Equal(HttpStatusCode.OK, opened.StatusCode);
        var journal = State.Access.Register.Journals.Single(j => j.Id.Value == "j-new");
        Assert.Equal(("Шахматы", schoolClass, teacher), (journal.Subject, journal.Class?.Value, journal.Teacher?.Value));
    }

    [Fact]
    public async Task Timetable_Administrator_PutsLessonsOnTheSchoolDaysOfAWeekday()
    {
        using var client = await site.OpenAsync(DemoAccounts.Administrator);
        await client.GetAsync("/timetable");
        var register = State.Access.Register;
        var journal = register.Journals.First(j => j.Class is not null);

        var answer = await client.PostAsync("/timetable", ("journal", journal.Id.Value), ("weekday", "Thursday"), ("number", "9"), ("from", "2024-04-22"), ("to", "2024-05-31"));

        var days = Enumerable.Range(0, 40).Select(new LocalDate(2024, 4, 22).PlusDays).Where(d => d <= register.Year.Last && d.DayOfWeek == IsoDayOfWeek.Thursday && register.Calendar.IsSchoolDay(d, register.WeekOf(journal.Class)));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(days, State.Year.LessonsOf(journal.Id).Where(l => l.Number == 9).Select(l => l.Date));
    }

    [Fact]
    public async Task Copies_Administrator_RecordsOneAndItsCheck()
    {
        using var client = await site.OpenAsync(DemoAccounts.Administrator);
        await client.GetAsync("/copies");

        var added = await client.PostAsync("/copies", ("archive", "год-проба"), ("medium", "диск 7"), ("room", "каб. 12"));
        var copy = State.Year.AllOf<ArchiveCopy>(RevisedKinds.OfLedger<ArchiveCopy>()).Single(c => c.Medium == "диск 7");
        var verified = await client.PostAsync("/copies/verify", ("copy", copy.Id.Value));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (added.StatusCode, verified.StatusCode));
        Assert.NotNull(State.Year.AllOf<ArchiveCopy>(RevisedKinds.OfLedger<ArchiveCopy>()).Single(c => c.Id == copy.Id).VerifiedAt);
    }

    [Theory]
    [InlineData(DemoAccounts.Teacher, "/orders")]
    [InlineData(DemoAccounts.Teacher, "/people")]
    [InlineData(DemoAccounts.Teacher, "/copies")]
    [InlineData(DemoAccounts.Secretary, "/copies")]
    [InlineData(DemoAccounts.Guardian, "/orders")]
    [InlineData(DemoAccounts.Guardian, "/people")]
    [InlineData(DemoAccounts.Authority, "/people")]
    [InlineData(DemoAccounts.Authority, "/calendar")]
    [InlineData(DemoAccounts.Authority, "/school")]
    public async Task Office_WhoIsNotOfIt_FindsNothing(string login, string path)
    {
        using var client = await site.OpenAsync(login);

        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(path)).StatusCode);
    }

    private Rules.Desk.DeskState State => site.School.Journal.State;
}
