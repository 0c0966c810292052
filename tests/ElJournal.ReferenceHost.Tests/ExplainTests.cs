using ElJournal.ReferenceHost.Tests.Support;

namespace ElJournal.ReferenceHost.Tests;

public sealed class ExplainTests
{
    [Theory]
    [InlineData("fulfilled", "lesson.recorded@lesson:У1", "исполнено.")]
    [InlineData("late", "homework.before-last-lesson@lesson:У5", "исполнено с опозданием.")]
    [InlineData("overdue", "mark.recorded@assessment:Р1/pupil:П2", "просрочено.")]
    [InlineData("violated", "lesson.not-ahead@lesson:У5", "нарушено.")]
    [InlineData("not-applicable", "substitution.shown@lesson:У1", "не применяется.")]
    [InlineData("pending", "lesson.recorded@lesson:У4", "срок не истёк.", "--as-of", "2023-09-05T12:00:00+02:00")]
    [InlineData("advice", "homework.ahead@lesson:У1", "исполнено с опозданием.")]
    public void Explain_Duty_IsTheApprovedText(string name, string duty, string verdict, params string[] more)
    {
        using var temp = new TempFolder();

        CheckText(name, Run.Of(["explain", FiveLessons.Import(temp), "--regulation", "lenskaya-2017", .. more, duty]), verdict);
    }

    [Fact]
    public void Explain_TimeOfEntryUnknown_IsTheApprovedText()
    {
        using var temp = new TempFolder();
        var folder = FiveLessons.Import(temp, change: static (name, text) => name == "lessons.csv" ? text.Replace("2023-09-04T09:10", "", StringComparison.Ordinal) : text);

        CheckText("undetermined", Run.Of("explain", folder, "lesson.recorded@lesson:У1", "--regulation", "lenskaya-2017"), "не установлено.");
    }

    [Theory]
    [InlineData("lesson.written@lesson:У1", "ELJ-D514: Нормы «lesson.written» в регламенте нет. Есть: incident.personal-data, lesson.recorded, substitution.shown, ")]
    [InlineData("lesson.recorded@lesson:У9", "ELJ-D515: Дела «lesson:У9» у нормы «lesson.recorded» нет")]
    [InlineData("mark.recorded@lesson:У1", "ELJ-D515: Дела «lesson:У1» у нормы «mark.recorded» нет: такого урока, работы или дня в данных не нашлось. Проверьте обозначение: у этой нормы оно вида assessment:РАБОТА/pupil:ОБУЧАЮЩИЙСЯ.")]
    [InlineData("lesson.recorded", "ELJ-D513: «lesson.recorded» — не обозначение дела.")]
    [InlineData("@lesson:У1", "ELJ-D513")]
    [InlineData("lesson.recorded@", "ELJ-D513")]
    public void Explain_UnknownDuty_IsRefusedWithRemedy(string duty, string expected)
    {
        using var temp = new TempFolder();

        var run = Run.Of("explain", FiveLessons.Import(temp), "--regulation", "lenskaya-2017", duty);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith(expected, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_EveryFindingOfAnAudit_Works()
    {
        using var temp = new TempFolder();
        var folder = FiveLessons.Import(temp);
        using var audit = System.Text.Json.JsonDocument.Parse(Run.Of("audit", folder, "--regulation", "lenskaya-2017", "--format", "json").Output);

        Assert.All(
            audit.RootElement.GetProperty("findings").EnumerateArray().Concat(audit.RootElement.GetProperty("advice").EnumerateArray()),
            f => Assert.Equal(0, Run.Of("explain", folder, "--regulation", "lenskaya-2017", f.GetProperty("id").GetString()!).ExitCode));
    }

    private static void CheckText(string name, Run run, string verdict)
    {
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.EndsWith(verdict, run.Output.Split('\n')[0], StringComparison.Ordinal);
        Assert.InRange(run.Output.Split('\n').Length, 3, 13);
        Approved.Check($"explain-{name}", run.Output);
    }
}
