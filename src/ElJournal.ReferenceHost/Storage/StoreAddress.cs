using Microsoft.Data.Sqlite;
using Npgsql;

namespace ElJournal.ReferenceHost.Storage;

/// <summary>Адрес хранилища: which data base, and where.</summary>
/// <remarks>Immutable, safe on any thread; equal when both members are. A connection string may hold a password: it is never written into a message.</remarks>
/// <param name="Provider">Which data base.</param>
/// <param name="ConnectionString">Where, as its provider reads it.</param>
internal sealed record StoreAddress(StoreProvider Provider, string ConnectionString)
{
    /// <summary>Reads an address: a connection string of PostgreSQL names a host, anything else is a file of SQLite.</summary>
    /// <param name="text">The text: <c>eljournal.db</c>, or <c>Host=localhost;Database=eljournal;Username=…</c>.</param>
    /// <returns>The address; null when it is neither.</returns>
    internal static StoreAddress? TryParse(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        if (!text.Contains('='))
        {
            return new(StoreProvider.Sqlite, new SqliteConnectionStringBuilder { DataSource = Path.GetFullPath(text) }.ConnectionString);
        }

        try
        {
            var builder = new NpgsqlConnectionStringBuilder(text);
            return string.IsNullOrEmpty(builder.Host) ? null : new(StoreProvider.PostgreSql, builder.ConnectionString);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Says where the store is, without what is secret.</summary>
    /// <returns>The path of the file, or host and data base.</returns>
    public override string ToString()
    {
        if (Provider == StoreProvider.Sqlite)
        {
            return new SqliteConnectionStringBuilder(ConnectionString).DataSource;
        }

        var server = new NpgsqlConnectionStringBuilder(ConnectionString);
        return $"PostgreSQL {server.Host}/{server.Database}";
    }
}
