using ElJournal.Domain.People;

namespace ElJournal.Rules.Terms;

/// <summary>Tells who bears a duty in a case.</summary>
/// <typeparam name="TCase">The kind of case.</typeparam>
/// <param name="c">The case.</param>
/// <returns>The member of staff, or null when none is on record.</returns>
public delegate StaffId? StaffFunction<TCase>(in TCase c)
    where TCase : struct;
