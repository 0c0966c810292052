using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.People;
using ElJournal.Domain.Time;
using ElJournal.ReferenceHost.Site.Diaries;
using ElJournal.ReferenceHost.Site.Periods;
using ElJournal.Rules.Access;

namespace ElJournal.ReferenceHost.Site.Absences;

/// <summary>Reads how a pupil attended.</summary>
internal sealed class AbsencesReader(Visit visit, PupilId pupil)
{
    /// <summary>Reads a period.</summary>
    /// <param name="asked">The id of the period; null for the current one.</param>
    /// <returns>The model; null when there is no such period.</returns>
    internal AbsencesModel? Read(string? asked)
    {
        var journals = new PupilJournals(visit, pupil);
        if (PeriodChoice.Find(visit, journals.Class, asked) is not { } period)
        {
            return null;
        }

        var lessons = journals.Within(new DateSpan(period.Chosen.First, period.Chosen.Last))
            .SelectMany(j => visit.Year.LessonsOf(j.Journal.Id).Where(l => l.Status == LessonStatus.Held && j.Days.Any(d => d.Contains(l.Date))))
            .Where(l => visit.MayRead(new AccessTarget(ResourceKind.Attendance) { Lesson = l, Pupil = pupil }))
            .ToList();
        var lines = lessons.Select(LineOf).OfType<AbsenceLine>().OrderByDescending(l => l.Day).ThenBy(l => l.Number).ToList();
        return new AbsencesModel(
            DiaryHead.Of(visit, pupil, DiarySection.Absences),
            period,
            lessons.Count,
            [.. lines.CountBy(l => l.Meaning).OrderByDescending(s => s.Value).ThenBy(s => s.Key, StringComparer.Ordinal).Select(s => (s.Key, s.Value))],
            [.. lines]);
    }

    private AbsenceLine? LineOf(LessonEntry lesson) => visit.Year.AttendanceOf(lesson.Lesson).LastOrDefault(a => a.Pupil == pupil)?.Cell switch
    {
        null or Cell.PresentCell => null,
        var cell => new AbsenceLine(lesson.Date, lesson.Number, visit.Register.FindJournal(lesson.Journal)!.Subject ?? lesson.Journal.Value, CellCodes.Attendance.First(c => c.Value == cell).Meaning),
    };
}
