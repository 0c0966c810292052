using System.Net;
using System.Text.RegularExpressions;
using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Revisions;
using ElJournal.ReferenceHost.Accounts;
using ElJournal.ReferenceHost.Tests.Support;

namespace ElJournal.ReferenceHost.Tests.Site;

[Collection(nameof(TeacherSite))]
public sealed partial class FinalsTests(SiteFixture site)
{
    private readonly GridPage grid = new(site);

    private string Address => $"{grid.Address}/finals?period={grid.PeriodOf(grid.Today)}";

    [Fact]
    public async Task Finals_Teacher_SeesProposalsWithTheForecast()
    {
        using var client = await site.OpenAsync(DemoAccounts.Teacher);

        var page = WebUtility.HtmlDecode(await client.PageAsync(Address));

        Assert.Equal(grid.Pupils.Count, Row().Count(page));
        Assert.Contains("Итог: ", page, StringComparison.Ordinal);
        Assert.Contains("Сейчас: ", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Finals_Teacher_EntersOneAndOpensItToTheFamily()
    {
        var pupil = grid.Pupils[0];
        using var client = await site.OpenAsync(DemoAccounts.Teacher);
        await client.GetAsync(Address);

        var entered = await client.PostAsync(Address, ("pupil", pupil.Value), ("version", "0"), ("was", ""), ("whyWas", ""), ("mark", "4"), ("why", "контрольная"), ("reason", ""));
        var before = FinalOf(pupil.Value);
        var opened = await client.PostAsync($"{grid.Address}/finals/publish?period={grid.PeriodOf(grid.Today)}");

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (entered.StatusCode, opened.StatusCode));
        Assert.Equal(("4", "контрольная", null), (CellCodes.Format(before.Cell), before.Reason, before.PublishedAt));
        Assert.NotNull(FinalOf(pupil.Value).PublishedAt);
        Assert.Contains("открыта семье", WebUtility.HtmlDecode(await opened.Content.ReadAsStringAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Finals_OfNoMeaning_WriteNothing()
    {
        using var client = await site.OpenAsync(DemoAccounts.Teacher);
        await client.GetAsync(Address);
        var before = grid.Year.Count;

        var answer = await client.PostAsync(Address, ("pupil", grid.Pupils[1].Value), ("version", "0"), ("was", ""), ("whyWas", ""), ("mark", "четыре"), ("why", ""));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("«четыре» — такой итоговой отметки нет.", WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()), StringComparison.Ordinal);

        // The page that tells so is a look at personal data, and nothing else.
        Assert.Equal(before + 1, grid.Year.Count);
    }

    [Fact]
    public async Task Finals_OfADeputy_AreShownAndNotEntered()
    {
        using var client = await site.OpenAsync(DemoAccounts.DeputyHead);

        var page = await client.PageAsync(Address);
        var answer = await client.PostAsync(Address, ("pupil", grid.Pupils[2].Value), ("version", "0"), ("was", ""), ("whyWas", ""), ("mark", "5"), ("why", ""));

        Assert.DoesNotContain("name=\"mark\"", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
    }

    private FinalMarkEntry FinalOf(string pupil) => grid.Year.AllOf<FinalMarkEntry>(RevisedKinds.FinalMark)
        .Single(f => f.Journal == grid.Journal.Id && f.Pupil.Value == pupil && f.Period.Value == grid.PeriodOf(grid.Today));

    [GeneratedRegex("<th scope=\"row\">", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Row();
}
