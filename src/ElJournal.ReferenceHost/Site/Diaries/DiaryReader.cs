using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.People;
using ElJournal.Rules.Access;
using NodaTime;

namespace ElJournal.ReferenceHost.Site.Diaries;

/// <summary>Reads a week of a pupil out of the journal; each part of a lesson is shown to whom access allows to read it.</summary>
internal sealed class DiaryReader(Visit visit, PupilId pupil)
{
    private const int SchoolDays = 6;

    /// <summary>Reads the week of a day.</summary>
    internal DiaryModel Read(LocalDate day)
    {
        var monday = day.PlusDays(1 - (int)day.DayOfWeek);
        var marks = visit.Year.MarksOf(pupil).ToLookup(m => visit.Year.FindAssessment(m.Assessment)?.Lesson);
        var lessons = JournalsOf(monday).SelectMany(visit.Year.LessonsOf)
            .Where(l => l.Date >= monday && l.Date < monday.PlusDays(SchoolDays) && MayRead(ResourceKind.Timetable, l))
            .OrderBy(l => l.Start).ThenBy(l => l.Lesson)
            .ToLookup(l => l.Date);
        return new DiaryModel(
            pupil,
            visit.NameOf(pupil.Value),
            monday,
            [.. Enumerable.Range(0, SchoolDays).Select(monday.PlusDays).Select(d => new DiaryDay(d, [.. lessons[d].Select(l => LessonOf(l, marks[l.Lesson]))]))]);
    }

    /// <summary>Gives the journals of the pupil's classes and subgroups in a week.</summary>
    private IEnumerable<JournalId> JournalsOf(LocalDate monday)
    {
        var register = visit.Register;
        var last = monday.PlusDays(SchoolDays - 1);
        var classes = visit.Year.EnrolmentsOf(pupil).Where(e => e.Span.Contains(monday) || e.Span.Contains(last)).Select(e => e.Class).ToHashSet();
        var subgroups = register.Subgroups.Where(m => m.Pupil == pupil && (m.Span.Contains(monday) || m.Span.Contains(last))).Select(m => m.Subgroup).ToHashSet();
        return register.Journals
            .Where(j => j.Subgroup is { } subgroup ? subgroups.Contains(subgroup) : j.Class is { } schoolClass && classes.Contains(schoolClass))
            .Select(j => j.Id);
    }

    private DiaryLesson LessonOf(LessonEntry lesson, IEnumerable<MarkEntry> marks)
    {
        var homework = MayRead(ResourceKind.Homework, lesson) && visit.Year.FindHomework(lesson.Lesson) is { IsTask: true } task ? task : null;
        var journal = visit.Register.FindJournal(lesson.Journal)!;
        return new DiaryLesson(
            lesson.Number,
            lesson.Start,
            journal.Subject ?? journal.Id.Value,
            lesson.Status == LessonStatus.Cancelled,
            MayRead(ResourceKind.LessonEntries, lesson) ? lesson.Topic : null,
            homework?.Text,
            homework?.Due,
            MayRead(ResourceKind.Attendance, lesson) ? AttendanceAt(lesson) : null,
            MayRead(ResourceKind.Marks, lesson) ? [.. marks.Select(MarkOf)] : []);
    }

    private string? AttendanceAt(LessonEntry lesson) => visit.Year.AttendanceOf(lesson.Lesson).LastOrDefault(a => a.Pupil == pupil)?.Cell switch
    {
        null or Cell.PresentCell => null,
        var cell => CellCodes.Format(cell),
    };

    private DiaryMark MarkOf(MarkEntry mark)
    {
        var work = visit.Year.FindAssessment(mark.Assessment);
        return new DiaryMark(CellCodes.Format(mark.Cell), work?.Title ?? work?.Kind ?? "работа");
    }

    private bool MayRead(ResourceKind kind, LessonEntry lesson) =>
        visit.MayRead(new AccessTarget(kind) { Lesson = lesson, Pupil = ResourceKinds.IsPersonal(kind) ? pupil : null });
}
