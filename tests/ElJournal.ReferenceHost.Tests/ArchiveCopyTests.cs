using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;
using ElJournal.Archive.Reading;
using ElJournal.Archive.Signatures;
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
    public void Copy_RecordedBesideALogOfChanges_IsRefusedAndCopiesNothing()
    {
        var school = CopyOfSchool();
        File.WriteAllText(Path.Combine(school, "log.jsonl"), "");

        var run = Run.Of("archive", "copy", made.Archive, temp["копия.zip"], "--medium", "диск 1", "--room", "серверная", "--record", school);

        Assert.Equal((2, "ELJ-D830"), (run.ExitCode, run.Error[..8]));
        Assert.False(File.Exists(temp["копия.zip"]));
        Assert.Equal("ELJ-D830", Run.Of("report", "--all", school, "--out", temp["отчёты"], "--record").Error[..8]);
    }

    [Theory]
    [InlineData(SignedBy.ThisArchive, 0)]
    [InlineData(SignedBy.UnknownAlgorithm, 0)]
    [InlineData(SignedBy.Nobody, 1)]
    public void Copy_SignedArchive_TakesAlongTheSignatureThatIsItsOwn(SignedBy signedBy, int exitCode)
    {
        File.Copy(made.Archive, temp["архив.zip"]);
        var signature = Signature(signedBy);
        File.WriteAllBytes(temp["архив.zip.p7s"], signature);

        var run = Run.Of("archive", "copy", temp["архив.zip"], temp["копия.zip"], "--medium", "диск 1", "--room", "серверная");

        Assert.True(run.ExitCode == exitCode, run.Error);
        Assert.Equal(exitCode == 0, File.Exists(temp["копия.zip.p7s"]) && File.ReadAllBytes(temp["копия.zip.p7s"]).AsSpan().SequenceEqual(signature));
        Assert.Equal(signedBy != SignedBy.ThisArchive, run.Error.Contains("ELJ-D9", StringComparison.Ordinal));
    }

    [Fact]
    public void Copy_BesideTheSignatureOfAnother_IsRefused()
    {
        temp.Write("копия.zip.p7s", "прежняя");

        var run = Run.Of("archive", "copy", made.Archive, temp["копия.zip"], "--medium", "диск 1", "--room", "серверная");

        Assert.Equal((2, "ELJ-D599"), (run.ExitCode, run.Error[..8]));
        Assert.Equal("ELJ-D599", Run.Of("archive", "create", made.School, "--out", temp["копия.zip"]).Error[..8]);
        Assert.Equal(["копия.zip.p7s"], temp.Names);
    }

    [Fact]
    public void Copy_TwoPathsToOnePlace_IsRefused()
    {
        Directory.CreateDirectory(temp["диск"]);
        Directory.CreateSymbolicLink(temp["ссылка"], temp["диск"]);

        var run = Run.Of("archive", "copy", made.Archive, temp["диск"], temp["ссылка"], "--medium", "диск 1", "--medium", "диск 2", "--room", "серверная", "--room", "библиотека");

        Assert.Equal("ELJ-D576", run.ErrorLines[0][..8]);
        Assert.Empty(Directory.EnumerateFileSystemEntries(temp["диск"]));
    }

    [Fact]
    public void Copy_SecondPlaceFailsAtTheLastStep_NamesAndRecordsTheFirst()
    {
        var school = CopyOfSchool();

        // A name that no disk takes; it is told only when the file is moved there.
        var unfit = temp[$"{new string('ж', 200)}.zip"];

        var run = Run.Of("archive", "copy", made.Archive, temp["первый.zip"], unfit, "--medium", "диск 1", "--medium", "диск 2", "--room", "серверная", "--room", "библиотека", "--record", school);

        Assert.True(run.ExitCode == 1, run.Error);
        Assert.Contains("первый.zip — диск 1, серверная", run.Error, StringComparison.Ordinal);
        Assert.Contains("ELJ-D504", run.Error, StringComparison.Ordinal);
        Assert.Contains(File.ReadLines(Path.Combine(school, "ledgers", "archive-copies.jsonl")), l => l.Contains("диск 1", StringComparison.Ordinal) && l.Contains("архив-", StringComparison.Ordinal));
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

    /// <summary>Makes a signature; one by an unknown algorithm is a good one whose names of the algorithm are changed.</summary>
    private byte[] Signature(SignedBy signedBy)
    {
        if (signedBy == SignedBy.Nobody)
        {
            return "подпись"u8.ToArray();
        }

        using var file = File.OpenRead(made.Archive);
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var certificate = new CertificateRequest("CN=Архивариус", key, HashAlgorithmName.SHA256).CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(100));
        var signature = ArchiveSignature.Sign(ArchiveReader.Open(file).Value.Manifest, certificate);
        ReadOnlySpan<byte> sha256 = [0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01];
        for (var at = 0; signedBy == SignedBy.UnknownAlgorithm && signature.AsSpan(at).IndexOf(sha256) is >= 0 and var found; at += found + sha256.Length)
        {
            signature[at + found + sha256.Length - 1] = 0x63;
        }

        return signature;
    }

    private string CopyOfSchool()
    {
        foreach (var file in Directory.EnumerateFiles(made.School, "*", SearchOption.AllDirectories))
        {
            temp.Write(Path.Combine("школа", Path.GetRelativePath(made.School, file)), File.ReadAllText(file));
        }

        return temp["школа"];
    }

    /// <summary>Whose signature lies beside an archive.</summary>
    public enum SignedBy
    {
        /// <summary>That of the archive.</summary>
        ThisArchive,

        /// <summary>One by an algorithm that is not known here.</summary>
        UnknownAlgorithm,

        /// <summary>None at all.</summary>
        Nobody,
    }
}
