using ElJournal.Rules.Packs;

namespace ElJournal.Reporting.Compliance;

/// <summary>Итог пункта: how the duties of one norm of a clause stand over the whole school.</summary>
/// <param name="Binding">The norm in its clause.</param>
/// <param name="Fulfilled">In time, or kept.</param>
/// <param name="Late">Fulfilled late.</param>
/// <param name="Pending">Not yet due.</param>
/// <param name="Overdue">Due and not fulfilled.</param>
/// <param name="Violated">Prohibitions broken.</param>
/// <param name="Undetermined">Could not be judged.</param>
/// <param name="Advice">Remarks where the clause only advises.</param>
internal sealed record ClauseCount(Binding Binding, int Fulfilled, int Late, int Pending, int Overdue, int Violated, int Undetermined, int Advice);
