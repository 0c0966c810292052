using System.Net;
using ElJournal.Domain.Activity;
using ElJournal.Domain.Families;
using ElJournal.Domain.Revisions;
using ElJournal.ReferenceHost.Accounts;
using ElJournal.ReferenceHost.Tests.Support;

namespace ElJournal.ReferenceHost.Tests.Site;

public sealed class DiaryTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Theory]
    [InlineData(DemoAccounts.Pupil)]
    [InlineData(DemoAccounts.Guardian)]
    public async Task Diary_OfTheFamily_ShowsTheWeekWithMarks(string login)
    {
        using var client = await site.OpenAsync(login);

        await client.PageAsync("/");
        var page = await client.PageAsync($"/diary/{PupilOfTheDemo()}");

        Assert.Contains("15.04.2024 – 20.04.2024", page, StringComparison.Ordinal);
        Assert.Contains("Алгебра", page, StringComparison.Ordinal);
        Assert.Matches("<span class=\"mark\">[2-5]</span>", await client.PageAsync($"/diary/{PupilOfTheDemo()}?day=2024-03-11"));
    }

    [Fact]
    public async Task Diary_EachReading_IsRecorded()
    {
        using var client = await site.OpenAsync(DemoAccounts.Guardian);
        var before = Reads();

        await client.PageAsync($"/diary/{PupilOfTheDemo()}");

        Assert.Equal(before + 1, Reads());
    }

    [Theory]
    [InlineData(DemoAccounts.Pupil)]
    [InlineData(DemoAccounts.Guardian)]
    [InlineData(DemoAccounts.Authority)]
    public async Task Diary_OfAnother_IsNotThere(string login)
    {
        using var client = await site.OpenAsync(login);
        var other = PupilOfAnotherFamily();
        var before = Reads();

        var answer = await client.GetAsync($"/diary/{other}");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal(before, Reads());
    }

    [Theory]
    [InlineData("/diary/%20")]
    [InlineData("/diary/x'--")]
    public async Task Diary_OfNobody_IsNotThere(string path)
    {
        using var client = await site.OpenAsync(DemoAccounts.Director);

        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(path)).StatusCode);
    }

    private string PupilOfTheDemo() => PersonOf(DemoAccounts.Pupil);

    private string PupilOfAnotherFamily()
    {
        var state = site.School.Journal.State;
        var guardian = PersonOf(DemoAccounts.Guardian);
        var own = state.Year.AllOf<Guardianship>(RevisedKinds.OfLedger<Guardianship>()).Where(g => g.Guardian.Value == guardian).Select(g => g.Pupil).ToHashSet();
        return state.Access.Register.Pupils.First(p => !own.Contains(p)).Value;
    }

    private string PersonOf(string login)
    {
        using var context = site.School.Store.Open();
        return context.Accounts.Single(a => a.Login == login).Person!;
    }

    private int Reads() => site.School.Journal.State.Year.AllOf<DataRead>(RevisedKinds.OfLedger<DataRead>()).Count();
}
