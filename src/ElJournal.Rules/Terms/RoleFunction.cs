using ElJournal.Domain.People;

namespace ElJournal.Rules.Terms;

/// <summary>Tells who held a role when a case called for it.</summary>
/// <typeparam name="TCase">The kind of case.</typeparam>
/// <param name="c">The case.</param>
/// <param name="role">The role.</param>
/// <returns>The member of staff, or null when nobody, or several, held it.</returns>
public delegate StaffId? RoleFunction<TCase>(in TCase c, StaffRoleKind role)
    where TCase : struct;
