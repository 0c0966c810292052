namespace ElJournal.Domain.Materials;

/// <summary>Раздел библиотеки.</summary>
public enum LibrarySection
{
    /// <summary>Учебные материалы: by subject and topic.</summary>
    Learning,

    /// <summary>Воспитательная работа: the catalogue of resources that class teachers fill.</summary>
    Upbringing,

    /// <summary>Документы школы.</summary>
    Documents,
}
