namespace ElJournal.Domain.Documents;

/// <summary>Вид распечатки: what was put on paper.</summary>
public enum PrintoutKind
{
    /// <summary>Results of a pupil for the family.</summary>
    Results,

    /// <summary>Копия журнала.</summary>
    JournalCopy,

    /// <summary>Архивная копия базы данных.</summary>
    ArchiveCopy,

    /// <summary>Сводная ведомость.</summary>
    Summary,

    /// <summary>Отчёт об успеваемости класса.</summary>
    ProgressReport,

    /// <summary>Отчёт о посещаемости класса.</summary>
    AttendanceReport,

    /// <summary>Another report.</summary>
    Report,
}
