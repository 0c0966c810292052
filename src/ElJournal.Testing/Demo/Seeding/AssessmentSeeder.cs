using System.Globalization;
using ElJournal.Domain.Journals;
using ElJournal.Testing.Demo.Expectations;
using ElJournal.Testing.Demo.Planning;
using NodaTime;

namespace ElJournal.Testing.Demo.Seeding;

/// <summary>Plans assessments, and chooses those with a mark of which something is done wrong, or nearly is.</summary>
internal sealed class AssessmentSeeder(SchoolPlan plan)
{
    private const int Most = 200;

    /// <summary>Assessments in a thousand lessons of a marked journal.</summary>
    private const int PerMille = 450;

    private readonly Dice dice = Dice.For(plan.Options.Seed, "mark twists");
    private readonly ClauseRules rules = plan.Rules;

    /// <summary>The kinds of works that come up by chance: where load is advised on, control works are planned apart.</summary>
    private readonly IReadOnlyList<WorkKind> kinds = plan.Rules.Binds(Norms.ControlWorkOneADay) ? WorkKind.Ordinary : WorkKind.AtLessons;

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
        foreach (var norm in rules.Norms.Where(MarkTwists.Knows))
        {
            Place(norm, MarkTwists.ViolationsOf(norm), count);
            Place(norm, MarkTwists.NearMissesOf(norm), count);
        }

        if (!plan.Act.IsOnBase)
        {
            return;
        }

        var remarks = RemarkSeeder.CountFor(plan.Classes.Count);
        Place(Norms.MarkPupilPresent, [MarkSlip.MarkedThoughAbsent], remarks);
        Place(Norms.MarkEnteredByTeacher, [MarkSlip.EnteredByAdministrator], remarks);
        Place(Norms.MarkPupilEnrolled, [MarkSlip.Stranger], remarks);
        Works(remarks);
    }

    private void Plan(JournalPlan journal, Dice own)
    {
        foreach (var lesson in journal.Lessons)
        {
            if (lesson.IsControlWork)
            {
                AddAt(lesson, own.Pick(WorkKind.Control));
            }
            else if (own.Chance(journal.IsMarked ? PerMille : 100) && CanHaveWork(lesson))
            {
                AddAt(lesson, own.Pick(kinds));
            }
        }

        foreach (var period in journal.IsMarked && rules.Binds(Norms.MarkCurrentGiven) ? Periods.Of(journal.Class!) : [])
        {
            StartEarly(journal.Lessons.FindAll(l => period.Contains(DayTable.DateOf(l.Day))), own);
        }
    }

    private static bool CanHaveWork(LessonPlan lesson) => lesson is { IsCancelled: false, Twist.IsNone: true, IsReserved: false };

    /// <summary>Where current marks are asked for, a period has a work in its first half: whoever misses it can do it later.</summary>
    private void StartEarly(List<LessonPlan> lessons, Dice own)
    {
        var half = lessons[..(lessons.Count / 2)];
        if (!half.Exists(l => l.Assessment is not null) && half.Find(CanHaveWork) is { } lesson)
        {
            AddAt(lesson, own.Pick(kinds));
        }
    }

    private void AddAt(LessonPlan lesson, WorkKind kind)
    {
        lesson.Assessment = Add(lesson.Journal, lesson, lesson.Day, kind);
        (lesson.Journal.IsMarked ? marked : unmarked).Add(lesson.Assessment);
    }

    private AssessmentPlan Add(JournalPlan journal, LessonPlan? lesson, int day, WorkKind kind)
    {
        var assessment = new AssessmentPlan
        {
            Id = AssessmentId.Parse(string.Create(CultureInfo.InvariantCulture, $"A{assessments.Count + 1}")),
            Lesson = lesson,
            Day = day,
            Kind = kind,
        };
        assessments.Add(assessment);
        journal.Assessments.Add(assessment);
        return assessment;
    }

    private void Place(string norm, IReadOnlyList<MarkSlip> slips, int count)
    {
        for (int i = 0, placed = 0; placed < count; i++)
        {
            var twist = new MarkTwist(norm, slips[i % slips.Count]);
            var from = twist.Slip == MarkSlip.UnmarkedClass ? unmarked : marked;
            for (var tries = 0; tries < 2_000 && from.Count > 0; tries++)
            {
                var assessment = dice.Pick(from);
                if (assessment.Twist.IsNone && TryTwist(assessment, assessment.Lesson!, twist))
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
        if (MarkTwists.Knows(twist.Norm)
            && (rules.Binds(twist.Norm, lesson.Day) == (twist.Slip == MarkSlip.NotInForce) || plan.Act.Reaches(twist.Norm, assessment.Kind) == (twist.Slip == MarkSlip.OtherWork)))
        {
            return false;
        }

        var candidates = twist.Slip == MarkSlip.Stranger
            ? [.. plan.Classes.Where(c => c != journal.Class).SelectMany(c => c.Members).Where(m => m.IsWholeYear)]
            : journal.MembersOn(lesson.Day).Where(m => m.IsWholeYear).ToList();
        if (candidates.Count == 0)
        {
            return false;
        }

        assessment.Target = dice.Pick(candidates);
        return twist.Slip switch
        {
            MarkSlip.OwnDay or MarkSlip.OwnDayLate => FindLaterDay(assessment, lesson, twist.Norm),
            MarkSlip.MovedDayOff => IsMoved(twist.Norm, lesson),
            MarkSlip.AssessmentDay => FindHandInDay(assessment, lesson, twist.Norm),
            _ => true,
        };
    }

    /// <summary>Says whether days off lie between the last day of a work and that of a work of the day before.</summary>
    private bool IsMoved(string norm, LessonPlan lesson) => Due(norm, lesson, lesson.Day) - Due(norm, lesson, lesson.Day - 1) > Duration.FromHours(30);

    private Instant Due(string norm, LessonPlan lesson, int day) => rules.FirstTooLate(norm, lesson.Occasion with { Day = day });

    /// <summary>Finds a later lesson whose term ends later too, so that the plain term would be missed.</summary>
    private bool FindLaterDay(AssessmentPlan assessment, LessonPlan lesson, string norm)
    {
        var later = lesson.Journal.Lessons.Find(l => l.Day > lesson.Day + 1 && !l.IsCancelled);
        assessment.LaterDay = later?.Day ?? 0;
        return later is not null && rules.Binds(norm, later.Day) && Due(norm, later, later.Day) > Due(norm, lesson, lesson.Day);
    }

    /// <summary>Makes it a work handed in some days after its lesson, in a group that nobody joins or leaves meanwhile.</summary>
    private bool FindHandInDay(AssessmentPlan assessment, LessonPlan lesson, string norm)
    {
        var day = lesson.Day + dice.Between(2, 5);
        if (day >= plan.Days.Count
            || !lesson.Journal.MembersOn(lesson.Day).SequenceEqual(lesson.Journal.MembersOn(day))
            || Due(norm, lesson, day) <= Due(norm, lesson, lesson.Day))
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
        var cancelled = plan.Calendar.Lessons.FindAll(l => l is { IsCancelled: true, Twist.IsNone: true, Journal.IsMarked: true });
        for (var i = 0; i < count; i++)
        {
            if (i % 2 == 0 && groups.Count > 0)
            {
                var journal = dice.Pick(groups);
                Add(journal, null, dice.Pick(journal.Lessons).Day, WorkKind.Project).Twist = new(Norms.MarkLessonHeld, MarkSlip.NoLesson);
            }
            else if (cancelled.Count > 0)
            {
                var lesson = dice.Pick(cancelled);
                cancelled.Remove(lesson);
                lesson.Assessment = Add(lesson.Journal, lesson, lesson.Day, WorkKind.Test);
                lesson.Assessment.Twist = new(Norms.MarkLessonHeld, MarkSlip.LessonCancelled);
            }
        }
    }
}
