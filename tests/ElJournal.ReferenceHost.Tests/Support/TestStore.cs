using ElJournal.ReferenceHost.Storage;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace ElJournal.ReferenceHost.Tests.Support;

/// <summary>An empty store that lives as long as a test.</summary>
internal sealed class TestStore : IDisposable
{
    private readonly TempFolder? folder;
    private readonly string name = $"test_{Guid.NewGuid():N}";

    internal TestStore(string provider)
    {
        if (provider == nameof(StoreProvider.Sqlite))
        {
            folder = new TempFolder();
            Address = folder["school.db"];
        }
        else
        {
            Administer($"CREATE DATABASE {name}");
            Address = new NpgsqlConnectionStringBuilder(PostgresServer.Address) { Database = name }.ConnectionString;
        }

        Store = new Store(StoreAddress.TryParse(Address)!);
        Store.Migrate();
    }

    /// <summary>Gets its address as a command line takes it.</summary>
    internal string Address { get; }

    internal Store Store { get; }

    public void Dispose()
    {
        if (folder is null)
        {
            NpgsqlConnection.ClearAllPools();
            Administer($"DROP DATABASE {name} WITH (FORCE)");
        }
        else
        {
            SqliteConnection.ClearAllPools();
            folder.Dispose();
        }
    }

    private static void Administer(string command)
    {
        using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(PostgresServer.Address) { Database = "postgres", Pooling = false }.ConnectionString);
        connection.Open();
        using var text = connection.CreateCommand();
#pragma warning disable CA2100 // The text holds nothing but a name that the test itself made.
        text.CommandText = command;
#pragma warning restore CA2100
        text.ExecuteNonQuery();
    }
}
