using System.CommandLine;

namespace ElJournal.ReferenceHost.Commands;

/// <summary>The option that names a store, for commands that open one.</summary>
internal static class StoreOptions
{
    internal static Option<string> Database() => new("--database")
    {
        HelpName = "ХРАНИЛИЩЕ",
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable("ELJOURNAL_DATABASE") ?? "eljournal.db",
        Description = "Файл SQLite или строка подключения PostgreSQL (Host=…;Database=…;Username=…); без параметра — переменная ELJOURNAL_DATABASE, без неё — eljournal.db.",
    };
}
