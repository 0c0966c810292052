using ElJournal.Rules.Audits;

namespace ElJournal.Rules.WhatIf;

/// <summary>The ledger that keeps the verdicts of one kind of case in one part of the school.</summary>
internal readonly struct RecordingLedger(List<LedgerEntry> entries) : ILedger
{
    public void Add(in LedgerEntry entry) => entries.Add(entry);
}
