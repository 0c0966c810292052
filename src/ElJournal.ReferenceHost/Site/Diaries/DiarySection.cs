namespace ElJournal.ReferenceHost.Site.Diaries;

/// <summary>Раздел дневника.</summary>
public enum DiarySection
{
    /// <summary>Неделя.</summary>
    Week,

    /// <summary>Отметки.</summary>
    Marks,

    /// <summary>Посещаемость.</summary>
    Absences,

    /// <summary>Материалы.</summary>
    Materials,

    /// <summary>Портфолио.</summary>
    Portfolio,
}
