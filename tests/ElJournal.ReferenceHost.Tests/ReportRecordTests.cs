using System.Text.Json;
using ElJournal.ReferenceHost.Tests.Support;
using NodaTime;
using NodaTime.Testing;

namespace ElJournal.ReferenceHost.Tests;

/// <summary>Reports that the clauses 5.1 to 5.3 of aleksandrovskaya-2021 ask for, made and stored from the command line.</summary>
public sealed class ReportRecordTests : IClassFixture<ReportRecordTests.Made>, IDisposable
{
    private const string Act = "aleksandrovskaya-2021";
    private const string Runs = "ledgers/report-runs.jsonl";
    private const string Later = "2024-06-20";

    private static readonly FakeClock Clock = new(Instant.FromUtc(2024, 6, 15, 9, 30, 5) + Duration.FromMilliseconds(400));

    private readonly TempFolder temp = new();
    private readonly string school;

    public ReportRecordTests(Made made)
    {
        school = temp["школа"];
        foreach (var (name, text) in FilesOf(made.School))
        {
            temp.Write(Path.Combine("школа", name), text);
        }
    }

    public void Dispose() => temp.Dispose();

    [Theory]
    [InlineData("5.1", "user-activity")]
    [InlineData("5.2", "filling")]
    public void Record_OfTheYear_FulfilsTheDaysOrMonthsOfItsClauseAndNoOther(string clause, string report)
    {
        var before = Broken();

        Assert.Equal(0, Run.At(Clock, "report", report, school, "--out", temp["отчёт.html"], "--record").ExitCode);

        var after = Broken();
        Assert.True(before[clause] > after.GetValueOrDefault(clause));
        Assert.All(before.Keys.Where(c => c != clause), c => Assert.Equal(before[c], after[c]));
    }

    [Fact]
    public void Record_OfAllReports_FulfilsAllThreeClauses()
    {
        Assert.Equal(["5.1", "5.2", "5.3"], Broken().Keys);

        var run = Run.At(Clock, "report", "--all", school, "--out", temp["отчёты"], "--format", "csv", "--record");

        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Empty(Broken());
    }

    [Fact]
    public void Record_OfAPeriod_IsOneRunForThePeriodOfEachClass()
    {
        var before = File.ReadAllLines(Path.Combine(school, Runs)).Length;

        var run = Run.At(Clock, "report", "school-progress", school, "--period", "7А-2ч", "--out", temp["отчёт.html"], "--record");

        Assert.Equal(
            [
                """{"run":"report-20240615T093005Z-1","kind":"progress","madeAt":"2024-06-15T09:30:05Z","from":"2023-11-07","to":"2023-12-29","period":"1А-2ч"}""",
                """{"run":"report-20240615T093005Z-2","kind":"progress","madeAt":"2024-06-15T09:30:05Z","from":"2023-11-07","to":"2023-12-29","period":"7А-2ч"}""",
            ],
            File.ReadAllLines(Path.Combine(school, Runs)).Skip(before));
        Assert.Equal(
            [
                "В данные записано: 2 выпуска отчётов. Проверка учтёт их с этого времени:",
                $"  ElJournal.ReferenceHost audit {school} --regulation РЕГЛАМЕНТ --as-of 2024-06-15T09:30:05Z",
            ],
            run.ErrorLines.Skip(1));
    }

    [Fact]
    public void Record_AnyReport_ChangesNothingElseOfTheFolder()
    {
        var before = Files();

        Assert.Equal(0, Run.At(Clock, "report", "user-activity", school, "--out", temp["отчёт.html"], "--record").ExitCode);

        var after = Files();
        Assert.Equal(before.Keys, after.Keys);
        Assert.Equal([Runs, "school.json"], before.Keys.Where(name => before[name] != after[name]));
        Assert.Equal(before["school.json"].Replace("\"report-runs\",\"facts\":280}", "\"report-runs\",\"facts\":281}", StringComparison.Ordinal), after["school.json"]);
    }

    [Fact]
    public void Record_Twice_GivesEachRunAnIdOfItsOwn()
    {
        for (var i = 1; i <= 2; i++)
        {
            Assert.Equal(0, Run.At(Clock, "report", "user-activity", school, "--out", temp["отчёт.html"], "--record").ExitCode);
            Assert.StartsWith($"{{\"run\":\"report-20240615T093005Z-{i}\",", File.ReadAllLines(Path.Combine(school, Runs))[^1], StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("final-marks --class 7А --period 7А-1ч", "ELJ-D547: --record: выпуски отчёта «final-marks» не записывают, ни один акт их не требует.")]
    [InlineData("filling --teacher t-001", "ELJ-D548: --record: отчёт «filling» составлен об одном журнале, учителе или обучающемся")]
    public void Record_WhatIsNoRunOfTheSchool_IsRefusedBeforeAnythingIsWritten(string report, string message)
    {
        var before = Files();

        var run = Run.At(Clock, [.. $"report {report}".Split(' ').Take(2), school, .. report.Split(' ').Skip(1), "--out", temp["отчёт.html"], "--record"]);

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith(message, Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.False(File.Exists(temp["отчёт.html"]));
        Assert.Equal(before, Files());
    }

    /// <summary>How many cases of the three clauses an audit finds broken, by clause.</summary>
    private SortedDictionary<string, int> Broken()
    {
        var json = JsonDocument.Parse(Run.Of("audit", school, "--regulation", Act, "--as-of", Later, "--format", "json").Output).RootElement;
        return new SortedDictionary<string, int>(
            json.GetProperty("findings").EnumerateArray().Select(f => f.GetProperty("clause").GetString()!).Where(c => c is "5.1" or "5.2" or "5.3").CountBy(c => c).ToDictionary(),
            StringComparer.Ordinal);
    }

    private SortedDictionary<string, string> Files() => FilesOf(school);

    private static SortedDictionary<string, string> FilesOf(string folder) => new(
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(p => Path.GetRelativePath(folder, p).Replace(Path.DirectorySeparatorChar, '/'), File.ReadAllText),
        StringComparer.Ordinal);

    /// <summary>The school, made once; each test changes a copy.</summary>
    public sealed class Made : IDisposable
    {
        private readonly TempFolder temp = new();

        public Made() => Assert.Equal(0, Run.Of("demo", "--out", School, "--pupils", "60", "--seed", "3", "--regulation", Act).ExitCode);

        internal string School => temp["школа"];

        public void Dispose() => temp.Dispose();
    }
}
