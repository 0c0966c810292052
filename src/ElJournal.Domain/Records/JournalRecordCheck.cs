using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.People;
using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Domain.Records;

/// <summary>Finds everything that is wrong with the facts of one journal.</summary>
/// <remarks>Used again for the next journal, so that its memory is. Not safe on several threads.</remarks>
/// <param name="register">The register that the facts refer to.</param>
internal sealed class JournalRecordCheck(SchoolRegister register)
{
    private readonly Dictionary<LessonId, LessonEntry> lessonOf = [];
    private readonly HashSet<(LessonId, Instant?)> lessonEntries = [];
    private readonly HashSet<(LessonId, Instant?)> homeworkEntries = [];
    private readonly HashSet<(LessonId, PupilId?, Instant?)> attendanceEntries = [];
    private readonly HashSet<AssessmentId> assessmentIds = [];
    private readonly HashSet<(AssessmentId, PupilId, Instant?)> markEntries = [];
    private readonly HashSet<(PupilId, PeriodId, Instant?)> finalMarkEntries = [];
    private readonly ImmutableArray<Defect>.Builder defects = ImmutableArray.CreateBuilder<Defect>();
    private JournalId journal;
    private bool looksUp;

    /// <summary>Gets what is wrong with the journal begun last, so far.</summary>
    internal ImmutableArray<Defect> Defects => defects.ToImmutable();

    /// <summary>Forgets all and begins with a journal.</summary>
    /// <param name="next">The journal.</param>
    /// <param name="looksUpReferences">Whether references are looked up; not where each was when its line was read.</param>
    internal void Begin(Journal next, bool looksUpReferences)
    {
        (journal, looksUp) = (next.Id, looksUpReferences);
        lessonOf.Clear();
        lessonEntries.Clear();
        homeworkEntries.Clear();
        attendanceEntries.Clear();
        assessmentIds.Clear();
        markEntries.Clear();
        finalMarkEntries.Clear();
        defects.Clear();
    }

    internal void Lessons(List<Placed<LessonEntry>> entries)
    {
        foreach (var (entry, place) in entries)
        {
            ref var first = ref CollectionsMarshal.GetValueRefOrAddDefault(lessonOf, entry.Lesson, out var known);
            if (!known)
            {
                first = entry;
            }

            if (!lessonEntries.Add((entry.Lesson, entry.Recorded.At)))
            {
                Report(RecordDefects.Duplicate, place, "урок", entry.Lesson.Value);
            }

            if (entry.Journal != journal || first!.Journal != entry.Journal)
            {
                Report(RecordDefects.LessonMoved, place, entry.Lesson.Value, journal.Value, entry.Journal.Value);
            }

            InYear("урок", entry.Date, place);
            Person(entry.Teacher, place);
            Person(entry.ActualTeacher, place);
            Person(entry.Recorded.By, place);
        }
    }

    internal void Homework(List<Placed<HomeworkEntry>> entries)
    {
        foreach (var (entry, place) in entries)
        {
            Lesson(entry.Lesson, place);
            Person(entry.Recorded.By, place);
            if (!homeworkEntries.Add((entry.Lesson, entry.Recorded.At)))
            {
                Report(RecordDefects.Duplicate, place, "домашнее задание урока", entry.Lesson.Value);
            }
        }
    }

    internal void Attendance(List<Placed<AttendanceEntry>> entries)
    {
        foreach (var (entry, place) in entries)
        {
            Lesson(entry.Lesson, place);
            Pupil(entry.Pupil, place);
            Person(entry.Recorded.By, place);
            if (!attendanceEntries.Add((entry.Lesson, entry.Pupil, entry.Recorded.At)))
            {
                Report(RecordDefects.Duplicate, place, "посещаемость", $"{entry.Lesson}/{entry.Pupil?.Value ?? "*"}");
            }
        }
    }

    internal void Assessments(List<Placed<Assessment>> assessments)
    {
        foreach (var (assessment, place) in assessments)
        {
            if (!assessmentIds.Add(assessment.Id))
            {
                Report(RecordDefects.Duplicate, place, "работа", assessment.Id.Value);
            }

            if (assessment.Lesson is { } lesson)
            {
                Lesson(lesson, place);
            }

            if (assessment.Day is { } day)
            {
                InYear("работа", day, place);
            }
        }

        foreach (var (assessment, place) in assessments)
        {
            if (looksUp && assessment.RetakeOf is { } first && !assessmentIds.Contains(first))
            {
                Report(RecordDefects.Dangling, place, "работы", first.Value);
            }
        }
    }

    internal void Marks(List<Placed<MarkEntry>> entries)
    {
        foreach (var (entry, place) in entries)
        {
            if (looksUp && !assessmentIds.Contains(entry.Assessment))
            {
                Report(RecordDefects.Dangling, place, "работы", entry.Assessment.Value);
            }

            Pupil(entry.Pupil, place);
            Person(entry.Recorded.By, place);
            OnScale(entry.Cell, place);
            if (!markEntries.Add((entry.Assessment, entry.Pupil, entry.Recorded.At)))
            {
                Report(RecordDefects.Duplicate, place, "отметка", $"{entry.Assessment}/{entry.Pupil}");
            }
        }
    }

    internal void FinalMarks(List<Placed<FinalMarkEntry>> entries)
    {
        foreach (var (entry, place) in entries)
        {
            if (looksUp && register.FindPeriod(entry.Period) is null)
            {
                Report(RecordDefects.Dangling, place, "периода", entry.Period.Value);
            }

            Pupil(entry.Pupil, place);
            Person(entry.Recorded.By, place);
            OnScale(entry.Cell, place);
            if (!finalMarkEntries.Add((entry.Pupil, entry.Period, entry.Recorded.At)))
            {
                Report(RecordDefects.Duplicate, place, "итоговая отметка", $"{entry.Journal}/{entry.Pupil}/{entry.Period}");
            }
        }
    }

    private void Report(DefectCode code, Place place, params ReadOnlySpan<string> arguments) => defects.Add(new Defect(code, place, arguments));

    private void Lesson(LessonId id, Place place)
    {
        if (looksUp && !lessonOf.ContainsKey(id))
        {
            Report(RecordDefects.Dangling, place, "урока", id.Value);
        }
    }

    private void Pupil(PupilId? id, Place place)
    {
        if (looksUp && id is { } known && !register.Knows(known))
        {
            Report(RecordDefects.Dangling, place, "обучающегося", known.Value);
        }
    }

    private void Person(StaffId? id, Place place)
    {
        if (looksUp && id is { } known && !register.Knows(known))
        {
            Report(RecordDefects.Dangling, place, "работника", known.Value);
        }
    }

    private void InYear(string what, LocalDate date, Place place)
    {
        var year = register.Year;
        if (!year.Contains(date))
        {
            Report(RecordDefects.OutsideYear, place, what, Wording.Of(date), Wording.Of(year.First), Wording.Of(year.Last));
        }
    }

    private void OnScale(Cell cell, Place place)
    {
        if (register.School.Scale is { } scale && scale.OffOf(cell) is { } off)
        {
            Report(RecordDefects.OffScale, place, off, scale.ToString());
        }
    }
}
