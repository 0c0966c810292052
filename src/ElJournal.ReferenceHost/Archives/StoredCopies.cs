using System.Collections.Immutable;
using System.Data.Common;
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
    internal static Result<Func<ImmutableArray<ArchiveCopy>, Defect?>> Open(string database, PersonId by, HostConsole console)
    {
        if (StoreAddress.TryParse(database) is not { } address)
        {
            return Bad(new Defect(HostDefects.BadDatabase, default));
        }

        try
        {
            var store = new Store(address);
            store.Migrate();
            if (!SchoolFounding.IsDone(store))
            {
                return Bad(new Defect(HostDefects.NoSchool, default, $"{address}"));
            }

            var opened = OpenSchool.From(store, console.Clock);
            return opened.TryGet(out var school)
                ? new Result<Func<ImmutableArray<ArchiveCopy>, Defect?>>(copies => Add(school.Journal, by, copies))
                : Bad([.. opened.Defects]);
        }
        catch (DbException e)
        {
            return Bad(new Defect(HostDefects.StoreUnreachable, default, $"{address}", e.Message));
        }
    }

    private static Defect? Add(SchoolJournal journal, PersonId by, ImmutableArray<ArchiveCopy> copies)
    {
        var reply = journal.Submit(at => new Submission(by, at, [.. copies.Select(c => new RecordLedgerFact(c with { MadeAt = at, VerifiedAt = at }))]));
        return reply is DeskReply.Accepted ? null : new Defect(CopyDefects.NotRecorded, default, string.Join(' ', Notice.Of(reply).Lines));
    }

    private static Result<Func<ImmutableArray<ArchiveCopy>, Defect?>> Bad(params ImmutableArray<Defect> defects) => new(defects);
}
