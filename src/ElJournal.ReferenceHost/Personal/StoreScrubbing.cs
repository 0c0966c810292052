using ElJournal.ReferenceHost.Storage;
using Microsoft.EntityFrameworkCore;

namespace ElJournal.ReferenceHost.Personal;

/// <summary>Takes what was erased out of the files of the data base too: it keeps old rows in free pages until it is told to pack itself anew.</summary>
internal static class StoreScrubbing
{
    internal static void Scrub(Store store)
    {
        using var context = store.Open();
        if (store.Address.Provider == StoreProvider.PostgreSql)
        {
            context.Database.ExecuteSqlRaw("VACUUM FULL");
            return;
        }

        context.Database.ExecuteSqlRaw("VACUUM");
        context.Database.ExecuteSqlRaw("PRAGMA wal_checkpoint(TRUNCATE)");
    }
}
