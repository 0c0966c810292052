using System.Collections.Immutable;
using ElJournal.Domain.Records;

namespace ElJournal.ReferenceHost.Output;

/// <summary>A school year that tells how much of it was read, and may be stopped between two journals.</summary>
internal sealed class TrackedSource(ISchoolYearSource inner, Action<int, int> told, CancellationToken cancellation) : ISchoolYearSource
{
    private int done;

    public SchoolRegister Register => inner.Register;

    public JournalRecord ReadJournal(int ordinal)
    {
        cancellation.ThrowIfCancellationRequested();
        told(Interlocked.Increment(ref done), Register.Journals.Length);
        return inner.ReadJournal(ordinal);
    }

    public ImmutableArray<TFact> ReadLedger<TFact>()
        where TFact : LedgerFact => inner.ReadLedger<TFact>();

    public IEnumerable<TFact> StreamLedger<TFact>()
        where TFact : LedgerFact => inner.StreamLedger<TFact>();
}
