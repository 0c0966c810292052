namespace ElJournal.Rules.Comparisons;

/// <summary>Сторона различия: in what two packs differ.</summary>
public enum DifferenceAspect
{
    /// <summary>Вид пункта.</summary>
    ClauseKind,

    /// <summary>Пересказ пункта.</summary>
    Wording,

    /// <summary>Состояние пункта.</summary>
    Status,

    /// <summary>Возможности, которые исполняют пункт.</summary>
    Capabilities,

    /// <summary>Параметры пункта.</summary>
    Parameters,

    /// <summary>Ссылки пункта.</summary>
    References,

    /// <summary>Пункты, через которые он исполняется.</summary>
    Through,

    /// <summary>Кто отвечает.</summary>
    Bearer,

    /// <summary>Вычисления, правила которых он устанавливает.</summary>
    Computations,

    /// <summary>Срок.</summary>
    Due,

    /// <summary>Прочтение.</summary>
    Reading,

    /// <summary>Сила.</summary>
    Force,

    /// <summary>Режим.</summary>
    Mode,
}
