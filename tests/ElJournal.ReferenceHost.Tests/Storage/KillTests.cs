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
/// <remarks>Three rounds on SQLite and one on PostgreSQL, or as many as <c>ELJOURNAL_KILLS</c> says (<c>eng/soak.sh kill</c>).</remarks>
public sealed class KillTests
{
    private static readonly int? WantedRounds = int.TryParse(Environment.GetEnvironmentVariable("ELJOURNAL_KILLS"), CultureInfo.InvariantCulture, out var rounds) ? rounds : null;
    private static readonly string[] Writers = [DemoAccounts.Teacher, DemoAccounts.ClassTeacher];

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Kill_AmidWrites_LosesNothingAcknowledged(string provider)
    {
        using var test = new TestStore(provider);
        var acknowledged = new Acknowledgements();
        var rounds = WantedRounds ?? (provider == nameof(StoreProvider.Sqlite) ? 3 : 1);
        for (var round = 1; round <= rounds; round++)
        {
            var before = acknowledged.Count;
            using (var host = await HostProcess.ServeAsync(test.Address))
            {
                var writing = Task.WhenAll(Writers.Select(login => WriteAsync(host.Site, login, round, acknowledged)));

                // Some writes at least, another number in each round.
                await Task.WhenAny(acknowledged.ReachAsync(before + (5 * round)), writing);
                host.Kill();
                await writing;
            }

            Assert.True(acknowledged.Count > before, "Nothing was written before the kill.");
            var read = new RevisionStore(test.Store).Read();
            Assert.True(read.IsGood, string.Join('\n', read.Defects));
            AssertStored(read.Value.Year, acknowledged.All, round);
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
    private static async Task WriteAsync(Uri site, string login, int round, Acknowledgements acknowledged)
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
                acknowledged.Add(lesson, text);
            }
        }
        catch (Exception e) when (e is HttpRequestException or IOException)
        {
            // The program is gone: what it had not answered was not acknowledged.
        }
    }

    /// <summary>What the program has acknowledged, and who waits for so much of it.</summary>
    private sealed class Acknowledgements
    {
        private readonly ConcurrentBag<(string Lesson, string Text)> all = [];
        private volatile Goal goal = new(int.MaxValue);

        internal int Count => all.Count;

        internal IReadOnlyCollection<(string Lesson, string Text)> All => all;

        internal void Add(string lesson, string text)
        {
            all.Add((lesson, text));
            goal.Tell(all.Count);
        }

        /// <summary>Ends as soon as there are so many.</summary>
        internal Task ReachAsync(int count)
        {
            var next = new Goal(count);
            goal = next;
            next.Tell(all.Count);
            return next.Reached;
        }
    }

    private sealed class Goal(int count)
    {
        private readonly TaskCompletionSource reached = new(TaskCreationOptions.RunContinuationsAsynchronously);

        internal Task Reached => reached.Task;

        internal void Tell(int now)
        {
            if (now >= count)
            {
                reached.TrySetResult();
            }
        }
    }
}
