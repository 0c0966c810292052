using System.Collections.Immutable;
using ElJournal.Domain.Records;

namespace ElJournal.Domain.Interchange.Facts;

/// <summary>What <c>school.json</c> is written of: the register, the number of facts of each journal, and the ledgers that have facts.</summary>
internal sealed record RegisterContent(SchoolRegister Register, ImmutableArray<int> FactCounts, ImmutableArray<LedgerHeading> Ledgers);
