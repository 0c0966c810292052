using ElJournal.Domain.People;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Terms;

namespace ElJournal.Rules.Vocabulary;

/// <summary>Who answers for the affairs of the school: whoever holds the role on the day of the case.</summary>
/// <typeparam name="TSubject">What the cases are about.</typeparam>
internal static class OfficeBearers<TSubject>
{
    internal static readonly CaseBearer<SchoolCase<TSubject>> DeputyHead = new("role.deputy-head", "заместитель директора", static (in SchoolCase<TSubject> c) => Holder(in c, StaffRoleKind.DeputyHead));

    internal static readonly CaseBearer<SchoolCase<TSubject>> Administrator = new("role.administrator", "администратор", static (in SchoolCase<TSubject> c) => Holder(in c, StaffRoleKind.Administrator));

    internal static readonly CaseBearer<SchoolCase<TSubject>> Secretary = new("role.secretary", "секретарь", static (in SchoolCase<TSubject> c) => Holder(in c, StaffRoleKind.Secretary));

    internal static StaffId? Holder(in SchoolCase<TSubject> c, StaffRoleKind role) => c.School.HolderOf(role, -1, c.Day);
}
