using System.Data.Common;
using ElJournal.ReferenceHost.Storage;
using Microsoft.EntityFrameworkCore;

namespace ElJournal.ReferenceHost.Personal;

/// <summary>Takes what was erased out of the files of the data base too: it keeps old rows in free pages until it is told to pack itself anew.</summary>
internal static class StoreScrubbing
{
    /// <summary>Scrubs.</summary>
    /// <param name="store">The store, after the erasure is committed.</param>
    /// <returns>Why old pages may be left; or null.</returns>
    internal static string? Scrub(Store store)
    {
        try
        {
            using var context = store.Open();
            if (store.Address.Provider == StoreProvider.PostgreSql)
            {
                // A large store is packed for longer than any query may take.
                context.Database.SetCommandTimeout(0);
                context.Database.ExecuteSqlRaw("VACUUM FULL");
                return null;
            }

            context.Database.ExecuteSqlRaw("VACUUM");
            return IsCheckpointed(context) ? null : "базу данных держит другая программа.";
        }
        catch (DbException e)
        {
            return e.Message;
        }
    }

    /// <summary>Empties the log of SQLite, which objects by no error but in the first column of its answer.</summary>
    private static bool IsCheckpointed(StoreContext context)
    {
        context.Database.OpenConnection();
        using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
        return command.ExecuteScalar() is 0L;
    }
}
