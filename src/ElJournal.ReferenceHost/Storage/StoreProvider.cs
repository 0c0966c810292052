namespace ElJournal.ReferenceHost.Storage;

/// <summary>Которой базой данных пользуется хранилище.</summary>
internal enum StoreProvider
{
    /// <summary>SQLite: one file, nothing to install.</summary>
    Sqlite,

    /// <summary>PostgreSQL, by a connection string.</summary>
    PostgreSql,
}
