using ElJournal.Rules.Audits;

namespace ElJournal.Rules.Tests.Support;

/// <summary>A ledger that keeps every verdict.</summary>
internal readonly struct KeptLedger(List<LedgerEntry> entries) : ILedger
{
    internal List<LedgerEntry> Entries { get; } = entries;

    public void Add(in LedgerEntry entry) => Entries.Add(entry);
}
