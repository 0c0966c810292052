using ElJournal.Domain.Coverage;
using ElJournal.Domain.People;
using ElJournal.Domain.Supervision;
using ElJournal.Testing.Demo.Expectations;
using ElJournal.Testing.Demo.Planning;
using NodaTime;

namespace ElJournal.Testing.Demo.Ledgers;

/// <summary>Writes incidents: pupils under a teacher's login, and others that look like it.</summary>
internal static class IncidentWriter
{
    internal static readonly LedgerPart Part = new(FactKinds.Incidents, [Norms.IncidentPupilUnderStaffLogin], Write);

    private const int Count = 8;

    private static readonly IncidentKind[] Others = [IncidentKind.CredentialsCompromised, IncidentKind.PersonalData];

    private static void Write(SchoolPlan plan, LedgerDraft draft)
    {
        var dice = draft.DiceFor("incidents");
        var numbers = Enumerable.Range(0, Count).ToList();
        var slips = draft.Deal(Norms.IncidentPupilUnderStaffLogin, numbers, [true], [false]);
        foreach (var number in numbers)
        {
            var id = IncidentId.Parse(draft.NextId("in-"));
            var isBreach = slips.TryGetValue(number, out var dealt) && dealt;
            var day = dice.Between(5, plan.Days.Count - 5);
            var happened = plan.Days.During(day, dice);
            var reported = happened + Duration.FromMinutes(dice.Between(10, 3000));
            draft.Facts.Add(new Incident(id, isBreach ? IncidentKind.PupilUnderStaffLogin : dice.Pick(Others))
            {
                Person = PersonId.Parse(dice.Pick(plan.Pool.All).Id.Value),
                HappenedAt = happened,
                ReportedAt = reported,
                Recorded = new(reported, plan.Administrator),
            });
            draft.Expected.Ban(
                Norms.IncidentPupilUnderStaffLogin,
                new Occasion { About = new("incident", id.Value), Day = day, KnownFrom = reported },
                isBreach,
                isNearMiss: slips.ContainsKey(number) && !isBreach);
        }
    }
}
