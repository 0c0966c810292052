using System.Collections.Immutable;
using ElJournal.Domain.Classes;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Domain.Revisions;
using ElJournal.Domain.Revisions.Commands;
using ElJournal.Domain.Revisions.Policies;
using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Domain.Tests.Revisions;

/// <summary>A small school at work: class 7А of p-1 and p-2 with algebra by t-1, class 7Б of p-3; colleague t-2, deputy head z-1, secretary s-1.</summary>
internal sealed class Desk
{
    internal static readonly JournalId Algebra = JournalId.Parse("7А-алгебра");
    internal static readonly JournalId AlgebraB = JournalId.Parse("7Б-алгебра");
    internal static readonly LessonId Lesson = LessonId.Parse("L1");
    internal static readonly AssessmentId Work = AssessmentId.Parse("A1");
    internal static readonly PupilId Pupil = PupilId.Parse("p-1");
    internal static readonly PeriodId Quarter = PeriodId.Parse("q1");
    internal static readonly LocalDate Monday = new(2023, 9, 11);

    private static readonly SchoolClock Clock = new(DateTimeZoneProviders.Tzdb["Europe/Moscow"]);

    private Desk(RevisedYear year, JournalPolicy policy) => (Year, Policy) = (year, policy);

    internal RevisedYear Year { get; private set; }

    internal JournalPolicy Policy { get; private set; }

    internal List<Revision> Log { get; } = [];

    /// <summary>Makes the school on the first of September, with the lesson L1 of algebra planned on Monday 11 September.</summary>
    internal static Desk Open(JournalPolicy? policy = null)
    {
        var desk = new Desk(RevisedYear.Empty, JournalPolicy.Open);
        desk.Do("s-1", At(new LocalDate(2023, 9, 1), 8), Founding);
        desk.Do("s-1", At(new LocalDate(2023, 9, 1), 9), Enrol("1", "p-1", "7А"), Enrol("2", "p-2", "7А"), Enrol("3", "p-3", "7Б"));
        desk.Do("s-1", At(new LocalDate(2023, 9, 1), 10), new RecordLesson(Planned(Lesson, Monday)));
        desk.Policy = policy ?? JournalPolicy.Open;
        return desk;
    }

    internal static Instant At(LocalDate day, int hour, int minute = 0) => Clock.At(day, new LocalTime(hour, minute));

    internal static LessonEntry Planned(LessonId lesson, LocalDate day) =>
        new(lesson, Algebra, day, new LocalTime(8, 30), new LocalTime(9, 15)) { Status = LessonStatus.Planned };

    internal static LessonEntry Held(string topic = "Дроби") => Planned(Lesson, Monday) with { Status = LessonStatus.Held, Topic = topic };

    internal static MarkEntry Mark(int mark, string pupil = "p-1") => new(Work, PupilId.Parse(pupil), Cell.Of(MarkValue.Of(mark)));

    internal static FinalMarkEntry Final(int mark) => new(Algebra, Pupil, Quarter, Cell.Of(MarkValue.Of(mark)));

    /// <summary>Holds the lesson L1 with the work A1, and gives p-1 a mark.</summary>
    internal Desk WithMark(int mark)
    {
        Do("t-1", At(Monday, 9), new RecordLesson(Held()) { Version = Year.VersionOf(new RecordLesson(Held()).Address) }, new RecordAssessment(new Assessment(Work, Algebra, Lesson)));
        Do("t-1", At(Monday, 10), new RecordMark(Mark(mark)));
        return this;
    }

    /// <summary>Opens a desk on the school of a record.</summary>
    internal static Desk Load(ISchoolYearSource record, JournalPolicy policy)
    {
        var desk = new Desk(RevisedYear.Empty, policy);
        desk.Do("s-1", At(Monday, 12), new LoadYear(record));
        return desk;
    }

    /// <summary>Changes what locks ask from now on.</summary>
    internal Desk Under(JournalPolicy policy)
    {
        Policy = policy;
        return this;
    }

    internal Result<Decision> Try(Submission submission) => Decider.Decide(Year, submission, Policy);

    internal Result<Decision> Try(string by, Instant at, params ImmutableArray<JournalCommand> commands) => Try(new Submission(PersonId.Parse(by), at, commands));

    internal Decision Do(Submission submission)
    {
        var result = Try(submission);
        Assert.True(result.IsGood, string.Join('\n', result.Defects.Select(d => d.Describe())));
        Take(result.Value);
        return result.Value;
    }

    /// <summary>Carries out what was decided.</summary>
    internal void Take(Decision decision)
    {
        Year = decision.After;
        Log.AddRange(decision.Revisions);
    }

    internal Decision Do(string by, Instant at, params ImmutableArray<JournalCommand> commands) => Do(new Submission(PersonId.Parse(by), at, commands));

    internal Defect Refused(Submission submission) => Assert.Single(Try(submission).Defects);

    internal Defect Refused(string by, Instant at, params ImmutableArray<JournalCommand> commands) => Refused(new Submission(PersonId.Parse(by), at, commands));

    internal static MovePupil Enrol(string number, string pupil, string schoolClass) => Move(number, Documents.OrderKind.Enrolment, pupil, schoolClass, new LocalDate(2023, 9, 1));

    internal static MovePupil Move(string number, Documents.OrderKind kind, string? pupil, string? schoolClass, LocalDate day) =>
        new(new Documents.OrderEntry(Documents.OrderEntryId.Parse($"o-{number}"), number, day, kind)
        {
            Pupil = pupil is null ? null : PupilId.Parse(pupil),
            Class = schoolClass is null ? null : ClassId.Parse(schoolClass),
        });

    private static ImmutableArray<JournalCommand> Founding =>
    [
        RecordRegisterFact.Of(new School(SchoolId.Parse("school"), DateTimeZoneProviders.Tzdb["Europe/Moscow"]) { Scale = new MarkScale(2, 5) }),
        RecordRegisterFact.Of(new SchoolYear(new LocalDate(2023, 9, 1), new LocalDate(2024, 5, 31))),
        .. new[] { "t-1", "t-2", "z-1", "z-2", "s-1" }.Select(s => RecordRegisterFact.Of(StaffId.Parse(s))),
        .. new[] { "p-1", "p-2", "p-3" }.Select(p => RecordRegisterFact.Of(PupilId.Parse(p))),
        RecordRegisterFact.Of(new SchoolClass(ClassId.Parse("7А"), 7)),
        RecordRegisterFact.Of(new SchoolClass(ClassId.Parse("7Б"), 7)),
        RecordRegisterFact.Of(new Journal(Algebra) { Class = ClassId.Parse("7А"), Teacher = StaffId.Parse("t-1"), Subject = "Алгебра" }),
        RecordRegisterFact.Of(new Journal(AlgebraB) { Class = ClassId.Parse("7Б"), Teacher = StaffId.Parse("t-2"), Subject = "Алгебра" }),
        RecordRegisterFact.Of(new StudyPeriod(Quarter, PeriodKind.Quarter, null, new LocalDate(2023, 9, 1), new LocalDate(2023, 10, 29))),
        RecordRegisterFact.Of(new StudyPeriod(PeriodId.Parse("year"), PeriodKind.Year, null, new LocalDate(2023, 9, 1), new LocalDate(2024, 5, 31))),
    ];
}
