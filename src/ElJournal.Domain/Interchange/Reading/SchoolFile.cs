using ElJournal.Domain.Interchange.Facts;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Records;

namespace ElJournal.Domain.Interchange.Reading;

/// <summary>What was read from <c>school.json</c>.</summary>
/// <param name="Register">The register.</param>
/// <param name="FactCounts">The number of facts that the file of a journal must have, where it is stated.</param>
/// <param name="LedgerHeadings">The ledgers that it lists.</param>
/// <param name="Ids">The ids that the file defines.</param>
/// <param name="Digest">The digest of the file.</param>
internal sealed record SchoolFile(SchoolRegister Register, IReadOnlyDictionary<JournalId, int> FactCounts, IReadOnlyList<LedgerHeading> LedgerHeadings, RegisterIds Ids, byte[] Digest);
