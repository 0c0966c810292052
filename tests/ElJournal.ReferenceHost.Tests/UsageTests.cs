using ElJournal.ReferenceHost.Tests.Support;

namespace ElJournal.ReferenceHost.Tests;

/// <summary>A command line that cannot be understood: exit code 2, Russian, and where help is.</summary>
public sealed class UsageTests
{
    [Theory]
    [InlineData("нет-такой", "Лишнее слово «нет-такой». Возможны команды: demo, import, audit, explain, access, check, catalogue, compare, what-if, mutate, marks, forecast, indicators, report, sample, archive, verify, proof, serve, token, backup, restore, personal, school.", "Справка: ElJournal.ReferenceHost --help")]
    [InlineData("--нет", "Неизвестный параметр «--нет».", "Справка: ElJournal.ReferenceHost --help")]
    [InlineData("demo", "Не указан обязательный параметр --out.", "Справка: ElJournal.ReferenceHost demo --help")]
    [InlineData("demo --out", "После --out нужно значение.", "Справка: ElJournal.ReferenceHost demo --help")]
    [InlineData("demo --out a --out b", "Параметр --out указан несколько раз.", "Справка: ElJournal.ReferenceHost demo --help")]
    [InlineData("demo --out a --zone b", "Неизвестный параметр «--zone».", "Справка: ElJournal.ReferenceHost demo --help")]
    [InlineData("import", "Не указана команда. Возможны команды: table, netschool, dnevnik, oneroster.", "Справка: ElJournal.ReferenceHost import --help")]
    [InlineData("import excel", "Лишнее слово «excel». Возможны команды: table, netschool, dnevnik, oneroster.", "Справка: ElJournal.ReferenceHost import --help")]
    [InlineData("import table --out a", "Не указан обязательный аргумент ПУТЬ.", "Справка: ElJournal.ReferenceHost import table --help")]
    [InlineData("import table a b --out c", "Лишнее слово «b».", "Справка: ElJournal.ReferenceHost import table --help")]
    [InlineData("import netschool a --out b", "Не указан обязательный параметр --time-zone.", "Справка: ElJournal.ReferenceHost import netschool --help")]
    [InlineData("audit a", "Не указан обязательный параметр --regulation.", "Справка: ElJournal.ReferenceHost audit --help")]
    [InlineData("audit a --regulation base --wrong x", "Неизвестный параметр «--wrong».", "Справка: ElJournal.ReferenceHost audit --help")]
    [InlineData("explain a --regulation base", "Не указан обязательный аргумент ДЕЛО.", "Справка: ElJournal.ReferenceHost explain --help")]
    [InlineData("check", "Не указан обязательный аргумент РЕГЛАМЕНТ.", "Справка: ElJournal.ReferenceHost check --help")]
    [InlineData("catalogue", "Не указан обязательный параметр --regulation.", "Справка: ElJournal.ReferenceHost catalogue --help")]
    [InlineData("report a b c", "Лишнее слово «c».", "Справка: ElJournal.ReferenceHost report --help")]
    public void Run_BadCommandLine_SaysWhatIsWrongAndWhereHelpIs(string line, string cause, string help)
    {
        var run = Run.Of(line.Split(' '));

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.Contains(cause, run.ErrorLines);
        Assert.Equal(help, run.ErrorLines[^1]);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("demo --help")]
    [InlineData("import --help")]
    [InlineData("import table --help")]
    [InlineData("import netschool --help")]
    [InlineData("import dnevnik --help")]
    [InlineData("import oneroster --help")]
    [InlineData("audit --help")]
    [InlineData("explain --help")]
    [InlineData("check --help")]
    [InlineData("catalogue --help")]
    [InlineData("marks --help")]
    [InlineData("forecast --help")]
    [InlineData("indicators --help")]
    [InlineData("report --help")]
    [InlineData("sample --help")]
    [InlineData("archive create --help")]
    [InlineData("archive copy --help")]
    [InlineData("archive erase --help")]
    [InlineData("verify --help")]
    [InlineData("proof create --help")]
    [InlineData("proof verify --help")]
    [InlineData("serve --help")]
    [InlineData("backup --help")]
    [InlineData("restore --help")]
    [InlineData("personal export --help")]
    [InlineData("personal erase --help")]
    [InlineData("token --help")]
    [InlineData("token issue --help")]
    [InlineData("token revoke --help")]
    [InlineData("school init --help")]
    [InlineData("school next-year --help")]
    [InlineData("compare --help")]
    [InlineData("mutate --help")]
    [InlineData("what-if --help")]
    public void Help_EachCommand_IsTheApprovedText(string line)
    {
        var run = Run.Of(line.Split(' '));

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Approved.Check($"help {line.Replace("--help", "", StringComparison.Ordinal)}".Trim().Replace(' ', '-'), run.Output);
    }

    [Fact]
    public void Help_BesideErrors_StillHelps()
    {
        var run = Run.Of("audit", "--wrong", "--help");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("Проверить журнал по регламенту.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Version_Asked_IsANumber()
    {
        var run = Run.Of("--version");

        Assert.Equal(0, run.ExitCode);
        Assert.Matches(@"^\d+\.\d+\.\d+", run.Output);
    }
}
