using System.Text;
using ElJournal.Domain.Defects;
using ElJournal.Import.Tables;
using ElJournal.Import.Tests.Support;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace ElJournal.Import.Tests.Tables;

/// <summary>Whatever a folder holds: no exception, and either a whole record or defects that can be read.</summary>
public sealed class FuzzTests
{
    private const int Doses = 200;

    private static readonly (string Name, byte[] Bytes)[] Sample =
        [.. Directory.EnumerateFiles(Repository.Sample("table-five-lessons")).Order(StringComparer.Ordinal).Select(p => (Path.GetFileName(p), File.ReadAllBytes(p)))];

    private static readonly byte[][] Pieces =
    [
        [0], [0x98], [0xFF, 0xFE], [0xD0], [(byte)'"'], [(byte)','], [(byte)'\n'], [(byte)'\r'], [(byte)';'],
        "2023-02-30"u8.ToArray(), "9999-12-31T23:59-18:00"u8.ToArray(), "-1"u8.ToArray(), "*"u8.ToArray(), "all"u8.ToArray(), "П9"u8.ToArray(), ""u8.ToArray(),
        Encoding.UTF8.GetBytes(new string('9', 300)),
    ];

    [Fact]
    public void Import_DamagedFolders_GiveARecordOrDefects()
    {
        var good = Enumerable.Range(1, Doses).Count(seed => Check(Mutate(new Random(seed))));

        // Were all refused, or none, the damage would show nothing.
        Assert.InRange(good, 1, Doses - 1);
    }

    [Property(MaxTest = 60, Replay = "19991,77773")]
    public void Noise_gives_a_record_or_defects(byte[] noise) => _ = Check([("school.csv", Sample.Single(s => s.Name == "school.csv").Bytes), ("lessons.csv", noise)]);

    [Property(MaxTest = 60, Replay = "424243,131")]
    public Property Cut_sheet_never_gives_more_facts_than_the_whole(PositiveInt cut) =>
        Prop.Label(FactsOf(Cut(cut.Get)) is not { } facts || facts <= FactsOf(Sample), $"cut {cut.Get}");

    private static bool Check(IEnumerable<(string Name, byte[] Bytes)> files)
    {
        var result = Import(files);

        Assert.Equal(result.IsGood, result.Defects.IsEmpty);
        Assert.All(result.Defects, d => Assert.DoesNotContain('\n', d.Describe()));
        Assert.True(result.Defects.Length <= 1_001);
        if (result.IsGood)
        {
            Assert.All(result.Value.Log, n => Assert.NotEmpty(n.Describe()));
        }

        return result.IsGood;
    }

    private static IEnumerable<(string Name, byte[] Bytes)> Cut(int cut)
    {
        var victim = Sample[cut % Sample.Length];
        return Sample.Select(s => s.Name == victim.Name ? (s.Name, s.Bytes[..Math.Max(0, s.Bytes.Length - (cut % 97))]) : s);
    }

    private static int? FactsOf(IEnumerable<(string Name, byte[] Bytes)> files) =>
        Import(files).TryGet(out var imported)
            ? imported.Record.Register.Enrolments.Length + imported.Record.Journals.Sum(j => j.Lessons.Length + j.Assessments.Sum(a => a.Marks.Length))
            : null;

    private static IEnumerable<(string Name, byte[] Bytes)> Mutate(Random random)
    {
        var files = Sample.ToDictionary(s => s.Name, s => s.Bytes.ToList(), StringComparer.Ordinal);
        for (var left = random.Next(1, 6); left > 0; left--)
        {
            var bytes = files.ElementAt(random.Next(files.Count)).Value;
            var at = random.Next(bytes.Count + 1);
            switch (random.Next(4))
            {
                case 0:
                    bytes.RemoveRange(at, Math.Min(random.Next(40), bytes.Count - at));
                    break;
                case 1:
                    bytes.InsertRange(at, Pieces[random.Next(Pieces.Length)]);
                    break;
                case 2 when at < bytes.Count:
                    bytes[at] = (byte)random.Next(256);
                    break;
                default:
                    bytes.AddRange(bytes.GetRange(at, Math.Min(random.Next(200), bytes.Count - at)));
                    break;
            }
        }

        return files.Select(f => (f.Key, f.Value.ToArray()));
    }

    private static Result<ImportedRecord> Import(IEnumerable<(string Name, byte[] Bytes)> files)
    {
        using var folder = new TempFolder();
        foreach (var (name, bytes) in files)
        {
            folder.Write(name, bytes);
        }

        return TableImporter.Import(folder.Path);
    }
}
