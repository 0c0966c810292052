using ElJournal.Domain.Activity;
using ElJournal.Domain.Coverage;
using ElJournal.Domain.People;
using ElJournal.Domain.Supervision;
using ElJournal.Testing.Demo.Expectations;
using ElJournal.Testing.Demo.Planning;
using NodaTime;

namespace ElJournal.Testing.Demo.Ledgers;

/// <summary>Writes what was done with details that others came to know: they are blocked, and their owner gets new ones.</summary>
internal static class CompromiseWriter
{
    internal static readonly LedgerPart Part = new(FactKinds.Credentials, [Norms.CredentialBlocked, Norms.CredentialReissued], Write);

    private static void Write(SchoolPlan plan, LedgerDraft draft)
    {
        var dice = draft.DiceFor("compromises");
        var compromised = draft.Facts.OfType<Incident>()
            .Where(i => i.Kind is IncidentKind.CredentialsCompromised or IncidentKind.CodePassedOn or IncidentKind.PupilUnderStaffLogin)
            .ToLookup(i => i.Person!.Value);

        // Whose details were compromised twice has them changed each time; a slip needs a person of whom nothing else can be meant.
        var once = compromised.Where(person => person.Count() == 1).Select(person => person.Single()).ToList();
        var slips = draft.Deal(Norms.CredentialBlocked, once, LedgerDraft.Late, LedgerDraft.InTime);
        foreach (var incident in once)
        {
            var slip = slips.TryGetValue(incident, out var dealt) ? dealt : (DutySlip?)null;
            var occasion = OccasionOf(plan, incident);
            var reported = incident.ReportedAt!.Value;
            var blocked = draft.Do(Norms.CredentialBlocked, slip, occasion, slip == DutySlip.AtOnce ? reported : reported + Duration.FromMinutes(dice.Between(1, 60)));
            Add(plan, draft, incident.Person!.Value, CredentialEventKind.Blocked, blocked);

            // New details come after a block; without one, or later than they are wanted, now and then.
            var reissued = blocked is { } since && dice.Chance(800) ? since + Duration.FromHours(dice.Between(1, 100)) : (Instant?)null;
            draft.Expected.Duty(Norms.CredentialReissued, occasion, reissued);
            Add(plan, draft, incident.Person!.Value, CredentialEventKind.Reissued, reissued);
        }

        foreach (var incident in compromised.Where(person => person.Count() > 1).SelectMany(person => person))
        {
            Add(plan, draft, incident.Person!.Value, CredentialEventKind.Blocked, incident.ReportedAt);
            Add(plan, draft, incident.Person!.Value, CredentialEventKind.Reissued, incident.ReportedAt + Duration.FromMinutes(1));
        }
    }

    private static Occasion OccasionOf(SchoolPlan plan, Incident incident) =>
        new() { About = new("incident", incident.Id.Value), Day = plan.Days.DayOf(incident.ReportedAt!.Value), KnownFrom = incident.ReportedAt.Value };

    private static void Add(SchoolPlan plan, LedgerDraft draft, PersonId owner, CredentialEventKind kind, Instant? at)
    {
        if (at is { } known)
        {
            draft.Facts.Add(new CredentialEvent(AccountId.Parse(owner.Value), kind)
            {
                At = known,
                By = plan.Administrator,
                Owner = owner,
                Receiver = kind == CredentialEventKind.Blocked ? null : owner,
                Recorded = new(known, plan.Administrator),
            });
        }
    }
}
