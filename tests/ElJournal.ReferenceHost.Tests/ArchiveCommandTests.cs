using System.Text.Json;
using ElJournal.ReferenceHost.Tests.Support;

namespace ElJournal.ReferenceHost.Tests;

/// <summary>Archives and proofs from the command line, of one small school.</summary>
[Collection(nameof(ArchiveFolder))]
public sealed class ArchiveCommandTests : IDisposable
{
    private readonly ArchiveFolder made;
    private readonly TempFolder temp = new();

    public ArchiveCommandTests(ArchiveFolder made) => this.made = made;

    public void Dispose() => temp.Dispose();

    [Fact]
    public void Verify_AsItWasMade_PassesAndSaysWhatItIs()
    {
        var run = Run.Of("verify", made.Archive, "--root", made.Root);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Архив цел", run.Output, StringComparison.Ordinal);
        Assert.Contains("основание          приказ 12", run.Output, StringComparison.Ordinal);
        Assert.Contains("срок хранения      не указано", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Create_Again_GivesTheSameBytes()
    {
        Assert.Equal(0, Run.Of("archive", "create", made.School, "--class", made.Class, "--basis", "приказ 12", "--out", temp["ещё.zip"]).ExitCode);

        Assert.Equal(File.ReadAllBytes(made.Archive), File.ReadAllBytes(temp["ещё.zip"]));
    }

    [Fact]
    public void Verify_AByteChanged_IsWantingAndNamed()
    {
        var bytes = File.ReadAllBytes(made.Archive);
        bytes[bytes.Length / 2] ^= 1;
        File.WriteAllBytes(temp["порча.zip"], bytes);

        var run = Run.Of("verify", temp["порча.zip"], "--format", "json");

        Assert.Equal(1, run.ExitCode);
        var defect = JsonDocument.Parse(run.Output).RootElement.GetProperty("defects")[0];
        Assert.StartsWith("ELJ-D", defect.GetProperty("code").GetString(), StringComparison.Ordinal);
        Assert.NotNull(defect.GetProperty("place").GetString());
    }

    [Fact]
    public void Verify_AnotherRootOrCode_IsWanting()
    {
        Assert.Equal(1, Run.Of("verify", made.Archive, "--root", new string('0', 64)).ExitCode);
        Assert.Equal(1, Run.Of("verify", made.Archive, "--code", new string('0', 16)).ExitCode);
    }

    [Fact]
    public void Verify_TheCodeOfAReport_FindsItInTheArchive()
    {
        var report = Run.Of("report", "summary-statement", made.School, "--class", made.Class, "--format", "json");
        var digest = JsonDocument.Parse(report.Output).RootElement.GetProperty("digest").GetString()!;

        var run = Run.Of("verify", made.Archive, "--code", digest[..16]);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("documents/summary-statement/", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--root", "0")]
    [InlineData("--code", "x")]
    [InlineData("--format", "xml")]
    public void Verify_BadOption_IsRefused(string option, string value) => Assert.Equal(2, Run.Of("verify", made.Archive, option, value).ExitCode);

    [Fact]
    public void Verify_NoFileOrFolder_IsRefusedAndSaysWhich()
    {
        var (missing, folder) = (Run.Of("verify", temp["нет.zip"]), Run.Of("verify", made.School));

        Assert.Equal((2, $"ELJ-D202: Файла «{temp["нет.zip"]}» нет. Проверьте путь."), (missing.ExitCode, missing.ErrorLines[0]));
        Assert.Equal((2, $"ELJ-D203: «{made.School}» — папка, а нужен файл. Укажите файл."), (folder.ExitCode, folder.ErrorLines[0]));
    }

    [Fact]
    public void Create_NoSuchClass_IsRefusedAndWritesNothing()
    {
        Assert.Equal(2, Run.Of("archive", "create", made.School, "--class", "нет", "--out", temp["нет.zip"]).ExitCode);

        Assert.Empty(temp.Names);
    }

    [Fact]
    public void Create_OfNothingOrOfTwo_IsRefusedAndMakesNoStore()
    {
        Assert.Equal("ELJ-D580", Run.Of("archive", "create", "--out", temp["нет.zip"]).Error[..8]);
        Assert.Equal("ELJ-D580", Run.Of("archive", "create", made.School, "--database", temp["нет.db"], "--out", temp["нет.zip"]).Error[..8]);
        Assert.Equal("ELJ-D564", Run.Of("archive", "create", "--database", temp["нет.db"], "--out", temp["нет.zip"]).Error[..8]);

        Assert.Empty(temp.Names);
    }

    [Fact]
    public void Create_FolderWithALog_KeepsIt()
    {
        foreach (var file in Directory.EnumerateFiles(made.School, "*", SearchOption.AllDirectories))
        {
            temp.Write(Path.Combine("школа", Path.GetRelativePath(made.School, file)), File.ReadAllText(file));
        }

        Assert.Equal(0, Run.Of("archive", "create", temp["школа"], "--out", temp["1.zip"]).ExitCode);
        using (var zip = System.IO.Compression.ZipFile.OpenRead(temp["1.zip"]))
        using (var reader = new StreamReader(zip.GetEntry("log.jsonl")!.Open()))
        {
            temp.Write("школа/log.jsonl", reader.ReadToEnd());
        }

        Assert.Equal(0, Run.Of("archive", "create", temp["школа"], "--out", temp["2.zip"]).ExitCode);
        var (first, second) = (JsonDocument.Parse(Run.Of("verify", temp["1.zip"], "--format", "json").Output), JsonDocument.Parse(Run.Of("verify", temp["2.zip"], "--format", "json").Output));
        Assert.Equal(first.RootElement.GetProperty("root").GetString(), second.RootElement.GetProperty("root").GetString());
        Assert.NotEqual(first.RootElement.GetProperty("seal").GetString(), second.RootElement.GetProperty("seal").GetString());
    }

    [Fact]
    public void Proof_OfAMark_IsVerifiedWithoutTheArchive()
    {
        var (assessment, pupil) = made.Mark;
        Assert.Equal(0, Run.Of("proof", "create", made.Archive, "--pupil", pupil, "--assessment", assessment, "--out", temp["отметка.json"]).ExitCode);

        var run = Run.Of("proof", "verify", temp["отметка.json"], "--root", made.Root);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(pupil, run.Output, StringComparison.Ordinal);
        Assert.Equal(1, Run.Of("proof", "verify", temp["отметка.json"], "--root", new string('0', 64)).ExitCode);
    }

    [Fact]
    public void Proof_NoMarkNamed_IsRefused() => Assert.Equal(2, Run.Of("proof", "create", made.Archive, "--pupil", "p", "--journal", "j", "--out", temp["x"]).ExitCode);
}
