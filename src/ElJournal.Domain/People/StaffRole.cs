using ElJournal.Domain.Classes;
using ElJournal.Domain.Time;

namespace ElJournal.Domain.People;

/// <summary>Роль на срок: a member of staff acts in a capacity from one day to another.</summary>
/// <param name="Person">Who.</param>
/// <param name="Role">In which capacity.</param>
/// <param name="Class">The class of a class teacher; null for other roles.</param>
/// <param name="Span">From when until when, both days inclusive.</param>
public sealed record StaffRole(StaffId Person, StaffRoleKind Role, ClassId? Class, DateSpan Span);
