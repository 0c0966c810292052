using System.Data;
using ElJournal.ReferenceHost.Output;
using ElJournal.ReferenceHost.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ElJournal.ReferenceHost.Backups;

/// <summary>Снимок хранилища одного мгновения: a file of SQLite, whichever data base it is taken from, while others read and write there.</summary>
internal static class StoreSnapshot
{
    /// <summary>Takes a snapshot.</summary>
    /// <param name="store">The store.</param>
    /// <param name="path">A file that does not exist yet; only its owner may read it, as it holds what the store holds.</param>
    internal static void Take(Store store, string path)
    {
        OwnerFile.Create(path).Dispose();
        if (store.Address.Provider == StoreProvider.Sqlite)
        {
            CopyPages(store.Address.ConnectionString, path);
        }
        else
        {
            CopyRows(store, path);
        }

        MakeSingleFile(path);
    }

    /// <summary>Opens a file of SQLite as a store.</summary>
    internal static Store Open(string path) => new(new StoreAddress(StoreProvider.Sqlite, ConnectionTo(path)));

    /// <summary>Gives how to connect to a file; connections are closed at once, so that the file can be moved and deleted.</summary>
    internal static string ConnectionTo(string path) => new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ConnectionString;

    /// <summary>The online backup of SQLite: page by page, whole even while the site writes.</summary>
    private static void CopyPages(string source, string path)
    {
        using var from = new SqliteConnection(source);
        using var to = new SqliteConnection(ConnectionTo(path));
        from.Open();
        to.Open();
        from.BackupDatabase(to);
    }

    private static void CopyRows(Store store, string path)
    {
        var target = Open(path);
        target.Migrate();
        using var from = store.Open();
        using var to = target.Open();
        using var moment = from.Database.BeginTransaction(IsolationLevel.RepeatableRead);
        using var written = to.Database.BeginTransaction();
        foreach (var rows in from.Log.AsNoTracking().OrderBy(r => r.Number).AsEnumerable().Chunk(StoreTables.BatchSize))
        {
            to.Log.AddRange(rows);
            to.SaveChanges();
            to.ChangeTracker.Clear();
        }

        StoreTables.Copy(from, to);
        written.Commit();
    }

    /// <summary>A store in use keeps its last pages in files beside it; a backup is one file.</summary>
    private static void MakeSingleFile(string path)
    {
        using var connection = new SqliteConnection(ConnectionTo(path));
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA journal_mode = DELETE";
        command.ExecuteNonQuery();
    }
}
