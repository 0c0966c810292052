using System.Collections.Immutable;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Documents;
using ElJournal.Domain.People;
using ElJournal.Domain.Revisions;
using ElJournal.Domain.Revisions.Commands;
using ElJournal.ReferenceHost.Output;
using ElJournal.ReferenceHost.Schools;
using ElJournal.ReferenceHost.Site;
using ElJournal.ReferenceHost.Storage;
using ElJournal.Rules.Desk;

namespace ElJournal.ReferenceHost.Archives;

/// <summary>Records copies of an archive in the store of a school, by the same desk as its site: access, log and all.</summary>
internal static class StoredCopies
{
    /// <summary>Opens a store.</summary>
    /// <returns>What records copies there and says why it did not; or what is wrong with the store.</returns>
    internal static Result<Func<ImmutableArray<ArchiveCopy>, Defect?>> Open(string database, PersonId by, HostConsole console) => StoreWork.OfSchool(database, store =>
    {
        var opened = OpenSchool.From(store, console.Clock);
        return opened.TryGet(out var school)
            ? new Result<Func<ImmutableArray<ArchiveCopy>, Defect?>>(copies => Add(school.Journal, by, copies))
            : new Result<Func<ImmutableArray<ArchiveCopy>, Defect?>>(opened.Defects);
    });

    private static Defect? Add(SchoolJournal journal, PersonId by, ImmutableArray<ArchiveCopy> copies)
    {
        var reply = journal.SubmitAsync(at => new Submission(by, at, [.. copies.Select(c => new RecordLedgerFact(c with { MadeAt = at, VerifiedAt = at }))])).GetAwaiter().GetResult();
        return reply is DeskReply.Accepted ? null : new Defect(CopyDefects.NotRecorded, default, string.Join(' ', Notice.Of(reply).Lines));
    }
}
