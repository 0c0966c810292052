namespace ElJournal.Rules.Access;

/// <summary>Категория доступа: in which capacity somebody uses the journal; rights are given to categories, never to persons.</summary>
public enum AccessCategory
{
    /// <summary>Директор.</summary>
    Director,

    /// <summary>Администратор системы.</summary>
    Administrator,

    /// <summary>Заместитель директора.</summary>
    DeputyHead,

    /// <summary>Секретарь.</summary>
    Secretary,

    /// <summary>Классный руководитель.</summary>
    ClassTeacher,

    /// <summary>Учитель-предметник.</summary>
    SubjectTeacher,

    /// <summary>Обучающийся.</summary>
    Pupil,

    /// <summary>Родитель (законный представитель).</summary>
    Guardian,

    /// <summary>Орган управления образованием.</summary>
    EducationAuthority,

    /// <summary>Ушедший из школы: a former pupil, or whoever represents one.</summary>
    Former,
}
