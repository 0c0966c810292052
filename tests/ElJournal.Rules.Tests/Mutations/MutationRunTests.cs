using System.Globalization;
using ElJournal.Rules.Examples;
using ElJournal.Rules.Mutations;
using ElJournal.Rules.Packs;
using ElJournal.Rules.Tests.Support;

namespace ElJournal.Rules.Tests.Mutations;

/// <summary>Every change of an act must be noticed by an example: a mutant that lives shows what nobody has tried.</summary>
public sealed class MutationRunTests
{
    /// <summary>Of how many mutants one is tried here; <c>eng/soak.sh mutate</c> sets it to 1.</summary>
    private const string SampleVariable = "ELJOURNAL_MUTANTS";
    private const int DefaultSample = 3;

    private const string OneTable = "# lesson.recorded\n| случай | дата урока | записан | проверка на | ожидается |\n|---|---|---|---|---|\n";

    public static TheoryData<string> Packs => [.. PackLibrary.Standard.Ids];

    [Theory]
    [MemberData(nameof(Packs))]
    public void Run_ShippedPack_LeavesNoMutantAlive(string id)
    {
        var oneOf = int.TryParse(Environment.GetEnvironmentVariable(SampleVariable), CultureInfo.InvariantCulture, out var asked) ? asked : DefaultSample;

        var report = MutationRun.Run(PackLibrary.Standard.Find(id)!, ExampleLibrary.Of(id), EquivalentLibrary.Of(id), new MutationOptions { OneOf = oneOf });

        Assert.NotEmpty(report.Results);
        Assert.Empty(report.Live.Select(r => $"{r.Mutant.Id}: {r.Mutant.Description}"));
        Assert.Empty(report.WrongEquivalents);
    }

    [Fact]
    public void Equivalents_OfShippedPacks_AreFewAndHaveReasons()
    {
        var mutants = PackLibrary.Standard.Ids.Sum(id => Mutants.Of(PackLibrary.Standard.Find(id)!, Rules.Norms.NormCatalog.Standard).Length);
        var equivalents = PackLibrary.Standard.Ids.SelectMany(EquivalentLibrary.Of).ToList();

        Assert.True(equivalents.Count * 100 <= mutants * MutationReport.MaxEquivalentPercent, $"{equivalents.Count} of {mutants} are called equivalent.");
        Assert.All(equivalents, e => Assert.True(e.Reason.Length > 20, e.Mutant));
    }

    [Fact]
    public void Run_TooFewExamples_ListsWhatLives()
    {
        var pack = TestPacks.Of("lesson.recorded", """{ "rule": "days", "days": 2 }""");
        var table = ExampleTableReader.Read(OneTable + "| вовремя | 12.12.2023 | 14.12.2023 23:59:59 | 31.12.2023 | исполнено |").Value;

        var report = MutationRun.Run(pack, [table], []);

        var live = report.Live.Select(r => r.Mutant.Id).ToList();
        Assert.Contains("lesson.recorded/number/days:2-3", live);
        Assert.Contains("lesson.recorded/bearer/nobody", live);
        Assert.DoesNotContain("lesson.recorded/number/days:2-1", live);
        var noticed = report.Results.Single(r => r.Mutant.Id == "lesson.recorded/number/days:2-1");
        Assert.Equal("вовремя", noticed.NoticedBy!.Name);
    }

    [Fact]
    public void Run_Equivalents_ExcuseWhatLivesAndAreWrongForTheRest()
    {
        var pack = TestPacks.Of("lesson.recorded", """{ "rule": "days", "days": 2 }""");
        var table = ExampleTableReader.Read(OneTable + "| вовремя | 12.12.2023 | 14.12.2023 23:59:59 | 31.12.2023 | исполнено |").Value;
        Equivalent[] listed =
        [
            new("lesson.recorded/number/days:2-3", "проба"),
            new("lesson.recorded/number/days:2-1", "проба"),
            new("lesson.recorded/number/days:7-8", "проба"),
        ];

        var report = MutationRun.Run(pack, [table], listed);

        Assert.Equal(1, report.Excused);
        Assert.DoesNotContain(report.Live, r => r.Mutant.Id == "lesson.recorded/number/days:2-3");
        Assert.Equal(listed[1..], report.WrongEquivalents);
    }

    [Fact]
    public void Run_Samples_TogetherAreTheWhole()
    {
        var tables = ExampleLibrary.Of("base");
        var pack = PackLibrary.Standard.Find("base")!;

        var parts = Enumerable.Range(0, 4).SelectMany(offset => MutationRun.Run(pack, tables, [], new MutationOptions { OneOf = 4, Offset = offset }).Results);

        Assert.Equal(
            MutationRun.Run(pack, tables, []).Results.Select(r => r.Mutant.Id).Order(StringComparer.Ordinal),
            parts.Select(r => r.Mutant.Id).Order(StringComparer.Ordinal));
    }
}
