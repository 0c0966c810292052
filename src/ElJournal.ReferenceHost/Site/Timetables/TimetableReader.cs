using ElJournal.Domain.Journals;
using ElJournal.Domain.Records;
using ElJournal.ReferenceHost.Site.Lists;
using ElJournal.Rules.Access;
using NodaTime;

namespace ElJournal.ReferenceHost.Site.Timetables;

/// <summary>Reads how many lessons the timetable gives to journals and teachers, and makes lessons of a weekday.</summary>
internal static class TimetableReader
{
    private const int WeekDays = 7;

    /// <summary>As many journals as a page shows.</summary>
    internal const int PageSize = 40;

    internal static TimetableModel Read(Visit visit, Notice? notice = null, int? page = null)
    {
        var monday = visit.Today.PlusDays(1 - (int)visit.Today.DayOfWeek);
        var journals = visit.Register.Journals.OrderBy(LessonTitle.Of, StringComparer.Ordinal).ThenBy(j => j.Id)
            .Select(j => (Journal: j, Lessons: visit.Year.LessonsOf(j.Id).Where(l => l.Status != LessonStatus.Cancelled).ToList()))
            .ToList();
        return new TimetableModel(
            monday,
            [.. journals.Select(j => (j.Journal.Id.Value, LessonTitle.Of(j.Journal)))],
            Paging.Cut(journals, page, PageSize).Select(j => new TimetableJournal(
                LessonTitle.Of(j.Journal),
                j.Journal.Teacher is { } teacher ? visit.NameOf(teacher.Value) : null,
                j.Lessons.Count(l => IsIn(l, monday)),
                j.Lessons.Count)),
            [
                .. journals.SelectMany(j => j.Lessons.Where(l => IsIn(l, monday)).Select(l => l.ActualTeacher ?? l.Teacher ?? j.Journal.Teacher))
                    .Where(t => t is not null)
                    .GroupBy(t => t!.Value.Value, StringComparer.Ordinal)
                    .Select(g => (visit.NameOf(g.Key), g.Count()))
                    .OrderByDescending(t => t.Item2)
                    .ThenBy(t => t.Item1, StringComparer.Ordinal),
            ],
            visit.May(AccessAction.Enter, new AccessTarget(ResourceKind.Timetable)),
            visit.Today,
            visit.Register.Year.Last,
            notice);
    }

    /// <summary>Gives the school days of a weekday, by the calendar and the week of the class.</summary>
    internal static IEnumerable<LocalDate> SchoolDays(SchoolRegister register, Journal journal, IsoDayOfWeek weekday, LocalDate from, LocalDate to)
    {
        var (first, last) = (LocalDate.Max(from, register.Year.First), LocalDate.Min(to, register.Year.Last));
        for (var day = first.PlusDays(((int)weekday - (int)first.DayOfWeek + WeekDays) % WeekDays); day <= last; day = day.PlusDays(WeekDays))
        {
            if (register.Calendar.IsSchoolDay(day, register.WeekOf(journal.Class)))
            {
                yield return day;
            }
        }
    }

    /// <summary>Makes a planned lesson; its time is that of the bell, where one is on record.</summary>
    internal static LessonEntry LessonOn(SchoolRegister register, Journal journal, LocalDate day, int number)
    {
        var shift = journal.Class is { } schoolClass ? register.FindClass(schoolClass)?.Shift : null;
        var bell = register.Bells.Find(shift ?? 1, number);
        return new LessonEntry(LessonId.Parse($"{journal.Id}/{day:R}/{number}"), journal.Id, day, bell?.Start, bell?.End) { Number = number, Status = LessonStatus.Planned };
    }

    private static bool IsIn(LessonEntry lesson, LocalDate monday) => lesson.Date >= monday && lesson.Date < monday.PlusDays(WeekDays);
}
