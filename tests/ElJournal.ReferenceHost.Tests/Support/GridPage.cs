using System.Globalization;
using System.Net;
using System.Text.Json;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Domain.Revisions;
using ElJournal.ReferenceHost.Accounts;

namespace ElJournal.ReferenceHost.Tests.Support;

/// <summary>The marked journal of the demo teacher with a lesson of today, and its cells as the script of the page sends them.</summary>
internal sealed class GridPage
{
    private readonly SiteFixture site;

    internal GridPage(SiteFixture site)
    {
        this.site = site;
        var teacher = site.PersonOf(DemoAccounts.Teacher);
        Journal = Register.Journals.First(j => j.Teacher?.Value == teacher && j.Subgroup is null && Register.IsMarked(j) && Year.LessonsOf(j.Id).Any(l => l.Date == Today));
    }

    internal Journal Journal { get; }

    internal string Address => $"/journals/{Uri.EscapeDataString(Journal.Id.Value)}";

    internal RevisedYear Year => site.School.Journal.State.Year;

    internal SchoolRegister Register => site.School.Journal.State.Access.Register;

    internal NodaTime.LocalDate Today => Register.Clock.DateOf(site.School.Clock.GetCurrentInstant());

    /// <summary>Gets the pupils who belong to the journal today, by id.</summary>
    internal IReadOnlyList<PupilId> Pupils => [.. Register.Enrolments.Where(e => e.Class == Journal.Class && e.Span.Contains(Today)).Select(e => e.Pupil).Order()];

    /// <summary>Gives the recorded lessons that have no work, the last one first.</summary>
    internal IEnumerable<LessonEntry> WithoutWork()
    {
        var works = Works();
        return Lessons().Where(l => !works.Contains(l.Lesson));
    }

    /// <summary>Gives the recorded lessons that have a work, the last one first.</summary>
    internal IEnumerable<(LessonEntry Lesson, Assessment Work)> WithWork()
    {
        var works = Works();
        return from lesson in Lessons() from work in works[lesson.Lesson].Take(1) select (lesson, work);
    }

    internal async Task<JsonElement> WriteAsync(SiteClient client, LessonEntry lesson, Assessment? work, PupilId pupil, string text, string seen = "", string reason = "")
    {
        var answer = await client.PostAsync(
            $"{Address}/cells",
            ("period", PeriodOf(lesson.Date)),
            ("lesson", lesson.Lesson.Value),
            ("work", work?.Id.Value ?? ""),
            ("pupil", pupil.Value),
            ("text", text),
            ("seen", seen),
            ("reason", reason));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
    }

    /// <summary>Writes a cell, and shows why not where it was not written.</summary>
    internal async Task<JsonElement> WrittenAsync(SiteClient client, LessonEntry lesson, Assessment? work, PupilId pupil, string text, string seen = "", string reason = "забыто")
    {
        var reply = await WriteAsync(client, lesson, work, pupil, text, seen, reason);
        Assert.Equal(("written", ""), (reply.GetProperty("outcome").GetString(), string.Join(' ', reply.GetProperty("lines").EnumerateArray().Select(l => l.GetString()))));
        return reply;
    }

    internal string PeriodOf(NodaTime.LocalDate day) =>
        Register.Periods.First(p => p.Kind != Domain.Time.PeriodKind.Year && (p.Class is null || p.Class == Journal.Class) && p.Contains(day)).Id.Value;

    internal static string Seen(int attendance, int mark) => string.Create(CultureInfo.InvariantCulture, $"{attendance}.{mark}");

    private IEnumerable<LessonEntry> Lessons() => Year.LessonsOf(Journal.Id).Reverse().Where(l => l.Status == LessonStatus.Held);

    private ILookup<LessonId?, Assessment> Works() =>
        Year.ToSource(Register).ReadJournal(Register.OrdinalOf(Journal.Id)).Assessments.ToLookup(a => a.Assessment.Lesson, a => a.Assessment);
}
