using System.Collections.Immutable;
using System.Globalization;
using BenchmarkDotNet.Attributes;
using ElJournal.Domain.Classes;
using ElJournal.Domain.Documents;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.People;
using ElJournal.Domain.Revisions;
using ElJournal.Domain.Revisions.Commands;
using ElJournal.Domain.Revisions.Policies;
using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Benchmarks.Revisions;

/// <summary>One mark corrected in a year of few and of many revisions: how long its history is must hardly matter.</summary>
[MemoryDiagnoser]
public class DecideBenchmarks
{
    private const int Pupils = 25;

    private static readonly Instant Start = Instant.FromUtc(2023, 9, 1, 5, 0);
    private static readonly PersonId Teacher = PersonId.Parse("t-1");
    private static readonly ClassId Class = ClassId.Parse("7А");
    private static readonly JournalId Journal = JournalId.Parse("7А-алгебра");
    private static readonly JournalPolicy Policy = new() { Corrections = EditLadder.Of(EditRight.WithReason, new EditStep(400, EditRight.Free)), PeriodClosesAfterDays = 300 };

    private RevisedYear year = RevisedYear.Empty;
    private Submission? correction;
    private Revision? revision;

    /// <summary>Gets or sets the number of revisions on record, beside those that found the school.</summary>
    [Params(10, 10_000)]
    public int Revisions { get; set; }

    /// <summary>Records lessons with a work each, and marks of the whole class.</summary>
    [GlobalSetup]
    public void Setup()
    {
        year = Take(RevisedYear.Empty, 0, [.. Founding]);
        year = Take(year, 1, [.. Enumerable.Range(0, Pupils).Select(Enrol)]);
        var founded = year.Count;
        for (var lesson = 0; year.Count - founded < Revisions; lesson++)
        {
            year = Take(year, 2 + (lesson * 2), [RecordHeld(lesson), new RecordAssessment(new Assessment(WorkOf(lesson), Journal, LessonOf(lesson)))]);
            var left = Math.Min(Pupils, Revisions - (year.Count - founded));
            year = left > 0 ? Take(year, 3 + (lesson * 2), [.. Enumerable.Range(0, left).Select(p => Mark(lesson, p, 4, 0))]) : year;
        }

        correction = new Submission(Teacher, year.LastAt!.Value + Duration.FromSeconds(1), Mark(0, 0, 5, 1));
        revision = Decider.Decide(year, correction, Policy).Value.Revisions[0];
    }

    /// <summary>Decides: version, locks, facts, and the revision with the year after it.</summary>
    /// <returns>The decision.</returns>
    [Benchmark]
    public Decision Decide() => Decider.Decide(year, correction!, Policy).Value;

    /// <summary>Folds the revision into the year.</summary>
    /// <returns>The year.</returns>
    [Benchmark]
    public RevisedYear Fold() => year.Fold(revision!);

    private static IEnumerable<JournalCommand> Founding =>
    [
        RecordRegisterFact.Of(new School(SchoolId.Parse("school"), DateTimeZoneProviders.Tzdb["Europe/Moscow"])),
        RecordRegisterFact.Of(new SchoolYear(new LocalDate(2023, 9, 1), new LocalDate(2024, 5, 31))),
        RecordRegisterFact.Of(StaffId.Parse("t-1")),
        RecordRegisterFact.Of(new SchoolClass(Class, 7)),
        RecordRegisterFact.Of(new Journal(Journal) { Class = Class, Teacher = StaffId.Parse("t-1") }),
        RecordRegisterFact.Of(new StudyPeriod(PeriodId.Parse("I"), PeriodKind.Quarter, null, new LocalDate(2023, 9, 1), new LocalDate(2023, 10, 29))),
        .. Enumerable.Range(0, Pupils).Select(p => RecordRegisterFact.Of(PupilOf(p))),
    ];

    private static MovePupil Enrol(int pupil) =>
        new(new OrderEntry(OrderEntryId.Parse(Text("o", pupil)), Text("", pupil + 1), new LocalDate(2023, 9, 1), OrderKind.Enrolment) { Pupil = PupilOf(pupil), Class = Class });

    private static RecordLesson RecordHeld(int lesson) => new(new LessonEntry(LessonOf(lesson), Journal, new LocalDate(2023, 9, 1)) { Status = LessonStatus.Held });

    private static RecordMark Mark(int lesson, int pupil, int mark, int version) => new(new MarkEntry(WorkOf(lesson), PupilOf(pupil), Cell.Of(MarkValue.Of(mark)))) { Version = version };

    private static PupilId PupilOf(int number) => PupilId.Parse(Text("p", number));

    private static LessonId LessonOf(int number) => LessonId.Parse(Text("L", number));

    private static AssessmentId WorkOf(int number) => AssessmentId.Parse(Text("A", number));

    private static string Text(string prefix, int number) => string.Create(CultureInfo.InvariantCulture, $"{prefix}{number}");

    private static RevisedYear Take(RevisedYear before, int seconds, ImmutableArray<JournalCommand> commands) =>
        Decider.Decide(before, new Submission(Teacher, Start + Duration.FromSeconds(seconds), commands), JournalPolicy.Open).Value.After;
}
