using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.Time;
using ElJournal.Testing.Demo.Expectations;
using ElJournal.Testing.Demo.Planning;
using ElJournal.Testing.Demo.Seeding;
using NodaTime;

namespace ElJournal.Testing.Demo.Writing;

/// <summary>Sees to it that every pupil who came to lessons of a period has a mark in it, but for those who are planned to have none.</summary>
internal sealed class CurrentMarkWriter(SchoolPlan plan, JournalPlan journal, JournalDraft draft, MarkWriter marks)
{
    private readonly bool isActive = journal.IsMarked && plan.Rules.Binds(Norms.MarkCurrentGiven);
    private readonly Dictionary<Member, List<(int Day, Instant At)>> attended = [];

    /// <summary>Takes note of who came to a lesson.</summary>
    internal void Saw(LessonPlan lesson, IReadOnlyDictionary<Member, Cell> cells, Instant? entered)
    {
        if (!isActive || entered is not { } at)
        {
            return;
        }

        foreach (var member in journal.MembersOn(lesson.Day).Where(m => cells.GetValueOrDefault(m) is null or Cell.LateCell))
        {
            if (!attended.TryGetValue(member, out var lessons))
            {
                attended.Add(member, lessons = []);
            }

            lessons.Add((lesson.Day, at));
        }
    }

    internal void Write()
    {
        foreach (var period in isActive ? Periods.Concerning(journal.Class!) : [])
        {
            foreach (var member in journal.MembersOn(DayTable.DayOf(period.Last)))
            {
                Write(period, member, journal.CurrentSlips.TryGetValue((period.Id, member), out var slip) ? slip : null);
            }
        }
    }

    private void Write(StudyPeriod period, Member member, CurrentSlip? slip)
    {
        var came = attended.GetValueOrDefault(member)?.FindAll(l => period.Contains(DayTable.DateOf(l.Day))) ?? [];
        var occasion = new Occasion
        {
            About = new("journal", journal.Id.Value, $"/pupil:{member.Pupil}/period:", period.Id.Value),
            Day = DayTable.DayOf(period.Last),
            Week = journal.Week,
        };
        if (came.Count == 0)
        {
            if (slip == CurrentSlip.NeverCame)
            {
                draft.Expected.NotReached(Norms.MarkCurrentGiven, occasion);
            }

            return;
        }

        occasion = occasion with { KnownFrom = came.Min(l => l.At) };
        if (slip is CurrentSlip.FirstTickLate or CurrentSlip.LastTick)
        {
            var rules = plan.Rules;
            var at = slip == CurrentSlip.LastTick ? rules.LastInTime(Norms.MarkCurrentGiven, occasion) : rules.FirstTooLate(Norms.MarkCurrentGiven, occasion);
            marks.WriteOwnDay(WorkBefore(period, member, came[^1].Day)!, member, came[^1].Day, at);
        }
        else if (slip is null && !plan.Rules.IsDone(Norms.MarkCurrentGiven, occasion, FirstMark(period, member) ?? Instant.MaxValue))
        {
            TopUp(period, member, came);
        }

        draft.Expected.Duty(Norms.MarkCurrentGiven, occasion, FirstMark(period, member), isNearMiss: slip == CurrentSlip.LastTick);
    }

    /// <summary>Lets the pupil do a missed work on the day of a lesson to which the pupil came, if there is one.</summary>
    private void TopUp(StudyPeriod period, Member member, List<(int Day, Instant At)> came)
    {
        foreach (var (day, _) in came)
        {
            if (WorkBefore(period, member, day) is { } work)
            {
                marks.WriteOwnDay(work, member, day, plan.Days.EndOf(day) - Duration.FromHours(1));
                return;
            }
        }
    }

    private AssessmentPlan? WorkBefore(StudyPeriod period, Member member, int day) => journal.Assessments.FindLast(a =>
        a is { Lesson: not null, Twist.IsNone: true } && a.Day < day && period.Contains(DayTable.DateOf(a.Day)) && !marks.GivenTo(member).Any(g => g.Work == a));

    private Instant? FirstMark(StudyPeriod period, Member member)
    {
        Instant? first = null;
        foreach (var given in marks.GivenTo(member))
        {
            first = period.Contains(DayTable.DateOf(given.Day)) && !(first <= given.At) ? given.At : first;
        }

        return first;
    }
}
