using System.Net;
using System.Security.Cryptography;
using System.Text;
using ElJournal.ReferenceHost.Accounts;
using ElJournal.ReferenceHost.Tests.Support;
using ElJournal.Reporting;
using ElJournal.Reporting.Catalogues;

namespace ElJournal.ReferenceHost.Tests.Site;

[Collection(OfficeSite.Name)]
public sealed class ActTests(SiteFixture site)
{
    private const string Act = "lenskaya-2017";

    [Fact]
    public async Task Act_Deputy_SeesEveryClauseWithTheFiguresOfTheAudit()
    {
        using var client = await site.OpenAsync(DemoAccounts.DeputyHead);

        var page = WebUtility.HtmlDecode(await client.PageAsync("/act"));

        var audit = site.School.Journal.Consult(monitor => monitor.ToAudit().Summary);
        var act = site.School.Journal.Regulation.Packs.SelectMany(p => p.Chain).Single(p => p.Id == Act);
        Assert.All(act.Clauses, clause => Assert.Contains(clause.Text, page, StringComparison.Ordinal));
        var figures = act.Clauses.Select(c => CatalogueFigures.Of(audit, Act, c.Id)).OfType<CatalogueFigures>().Where(f => f.Fulfilled > 0).ToList();
        Assert.NotEmpty(figures);
        Assert.All(figures, f => Assert.Contains($"исполнено: {RussianText.Number(f.Fulfilled)}", page, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(DemoAccounts.Pupil)]
    [InlineData(DemoAccounts.Guardian)]
    [InlineData(DemoAccounts.Teacher)]
    public async Task Act_WhoMayNotSeeSumsOfTheSchool_SeesTheClausesAlone(string login)
    {
        using var client = await site.OpenAsync(login);

        var page = await client.PageAsync("/act");
        var catalogue = await client.PageAsync($"/act/{Act}");

        Assert.Contains("ЭД-1b", page, StringComparison.Ordinal);
        Assert.DoesNotContain("исполнено:", page, StringComparison.Ordinal);
        Assert.DoesNotContain("исполнено в срок", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<dt>Последняя проверка</dt>", catalogue, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(DemoAccounts.DeputyHead, "/act/saki-2020")]
    [InlineData(DemoAccounts.Authority, "/act")]
    [InlineData(DemoAccounts.Authority, "/act/" + Act)]
    public async Task Act_NotOfTheSchoolOrNotForTheReader_IsNotFound(string login, string path)
    {
        using var client = await site.OpenAsync(login);

        var answer = await client.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Catalogue_NamesItsStyleByHashAndAllowsNothingElse()
    {
        using var client = await site.OpenAsync(DemoAccounts.Director);

        var answer = await client.GetAsync($"/act/{Act}");

        var page = await answer.Content.ReadAsStringAsync();
        var style = page.Split("<style>")[1].Split("</style>")[0];
        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains($"style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)))}';", policy, StringComparison.Ordinal);
        Assert.StartsWith("default-src 'none';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Contains("<dt>Последняя проверка</dt>", page, StringComparison.Ordinal);
    }
}
