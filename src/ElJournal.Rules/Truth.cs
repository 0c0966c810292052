namespace ElJournal.Rules;

/// <summary>Ответ на вопрос нормы: yes, no, or unknown because the record cannot tell.</summary>
/// <remarks>Joined by "and": a no beats an unknown, an unknown beats a yes. The numbers are bits of the compiled plan and do not change.</remarks>
public enum Truth : byte
{
    /// <summary>Нет.</summary>
    No = 0,

    /// <summary>Да.</summary>
    Yes = 1,

    /// <summary>Неизвестно.</summary>
    Unknown = 2,
}
