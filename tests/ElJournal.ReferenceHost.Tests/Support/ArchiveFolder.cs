using System.Text.Json;

namespace ElJournal.ReferenceHost.Tests.Support;

/// <summary>The archive of a class of a small demo school, made once for all tests that only read it.</summary>
public sealed class ArchiveFolder : IDisposable
{
    private readonly TempFolder temp = new();

    public ArchiveFolder()
    {
        Assert.Equal(0, Run.Of("demo", "--out", School, "--pupils", "30", "--seed", "7").ExitCode);
        using var school = JsonDocument.Parse(File.ReadAllText(Path.Combine(School, "school.json")));
        Class = school.RootElement.GetProperty("classes").EnumerateArray().First(c => !c.TryGetProperty("marked", out _)).GetProperty("class").GetString()!;
        var run = Run.Of("archive", "create", School, "--class", Class, "--basis", "приказ 12", "--out", Archive);
        Assert.True(run.ExitCode == 0, run.Error);
        Root = run.ErrorLines.Single(l => l.Contains("корень журнала", StringComparison.Ordinal))[^64..];
    }

    public string School => temp["школа"];

    public string Archive => temp["архив.zip"];

    public string Class { get; }

    public string Root { get; }

    /// <summary>Gets the first mark of the class.</summary>
    public (string Assessment, string Pupil) Mark
    {
        get
        {
            using var zip = System.IO.Compression.ZipFile.OpenRead(Archive);
            foreach (var journal in zip.Entries.Where(e => e.FullName.StartsWith("data/journals/", StringComparison.Ordinal)))
            {
                using var reader = new StreamReader(journal.Open());
                if (reader.ReadToEnd().Split('\n').FirstOrDefault(l => l.StartsWith("{\"fact\":\"mark\"", StringComparison.Ordinal)) is { } line)
                {
                    var mark = JsonDocument.Parse(line).RootElement;
                    return (mark.GetProperty("assessment").GetString()!, mark.GetProperty("pupil").GetString()!);
                }
            }

            throw new InvalidOperationException("The class has no marks.");
        }
    }

    public void Dispose() => temp.Dispose();
}
