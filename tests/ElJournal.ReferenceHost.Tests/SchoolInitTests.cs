using System.Net;
using ElJournal.ReferenceHost.Schools;
using ElJournal.ReferenceHost.Site;
using ElJournal.ReferenceHost.Storage;
using ElJournal.ReferenceHost.Tests.Support;
using NodaTime;

namespace ElJournal.ReferenceHost.Tests;

/// <summary>The first start of a real school: its data, its regulation, its administrator, and nobody else.</summary>
public sealed class SchoolInitTests(DemoFolder demo) : IClassFixture<DemoFolder>
{
    [Fact]
    public async Task Init_Folder_GivesASchoolWhoseAdministratorChoosesAPasswordFirst()
    {
        using var folder = new TempFolder();
        var run = Run.Of("school", "init", demo.Path, "--regulation", "lenskaya-2017", "--administrator", "d-02", "--database", folder["school.db"]);
        var password = run.Output.Trim().Split(' ')[1];

        Assert.Equal(0, run.ExitCode);
        var school = OpenSchool.From(new Store(StoreAddress.TryParse(folder["school.db"])!), SystemClock.Instance).Value;
        await using var app = SiteApp.Build(school, new SiteOptions { Urls = "http://127.0.0.1:0" });
        await app.StartAsync();
        using var client = new SiteClient(new Uri(app.Urls.First()));
        var front = await (await client.GetAsync("/sign-in")).Content.ReadAsStringAsync();
        await client.SignInAsync("admin", password);
        var first = await client.GetAsync("/today");
        await client.PageAsync("/password");
        var changed = await client.PostAsync("/password", ("current", password), ("password", "мой-новый-пароль"), ("again", "мой-новый-пароль"));

        Assert.DoesNotContain("Демонстрационная школа", front, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.Redirect, "/password"), (first.StatusCode, first.Headers.Location?.OriginalString));
        Assert.Equal(HttpStatusCode.Redirect, changed.StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/today")).StatusCode);
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
    }

    [Fact]
    public void Init_BadInput_TellsAllOfItAndLeavesNoStore()
    {
        using var folder = new TempFolder();

        var run = Run.Of("school", "init", demo.Path, "--regulation", "нет-такого", "--administrator", "t-001", "--login", "a b", "--database", folder["school.db"]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(run.ErrorLines, l => l.StartsWith("ELJ-D552", StringComparison.Ordinal));
        Assert.Contains(run.ErrorLines, l => l.StartsWith("ELJ-D553", StringComparison.Ordinal) && l.Contains("d-02", StringComparison.Ordinal));
        Assert.Contains(run.ErrorLines, l => l.Contains("нет-такого", StringComparison.Ordinal));
        Assert.Empty(folder.Names);
    }

    [Theory]
    [InlineData("Database=eljournal", "ELJ-D551")]
    [InlineData("нет-такой-папки/school.db", "ELJ-D555")]
    [InlineData("Host=127.0.0.1;Port=1;Database=eljournal;Username=school;Password=secret", "ELJ-D555")]
    public void Init_StoreThatCannotBeOpened_IsRefused(string database, string code)
    {
        var run = Run.Of("school", "init", demo.Path, "--regulation", "lenskaya-2017", "--administrator", "d-02", "--database", database);

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith(code, Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.DoesNotContain("secret", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Init_OfAStoreThatHoldsASchool_IsRefused()
    {
        using var folder = new TempFolder();
        string[] line = ["school", "init", demo.Path, "--regulation", "lenskaya-2017", "--administrator", "d-02", "--database", folder["school.db"]];
        Run.Of(line);

        var again = Run.Of(line);

        Assert.Equal(2, again.ExitCode);
        Assert.Contains(again.ErrorLines, l => l.StartsWith("ELJ-D554", StringComparison.Ordinal));
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
    }
}
