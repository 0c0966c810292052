using ElJournal.Testing.Demo.Expectations;
using ElJournal.Testing.Demo.Ledgers;
using ElJournal.Testing.Demo.Planning;
using NodaTime;

namespace ElJournal.Testing.Demo.Seeding;

/// <summary>Decides when pupils, their movements and their parents are entered.</summary>
internal sealed class EnrolmentSeeder(SchoolPlan plan)
{
    private const int Most = 30;

    private static readonly DutySlip[] Late = [DutySlip.FirstTickLate, DutySlip.DaysLate];

    private readonly Dice dice = Dice.For(plan.Options.Seed, "enrolments");

    internal void Seed()
    {
        var stays = plan.AllClasses.SelectMany(c => c.Members).GroupBy(m => m.Pupil).Select(g => g.MinBy(m => m.From)!).ToList();
        var count = Math.Clamp(stays.Count / 20, LessonSeeder.Least, Most);
        if (plan.Rules.Binds(Norms.PupilDataFilled))
        {
            plan.EnrolmentSlips.OfPupil = Slips.Deal(dice, stays.Select(m => m.Pupil), count, Late, [DutySlip.LastTick], static (_, _) => true);
        }

        if (plan.Rules.Binds(Norms.GuardianDataFilled))
        {
            plan.EnrolmentSlips.OfParents = Slips.Deal(dice, stays.Select(m => m.Pupil), count, LedgerDraft.Late, [DutySlip.LastTick], static (_, _) => true);
        }

        if (!plan.Rules.Binds(Norms.PupilDataFilled) && !plan.Rules.Binds(Norms.MovementEntered))
        {
            return;
        }

        var first = stays.ToHashSet();
        foreach (var stay in plan.AllClasses.SelectMany(c => c.Members))
        {
            stay.RecordedAt = first.Contains(stay) && plan.EnrolmentSlips.OfPupil.TryGetValue(stay.Pupil, out var slip) ? MomentOf(stay, slip) : Usual(stay);
        }

        if (plan.Rules.Binds(Norms.MovementEntered))
        {
            SeedMovements(stays.FindAll(m => m.Order is { Date: not null }), count);
        }
    }

    private Instant Usual(Member stay) => plan.Days.During(stay.Order?.Date is { } ordered ? DayTable.DayOf(ordered) : stay.From - 1, dice);

    /// <summary>Whoever is entered too late for the list is mostly too late for the order as well, so there are as many more near misses of it.</summary>
    private void SeedMovements(List<Member> ordered, int count)
    {
        var free = dice.Shuffled(ordered.Where(m => !plan.EnrolmentSlips.OfPupil.ContainsKey(m.Pupil)));
        var lateAnyway = ordered.Count(m => m.RecordedAt >= plan.Rules.FirstTooLate(Norms.MovementEntered, OccasionOf(m)));
        var late = Math.Clamp((free.Count - lateAnyway) / 2, 0, count);
        for (var i = 0; i < Math.Min((2 * late) + lateAnyway, free.Count); i++)
        {
            var slip = i >= late ? MovementSlip.LastTick : i % 2 == 0 ? MovementSlip.FirstTickLate : MovementSlip.ByAdministrator;
            plan.EnrolmentSlips.OfMovement.Add(free[i], slip);
            free[i].IsRecordedByAdministrator = slip == MovementSlip.ByAdministrator;
            free[i].RecordedAt = slip switch
            {
                MovementSlip.FirstTickLate => plan.Rules.FirstTooLate(Norms.MovementEntered, OccasionOf(free[i])),
                MovementSlip.LastTick => plan.Rules.LastInTime(Norms.MovementEntered, OccasionOf(free[i])),
                _ => free[i].RecordedAt,
            };
        }
    }

    private Instant MomentOf(Member stay, DutySlip slip)
    {
        var occasion = new Occasion { About = new("pupil", stay.Pupil.Value), Day = stay.From, Week = stay.Class.Week };
        return slip switch
        {
            DutySlip.FirstTickLate => plan.Rules.FirstTooLate(Norms.PupilDataFilled, occasion),
            DutySlip.DaysLate => plan.Rules.FirstTooLate(Norms.PupilDataFilled, occasion) + Duration.FromHours(51),
            _ => plan.Rules.LastInTime(Norms.PupilDataFilled, occasion),
        };
    }

    /// <summary>What the clause on movements is applied to: the order of a stay. The secretary works by the school's week.</summary>
    internal static Occasion OccasionOf(Member stay) => new() { About = default, Day = DayTable.DayOf(stay.Order!.Date!.Value) };
}
