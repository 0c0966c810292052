using System.Data.Common;
using ElJournal.Domain.Defects;
using ElJournal.ReferenceHost.Output;

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
        catch (DbException e)
        {
            return console.Refuse(new Defect(HostDefects.StoreUnreachable, default, $"{address}", e.Message));
        }
    }
}
