namespace ElJournal.Browser.Tests.Support;

/// <summary>Tests that open pages; each closes its own.</summary>
/// <param name="browser">The browser.</param>
public abstract class PageTests(BrowserFixture browser) : IAsyncLifetime
{
    /// <summary>Gets the browser.</summary>
    protected BrowserFixture Browser => browser;

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => browser.CloseAsync();
}
