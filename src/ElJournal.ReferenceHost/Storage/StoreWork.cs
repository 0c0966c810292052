using ElJournal.Domain.Defects;
using ElJournal.ReferenceHost.Output;
using ElJournal.ReferenceHost.Schools;

namespace ElJournal.ReferenceHost.Storage;

/// <summary>Работа команды с хранилищем: what its data base objects to is told as any other defect.</summary>
internal static class StoreWork
{
    /// <summary>Brings the tables of a store up to date and works with it.</summary>
    /// <param name="address">Where the store is.</param>
    /// <param name="console">Where to tell.</param>
    /// <param name="work">The work; it gives an exit code.</param>
    internal static int Run(StoreAddress address, HostConsole console, Func<Store, int> work)
    {
        try
        {
            var store = new Store(address);
            store.Migrate();
            return work(store);
        }
        catch (Exception e) when (StoreFault.Of(e) is { } fault)
        {
            return console.Refuse(new Defect(HostDefects.StoreUnreachable, default, $"{address}", fault.Message));
        }
    }

    /// <summary>Brings the tables of a store up to date that has a school, and works with it.</summary>
    /// <param name="database">Where the store is, as a command line says it.</param>
    /// <param name="work">The work.</param>
    /// <returns>What the work gives; or what is wrong with the store.</returns>
    internal static Result<T> OfSchool<T>(string database, Func<Store, Result<T>> work)
        where T : class
    {
        if (StoreAddress.TryParse(database) is not { } address)
        {
            return new Result<T>([new Defect(HostDefects.BadDatabase, default)]);
        }

        try
        {
            // To open a file of SQLite that is not there would make an empty one.
            var store = address.Provider == StoreProvider.Sqlite && !File.Exists($"{address}") ? null : new Store(address);
            store?.Migrate();
            return store is not null && SchoolFounding.IsDone(store) ? work(store) : new Result<T>([new Defect(HostDefects.NoSchool, default, $"{address}")]);
        }
        catch (Exception e) when (StoreFault.Of(e) is { } fault)
        {
            return new Result<T>([new Defect(HostDefects.StoreUnreachable, default, $"{address}", fault.Message)]);
        }
    }
}
