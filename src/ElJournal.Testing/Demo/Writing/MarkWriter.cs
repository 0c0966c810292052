using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Testing.Demo.Expectations;
using ElJournal.Testing.Demo.Planning;
using ElJournal.Testing.Demo.Seeding;
using NodaTime;

namespace ElJournal.Testing.Demo.Writing;

/// <summary>Writes assessments and their results.</summary>
internal sealed class MarkWriter(SchoolPlan plan, JournalPlan journal, JournalDraft draft, Dice dice)
{
    private static readonly Cell[] Marks = [.. Enumerable.Range(2, 4).Select(m => Cell.Of(MarkValue.Of(m)))];
    private static readonly MarkWeight[] Weights = [.. Enumerable.Range(0, 4).Select(w => MarkWeight.OfHundredths(w * 100))];

    private static readonly string[] ResultNorms = [Norms.MarkRecorded, Norms.MarkGivenRecorded, Norms.WorkMarked];

    private readonly DayTable days = plan.Days;

    private readonly Dictionary<Member, List<(AssessmentPlan Work, int Day, Instant At)>> given = [];

    /// <summary>Gives the marks of a pupil, with the day of the work and the moment of the entry.</summary>
    internal IReadOnlyList<(AssessmentPlan Work, int Day, Instant At)> GivenTo(Member member) => given.GetValueOrDefault(member) ?? [];

    /// <summary>Writes the mark of a pupil who did a work on a later day.</summary>
    internal void WriteOwnDay(AssessmentPlan assessment, Member member, int day, Instant at)
    {
        Mark(assessment, member, at, day);
        Expect(assessment, member, day, at);
    }

    internal void Write(AssessmentPlan assessment, IReadOnlyDictionary<Member, Cell> attendance, Instant? attended)
    {
        draft.Assessments.Add(new Assessment(
            assessment.Id,
            journal.Id,
            assessment.Lesson?.Id,
            assessment.Lesson is null || assessment.HasOwnDay ? DayTable.DateOf(assessment.Day) : null)
        {
            Kind = assessment.Kind.Name,
            Title = assessment.Kind.Weight == 3 ? assessment.Kind.Name + ": " + journal.Subject.Topics[0] : null,
            Weight = Weights[assessment.Kind.Weight],
        });
        if (assessment.Twist.Slip is MarkSlip.NoLesson or MarkSlip.LessonCancelled)
        {
            WriteWithoutLesson(assessment);
            return;
        }

        if (assessment.Twist.Slip == MarkSlip.UnmarkedClass)
        {
            draft.Expected.NotReached(assessment.Twist.Norm, OccasionOf(assessment, assessment.Target!, assessment.Day, attended ?? Instant.MinValue));
        }

        if (journal.IsMarked)
        {
            WriteResults(assessment, attendance, attended);
        }
    }

    private void WriteResults(AssessmentPlan assessment, IReadOnlyDictionary<Member, Cell> attendance, Instant? attended)
    {
        foreach (var member in journal.MembersOn(assessment.Day))
        {
            var cell = attendance.GetValueOrDefault(member);
            if (assessment.Target == member && assessment.Twist.Slip is not (MarkSlip.None or MarkSlip.Stranger))
            {
                WriteTarget(assessment, member, attended!.Value);
            }
            else if (cell is null or Cell.LateCell)
            {
                WriteUsual(assessment, member, assessment.Day, null);
            }
            else if (cell is Cell.AbsentCell && dice.Chance(450))
            {
                WriteLater(assessment, member);
            }
        }

        if (assessment.Twist.Slip == MarkSlip.Stranger)
        {
            draft.Expected.Remark(Norms.MarkPupilEnrolled, assessment.AboutPupil(assessment.Target!), WriteUsual(assessment, assessment.Target!, assessment.Day, null));
        }
    }

    /// <summary>КД-3: a work without a lesson has results of all, one of a cancelled lesson of two pupils.</summary>
    private void WriteWithoutLesson(AssessmentPlan assessment)
    {
        var members = journal.MembersOn(assessment.Day);
        foreach (var member in (assessment.Lesson is null ? members : members.Take(2)).Where(m => journal.CurrentSlipOn(assessment.Day, m) is null))
        {
            var at = WriteUsual(assessment, member, assessment.Day, null);
            var cancelledAt = assessment.Lesson?.CancelledAt ?? Instant.MinValue;
            draft.Expected.Remark(Norms.MarkLessonHeld, assessment.AboutPupil(member), Instant.Max(at, cancelledAt));
        }
    }

    private void WriteTarget(AssessmentPlan assessment, Member member, Instant attended)
    {
        var (norm, slip) = assessment.Twist;
        if (slip is MarkSlip.AbsentWithoutMark or MarkSlip.Exempt or MarkSlip.WithoutMark)
        {
            draft.Expected.NotReached(norm, OccasionOf(assessment, member, assessment.Day, attended));
            return;
        }

        if (slip == MarkSlip.OtherWork)
        {
            WriteOtherWork(assessment, member, attended);
            return;
        }

        if (slip is MarkSlip.MarkedThoughAbsent or MarkSlip.EnteredByAdministrator)
        {
            draft.Expected.Remark(norm, assessment.AboutPupil(member), WriteUsual(assessment, member, assessment.Day, null));
            return;
        }

        var own = slip is MarkSlip.OwnDay or MarkSlip.OwnDayLate ? assessment.LaterDay : (int?)null;
        var occasion = OccasionOf(assessment, member, own ?? assessment.Day, attended);
        var at = MomentOf(norm, slip, occasion);
        if (at is { } entered)
        {
            Mark(assessment, member, entered, own);
        }

        if (slip == MarkSlip.CorrectedLater)
        {
            Mark(assessment, member, plan.Rules.FirstTooLate(norm, occasion) + Duration.FromHours(dice.Between(1, 90)), null);
        }

        // An own day is told by the mark itself: before it the pupil was absent and owed nothing. So is a mark that is due only because it was given.
        var isTold = own is not null || norm == Norms.MarkGivenRecorded;
        draft.Expected.Duty(norm, isTold ? occasion with { KnownFrom = at!.Value } : occasion, at, assessment.Twist.IsNearMiss);
    }

    /// <summary>A control work is spared from the clause on marks of the lesson, an ordinary work from the one on control works, where it may go without a mark.</summary>
    private void WriteOtherWork(AssessmentPlan assessment, Member member, Instant attended)
    {
        var norm = assessment.Twist.Norm;
        var occasion = OccasionOf(assessment, member, assessment.Day, attended);
        if (norm == Norms.MarkGivenRecorded)
        {
            var at = plan.Rules.FirstTooLate(norm, occasion);
            Mark(assessment, member, at, null);
            occasion = occasion with { KnownFrom = at };
        }

        draft.Expected.NotReached(norm, occasion);
    }

    private Instant? MomentOf(string norm, MarkSlip slip, in Occasion occasion) => slip switch
    {
        MarkSlip.Never or MarkSlip.NotInForce => null,
        MarkSlip.FirstTickLate or MarkSlip.OwnDayLate => plan.Rules.FirstTooLate(norm, occasion),
        MarkSlip.DaysLate => plan.Rules.FirstTooLate(norm, occasion) + Duration.FromMinutes(dice.Between(500, 9000)),
        MarkSlip.CorrectedLater => Instant.Min(days.EndOf(occasion.Day + 2), plan.Rules.LastInTime(norm, occasion)),
        _ => plan.Rules.LastInTime(norm, occasion),
    };

    /// <summary>An absent pupil writes at one of the next lessons, on an own day.</summary>
    private void WriteLater(AssessmentPlan assessment, Member member)
    {
        var later = journal.Lessons.FindIndex(l => l.Day > assessment.Day);
        var lesson = later >= 0 ? journal.Lessons[Math.Min(later + dice.Below(3), journal.Lessons.Count - 1)] : null;
        if (lesson is { IsCancelled: false } && member.IsEnrolledOn(lesson.Day) && journal.CurrentSlipOn(lesson.Day, member) is null && journal.CurrentSlipOn(assessment.Day, member) is null)
        {
            WriteUsual(assessment, member, lesson.Day, lesson.Day);
        }
    }

    /// <summary>Writes a mark, seldom with a correction, and gives when: on the day where the act asks for it, else within six days.</summary>
    private Instant WriteUsual(AssessmentPlan assessment, Member member, int day, int? own)
    {
        var isSameDay = plan.Rules.Binds(Norms.MarkGivenRecorded) && plan.Act.Reaches(Norms.MarkGivenRecorded, assessment.Kind);
        var delay = isSameDay ? 0 : dice.Below(7);
        var at = delay == 0
            ? days.EndOf(day) - Duration.FromSeconds(dice.Between(60, 2 * 3600))
            : days.StartOf(day + delay) + Duration.FromSeconds(dice.Between(8 * 3600, 21 * 3600));
        Mark(assessment, member, at, own);
        Expect(assessment, member, day, at);
        if (dice.Chance(10))
        {
            Mark(assessment, member, at + Duration.FromMinutes(dice.Between(5, 20_000)), own);
        }

        return at;
    }

    private void Expect(AssessmentPlan assessment, Member member, int day, Instant at)
    {
        foreach (var norm in ResultNorms)
        {
            if (plan.Act.Reaches(norm, assessment.Kind))
            {
                draft.Expected.Duty(norm, OccasionOf(assessment, member, day, at), at);
            }
        }
    }

    private Occasion OccasionOf(AssessmentPlan assessment, Member member, int day, Instant knownFrom) =>
        new() { About = assessment.AboutPupil(member), Day = day, Week = journal.Week, KnownFrom = knownFrom };

    private void Mark(AssessmentPlan assessment, Member member, Instant at, int? own)
    {
        (given.TryGetValue(member, out var marks) ? marks : given[member] = []).Add((assessment, own ?? assessment.Day, at));
        draft.Marks.Add(new MarkEntry(assessment.Id, member.Pupil, CellFor(assessment, member))
        {
            Day = own is { } day ? DayTable.DateOf(day) : null,
            Recorded = new(at, assessment.Twist.Slip == MarkSlip.EnteredByAdministrator && assessment.Target == member ? plan.Administrator : (assessment.Lesson?.Substitute ?? journal.Teacher).Id),
        });
    }

    private Cell CellFor(AssessmentPlan assessment, Member member)
    {
        if (journal.Subject.Department == "спорт" && assessment.Kind.Weight == 2)
        {
            return dice.Chance(930) ? Cell.Passed : Cell.Failed;
        }

        var mark = Math.Clamp((member.Ability + dice.Between(-110, 110) + 50) / 100, 2, 5);
        return assessment.Kind.Weight == 3 && journal.Subject.Department == "филология" && dice.Chance(300)
            ? Cell.Double(MarkValue.Of(mark), MarkValue.Of(dice.Between(Math.Max(2, mark - 1), Math.Min(5, mark + 1))))
            : Marks[mark - 2];
    }
}
