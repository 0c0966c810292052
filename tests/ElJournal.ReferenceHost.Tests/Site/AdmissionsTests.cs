using System.Net;
using System.Text.RegularExpressions;
using ElJournal.Domain.Admissions;
using ElJournal.Domain.People;
using ElJournal.ReferenceHost.Accounts;
using ElJournal.ReferenceHost.Tests.Support;

namespace ElJournal.ReferenceHost.Tests.Site;

/// <summary>Admission from the application to the class: the secretary records it, the director decides, an order enrols.</summary>
[Collection(OfficeSite.Name)]
public sealed partial class AdmissionsTests(SiteFixture site)
{
    [Fact]
    public async Task Application_FromTheSecretaryThroughTheDirector_EndsInTheClass()
    {
        using var secretary = await site.OpenAsync(DemoAccounts.Secretary);
        using var director = await site.OpenAsync(DemoAccounts.Director);
        var path = await RecordAsync(secretary, "17-п");
        Assert.Contains("решение директора", await director.PageAsync("/admissions?state=Received"), StringComparison.Ordinal);

        using var early = await OrderAsync(secretary, path);
        Assert.Contains("ELJ-D774", await early.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var own = await DecideAsync(secretary, path, "accepted");
        Assert.Equal((HttpStatusCode.Conflict, AdmissionState.Received), (own.StatusCode, Of("17-п").State));

        using var decided = await DecideAsync(director, path, "accepted");
        using var enrolled = await OrderAsync(secretary, path);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (decided.StatusCode, enrolled.StatusCode));
        Assert.Equal((AdmissionState.Enrolled, "p-admitted"), (Of("17-п").State, Of("17-п").Pupil!.Value.Value));
        Assert.Equal("О ком", site.School.Names.Of("p-admitted"));
        Assert.Equal((site.Class(), "31-з"), Assert.Single(site.Year().EnrolmentsOf(PupilId.Parse("p-admitted"))) is var e ? (e.Class, e.Order!.Number) : default);
        Assert.Contains("31-з", await director.PageAsync(path), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refusal_WithoutItsReason_IsNotRecorded()
    {
        using var secretary = await site.OpenAsync(DemoAccounts.Secretary);
        using var director = await site.OpenAsync(DemoAccounts.Director);
        var path = await RecordAsync(secretary, "18-п");

        using var bare = await DecideAsync(director, path, "refused");
        using var reasoned = await DecideAsync(director, path, "refused", "мест нет");

        Assert.Contains("ELJ-D775", await bare.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("мест нет", WebUtility.HtmlDecode(await reasoned.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.Equal(AdmissionState.Refused, Of("18-п").State);
    }

    [Theory]
    [InlineData("", "2024-04-15", "1")]
    [InlineData("19-п", "", "1")]
    [InlineData("19-п", "2024-04-15", "12")]
    public async Task Application_Unfit_IsRefusedWithTheRemedy(string number, string received, string grade)
    {
        using var secretary = await site.OpenAsync(DemoAccounts.Secretary);
        await secretary.PageAsync("/admissions");

        using var answer = await secretary.PostAsync("/admissions", ("number", number), ("received", received), ("applicant", "Кто"), ("child", "О ком"), ("grade", grade));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("Укажите номер и день заявления", WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()), StringComparison.Ordinal);
    }

    private static async Task<string> RecordAsync(SiteClient secretary, string number)
    {
        await secretary.PageAsync("/admissions");
        using var recorded = await secretary.PostAsync("/admissions", ("number", number), ("received", "2024-04-15"), ("applicant", "Кто подал"), ("contact", "8 900"), ("child", "О ком"), ("grade", "7"));
        Assert.Equal(HttpStatusCode.OK, recorded.StatusCode);
        return Link().Matches(WebUtility.HtmlDecode(await recorded.Content.ReadAsStringAsync())).Single(m => m.Groups["number"].Value == number).Groups["path"].Value;
    }

    private async Task<HttpResponseMessage> DecideAsync(SiteClient client, string path, string decision, string reason = "")
    {
        await client.PageAsync(path);
        return await client.PostAsync($"{path}/decision", ("version", VersionIn(path)), ("decision", decision), ("reason", reason));
    }

    private async Task<HttpResponseMessage> OrderAsync(SiteClient client, string path)
    {
        await client.PageAsync(path);
        return await client.PostAsync($"{path}/order", ("version", VersionIn(path)), ("number", "31-з"), ("date", "2024-04-15"), ("pupil", "p-admitted"), ("class", site.Class().Value));
    }

    private AdmissionApplication Of(string number) => Assert.Single(site.All<AdmissionApplication>(), a => a.Number == number);

    private string VersionIn(string path) =>
        $"{site.Year().Facts.Single(f => f.Fact is AdmissionApplication a && path.EndsWith(a.Id.Value, StringComparison.Ordinal)).Version}";

    [GeneratedRegex("href=\"(?<path>/admissions/[^\"]+)\">(?<number>[^<]+)<", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Link();
}
