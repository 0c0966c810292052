using System.Collections.Immutable;
using ElJournal.Domain.People;
using ElJournal.ReferenceHost.Site.Diaries;
using ElJournal.Rules.Access;

namespace ElJournal.ReferenceHost.Site.Messages;

/// <summary>Кто учит обучающегося и руководит школой: those to whom access lets the family write about the pupil.</summary>
internal sealed class PupilStaff(Visit visit, PupilId pupil)
{
    /// <summary>Gives those to whom who looks may write about the pupil today, the class teacher first and the administration last.</summary>
    internal ImmutableArray<Addressee> Read() =>
    [
        .. ClassTeachers().Concat(Teachers()).Concat(Administration())
            .GroupBy(s => s.Person)
            .Where(s => visit.May(AccessAction.Enter, Target(s.Key)))
            .Select(s => new Addressee(s.Key.Value, visit.NameOf(s.Key.Value), string.Join(", ", s.Select(r => r.Role).Distinct(StringComparer.Ordinal)))),
    ];

    /// <summary>Names a letter to a member of staff as access asks of it.</summary>
    private AccessTarget Target(StaffId to) => new(ResourceKind.Messages) { Pupil = pupil, Author = visit.Person, Addressee = PersonId.Parse(to.Value) };

    private IEnumerable<(StaffId Person, string Role)> ClassTeachers()
    {
        const string Role = "классный руководитель";
        if (new PupilJournals(visit, pupil).Class is not { } schoolClass)
        {
            return [];
        }

        var dated = visit.Register.Roles.Where(r => r.Role == StaffRoleKind.ClassTeacher && r.Class == schoolClass).ToList();
        return dated.Count > 0 ? dated.Where(r => r.Span.Contains(visit.Today)).Select(r => (r.Person, Role))
            : visit.Register.FindClass(schoolClass)?.ClassTeacher is { } head ? [(head, Role)]
            : [];
    }

    private IEnumerable<(StaffId Person, string Role)> Teachers() => new PupilJournals(visit, pupil).Within(new(visit.Today, visit.Today))
        .Where(j => j.Journal.Teacher is not null)
        .Select(j => (j.Journal.Teacher!.Value, j.Journal.Subject ?? "учитель"));

    private IEnumerable<(StaffId Person, string Role)> Administration() =>
        from role in visit.Register.Roles
        where role.Role is StaffRoleKind.Director or StaffRoleKind.DeputyHead && role.Span.Contains(visit.Today)
        select (role.Person, role.Role == StaffRoleKind.Director ? "директор" : "заместитель директора");
}
