using System.Net;
using ElJournal.ReferenceHost.Accounts;
using ElJournal.ReferenceHost.Site.Control;
using ElJournal.ReferenceHost.Site.Findings;
using ElJournal.ReferenceHost.Tests.Support;
using ElJournal.Reporting;
using ElJournal.Rules.Monitoring;
using ElJournal.Rules.Norms;

namespace ElJournal.ReferenceHost.Tests.Site;

[Collection(OfficeSite.Name)]
public sealed class ControlTests(SiteFixture site)
{
    [Fact]
    public async Task Control_Deputy_SeesTheTeachersWithWhatIsOverdue()
    {
        using var client = await site.OpenAsync(DemoAccounts.DeputyHead);

        var page = await client.PageAsync(ControlEndpoints.Path);

        var overdue = Standing().Where(v => v is { Verdict: Verdict.Overdue, IsAdvice: false, Bearer: not null }).GroupBy(v => v.Bearer!.Value.Value).ToList();
        Assert.NotEmpty(overdue);
        Assert.All(overdue, of => Assert.Contains($"bearer={of.Key}\" aria-label=\"Просрочено: {site.School.Names.Of(of.Key)}, {RussianText.Number(of.Count())}\">{RussianText.Number(of.Count())}</a>", page, StringComparison.Ordinal));
        Assert.Matches("<td data-label=\"В день урока\">[0-9]+,[0-9]", page);
    }

    [Theory]
    [InlineData(DemoAccounts.Teacher)]
    [InlineData(DemoAccounts.ClassTeacher)]
    [InlineData(DemoAccounts.Secretary)]
    [InlineData(DemoAccounts.Guardian)]
    [InlineData(DemoAccounts.Authority)]
    public async Task Control_WhoDoesNotAnswerForTheSchool_FindsNothing(string login)
    {
        using var client = await site.OpenAsync(login);

        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(ControlEndpoints.Path)).StatusCode);
    }

    [Fact]
    public async Task Findings_OfAClause_AreThoseOfTheCheckAndExplainThemselves()
    {
        using var client = await site.OpenAsync(DemoAccounts.DeputyHead);
        var found = Standing().First(v => v.IsFinding && !v.IsAdvice);

        var page = WebUtility.HtmlDecode(await client.PageAsync(FindingsEndpoints.AddressOf(new FindingsFilter(FindingsState.Findings, found.Binding.Act, found.Binding.Clause.Id))));
        var why = WebUtility.HtmlDecode(await client.PageAsync(FindingsEndpoints.WhyOf(found.Id)));

        var count = Standing().Count(v => v.IsFinding && !v.IsAdvice && v.Binding.Act == found.Binding.Act && v.Binding.Clause.Id == found.Binding.Clause.Id);
        Assert.Contains($"Всего: {RussianText.Number(count)}.", page, StringComparison.Ordinal);
        Assert.Contains(found.Binding.Norm.Title, why, StringComparison.Ordinal);
        Assert.Contains(found.Binding.Clause.Text, why, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Findings_Teacher_SeesTheOwnAloneAndNoExplanationOfOthers()
    {
        using var client = await site.OpenAsync(DemoAccounts.Teacher);
        var me = site.PersonOf(DemoAccounts.Teacher);
        var others = Standing().First(v => v.IsFinding && v.Bearer is { } b && b.Value != me && JournalTeacher(v) != me);

        var page = await client.PageAsync(FindingsEndpoints.AddressOf(new FindingsFilter(FindingsState.Open)));
        var why = await client.GetAsync(FindingsEndpoints.WhyOf(others.Id));
        var ofOther = await client.PageAsync(FindingsEndpoints.AddressOf(new FindingsFilter(FindingsState.Findings, Bearer: others.Bearer!.Value.Value)));

        Assert.Contains($"<td>{site.School.Names.Of(me)}</td>", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, why.StatusCode);
        Assert.DoesNotContain(WebUtility.HtmlEncode(others.Id), ofOther, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(DemoAccounts.Pupil)]
    [InlineData(DemoAccounts.Guardian)]
    [InlineData(DemoAccounts.Authority)]
    public async Task Findings_FamiliesAndAuthority_FindNothing(string login)
    {
        using var client = await site.OpenAsync(login);

        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(FindingsEndpoints.Path)).StatusCode);
    }

    private List<StandingVerdict> Standing() => site.School.Journal.Consult(monitor => monitor.Standing.ToList());

    private string? JournalTeacher(StandingVerdict verdict) => verdict.Journal is { } journal ? site.School.Journal.State.Access.Register.FindJournal(journal)!.Teacher?.Value : null;
}
