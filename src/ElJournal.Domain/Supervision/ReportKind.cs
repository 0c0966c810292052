namespace ElJournal.Domain.Supervision;

/// <summary>Вид отчёта системы.</summary>
public enum ReportKind
{
    /// <summary>Отчёт об активности пользователей.</summary>
    UserActivity,

    /// <summary>Отчёт о заполнении и накопляемости отметок.</summary>
    Filling,

    /// <summary>Отчёт об успеваемости.</summary>
    Progress,

    /// <summary>Отчёт о посещаемости.</summary>
    Attendance,

    /// <summary>Анализ данных об учебном процессе.</summary>
    Analysis,

    /// <summary>Загрузка данных школы.</summary>
    DataLoad,
}
