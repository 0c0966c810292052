using ElJournal.Domain.Classes;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.Marks;
using ElJournal.Domain.Marks.Years;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Domain.Tests.Marks.Support;
using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Domain.Tests.Marks;

public sealed class JournalMarksTests
{
    private static readonly PupilId Pupil = PupilId.Parse("P1");
    private static readonly PupilId Other = PupilId.Parse("P2");
    private static readonly JournalId Algebra = JournalId.Parse("7А-алгебра");
    private static readonly LocalDate Day = new(2023, 9, 12);
    private static readonly StudyPeriod First = new(PeriodId.Parse("I"), PeriodKind.Quarter, null, new LocalDate(2023, 9, 1), new LocalDate(2023, 10, 28));
    private static readonly StudyPeriod Second = new(PeriodId.Parse("II"), PeriodKind.Quarter, null, new LocalDate(2023, 11, 6), new LocalDate(2023, 12, 29));

    [Fact]
    public void Of_Pupil_TakesMarksOfThePeriodWithAllThatTheyDependOn()
    {
        var journal = Journal(
            Lesson("L1", Day, topic: "Дроби"),
            Work("A1", "L1", kind: "тест", weight: "2"),
            Mark("A1", Pupil, "4"),
            Mark("A1", Other, "2"),
            Lesson("L2", Second.First),
            Work("A2", "L2"),
            Mark("A2", Pupil, "5"));

        var cell = Assert.Single(new JournalMarks(journal, First).Of(Pupil).Value.Cells);

        Assert.Equal((AssessmentId.Parse("A1"), Day, "тест", "2", "Дроби", Notation.Cell("4")), (cell.Work, cell.Day, cell.Kind, cell.Weight.ToString(), cell.Topic, cell.Cell));
        Assert.Equal(Notation.Cell("5"), Assert.Single(new JournalMarks(journal, Second).Of(Pupil).Value.Cells).Cell);
    }

    [Fact]
    public void Of_CorrectedMark_IsTheLastEntry()
    {
        var journal = Journal(Lesson("L1", Day), Work("A1", "L1"), Mark("A1", Pupil, "5", hour: 12), Mark("A1", Pupil, "3", hour: 9));

        Assert.Equal(Notation.Cell("5"), new JournalMarks(journal, First).Of(Pupil).Value.Cells[0].Cell);
    }

    [Fact]
    public void Of_OwnDay_DecidesThePeriod()
    {
        var journal = Journal(Lesson("L1", Day), Work("A1", "L1"), Mark("A1", Pupil, "5", day: Second.First));

        Assert.Empty(new JournalMarks(journal, First).Of(Pupil).Value.Cells);
        Assert.Equal(Second.First, new JournalMarks(journal, Second).Of(Pupil).Value.Cells[0].Day);
    }

    [Fact]
    public void Of_PupilWithoutAResult_HasTheAttendanceOfTheLesson()
    {
        var journal = Journal(
            Lesson("L1", Day),
            Work("A1", "L1"),
            Work("A2", "L1"),
            Attends("L1", Pupil, Cell.Absent(AbsenceReason.Illness)),
            Mark("A2", Pupil, "5"),
            Lesson("L2", Day.PlusDays(1), LessonStatus.Cancelled),
            Work("A3", "L2"),
            Attends("L2", Pupil, Cell.Absent(AbsenceReason.Illness)),
            Lesson("L3", Day.PlusDays(2)),
            Work("A4", "L3"),
            Attends("L3", Pupil, Cell.Late));

        Assert.Equal([Cell.Absent(AbsenceReason.Illness), Notation.Cell("5")], new JournalMarks(journal, First).Of(Pupil).Value.Cells.Select(c => c.Cell));
        Assert.Equal([], new JournalMarks(journal, First).Of(Other).Value.Cells.Select(c => c.Cell));
    }

    [Fact]
    public void Of_Retake_IsLinkedToTheFirstAttempt()
    {
        var journal = Journal(Work("A1", day: Day), Mark("A1", Pupil, "2"), Work("A2", day: Day.PlusDays(7), retakeOf: "A1"), Mark("A2", Pupil, "4"));
        var outcome = MarkPresets.Usual.With(d => d with { RetakePolicy = Domain.Marks.Parameters.RetakePolicy.Replace }).Judge(new JournalMarks(journal, First).Of(Pupil).Value.For(null));

        Assert.Equal((Notation.Fraction("4"), 1), (outcome.Average, outcome.Count));
    }

    [Fact]
    public void PlannedFor_Pupil_ListsWorksAheadWithoutAResult()
    {
        var journal = Journal(
            Work("A1", day: Day),
            Work("A2", day: Day.PlusDays(1), kind: "тест", weight: "2"),
            Work("A3", day: Day.PlusDays(2)),
            Mark("A3", Pupil, "5"),
            Lesson("L4", Day.PlusDays(3), LessonStatus.Cancelled),
            Work("A4", "L4"),
            Work("A5", day: Second.First));
        var marks = new JournalMarks(journal, First, asOf: Day);

        var planned = Assert.Single(marks.PlannedFor(Pupil));

        Assert.Equal((AssessmentId.Parse("A2"), Day.PlusDays(1), "тест", "2", false), (planned.Work, planned.Day, planned.Kind, planned.Weight.ToString(), planned.IsOwed));
        Assert.Equal(CellFate.Future, Assert.Single(MarkPresets.Usual.Judge(marks.Of(Pupil).Value).Cells).Fate);
        Assert.Equal(["A2", "A3"], marks.PlannedFor(Other).Select(p => p.Work.Value));
        Assert.Equal(First.Last, new JournalMarks(journal, First).AsOf);
    }

    [Fact]
    public void YearOf_Pupil_TakesTheLastFinalMarkOfEachPeriod()
    {
        var journal = Journal(Final("I", "3", hour: 9), Final("I", "4", hour: 10));
        var late = new DateSpan(Second.Last.PlusDays(1), null);

        Assert.Equal([Notation.Cell("4"), null], JournalMarks.YearOf(journal, Pupil, [First, Second]).Parts.Select(p => p.Cell));
        Assert.Equal([true, true], JournalMarks.YearOf(journal, Pupil, [First, Second]).Parts.Select(p => p.IsEnrolled));
        Assert.Equal([true, false], JournalMarks.YearOf(journal, Pupil, [First, Second], late).Parts.Select(p => p.IsEnrolled));
        Assert.Equal(YearState.Decided, MarkPresets.Usual.Judge(JournalMarks.YearOf(journal, Pupil, [First, Second], late)).State);
    }

    private static SchoolRegister Register() => new SchoolRegisterBuilder(new School(SchoolId.Parse("S"), DateTimeZoneProviders.Tzdb["Europe/Moscow"]))
    {
        Year = SchoolYear.Around(Day),
    }
        .Add(Pupil)
        .Add(Other)
        .Add(First)
        .Add(Second)
        .Add(new SchoolClass(ClassId.Parse("7А"), 7))
        .Add(new Journal(Algebra) { Subject = "Алгебра", Class = ClassId.Parse("7А") })
        .Build().Value;

    private static JournalRecord Journal(params ReadOnlySpan<Action<JournalRecordBuilder>> facts)
    {
        var register = Register();
        var builder = new JournalRecordBuilder(register, register.FindJournal(Algebra)!);
        foreach (var add in facts)
        {
            add(builder);
        }

        return builder.Build().Value;
    }

    private static Action<JournalRecordBuilder> Lesson(string id, LocalDate day, LessonStatus status = LessonStatus.Held, string? topic = null) =>
        b => b.Add(new LessonEntry(LessonId.Parse(id), Algebra, day) { Status = status, Topic = topic });

    private static Action<JournalRecordBuilder> Work(string id, string? lesson = null, LocalDate? day = null, string? kind = null, string? weight = null, string? retakeOf = null) =>
        b => b.Add(new Assessment(AssessmentId.Parse(id), Algebra, lesson is null ? null : LessonId.Parse(lesson), day)
        {
            Kind = kind,
            Weight = weight is null ? null : Notation.Weight(weight),
            RetakeOf = retakeOf is null ? null : AssessmentId.Parse(retakeOf),
        });

    private static Action<JournalRecordBuilder> Mark(string id, PupilId pupil, string code, int? hour = null, LocalDate? day = null) =>
        b => b.Add(new MarkEntry(AssessmentId.Parse(id), pupil, Notation.Cell(code)) { Day = day, Recorded = At(hour) });

    private static Action<JournalRecordBuilder> Attends(string lesson, PupilId pupil, Cell cell) => b => b.Add(new AttendanceEntry(LessonId.Parse(lesson), pupil, cell));

    private static Action<JournalRecordBuilder> Final(string period, string code, int hour) =>
        b => b.Add(new FinalMarkEntry(Algebra, Pupil, PeriodId.Parse(period), Notation.Cell(code)) { Recorded = At(hour) });

    private static Provenance At(int? hour) => hour is { } h ? new Provenance(Instant.FromUtc(2023, 10, 1, h, 0), null) : default;
}
