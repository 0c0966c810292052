using ElJournal.Archive.Manifests;
using ElJournal.Domain.Classes;
using ElJournal.Domain.Records;
using NodaTime;

namespace ElJournal.Archive.Writing;

/// <summary>Что кладут в архив.</summary>
/// <remarks>Immutable, safe on any thread; compared by reference.</remarks>
public sealed class ArchiveContent
{
    /// <summary>Gets the school year; of one class alone, where <see cref="Class"/> is.</summary>
    public required ISchoolYearSource Year { get; init; }

    /// <summary>Gets the instant of which the archive tells: the documents, and the log where it is chained now.</summary>
    public required Instant AsOf { get; init; }

    /// <summary>Gets the class whose year it is; null for the whole school.</summary>
    public ClassId? Class { get; init; }

    /// <summary>Gets what the archive says of itself as a record.</summary>
    public RecordsMetadata Record { get; init; } = new();

    /// <summary>Gets what opens the log that the school has, to be read several times; null where it has none, and the data are chained.</summary>
    public Func<Stream>? Log { get; init; }

    /// <summary>Gets a value indicating whether the log given was chained when an earlier archive of the same year was made; without a log it says nothing.</summary>
    public bool IsLogChainedHere { get; init; }

    /// <summary>Gets the documents; enumerated once, each written before the next is asked for, so that one at a time is in memory.</summary>
    public IEnumerable<ArchiveDocument> Documents { get; init; } = [];
}
