using ElJournal.Testing.Demo.Expectations;
using ElJournal.Testing.Demo.Planning;

namespace ElJournal.Testing.Demo.Seeding;

/// <summary>Chooses the lessons with which something is done wrong, and as many with which it nearly is, norm by norm.</summary>
internal sealed class LessonSeeder(SchoolPlan plan)
{
    /// <summary>Least number of violations of a norm.</summary>
    internal const int Least = 3;

    /// <summary>Greatest number of violations that are seeded for a norm: a huge school need not have a huge list.</summary>
    private const int Most = 120;

    private readonly Dice dice = Dice.For(plan.Options.Seed, "lesson twists");
    private readonly ClauseRules rules = plan.Rules;
    private readonly Dictionary<string, int> counts = [];

    internal void Seed()
    {
        var lessons = plan.Calendar.Lessons;
        var norms = rules.Norms.Where(LessonTwists.Knows).ToList();
        var substituted = dice.Shuffled(lessons.Where(l => l is { Substitute: not null, IsReserved: false, IsCancelled: false }));
        var cancelled = dice.Shuffled(lessons.Where(l => l is { IsCancelled: true, IsReserved: false }));
        var count = Math.Clamp(lessons.Count / 100, Least, Most);
        foreach (var norm in norms)
        {
            var slips = LessonTwists.ViolationsOf(norm);
            var wanted = LessonTwists.NeedsSubstitute(new(norm, slips[0])) ? Math.Min(count, substituted.Count / 2) : count;
            for (var i = 0; i < wanted; i++)
            {
                Place(new(norm, slips[i % slips.Count]), substituted, cancelled);
            }
        }

        // Near misses of one norm may break another, whose own near misses are then counted last.
        foreach (var norm in norms.OrderBy(LessonTwists.IsBrokenByNearMisses))
        {
            var slips = LessonTwists.NearMissesOf(norm);
            var target = counts.GetValueOrDefault(norm);
            for (int i = 0, placed = 0; placed < target; i++)
            {
                placed += Place(new(norm, slips[i % slips.Count]), substituted, cancelled) ? 1 : 0;
            }
        }
    }

    private bool Place(LessonTwist twist, List<LessonPlan> substituted, List<LessonPlan> cancelled)
    {
        if (twist.Slip == LessonSlip.NotInForce && rules.Binds(twist.Norm, 0))
        {
            return false;
        }

        if (Choose(twist, substituted, cancelled) is not { } lesson)
        {
            return false;
        }

        lesson.Twist = twist;
        foreach (var norm in LessonTwists.BrokenBy(twist, rules))
        {
            counts[norm] = counts.GetValueOrDefault(norm) + 1;
        }

        return true;
    }

    private LessonPlan? Choose(LessonTwist twist, List<LessonPlan> substituted, List<LessonPlan> cancelled)
    {
        if (LessonTwists.NeedsSubstitute(twist) || LessonTwists.NeedsCancelled(twist))
        {
            var special = LessonTwists.NeedsSubstitute(twist) ? substituted : cancelled;
            var found = special.FindLast(l => Fits(twist, l));
            special.Remove(found!);
            return found;
        }

        while (true)
        {
            var lesson = dice.Pick(plan.Calendar.Lessons);
            if (lesson.IsPlain && Fits(twist, lesson))
            {
                return lesson;
            }
        }
    }

    private bool Fits(LessonTwist twist, LessonPlan lesson) =>
        rules.Binds(twist.Norm, lesson.Day) == (twist.Slip != LessonSlip.NotInForce)
        && (twist.Norm != Norms.LessonRecordedBySubstitute || lesson.Journal.Teacher.IsIllOn(lesson.Day) == (twist.Slip != LessonSlip.OtherAbsence));
}
