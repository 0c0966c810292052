using System.CommandLine;
using ElJournal.ReferenceHost.Operations;

namespace ElJournal.ReferenceHost.Commands;

/// <summary>The option that names a store, for commands that open one.</summary>
internal static class StoreOptions
{
    /// <summary>Gets the store that is meant where none is named.</summary>
    internal static string DefaultDatabase => Settings.Read(Settings.Database, "eljournal.db");

    internal static Option<string> Database() => new("--database")
    {
        HelpName = "ХРАНИЛИЩЕ",
        DefaultValueFactory = _ => DefaultDatabase,
        Description = "Файл SQLite или строка подключения PostgreSQL (Host=…;Database=…;Username=…); без параметра — переменная ELJOURNAL_DATABASE, без неё — eljournal.db.",
    };
}
