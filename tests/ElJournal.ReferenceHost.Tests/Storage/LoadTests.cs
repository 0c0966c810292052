using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Journals;
using ElJournal.ReferenceHost.Accounts;
using ElJournal.ReferenceHost.Api;
using ElJournal.ReferenceHost.Site;
using ElJournal.ReferenceHost.Storage;
using ElJournal.ReferenceHost.Tests.Support;
using ElJournal.Rules.Access;
using NodaTime;

namespace ElJournal.ReferenceHost.Tests.Storage;

/// <summary>Teachers save marks all at once: each mark that was answered with good stands, and the site fails nobody.</summary>
/// <remarks>A dozen teachers, or as many as <c>ELJOURNAL_LOAD</c> says (<c>eng/soak.sh load</c>). The figures go to the file that <c>ELJOURNAL_FIGURES</c> names.</remarks>
public sealed class LoadTests
{
    private static readonly int Teachers = int.TryParse(Environment.GetEnvironmentVariable("ELJOURNAL_LOAD"), CultureInfo.InvariantCulture, out var teachers) ? teachers : 12;

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Marks_SavedAllAtOnce_AreAllThere(string provider)
    {
        using var test = new TestStore(provider);
        var school = new LoadSchool(Teachers).Open(test.Store, LoadSchool.Clock());
        var tokens = new TokenStore(test.Store, school.Clock);
        var keys = Enumerable.Range(0, Teachers).Select(t => tokens.Issue(LoadSchool.Login(t), AccessCategory.SubjectTeacher, [ApiScope.WriteJournals], Duration.FromDays(1)).Key).ToList();
        await using var app = SiteApp.Build(school, new SiteOptions { Urls = "http://127.0.0.1:0", ApiRequestsPerMinute = int.MaxValue });
        await app.StartAsync();
        var times = new ConcurrentBag<double>();
        var began = Stopwatch.GetTimestamp();

        await Task.WhenAll(keys.Select((key, teacher) => SaveAsync(new Uri(app.Urls.First()), key, teacher, times)));

        var seconds = Stopwatch.GetElapsedTime(began).TotalSeconds;
        var year = new RevisionStore(test.Store).Read().Value.Year;
        var saved =
            from teacher in Enumerable.Range(0, Teachers)
            from number in Enumerable.Range(0, LoadSchool.ClassSize)
            select (MarkOf(number), year.Find(LoadSchool.Mark(teacher, number))?.Fact is MarkEntry mark ? CellCodes.Format(mark.Cell) : "нет");
        Assert.All(saved, s => Assert.Equal(s.Item1, s.Item2));
        Tell(provider, [.. times.Order()], seconds);
    }

    private static string MarkOf(int number) => ((number % 4) + 2).ToString(CultureInfo.InvariantCulture);

    private static async Task SaveAsync(Uri site, string key, int teacher, ConcurrentBag<double> times)
    {
        using var client = new ApiClient(site, key);
        for (var number = 0; number < LoadSchool.ClassSize; number++)
        {
            var began = Stopwatch.GetTimestamp();
            using var answer = await client.SendAsync(HttpMethod.Put, $"/assessments/{LoadSchool.Work(teacher)}/marks/{LoadSchool.Pupil(teacher, number)}", new { mark = MarkOf(number) });
            times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }
    }

    private static void Tell(string provider, List<double> times, double seconds)
    {
        if (Environment.GetEnvironmentVariable("ELJOURNAL_FIGURES") is { Length: > 0 } file)
        {
            File.AppendAllText(file, string.Create(
                CultureInfo.InvariantCulture,
                $"load {provider}: {Teachers} teachers, {times.Count} marks, {times.Count / seconds:F0} marks/s, p50 {times[times.Count / 2]:F0} ms, p99 {times[times.Count * 99 / 100]:F0} ms, max {times[^1]:F0} ms\n"));
        }
    }
}
