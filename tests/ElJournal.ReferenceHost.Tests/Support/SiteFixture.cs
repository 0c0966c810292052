using ElJournal.ReferenceHost.Schools;
using ElJournal.ReferenceHost.Site;
using Microsoft.AspNetCore.Builder;
using NodaTime.Testing;

namespace ElJournal.ReferenceHost.Tests.Support;

/// <summary>The site of the demo school on a free port, with a clock that stands still until a test moves it.</summary>
public sealed class SiteFixture : IAsyncLifetime, IDisposable
{
    private readonly TestStore test = TestStore.OfDemo();
    private WebApplication? app;

    internal FakeClock Clock { get; } = new(TestStore.DemoFounded);

    /// <summary>Gets the settings of the site.</summary>
    internal SiteOptions Options { get; } = new() { Urls = "http://127.0.0.1:0", SignInsPerMinute = 1000 };

    internal OpenSchool School { get; private set; } = null!;

    internal WebApplication App => app!;

    /// <summary>Gets the address of the store, as a command line takes it.</summary>
    internal string Database => test.Address;

    public async Task InitializeAsync()
    {
        School = OpenSchool.From(test.Store, Clock).Value;
        app = await StartAsync(Options);
    }

    /// <summary>Starts one more site of the same school; whoever asks stops it.</summary>
    /// <param name="options">Its settings.</param>
    /// <param name="add">Adds routes of a test's own, or null.</param>
    internal async Task<WebApplication> StartAsync(SiteOptions options, Action<WebApplication>? add = null)
    {
        var site = SiteApp.Build(School, options);
        add?.Invoke(site);
        await site.StartAsync();
        return site;
    }

    /// <summary>Opens a browser without a session.</summary>
    internal SiteClient Open() => new(new Uri(App.Urls.First()));

    /// <summary>Opens a browser in which one of the demo accounts has signed in.</summary>
    internal async Task<SiteClient> OpenAsync(string login)
    {
        var client = Open();
        var answer = await client.SignInAsync(login);
        Assert.Equal(System.Net.HttpStatusCode.Redirect, answer.StatusCode);
        return client;
    }

    /// <summary>Gives the id of the person of a demo account.</summary>
    internal string PersonOf(string login)
    {
        using var context = test.Store.Open();
        return context.Accounts.Single(a => a.Login == login).Person!;
    }

    public async Task DisposeAsync() => await App.DisposeAsync();

    public void Dispose() => test.Dispose();
}
