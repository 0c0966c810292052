using ElJournal.Domain.Families;
using ElJournal.Domain.People;
using ElJournal.Domain.Revisions;
using ElJournal.ReferenceHost.Accounts;
using ElJournal.Rules.Access;

namespace ElJournal.ReferenceHost.Site.Credentials;

/// <summary>Reads to whom somebody may give credentials, and into whose hands: the chain is that of the regulation.</summary>
internal sealed class CredentialsReader(Visit visit)
{
    private readonly ILookup<string, Guardianship> guardianships = visit.Year.AllOf<Guardianship>(RevisedKinds.OfLedger<Guardianship>())
        .Where(g => g.Span.Contains(visit.Today))
        .ToLookup(g => g.Guardian.Value, StringComparer.Ordinal);

    internal async Task<CredentialsModel> ReadAsync(AccountStore accounts, IssuedCredentials? issued = null, Notice? notice = null)
    {
        if (visit.ScopeOf(AccessAction.Enter, ResourceKind.Credentials).IsEmpty)
        {
            return new CredentialsModel([], issued, notice);
        }

        var logins = await accounts.LoginsByPersonAsync();
        var rows = People()
            .Select(p => new CredentialRow(p, visit.NameOf(p), logins[p].FirstOrDefault(), [.. ReceiversOf(p).Select(r => (r, visit.NameOf(r)))]))
            .Where(r => !r.Receivers.IsEmpty)
            .OrderBy(r => r.Name, StringComparer.Ordinal)
            .ThenBy(r => r.Person, StringComparer.Ordinal);
        return new CredentialsModel([.. rows], issued, notice);
    }

    private IEnumerable<string> People() => visit.Register.Staff.Select(s => s.Value)
        .Concat(visit.Register.Pupils.Select(p => p.Value))
        .Concat(guardianships.Select(g => g.Key))
        .Distinct(StringComparer.Ordinal);

    /// <summary>Gives the hands into which access lets the details go: the owner's, or those of a class teacher.</summary>
    private IEnumerable<string> ReceiversOf(string person) => ClassTeachersOf(person).Prepend(person)
        .Distinct(StringComparer.Ordinal)
        .Where(r => visit.May(AccessAction.Enter, new AccessTarget(ResourceKind.Credentials) { Person = PersonId.Parse(person), Addressee = PersonId.Parse(r) }));

    private IEnumerable<string> ClassTeachersOf(string person)
    {
        var pupils = guardianships[person].Select(g => g.Pupil).Append(PupilId.Parse(person));
        return
            from pupil in pupils
            from enrolment in visit.Year.EnrolmentsOf(pupil)
            where enrolment.Span.Contains(visit.Today)
            from role in visit.Register.Roles
            where role.Role == StaffRoleKind.ClassTeacher && role.Class == enrolment.Class && role.Span.Contains(visit.Today)
            select role.Person.Value;
    }
}
