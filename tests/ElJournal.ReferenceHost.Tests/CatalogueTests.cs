using System.Text.Json;
using ElJournal.ReferenceHost.Tests.Support;

namespace ElJournal.ReferenceHost.Tests;

public sealed class CatalogueTests
{
    [Fact]
    public void Catalogue_Markdown_IsTheCommittedPage()
    {
        var run = Run.Of("catalogue", "--regulation", "lenskaya-2017");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(File.ReadAllText(Path.Combine(Repository.Root, "docs", "regulations", "lenskaya-2017.md")), run.Output);
    }

    [Fact]
    public void Catalogue_Json_HasEveryClauseInOrder()
    {
        var run = Run.Of("catalogue", "--regulation", "saki-2020", "--format", "json");

        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal("saki-2020", json.RootElement.GetProperty("id").GetString());
        Assert.Equal("1", json.RootElement.GetProperty("clauses")[0].GetProperty("id").GetString());
    }

    [Fact]
    public void Catalogue_HtmlToAFile_IsWrittenWhole()
    {
        using var temp = new TempFolder();
        var path = temp["act.html"];

        var run = Run.Of("catalogue", "--regulation", "base", "--format", "html", "--out", path);

        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Error));
        Assert.EndsWith("</html>\n", File.ReadAllText(path), StringComparison.Ordinal);
    }

    [Fact]
    public void Catalogue_UnknownFormat_IsRefusedWithTheKnownOnes()
    {
        var run = Run.Of("catalogue", "--regulation", "base", "--format", "pdf");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("ELJ-D510: --format: «pdf» не подходит. Возможно: md, html, json.", run.ErrorLines);
    }

    [Fact]
    public void Catalogue_WithAnAudit_ShowsFiguresOfTheFolder()
    {
        using var temp = new TempFolder();
        var folder = FiveLessons.Import(temp);

        var run = Run.Of("catalogue", "--regulation", "lenskaya-2017", "--audit", folder, "--format", "html");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("<dt>Последняя проверка</dt><dd>на конец дня 30.09.2023: обязанностей 24, ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Catalogue_MomentWithoutAFolder_IsRefused()
    {
        var run = Run.Of("catalogue", "--regulation", "base", "--as-of", "2024-01-01");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Equal("ELJ-D523: Момент «2024-01-01» указан, а что проверять, не сказано. Добавьте --audit с папкой обмена или уберите --as-of.", Assert.Single(run.ErrorLines));
    }
}
