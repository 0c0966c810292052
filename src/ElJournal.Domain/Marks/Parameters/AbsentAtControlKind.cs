namespace ElJournal.Domain.Marks.Parameters;

/// <summary>Чем оборачивается пропуск контрольной работы.</summary>
public enum AbsentAtControlKind
{
    /// <summary>Ничем: works not written do not count.</summary>
    Ignore,

    /// <summary>Долгом, который через несколько дней становится отметкой.</summary>
    DebtThenMark,

    /// <summary>Отметки за период нет, пока работа не написана.</summary>
    BlocksPeriodMark,
}
