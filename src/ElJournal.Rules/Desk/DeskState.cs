using ElJournal.Domain.Revisions;
using ElJournal.Rules.Access;

namespace ElJournal.Rules.Desk;

/// <summary>Состояние стола: a year, and who may do what in it, of one moment; what a page is made of.</summary>
/// <remarks>Immutable, safe on any thread: whoever holds it sees no later submission. Equal when both are the same objects.</remarks>
/// <param name="Year">The year as it stands.</param>
/// <param name="Access">The access of its school.</param>
public sealed record DeskState(RevisedYear Year, SchoolAccess Access);
