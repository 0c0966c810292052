using System.Text.Json;
using ElJournal.Domain.Documents;
using ElJournal.Domain.Revisions;
using ElJournal.ReferenceHost.Storage;
using ElJournal.ReferenceHost.Tests.Support;

namespace ElJournal.ReferenceHost.Tests;

/// <summary>Copies of an archive from the command line: all of them or none, and on record.</summary>
[Collection(nameof(ArchiveFolder))]
public sealed class ArchiveCopyTests(ArchiveFolder made) : IDisposable
{
    private readonly TempFolder temp = new();

    public void Dispose() => temp.Dispose();

    [Fact]
    public void Copy_TwoMediaInTwoRooms_KeepsTheClauseThatAsksForThem()
    {
        Directory.CreateDirectory(temp["диск"]);
        var school = CopyOfSchool();

        var run = Run.Of("archive", "copy", made.Archive, temp["диск"], temp["второй.zip"], "--medium", "диск 1", "--medium", "диск 2", "--room", "серверная", "--room", "библиотека", "--record", school);

        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Equal(File.ReadAllBytes(made.Archive), File.ReadAllBytes(Path.Combine(temp["диск"], "архив.zip")));
        Assert.Equal(File.ReadAllBytes(made.Archive), File.ReadAllBytes(temp["второй.zip"]));
        var lines = File.ReadLines(Path.Combine(school, "ledgers", "archive-copies.jsonl")).TakeLast(2).Select(l => JsonDocument.Parse(l).RootElement).ToList();
        Assert.Equal([("диск 1", "серверная"), ("диск 2", "библиотека")], lines.Select(l => (l.GetProperty("medium").GetString(), l.GetProperty("room").GetString())));
        var archive = Assert.Single(lines.Select(l => l.GetProperty("archive").GetString()).Distinct());
        Assert.StartsWith("архив-", archive, StringComparison.Ordinal);
        var audit = Run.Of("explain", school, "--regulation", "lenskaya-2017", "--as-of", "2099-01-01", $"archive.two-rooms@archive:{archive}");
        Assert.Contains("исполнено", audit.Output, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Copy_SignedArchive_TakesTheSignatureAlong()
    {
        File.Copy(made.Archive, temp["архив.zip"]);
        temp.Write("архив.zip.p7s", "подпись");

        Assert.Equal(0, Run.Of("archive", "copy", temp["архив.zip"], temp["копия.zip"], "--medium", "диск 1", "--room", "серверная").ExitCode);

        Assert.Equal("подпись", File.ReadAllText(temp["копия.zip.p7s"]));
    }

    [Fact]
    public void Copy_OfASpoiltArchive_IsWantingAndCopiesNothing()
    {
        var bytes = File.ReadAllBytes(made.Archive);
        bytes[bytes.Length / 3] ^= 1;
        File.WriteAllBytes(temp["порча.zip"], bytes);

        Assert.Equal(1, Run.Of("archive", "copy", temp["порча.zip"], temp["копия.zip"], "--medium", "диск 1", "--room", "серверная").ExitCode);

        Assert.Equal(["порча.zip"], temp.Names);
    }

    [Fact]
    public void Copy_SecondPlaceCannotBeWritten_LeavesTheFirstAsItWas()
    {
        temp.Write("первый.zip", "прежний");
        Directory.CreateDirectory(temp["закрыто"]);
        temp.Write("закрыто/второй.zip/занято", "");

        var run = Run.Of("archive", "copy", made.Archive, temp["первый.zip"], temp["закрыто/второй.zip/нет/второй.zip"], "--medium", "диск 1", "--medium", "диск 2", "--room", "серверная", "--room", "библиотека");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("прежний", File.ReadAllText(temp["первый.zip"]));
    }

    [Fact]
    public void Copy_BadCommandLine_TellsAllOfIt()
    {
        var run = Run.Of("archive", "copy", made.Archive, temp["1.zip"], temp["1.zip"], made.Archive, "--medium", "диск 1", "--room", " ", "--database", temp["school.db"]);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(["ELJ-D574", "ELJ-D574", "ELJ-D575", "ELJ-D576", "ELJ-D576", "ELJ-D578"], run.ErrorLines.Where(l => l.StartsWith("ELJ-", StringComparison.Ordinal)).Select(l => l[..8]).Order(StringComparer.Ordinal));
        Assert.Empty(temp.Names);
    }

    [Theory]
    [InlineData("s-1", 0, 1)]
    [InlineData("t-1", 2, 0)]
    public void Copy_RecordedInAStore_IsEnteredByWhomItIsOpenTo(string by, int exitCode, int recorded)
    {
        using var test = new TestStore(nameof(StoreProvider.Sqlite));
        var clock = StorySchool.Clock();
        Assert.True(StorySchool.WithAdministrator(clock.GetCurrentInstant()).Store(test.Store).IsGood);
        int Count() => new RevisionStore(test.Store).Read().Value.Year.AllOf<ArchiveCopy>(RevisedKinds.OfLedger<ArchiveCopy>()).Count(c => (c.Medium, c.Room) == ("кассета 7", "серверная"));

        var run = Run.At(clock, "archive", "copy", made.Archive, temp["копия.zip"], "--medium", "кассета 7", "--room", "серверная", "--database", test.Address, "--by", by);

        Assert.True(run.ExitCode == exitCode, run.Error);
        Assert.Equal(recorded, Count());
        Assert.True(File.Exists(temp["копия.zip"]));
    }

    private string CopyOfSchool()
    {
        foreach (var file in Directory.EnumerateFiles(made.School, "*", SearchOption.AllDirectories))
        {
            temp.Write(Path.Combine("школа", Path.GetRelativePath(made.School, file)), File.ReadAllText(file));
        }

        return temp["школа"];
    }
}
