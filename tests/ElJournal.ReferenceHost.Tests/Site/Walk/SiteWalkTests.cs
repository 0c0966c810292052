using System.Net;
using System.Runtime.CompilerServices;
using ElJournal.Domain.Activity;
using ElJournal.Domain.Revisions;
using ElJournal.ReferenceHost.Api;
using ElJournal.ReferenceHost.Tests.Support;
using ElJournal.Rules.Desk;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ElJournal.ReferenceHost.Tests.Site.Walk;

/// <summary>Every page and every form, asked for as every category about things of one's own and of others: what is answered is what the access matrix says of each.</summary>
/// <remarks>The methods of the API are walked in the same way by <see cref="Api.ApiAccessTests"/>. A route that is in neither fails, so that whoever adds one says for whom it is.</remarks>
public sealed class SiteWalkTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    /// <summary>To choose what is asked for means looking through the journals, so all categories ask for the same.</summary>
    private static readonly ConditionalWeakTable<SiteFixture, IReadOnlyList<PageCall>> Chosen = [];

    private static readonly HttpStatusCode[] Hidden = [HttpStatusCode.Forbidden, HttpStatusCode.NotFound, HttpStatusCode.BadRequest];

    /// <summary>By which codes the desk says that somebody may not, and that it knows nobody of the name.</summary>
    private static readonly string[] Denials = [DeskDefects.Denied.Id, DeskDefects.Unknown.Id];

    public static TheoryData<string> Logins => [.. ApiClient.Everybody.Select(e => e.Login)];

    [Theory]
    [MemberData(nameof(Logins))]
    public async Task EveryRoute_AnswersAsTheAccessMatrixSays(string login)
    {
        using var client = await site.OpenAsync(login);
        await client.PageAsync("/help");
        var (wrong, sent) = (new List<string>(), new HashSet<string>(StringComparer.Ordinal));
        var calls = Chosen.GetValue(site, CallsOf);
        var lens = new AccessLens(site, login);
        var strangers = lens.Strangers();
        foreach (var call in calls)
        {
            var expected = call.IsFor(lens);
            if (expected && call.Kind is { } kind && !sent.Add(kind))
            {
                continue;
            }

            var before = site.Year();
            var (status, body) = await AnswerAsync(client, call);
            var isThrough = !Hidden.Contains(status) && !Denials.Any(d => body.Contains(d, StringComparison.Ordinal));
            if (isThrough != expected || (int)status >= 500)
            {
                wrong.Add($"{call}: {(int)status}, {(expected ? "дозволено" : "не дозволено")}");
            }

            if (!expected && site.Year() is var after && after.Count != before.Count && Entries(after) != Entries(before))
            {
                wrong.Add($"{call}: записано");
            }

            wrong.AddRange(strangers.Where(s => body.Contains(s, StringComparison.Ordinal)).Select(s => $"{call}: показано «{s}»").Take(3));
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public void Walk_PassesEveryRoute()
    {
        var walked = CallsOf(site).Append(OpenCalls.SignIn).Select(c => $"{c.Method} {c.Pattern}");
        var routes = site.App.Services.GetRequiredService<EndpointDataSource>().Endpoints
            .OfType<RouteEndpoint>()
            .Where(e => !e.RoutePattern.RawText!.StartsWith(ApiRoutes.Root, StringComparison.Ordinal) && !IsOfDescription(e))
            .SelectMany(e => (e.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["GET"]).Select(m => $"{m} {e.RoutePattern.RawText}"));

        Assert.Equal(routes.Distinct().Order(StringComparer.Ordinal), walked.Distinct().Order(StringComparer.Ordinal));
    }

    /// <summary>Sends a request; of a stream of events only the first words matter.</summary>
    private static async Task<(HttpStatusCode Status, string Body)> AnswerAsync(SiteClient client, PageCall call)
    {
        if (call.Path.EndsWith("/changes", StringComparison.Ordinal) && call.Pattern.StartsWith("/journals", StringComparison.Ordinal))
        {
            await using var stream = await client.StreamAsync(call.Path);
            return (stream.Status, "");
        }

        using var answer = call.Method == "GET" ? await client.GetAsync(call.Path) : await client.PostAsync(call.Path, [.. call.Fields]);
        return (answer.StatusCode, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()));
    }

    /// <summary>The description of the API says nothing of the school; the tests of the API see that it opens.</summary>
    private static bool IsOfDescription(RouteEndpoint route) => route.Metadata.GetMetadata<IAllowAnonymous>() is not null && route.RoutePattern.RawText!.StartsWith("/api", StringComparison.Ordinal);

    /// <summary>Counts the versions of what people entered: that somebody has read is taken down, and is no entry.</summary>
    private static int Entries(RevisedYear year) => year.Facts.Sum(f => f.Fact is DataRead or SignIn ? 0 : f.Version);

    private static IReadOnlyList<PageCall> CallsOf(SiteFixture site)
    {
        var walk = new WalkSubjects(site);
        walk.Stand();
        return [.. JournalCalls.All(walk), .. FamilyCalls.All(walk), .. ContactCalls.All(walk), .. MaterialCalls.All(walk), .. ClassCalls.All(walk), .. OfficeCalls.All(walk), .. ReportCalls.All(walk), .. OpenCalls.All()];
    }
}
