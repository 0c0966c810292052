using ElJournal.Domain.Activity;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Materials;
using ElJournal.Domain.People;
using ElJournal.Domain.Revisions;
using ElJournal.Domain.Revisions.Commands;
using ElJournal.Domain.Revisions.Log;
using ElJournal.ReferenceHost.Schools;
using ElJournal.ReferenceHost.Storage;
using ElJournal.ReferenceHost.Tests.Support;
using ElJournal.Rules.Desk;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using NodaTime;

namespace ElJournal.ReferenceHost.Tests.Storage;

/// <summary>One suite for both data bases: what is accepted is stored, once, whole and in order.</summary>
public sealed class StoreTests
{
    [Theory]
    [OnSqlite]
    [OnPostgres]
    public void Migrations_LeaveTheTablesOfTheModel(string provider)
    {
        using var test = new TestStore(provider);
        using var context = test.Store.Open();

        Assert.False(context.Database.HasPendingModelChanges());
        Assert.Empty(context.Database.GetPendingMigrations());
        Assert.Empty(context.Log);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public void Founding_IsReadBackAsItWas(string provider)
    {
        using var test = new TestStore(provider);
        var founded = StorySchool.Founding(StorySchool.Clock().GetCurrentInstant()).Store(test.Store).Value;

        var log = new RevisionStore(test.Store).Read().Value;

        Assert.Equal(founded.Revisions.Length, log.Head.Count);
        Assert.Equal(founded.After.Facts.Select(f => f.Revision.Address).ToHashSet(), [.. log.Year.Facts.Select(f => f.Revision.Address)]);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public void Founding_ThatFails_LeavesNothing(string provider)
    {
        using var test = new TestStore(provider);
        var founding = StorySchool.Founding(StorySchool.Clock().GetCurrentInstant());

        // The same number twice: the data base refuses it after the log was written.
        Assert.ThrowsAny<Exception>(() => (founding with { Packs = [founding.Packs[0], new PackRow { Place = 0, Name = "base" }] }).Store(test.Store));

        using var context = test.Store.Open();
        Assert.Equal((0, 0), (context.Log.Count(), context.Schools.Count()));
        Assert.False(SchoolFounding.IsDone(test.Store));
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public void Submit_Accepted_IsThereAfterARestart(string provider)
    {
        using var test = new TestStore(provider);
        var clock = StorySchool.Clock();
        var school = StorySchool.Open(test.Store, clock);

        Assert.IsType<DeskReply.Accepted>(school.Journal.Submit(StorySchool.Lesson("Дроби", version: 1)));

        var again = OpenSchool.From(test.Store, clock).Value;
        Assert.Equal("Дроби", again.Journal.State.Year.FindLesson(StorySchool.Monday)!.Topic);
        Assert.Equal(school.Journal.State.Year.Count, again.Journal.State.Year.Count);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public void Submit_Refused_StoresNothing(string provider)
    {
        using var test = new TestStore(provider);
        var school = StorySchool.Open(test.Store, StorySchool.Clock());
        var before = RowsOf(test);

        Assert.IsType<DeskReply.Refused>(school.Journal.Submit(StorySchool.Lesson("Дроби", version: 7)));

        Assert.Equal(before, RowsOf(test));
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Append_AfterSomebodyFaster_LosesTheRaceAndWritesNothing(string provider)
    {
        using var test = new TestStore(provider);
        StorySchool.Open(test.Store, StorySchool.Clock());
        var store = new RevisionStore(test.Store);
        var log = store.Read().Value;
        var revisions = Decider.Decide(log.Year, StorySchool.Lesson("Дроби", version: 1)(StorySchool.Clock().GetCurrentInstant() + Duration.FromMinutes(1)), new()).Value.Revisions;
        await store.AppendAsync(log.Head, revisions);

        await Assert.ThrowsAsync<LostRaceException>(() => store.AppendAsync(log.Head, revisions));

        Assert.Equal(log.Head.Count + 1, store.Read().Value.Head.Count);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Submit_WithAFileThatAnotherProgramStoresMeanwhile_IsAccepted(string provider)
    {
        using var test = new TestStore(provider);
        byte[] content = [4, 5, 6];
        var digest = FileStore.DigestOf(content);

        // It has looked for the file and not found it when the other program stores it.
        var school = StorySchool.Open(new Store(test.Store.Address, new Meanwhile(() => Keep(test.Store, new FileRow { Digest = digest.Value, Content = content }))), StorySchool.Clock());
        var material = new JournalMaterial(MaterialId.Parse("m-1"), JournalId.Parse("7А-алгебра"), MaterialKind.Reading, new MaterialContent("План") { File = new StoredFile("план.txt", "text/plain", content.Length, digest) });
        var reply = await school.Journal.SubmitAsync(PersonId.Parse("t-1"), _ => [new WordedCommand(new RecordLedgerFact(material), Text: null, new FileRow { Digest = digest.Value, Content = content })]);

        Assert.IsType<DeskReply.Accepted>(reply);
        Assert.Equal(content, new FileStore(test.Store).Find(digest));
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public void TwoPrograms_OverOneStore_LoseNoWrite(string provider)
    {
        using var test = new TestStore(provider);
        var clock = StorySchool.Clock();
        var first = StorySchool.Open(test.Store, clock);
        var second = OpenSchool.From(test.Store, clock).Value;

        Assert.IsType<DeskReply.Accepted>(first.Journal.Submit(StorySchool.Lesson("Дроби", version: 1)));
        var stale = second.Journal.Submit(StorySchool.Lesson("Проценты", version: 1));
        Assert.IsType<DeskReply.Accepted>(second.Journal.Submit(StorySchool.Lesson("Проценты", version: 2)));

        Assert.Contains(Assert.IsType<DeskReply.Refused>(stale).Refusals, r => r.Code == RefusalDefects.Stale.Id);
        Assert.Equal("Проценты", OpenSchool.From(test.Store, clock).Value.Journal.State.Year.FindLesson(StorySchool.Monday)!.Topic);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public void TwoPrograms_ThatStoreTheSameFileAtOnce_BothAreTaken(string provider)
    {
        using var test = new TestStore(provider);
        var clock = StorySchool.Clock();
        OpenSchool[] programs = [StorySchool.Open(test.Store, clock), OpenSchool.From(test.Store, clock).Value];
        byte[] content = [1, 2, 3];
        var file = new StoredFile("план.txt", "text/plain", content.Length, FileStore.DigestOf(content));
        using var start = new Barrier(programs.Length);

        var replies = programs.AsParallel().WithDegreeOfParallelism(programs.Length).Select((program, i) =>
        {
            start.SignalAndWait();
            return program.Journal.Submit(PersonId.Parse("t-1"), _ =>
            [
                new WordedCommand(
                    new RecordLedgerFact(new JournalMaterial(MaterialId.Parse($"m-{i}"), JournalId.Parse("7А-алгебра"), MaterialKind.Reading, new MaterialContent("План") { File = file })),
                    Text: null,
                    new FileRow { Digest = file.Digest.Value, Content = content }),
            ]);
        }).ToList();

        Assert.All(replies, reply => Assert.IsType<DeskReply.Accepted>(reply));
        Assert.Equal(content, new FileStore(test.Store).Find(file.Digest));
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task ManyAtOnce_EachAcceptedIsStoredOnce(string provider)
    {
        using var test = new TestStore(provider);
        var clock = StorySchool.Clock();
        var school = StorySchool.Open(test.Store, clock);
        var before = school.Journal.State.Year.Count;

        // All of them have seen the same version: one is accepted, the others are stale.
        var replies = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => Task.Run(() => school.Journal.SubmitAsync(StorySchool.Lesson($"Тема {i}", version: 1)))));

        Assert.Single(replies.OfType<DeskReply.Accepted>());
        Assert.Equal(before + 1, new RevisionStore(test.Store).Read().Value.Head.Count);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Witness_WhoeverGoesAway_LeavesTheQueueBeforeTheTurnAndNotAfterIt(string provider)
    {
        using var test = new TestStore(provider);
        var journal = StorySchool.Open(test.Store, StorySchool.Clock()).Journal;
        using var waiting = new CancellationTokenSource();
        using var begun = new CancellationTokenSource();

        // The first is in its turn while the second comes and both go away.
        await journal.WitnessAsync(
            PersonId.Parse("t-1"),
            at =>
            {
                var behind = journal.WitnessAsync(PersonId.Parse("t-1"), _ => throw new InvalidOperationException("It had its turn."), waiting.Token);
                waiting.Cancel();
                begun.Cancel();
                Assert.ThrowsAny<OperationCanceledException>(() => behind.GetAwaiter().GetResult());
                return [new SignIn(AccountId.Parse("teacher"), at)];
            },
            begun.Token);

        Assert.Single(new RevisionStore(test.Store).Read().Value.Year.AllOf<SignIn>(RevisedKinds.OfLedger<SignIn>()));
        Assert.IsType<DeskReply.Accepted>(await journal.SubmitAsync(StorySchool.Lesson("Корни", version: 1)));
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public void Open_LogThatSomebodyAltered_IsRefused(string provider)
    {
        using var test = new TestStore(provider);
        StorySchool.Open(test.Store, StorySchool.Clock());
        using (var context = test.Store.Open())
        {
            var line = context.Log.Single(r => r.Number == 5).Line;
            context.Log.Where(r => r.Number == 5).ExecuteUpdate(set => set.SetProperty(r => r.Line, Altered(line)));
        }

        var opened = OpenSchool.From(test.Store, StorySchool.Clock());

        Assert.Contains(opened.Defects, d => d.Code == LogDefects.Altered);
    }

    private static byte[] Altered(byte[] line)
    {
        var copy = line.ToArray();
        var at = copy.AsSpan().IndexOf("\"by\":\"s-1\""u8);
        copy[at + 6] = (byte)'z';
        return copy;
    }

    private static int RowsOf(TestStore test)
    {
        using var context = test.Store.Open();
        return context.Log.Count();
    }

    private static void Keep(Store store, FileRow file)
    {
        using var context = store.Open();
        context.Files.Add(file);
        context.SaveChanges();
    }

    /// <summary>Does something once, right before the first file is stored.</summary>
    private sealed class Meanwhile(Action act) : SaveChangesInterceptor
    {
        private bool isDone;

        public override ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
        {
            if (!isDone && eventData.Context!.ChangeTracker.Entries<FileRow>().Any())
            {
                isDone = true;
                act();
            }

            return ValueTask.FromResult(result);
        }
    }
}
