using ElJournal.Domain.Coverage;
using ElJournal.Domain.People;
using ElJournal.Domain.Supervision;
using ElJournal.Domain.Time;
using ElJournal.Testing.Demo.Expectations;
using ElJournal.Testing.Demo.Planning;
using NodaTime;

namespace ElJournal.Testing.Demo.Ledgers;

/// <summary>Writes whether the data on pupils, or on staff, are complete, as somebody confirmed.</summary>
internal static class PersonStateWriter
{
    internal static readonly LedgerPart Part = new(FactKinds.PersonalData, [Norms.PersonalDataComplete, Norms.StaffDataCurrent], Write);

    private static readonly StateSlip[] Violations = [StateSlip.Never, StateSlip.FirstTickLate, StateSlip.StaysIncomplete, StateSlip.BecomesIncomplete];

    private static void Write(SchoolPlan plan, LedgerDraft draft)
    {
        if (plan.Rules.Binds(Norms.PersonalDataComplete))
        {
            var stays = plan.AllClasses.SelectMany(c => c.Members).GroupBy(m => m.Pupil).Select(g => g.MinBy(m => m.From)!);
            Write(plan, draft, Norms.PersonalDataComplete, PersonKind.Pupil, [.. stays.Select(m => (m.Pupil.Value, m.From, m.Class.Week))]);
        }

        if (plan.Rules.Binds(Norms.StaffDataCurrent))
        {
            List<StaffId> staff = [plan.Director, plan.Administrator, plan.Secretary, plan.DeputyHead, .. plan.Pool.All.Select(t => t.Id)];
            Write(plan, draft, Norms.StaffDataCurrent, PersonKind.Staff, [.. staff.Select(s => (s.Value, 0, WeekLength.Six))]);
        }
    }

    private static void Write(SchoolPlan plan, LedgerDraft draft, string norm, PersonKind kind, List<(string Id, int From, WeekLength Week)> people)
    {
        var dice = draft.DiceFor("states of " + norm);
        var slips = draft.Deal(norm, people, Violations, [StateSlip.LastTick, StateSlip.IncompleteFirst]);
        foreach (var person in people)
        {
            var occasion = new Occasion { About = new(kind == PersonKind.Pupil ? "pupil" : "staff", person.Id), Day = person.From, Week = person.Week };
            var start = plan.Days.StartOf(person.From);
            var usual = start + Duration.FromHours(dice.Between(9, 60));
            StateSlip? slip = slips.TryGetValue(person, out var dealt) ? dealt : null;
            if (slip is StateSlip.StaysIncomplete or StateSlip.IncompleteFirst)
            {
                Confirm(isComplete: false, start + Duration.FromHours(8));
            }

            Instant? done = slip switch
            {
                StateSlip.Never or StateSlip.StaysIncomplete => null,
                StateSlip.FirstTickLate => plan.Rules.FirstTooLate(norm, occasion),
                StateSlip.LastTick => plan.Rules.LastInTime(norm, occasion),
                _ => usual,
            };
            if (done is { } at)
            {
                Confirm(isComplete: true, at);
            }

            if (slip == StateSlip.BecomesIncomplete)
            {
                var lost = plan.Days.During(plan.Days.Count - dice.Between(10, 60), dice);
                Confirm(isComplete: false, lost);
                (done, occasion) = (null, occasion with { KnownFrom = lost });
            }

            draft.Expected.Duty(norm, occasion, done, slip is StateSlip.LastTick or StateSlip.IncompleteFirst);

            void Confirm(bool isComplete, Instant at) =>
                draft.Facts.Add(new PersonalDataState(PersonId.Parse(person.Id), kind, isComplete) { ConfirmedAt = at, Recorded = new(at, plan.Administrator) });
        }
    }
}
