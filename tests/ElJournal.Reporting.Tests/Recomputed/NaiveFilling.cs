using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using NodaTime;

namespace ElJournal.Reporting.Tests.Recomputed;

/// <summary>The reports of filling, again.</summary>
internal static class NaiveFilling
{
    private const string Columns =
        "lessonsDue lessonsOnDay lessonsLater lessonsMissing lessonsUnknown attendanceOnDay attendanceLater attendanceMissing attendanceUnknown homeworkOnDay homeworkLater homeworkMissing homeworkUnknown topics onPlan marks";

    internal static Recomputation FillControl(NaiveSchool school)
    {
        var entries = Entries(school);
        return Figures(new Recomputation(), entries)
            .Table("journals", $"class subject teacher {Columns}", [.. Grouped(entries, e => (e.Journal, e.Teacher), k => [k.Journal.Class, NaiveSchool.Name(k.Journal), Name(k.Teacher)]), ["Всего", null, null, .. Cells(entries)]])
            .Table("teachers", $"teacher journals {Columns}", Grouped(entries, e => e.Teacher, k => [Name(k), entries.Where(e => e.Teacher == k).DistinctBy(e => e.Journal.Id).Count()]))
            .Table("classes", $"class journals {Columns}", Grouped(entries, e => e.Journal.Class, k => [k?.Value ?? "без класса", entries.Where(e => e.Journal.Class == k).DistinctBy(e => e.Journal.Id).Count()]))
            .Table("contradictions", "class subject day lesson pupil kind", Contradictions(school));
    }

    internal static Recomputation Monthly(NaiveSchool school)
    {
        var entries = Entries(school);
        return Figures(new Recomputation(), entries)
            .Table("teachers", $"month teacher {Columns}", Grouped(entries, e => (Month: e.Day.ToYearMonth(), e.Teacher), k => [Month(k.Month), Name(k.Teacher)]))
            .Table("months", $"month {Columns}", Grouped(entries, e => e.Day.ToYearMonth(), k => [Month(k)]))
            .Table("weeks", $"monday onDay {Columns}", Grouped(entries, e => e.Day.PlusDays(1 - (int)e.Day.DayOfWeek), k => [k, OnDay([.. entries.Where(e => e.Day.PlusDays(1 - (int)e.Day.DayOfWeek) == k)])]));
    }

    internal static IEnumerable<object?[]> WhoFilled(NaiveSchool school) => Entries(school).GroupBy(e => (e.Journal, e.Teacher)).Select(g => new object?[]
    {
        NaiveSchool.Name(g.Key.Journal), g.Key.Teacher, g.Count(IsDue), g.Count(e => e.Lesson?.State == State.Missing), g.Count(e => e.Attendance?.State == State.Missing), g.Count(e => e.Homework?.State == State.Missing), g.Count(e => e.IsMark),
    });

    internal static Recomputation Figures(Recomputation report, List<Entry> entries)
    {
        var recorded = entries.Where(e => e.IsRecorded).ToList();
        return report
            .Count("lessonsDue", entries.Count(IsDue))
            .Share("lessonsOnDay", Count(entries, e => e.Lesson, State.OnDay), Judged(entries, e => e.Lesson))
            .Share("attendanceOnDay", Count(entries, e => e.Attendance, State.OnDay), Judged(entries, e => e.Attendance))
            .Share("homeworkOnDay", Count(entries, e => e.Homework, State.OnDay), Judged(entries, e => e.Homework))
            .Share("withTopic", recorded.Count(e => e.Topic is not null), recorded.Count)
            .Share("onPlan", recorded.Count(e => e.IsOnPlan == true), recorded.Count(e => e.IsOnPlan is not null))
            .Mean("marksPerLesson", entries.Count(e => e.IsMark), recorded.Count);
    }

    /// <summary>Everything that is counted: lessons that took place, and marks.</summary>
    internal static List<Entry> Entries(NaiveSchool school)
    {
        var plans = school.Ledger<PlannedTopic>().ToLookup(t => t.Journal, t => t.Topic.Trim());
        var entries = new List<Entry>();
        foreach (var journal in school.Journals)
        {
            foreach (var lesson in journal.Lessons.Where(l => school.IsOver(l) && school.IsWithin(l.Current.Date)))
            {
                var (current, end) = (lesson.Current, school.EndOf(lesson.Current.Date));
                var isRecorded = current.Status == LessonStatus.Held;
                var plan = plans[journal.Journal.Id].ToHashSet(StringComparer.Ordinal);
                entries.Add(new Entry(journal.Journal, WhoTaught(journal, lesson), current.Date)
                {
                    Lesson = Of(school, end, [.. lesson.Entries.Where(e => e.Status == LessonStatus.Held).Take(1).Select(e => e.Recorded.At)]),
                    Attendance = Of(school, end, [.. lesson.Attendance.Take(1).Select(a => a.Recorded.At)]),
                    Homework = Of(school, end, [.. lesson.Homework.Where(h => h.IsStatedNone || h.IsTask).Take(1).Select(h => h.Recorded.At)]),
                    IsRecorded = isRecorded,
                    Topic = isRecorded ? current.Topic?.Trim() : null,
                    IsOnPlan = isRecorded && current.Topic is not null && plan.Count > 0 ? plan.Contains(current.Topic.Trim()) : null,
                });
            }

            foreach (var (work, mark) in journal.Assessments.SelectMany(a => a.Marks.GroupBy(m => m.Pupil).Select(g => (a, g.Last()))))
            {
                var day = mark.Day ?? work.Day;
                if (NaiveSchool.IsMark(mark.Cell) && school.IsWithin(day))
                {
                    entries.Add(new Entry(journal.Journal, work.Assessment.Lesson is { } id ? WhoTaught(journal, journal.FindLesson(id)!) : journal.Journal.Teacher, day) { IsMark = true });
                }
            }
        }

        return entries;
    }

    internal static StaffId? WhoTaught(JournalRecord journal, LessonRecord lesson) => lesson.Current.ActualTeacher ?? lesson.Current.Teacher ?? journal.Journal.Teacher;

    internal static bool IsDue(Entry entry) => entry.Lesson is not null;

    private static IEnumerable<object?[]> Contradictions(NaiveSchool school)
    {
        foreach (var journal in school.Journals)
        {
            foreach (var lesson in journal.Lessons.Where(l => school.IsWithin(l.Current.Date)))
            {
                if (lesson.Current.Status == LessonStatus.Cancelled && lesson.Attendance.Length > 0)
                {
                    yield return Row(lesson, null, "посещаемость отменённого урока");
                }

                var week = journal.Journal.Class is { } id ? school.Register.FindClass(id)?.Week ?? school.Register.School.Week : school.Register.School.Week;
                if (lesson.Current.Status == LessonStatus.Held && school.IsOver(lesson) && !school.Register.Calendar.IsSchoolDay(lesson.Current.Date, week))
                {
                    yield return Row(lesson, null, "урок записан в неучебный день");
                }
            }

            foreach (var (work, mark) in journal.Assessments.SelectMany(a => a.Marks.GroupBy(m => m.Pupil).Select(g => (a, g.Last()))))
            {
                if (mark.Day is null && NaiveSchool.IsMark(mark.Cell) && school.IsWithin(work.Day) && work.Assessment.Lesson is { } id && journal.FindLesson(id)!.AttendanceOf(mark.Pupil) is Cell.AbsentCell)
                {
                    yield return Row(journal.FindLesson(id)!, mark.Pupil, "отметка за урок, на котором обучающийся отмечен отсутствующим");
                }
            }

            object?[] Row(LessonRecord lesson, PupilId? pupil, string kind) => [journal.Journal.Class, NaiveSchool.Name(journal.Journal), lesson.Current.Date, lesson.Id, pupil, kind];
        }
    }

    private static Timed Of(NaiveSchool school, Instant end, Instant?[] entered) => new(
        entered is [{ } at] ? at < end ? State.OnDay : State.Later
        : entered is [null] ? State.Unknown
        : school.AsOf >= end ? State.Missing
        : State.Unknown);

    private static IEnumerable<object?[]> Grouped<TKey>(List<Entry> entries, Func<Entry, TKey> key, Func<TKey, object?[]> head) =>
        entries.GroupBy(key).Select(g => (object?[])[.. head(g.Key), .. Cells([.. g])]);

    private static IEnumerable<object?> Cells(List<Entry> entries)
    {
        yield return entries.Count(IsDue);
        foreach (var part in new Func<Entry, Timed?>[] { e => e.Lesson, e => e.Attendance, e => e.Homework })
        {
            foreach (var state in Enum.GetValues<State>())
            {
                yield return Count(entries, part, state);
            }
        }

        yield return entries.Count(e => e.Topic is not null);
        yield return entries.Any(e => e.IsOnPlan is not null) ? entries.Count(e => e.IsOnPlan == true) : null;
        yield return entries.Count(e => e.IsMark);
    }

    private static decimal? OnDay(List<Entry> entries) => Recomputation.Percent(Count(entries, e => e.Lesson, State.OnDay), Judged(entries, e => e.Lesson));

    private static int Count(List<Entry> entries, Func<Entry, Timed?> part, State state) => entries.Count(e => part(e)?.State == state);

    private static int Judged(List<Entry> entries, Func<Entry, Timed?> part) => entries.Count(e => part(e) is { State: not State.Unknown });

    private static string Name(StaffId? teacher) => teacher?.Value ?? "не указан";

    private static string Month(YearMonth month) => $"{month.Month:00}.{month.Year}";

    internal enum State
    {
        OnDay,
        Later,
        Missing,
        Unknown,
    }

    internal sealed record Timed(State State);

    internal sealed record Entry(Journal Journal, StaffId? Teacher, LocalDate Day)
    {
        internal Timed? Lesson { get; init; }

        internal Timed? Attendance { get; init; }

        internal Timed? Homework { get; init; }

        internal bool IsRecorded { get; init; }

        internal string? Topic { get; init; }

        internal bool? IsOnPlan { get; init; }

        internal bool IsMark { get; init; }
    }
}
