using ElJournal.Domain.Supervision;
using NodaTime;

namespace ElJournal.Rules.Tests.Oracle;

/// <summary>What follows when somebody found something: an incident is a breach, a change of data or a disagreement goes on to whoever is to know. No moment is set.</summary>
internal sealed partial class ClauseByClause
{
    /// <summary>What a clause bans, a report of its kind proves: Lenskaya 1.5, Saki 6.3, Elista 8, Krasnomakskaya 2.10, 8 and 8a, Aleksandrovskaya 6.1 and 6.2.</summary>
    private void Incidents(string norm, IncidentKind banned, Force force)
    {
        foreach (var incident in Ledger<Incident>())
        {
            Say(
                norm,
                $"incident:{incident.Id}",
                !force.Holds(DateOrYearEnd(incident.HappenedAt ?? incident.ReportedAt)) ? OracleVerdict.NotInForce
                : incident.Kind == banned ? OracleVerdict.Violated
                : OracleVerdict.Kept);
        }
    }

    /// <summary>Saki 8.5a, Krasnomakskaya 6.2a: a change found is told to the administrator.</summary>
    private void DataChanges(Force force)
    {
        foreach (var change in Ledger<DataChange>())
        {
            OfFound("data-change.reported", $"data-change:{change.Id}", force, change.FoundAt, change.ReportedAt);
        }
    }

    /// <summary>Aleksandrovskaya, 4-class-weekly: what the check of a class journal finds is both put right and told to the administration.</summary>
    private void AleksandrovskayaDisagreements()
    {
        var checks = Ledger<Check>().ToDictionary(c => c.Id, c => c.Kind);
        foreach (var found in Ledger<Disagreement>())
        {
            bool? isOfJournal = checks.TryGetValue(found.Check, out var kind) ? kind == CheckKind.ClassJournal : null;
            OfFound("disagreement.corrected", $"disagreement:{found.Id}", Aleksandrovskaya, found.FoundAt, found.CorrectedAt, isOfJournal);
            OfFound("disagreement.reported", $"disagreement:{found.Id}", Aleksandrovskaya, found.FoundAt, found.ReportedAt, isOfJournal);
        }
    }

    private void OfFound(string norm, string about, Force force, Instant? foundAt, Instant? doneAt, bool? applies = true)
    {
        var day = DateOrYearEnd(foundAt);
        if (applies is null && force.Holds(day))
        {
            Say(norm, about, OracleVerdict.Undetermined);
        }
        else
        {
            OfSchool(norm, about, force, day, foundAt ?? Instant.MinValue, applies ?? false, Stage(doneAt), isClosable: foundAt is not null);
        }
    }
}
