using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ElJournal.ReferenceHost.Storage;

/// <summary>Хранилище: opens the data base at an address, and brings its tables up to date.</summary>
/// <remarks>Safe on any thread.</remarks>
internal sealed class Store
{
    private readonly DbContextOptions<StoreContext> options;

    /// <summary>Makes a store at an address.</summary>
    /// <param name="address">Where it is.</param>
    /// <param name="interceptors">Who looks on while it is read and written.</param>
    internal Store(StoreAddress address, params IInterceptor[] interceptors)
    {
        Address = address;
        var builder = new DbContextOptionsBuilder<StoreContext>();
        options = (address.Provider == StoreProvider.Sqlite ? builder.UseSqlite(address.ConnectionString) : builder.UseNpgsql(address.ConnectionString)).AddInterceptors(interceptors).Options;
    }

    /// <summary>Gets where it is.</summary>
    internal StoreAddress Address { get; }

    /// <summary>Opens it for one piece of work; whoever asks closes it.</summary>
    internal StoreContext Open() => new(options);

    /// <summary>Makes or changes the tables, each step in a transaction of its own.</summary>
    internal void Migrate()
    {
        using var context = Open();
        context.Database.Migrate();
    }
}
