using ElJournal.Domain.Defects;
using ElJournal.ReferenceHost.Input;
using ElJournal.ReferenceHost.Storage;
using ElJournal.Rules.Indexing;

namespace ElJournal.ReferenceHost.Archives;

/// <summary>Reads the year of an archive from the store of a school, with the log as the store has it; its site may go on meanwhile.</summary>
internal static class StoredYear
{
    /// <summary>Reads it.</summary>
    /// <param name="database">The address of the store.</param>
    /// <param name="asOf">Of which moment; without a word of the user that of the last record, so that the same log gives the same archive.</param>
    internal static Result<ArchiveSource> Read(string database, AsOf asOf) => StoreWork.OfSchool(database, store =>
    {
        var revisions = new RevisionStore(store);
        var read = revisions.Read();
        if (!read.TryGet(out var log))
        {
            return new Result<ArchiveSource>(read.Defects);
        }

        var made = log.Year.ToRecord(log.Year.LastAt);
        return !made.TryGet(out var record) ? new Result<ArchiveSource>(made.Defects)
            : new Result<ArchiveSource>(new ArchiveSource(new RecordInput(record, SchoolIndexBuilder.Build(record, asOf.On(record.Register)!.Value)), () => revisions.OpenTo(log.Head)));
    });
}
