using System.Net;
using ElJournal.Domain.Documents;
using ElJournal.Domain.Marks;
using ElJournal.Domain.Revisions;
using ElJournal.ReferenceHost.Accounts;
using ElJournal.ReferenceHost.Site.Corrections;
using ElJournal.ReferenceHost.Tests.Support;

namespace ElJournal.ReferenceHost.Tests.Site;

[Collection(OfficeSite.Name)]
public sealed class CorrectionsTests(SiteFixture site)
{
    [Fact]
    public async Task Corrections_TeacherAsksAndDeputyAgrees_NobodyAgreesWithTheOwn()
    {
        using var teacher = await site.OpenAsync(DemoAccounts.Teacher);
        using var deputy = await site.OpenAsync(DemoAccounts.DeputyHead);
        var act = await Ask(teacher, "описка в отметке");

        var own = await teacher.PostAsync($"{CorrectionsEndpoints.Path}/{act}/approve");
        var seen = await deputy.PageAsync(CorrectionsEndpoints.Path);
        var agreed = await deputy.PostAsync($"{CorrectionsEndpoints.Path}/{act}/approve");

        Assert.Equal(HttpStatusCode.Conflict, own.StatusCode);
        Assert.Contains("описка в отметке", WebUtility.HtmlDecode(seen), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, agreed.StatusCode);
        Assert.Equal(site.PersonOf(DemoAccounts.DeputyHead), Assert.Single(Approvals(act)).Approver.Value);
    }

    [Fact]
    public async Task Corrections_WithoutAReason_AreNotAskedFor()
    {
        using var teacher = await site.OpenAsync(DemoAccounts.Teacher);
        var before = Acts().Count;

        var answer = await AskFor(teacher, " ");

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Equal(before, Acts().Count);
    }

    [Theory]
    [InlineData(DemoAccounts.Pupil)]
    [InlineData(DemoAccounts.Secretary)]
    [InlineData(DemoAccounts.Authority)]
    public async Task Corrections_WhoIsNotConcerned_FindsNothing(string login)
    {
        using var client = await site.OpenAsync(login);

        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(CorrectionsEndpoints.Path)).StatusCode);
    }

    private async Task<string> Ask(SiteClient client, string reason)
    {
        var known = Acts();
        Assert.Equal(HttpStatusCode.OK, (await AskFor(client, reason)).StatusCode);
        return Assert.Single(Acts().Except(known));
    }

    private async Task<HttpResponseMessage> AskFor(SiteClient client, string reason)
    {
        var register = site.School.Journal.State.Access.Register;
        var me = site.PersonOf(DemoAccounts.Teacher);
        var journal = register.Journals.First(j => j.Teacher?.Value == me && j.Class is not null);
        var pupil = register.Enrolments.First(e => e.Class == journal.Class).Pupil;
        await client.GetAsync($"{CorrectionsEndpoints.Path}?journal={Uri.EscapeDataString(journal.Id.Value)}");
        return await client.PostAsync(CorrectionsEndpoints.Path, ("journal", journal.Id.Value), ("pupil", pupil.Value), ("period", AttestationPeriods.Of(register, journal.Class)[0].Id.Value), ("reason", reason));
    }

    private HashSet<string> Acts() => [.. site.School.Journal.State.Year.AllOf<CorrectionAct>(RevisedKinds.CorrectionAct).Select(a => a.Id.Value)];

    private IEnumerable<ActApproval> Approvals(string act) => site.School.Journal.State.Year.AllOf<ActApproval>(RevisedKinds.OfLedger<ActApproval>()).Where(a => a.Act.Value == act);
}
