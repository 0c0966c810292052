using ElJournal.ReferenceHost.Tests.Support;

namespace ElJournal.ReferenceHost.Tests;

public sealed class MutateTests
{
    private const string Pack = """
        { "id": "наша", "title": "Наш регламент", "source": "приказ № 1", "inForce": {}, "clauses": [
          { "id": "1", "kind": "P", "text": "У номера приказа одна дата.", "norms": [{ "norm": "order.one-date" }] }] }
        """;

    private const string Examples = """
        # order.one-date Одна дата у приказа
        | случай | приказы | проверка на | ожидается |
        | --- | --- | --- | --- |
        | две даты | 12 от 01.09.2023; 12 от 02.09.2023 | 31.12.2023 | нарушено |
        """;

    [Fact]
    public void Mutate_ShippedPack_IsNoticedWhole()
    {
        var run = Run.Of("mutate", "base");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.EndsWith("\nПримеры замечают каждое изменение.\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Mutate_TooFewExamples_TellsWhatNobodyNoticesAndWhatToAdd()
    {
        using var temp = new TempFolder();
        temp.Write("examples/order.one-date.md", Examples);

        var run = Run.Of("mutate", temp.Write("pack.json", Pack));

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Approved.Check("mutate-live", run.Output);
    }

    [Fact]
    public void Mutate_EquivalentsBesideThePack_AreCountedAndHeldAgainstTheExamples()
    {
        using var temp = new TempFolder();
        temp.Write("examples/order.one-date.md", Examples);
        temp.Write("equivalents.md", """
            | изменение | почему равносильно |
            | --- | --- |
            | order.one-date/drop-term/order.several-dates | Проба: так не бывает. |
            | order.one-date/drop-norm | Проба: этого быть не может. |
            """);

        var run = Run.Of("mutate", temp.Write("pack.json", Pack));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Примеры замечают каждое изменение.", run.Output, StringComparison.Ordinal);
        Assert.Equal(
            [
                "ELJ-D483: «order.one-date/drop-norm» в списке равносильных — лишнее: такого изменения нет или его замечает пример. Уберите строку.",
                "ELJ-D484: Равносильных изменений 1 из 3. Их может быть не больше 2 %: добавьте примеры, которые заметят остальные.",
                "Ошибок: 2.",
            ],
            run.ErrorLines);
    }

    [Fact]
    public void Mutate_ExampleThatDoesNotHold_IsToldFirst()
    {
        using var temp = new TempFolder();
        temp.Write("examples/order.one-date.md", Examples.Replace("нарушено", "исполнено", StringComparison.Ordinal));

        var run = Run.Of("mutate", temp.Write("pack.json", Pack));

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Equal("Сначала примеры должны сойтись с самим пакетом: команда check.", run.ErrorLines[^1]);
    }

    [Fact]
    public void Mutate_NoSuchPack_IsRefused()
    {
        var run = Run.Of("mutate", "нет-такого");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("ELJ-D420", run.Error, StringComparison.Ordinal);
    }
}
