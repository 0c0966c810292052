using ElJournal.Testing.Demo.Planning;

namespace ElJournal.Testing.Demo.Seeding;

/// <summary>Chooses the lessons with which something is done wrong, and as many with which it nearly is, norm by norm.</summary>
internal sealed class LessonSeeder(SchoolPlan plan)
{
    /// <summary>Least number of violations of a norm.</summary>
    internal const int Least = 3;

    /// <summary>Greatest number of violations that are seeded for a norm: a huge school need not have a huge list.</summary>
    private const int Most = 120;

    private static readonly LessonTwist[][] Violations =
    [
        [LessonTwist.LessonNextDay, LessonTwist.LessonNever, LessonTwist.AllNever, LessonTwist.AllNextDay, LessonTwist.LessonDaysLater],
        [LessonTwist.SubstitutionAfterEntry, LessonTwist.SubstitutionNever, LessonTwist.SubstituteToldLater, LessonTwist.SubstituteToldLaterNeverShown],
        [LessonTwist.LessonBeforeStart, LessonTwist.LessonDayAhead],
        [LessonTwist.AttendanceBeforeStart, LessonTwist.AttendanceDayAhead],
        [LessonTwist.AttendanceNextDay, LessonTwist.AttendanceNever],
        [LessonTwist.HomeworkNextDay, LessonTwist.HomeworkNever, LessonTwist.HomeworkEmptyThenLate],
        [LessonTwist.HomeworkAfterLastLesson, LessonTwist.HomeworkInTheEvening],
    ];

    // Homework of the last second breaks 2.2a, so near misses of 2.2a are counted last.
    private static readonly LessonTwist[][] NearMisses =
    [
        [LessonTwist.LessonAtLastSecond, LessonTwist.LessonCorrectedLater, LessonTwist.LessonCancelled],
        [LessonTwist.SubstitutionAtEntry, LessonTwist.OwnLessonStated, LessonTwist.LessonReassigned],
        [LessonTwist.LessonAtStart],
        [LessonTwist.AttendanceAtStart],
        [LessonTwist.AttendanceAtLastSecond, LessonTwist.AttendanceCorrectedLater, LessonTwist.AttendanceCancelled],
        [LessonTwist.HomeworkAtLastSecond, LessonTwist.HomeworkStatedNone, LessonTwist.HomeworkDayAhead, LessonTwist.HomeworkCorrectedLater, LessonTwist.HomeworkCancelled],
        [LessonTwist.HomeworkAtLastEnd, LessonTwist.HomeworkNoneAtLastEnd, LessonTwist.HomeworkDayAheadOfLast],
    ];

    private readonly Dice dice = Dice.For(plan.Options.Seed, "lesson twists");
    private readonly Dictionary<string, int> counts = [];

    internal void Seed()
    {
        var lessons = plan.Calendar.Lessons;
        var substituted = Shuffled(lessons.Where(l => l is { Substitute: not null, IsReserved: false, IsCancelled: false }));
        var cancelled = Shuffled(lessons.Where(l => l is { IsCancelled: true, IsReserved: false }));
        var count = Math.Clamp(lessons.Count / 100, Least, Most);
        foreach (var kinds in Violations)
        {
            var wanted = LessonTwists.NeedsSubstitute(kinds[0]) ? Math.Min(count, substituted.Count / 2) : count;
            for (var i = 0; i < wanted; i++)
            {
                Place(kinds[i % kinds.Length], substituted, cancelled);
            }
        }

        foreach (var kinds in NearMisses)
        {
            var norm = LessonTwists.NearMissOf(kinds[0])!;
            var target = counts.GetValueOrDefault(norm);
            for (int i = 0, placed = 0; placed < target; i++)
            {
                placed += Place(kinds[i % kinds.Length], substituted, cancelled) ? 1 : 0;
            }
        }
    }

    private bool Place(LessonTwist twist, Stack<LessonPlan> substituted, Stack<LessonPlan> cancelled)
    {
        LessonPlan? lesson;
        if (LessonTwists.NeedsSubstitute(twist))
        {
            substituted.TryPop(out lesson);
        }
        else if (LessonTwists.NeedsCancelled(twist))
        {
            cancelled.TryPop(out lesson);
        }
        else
        {
            do
            {
                lesson = dice.Pick(plan.Calendar.Lessons);
            }
            while (!lesson.IsPlain);
        }

        if (lesson is null)
        {
            return false;
        }

        lesson.Twist = twist;
        foreach (var norm in LessonTwists.BrokenBy(twist))
        {
            counts[norm] = counts.GetValueOrDefault(norm) + 1;
        }

        return true;
    }

    private Stack<LessonPlan> Shuffled(IEnumerable<LessonPlan> lessons)
    {
        var list = lessons.ToArray();
        for (var i = list.Length - 1; i > 0; i--)
        {
            var j = dice.Below(i + 1);
            (list[i], list[j]) = (list[j], list[i]);
        }

        return new Stack<LessonPlan>(list);
    }
}
