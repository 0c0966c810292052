using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Domain.Revisions;
using ElJournal.Domain.Revisions.Commands;
using ElJournal.ReferenceHost.Accounts;
using ElJournal.ReferenceHost.Site.Live;
using ElJournal.ReferenceHost.Tests.Support;
using ElJournal.Rules.Desk;
using Microsoft.Extensions.DependencyInjection;

namespace ElJournal.ReferenceHost.Tests.Site;

/// <summary>The stream that tells open pages of changes: to whom, of what, and until when.</summary>
[Collection(nameof(TeacherSite))]
public sealed class LiveTests(SiteFixture site)
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(10);

    private readonly GridPage grid = new(site);

    [Fact]
    public async Task Stream_TellsOfAChangeOfItsJournalAndOfNoOther()
    {
        using var watching = await site.OpenAsync(DemoAccounts.DeputyHead);
        using var writing = await site.OpenAsync(DemoAccounts.Teacher);
        await using var stream = await watching.StreamAsync($"{grid.Address}/changes");
        Assert.Equal("start", await stream.NextAsync(Soon));

        ChangeAnotherJournal();
        await writing.GetAsync(grid.Address);
        var lesson = grid.WithoutWork().Last();
        var reply = await grid.WriteAsync(writing, lesson, work: null, grid.Pupils[6], "н", reason: "забыт");

        Assert.Equal("written", reply.GetProperty("outcome").GetString());
        Assert.Equal("change", await stream.NextAsync(Soon));
        Assert.Equal($"{reply.GetProperty("number").GetInt32()}", stream.Data);
    }

    [Fact]
    public async Task Stream_EndsWithTheSession()
    {
        using var client = await site.OpenAsync(DemoAccounts.Director);
        await using var stream = await client.StreamAsync($"{grid.Address}/changes");
        Assert.Equal("start", await stream.NextAsync(Soon));
        await client.GetAsync("/today");

        await client.PostAsync("/sign-out");

        Assert.Null(await stream.NextAsync(Soon));
    }

    [Fact]
    public async Task Stream_EndsWhenTheSiteStops()
    {
        var other = await site.StartAsync(site.Options);
        using var client = new SiteClient(new Uri(other.Urls.First()));
        await client.SignInAsync(DemoAccounts.Teacher);
        await using var stream = await client.StreamAsync($"{grid.Address}/changes");
        Assert.Equal("start", await stream.NextAsync(Soon));

        await other.StopAsync(new CancellationTokenSource(Soon).Token);

        Assert.Null(await stream.NextAsync(Soon));
        Assert.Equal(0, other.Services.GetRequiredService<LiveLines>().Count);
        await other.DisposeAsync();
    }

    [Fact]
    public async Task Streams_OfOneSession_AreNotWithoutNumber()
    {
        using var client = await site.OpenAsync(DemoAccounts.ClassTeacher);
        var open = new List<EventStream>();
        for (var i = 0; i < LiveLines.MaxPerSession; i++)
        {
            open.Add(await client.StreamAsync($"{grid.Address}/changes"));
            Assert.Equal("start", await open[^1].NextAsync(Soon));
        }

        await using var more = await client.StreamAsync($"{grid.Address}/changes");

        Assert.Equal(System.Net.HttpStatusCode.TooManyRequests, more.Status);
        foreach (var stream in open)
        {
            await stream.DisposeAsync();
        }
    }

    private void ChangeAnotherJournal()
    {
        var teacher = site.PersonOf(DemoAccounts.Teacher);
        var year = site.School.Journal.State.Year;
        var lesson = site.School.Journal.State.Access.Register.Journals
            .Where(j => j.Teacher is { } t && t.Value == teacher && j.Id != grid.Journal.Id)
            .SelectMany(j => year.LessonsOf(j.Id))
            .Last(l => l.Status == LessonStatus.Held);
        var reply = site.School.Journal.Submit(at => new Submission(
            PersonId.Parse(teacher), at, new RecordLesson(lesson with { Topic = $"Тема, {at}" }) { Version = year.VersionOf(new RecordLesson(lesson).Address) })
        { Reason = "описка" });
        Assert.IsType<DeskReply.Accepted>(reply);
    }
}
