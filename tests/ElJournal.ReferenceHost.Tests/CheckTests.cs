using ElJournal.ReferenceHost.Tests.Support;
using ElJournal.Rules.Packs;

namespace ElJournal.ReferenceHost.Tests;

public sealed class CheckTests
{
    private const string SchoolPack = """
        { "id": "наша-2024", "title": "Наш регламент", "source": "приказ № 1 от 01.09.2024", "inForce": { "from": "2024-09-01" }, "basedOn": "lenskaya-2017", "clauses": [] }
        """;

    public static TheoryData<string> Shipped { get; } = [.. PackLibrary.Standard.Ids];

    [Theory]
    [MemberData(nameof(Shipped))]
    public void Check_ShippedPack_HoldsWithItsExamples(string id)
    {
        var run = Run.Of("check", id);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith($"Пакет {id}: «", run.Output, StringComparison.Ordinal);
        Assert.Contains(", не сходится 0, не хватает 0.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_OwnPackWithoutExamples_SaysThatNothingWasTried()
    {
        using var temp = new TempFolder();

        var run = Run.Of("check", temp.Write("pack.json", SchoolPack));

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("ничего не опробовано", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_ExampleThatDoesNotHold_IsToldWithReasons()
    {
        using var temp = new TempFolder();
        temp.Write("examples/lesson.recorded.md", """
            # lesson.recorded Урок записан
            | случай | дата урока | записан | проверка на | ожидается |
            | --- | --- | --- | --- | --- |
            | не записан | 10.09.2024 | нет | 12.09.2024 | исполнено |
            """);

        var run = Run.Of("check", temp.Write("pack.json", SchoolPack));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("lesson.recorded.md:4: «не записан»: ожидается «исполнено», получено «просрочено».", run.Error, StringComparison.Ordinal);
        Assert.Contains("Срок: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_BrokenPack_IsWantingAndListsAllDefects()
    {
        using var temp = new TempFolder();
        var path = temp.Write("pack.json", """{ "id": "наша", "basedOn": "lenskaya", "clauses": 5 }""");

        var run = Run.Of("check", path);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.True(run.ErrorLines.Count >= 4, run.Error);
        Assert.All(run.ErrorLines.SkipLast(1), l => Assert.StartsWith("pack.json", l, StringComparison.Ordinal));
        Assert.Equal($"Ошибок: {run.ErrorLines.Count - 1}.", run.ErrorLines[^1]);
    }

    [Theory]
    [InlineData("нет-такого", "ELJ-D420")]
    [InlineData("/", "ELJ-D520")]
    public void Check_NoPackAtAll_IsRefused(string name, string code)
    {
        var run = Run.Of("check", name);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith(code, run.Error, StringComparison.Ordinal);
    }
}
