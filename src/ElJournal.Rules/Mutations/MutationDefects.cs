using ElJournal.Domain.Defects;

namespace ElJournal.Rules.Mutations;

/// <summary>What may be wrong with a list of equivalent mutants.</summary>
public static class MutationDefects
{
    /// <summary>A table has other columns. Arguments: the two columns.</summary>
    public static readonly DefectCode NotAList = new("ELJ-D480", "Это не список равносильных изменений.", "В таблице две колонки: «{0}» и «{1}», под их именами — строка «| --- | --- |».");

    /// <summary>A row lacks the mutant or the reason. No arguments.</summary>
    public static readonly DefectCode RowIncomplete = new("ELJ-D481", "В строке нет изменения или причины.", "Впишите имя изменения, как его показывает mutate, и почему его нельзя заметить.");

    /// <summary>A mutant stands twice. Arguments: its id.</summary>
    public static readonly DefectCode ListedTwice = new("ELJ-D482", "Повтор: изменение «{0}».", "Оставьте одну строку.");

    /// <summary>What is listed is no mutant, or an example notices it. Arguments: its id.</summary>
    public static readonly DefectCode NotEquivalent = new("ELJ-D483", "«{0}» в списке равносильных — лишнее: такого изменения нет или его замечает пример.", "Уберите строку.");

    /// <summary>Too many are listed. Arguments: how many, of how many, the allowed share.</summary>
    public static readonly DefectCode TooManyEquivalents = new("ELJ-D484", "Равносильных изменений {0} из {1}.", "Их может быть не больше {2} %: добавьте примеры, которые заметят остальные.");
}
