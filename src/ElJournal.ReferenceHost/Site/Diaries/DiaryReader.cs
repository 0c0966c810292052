using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.People;
using ElJournal.Domain.Time;
using ElJournal.ReferenceHost.Site.Materials;
using ElJournal.Rules.Access;
using NodaTime;

namespace ElJournal.ReferenceHost.Site.Diaries;

/// <summary>Reads a week of a pupil out of the journal; each part of a lesson is shown to whom access allows to read it.</summary>
internal sealed class DiaryReader(Visit visit, PupilId pupil)
{
    private const int SchoolDays = 6;

    private readonly SchoolYear year = visit.Register.Year;
    private readonly PupilJournals journals = new(visit, pupil);

    /// <summary>Says whether a day belongs to a week of the school year.</summary>
    internal bool Covers(LocalDate day) => day > year.First.PlusDays(-7) && day < year.Last.PlusDays(7);

    /// <summary>Reads the week of a day.</summary>
    internal DiaryModel Read(LocalDate day)
    {
        var monday = day.PlusDays(1 - (int)day.DayOfWeek);
        var marks = visit.Year.MarksOf(pupil).ToLookup(m => visit.Year.FindAssessment(m.Assessment)?.Lesson);
        var week = new DateSpan(monday, monday.PlusDays(SchoolDays - 1));
        var lessons = journals.Within(week)
            .SelectMany(j => visit.Year.LessonsOf(j.Journal.Id).Where(l => j.Days.Any(d => d.Contains(l.Date))))
            .Where(l => MayRead(ResourceKind.Timetable, l))
            .OrderBy(l => l.Start).ThenBy(l => l.Lesson)
            .ToLookup(l => l.Date);
        return new DiaryModel(
            DiaryHead.Of(visit, pupil, DiarySection.Week),
            monday,
            [.. Enumerable.Range(0, SchoolDays).Select(monday.PlusDays).Select(d => new DiaryDay(d, [.. lessons[d].Select(l => LessonOf(l, marks[l.Lesson]))]))],
            monday > year.First ? LocalDate.Min(monday.PlusDays(-7), year.Last) : null,
            monday.PlusDays(7) <= year.Last ? LocalDate.Max(monday.PlusDays(7), year.First) : null);
    }

    private DiaryLesson LessonOf(LessonEntry lesson, IEnumerable<MarkEntry> marks)
    {
        var homework = MayRead(ResourceKind.Homework, lesson) && visit.Year.FindHomework(lesson.Lesson) is { IsTask: true } task ? task : null;
        var journal = visit.Register.FindJournal(lesson.Journal)!;
        return new DiaryLesson(
            lesson.Number,
            lesson.Start,
            journal.Id.Value,
            journal.Subject ?? journal.Id.Value,
            visit.Register.IsMarked(journal),
            lesson.Status == LessonStatus.Cancelled,
            lesson.IsRemote,
            MayRead(ResourceKind.LessonEntries, lesson) ? lesson.Topic : null,
            homework?.Text,
            homework?.Due,
            MayRead(ResourceKind.Attendance, lesson) ? AttendanceAt(lesson) : null,
            MayRead(ResourceKind.Marks, lesson) ? [.. marks.Select(MarkOf)] : [],
            MayRead(ResourceKind.Materials, lesson) ? [.. visit.Year.MaterialsOf(journal.Id).Where(m => m.Lesson == lesson.Lesson).Select(m => MaterialSight.ItemOf(visit, m))] : []);
    }

    private string? AttendanceAt(LessonEntry lesson) => visit.Year.AttendanceOf(lesson.Lesson).LastOrDefault(a => a.Pupil == pupil)?.Cell switch
    {
        null or Cell.PresentCell => null,
        var cell => CellCodes.Attendance.First(c => c.Value == cell).Meaning,
    };

    private DiaryMark MarkOf(MarkEntry mark)
    {
        var work = visit.Year.FindAssessment(mark.Assessment);
        return new DiaryMark(CellCodes.Format(mark.Cell), work?.Title ?? work?.Kind ?? "работа");
    }

    private bool MayRead(ResourceKind kind, LessonEntry lesson) =>
        visit.MayRead(new AccessTarget(kind) { Lesson = lesson, Pupil = ResourceKinds.IsPersonal(kind) ? pupil : null });
}
