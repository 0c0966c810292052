using System.Text.Json;
using ElJournal.ReferenceHost.Tests.Support;

namespace ElJournal.ReferenceHost.Tests;

public sealed class ImportTests
{
    [Fact]
    public void ImportTable_FiveLessons_SaysWhatItRead()
    {
        using var temp = new TempFolder();

        var run = Run.Of("import", "table", Repository.FiveLessons, "--out", temp["данные"]);

        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        Assert.Equal("Прочитано: 1 класс, 2 обучающихся, 3 журнала, 5 уроков.\n", run.Error);
        Assert.True(File.Exists(temp["данные/school.json"]));
    }

    [Fact]
    public void ImportTable_ManyDefects_AreListedOneALineAndCounted()
    {
        using var temp = new TempFolder();
        temp.Write("листы/school.csv", "id,time_zone\nш,Europe/Moscow\n");
        temp.Write("листы/lessons.csv", "lesson,journal,date\nУ1,Ж,2023-09-31\nУ2,Ж,вчера\nУ2,Ж,2023-09-04\n");

        var run = Run.Of("import", "table", temp["листы"], "--out", temp["данные"]);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(run.ErrorLines, l => l.StartsWith("lessons.csv:2:date: ELJ-D2", StringComparison.Ordinal));
        Assert.Contains(run.ErrorLines, l => l.StartsWith("lessons.csv:3:date: ELJ-D2", StringComparison.Ordinal));
        Assert.StartsWith("Ошибок: ", run.ErrorLines[^1], StringComparison.Ordinal);
        Assert.Equal(["листы"], temp.Names);
    }

    [Fact]
    public void ImportTable_FolderNotEmpty_IsRefusedAndNothingIsLost()
    {
        using var temp = new TempFolder();
        temp.Write("данные/school.json", "прежнее");

        var run = Run.Of("import", "table", Repository.FiveLessons, "--out", temp["данные"]);

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith($"ELJ-D501: Папка «{temp["данные"]}» уже есть и не пуста.", run.Error, StringComparison.Ordinal);
        Assert.Equal("прежнее", File.ReadAllText(temp["данные/school.json"]));
    }

    [Fact]
    public void ImportTable_EmptyFolder_IsFilled()
    {
        using var temp = new TempFolder();
        Directory.CreateDirectory(temp["данные"]);

        Assert.Equal(0, Run.Of("import", "table", Repository.FiveLessons, "--out", temp["данные"]).ExitCode);

        Assert.True(File.Exists(temp["данные/school.json"]));
    }

    [Fact]
    public void ImportTable_BadArguments_AreToldAllAtOnce()
    {
        using var temp = new TempFolder();
        var file = temp.Write("файл", "");

        var run = Run.Of("import", "table", temp["нет"], "--calendar", temp["нет.xml"], "--out", file);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(run.ErrorLines, l => l.StartsWith($"ELJ-D502: «{file}» — файл, а нужна папка.", StringComparison.Ordinal));
        Assert.Contains(run.ErrorLines, l => l.Contains("ELJ-D202", StringComparison.Ordinal));
        Assert.Contains(run.ErrorLines, l => l.Contains("ELJ-D21", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Mars/Olympus")]
    [InlineData("")]
    public void ImportNetSchool_UnknownZone_IsRefusedWithExamples(string zone)
    {
        using var temp = new TempFolder();
        var diary = temp.Write("дневник.json", "{}");

        var run = Run.Of("import", "netschool", diary, "--time-zone", zone, "--out", temp["данные"]);

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith($"ELJ-D508: Часового пояса «{zone}» нет. Укажите имя из базы tzdb, например Europe/Moscow", run.Error, StringComparison.Ordinal);
    }

    [RealDataFact]
    public void ImportNetSchool_RealDiary_LeavesEveryDutyOfTimeUndetermined()
    {
        using var temp = new TempFolder();
        var import = Run.Of(
            "import", "netschool", Path.Combine(Repository.Data, "netschool", "diary-2022-01-13.json"), "--time-zone", "Europe/Moscow",
            "--calendar", Path.Combine(Repository.Data, "calendar", "production-calendar-2022.xml"), "--out", temp["N"]);
        Assert.Equal((0, ""), (import.ExitCode, import.Output));
        Assert.Contains("19 уроков", import.Error, StringComparison.Ordinal);

        var run = Run.Of("audit", temp["N"], "--regulation", "lenskaya-2017", "--as-of", "2022-02-01", "--format", "json");

        using var audit = JsonDocument.Parse(run.Output);
        var totals = audit.RootElement.GetProperty("totals");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(0, audit.RootElement.GetProperty("findings").GetArrayLength());
        Assert.Equal(totals.GetProperty("duties").GetInt32(), totals.EnumerateObject().Where(t => t.Name is "undetermined" or "fulfilled").Sum(t => t.Value.GetInt32()) - Prohibitions(audit));
        Assert.All(audit.RootElement.GetProperty("undetermined").EnumerateArray(), u => Assert.NotEqual("", u.GetProperty("reason").GetString()));
        Assert.Equal(19, audit.RootElement.GetProperty("undetermined").EnumerateArray()
            .Where(u => u.GetProperty("norm").GetString() == "lesson.recorded").Sum(u => u.GetProperty("count").GetInt32()));
    }

    private static int Prohibitions(JsonDocument audit) => audit.RootElement.GetProperty("undetermined").EnumerateArray()
        .Where(u => u.GetProperty("clause").GetString() == "2.1b").Sum(u => u.GetProperty("count").GetInt32());
}
