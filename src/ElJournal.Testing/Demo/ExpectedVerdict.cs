namespace ElJournal.Testing.Demo;

/// <summary>Ожидаемый вердикт: what is known by construction of one case of a norm.</summary>
public enum ExpectedVerdict
{
    /// <summary>Исполнено в срок; a lawful near miss.</summary>
    Fulfilled,

    /// <summary>Не применяется; a lawful near miss.</summary>
    NotApplicable,

    /// <summary>Запрет соблюдён; a lawful near miss.</summary>
    Kept,

    /// <summary>Не действует: the event is before the norm came into force, or after; a lawful near miss.</summary>
    NotInForce,

    /// <summary>Просрочено: never done by the time of extraction.</summary>
    Overdue,

    /// <summary>Исполнено с опозданием.</summary>
    FulfilledLate,

    /// <summary>Запрет нарушен.</summary>
    Violated,
}
