using System.Collections.Immutable;
using ElJournal.Domain.Coverage;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Domain.Revisions;
using ElJournal.Domain.Revisions.Commands;
using ElJournal.Domain.Revisions.Policies;
using ElJournal.Domain.Time;
using ElJournal.Rules.Desk;
using ElJournal.Rules.Monitoring;
using ElJournal.Rules.Packs;
using ElJournal.Samples;
using NodaTime;

namespace ElJournal.Rules.Tests.Desk;

/// <summary>A host gives its monitor to the desk and asks the desk what is to be done.</summary>
public sealed class DeskMonitorTests
{
    private static readonly LocalDate Monday = new(2023, 9, 11);
    private static readonly LessonId Lesson = LessonId.Parse("L1");
    private static readonly Regulation Regulation = new(PackLibrary.Standard.Get("lenskaya-2017").Value);
    private static readonly RevisedYear Year = Complete(JournalStory.Found());

    [Fact]
    public void Consult_AfterTheLessonIsRecorded_HasNoLongerTheDuty()
    {
        var desk = new JournalDesk(Monitor(), Year);
        var before = desk.Consult(At(Monday, 10), ToDoOfTheTeacher);

        var reply = desk.Submit(new Submission(PersonId.Parse("t-1"), At(Monday, 10), RecordHeld(desk.Year)));

        Assert.IsType<DeskReply.Accepted>(reply);
        Assert.Contains("lesson.recorded@lesson:L1", before);
        Assert.DoesNotContain("lesson.recorded@lesson:L1", desk.Consult(At(Monday, 11), ToDoOfTheTeacher));
    }

    [Fact]
    public void Advance_PastTheDueTime_TellsWhatBecameDue()
    {
        var desk = new JournalDesk(Monitor(), Year);
        desk.Advance(At(Monday, 10));

        var delta = desk.Advance(At(Monday.PlusDays(30), 10));

        Assert.Contains("lesson.recorded@lesson:L1", delta.BecameDue.Select(d => d.Id));
    }

    [Fact]
    public void Submit_AtAnInstantBeforeTheOneAdvancedTo_IsTakenIn()
    {
        var desk = new JournalDesk(Monitor(), Year);
        desk.Advance(At(Monday, 12));

        Assert.IsType<DeskReply.Accepted>(desk.Submit(new Submission(PersonId.Parse("t-1"), At(Monday, 11), RecordHeld(desk.Year))));
        Assert.Equal(At(Monday, 12), desk.Consult(At(Monday, 11), m => m.AsOf));
    }

    [Fact]
    public void Submit_Refused_LeavesTheVerdictsAsTheyAre()
    {
        var desk = new JournalDesk(Monitor(), Year);
        var before = desk.Consult(At(Monday, 10), Verdicts);

        Assert.IsType<DeskReply.Refused>(desk.Submit(new Submission(PersonId.Parse("t-2"), At(Monday, 10), RecordHeld(desk.Year))));

        Assert.Equal(before, desk.Consult(At(Monday, 10), Verdicts));
    }

    [Fact]
    public async Task Consult_WhileASubmissionIsStored_AnswersWithoutIt()
    {
        var desk = new JournalDesk(Monitor(), Year);
        var stored = new TaskCompletionSource();
        var pending = desk.SubmitAsync(new Submission(PersonId.Parse("t-1"), At(Monday, 10), RecordHeld(desk.Year)), _ => stored.Task);

        Assert.Contains("lesson.recorded@lesson:L1", desk.Consult(At(Monday, 11), ToDoOfTheTeacher));

        stored.SetResult();
        await pending;
        Assert.DoesNotContain("lesson.recorded@lesson:L1", desk.Consult(At(Monday, 11), ToDoOfTheTeacher));
    }

    [Fact]
    public void Consult_DeskWithoutAMonitor_SaysThatThereIsNone() =>
        Assert.Throws<InvalidOperationException>(() => new JournalDesk(Regulation, Year).Consult(At(Monday, 10), m => m.AsOf));

    private static ComplianceMonitor Monitor() => new(Regulation, Year.ToRecord().Value, Year.LastAt!.Value);

    private static ImmutableArray<string> ToDoOfTheTeacher(ComplianceMonitor monitor) => [.. monitor.ToDo(StaffId.Parse("t-1")).Select(i => i.Id)];

    private static List<string> Verdicts(ComplianceMonitor monitor) => [.. monitor.Standing.Select(s => $"{s} {s.Due}").Order(StringComparer.Ordinal)];

    private static RecordLesson RecordHeld(RevisedYear year)
    {
        var command = new RecordLesson(year.FindLesson(Lesson)! with { Status = LessonStatus.Held, Topic = "Дроби" });
        return command with { Version = year.VersionOf(command.Address) };
    }

    private static RevisedYear Complete(RevisedYear year) => Decider.Decide(
        year,
        new Submission(PersonId.Parse("s-1"), At(new LocalDate(2023, 9, 2), 8), [.. RecordCoverage.Complete.Statements.Select(RecordRegisterFact.Of)]),
        JournalPolicy.Open).Value.After;

    private static Instant At(LocalDate day, int hour) => new SchoolClock(DateTimeZoneProviders.Tzdb["Europe/Moscow"]).At(day, new LocalTime(hour, 0));
}
