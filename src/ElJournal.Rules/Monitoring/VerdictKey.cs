using ElJournal.Rules.Cases;

namespace ElJournal.Rules.Monitoring;

/// <summary>Which verdict: of which binding on which case.</summary>
/// <param name="Binding">Number of the binding in the regulation.</param>
/// <param name="Case">The case.</param>
internal readonly record struct VerdictKey(int Binding, CaseName Case);
