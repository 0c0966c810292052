using System.Globalization;
using ElJournal.Domain.People;
using ElJournal.Testing.Demo.Expectations;
using ElJournal.Testing.Demo.Planning;
using NodaTime;
using NodaTime.Text;

namespace ElJournal.Testing.Demo.Seeding;

/// <summary>Seeds what the base pack remarks on in timetable and register, each beside a lawful case that looks like it.</summary>
internal sealed class RemarkSeeder(SchoolPlan plan)
{
    private readonly Dice dice = Dice.For(plan.Options.Seed, "remarks");
    private readonly HashSet<(string About, int Day)> taken = [];

    /// <summary>Gives the number of remarks of each norm.</summary>
    internal static int CountFor(int classes) => Math.Clamp(classes / 2, LessonSeeder.Least, 40);

    internal void Seed()
    {
        var count = CountFor(plan.Classes.Count);
        Repeat(count, () => LessonOnDayWithoutSchool(isCancelled: false));
        Repeat(count, () => LessonOnDayWithoutSchool(isCancelled: true));
        Repeat(count, TwoLessonsOfAClass);
        Repeat(count, LessonInPlaceOfACancelledOne);
        Repeat(count, TwoLessonsOfATeacher);
        Repeat(count, OneOrderTwoDates);
    }

    private static CaseAbout On(string what, string id, int day) => new(what, id, "/date:", LocalDatePattern.Iso.Format(DayTable.DateOf(day)));

    /// <summary>Tries until it has worked so many times; a small school may have fewer places than asked for.</summary>
    private static void Repeat(int count, Func<bool> act)
    {
        for (int tries = 0, done = 0; done < count && tries < 100_000; tries++)
        {
            done += act() ? 1 : 0;
        }
    }

    /// <summary>КД-1. A cancelled lesson on such a day is lawful; nobody knows when it was cancelled, so it never stood.</summary>
    private bool LessonOnDayWithoutSchool(bool isCancelled)
    {
        var schoolClass = dice.Pick(plan.Classes);
        var day = dice.Below(plan.Days.Count);
        var slot = dice.Between(1, 5);
        var journal = WholeClassJournal(schoolClass);
        if (plan.Days.IsSchoolDay(day, schoolClass.Week) || schoolClass.LessonsOn[day].Count > 0 || !journal.Teacher.CanTake(plan.Days, day, slot))
        {
            return false;
        }

        var lesson = Add(journal, day, slot);
        lesson.IsCancelled = isCancelled;
        if (!isCancelled)
        {
            plan.Remarks.Add(BaseClauses.Remark(Norms.LessonOnSchoolDay, lesson.About, Instant.MinValue));
        }

        return true;
    }

    /// <summary>КД-5: a second lesson of the class in the slot of another, or ten minutes within it.</summary>
    private bool TwoLessonsOfAClass()
    {
        var lesson = dice.Pick(plan.Calendar.Lessons);
        var minutesIn = dice.Below(2) * 10;
        return lesson is { IsPlain: true, Journal: { Class: { } schoolClass, Subgroup: null } }
            && AddBeside(lesson, minutesIn)
            && Remark(Norms.ClassOneLessonAtATime, On("class", schoolClass.Id.Value, lesson.Day), Instant.MinValue);
    }

    /// <summary>КД-5, lawful: the lesson in whose slot another one stands was cancelled, nobody knows when.</summary>
    private bool LessonInPlaceOfACancelledOne()
    {
        var lesson = dice.Pick(plan.Calendar.Lessons);
        if (lesson is not { IsCancelled: true, IsReserved: false, Journal: { Class: not null, Subgroup: null } } || !AddBeside(lesson, 0))
        {
            return false;
        }

        lesson.CancelledAt = null;
        return true;
    }

    private bool AddBeside(LessonPlan lesson, int minutesIn)
    {
        var other = WholeClassJournal(lesson.Journal.Class!);
        if (other == lesson.Journal || !other.Teacher.CanTake(plan.Days, lesson.Day, lesson.Slot) || !taken.Add((lesson.Journal.Class!.Id.Value, lesson.Day)))
        {
            return false;
        }

        Add(other, lesson.Day, lesson.Slot, minutesIn);
        lesson.IsReserved = true;
        return true;
    }

    /// <summary>КД-6: a teacher who has a lesson takes another one for a colleague at the same time.</summary>
    private bool TwoLessonsOfATeacher()
    {
        var lesson = dice.Pick(plan.Calendar.Lessons);
        var schoolClass = dice.Pick(plan.Classes);
        var other = lesson is { IsPlain: true, Journal.Class: not null } && lesson.Journal.Class != schoolClass && lesson.Journal.Shift == schoolClass.Shift
            ? schoolClass.LessonsOn[lesson.Day].Find(l => l.Slot == lesson.Slot && l is { IsPlain: true, Journal.Class: not null })
            : null;
        var teacher = other?.Journal.Teacher;
        if (teacher is null || teacher == lesson.Journal.Teacher || !taken.Add((teacher.Id.Value, lesson.Day)))
        {
            return false;
        }

        (lesson.Substitute, lesson.SubstitutedAt) = (teacher, lesson.StartAt - Duration.FromMinutes(dice.Between(5, 90)));
        (lesson.IsReserved, other!.IsReserved) = (true, true);
        return Remark(Norms.TeacherOneLessonAtATime, On("staff", teacher.Id.Value, lesson.Day), lesson.SubstitutedAt);
    }

    /// <summary>КД-7: the last pupil whom an order names has it with another date. The same number in the next calendar year is lawful, and common.</summary>
    private bool OneOrderTwoDates()
    {
        var schoolClass = dice.Pick(plan.Classes);
        var i = dice.Between(1, schoolClass.Members.Count - 1);
        var member = schoolClass.Members[i];
        if (member.Order is not { Date: { } date } order || order != schoolClass.Members[i - 1].Order || !taken.Add((order.Number, date.Year)))
        {
            return false;
        }

        member.Order = new MovementOrder(order.Number, date.PlusDays(1));
        return Remark(Norms.OrderOneDate, new("order", order.Number, "/year:", date.Year.ToString(CultureInfo.InvariantCulture)), Instant.MinValue);
    }

    private bool Remark(string norm, CaseAbout about, Instant knownFrom)
    {
        plan.Remarks.Add(BaseClauses.Remark(norm, about, knownFrom));
        return true;
    }

    private JournalPlan WholeClassJournal(ClassPlan schoolClass)
    {
        while (true)
        {
            var journal = dice.Pick(schoolClass.LessonsOn[dice.Below(plan.Days.Count)] is { Count: > 0 } lessons ? lessons : schoolClass.LessonsOn[0]).Journal;
            if (journal is { Class: not null, Subgroup: null })
            {
                return journal;
            }
        }
    }

    private LessonPlan Add(JournalPlan journal, int day, int slot, int minutesIn = 0)
    {
        var lesson = plan.Calendar.Add(journal, day, slot, minutesIn);
        lesson.IsReserved = true;
        journal.Teacher.Engaged.Add((day, slot));
        return lesson;
    }
}
