using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Revisions;
using ElJournal.Domain.Revisions.Commands;
using ElJournal.ReferenceHost.Accounts;
using ElJournal.ReferenceHost.Storage;
using ElJournal.ReferenceHost.Tests.Support;

namespace ElJournal.ReferenceHost.Tests.Storage;

/// <summary>The program is killed in the middle of writes: what it had acknowledged is there, nothing is half there, and the chain holds.</summary>
/// <remarks>Three rounds, or as many as <c>ELJOURNAL_KILLS</c> says (<c>eng/soak.sh kill</c>).</remarks>
public sealed class KillTests
{
    private static readonly int Rounds = int.TryParse(Environment.GetEnvironmentVariable("ELJOURNAL_KILLS"), CultureInfo.InvariantCulture, out var rounds) ? rounds : 3;
    private static readonly string[] Writers = [DemoAccounts.Teacher, DemoAccounts.ClassTeacher];

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Kill_AmidWrites_LosesNothingAcknowledged(string provider)
    {
        using var test = new TestStore(provider);
        var acknowledged = new ConcurrentBag<(string Lesson, string Text)>();
        for (var round = 1; round <= Rounds; round++)
        {
            var before = acknowledged.Count;
            using (var host = await HostProcess.ServeAsync(test.Address))
            {
                var writing = Task.WhenAll(Writers.Select(login => WriteAsync(host.Site, login, round, acknowledged)));

                // Some writes at least, another number in each round.
                while (acknowledged.Count < before + (20 * round) && !writing.IsCompleted)
                {
                    await Task.Delay(1);
                }

                host.Kill();
                await writing;
            }

            Assert.True(acknowledged.Count > before, "Nothing was written before the kill.");
            var read = new RevisionStore(test.Store).Read();
            Assert.True(read.IsGood, string.Join('\n', read.Defects));
            AssertStored(read.Value.Year, acknowledged, round);
        }
    }

    private static void AssertStored(RevisedYear year, IReadOnlyCollection<(string Lesson, string Text)> acknowledged, int round)
    {
        foreach (var ofLesson in acknowledged.ToLookup(a => a.Lesson, a => a.Text))
        {
            var address = new RecordHomework(new HomeworkEntry(LessonId.Parse(ofLesson.Key), null, isStatedNone: true)).Address;
            var stored = year.Find(address)!.History.Select(h => ((HomeworkEntry)h.Fact!).Text).OfType<string>().Where(t => t.StartsWith("круг ", StringComparison.Ordinal)).ToList();

            Assert.Empty(ofLesson.Except(stored, StringComparer.Ordinal));

            // Of each round one write may be on disk whose acknowledgement the kill cut off.
            Assert.InRange(stored.Count, ofLesson.Count(), ofLesson.Count() + round);
        }
    }

    /// <summary>Corrects the homework of one lesson again and again, until the program is gone.</summary>
    private static async Task WriteAsync(Uri site, string login, int round, ConcurrentBag<(string Lesson, string Text)> acknowledged)
    {
        using var client = new SiteClient(site);
        try
        {
            await client.SignInAsync(login);
            var page = await client.PageAsync("/today");
            for (var i = 1; ; i++)
            {
                var (lesson, version, homework) = LessonForm.In(page);
                var text = $"круг {round}, запись {i}";
                var answer = await client.PostAsync($"/today/{lesson}", ("topic", "Тема"), ("homework", text), ("version", version), ("homeworkVersion", homework), ("reason", "проба"));
                page = await answer.Content.ReadAsStringAsync();
                Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
                acknowledged.Add((lesson, text));
            }
        }
        catch (Exception e) when (e is HttpRequestException or IOException)
        {
            // The program is gone: what it had not answered was not acknowledged.
        }
    }
}
