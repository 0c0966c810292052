using System.Net;
using ElJournal.Domain.Journals;
using ElJournal.ReferenceHost.Accounts;
using ElJournal.ReferenceHost.Site.Journals.Plans;
using ElJournal.ReferenceHost.Tests.Support;

namespace ElJournal.ReferenceHost.Tests.Site;

[Collection(nameof(TeacherSite))]
public sealed class PlanTests(SiteFixture site)
{
    private readonly GridPage grid = new(site);

    [Fact]
    public async Task Plan_Teacher_AddsChangesAndTakesBackTopics()
    {
        using var client = await site.OpenAsync(DemoAccounts.Teacher);
        await client.GetAsync($"{grid.Address}/plan");
        var last = grid.Year.PlanOf(grid.Journal.Id).Select(t => t.Number).DefaultIfEmpty(0).Max();

        var added = await client.PostAsync($"{grid.Address}/plan", ("lines", "Дроби; 4\r\n\r\nПроценты"));
        var changed = await client.PostAsync($"{grid.Address}/plan/{last + 1}", ("version", "1"), ("topic", "Обыкновенные дроби"), ("hours", "5"));
        var removed = await client.PostAsync($"{grid.Address}/plan/{last + 2}", ("version", "1"), ("topic", "Проценты"), ("hours", ""), ("remove", "1"));

        Assert.All([added, changed, removed], answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
        Assert.Equal(new PlannedTopic(grid.Journal.Id, last + 1, "Обыкновенные дроби") { Hours = 5 }, grid.Year.PlanOf(grid.Journal.Id).Last() with { Recorded = default });
    }

    [Fact]
    public async Task Plan_Stale_ShowsBothValues()
    {
        using var client = await site.OpenAsync(DemoAccounts.Teacher);
        await client.GetAsync($"{grid.Address}/plan");
        await client.PostAsync($"{grid.Address}/plan", ("lines", "Степени"));
        var topic = grid.Year.PlanOf(grid.Journal.Id).Last(t => t.Topic == "Степени");
        await client.PostAsync($"{grid.Address}/plan/{topic.Number}", ("version", "1"), ("topic", "Степени с целым показателем"), ("hours", ""));

        var stale = await client.PostAsync($"{grid.Address}/plan/{topic.Number}", ("version", "1"), ("topic", "Степени и корни"), ("hours", ""));

        Assert.Equal(HttpStatusCode.Conflict, stale.StatusCode);
        Assert.Contains("«Степени с целым показателем» / «Степени и корни»", WebUtility.HtmlDecode(await stale.Content.ReadAsStringAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Plan_OfAPupil_IsNotFound()
    {
        using var client = await site.OpenAsync(DemoAccounts.Pupil);

        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync($"{grid.Address}/plan")).StatusCode);
    }

    [Fact]
    public void Lines_AllThatIsWrong_IsTold()
    {
        var topics = PlanLines.Read("Дроби; 4\n; 3\nПроценты; много\nСтепени", grid.Journal.Id, last: 7, out var wrong);

        Assert.Equal([(8, "Дроби", 4), (9, "Степени", null)], topics.Select(t => (t.Number, t.Topic, t.Hours)));
        Assert.Equal(["Строка 2: «; 3»", "Строка 3: «Проценты; много»"], wrong.Select(w => w[..w.IndexOf(" — ", StringComparison.Ordinal)]));
    }
}
