namespace ElJournal.Rules.Cases;

/// <summary>Cases of one kind in one part of the school, or in all.</summary>
/// <param name="Kind">The kind of case.</param>
/// <param name="Part">Number of the part; negative for all parts.</param>
/// <param name="Only">Which cases of the part.</param>
internal readonly record struct CaseSlice(CaseKind Kind, int Part, CaseFilter Only);
