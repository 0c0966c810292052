using ElJournal.Domain.Coverage;
using ElJournal.Domain.People;
using ElJournal.Domain.Supervision;
using ElJournal.Testing.Demo.Expectations;
using ElJournal.Testing.Demo.Planning;
using NodaTime;

namespace ElJournal.Testing.Demo.Ledgers;

/// <summary>Writes incidents: of the kinds that the act forbids, and others that look like them.</summary>
internal static class IncidentWriter
{
    internal static readonly LedgerPart Part = new(
        FactKinds.Incidents,
        [Norms.IncidentPupilUnderStaffLogin, Norms.IncidentCodePassedOn, Norms.IncidentCredentialsCompromised, Norms.IncidentPersonalData, Norms.IncidentPupilWroteInJournal],
        Write);

    private const int Count = 8;

    private static IncidentKind KindOf(string norm) => norm switch
    {
        Norms.IncidentPupilUnderStaffLogin => IncidentKind.PupilUnderStaffLogin,
        Norms.IncidentCodePassedOn => IncidentKind.CodePassedOn,
        Norms.IncidentCredentialsCompromised => IncidentKind.CredentialsCompromised,
        Norms.IncidentPersonalData => IncidentKind.PersonalData,
        Norms.IncidentPupilWroteInJournal => IncidentKind.PupilWroteInJournal,
        _ => throw new ArgumentOutOfRangeException(nameof(norm), norm, "Not a norm about incidents."),
    };

    private static void Write(SchoolPlan plan, LedgerDraft draft)
    {
        var judged = Part.Norms.Where(norm => plan.Rules.Binds(norm)).ToList();
        var others = Enum.GetValues<IncidentKind>().Except(judged.Select(KindOf)).ToList();
        var dice = draft.DiceFor("incidents");
        foreach (var norm in judged)
        {
            var numbers = Enumerable.Range(0, Count).ToList();
            var slips = draft.Deal(norm, numbers, [true], [false]);
            foreach (var number in numbers)
            {
                var isBreach = slips.TryGetValue(number, out var dealt) && dealt;
                WriteOne(plan, draft, dice, isBreach ? KindOf(norm) : dice.Pick(others), judged, nearMissOf: slips.ContainsKey(number) && !isBreach ? norm : null);
            }
        }
    }

    private static void WriteOne(SchoolPlan plan, LedgerDraft draft, Dice dice, IncidentKind kind, List<string> judged, string? nearMissOf)
    {
        var id = IncidentId.Parse(draft.NextId("in-"));
        var day = dice.Between(5, plan.Days.Count - 5);
        var happened = plan.Days.During(day, dice);
        var reported = happened + Duration.FromMinutes(dice.Between(10, 3000));
        draft.Facts.Add(new Incident(id, kind)
        {
            Person = PersonId.Parse(dice.Pick(plan.Pool.All).Id.Value),
            HappenedAt = happened,
            ReportedAt = reported,
            Recorded = new(reported, plan.Administrator),
        });
        foreach (var norm in judged)
        {
            draft.Expected.Ban(norm, new Occasion { About = new("incident", id.Value), Day = day, KnownFrom = reported }, KindOf(norm) == kind, isNearMiss: norm == nearMissOf);
        }
    }
}
