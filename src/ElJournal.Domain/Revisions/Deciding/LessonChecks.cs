using ElJournal.Domain.Defects;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Revisions.Kinds;
using ElJournal.Domain.Time;

namespace ElJournal.Domain.Revisions.Deciding;

/// <summary>What must hold of a lesson, its homework and its attendance.</summary>
internal static class LessonChecks
{
    /// <summary>Says whether marks or attendance of a lesson are on record.</summary>
    internal static bool HasContent(LessonId lesson, RevisedYear year) =>
        year.Group(RevisedKinds.Attendance, Owner.Of(lesson)).Any()
        || year.Group(RevisedKinds.Assessment, Owner.Of(lesson)).Any()
        || year.Find(new FactAddress(RevisedKinds.Homework, JournalRevisedKinds.KeyOf(lesson)))?.Fact is not null;

    internal static void Lesson(LessonEntry lesson, FactCheck check)
    {
        check.Journal(lesson.Journal);
        check.Staff(lesson.Teacher);
        check.Staff(lesson.ActualTeacher);
        check.InYear("урок", lesson.Date);
        if (lesson.Status == LessonStatus.Held)
        {
            check.NotInFuture($"Урок «{lesson.Lesson}»", lesson.Date);
        }

        if (check.Before is not LessonEntry before)
        {
            return;
        }

        if (before.Journal != lesson.Journal)
        {
            check.Report(RecordDefects.LessonMoved, lesson.Lesson.Value, before.Journal.Value, lesson.Journal.Value);
        }

        var isHeldStill = lesson.Status == LessonStatus.Held || before.Status != LessonStatus.Held;
        if (!isHeldStill && (lesson.Status == LessonStatus.Planned || HasMarksOrAttendance(lesson.Lesson, check.Year)))
        {
            check.Report(RefusalDefects.LessonHasContent, lesson.Lesson.Value);
        }
    }

    internal static void Homework(HomeworkEntry homework, FactCheck check) => NotCancelled(check.Lesson(homework.Lesson), "Домашнее задание", check);

    internal static void Attendance(AttendanceEntry attendance, FactCheck check)
    {
        check.Pupil(attendance.Pupil);
        if (check.Lesson(attendance.Lesson) is not { } lesson)
        {
            return;
        }

        NotCancelled(lesson, "Посещаемость", check);
        check.NotInFuture("Посещаемость", lesson.Date);
        if (attendance.Pupil is { } pupil)
        {
            check.OnRoll(lesson.Journal, pupil, DateSpan.On(lesson.Date));
        }
    }

    private static void NotCancelled(LessonEntry? lesson, string what, FactCheck check)
    {
        if (lesson?.Status == LessonStatus.Cancelled)
        {
            check.Report(RefusalDefects.LessonNotHeld, what, lesson.Lesson.Value);
        }
    }

    private static bool HasMarksOrAttendance(LessonId lesson, RevisedYear year) =>
        year.Group(RevisedKinds.Attendance, Owner.Of(lesson)).Any()
        || year.Standing<Assessment>(RevisedKinds.Assessment, Owner.Of(lesson)).Any(a => year.Group(RevisedKinds.Mark, Owner.Of(a.Id)).Any());
}
