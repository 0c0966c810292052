using System.Text;
using ElJournal.Domain.Documents;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Domain.Revisions;
using ElJournal.Domain.Revisions.Commands;
using ElJournal.Domain.Revisions.Policies;
using ElJournal.ReferenceHost.Accounts;
using ElJournal.ReferenceHost.Schools;
using ElJournal.ReferenceHost.Storage;
using ElJournal.ReferenceHost.Tests.Support;
using ElJournal.Samples;
using Microsoft.Data.Sqlite;
using NodaTime;
using NodaTime.Testing;

namespace ElJournal.ReferenceHost.Tests.Storage;

/// <summary>What the store knows of a person is given out whole and erased whole, and the chain stays what it was.</summary>
public sealed class PersonalTests : IDisposable
{
    private const string Secret = "Тайная Фамилия";

    private readonly TempFolder temp = new();
    private readonly FakeClock clock = StorySchool.Clock();

    public void Dispose() => temp.Dispose();

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public void Erase_OnDemand_TakesAllOfOnePersonAndKeepsTheChain(string provider)
    {
        using var test = SchoolWithMarks(provider);
        var before = new RevisionStore(test.Store).Read().Value;

        var run = Erase(test, "p-1");

        Assert.True(run.ExitCode == 0, run.Error);
        var after = new RevisionStore(test.Store).Read().Value;
        Assert.Equal((before.Head.Count, before.Head.Hash), (after.Head.Count, after.Head.Hash));
        Assert.True(after.Head.ErasedCount > 0);
        Assert.Empty(after.Year.MarksOf(PupilId.Parse("p-1")));
        Assert.Single(after.Year.MarksOf(PupilId.Parse("p-2")));
        var school = OpenSchool.From(test.Store, clock).Value;
        Assert.Equal(("p-1", "Вторая"), (school.Names.Of("p-1"), school.Names.Of("p-2")));
        using var context = test.Store.Open();
        Assert.Equal(["p-2"], context.Accounts.Select(a => a.Login));
    }

    [Fact]
    public void Erase_OnDemand_LeavesNothingInTheFileOfTheDataBase()
    {
        using var test = SchoolWithMarks(nameof(StoreProvider.Sqlite));
        Assert.Contains(Secret, FilesOf(test), StringComparison.Ordinal);

        Assert.Equal(0, Erase(test, "p-1").ExitCode);

        Assert.DoesNotContain(Secret, FilesOf(test), StringComparison.Ordinal);
    }

    [Fact]
    public void Erase_OnDemand_WritesTheActOfIt()
    {
        using var test = SchoolWithMarks(nameof(StoreProvider.Sqlite));

        Assert.Equal(0, Erase(test, "p-1", "--regulation", "lenskaya-2017").ExitCode);

        var act = File.ReadAllText(temp["акт.html"]);
        File.Delete(temp["акт.html"]);
        Assert.StartsWith("Стирать было нечего", Erase(test, "p-1").Error, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, act, StringComparison.Ordinal);
        Assert.Contains("не определён", act, StringComparison.Ordinal);
        var head = new RevisionStore(test.Store).Verify().Value.Hash;

        // The head is that of random salts, and the digest at the foot is reckoned over it too.
        Approved.Check("destruction-act", act[act.IndexOf("<body", StringComparison.Ordinal)..act.IndexOf("<footer", StringComparison.Ordinal)].Replace(head, "ОТПЕЧАТОК", StringComparison.Ordinal));
    }

    [Fact]
    public void Erase_ActThatExists_IsRefusedAndLeftAlone()
    {
        using var test = SchoolWithMarks(nameof(StoreProvider.Sqlite));
        temp.Write("акт.html", "прежний акт");

        Assert.Equal("ELJ-D819", Erase(test, "p-1").Error[..8]);

        Assert.Equal("прежний акт", File.ReadAllText(temp["акт.html"]));
        Assert.Equal(0, new RevisionStore(test.Store).Verify().Value.ErasedCount);
    }

    [Fact]
    public void Erase_ActThatCannotBePutInItsPlace_ErasesNothing()
    {
        using var test = SchoolWithMarks(nameof(StoreProvider.Sqlite));

        // The time is asked for the act, after its place was found free.
        var run = Erase(test, new Interrupted(clock, () => Directory.CreateDirectory(temp["акт.html"])), "p-1");

        Assert.Equal((2, "ELJ-D504"), (run.ExitCode, run.Error[..8]));
        Assert.Equal(0, new RevisionStore(test.Store).Verify().Value.ErasedCount);
        Assert.Equal(["акт.html"], temp.Names);
    }

    [Fact]
    public void Erase_WhileAnotherProgramReads_KeepsTheActAndTellsThatOldPagesAreLeft()
    {
        using var test = SchoolWithMarks(nameof(StoreProvider.Sqlite));
        using var reader = new SqliteConnection(test.Store.Address.ConnectionString);
        reader.Open();
        using var transaction = reader.BeginTransaction(deferred: true);
        using var command = reader.CreateCommand();
        command.CommandText = "SELECT COUNT(*) FROM log";
        command.ExecuteScalar();

        var run = Erase(test, "p-1");

        Assert.Equal((2, "ELJ-D820"), (run.ExitCode, run.Error[..8]));
        Assert.True(File.Exists(temp["акт.html"]));
        Assert.True(new RevisionStore(test.Store).Verify().Value.ErasedCount > 0);
    }

    [Fact]
    public void Erase_OfSeveralPeople_TakesTheirWordsAndNobodyElses()
    {
        using var test = SchoolWithMarks(nameof(StoreProvider.Sqlite));
        static FactAddress MarkOf(string pupil) => new(RevisedKinds.Mark, new LedgerKey("A1", Second: pupil));
        using var context = test.Store.Open();
        context.Texts.AddRange(new[] { "p-1", "p-2", "p-3" }.Select(p => new TextRow { Fact = $"{MarkOf(p)}", Text = p }));
        context.SaveChanges();

        Assert.Equal(0, Erase(test, "p-1", "p-2").ExitCode);

        Assert.Equal(["p-3"], context.Texts.Select(t => t.Text));
        Assert.Empty(new RevisionStore(test.Store).Read().Value.Year.MarksOf(AssessmentId.Parse("A1")));
    }

    [Fact]
    public void Archive_OfTheStore_HasTheSameRootBeforeAndAfterAnErasure()
    {
        using var test = SchoolWithMarks(nameof(StoreProvider.Sqlite));
        string RootOf(string name)
        {
            var run = Run.At(clock, "archive", "create", "--database", test.Address, "--out", temp[name]);
            Assert.True(run.ExitCode == 0, run.Error);
            return run.ErrorLines.Single(l => l.Contains("корень журнала", StringComparison.Ordinal))[^64..];
        }

        var (before, again) = (RootOf("прежний.zip"), RootOf("ещё.zip"));
        Assert.Equal(0, Erase(test, "p-1").ExitCode);
        var after = RootOf("новый.zip");

        Assert.Equal((before, before), (again, after));
        Assert.Equal(File.ReadAllBytes(temp["прежний.zip"]), File.ReadAllBytes(temp["ещё.zip"]));
        var verified = Run.Of("verify", temp["новый.zip"], "--root", before);
        Assert.True(verified.ExitCode == 0, verified.Output);
        Assert.Contains("стёрто             1 личное значение", verified.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Restore_OfABackupFromBeforeTheErasure_IsRefused()
    {
        using var test = SchoolWithMarks(nameof(StoreProvider.Sqlite));
        Assert.Equal(0, Run.Of("backup", "--database", test.Address, "--out", temp["копия.db"]).ExitCode);
        Assert.Equal(0, Erase(test, "p-1").ExitCode);

        var run = Run.Of("restore", temp["копия.db"], "--database", test.Address);

        Assert.Equal((2, "ELJ-D826"), (run.ExitCode, run.Error[..8]));
        Assert.Empty(new RevisionStore(test.Store).Read().Value.Year.MarksOf(PupilId.Parse("p-1")));
    }

    [Theory]
    [InlineData(null, "2099-01-01", "ELJ-D815")]
    [InlineData("7 лет", "2031-12-31", "ELJ-D816")]
    [InlineData("постоянно", "2099-01-01", "ELJ-D816")]
    [InlineData("7 лет", "2032-01-01", null)]
    public void Erase_ByTerm_OnlyOnceEveryTermIsOver(string? term, string today, string? code)
    {
        using var test = SchoolWithMarks(nameof(StoreProvider.Sqlite));
        var day = NodaTime.Text.LocalDatePattern.Iso.Parse(today).Value;
        clock.Reset(day.At(new LocalTime(12, 0)).InUtc().ToInstant());
        var values = term is null ? "" : $$""", "values": [{{Value("2.5", term)}}, {{Value("3.1a", term)}}]""";
        temp.Write("our-school.json", $$"""{ "id": "our-school", "title": "Наш порядок", "source": "приказ № 12 от 01.09.2023", "basedOn": "lenskaya-2017", "inForce": { "from": "2023-09-01" }{{values}}, "clauses": [] }""");

        var run = Erase(test, "--expired", "--regulation", temp["our-school.json"]);

        Assert.True((run.ExitCode == 0) == (code is null), run.Error);
        Assert.Equal(code, run.ExitCode == 0 ? null : run.Error[..8]);
        Assert.Equal(code is null, File.Exists(temp["акт.html"]));
        Assert.Equal(code is null, new RevisionStore(test.Store).Verify().Value.ErasedCount > 0);
    }

    [Fact]
    public void Erase_BadCommandLine_TellsAllOfItAndChangesNothing()
    {
        using var test = SchoolWithMarks(nameof(StoreProvider.Sqlite));

        Assert.Equal("ELJ-D811", Erase(test).Error[..8]);
        Assert.Equal(["ELJ-D811", "ELJ-D813"], Erase(test, "p-1", "--expired").ErrorLines.Where(l => l.StartsWith("ELJ-", StringComparison.Ordinal)).Select(l => l[..8]));
        Assert.Equal("ELJ-D812", Erase(test, "никто").Error[..8]);
        Assert.Equal(0, new RevisionStore(test.Store).Verify().Value.ErasedCount);
        Assert.False(File.Exists(temp["акт.html"]));
    }

    [Fact]
    public void Export_OfAPupil_TellsAllOfThemAndNothingOfOthers()
    {
        using var test = SchoolWithMarks(nameof(StoreProvider.Sqlite));

        var run = Run.At(clock, "personal", "export", "p-1", "--database", test.Address, "--out", temp["выдача"]);

        Assert.True(run.ExitCode == 0, run.Error);
        foreach (var text in new[] { "person.html", "person.json" }.Select(f => File.ReadAllText(Path.Combine(temp["выдача"], f))))
        {
            Assert.Contains(Secret, text, StringComparison.Ordinal);
            Assert.Contains("A1", text, StringComparison.Ordinal);
            Assert.DoesNotContain("p-2", text, StringComparison.Ordinal);
            Assert.DoesNotContain("Вторая", text, StringComparison.Ordinal);
        }

        Assert.Equal("ELJ-D812", Run.At(clock, "personal", "export", "никто", "--database", test.Address, "--out", temp["ещё"]).Error[..8]);
    }

    private static string Value(string clause, string term) => $$"""{ "clause": "{{clause}}", "parameter": "storage-term", "value": "{{term}}", "source": "приказ № 12" }""";

    private Run Erase(TestStore test, params string[] args) => Erase(test, clock, args);

    private Run Erase(TestStore test, IClock time, params string[] args) =>
        Run.At(time, ["personal", "erase", .. args, "--database", test.Address, "--basis", "требование от 11.09.2023", "--made-by", "администратор", "--act", temp["акт.html"]]);

    /// <summary>The story's school with a mark of each of its two pupils, their names and accounts.</summary>
    private TestStore SchoolWithMarks(string provider)
    {
        var test = new TestStore(provider);
        var at = clock.GetCurrentInstant();
        var work = new Assessment(AssessmentId.Parse("A1"), JournalId.Parse("7А-алгебра"), StorySchool.Monday, new LocalDate(2023, 9, 11)) { Kind = "Контрольная" };
        JournalCommand[] commands =
        [
            new RecordLesson(new LessonEntry(StorySchool.Monday, JournalId.Parse("7А-алгебра"), new LocalDate(2023, 9, 11), new LocalTime(8, 30), new LocalTime(9, 15)) { Topic = "Дроби" }) { Version = 1 },
            new RecordAssessment(work),
            new RecordMark(new MarkEntry(work.Id, PupilId.Parse("p-1"), Cell.Of(MarkValue.Of(5)))),
            new RecordMark(new MarkEntry(work.Id, PupilId.Parse("p-2"), Cell.Of(MarkValue.Of(4)))),
            new RecordLedgerFact(new ArchiveCopy(ArchiveCopyId.Parse("copy-1"), ArchiveId.Parse("7А-2022-0123abcd"), "диск 1") { Room = "серверная", MadeAt = at }),
        ];
        var year = commands.Aggregate(JournalStory.Found(), (year, command) => Decider.Decide(year, new Submission(PersonId.Parse("t-1"), at, command), JournalPolicy.Open).Value.After);
        var founding = StorySchool.Founding(at) with
        {
            Source = year.ToRecord().Value,
            Names = [new PersonRow { Person = "p-1", Name = Secret }, new PersonRow { Person = "p-2", Name = "Вторая" }],
            Accounts = [AccountOf("p-1"), AccountOf("p-2")],
        };
        Assert.True(founding.Store(test.Store).IsGood);
        return test;
    }

    private static Account AccountOf(string person) => new() { Login = person, Person = person, PasswordHash = "x", Stamp = "x" };

    private static string FilesOf(TestStore test)
    {
        SqliteConnection.ClearAllPools();
        return string.Concat(Directory.EnumerateFiles(Path.GetDirectoryName(test.Address)!).Select(f => Encoding.UTF8.GetString(File.ReadAllBytes(f))));
    }

    /// <summary>A clock that does something when it is asked.</summary>
    private sealed class Interrupted(IClock clock, Action act) : IClock
    {
        public Instant GetCurrentInstant()
        {
            act();
            return clock.GetCurrentInstant();
        }
    }
}
