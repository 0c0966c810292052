using ElJournal.Domain.Defects;

namespace ElJournal.ReferenceHost;

/// <summary>Which reports are wanted, and of whom.</summary>
internal static partial class HostDefects
{
    /// <summary>No report is named. Arguments: those there are.</summary>
    internal static readonly DefectCode NoReport = new("ELJ-D537", "Не указано, какой отчёт нужен и по каким данным.", "Укажите название и папку; есть: {0}. Подробнее — report --list.");

    /// <summary>The record has no such pupil. Arguments: the id.</summary>
    internal static readonly DefectCode NoSuchPupil = new("ELJ-D538", "Обучающегося «{0}» в данных нет.", "Проверьте обозначение: оно стоит в списке pupils папки обмена.");

    /// <summary>The record has no such member of staff. Arguments: the id, those there are.</summary>
    internal static readonly DefectCode NoSuchTeacher = new("ELJ-D539", "Работника «{0}» в данных нет.", "Есть: {1}.");

    /// <summary>No act asks for runs of a report. Arguments: the report, those that are recorded.</summary>
    internal static readonly DefectCode NotRecorded = new("ELJ-D547", "--record: выпуски отчёта «{0}» не записывают, ни один акт их не требует.", "Уберите --record; записывают выпуски: {1}.");

    /// <summary>A run of a part of the school would pass for one of the whole. Arguments: the report.</summary>
    internal static readonly DefectCode PartNotRecorded = new(
        "ELJ-D548", "--record: отчёт «{0}» составлен об одном журнале, учителе или обучающемся и не может считаться отчётом класса или школы.", "Уберите --record или --journal, --teacher, --pupil.");

    /// <summary>All reports are wanted, and from where or where to is not said. No arguments.</summary>
    internal static readonly DefectCode NoReportSet = new("ELJ-D549", "--all: не сказано, по каким данным составить отчёты или куда их записать.", "Запишите так: report --all ПАПКА --out НОВАЯ_ПАПКА.");

    /// <summary>Something has no place beside the wish for all reports. Arguments: the word or option.</summary>
    internal static readonly DefectCode NeedlessWithAll = new("ELJ-D550", "--all: составляются все отчёты всей школы, а указано ещё «{0}».", "Уберите одно из двух.");
}
