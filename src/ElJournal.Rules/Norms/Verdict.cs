namespace ElJournal.Rules.Norms;

/// <summary>Вердикт: what a norm says of a case.</summary>
/// <remarks>The numbers index counters and do not change.</remarks>
public enum Verdict : byte
{
    /// <summary>Исполнено в срок (a prohibition: kept).</summary>
    Fulfilled,

    /// <summary>Исполнено с опозданием.</summary>
    FulfilledLate,

    /// <summary>Срок не истёк.</summary>
    Pending,

    /// <summary>Просрочено.</summary>
    Overdue,

    /// <summary>Запрет нарушен.</summary>
    Violated,

    /// <summary>Не применяется.</summary>
    NotApplicable,

    /// <summary>Не действует: the norm was not in force on the date of the event.</summary>
    NotInForce,

    /// <summary>Не установлено: the record cannot tell.</summary>
    Undetermined,
}
