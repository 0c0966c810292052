namespace ElJournal.Domain.Admissions;

/// <summary>Состояние заявления о приёме: how far it has come.</summary>
public enum AdmissionState
{
    /// <summary>Подано: nothing is decided yet.</summary>
    Received,

    /// <summary>Решено принять: the order is to follow.</summary>
    Accepted,

    /// <summary>Отказано.</summary>
    Refused,

    /// <summary>Зачислен в класс by an order.</summary>
    Enrolled,
}
