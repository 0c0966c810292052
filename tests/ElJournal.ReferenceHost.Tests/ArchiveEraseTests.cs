using System.IO.Compression;
using System.Text.Json;
using ElJournal.ReferenceHost.Tests.Support;

namespace ElJournal.ReferenceHost.Tests;

/// <summary>An archive made again without the personal values of somebody: what was proven by the former stays proven.</summary>
[Collection(nameof(ArchiveFolder))]
public sealed class ArchiveEraseTests(ArchiveFolder made) : IDisposable
{
    private readonly TempFolder temp = new();

    public void Dispose() => temp.Dispose();

    [Fact]
    public void Erase_APupil_KeepsTheRootAndEveryProofAndNoneOfTheMarks()
    {
        var (assessment, pupil) = made.Mark;
        var (others, marks) = (MarksIn(made.Archive).First(m => m.Pupil != pupil), MarksIn(made.Archive).Count(m => m.Pupil == pupil));
        Assert.Equal(0, Run.Of("proof", "create", made.Archive, "--pupil", pupil, "--assessment", assessment, "--out", temp["прежнее.json"]).ExitCode);

        var run = Run.Of("archive", "erase", made.Archive, pupil, "--basis", "требование", "--out", temp["новый.zip"]);

        Assert.True(run.ExitCode == 0, run.Error);
        Assert.True(marks > 0);
        Assert.DoesNotContain(pupil, MarksIn(temp["новый.zip"]).Select(m => m.Pupil));
        Assert.Equal(MarksIn(made.Archive).Count() - marks, MarksIn(temp["новый.zip"]).Count());
        var verified = Run.Of("verify", temp["новый.zip"], "--root", made.Root);
        Assert.True(verified.ExitCode == 0, verified.Output);
        Assert.Matches("стёрто +[0-9]+ личн", verified.Output);
        Assert.Contains("основание          требование", verified.Output, StringComparison.Ordinal);
        Assert.Equal(0, Run.Of("proof", "verify", temp["прежнее.json"], "--root", made.Root).ExitCode);
        Assert.Equal(0, Run.Of("proof", "create", temp["новый.zip"], "--pupil", others.Pupil, "--assessment", others.Assessment, "--out", temp["другое.json"]).ExitCode);
        Assert.Equal(0, Run.Of("proof", "verify", temp["другое.json"], "--root", made.Root).ExitCode);
        Assert.Equal(["другое.json", "новый.zip", "прежнее.json"], temp.Names);
    }

    [Fact]
    public void Erase_NobodyOfTheArchive_IsRefusedAndWritesNothing()
    {
        Assert.Equal("ELJ-D812", Run.Of("archive", "erase", made.Archive, "никто", "--out", temp["новый.zip"]).Error[..8]);
        Assert.Equal("ELJ-D811", Run.Of("archive", "erase", made.Archive, "--out", temp["новый.zip"]).Error[..8]);
        Assert.Equal("ELJ-D815", Run.Of("archive", "erase", made.Archive, "--expired", "--regulation", "lenskaya-2017", "--out", temp["новый.zip"]).Error[..8]);
        Assert.Equal("ELJ-D505", Run.Of("archive", "erase", made.Archive, "никто", "--out", made.Archive).Error[..8]);

        Assert.Empty(temp.Names);
    }

    private static IEnumerable<(string Assessment, string Pupil)> MarksIn(string archive)
    {
        using var zip = ZipFile.OpenRead(archive);
        foreach (var journal in zip.Entries.Where(e => e.FullName.StartsWith("data/journals/", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(journal.Open());
            while (reader.ReadLine() is { } line)
            {
                if (line.StartsWith("{\"fact\":\"mark\"", StringComparison.Ordinal))
                {
                    using var mark = JsonDocument.Parse(line);
                    yield return (mark.RootElement.GetProperty("assessment").GetString()!, mark.RootElement.GetProperty("pupil").GetString()!);
                }
            }
        }
    }
}
