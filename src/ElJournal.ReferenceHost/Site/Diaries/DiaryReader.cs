using System.Collections.Immutable;
using ElJournal.Domain.Classes;
using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.People;
using ElJournal.Domain.Time;
using ElJournal.Rules.Access;
using NodaTime;

namespace ElJournal.ReferenceHost.Site.Diaries;

/// <summary>Reads a week of a pupil out of the journal; each part of a lesson is shown to whom access allows to read it.</summary>
internal sealed class DiaryReader(Visit visit, PupilId pupil)
{
    private const int SchoolDays = 6;

    private readonly SchoolYear year = visit.Register.Year;
    private readonly ImmutableArray<Enrolment> enrolments = [.. visit.Year.EnrolmentsOf(pupil)];
    private readonly ImmutableArray<SubgroupMembership> subgroups = [.. visit.Register.Subgroups.Where(m => m.Pupil == pupil)];

    /// <summary>Says whether a day belongs to a week of the school year.</summary>
    internal bool Covers(LocalDate day) => day > year.First.PlusDays(-7) && day < year.Last.PlusDays(7);

    /// <summary>Reads the week of a day.</summary>
    internal DiaryModel Read(LocalDate day)
    {
        var monday = day.PlusDays(1 - (int)day.DayOfWeek);
        var marks = visit.Year.MarksOf(pupil).ToLookup(m => visit.Year.FindAssessment(m.Assessment)?.Lesson);
        var week = new DateSpan(monday, monday.PlusDays(SchoolDays - 1));
        var lessons = visit.Register.Journals.SelectMany(j => LessonsOf(j, week))
            .Where(l => MayRead(ResourceKind.Timetable, l))
            .OrderBy(l => l.Start).ThenBy(l => l.Lesson)
            .ToLookup(l => l.Date);
        return new DiaryModel(
            pupil,
            visit.NameOf(pupil.Value),
            monday,
            [.. Enumerable.Range(0, SchoolDays).Select(monday.PlusDays).Select(d => new DiaryDay(d, [.. lessons[d].Select(l => LessonOf(l, marks[l.Lesson]))]))],
            monday > year.First ? LocalDate.Min(monday.PlusDays(-7), year.Last) : null,
            monday.PlusDays(7) <= year.Last ? LocalDate.Max(monday.PlusDays(7), year.First) : null);
    }

    /// <summary>Gives the lessons of a journal in a week, on those days on which the pupil belongs to its class or subgroup.</summary>
    private IEnumerable<LessonEntry> LessonsOf(Journal journal, DateSpan week)
    {
        var days = (journal.Subgroup is { } subgroup
            ? subgroups.Where(m => m.Subgroup == subgroup).Select(m => m.Span.Intersect(week))
            : enrolments.Where(e => e.Class == journal.Class).Select(e => e.Span.Intersect(week))).OfType<DateSpan>().ToList();
        return days.Count == 0 ? [] : visit.Year.LessonsOf(journal.Id).Where(l => days.Any(d => d.Contains(l.Date)));
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
