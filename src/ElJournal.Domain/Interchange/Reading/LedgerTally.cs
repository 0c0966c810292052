using ElJournal.Domain.Defects;
using ElJournal.Domain.Interchange.Facts.Ledgers;
using ElJournal.Domain.Records;

namespace ElJournal.Domain.Interchange.Reading;

/// <summary>The hash codes of what tells the facts of a ledger apart: four bytes a fact, enough to see which of them may be duplicates; and whether they are in order.</summary>
internal sealed class LedgerTally : ILedgerReceiver
{
    private readonly List<int> hashes = [];
    private LedgerFact? last;

    /// <summary>Gets a value indicating whether the facts came in the order of a ledger.</summary>
    internal bool IsInOrder { get; private set; } = true;

    /// <inheritdoc/>
    public void Add(LedgerFact fact, Place place)
    {
        IsInOrder = IsInOrder && (last is null || LedgerOrder.AreInOrder(last, fact));
        last = fact;
        hashes.Add(HashOf(fact));
    }

    internal static int HashOf(LedgerFact fact) => HashCode.Combine(fact.Key, fact.Recorded.At);

    /// <summary>Finds the hash codes that occur more than once, by which the facts are looked at once more, exactly.</summary>
    internal HashSet<int> FindSuspects()
    {
        hashes.Sort();
        var suspects = new HashSet<int>();
        for (var i = 1; i < hashes.Count; i++)
        {
            if (hashes[i] == hashes[i - 1])
            {
                suspects.Add(hashes[i]);
            }
        }

        return suspects;
    }
}
