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
/// <param name="register">The register that the facts refer to.</param>
/// <param name="journal">The journal.</param>
/// <param name="looksUp">Whether references are looked up; not where each was when its line was read.</param>
internal sealed class JournalRecordCheck(SchoolRegister register, Journal journal, bool looksUp)
{
    private readonly Dictionary<LessonId, LessonEntry> lessonOf = [];
    private readonly HashSet<AssessmentId> assessmentIds = [];

    internal ImmutableArray<Defect>.Builder Defects { get; } = ImmutableArray.CreateBuilder<Defect>();

    internal void Lessons(List<Placed<LessonEntry>> entries)
    {
        var seen = new HashSet<(LessonId, Instant?)>();
        foreach (var (entry, place) in entries)
        {
            ref var first = ref CollectionsMarshal.GetValueRefOrAddDefault(lessonOf, entry.Lesson, out var known);
            if (!known)
            {
                first = entry;
            }

            if (!seen.Add((entry.Lesson, entry.Recorded.At)))
            {
                Report(RecordDefects.Duplicate, place, "урок", entry.Lesson.Value);
            }

            if (entry.Journal != journal.Id || first!.Journal != entry.Journal)
            {
                Report(RecordDefects.LessonMoved, place, entry.Lesson.Value, journal.Id.Value, entry.Journal.Value);
            }

            InYear("урок", entry.Date, place);
            Person(entry.Teacher, place);
            Person(entry.ActualTeacher, place);
            Person(entry.Recorded.By, place);
        }
    }

    internal void Homework(List<Placed<HomeworkEntry>> entries)
    {
        var seen = new HashSet<(LessonId, Instant?)>();
        foreach (var (entry, place) in entries)
        {
            Lesson(entry.Lesson, place);
            Person(entry.Recorded.By, place);
            if (!seen.Add((entry.Lesson, entry.Recorded.At)))
            {
                Report(RecordDefects.Duplicate, place, "домашнее задание урока", entry.Lesson.Value);
            }
        }
    }

    internal void Attendance(List<Placed<AttendanceEntry>> entries)
    {
        var seen = new HashSet<(LessonId, PupilId?, Instant?)>();
        foreach (var (entry, place) in entries)
        {
            Lesson(entry.Lesson, place);
            Pupil(entry.Pupil, place);
            Person(entry.Recorded.By, place);
            if (!seen.Add((entry.Lesson, entry.Pupil, entry.Recorded.At)))
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
        var seen = new HashSet<(AssessmentId, PupilId, Instant?)>(entries.Count);
        foreach (var (entry, place) in entries)
        {
            if (looksUp && !assessmentIds.Contains(entry.Assessment))
            {
                Report(RecordDefects.Dangling, place, "работы", entry.Assessment.Value);
            }

            Pupil(entry.Pupil, place);
            Person(entry.Recorded.By, place);
            OnScale(entry.Cell, place);
            if (!seen.Add((entry.Assessment, entry.Pupil, entry.Recorded.At)))
            {
                Report(RecordDefects.Duplicate, place, "отметка", $"{entry.Assessment}/{entry.Pupil}");
            }
        }
    }

    internal void FinalMarks(List<Placed<FinalMarkEntry>> entries)
    {
        var seen = new HashSet<(PupilId, PeriodId, Instant?)>();
        foreach (var (entry, place) in entries)
        {
            if (looksUp && register.FindPeriod(entry.Period) is null)
            {
                Report(RecordDefects.Dangling, place, "периода", entry.Period.Value);
            }

            Pupil(entry.Pupil, place);
            Person(entry.Recorded.By, place);
            OnScale(entry.Cell, place);
            if (!seen.Add((entry.Pupil, entry.Period, entry.Recorded.At)))
            {
                Report(RecordDefects.Duplicate, place, "итоговая отметка", $"{entry.Journal}/{entry.Pupil}/{entry.Period}");
            }
        }
    }

    private void Report(DefectCode code, Place place, params ReadOnlySpan<string> arguments) => Defects.Add(new Defect(code, place, arguments));

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
        if (register.School.Scale is not { } scale)
        {
            return;
        }

        if (cell is Cell.MarkCell single && !scale.Contains(single.Mark))
        {
            Report(RecordDefects.OffScale, place, single.Mark.ToString(), scale.ToString());
        }
        else if (cell is Cell.DoubleMarkCell pair && (!scale.Contains(pair.First) || !scale.Contains(pair.Second)))
        {
            Report(RecordDefects.OffScale, place, $"{pair.First}/{pair.Second}", scale.ToString());
        }
    }
}
