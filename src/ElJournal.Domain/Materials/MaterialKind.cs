namespace ElJournal.Domain.Materials;

/// <summary>Вид материала журнала.</summary>
public enum MaterialKind
{
    /// <summary>Материал: to be read or watched.</summary>
    Reading,

    /// <summary>Задание: to be done.</summary>
    Task,

    /// <summary>Тест: questions with answers.</summary>
    Test,

    /// <summary>Разбор: of a topic or a work.</summary>
    Analysis,

    /// <summary>Проект: what a project asks.</summary>
    Project,
}
