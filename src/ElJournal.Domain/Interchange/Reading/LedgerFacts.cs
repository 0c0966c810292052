using ElJournal.Domain.Defects;
using ElJournal.Domain.Interchange.Facts.Ledgers;
using ElJournal.Domain.Records;

namespace ElJournal.Domain.Interchange.Reading;

/// <summary>Takes up some facts of a ledger with their places.</summary>
internal sealed class LedgerFacts(Func<LedgerFact, bool> wanted) : ILedgerReceiver
{
    private readonly List<Placed<LedgerFact>> facts = [];

    /// <summary>Gets the facts in the order of the file.</summary>
    internal IReadOnlyList<Placed<LedgerFact>> Placed => facts;

    /// <inheritdoc/>
    public void Add(LedgerFact fact, Place place)
    {
        if (wanted(fact))
        {
            facts.Add(new Placed<LedgerFact>(fact, place));
        }
    }
}
