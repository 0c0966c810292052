namespace ElJournal.Domain.People;

/// <summary>Вид уважительной причины.</summary>
public enum ExcuseReason
{
    /// <summary>Болезнь.</summary>
    Illness,

    /// <summary>Отпуск or leave for another purpose.</summary>
    Leave,

    /// <summary>Anything else.</summary>
    Other,
}
