using ElJournal.ReferenceHost.Accounts;
using ElJournal.ReferenceHost.Output;
using ElJournal.ReferenceHost.Schools;
using ElJournal.ReferenceHost.Storage;
using ElJournal.ReferenceHost.Tests.Support;
using ElJournal.Rules.Desk;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using NodaTime.Testing;

namespace ElJournal.ReferenceHost.Tests.Storage;

/// <summary>Backups of a store and their way back, on both data bases: nothing newer is ever lost, and nothing is half done.</summary>
public sealed class BackupTests : IDisposable
{
    private readonly TempFolder temp = new();
    private readonly FakeClock clock = StorySchool.Clock();

    public void Dispose() => temp.Dispose();

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public void Restore_IntoAnEmptyStore_GivesTheSchoolAsItWas(string provider)
    {
        using var test = new TestStore(provider);
        var school = StorySchool.Open(test.Store, clock);
        school.Names.Give("p-1", "Первый Ученик");
        Assert.IsType<DeskReply.Accepted>(school.Journal.Submit(StorySchool.Lesson("Дроби", version: 1)));
        var backup = Backup(test);

        using var fresh = new TestStore(provider);
        var run = Run.Of("restore", backup, "--database", fresh.Address);

        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Equal(Lines(test), Lines(fresh));
        var restored = OpenSchool.From(fresh.Store, clock).Value;
        Assert.Equal(("Дроби", "Первый Ученик"), (restored.Journal.State.Year.FindLesson(StorySchool.Monday)!.Topic, restored.Names.Of("p-1")));
        Assert.IsType<DeskReply.Accepted>(restored.Journal.Submit(StorySchool.Lesson("Корни", version: 2)));
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public void Restore_OverANewerChain_IsRefusedAndChangesNothing(string provider)
    {
        using var test = new TestStore(provider);
        var school = StorySchool.Open(test.Store, clock);
        var backup = Backup(test);
        Assert.IsType<DeskReply.Accepted>(school.Journal.Submit(StorySchool.Lesson("Дроби", version: 1)));
        var before = Lines(test);

        var run = Run.Of("restore", backup, "--database", test.Address);

        Assert.Equal((2, "ELJ-D824"), (run.ExitCode, run.ErrorLines[0][..8]));
        Assert.Equal(before, Lines(test));
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public void Restore_OverAnotherBranch_IsRefusedAndNamesItsFirstRecord(string provider)
    {
        using var test = new TestStore(provider);
        StorySchool.Open(test.Store, clock);
        var start = Backup(test, "начало.db");
        using var other = new TestStore(provider);
        Assert.Equal(0, Run.Of("restore", start, "--database", other.Address).ExitCode);
        Assert.IsType<DeskReply.Accepted>(OpenSchool.From(test.Store, clock).Value.Journal.Submit(StorySchool.Lesson("Дроби", version: 1)));
        Assert.IsType<DeskReply.Accepted>(OpenSchool.From(other.Store, clock).Value.Journal.Submit(StorySchool.Lesson("Корни", version: 1)));
        var before = Lines(other);

        var run = Run.Of("restore", Backup(test), "--database", other.Address);

        Assert.Equal((2, "ELJ-D825"), (run.ExitCode, run.ErrorLines[0][..8]));
        Assert.Contains($"с записи {before.Count - 1}:", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, Lines(other));
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public void Restore_OverADamagedLog_MendsIt(string provider)
    {
        using var test = new TestStore(provider);
        StorySchool.Open(test.Store, clock);
        var (before, backup) = (Lines(test), Backup(test));
        using (var context = test.Store.Open())
        {
            context.Log.Where(r => r.Number == 3).ExecuteUpdate(r => r.SetProperty(l => l.Line, new byte[] { 1, 2, 3 }));
        }

        Assert.False(OpenSchool.From(test.Store, clock).IsGood);

        Assert.Equal(0, Run.Of("restore", backup, "--database", test.Address).ExitCode);
        Assert.Equal(before, Lines(test));
    }

    [Fact]
    public void Backup_OfADamagedStore_KeepsTheOldBackup()
    {
        using var test = new TestStore(nameof(StoreProvider.Sqlite));
        StorySchool.Open(test.Store, clock);
        var backup = Backup(test);
        var good = File.ReadAllBytes(backup);
        using (var context = test.Store.Open())
        {
            context.Log.Where(r => r.Number == 3).ExecuteDelete();
        }

        var run = Run.Of("backup", "--database", test.Address, "--out", backup);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(good, File.ReadAllBytes(backup));
        Assert.Equal(["копия.db"], temp.Names);
    }

    [Fact]
    public void Restore_FileSpoiltAtAnyPage_LeavesTheStoreAlone()
    {
        using var test = new TestStore(nameof(StoreProvider.Sqlite));
        StorySchool.Open(test.Store, clock);
        var good = File.ReadAllBytes(Backup(test));
        using var fresh = new TestStore(nameof(StoreProvider.Sqlite));
        for (var cut = 0; cut < good.Length; cut += good.Length / 8)
        {
            File.WriteAllBytes(temp["обрезок.db"], good[..cut]);

            Assert.Equal(2, Run.Of("restore", temp["обрезок.db"], "--database", fresh.Address).ExitCode);
            Assert.False(SchoolFounding.IsDone(fresh.Store));
        }
    }

    [Fact]
    public void Restore_StoppedHalfWay_LeavesTheStoreAsItWas()
    {
        using var test = new TestStore(nameof(StoreProvider.Sqlite));
        StorySchool.Open(test.Store, clock);
        var (before, backup) = (Lines(test), Backup(test));
        using (var connection = new SqliteConnection(test.Store.Address.ConnectionString))
        {
            // The data base refuses the last of the rows, as a full disk would.
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "CREATE TRIGGER full BEFORE INSERT ON packs BEGIN SELECT RAISE(ABORT, 'disk full'); END";
            command.ExecuteNonQuery();
        }

        Assert.NotEqual(0, Run.Of("restore", backup, "--database", test.Address).ExitCode);

        Assert.Equal(before, Lines(test));
        Assert.True(OpenSchool.From(test.Store, clock).IsGood);
    }

    [Fact]
    public void Backup_NoSchoolOrItsOwnFile_IsRefusedAndMakesNoFile()
    {
        using var test = new TestStore(nameof(StoreProvider.Sqlite));
        StorySchool.Open(test.Store, clock);

        Assert.Equal("ELJ-D564", Run.Of("backup", "--database", temp["нет.db"], "--out", temp["копия.db"]).Error[..8]);
        Assert.Equal("ELJ-D821", Run.Of("backup", "--database", test.Address, "--out", test.Address).Error[..8]);
        Assert.Equal("ELJ-D202", Run.Of("restore", temp["нет.db"], "--database", test.Address).Error[..8]);
        Assert.Empty(temp.Names);
    }

    [Fact]
    public void Restore_OfNamesGoneFromTheStore_IsRefused()
    {
        using var test = new TestStore(nameof(StoreProvider.Sqlite));
        StorySchool.Open(test.Store, clock).Names.Give("g-1", "Родитель");
        var backup = Backup(test);
        using var context = test.Store.Open();
        Assert.Equal(1, context.People.Where(p => p.Person == "g-1").ExecuteDelete());

        var run = Run.Of("restore", backup, "--database", test.Address);

        Assert.Equal((2, "ELJ-D826"), (run.ExitCode, run.ErrorLines[0][..8]));
        Assert.False(context.People.Any(p => p.Person == "g-1"));
    }

    [Fact]
    public void Restore_OfAReadOnlyFile_IsDone()
    {
        using var test = new TestStore(nameof(StoreProvider.Sqlite));
        StorySchool.Open(test.Store, clock);
        var backup = Backup(test);
        File.SetAttributes(backup, FileAttributes.ReadOnly);

        var run = Run.Of("restore", backup, "--database", test.Address);
        File.SetAttributes(backup, FileAttributes.Normal);

        Assert.True(run.ExitCode == 0, run.Error);
    }

    [Fact]
    public void Restore_OfADataBaseInUse_IsRefused()
    {
        using var test = new TestStore(nameof(StoreProvider.Sqlite));
        StorySchool.Open(test.Store, clock);
        var backup = Backup(test);
        File.WriteAllText($"{backup}-wal", "pages");

        Assert.Equal("ELJ-D822", Run.Of("restore", backup, "--database", test.Address).Error[..8]);
    }

    [Fact]
    public void Backup_OfAFileUnlikeItsDigest_IsMadeAndTellsOfItAndIsRestoredOnlyIfTold()
    {
        using var test = new TestStore(nameof(StoreProvider.Sqlite));
        StorySchool.Open(test.Store, clock);
        var spoilt = FileStore.DigestOf([1]).Value;
        using (var context = test.Store.Open())
        {
            context.Files.Add(new FileRow { Digest = spoilt, Content = [2] });
            context.SaveChanges();
        }

        var made = Run.Of("backup", "--database", test.Address, "--out", temp["копия.db"]);
        var refused = Run.Of("restore", temp["копия.db"], "--database", test.Address);
        var told = Run.Of("restore", temp["копия.db"], "--database", test.Address, "--accept-loss");

        Assert.Equal((1, 2, 0), (made.ExitCode, refused.ExitCode, told.ExitCode));
        using var restored = test.Store.Open();
        Assert.False(restored.Files.Any());
        Assert.Contains(spoilt, made.Error, StringComparison.Ordinal);
        Assert.Equal("ELJ-D827", refused.Error[..8]);
        Assert.Contains(spoilt, refused.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Backup_OfSpoiltFiles_LeavesTheFormerBackupAndTheStoreKeepsWhatIsSound()
    {
        using var test = new TestStore(nameof(StoreProvider.Sqlite));
        StorySchool.Open(test.Store, clock);
        var digest = FileStore.DigestOf([1]).Value;
        void Put(byte content)
        {
            using var context = test.Store.Open();
            context.Files.ExecuteDelete();
            context.Files.Add(new FileRow { Digest = digest, Content = [content] });
            context.SaveChanges();
        }

        Put(1);
        var former = File.ReadAllBytes(Backup(test));
        Put(2);
        var refused = Run.Of("backup", "--database", test.Address, "--out", temp["копия.db"]);
        Assert.Equal(1, Run.Of("backup", "--database", test.Address, "--out", temp["другая.db"]).ExitCode);
        Put(1);
        var mended = Run.Of("restore", temp["другая.db"], "--database", test.Address);

        Assert.Equal((2, "ELJ-D829"), (refused.ExitCode, refused.Error[..8]));
        Assert.Equal(former, File.ReadAllBytes(temp["копия.db"]));
        Assert.True(mended.ExitCode == 0, mended.Error);
        using var restored = test.Store.Open();
        Assert.Equal([1], restored.Files.Single().Content);
    }

    [Fact]
    public void Work_ThatMeetsAFaultWhileRowsAreSaved_TellsOfTheStore()
    {
        using var test = new TestStore(nameof(StoreProvider.Sqlite));
        using var error = new StringWriter();
        using var console = new HostConsole(Stream.Null, error, isTerminal: false);

        var code = StoreWork.Run(test.Store.Address, console, _ => throw new DbUpdateException("saving", new SqliteException("database or disk is full", 13)));

        Assert.Equal((2, HostDefects.StoreUnreachable.Id), (code, error.ToString()[..8]));
    }

    [Fact]
    public void Restore_OfABackupThatKnowsLessBesideTheLog_TellsWhatIsLostAndGivesNoAccessBack()
    {
        using var test = new TestStore(nameof(StoreProvider.Sqlite));
        var school = StorySchool.Open(test.Store, clock);
        using (var context = test.Store.Open())
        {
            context.Add(new Account { Login = "гость", PasswordHash = "x", Stamp = "x" });
            context.Add(new ApiToken { Id = "k-1", Hash = "x", Login = "гость", Category = "teacher", Scopes = "marks", IssuedAt = clock.GetCurrentInstant(), ExpiresAt = clock.GetCurrentInstant() });
            context.SaveChanges();
        }

        var backup = Backup(test);
        using (var context = test.Store.Open())
        {
            context.Accounts.ExecuteUpdate(a => a.SetProperty(r => r.IsBlocked, true));
            context.Tokens.ExecuteUpdate(t => t.SetProperty(r => r.RevokedAt, clock.GetCurrentInstant()));
        }

        school.Names.Give("p-9", "Новый Ученик");

        var refused = Run.Of("restore", backup, "--database", test.Address);
        var told = Run.Of("restore", backup, "--database", test.Address, "--accept-loss");

        Assert.Equal((2, "ELJ-D828"), (refused.ExitCode, refused.ErrorLines[^1][..8]));
        Assert.Contains("чего копия не знает: имена — 1. Ничего не заменено", refused.Error, StringComparison.Ordinal);
        Assert.True(told.ExitCode == 0, told.Error);
        using var restored = test.Store.Open();
        Assert.False(restored.People.Any(p => p.Person == "p-9"));
        Assert.True(restored.Accounts.All(a => a.IsBlocked));
        Assert.Equal(clock.GetCurrentInstant(), restored.Tokens.Single().RevokedAt);
    }

    [Fact]
    public void Tables_OfTheModel_AreAllCopied()
    {
        using var test = new TestStore(nameof(StoreProvider.Sqlite));
        using var context = test.Store.Open();

        Assert.Equal(context.Model.GetEntityTypes().Select(t => t.ClrType).ToHashSet(), [typeof(LogRow), .. StoreTables.RowTypes]);
    }

    private string Backup(TestStore test, string name = "копия.db")
    {
        var run = Run.Of("backup", "--database", test.Address, "--out", temp[name]);
        Assert.True(run.ExitCode == 0, run.Error);
        return temp[name];
    }

    private static List<string> Lines(TestStore test)
    {
        using var context = test.Store.Open();
        return [.. context.Log.AsNoTracking().OrderBy(r => r.Number).AsEnumerable().Select(r => Convert.ToBase64String(r.Line))];
    }
}
