using System.Text.Json;
using ElJournal.ReferenceHost.Tests.Support;
using ElJournal.Reporting.Reports;
using MiniExcelLibs;

namespace ElJournal.ReferenceHost.Tests;

public sealed class ReportTests(DemoFolder demo) : IClassFixture<DemoFolder>
{
    [Fact]
    public void List_EveryReport_IsOneLineThatBeginsWithItsName()
    {
        var run = Run.Of("report", "--list");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(ReportCatalog.All.Select(r => r.Id), run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ')[0]));
        Assert.Contains("fill-control", run.Output, StringComparison.Ordinal);
        Assert.Contains("Сводная ведомость итоговых отметок за учебный год — lenskaya-2017 3.1; lenskaya-2017 3.2; lenskaya-2017 3.2a\n", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("html", "<!DOCTYPE html>")]
    [InlineData("json", "{\n  \"report\": \"class-attendance\",")]
    [InlineData("csv", "\uFEFFОбучающийся;Уроков;")]
    [InlineData("xlsx", "PK")]
    public void Report_EachForm_IsWrittenToTheFile(string format, string beginning)
    {
        using var temp = new TempFolder();
        var run = Run.Of("report", "class-attendance", demo.Path, "--class", "7А", "--format", format, "--out", temp["отчёт"]);

        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Equal("", run.Output);
        Assert.StartsWith(beginning, System.Text.Encoding.UTF8.GetString(File.ReadAllBytes(temp["отчёт"])), StringComparison.Ordinal);
        Assert.Contains("Отчёт «Отчёт о посещаемости класса» записан в ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Report_WithoutFile_GoesToTheOutputAlone()
    {
        var run = Run.Of("report", "fill-control", demo.Path, "--class", "7А", "--format", "json", "--as-of", "2023-10-01");
        var json = JsonDocument.Parse(run.Output).RootElement;

        Assert.Equal((0, "2023-10-01T23:59:59"), (run.ExitCode, json.GetProperty("asOfLocal").GetString()));
        Assert.Equal("7А", json.GetProperty("facts").EnumerateArray().First().GetProperty("text").GetString());
    }

    [Fact]
    public void Report_EverythingWrongAtOnce_IsToldAtOnceAndNothingIsWritten()
    {
        using var temp = new TempFolder();
        var run = Run.Of("report", "final-marks", demo.Path, "--pupil", "p-0001", "--format", "pdf", "--out", temp["отчёт"]);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(
            [
                "ELJ-D510: --format: «pdf» не подходит. Возможно: html, xlsx, csv, json.",
                "ELJ-D902: Отчёту «final-marks» нужен параметр: класс. Добавьте --class.",
                "ELJ-D902: Отчёту «final-marks» нужен параметр: учебный период. Добавьте --period.",
                "ELJ-D903: Отчёт «final-marks» не делится по --pupil. Уберите его; отчёт принимает: --class, --period.",
                "Ошибок: 4.",
            ],
            run.ErrorLines);
        Assert.Empty(temp.Names);
    }

    [Fact]
    public void Report_WhatTheSchoolDoesNotHave_IsRefusedWithWhatItHas()
    {
        var run = Run.Of("report", "final-marks", demo.Path, "--class", "99Я", "--period", "пятая четверть");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.StartsWith("ELJ-D534: Класса «99Я» в данных нет. Есть: ", run.ErrorLines[0], StringComparison.Ordinal);
        Assert.StartsWith("ELJ-D533: Учебного периода «пятая четверть» у этого класса нет. Есть: ", run.ErrorLines[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("users", "guardian", "ELJ-D908: Отчёт «users» не предназначен для читателя «родитель». Его читают: director, administrator.")]
    [InlineData("fill-control", "class-teacher", "ELJ-D909: Отчёт «fill-control» читатель «классный руководитель» получает только о своём. Добавьте --class или --journal.")]
    [InlineData("fill-control", "head", "ELJ-D510: --reader: «head» не подходит. Возможно: director, administrator, ")]
    public void Report_ForAReader_WhoGetsLess_IsRefused(string report, string reader, string expected)
    {
        var run = Run.Of("report", report, demo.Path, "--reader", reader);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith(expected, Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void Report_WithoutNameOrFolder_SaysWhichReportsThereAre()
    {
        var run = Run.Of("report", "fill-control");

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("ELJ-D537: Не указано, какой отчёт нужен и по каким данным. Укажите название и папку; есть: fill-control, final-marks,", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void Report_OverAFileOfTheData_IsRefused()
    {
        var run = Run.Of("report", "fill-control", demo.Path, "--out", Path.Combine(demo.Path, "school.json"));

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("ELJ-D505: ", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void Report_TemplateOfTheSchool_IsFilled()
    {
        using var temp = new TempFolder();
        MiniExcel.SaveAs(temp["шаблон.xlsx"], new[] { new { A = "{{title}} — {{fact:class}}" }, new { A = "{{warnings.text}}" }, new { A = "{{pupils.pupil}}" } }, printHeader: false);

        var run = Run.Of("report", "class-attendance", demo.Path, "--class", "7А", "--format", "xlsx", "--template", temp["шаблон.xlsx"], "--out", temp["отчёт.xlsx"]);

        Assert.True(run.ExitCode == 0, run.Error);
        using var filled = File.OpenRead(temp["отчёт.xlsx"]);
        Assert.Equal("Отчёт о посещаемости класса — 7А", ((IDictionary<string, object?>)filled.Query().First())["A"]);
    }

    [Fact]
    public void Report_TemplateThatCannotBeFilled_IsRefusedAndNothingIsWritten()
    {
        using var temp = new TempFolder();
        temp.Write("текст.xlsx", "не книга");
        MiniExcel.SaveAs(temp["шаблон.xlsx"], new[] { new { A = "{{titel}}" } }, printHeader: false);

        var wrong = Run.Of("report", "class-attendance", demo.Path, "--class", "7А", "--format", "html", "--template", temp["текст.xlsx"], "--out", temp["отчёт.xlsx"]);
        var missing = Run.Of("report", "class-attendance", demo.Path, "--class", "7А", "--format", "xlsx", "--template", temp["нет.xlsx"], "--out", temp["отчёт.xlsx"]);
        var unfit = Run.Of("report", "class-attendance", demo.Path, "--class", "7А", "--format", "xlsx", "--template", temp["шаблон.xlsx"], "--out", temp["отчёт.xlsx"]);

        Assert.Equal(["ELJ-D510", "ELJ-D904"], wrong.ErrorLines.SkipLast(1).Select(CodeOf));
        Assert.StartsWith("ELJ-D202: ", missing.ErrorLines[0], StringComparison.Ordinal);
        Assert.Equal(["ELJ-D905", "ELJ-D907"], unfit.ErrorLines.SkipLast(1).Select(CodeOf));
        Assert.False(File.Exists(temp["отчёт.xlsx"]));
    }

    private static string CodeOf(string line) => line.Substring(line.IndexOf("ELJ", StringComparison.Ordinal), 8);
}
