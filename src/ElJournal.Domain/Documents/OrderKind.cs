namespace ElJournal.Domain.Documents;

/// <summary>Вид приказа: what an order does to the register of pupils.</summary>
public enum OrderKind
{
    /// <summary>Зачисление.</summary>
    Enrolment,

    /// <summary>Отчисление.</summary>
    Expulsion,

    /// <summary>Перевод в другой класс.</summary>
    ClassChange,

    /// <summary>Anything else.</summary>
    Other,
}
