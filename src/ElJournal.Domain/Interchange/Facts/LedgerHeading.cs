using ElJournal.Domain.Coverage;

namespace ElJournal.Domain.Interchange.Facts;

/// <summary>A ledger as <c>school.json</c> lists it.</summary>
/// <param name="Ledger">The kind of its facts.</param>
/// <param name="FactCount">The number of facts in its file.</param>
internal sealed record LedgerHeading(FactKinds Ledger, int FactCount);
