namespace ElJournal.Reporting.Reports;

/// <summary>Кому предназначен отчёт: the categories of users whose rights reach as far as what it holds.</summary>
/// <remarks>A class teacher, a teacher, a pupil and a guardian get what concerns their own class and journals, themselves, their child: the report must be narrowed to one, and the host that knows the person sees to whose it is.</remarks>
[Flags]
public enum ReportReaders
{
    /// <summary>Nobody.</summary>
    None = 0,

    /// <summary>Директор.</summary>
    Director = 1 << 0,

    /// <summary>Заместитель директора.</summary>
    DeputyHead = 1 << 1,

    /// <summary>Администратор системы.</summary>
    Administrator = 1 << 2,

    /// <summary>Секретарь.</summary>
    Secretary = 1 << 3,

    /// <summary>Классный руководитель, of the own class.</summary>
    ClassTeacher = 1 << 4,

    /// <summary>Учитель, of the own journals.</summary>
    Teacher = 1 << 5,

    /// <summary>Обучающийся, about himself or herself.</summary>
    Pupil = 1 << 6,

    /// <summary>Родитель (законный представитель), about the own child.</summary>
    Guardian = 1 << 7,

    /// <summary>Орган управления образованием: aggregates only.</summary>
    Authority = 1 << 8,
}
