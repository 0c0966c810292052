using System.Text;
using ElJournal.Domain.Interchange;
using ElJournal.Domain.Supervision;
using ElJournal.Import.Tests.Support;
using ElJournal.Testing.Builders;
using NodaTime;

namespace ElJournal.Import.Tests.Interchange;

public sealed class LedgerAdditionTests : IDisposable
{
    private const string School = "school.json";
    private const string Runs = "ledgers/report-runs.jsonl";

    private static readonly ASchool OfOneRun = ASchool.Default.With(Run("rr-1")).With(new PlanItem(PlanItemId.Parse("p-1"), "План"));

    private readonly TempFolder temp = new();

    private string Target => Path.Combine(temp.Path, "year");

    public void Dispose() => temp.Dispose();

    [Fact]
    public void Add_StatedLedger_ChangesTheNumberAndAddsLinesAndNoOtherByte()
    {
        var folder = Written(OfOneRun);
        var before = Files();

        var added = folder.Add([Run("rr-2"), Run("rr-3")]).Value;

        var after = Files();
        Assert.Equal(before.Keys, after.Keys);
        Assert.Equal(before[School].Replace("{\"ledger\":\"report-runs\",\"facts\":1}", "{\"ledger\":\"report-runs\",\"facts\":3}", StringComparison.Ordinal), after[School]);
        Assert.Equal(
            before[Runs] + string.Concat(new[] { "rr-2", "rr-3" }.Select(id => $"{{\"run\":\"{id}\",\"kind\":\"filling\",\"madeAt\":\"2023-10-01T00:00:00Z\",\"from\":\"2023-09-01\",\"to\":\"2023-09-30\"}}\n")),
            after[Runs]);
        Assert.All(before.Keys.Except([School, Runs]), name => Assert.Equal(before[name], after[name]));
        Assert.Equal(["rr-1", "rr-2", "rr-3"], Ids(added));
    }

    [Fact]
    public void Add_LedgerThatIsNotStated_IsOneNewFile()
    {
        var folder = Written(ASchool.Default);
        var before = Files();

        var added = folder.Add([Run("rr-1")]).Value;

        var after = Files();
        Assert.Equal(Runs, Assert.Single(after.Keys.Except(before.Keys)));
        Assert.All(before.Keys, name => Assert.Equal(before[name], after[name]));
        Assert.Equal(["rr-1"], Ids(added));
    }

    [Fact]
    public void Add_NoFacts_TouchesNothing()
    {
        var folder = Written(OfOneRun);
        var before = Files();

        Assert.True(folder.Add<ReportRun>([]).IsGood);
        Assert.Equal(before, Files());
    }

    [Fact]
    public void Add_WhereNothingCanBeWritten_SaysSoAndLeavesEverything()
    {
        var folder = Written(OfOneRun);
        var before = Files();
        File.Delete(Path.Combine(Target, Runs));

        var defect = Assert.Single(folder.Add([Run("rr-2")]).Defects);

        Assert.StartsWith($"ELJ-D121: Записать папку «{Target}» не удалось; прежнее содержимое не тронуто.", defect.Describe(), StringComparison.Ordinal);
        Assert.Equal(before.Keys.Except([Runs]), Files().Keys);
        Assert.Equal(before[School], Files()[School]);
    }

    [Fact]
    public void Dispose_PartThatCannotBeDeleted_DoesNotHideHowTheWritingEnded()
    {
        var step = LedgerAddition.Of<ReportRun>(Written(OfOneRun), [Run("rr-2")])[0];

        // In a folder that is gone nothing can be deleted, whoever asks.
        var file = new FileReplacement(Path.Combine(temp.Path, "gone"), step);

        Assert.Throws<DirectoryNotFoundException>(file.Write);
        file.Dispose();
    }

    [Fact]
    public void Of_StatedLedger_LeavesAFolderThatCanBeReadAfterEveryStep()
    {
        var counts = new List<int>();
        foreach (var step in LedgerAddition.Of<ReportRun>(Written(OfOneRun), [Run("rr-2"), Run("rr-3")]))
        {
            Replace(step);
            counts.Add(Ids(InterchangeFolder.Open(Target).Value).Count);
        }

        Assert.Equal([1, 3, 3], counts);
    }

    [Theory]
    [InlineData("report-runs", "1")]
    [InlineData("report-runs report-runs", "1 1")]
    [InlineData("plan-items report-runs", "0 1")]
    [InlineData("report-runs plan-items report-runs", "1 0 1")]
    public void Of_ListInAnyShape_StaysReadable(string ledgers, string counts)
    {
        Written(ASchool.Default);
        var list = string.Join(" , ", ledgers.Split(' ').Zip(counts.Split(' '), (l, c) => $"{{\"facts\" : {c}, \"ledger\": \"{l}\"}}"));
        var school = Files()[School];
        Assert.Contains("\"ledgers\":[]", school, StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(Target, School), school.Replace("\"ledgers\":[]", $"\"ledgers\" : [ {list} ]", StringComparison.Ordinal), new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        Directory.CreateDirectory(Path.Combine(Target, "ledgers"));
        File.WriteAllText(Path.Combine(Target, Runs), "{\"run\":\"rr-1\",\"kind\":\"filling\",\"from\":\"2023-09-01\",\"to\":\"2023-09-30\"}");

        foreach (var step in LedgerAddition.Of<ReportRun>(InterchangeFolder.Open(Target).Value, [Run("rr-2")]))
        {
            Replace(step);
            Assert.NotEmpty(Ids(InterchangeFolder.Open(Target).Value));
        }

        Assert.Equal(["rr-1", "rr-2"], Ids(InterchangeFolder.Open(Target).Value));
    }

    private static ReportRun Run(string id) =>
        new(ReportRunId.Parse(id), ReportKind.Filling, new LocalDate(2023, 9, 1), new LocalDate(2023, 9, 30)) { MadeAt = Instant.FromUtc(2023, 10, 1, 0, 0) };

    private static List<string> Ids(InterchangeFolder folder) => [.. InterchangeReader.Read(folder).Value.ReadLedger<ReportRun>().Select(r => r.Id.Value)];

    private InterchangeFolder Written(ASchool school) => InterchangeFolder.Write(Target, target => InterchangeWriter.Write(school.Build(), target)).Value;

    private void Replace(InterchangeReplacement step)
    {
        using var stream = new MemoryStream();
        step.Write(stream);
        File.WriteAllBytes(Path.Combine(Target, step.Name), stream.ToArray());
    }

    /// <summary>The names and texts of all files there are, whoever made them.</summary>
    private SortedDictionary<string, string> Files() => new(
        Directory.EnumerateFiles(Target, "*", SearchOption.AllDirectories).ToDictionary(p => Path.GetRelativePath(Target, p).Replace(Path.DirectorySeparatorChar, '/'), File.ReadAllText),
        StringComparer.Ordinal);
}
