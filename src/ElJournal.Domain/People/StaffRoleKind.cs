namespace ElJournal.Domain.People;

/// <summary>Роль работника: in which capacity a member of staff acts.</summary>
public enum StaffRoleKind
{
    /// <summary>Директор.</summary>
    Director,

    /// <summary>Заместитель директора.</summary>
    DeputyHead,

    /// <summary>Администратор системы.</summary>
    Administrator,

    /// <summary>Секретарь.</summary>
    Secretary,

    /// <summary>Классный руководитель (of <see cref="StaffRole.Class"/>).</summary>
    ClassTeacher,

    /// <summary>Учитель-предметник.</summary>
    Teacher,
}
