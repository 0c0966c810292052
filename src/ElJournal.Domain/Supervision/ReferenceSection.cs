namespace ElJournal.Domain.Supervision;

/// <summary>Раздел справочников.</summary>
public enum ReferenceSection
{
    /// <summary>Расписание уроков.</summary>
    Timetable,

    /// <summary>Учебные периоды.</summary>
    Periods,

    /// <summary>Календарь.</summary>
    Calendar,

    /// <summary>Предметы.</summary>
    Subjects,

    /// <summary>Звонки.</summary>
    Bells,

    /// <summary>Классы.</summary>
    Classes,
}
