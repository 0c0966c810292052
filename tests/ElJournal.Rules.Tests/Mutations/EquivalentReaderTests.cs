using ElJournal.Rules.Mutations;

namespace ElJournal.Rules.Tests.Mutations;

public sealed class EquivalentReaderTests
{
    [Fact]
    public void Read_Table_GivesIdsAndReasons()
    {
        var read = EquivalentReader.Read(
            """
            # Равносильные изменения

            Сначала слова, они никому не мешают.

            | изменение | почему равносильно |
            | --- | --- |
            | `lesson.recorded/number/days:2-3` | Потому что. |
            | a/b | И ещё. |
            """);

        Assert.Equal([new Equivalent("lesson.recorded/number/days:2-3", "Потому что."), new Equivalent("a/b", "И ещё.")], read.Value);
    }

    [Fact]
    public void Read_NoTable_IsAnEmptyList() => Assert.Empty(EquivalentReader.Read("Пока ничего.").Value);

    [Fact]
    public void Read_BadList_TellsAllDefects()
    {
        var read = EquivalentReader.Read(
            """
            | изменение | почему равносильно |
            | --- | --- |
            | a/b | Потому. |
            | a/b | Снова. |
            | c/d | |
            | e/f |

            | имя | причина |
            | --- | --- |
            """,
            "e.md");

        Assert.Equal(
            [
                "e.md:4: ELJ-D482: Повтор: изменение «a/b». Оставьте одну строку.",
                "e.md:5: ELJ-D481: В строке нет изменения или причины. Впишите имя изменения, как его показывает mutate, и почему его нельзя заметить.",
                "e.md:6: ELJ-D481: В строке нет изменения или причины. Впишите имя изменения, как его показывает mutate, и почему его нельзя заметить.",
                "e.md:8: ELJ-D480: Это не список равносильных изменений. В таблице две колонки: «изменение» и «почему равносильно», под их именами — строка «| --- | --- |».",
            ],
            read.Defects.Select(d => d.Describe()));
    }
}
