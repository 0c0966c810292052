using ElJournal.Domain.Activity;
using ElJournal.Domain.Classes;
using ElJournal.Domain.Families;
using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.People;
using ElJournal.Domain.Supervision;
using ElJournal.Domain.Time;
using NodaTime;
using NodaTime.Text;

namespace ElJournal.Rules.Tests.Oracle;

/// <summary>Details for signing in: by whom they are given, and what becomes of those that others know.</summary>
internal sealed partial class ClauseByClause
{
    /// <summary>Aleksandrovskaya 3.1: the administrator gives staff their own, and class teachers those of their class; these give them to the families.</summary>
    private void Aleksandrovskaya31Issues()
    {
        foreach (var done in Ledger<CredentialEvent>())
        {
            var at = done.At is { } known ? "/at:" + InstantPattern.ExtendedIso.Format(known) : "";
            Say(
                "credential.issued-along-chain",
                $"account:{done.Account}/credential:{LedgerCodes.CredentialEventKinds.Format(done.Kind)}{at}",
                !Aleksandrovskaya.Holds(DateOrYearEnd(done.At)) ? OracleVerdict.NotInForce
                : done.Kind == CredentialEventKind.Blocked ? OracleVerdict.NotApplicable
                : IsAlongChain(done) switch { true => OracleVerdict.Kept, false => OracleVerdict.Violated, null => OracleVerdict.Undetermined });
        }
    }

    /// <summary>Whether an issue is one of the links; null where the record does not say.</summary>
    private bool? IsAlongChain(CredentialEvent issue)
    {
        var (giver, taker, owner) = (issue.By?.Value, issue.Receiver?.Value, issue.Owner?.Value ?? issue.Account.Value);
        var isFromAdministrator = giver is null ? (bool?)null : Register.Roles.Any(r =>
            r.Person.Value == giver && r.Role is StaffRoleKind.Administrator or StaffRoleKind.Director && (issue.At is not { } on || r.Span.Contains(DateOf(on))));
        if (Register.Staff.Any(s => s.Value == owner))
        {
            return All(isFromAdministrator, taker is null ? null : taker == owner);
        }

        var owned = Register.Pupils.Any(p => p.Value == owner)
            ? [owner]
            : Wards(owner, issue.At).Select(p => p.Value).ToArray();
        var classes = owned.SelectMany(pupil => ClassesOf(pupil, issue.At).Select(schoolClass => (Pupil: pupil, Class: schoolClass))).ToList();
        return classes.Count == 0 ? null : Any(classes.SelectMany(c => new[]
        {
            All(taker is null ? null : LeadsClass(taker, c.Class, issue.At), isFromAdministrator),
            All(giver is null ? null : LeadsClass(giver, c.Class, issue.At), taker is null ? null : taker == owner || (owner == c.Pupil && Wards(taker, issue.At).Any(p => p.Value == owner))),
        }));
    }

    private IEnumerable<PupilId> Wards(string guardian, Instant? at) =>
        Ledger<Guardianship>().Where(g => g.Guardian.Value == guardian && (at is not { } known || g.Span.Contains(DateOf(known)))).Select(g => g.Pupil).Distinct();

    private IEnumerable<SchoolClass> ClassesOf(string pupil, Instant? at) =>
        Register.Enrolments.Where(e => e.Pupil.Value == pupil && (at is not { } known || e.Span.Contains(DateOf(known)))).Select(e => Register.Classes.Single(c => c.Id == e.Class)).Distinct();

    private bool LeadsClass(string person, SchoolClass schoolClass, Instant? at) =>
        Register.Staff.Any(s => s.Value == person) && IsClassTeacher(StaffId.Parse(person), schoolClass, at);

    private static bool? All(bool? one, bool? other) => one == false || other == false ? false : one is null || other is null ? null : true;

    private static bool? Any(IEnumerable<bool?> answers)
    {
        var all = answers.ToList();
        return all.Contains(true) ? true : all.Contains(null) ? null : false;
    }

    /// <summary>Elista 8, Krasnomakskaya 8a, Aleksandrovskaya 6.2: what others know goes out of use, and its owner gets new details. No moment is set.</summary>
    private void Compromises(Force force)
    {
        foreach (var incident in Ledger<Incident>())
        {
            Answered("credential.blocked-after-compromise", CredentialEventKind.Blocked, CredentialEventKind.Reissued);
            Answered("credential.reissued-after-compromise", CredentialEventKind.Reissued);

            void Answered(string norm, params CredentialEventKind[] kinds)
            {
                var since = incident.HappenedAt ?? incident.ReportedAt;
                var isCompromise = incident.Kind is IncidentKind.PupilUnderStaffLogin or IncidentKind.CodePassedOn or IncidentKind.CredentialsCompromised;

                // An event that names no owner is of whomever another one gives the account to.
                var own = Ledger<CredentialEvent>().Where(e => (e.Owner?.Value ?? e.Account.Value) == incident.Person?.Value).Select(e => e.Account.Value).Append(incident.Person?.Value).ToHashSet();
                var answers = Ledger<CredentialEvent>()
                    .Where(e => kinds.Contains(e.Kind) && own.Contains(e.Account.Value))
                    .Where(e => e.At is null || since is null || e.At >= since)
                    .Select(e => e.At is { } at && since is not null ? Moment.At(at) : Moment.Doubtful);
                OfSchool(
                    norm,
                    $"incident:{incident.Id}",
                    force,
                    DateOrYearEnd(since),
                    since ?? Instant.MinValue,
                    isCompromise,
                    incident.Person is null ? Moment.Doubtful : SoonestOf(answers),
                    isClosable: since is not null);
            }
        }
    }
}
