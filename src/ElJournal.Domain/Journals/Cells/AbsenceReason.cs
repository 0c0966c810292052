namespace ElJournal.Domain.Journals.Cells;

/// <summary>Причина отсутствия.</summary>
public enum AbsenceReason
{
    /// <summary>Не указана («н»).</summary>
    NotStated,

    /// <summary>Болезнь («б»).</summary>
    Illness,

    /// <summary>Уважительная причина («у»).</summary>
    Excused,
}
