namespace ElJournal.ReferenceHost.Site.Classes;

/// <summary>Раздел страницы класса.</summary>
public enum ClassSection
{
    /// <summary>Класс на одном листе.</summary>
    Overview,

    /// <summary>Проверки журнала класса.</summary>
    Checks,

    /// <summary>Перемены данных.</summary>
    Changes,

    /// <summary>Классные мероприятия.</summary>
    Events,

    /// <summary>Подгруппы.</summary>
    Subgroups,

    /// <summary>Личные дела.</summary>
    PersonalFiles,
}
