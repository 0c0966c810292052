using System.Net;
using ElJournal.Domain.Revisions;
using ElJournal.Domain.Supervision;
using ElJournal.ReferenceHost.Accounts;
using ElJournal.ReferenceHost.Site.Reports;
using ElJournal.ReferenceHost.Tests.Support;

namespace ElJournal.ReferenceHost.Tests.Site;

[Collection(OfficeSite.Name)]
public sealed class ReportsTests(SiteFixture site)
{
    [Fact]
    public async Task Report_OnAPage_CallsPeopleByName()
    {
        using var client = await site.OpenAsync(DemoAccounts.ClassTeacher);
        var pupil = site.Pupil().Value;

        var page = WebUtility.HtmlDecode(await client.PageAsync($"{ReportsEndpoints.Path}/class-attendance/view?class={Uri.EscapeDataString(site.Class().Value)}"));

        Assert.Contains(site.School.Names.Of(pupil), page, StringComparison.Ordinal);
        Assert.DoesNotContain(pupil, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Report_Deputy_IsShownWithItsStyleByHashAndTakenAsAFile()
    {
        using var client = await site.OpenAsync(DemoAccounts.DeputyHead);

        var shown = await client.GetAsync($"{ReportsEndpoints.Path}/fill-control/view");
        var table = await client.GetAsync($"{ReportsEndpoints.Path}/fill-control/file?format=Csv");

        var page = await shown.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.OK, shown.StatusCode);
        Assert.Contains("sha256-", Assert.Single(shown.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.DoesNotContain("style=\"", page, StringComparison.Ordinal);
        Assert.Equal("text/csv", table.Content.Headers.ContentType?.MediaType);
        Assert.Contains("Класс;Предмет;Учитель", await table.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Report_WithoutWhatItNeeds_AsksForIt()
    {
        using var client = await site.OpenAsync(DemoAccounts.DeputyHead);

        var answer = await client.GetAsync($"{ReportsEndpoints.Path}/class-progress/view");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("Выберите: класс, период.", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Report_ClassTeacher_GetsThatOfTheOwnClassAloneAndNoFile()
    {
        using var client = await site.OpenAsync(DemoAccounts.ClassTeacher);
        var register = site.School.Journal.State.Access.Register;
        var own = register.Classes.First(c => c.ClassTeacher?.Value == site.PersonOf(DemoAccounts.ClassTeacher)).Id.Value;
        var other = register.Classes.First(c => c.ClassTeacher?.Value != site.PersonOf(DemoAccounts.ClassTeacher)).Id.Value;

        var ofOwn = await client.GetAsync(Address("class-attendance/view", own));
        var ofOther = await client.GetAsync(Address("class-attendance/view", other));
        var ofAll = await client.GetAsync($"{ReportsEndpoints.Path}/fill-control/view");
        var file = await client.GetAsync($"{Address("class-attendance/file", own)}&format=Xlsx");

        Assert.Equal(
            (HttpStatusCode.OK, HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.Forbidden),
            (ofOwn.StatusCode, ofOther.StatusCode, ofAll.StatusCode, file.StatusCode));
    }

    [Theory]
    [InlineData(DemoAccounts.Authority, "school-attendance", HttpStatusCode.OK)]
    [InlineData(DemoAccounts.Authority, "fill-control", HttpStatusCode.NotFound)]
    [InlineData(DemoAccounts.Secretary, "order-book", HttpStatusCode.OK)]
    [InlineData(DemoAccounts.Secretary, "fill-control", HttpStatusCode.NotFound)]
    [InlineData(DemoAccounts.Guardian, "fill-control", HttpStatusCode.NotFound)]
    [InlineData(DemoAccounts.Director, "director-review", HttpStatusCode.OK)]
    [InlineData(DemoAccounts.DeputyHead, "no-such-report", HttpStatusCode.NotFound)]
    public async Task Report_ByCategory_IsGivenOrNot(string login, string report, HttpStatusCode status)
    {
        using var client = await site.OpenAsync(login);

        Assert.Equal(status, (await client.GetAsync($"{ReportsEndpoints.Path}/{report}/view")).StatusCode);
    }

    [Fact]
    public async Task Report_Deputy_RecordsThatItWasMade()
    {
        using var client = await site.OpenAsync(DemoAccounts.DeputyHead);
        await client.GetAsync($"{ReportsEndpoints.Path}/period-analysis");
        var period = site.School.Journal.State.Access.Register.Periods[0].Id.Value;
        var before = Runs().Count();

        var answer = await client.PostAsync($"{ReportsEndpoints.Path}/period-analysis", ("period", period));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.All(Runs().Skip(before), run => Assert.Equal(ReportKind.Analysis, run.Kind));
        Assert.True(Runs().Count() > before);
    }

    private static string Address(string path, string schoolClass) => $"{ReportsEndpoints.Path}/{path}?class={Uri.EscapeDataString(schoolClass)}";

    private IEnumerable<ReportRun> Runs() => site.School.Journal.State.Year.AllOf<ReportRun>(RevisedKinds.OfLedger<ReportRun>()).OrderBy(r => r.MadeAt);
}
