using System.Globalization;
using ElJournal.Domain.Journals;
using ElJournal.Testing.Demo.Expectations;
using ElJournal.Testing.Demo.Planning;

namespace ElJournal.Testing.Demo.Seeding;

/// <summary>Plans assessments, and chooses those with a mark of which something is done wrong, or nearly is.</summary>
internal sealed class AssessmentSeeder(SchoolPlan plan)
{
    private const int Most = 200;

    /// <summary>Assessments in a thousand lessons of a marked journal.</summary>
    private const int PerMille = 450;

    private static readonly (string Kind, int Weight)[] Kinds =
    [
        ("Ответ на уроке", 1), ("Ответ на уроке", 1), ("Самостоятельная работа", 2), ("Домашняя работа", 1), ("Тест", 2), ("Контрольная работа", 3), ("Практическая работа", 2),
    ];

    private static readonly MarkTwist[] Violations = [MarkTwist.AtDue, MarkTwist.Never, MarkTwist.OwnDayLate, MarkTwist.DaysLate];

    private static readonly MarkTwist[] NearMisses =
    [
        MarkTwist.AtLastSecond, MarkTwist.AbsentWithoutMark, MarkTwist.OwnDay, MarkTwist.MovedDayOff,
        MarkTwist.CorrectedLater, MarkTwist.UnmarkedClass, MarkTwist.Exempt, MarkTwist.AssessmentDay,
    ];

    private readonly Dice dice = Dice.For(plan.Options.Seed, "mark twists");
    private readonly ClauseRules rules = new(plan.Days);
    private readonly List<AssessmentPlan> assessments = [];
    private readonly List<AssessmentPlan> marked = [];
    private readonly List<AssessmentPlan> unmarked = [];

    internal void Seed()
    {
        foreach (var journal in plan.Journals.Where(j => j.Kind == JournalKind.Class))
        {
            Plan(journal, Dice.For(plan.Options.Seed, "assessments", journal.Number));
        }

        var count = Math.Clamp(marked.Count / 50, LessonSeeder.Least, Most);
        Place(Violations, count);
        Place(NearMisses, count);
        var remarks = RemarkSeeder.CountFor(plan.Classes.Count);
        Place([MarkTwist.MarkedThoughAbsent], remarks);
        Place([MarkTwist.Stranger], remarks);
        Works(remarks);
    }

    private void Plan(JournalPlan journal, Dice own)
    {
        foreach (var lesson in journal.Lessons)
        {
            if (own.Chance(journal.IsMarked ? PerMille : 100) && lesson is { IsCancelled: false, Twist: LessonTwist.None, IsReserved: false })
            {
                var (kind, weight) = own.Pick(Kinds);
                lesson.Assessment = Add(journal, lesson, lesson.Day, kind, weight);
                (journal.IsMarked ? marked : unmarked).Add(lesson.Assessment);
            }
        }
    }

    private AssessmentPlan Add(JournalPlan journal, LessonPlan? lesson, int day, string kind, int weight)
    {
        var assessment = new AssessmentPlan
        {
            Id = AssessmentId.Parse(string.Create(CultureInfo.InvariantCulture, $"A{assessments.Count + 1}")),
            Lesson = lesson,
            Day = day,
            Kind = kind,
            Weight = weight,
        };
        assessments.Add(assessment);
        journal.Assessments.Add(assessment);
        return assessment;
    }

    private void Place(MarkTwist[] twists, int count)
    {
        for (int i = 0, placed = 0; placed < count; i++)
        {
            var twist = twists[i % twists.Length];
            var from = twist == MarkTwist.UnmarkedClass ? unmarked : marked;
            for (var tries = 0; tries < 2_000 && from.Count > 0; tries++)
            {
                var assessment = dice.Pick(from);
                if (assessment.Twist == MarkTwist.None && TryTwist(assessment, assessment.Lesson!, twist))
                {
                    assessment.Twist = twist;
                    placed++;
                    break;
                }
            }
        }
    }

    private bool TryTwist(AssessmentPlan assessment, LessonPlan lesson, MarkTwist twist)
    {
        var journal = lesson.Journal;
        var candidates = twist == MarkTwist.Stranger
            ? [.. plan.Classes.Where(c => c != journal.Class).SelectMany(c => c.Members).Where(m => m.IsWholeYear)]
            : journal.MembersOn(lesson.Day).Where(m => m.IsWholeYear).ToList();
        if (candidates.Count == 0)
        {
            return false;
        }

        assessment.Target = dice.Pick(candidates);
        return twist switch
        {
            MarkTwist.OwnDay or MarkTwist.OwnDayLate => FindLaterDay(assessment, lesson),
            MarkTwist.MovedDayOff => rules.EndOfWeekAfter(lesson.Day, journal.Week) > plan.Days.EndOf(lesson.Day + 7),
            MarkTwist.AssessmentDay => FindHandInDay(assessment, lesson),
            _ => true,
        };
    }

    /// <summary>Finds a later lesson whose week ends later too, so that the plain term would be missed.</summary>
    private bool FindLaterDay(AssessmentPlan assessment, LessonPlan lesson)
    {
        var later = lesson.Journal.Lessons.Find(l => l.Day > lesson.Day + 1 && !l.IsCancelled);
        assessment.LaterDay = later?.Day ?? 0;
        return later is not null && rules.EndOfWeekAfter(later.Day, lesson.Journal.Week) > rules.EndOfWeekAfter(lesson.Day, lesson.Journal.Week);
    }

    /// <summary>Makes it a work handed in some days after its lesson, in a group that nobody joins or leaves meanwhile.</summary>
    private bool FindHandInDay(AssessmentPlan assessment, LessonPlan lesson)
    {
        var day = lesson.Day + dice.Between(2, 5);
        if (day >= plan.Days.Count
            || !lesson.Journal.MembersOn(lesson.Day).SequenceEqual(lesson.Journal.MembersOn(day))
            || rules.EndOfWeekAfter(day, lesson.Journal.Week) <= rules.EndOfWeekAfter(lesson.Day, lesson.Journal.Week))
        {
            return false;
        }

        (assessment.Day, assessment.HasOwnDay) = (day, true);
        return true;
    }

    /// <summary>КД-3: works without a lesson, in small groups where there are any, and works of cancelled lessons.</summary>
    private void Works(int count)
    {
        var groups = plan.Journals.FindAll(j => j is { IsMarked: true, Subgroup: not null });
        var cancelled = plan.Calendar.Lessons.FindAll(l => l is { IsCancelled: true, Twist: LessonTwist.None, Journal.IsMarked: true });
        for (var i = 0; i < count; i++)
        {
            if (i % 2 == 0 && groups.Count > 0)
            {
                var journal = dice.Pick(groups);
                Add(journal, null, dice.Pick(journal.Lessons).Day, "Проект", 2).Twist = MarkTwist.NoLesson;
            }
            else if (cancelled.Count > 0)
            {
                var lesson = dice.Pick(cancelled);
                cancelled.Remove(lesson);
                lesson.Assessment = Add(lesson.Journal, lesson, lesson.Day, "Тест", 2);
                lesson.Assessment.Twist = MarkTwist.LessonCancelled;
            }
        }
    }
}
