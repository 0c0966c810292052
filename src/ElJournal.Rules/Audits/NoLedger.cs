namespace ElJournal.Rules.Audits;

/// <summary>The ledger that keeps nothing.</summary>
internal readonly record struct NoLedger : ILedger
{
    /// <inheritdoc/>
    public void Add(in LedgerEntry entry)
    {
    }
}
