using System.Collections.Immutable;
using ElJournal.Domain.Coverage;
using ElJournal.Domain.Interchange.Facts;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Records;
using ElJournal.Domain.Revisions.Deciding;

namespace ElJournal.Domain.Revisions.Kinds;

/// <summary>The kinds of facts that stand in a journal, and are locked with it.</summary>
internal static class JournalRevisedKinds
{
    internal static RevisedKind Lesson { get; } = new RevisedKind<LessonEntry>(LessonFact.Description, "урок", static e => KeyOf(e.Lesson), static (record, e) => record.Add(e))
    {
        Coverage = FactKinds.LessonEntries,
        // The timetable is nobody's entry: a planned lesson has no author and no time.
        HasHistory = true,
        Recorded = static (e, recorded) => e.Status == LessonStatus.Planned ? e : e with { Recorded = recorded },
        Provenance = static e => e.Recorded,
        Place = static (e, _) => new FactPlace(e.Journal, e.Date),
        Owners = static e => [Owner.Of(e.Journal)],
        Rules = LessonChecks.Lesson,
        IsInUse = static (e, year) => e.Status != LessonStatus.Planned || LessonChecks.HasContent(e.Lesson, year),
        Heading = static e => e.Journal,
    };

    internal static RevisedKind Homework { get; } = new RevisedKind<HomeworkEntry>(HomeworkFact.Description, "домашнее задание урока", static e => KeyOf(e.Lesson), static (record, e) => record.Add(e))
    {
        Coverage = FactKinds.Homework,
        HasHistory = true,
        Recorded = static (e, recorded) => e with { Recorded = recorded },
        Provenance = static e => e.Recorded,
        Place = static (e, year) => AtLesson(year, e.Lesson),
        Rules = LessonChecks.Homework,
        IsInUse = static (_, _) => false,
    };

    internal static RevisedKind Attendance { get; } = new RevisedKind<AttendanceEntry>(
        AttendanceFact.Description, "посещаемость", static e => new LedgerKey(e.Lesson.Value, Second: e.Pupil?.Value ?? ""), static (record, e) => record.Add(e))
    {
        Coverage = FactKinds.Attendance,
        HasHistory = true,
        Recorded = static (e, recorded) => e with { Recorded = recorded },
        Provenance = static e => e.Recorded,
        Place = static (e, year) => AtLesson(year, e.Lesson) with { Pupil = e.Pupil },
        Owners = static e => [Owner.Of(e.Lesson)],
        Rules = LessonChecks.Attendance,
        IsInUse = static (_, _) => false,
    };

    internal static RevisedKind Assessment { get; } = new RevisedKind<Assessment>(AssessmentFact.Description, "работа", static a => KeyOf(a.Id), static (record, a) => record.Add(a))
    {
        Coverage = FactKinds.Assessments,
        Place = static (a, year) => new FactPlace(a.Journal, MarkChecks.DayOf(a, year)),
        Owners = static a => a.Lesson is { } lesson ? [Owner.Of(a.Journal), Owner.Of(lesson)] : [Owner.Of(a.Journal)],
        Rules = MarkChecks.Assessment,
        IsInUse = static (a, year) => year.Group(RevisedKinds.Mark, Owner.Of(a.Id)).Any(),
        Heading = static a => a.Journal,
    };

    internal static RevisedKind Mark { get; } = new RevisedKind<MarkEntry>(
        MarkFact.Description, "отметка", static e => new LedgerKey(e.Assessment.Value, Second: e.Pupil.Value), static (record, e) => record.Add(e))
    {
        Coverage = FactKinds.Marks,
        HasHistory = true,
        Recorded = static (e, recorded) => e with { Recorded = recorded },
        Provenance = static e => e.Recorded,
        Place = static (e, year) => MarkChecks.PlaceOf(e, year),
        Owners = static e => [Owner.Of(e.Assessment), Owner.Of(e.Pupil)],
        Rules = MarkChecks.Mark,
        IsInUse = static (_, _) => false,
    };

    internal static RevisedKind FinalMark { get; } = new RevisedKind<FinalMarkEntry>(
        FinalMarkFact.Description, "итоговая отметка", static e => new LedgerKey(e.Journal.Value, Second: e.Pupil.Value, Kind: e.Period.Value), static (record, e) => record.Add(e))
    {
        Coverage = FactKinds.FinalMarks,
        HasHistory = true,
        Recorded = static (e, recorded) => e with { Recorded = recorded },
        Provenance = static e => e.Recorded,
        Place = static (e, year) => new FactPlace(e.Journal, year.FindPeriod(e.Period)?.Last, e.Pupil, e.Period),
        Owners = static e => [Owner.Of(e.Journal), Owner.Of(e.Pupil)],
        Rules = MarkChecks.FinalMark,
        IsInUse = static (_, _) => false,
        Heading = static e => e.Journal,
    };

    internal static ImmutableArray<RevisedKind> All { get; } = [Lesson, Homework, Attendance, Assessment, Mark, FinalMark];

    internal static LedgerKey KeyOf(LessonId lesson) => new(lesson.Value);

    internal static LedgerKey KeyOf(AssessmentId work) => new(work.Value);

    private static FactPlace AtLesson(RevisedYear year, LessonId id) => year.FindLesson(id) is { } lesson ? new FactPlace(lesson.Journal, lesson.Date) : default;
}
