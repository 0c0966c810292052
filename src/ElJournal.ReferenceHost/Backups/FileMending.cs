using System.Collections.Immutable;
using ElJournal.ReferenceHost.Storage;
using Microsoft.EntityFrameworkCore;

namespace ElJournal.ReferenceHost.Backups;

/// <summary>Takes into a backup, before it is restored, the files that are damaged in it and sound in the store: they are known by their digests, so that one is as good as the other.</summary>
internal static class FileMending
{
    /// <summary>Mends the files of a backup; what cannot be mended is left out of it, as bytes that are not those of their digest help nobody.</summary>
    /// <param name="backup">The copy of the backup that is worked with.</param>
    /// <param name="store">The store.</param>
    /// <param name="damaged">The digests of the damaged files.</param>
    /// <returns>The digests of those that neither has.</returns>
    internal static ImmutableArray<string> Mend(StoreContext backup, StoreContext store, ImmutableArray<string> damaged) => [.. damaged.Where(digest => !TryMend(backup, store, digest))];

    private static bool TryMend(StoreContext backup, StoreContext store, string digest)
    {
        backup.Files.Where(f => f.Digest == digest).ExecuteDelete();
        if (store.Files.AsNoTracking().SingleOrDefault(f => f.Digest == digest) is not { } kept || FileStore.DigestOf(kept.Content).Value != digest)
        {
            return false;
        }

        backup.Add(kept);
        backup.SaveChanges();
        backup.ChangeTracker.Clear();
        return true;
    }
}
