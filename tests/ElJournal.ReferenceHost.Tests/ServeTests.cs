using System.Net;
using System.Net.Sockets;
using ElJournal.ReferenceHost.Accounts;
using ElJournal.ReferenceHost.Storage;
using ElJournal.ReferenceHost.Tests.Support;

namespace ElJournal.ReferenceHost.Tests;

/// <summary>What stands in the way of a site is told, and the program ends.</summary>
public sealed class ServeTests
{
    [Theory]
    [InlineData("Database=eljournal", "ELJ-D551")]
    [InlineData("нет-такой-папки/school.db", "ELJ-D555")]
    [InlineData("Host=127.0.0.1;Port=1;Database=eljournal;Username=school;Password=secret", "ELJ-D555")]
    public void Serve_StoreThatCannotBeOpened_IsRefused(string database, string code)
    {
        var run = Run.Of("serve", "--database", database);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(run.ErrorLines, l => l.StartsWith(code, StringComparison.Ordinal));
        Assert.DoesNotContain("secret", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Serve_NoticesAtNoTime_IsRefusedBeforeTheStoreIsMade()
    {
        using var folder = new TempFolder();

        var ended = await Assert.ThrowsAsync<InvalidOperationException>(() => HostProcess.ServeAsync(folder["school.db"], environment: ("ELJOURNAL_NOTICES", "15m")));

        Assert.Contains("ExitCode=2\nELJ-D558: ELJOURNAL_NOTICES: «15m»", ended.Message, StringComparison.Ordinal);
        Assert.Empty(folder.Names);
    }

    [Fact]
    public async Task WithoutCommand_TheDemoSchoolIsFoundedAndTellsHowToSignIn()
    {
        using var folder = new TempFolder();
        using var host = await HostProcess.StartAsync([], ("ELJOURNAL_DATABASE", folder["school.db"]), ("ELJOURNAL_URLS", "http://127.0.0.1:0"));
        using var client = new SiteClient(host.Site);

        Assert.All(DemoAccounts.All, account => Assert.Contains(host.Told, line => line.Trim().StartsWith($"{account.Login} ", StringComparison.Ordinal)));
        Assert.Contains(host.Told, line => line.EndsWith(DemoAccounts.Password, StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.Redirect, (await client.SignInAsync(DemoAccounts.Teacher)).StatusCode);
        Assert.Contains("school.db", folder.Names);
    }

    [Fact]
    public void Serve_AddressInUse_IsRefused()
    {
        using var test = new TestStore(nameof(StoreProvider.Sqlite));
        StorySchool.Open(test.Store, StorySchool.Clock());
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();

        var run = Run.Of("serve", "--database", test.Address, "--urls", $"http://127.0.0.1:{((IPEndPoint)other.LocalEndpoint).Port}");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(run.ErrorLines, l => l.StartsWith("ELJ-D556", StringComparison.Ordinal));
    }
}
