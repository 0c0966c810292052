using ElJournal.Domain.Defects;
using ElJournal.Domain.Records;

namespace ElJournal.Domain.Interchange.Facts.Ledgers;

/// <summary>Takes up the facts of a ledger one by one.</summary>
internal interface ILedgerReceiver
{
    /// <summary>Takes up a good fact.</summary>
    void Add(LedgerFact fact, Place place);
}
