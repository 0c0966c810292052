using System.Text.Json;
using ElJournal.ReferenceHost.Tests.Support;

namespace ElJournal.ReferenceHost.Tests;

/// <summary><c>access explain</c>: decisions with their reasons, allow and deny.</summary>
public sealed class AccessTests
{
    [Theory]
    [InlineData("teacher", "Т1", "enter", "marks/journal:7А-алгебра/pupil:П1", "Можно.")]
    [InlineData("other-teacher", "Т2", "enter", "marks/journal:7А-алгебра/pupil:П1", "Нельзя.")]
    [InlineData("family", "М1", "read", "marks/journal:7А-алгебра/pupil:П1", "Можно.")]
    [InlineData("other-family", "М1", "read", "marks/journal:7А-алгебра/pupil:П2", "Нельзя.")]
    [InlineData("administrator", "А1", "enter", "marks/journal:7А-алгебра/pupil:П1", "Нельзя.")]
    [InlineData("pupil-writes", "П1", "correct", "attendance/journal:7А-алгебра/pupil:П1", "Нельзя.", "--regulation", "aleksandrovskaya-2021")]
    [InlineData("class-teacher-corrects", "Т1", "correct", "lesson-entries/lesson:У2", "Можно.", "--regulation", "aleksandrovskaya-2021")]
    [InlineData("substitute", "Т2", "enter", "lesson-entries/lesson:У4", "Можно.", "--at", "2023-09-05T10:00:00Z")]
    [InlineData("substitute-later", "Т2", "correct", "lesson-entries/lesson:У4", "Нельзя.", "--at", "2023-09-06")]
    [InlineData("substituted", "Т1", "correct", "lesson-entries/lesson:У4", "Нельзя.", "--at", "2023-09-05T10:00:00Z")]
    [InlineData("authority", "education-authority", "read", "marks/pupil:П1", "Нельзя.", "--regulation", "aleksandrovskaya-2021")]
    public void Explain_Decision_IsTheApprovedText(string name, string actor, string action, string resource, string decision, params string[] more)
    {
        using var temp = new TempFolder();

        var run = Run.Of(["access", "explain", "--actor", actor, "--action", action, "--resource", resource, .. more, School(temp)]);

        Assert.True(run.ExitCode == 0, run.Error);
        Assert.StartsWith(decision, run.Output, StringComparison.Ordinal);
        Approved.Check($"access-{name}", run.Output);
    }

    [Fact]
    public void Explain_Json_HoldsTheDecisionAlone()
    {
        using var temp = new TempFolder();

        var run = Run.Of("access", "explain", "--actor", "А1", "--action", "enter", "--resource", "marks/journal:7А-алгебра/pupil:П1", "--format", "json", School(temp));

        using var json = JsonDocument.Parse(run.Output);
        var root = json.RootElement;
        Assert.False(root.GetProperty("allowed").GetBoolean());
        Assert.Equal(
            ["allowed", "actor", "categories", "action", "resource", "at", "category", "norms", "reasons", "help"],
            root.EnumerateObject().Select(p => p.Name));
        Assert.Equal("access.administrator-no-marks", root.GetProperty("norms")[0].GetProperty("norm").GetString());
        Assert.Equal("marks/journal:7А-алгебра/pupil:П1", root.GetProperty("resource").GetString());
    }

    [Theory]
    [InlineData("никто", "read", "marks", "ELJ-D541: Человека «никто» в данных нет.")]
    [InlineData("Т1", "write", "marks", "ELJ-D510: --action: «write» не подходит. Возможно: read, enter, correct, approve, export.")]
    [InlineData("Т1", "read", "grades", "ELJ-D510: --resource: «grades» не подходит.")]
    [InlineData("Т1", "read", "marks/урок:У1", "ELJ-D542: «урок:У1» — не часть ресурса")]
    [InlineData("Т1", "read", "marks/journal", "ELJ-D542: «journal» — не часть ресурса")]
    [InlineData("Т1", "read", "marks/pupil:П1/pupil:П2", "ELJ-D542: «pupil» — не часть ресурса или названа дважды.")]
    [InlineData("Т1", "read", "marks/journal:нет", "ELJ-D543: В данных нет того, что названо как journal:нет.")]
    [InlineData("Т1", "read", "marks/lesson:нет", "ELJ-D543")]
    [InlineData("Т1", "read", "marks/pupil:нет", "ELJ-D543")]
    [InlineData("Т1", "read", "marks/author:нет", "ELJ-D543")]
    public void Explain_BadRequest_IsRefusedWithRemedy(string actor, string action, string resource, string expected)
    {
        using var temp = new TempFolder();

        var run = Run.Of("access", "explain", "--actor", actor, "--action", action, "--resource", resource, School(temp));

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith(expected, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_EverythingWrong_IsToldAtOnce()
    {
        var run = Run.Of("access", "explain", "--actor", "Т1", "--action", "x", "--resource", "y/z", "--regulation", "нет", "--at", "вчера", "--format", "xml", "нет-папки");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(
            ["ELJ-D510", "ELJ-D510", "ELJ-D542", "ELJ-D420", "ELJ-D506", "ELJ-D101", "ELJ-D510"],
            run.ErrorLines.SkipLast(1).Select(l => l[..8]));
    }

    /// <summary>The five lessons, with an administrator, a guardian, and a substitution of Т2 for the lesson У4 recorded ahead.</summary>
    private static string School(TempFolder temp)
    {
        temp.Write("листы/guardians.csv", "guardian,pupil,from,to\nМ1,П1,,\n");
        return FiveLessons.Import(temp, change: static (name, text) => name switch
        {
            "staff.csv" => text + "А1,administrator,,\n",
            "lessons.csv" => Substituted(text.Split('\n')),
            _ => text,
        });
    }

    private static string Substituted(string[] lines)
    {
        var columns = lines[0].TrimEnd('\r').Split(',');
        var row = Array.FindIndex(lines, l => l.StartsWith("У4,", StringComparison.Ordinal));
        var cells = lines[row].TrimEnd('\r').Split(',');
        cells[Array.IndexOf(columns, "actual_teacher")] = "Т2";
        cells[Array.IndexOf(columns, "substitution_recorded_at")] = "2023-09-04T15:00";
        lines[row] = string.Join(',', cells);
        return string.Join('\n', lines);
    }
}
