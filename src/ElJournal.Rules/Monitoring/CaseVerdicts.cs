using ElJournal.Rules.Audits;

namespace ElJournal.Rules.Monitoring;

/// <summary>The ledger of one case at a time.</summary>
/// <param name="entries">Takes the verdicts, row by row.</param>
internal readonly struct CaseVerdicts(List<LedgerEntry> entries) : ILedger
{
    public void Add(in LedgerEntry entry) => entries.Add(entry);
}
