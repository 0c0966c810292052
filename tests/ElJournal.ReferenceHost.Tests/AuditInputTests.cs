using ElJournal.ReferenceHost.Tests.Support;

namespace ElJournal.ReferenceHost.Tests;

/// <summary>What an audit is given may be bad: exit code 2, all defects at once, nothing written.</summary>
public sealed class AuditInputTests(DemoFolder demo) : IClassFixture<DemoFolder>
{
    [Theory]
    [InlineData("--as-of", "вчера", "ELJ-D506: «вчера» — не дата и не момент времени. Запишите дату (2024-02-01 или 01.02.2024) либо момент с поясом (2024-02-01T12:00:00Z или 2024-02-01T12:00:00+03:00).")]
    [InlineData("--as-of", "2024-02-30", "ELJ-D506")]
    [InlineData("--as-of", "31.04.2024", "ELJ-D506")]
    [InlineData("--as-of", "2024-02-01T12:00:00", "ELJ-D506")]
    [InlineData("--as-of", "9999-12-31", "ELJ-D506")]
    [InlineData("--as-of", "", "ELJ-D506")]
    [InlineData("--format", "xml", "ELJ-D510: --format: «xml» не подходит. Возможно: text, json.")]
    [InlineData("--regulation", "нет-такого", "ELJ-D420: Регламента «нет-такого» нет. Есть: base, ")]
    [InlineData("--regulation", "lenskaya-2017", "ELJ-D511: Регламент «lenskaya-2017» назван дважды. Оставьте одно упоминание.")]
    [InlineData("--regulation", "/", "ELJ-D520: «/» — папка, а нужен регламент. Укажите файл пакета или имя регламента.")]
    [InlineData("--out", "/", "ELJ-D503: «/» — папка, а нужен файл. Допишите к пути имя файла.")]
    [InlineData("--out", "", "ELJ-D519: Путь «» пуст. Укажите путь к файлу или папке.")]
    [InlineData("--out", "/нет/такой/папки/a.json", "ELJ-D504: Не удалось записать «/нет/такой/папки/a.json»: нет такой папки. Укажите в --out другое место или освободите это.")]
    public void Audit_BadOption_IsRefusedWithRemedy(string option, string value, string expected)
    {
        var run = Run.Of("audit", demo.Path, "--regulation", "lenskaya-2017", option, value);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.StartsWith(expected, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Audit_SeveralBadOptions_AreToldAllAtOnce()
    {
        var run = Run.Of("audit", "/нет/такой", "--regulation", "x", "--as-of", "y", "--format", "z");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(["ELJ-D420", "ELJ-D506", "ELJ-D101", "ELJ-D510"], run.ErrorLines.SkipLast(1).Select(l => l[..8]));
        Assert.Equal("Ошибок: 4.", run.ErrorLines[^1]);
    }

    [Fact]
    public void Audit_FileWhereFolderIsMeant_SaysSo()
    {
        using var temp = new TempFolder();
        var file = temp.Write("school.json", "{}");

        var run = Run.Of("audit", file, "--regulation", "lenskaya-2017");

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith($"ELJ-D102: «{file}» — файл, а нужна папка", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void Audit_EmptyPath_IsRefused(string path)
    {
        var run = Run.Of("audit", path, "--regulation", "lenskaya-2017");

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("ELJ-D519", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Audit_EmptyFolder_NamesTheMissingFile()
    {
        using var temp = new TempFolder();
        Directory.CreateDirectory(temp["пусто"]);

        var run = Run.Of("audit", temp["пусто"], "--regulation", "lenskaya-2017");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("ELJ-D103", run.Error, StringComparison.Ordinal);
        Assert.Contains("school.json", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Audit_BadLinesInJournals_AreListedAndNothingIsWritten()
    {
        using var temp = new TempFolder();
        Copy(demo.Path, temp["школа"]);
        var journals = Directory.GetFiles(temp["школа/journals"]).Order(StringComparer.Ordinal).ToList();
        File.AppendAllText(journals[0], "{\"fact\":\n");
        File.AppendAllText(journals[1], "не json\n");

        var run = Run.Of("audit", temp["школа"], "--regulation", "lenskaya-2017", "--format", "json", "--out", temp["отчёт.json"]);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(run.ErrorLines, l => l.StartsWith($"journals/{Path.GetFileName(journals[0])}:", StringComparison.Ordinal));
        Assert.Contains(run.ErrorLines, l => l.StartsWith($"journals/{Path.GetFileName(journals[1])}:", StringComparison.Ordinal));
        Assert.Equal(["школа"], temp.Names);
    }

    [Fact]
    public void Audit_OutputAmongTheInput_IsRefused()
    {
        using var temp = new TempFolder();
        Copy(demo.Path, temp["школа"]);
        var before = File.ReadAllText(temp["школа/school.json"]);

        var run = Run.Of("audit", temp["школа"], "--regulation", "lenskaya-2017", "--out", temp["школа/school.json"]);

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("ELJ-D505", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(temp["школа/school.json"]));
    }

    [Fact]
    public void Audit_NoMomentAnywhere_AsksForOne()
    {
        using var temp = new TempFolder();
        var folder = FiveLessons.Import(temp, change: static (name, text) => name == "school.csv" ? text.Replace("2023-10-01T00:00", "", StringComparison.Ordinal) : text);

        var refused = Run.Of("audit", folder, "--regulation", "lenskaya-2017");
        var given = Run.Of("audit", folder, "--regulation", "lenskaya-2017", "--as-of", "01.10.2023");

        Assert.Equal(2, refused.ExitCode);
        Assert.Equal("ELJ-D507: Не сказано, на какой момент проверять: в данных нет времени выгрузки (extracted_at). Укажите --as-of, например --as-of 2024-05-31.\n", refused.Error);
        Assert.Equal(1, given.ExitCode);
    }

    [Fact]
    public void Audit_BrokenPack_ListsItsDefects()
    {
        using var temp = new TempFolder();
        var pack = temp.Write("school-pack.json", """{ "id": "наша", "basedOn": "lenskaya", "clauses": 5 }""");

        var run = Run.Of("audit", demo.Path, "--regulation", pack);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("school-pack.json", run.Error, StringComparison.Ordinal);
        Assert.Contains("ELJ-D407", run.Error, StringComparison.Ordinal);
        Assert.Contains("ELJ-D402", run.Error, StringComparison.Ordinal);
    }

    private static void Copy(string from, string to)
    {
        foreach (var path in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, path));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(path, target);
        }
    }
}
