using System.Collections.Immutable;
using ElJournal.Domain.Records;

namespace ElJournal.Import;

/// <summary>Импортированная запись: the facts of a school year read from another system, with what was assumed while reading.</summary>
/// <remarks>Immutable, safe on any thread; compared by reference.</remarks>
public sealed class ImportedRecord
{
    /// <summary>Makes an imported record.</summary>
    /// <param name="record">The facts and their coverage.</param>
    /// <param name="log">What the reader of the import should know, in the order of the source.</param>
    public ImportedRecord(SchoolYearRecord record, ImmutableArray<ImportNotice> log)
    {
        ArgumentNullException.ThrowIfNull(record);
        Record = record;
        Log = log.IsDefault ? [] : log;
    }

    /// <summary>Gets the facts and their coverage.</summary>
    public SchoolYearRecord Record { get; }

    /// <summary>Gets what was assumed, left aside or found odd; nothing in it is an error.</summary>
    public ImmutableArray<ImportNotice> Log { get; }
}
