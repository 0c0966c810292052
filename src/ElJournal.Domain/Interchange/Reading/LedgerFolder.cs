using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ElJournal.Domain.Interchange.Facts.Ledgers;
using ElJournal.Domain.Records;

namespace ElJournal.Domain.Interchange.Reading;

/// <summary>The ledgers of a checked folder: the second pass, which reads one when it is asked for.</summary>
/// <remarks>Safe on several threads: every reading has a reader of its own.</remarks>
internal sealed class LedgerFolder(IInterchangeStore store, SchoolRegister register, RegisterIds ids, LedgerIds ledgerIds, ImmutableArray<CheckedLedger> found)
{
    private readonly FrozenDictionary<LedgerFile, CheckedLedger> ledgers = found.ToFrozenDictionary(f => f.Ledger);

    internal ImmutableArray<TFact> Read<TFact>()
        where TFact : LedgerFact =>
        ledgers.TryGetValue(LedgerFiles.Of<TFact>(), out var ledger)
            ? ImmutableCollectionsMarshal.AsImmutableArray(LedgerOrder.Sorted(Lines<TFact>(ledger).ToArray()))
            : [];

    internal IEnumerable<TFact> Stream<TFact>()
        where TFact : LedgerFact =>
        ledgers.TryGetValue(LedgerFiles.Of<TFact>(), out var ledger) && ledger.IsInOrder ? Lines<TFact>(ledger) : Read<TFact>();

    /// <summary>Gives the facts in the order of the file, while it is read.</summary>
    private IEnumerable<TFact> Lines<TFact>(CheckedLedger ledger)
        where TFact : LedgerFact
    {
        var file = ledger.Ledger.FileName;
        using var cursor = Reading(file, () => new LedgerCursor(store.OpenRead(file), ledger.Ledger, MakeReader()));
        Func<LedgerFact?> next = cursor.Next;
        while (Reading(file, next) is TFact fact)
        {
            yield return fact;
        }

        if (!cursor.Finish().AsSpan().SequenceEqual(ledger.Digest))
        {
            throw new InterchangeChangedException(file);
        }
    }

    private LedgerFileReader MakeReader()
    {
        // What refers to what was looked up by the first pass; its ids serve again, so that each is one text however many facts have it.
        var reader = new LedgerFileReader(register, ids, ledgerIds);
        reader.Reading.ChecksReferences = false;
        return reader;
    }

    private static T Reading<T>(string file, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InterchangeChangedException(file, e);
        }
    }
}
