using ElJournal.Domain.Classes;
using ElJournal.Domain.Families;
using ElJournal.Domain.People;
using ElJournal.Domain.Revisions;
using ElJournal.ReferenceHost.Accounts;
using ElJournal.ReferenceHost.Site.Classes;
using ElJournal.Rules.Access;

namespace ElJournal.ReferenceHost.Site.Credentials;

/// <summary>Reads to whom somebody may give credentials, and into whose hands: the chain is that of the regulation.</summary>
internal sealed class CredentialsReader(Visit visit)
{
    private readonly ILookup<string, Guardianship> guardianships = visit.Year.AllOf<Guardianship>(RevisedKinds.OfLedger<Guardianship>())
        .Where(g => g.Span.Contains(visit.Today))
        .ToLookup(g => g.Guardian.Value, StringComparer.Ordinal);

    /// <summary>Reads those of a class, or the staff with all who belong to no class.</summary>
    /// <param name="accounts">The accounts.</param>
    /// <param name="schoolClass">Which class; null to begin with the staff, or with one's own class where one gives to no other.</param>
    /// <param name="issued">What was issued just now.</param>
    /// <param name="notice">What the journal replied.</param>
    internal async Task<CredentialsModel> ReadAsync(AccountStore accounts, string? schoolClass, IssuedCredentials? issued = null, Notice? notice = null)
    {
        var scope = visit.ScopeOf(AccessAction.Enter, ResourceKind.Credentials);
        var choice = ClassChoice.Of(visit, schoolClass ?? (scope.IsAll || scope.Classes.IsEmpty ? ClassChoice.None : scope.Classes[0].Value));
        if (scope.IsEmpty)
        {
            return new CredentialsModel(MayIssue: false, choice, [], issued, notice);
        }

        var logins = await accounts.LoginsByPersonAsync();
        var rows = People(choice.Class)
            .Select(p => new CredentialRow(p, visit.NameOf(p), logins[p].FirstOrDefault(), [.. ReceiversOf(p).Select(r => (r, visit.NameOf(r)))]))
            .Where(r => !r.Receivers.IsEmpty)
            .OrderBy(r => r.Name, StringComparer.Ordinal)
            .ThenBy(r => r.Person, StringComparer.Ordinal);
        return new CredentialsModel(MayIssue: true, choice, [.. rows], issued, notice);
    }

    private IEnumerable<string> People(ClassId? schoolClass)
    {
        var pupils = visit.Register.Pupils.Where(p => IsIn(p, schoolClass)).ToHashSet();
        return (schoolClass is null ? visit.Register.Staff.Select(s => s.Value) : [])
            .Concat(pupils.Select(p => p.Value))
            .Concat(guardianships.Where(g => g.Any(ship => pupils.Contains(ship.Pupil))).Select(g => g.Key))
            .Distinct(StringComparer.Ordinal);
    }

    private bool IsIn(PupilId pupil, ClassId? schoolClass)
    {
        var now = visit.Year.EnrolmentsOf(pupil).Where(e => e.Span.Contains(visit.Today));
        return schoolClass is { } id ? now.Any(e => e.Class == id) : !now.Any();
    }

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
