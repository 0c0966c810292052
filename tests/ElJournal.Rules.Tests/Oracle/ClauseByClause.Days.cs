using System.Globalization;
using ElJournal.Domain.Classes;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Domain.Time;
using NodaTime;
using NodaTime.Text;

namespace ElJournal.Rules.Tests.Oracle;

/// <summary>The remarks of the base pack on the timetable, on persons and on orders.</summary>
internal sealed partial class ClauseByClause
{
    private void RemarkOnAll(bool hasComputation)
    {
        foreach (var journal in record.Journals)
        {
            foreach (var lesson in journal.Lessons)
            {
                Remark("lesson.on-school-day", $"lesson:{lesson.Id}", KD1StandsOnNoSchoolDay(journal.Journal, lesson.Current));
            }

            foreach (var (assessment, pupil, about) in Results(journal))
            {
                RemarkOnResult(journal, assessment, pupil, about);
            }

            RemarkOnPeriods(journal, hasComputation);
        }

        RemarkOnWeights();
        JudgeDays();
        JudgeOrders();
    }

    /// <summary>КД-1: a lesson that is not cancelled stands on a day that is no school day of its class.</summary>
    private bool KD1StandsOnNoSchoolDay(Journal journal, LessonEntry lesson) =>
        lesson.Status != LessonStatus.Cancelled && KindOf(lesson.Date, WeekOf(journal)) is not (CalendarDayKind.School or CalendarDayKind.Short);

    private void JudgeDays()
    {
        foreach (var (date, lessons) in days)
        {
            var overlaps =
                from i in Enumerable.Range(0, lessons.Count)
                from j in Enumerable.Range(i + 1, lessons.Count - i - 1)
                where lessons[i].Start < lessons[j].End && lessons[j].Start < lessons[i].End
                select (One: lessons[i], Other: lessons[j]);
            var classes = new SortedSet<ClassId>();
            var staff = new SortedSet<StaffId>();
            foreach (var (one, other) in overlaps)
            {
                classes.UnionWith(KD5ClassesAtTwoLessons(one.Journal, other.Journal, date));
                if (KD6Teacher(one.Journal, one.Lesson) is { } teacher && teacher == KD6Teacher(other.Journal, other.Lesson))
                {
                    staff.Add(teacher);
                }
            }

            foreach (var schoolClass in classes)
            {
                Say("class.one-lesson-at-a-time", $"class:{schoolClass}/date:{LocalDatePattern.Iso.Format(date)}", OracleVerdict.Violated);
            }

            foreach (var teacher in staff)
            {
                Say("teacher.one-lesson-at-a-time", $"staff:{teacher}/date:{LocalDatePattern.Iso.Format(date)}", OracleVerdict.Violated);
            }
        }
    }

    /// <summary>КД-5: classes some pupils of which have both lessons; who belongs to two classes has those of either.</summary>
    private IEnumerable<ClassId> KD5ClassesAtTwoLessons(Journal one, Journal other, LocalDate date)
    {
        var classes = new HashSet<ClassId>();
        if (one.Class is { } whole && other.Class == whole && SharePupils(one, other, date))
        {
            classes.Add(whole);
        }

        if (PupilsOf(one, date).Overlaps(PupilsOf(other, date)))
        {
            var both = PupilsOf(one, date).Intersect(PupilsOf(other, date)).ToHashSet();
            classes.UnionWith(Register.Enrolments.Where(e => both.Contains(Register.OrdinalOf(e.Pupil)) && e.Span.Contains(date)).Select(e => e.Class));
        }

        return classes;
    }

    /// <summary>КД-6: who takes the lesson, as far as is on record.</summary>
    private static StaffId? KD6Teacher(Journal journal, LessonRecord lesson) => lesson.Current.ActualTeacher ?? lesson.Current.Teacher ?? journal.Teacher;

    /// <summary>КД-7: one number of an order with two dates within a calendar year.</summary>
    private void JudgeOrders()
    {
        var orders =
            from enrolment in Register.Enrolments
            where enrolment.Order is { Date: not null }
            group enrolment.Order!.Date!.Value by (enrolment.Order!.Number, enrolment.Order.Date!.Value.Year);
        foreach (var dates in orders.Where(d => d.Distinct().Count() > 1))
        {
            Say("order.one-date", string.Create(CultureInfo.InvariantCulture, $"order:{dates.Key.Number}/year:{dates.Key.Year}"), OracleVerdict.Violated);
        }
    }
}
