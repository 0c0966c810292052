using ElJournal.Domain.Interchange.Facts.Ledgers;
using ElJournal.Domain.Records;

namespace ElJournal.Domain.Interchange.Reading;

/// <summary>A ledger whose file the first pass found good.</summary>
/// <param name="Ledger">Which ledger.</param>
/// <param name="Digest">The digest of its file.</param>
/// <param name="IsInOrder">Whether its lines are in the order of <see cref="LedgerOrder"/>, so that they need no sorting.</param>
internal sealed record CheckedLedger(LedgerFile Ledger, byte[] Digest, bool IsInOrder);
