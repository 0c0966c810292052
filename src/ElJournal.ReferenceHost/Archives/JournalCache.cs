using System.Collections.Concurrent;
using System.Collections.Immutable;
using ElJournal.Domain.Records;

namespace ElJournal.ReferenceHost.Archives;

/// <summary>A school year whose journals are kept once read, until they are let go: the documents of a class are made of the same few journals many times.</summary>
internal sealed class JournalCache(ISchoolYearSource source) : ISchoolYearSource
{
    private readonly ConcurrentDictionary<int, JournalRecord> journals = [];

    /// <inheritdoc/>
    public SchoolRegister Register => source.Register;

    /// <inheritdoc/>
    public string Digest => source.Digest;

    /// <inheritdoc/>
    public JournalRecord ReadJournal(int ordinal) => journals.GetOrAdd(ordinal, source.ReadJournal);

    /// <inheritdoc/>
    public ImmutableArray<TFact> ReadLedger<TFact>()
        where TFact : LedgerFact => source.ReadLedger<TFact>();

    /// <inheritdoc/>
    public IEnumerable<TFact> StreamLedger<TFact>()
        where TFact : LedgerFact => source.StreamLedger<TFact>();

    /// <summary>Lets go of all journals.</summary>
    internal void Clear() => journals.Clear();
}
