using ElJournal.ReferenceHost.Schools;
using ElJournal.ReferenceHost.Site;
using ElJournal.ReferenceHost.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using NodaTime;
using NodaTime.Testing;

namespace ElJournal.Browser.Tests.Support;

/// <summary>The site of the demo school, for a browser; started only where there is one.</summary>
public sealed class SiteFixture : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("eljournal-site-").FullName;
    private WebApplication? app;

    /// <summary>Gets the address of the site.</summary>
    internal Uri Address => new(app!.Urls.First());

    public async Task InitializeAsync()
    {
        if (Chromium.Path is null)
        {
            return;
        }

        var clock = new FakeClock(Instant.FromUtc(2026, 1, 12, 8, 0));
        var store = new Store(StoreAddress.TryParse(Path.Combine(folder, "school.db"))!);
        store.Migrate();
        Assert.True(DemoFounding.Make(clock.GetCurrentInstant()).Store(store).IsGood);
        app = SiteApp.Build(OpenSchool.From(store, clock).Value, new SiteOptions { Urls = "http://127.0.0.1:0", SignInsPerMinute = 1000 });
        await app.StartAsync();
    }

    public async Task DisposeAsync()
    {
        if (app is not null)
        {
            await app.DisposeAsync();
        }

        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }
}
