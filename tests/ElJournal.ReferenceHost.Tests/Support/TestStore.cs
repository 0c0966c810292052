using ElJournal.ReferenceHost.Accounts;
using ElJournal.ReferenceHost.Schools;
using ElJournal.ReferenceHost.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;
using NodaTime;
using Npgsql;

namespace ElJournal.ReferenceHost.Tests.Support;

/// <summary>A store that lives as long as a test, empty at first or a copy of another.</summary>
internal sealed class TestStore : IDisposable
{
    /// <summary>When the demo school was founded.</summary>
    internal static readonly Instant DemoFounded = Instant.FromUtc(2026, 1, 12, 8, 0);

    /// <summary>To found the demo school takes seconds, so whoever needs it copies it.</summary>
    private static readonly Lazy<byte[]> Demo = new(FoundDemo);

    private readonly TempFolder? folder;
    private readonly string name = $"test_{Guid.NewGuid():N}";

    /// <summary>Makes an empty store.</summary>
    /// <param name="provider">What holds it.</param>
    internal TestStore(string provider)
        : this(provider, null)
    {
    }

    private TestStore(string provider, byte[]? copied)
    {
        if (provider == nameof(StoreProvider.Sqlite))
        {
            folder = new TempFolder();
            Address = folder["school.db"];
            if (copied is not null)
            {
                File.WriteAllBytes(Address, copied);
            }
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

    /// <summary>Makes a store (SQLite) of the demo school, founded at <see cref="DemoFounded"/>.</summary>
    internal static TestStore OfDemo() => new(nameof(StoreProvider.Sqlite), Demo.Value);

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

    private static byte[] FoundDemo()
    {
        using var test = new TestStore(nameof(StoreProvider.Sqlite));
        Assert.True(DemoFounding.Make(DemoFounded).Store(test.Store).IsGood);
        using (var context = test.Store.Open())
        {
            // Hundreds of tests sign in, and each time the hash is reckoned anew, by as many rounds as it was made with.
            var hasher = new PasswordHasher<Account>(Options.Create(new PasswordHasherOptions { IterationCount = 1000 }));
            foreach (var account in context.Accounts)
            {
                account.PasswordHash = hasher.HashPassword(account, DemoAccounts.Password);
            }

            context.SaveChanges();
        }

        // What is still in the log of the data base goes into its file when the last connection closes.
        SqliteConnection.ClearAllPools();
        return File.ReadAllBytes(test.Address);
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
