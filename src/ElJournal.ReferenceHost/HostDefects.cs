using ElJournal.Domain.Defects;

namespace ElJournal.ReferenceHost;

/// <summary>What may be wrong with a command line, or with the place where its result shall go.</summary>
internal static partial class HostDefects
{
    /// <summary>The output folder is not empty. Arguments: the folder.</summary>
    internal static readonly DefectCode FolderNotEmpty = new(
        "ELJ-D501", "Папка «{0}» уже есть и не пуста.", "Укажите в --out новую или пустую папку: имеющиеся файлы не перезаписываются.");

    /// <summary>A file stands where the output folder should be. Arguments: the path.</summary>
    internal static readonly DefectCode OutputIsFile = new("ELJ-D502", "«{0}» — файл, а нужна папка.", "Укажите в --out новую или пустую папку.");

    /// <summary>A folder stands where the output file should be. Arguments: the path.</summary>
    internal static readonly DefectCode OutputIsFolder = new("ELJ-D503", "«{0}» — папка, а нужен файл.", "Допишите к пути имя файла.");

    /// <summary>The result cannot be written. Arguments: the path, the cause in Russian.</summary>
    internal static readonly DefectCode CannotWrite = new("ELJ-D504", "Не удалось записать «{0}»: {1}.", "Укажите в --out другое место или освободите это.");

    /// <summary>The output file is part of what is checked. Arguments: the path.</summary>
    internal static readonly DefectCode OutputIsInput = new("ELJ-D505", "«{0}» — один из проверяемых файлов.", "Укажите в --out другой файл, чтобы не потерять данные.");

    /// <summary>The instant of the check is no instant. Arguments: the text.</summary>
    internal static readonly DefectCode BadMoment = new(
        "ELJ-D506",
        "«{0}» — не дата и не момент времени.",
        "Запишите дату (2024-02-01 или 01.02.2024) либо момент с поясом (2024-02-01T12:00:00Z или 2024-02-01T12:00:00+03:00).");

    /// <summary>Nobody says as of when to check. No arguments.</summary>
    internal static readonly DefectCode NoMoment = new(
        "ELJ-D507", "Не сказано, на какой момент проверять: в данных нет времени выгрузки (extracted_at).", "Укажите --as-of, например --as-of 2024-05-31.");

    /// <summary>A time zone is not known. Arguments: the text.</summary>
    internal static readonly DefectCode UnknownZone = new(
        "ELJ-D508", "Часового пояса «{0}» нет.", "Укажите имя из базы tzdb, например Europe/Moscow, Europe/Kaliningrad или Asia/Kamchatka.");

    /// <summary>A number is none or out of bounds. Arguments: the option, the text, least and greatest.</summary>
    internal static readonly DefectCode BadNumber = new("ELJ-D509", "{0}: «{1}» не подходит.", "Укажите целое число от {2} до {3}.");

    /// <summary>A value is not among those possible. Arguments: the option, the text, the possible ones.</summary>
    internal static readonly DefectCode BadChoice = new("ELJ-D510", "{0}: «{1}» не подходит.", "Возможно: {2}.");

    /// <summary>A regulation is named twice. Arguments: its id.</summary>
    internal static readonly DefectCode RegulationTwice = new("ELJ-D511", "Регламент «{0}» назван дважды.", "Оставьте одно упоминание.");

    /// <summary>A file changed while it was read. Arguments: the file.</summary>
    internal static readonly DefectCode Changed = new("ELJ-D516", "Файл «{0}» изменился, пока его читали.", "Дождитесь конца выгрузки и повторите.");

    /// <summary>The user stopped the command. No arguments.</summary>
    internal static readonly DefectCode Interrupted = new("ELJ-D517", "Прервано; ничего не записано.", "Запустите команду снова.");

    /// <summary>A mistake of the program. Arguments: the type of the exception.</summary>
    internal static readonly DefectCode Unexpected = new(
        "ELJ-D518", "Непредвиденная ошибка программы ({0}).", "Повторите с --verbose и пришлите вывод разработчикам.");

    /// <summary>A folder stands where the file of a pack is meant. Arguments: the path.</summary>
    internal static readonly DefectCode PackIsFolder = new("ELJ-D520", "«{0}» — папка, а нужен регламент.", "Укажите файл пакета или имя регламента.");

    /// <summary>A file is too large for a pack. Arguments: the path.</summary>
    internal static readonly DefectCode PackTooLarge = new("ELJ-D521", "Файл «{0}» слишком велик.", "Проверьте, тот ли это файл.");

    /// <summary>A file cannot be read. Arguments: the path.</summary>
    internal static readonly DefectCode CannotRead = new("ELJ-D522", "Файл «{0}» не читается.", "Проверьте права доступа и не занят ли он другой программой.");

    /// <summary>A moment is named and nothing to judge at it. Arguments: the moment.</summary>
    internal static readonly DefectCode AsOfWithoutAudit = new("ELJ-D523", "Момент «{0}» указан, а что проверять, не сказано.", "Добавьте --audit с папкой обмена или уберите --as-of.");

    /// <summary>A path says nothing. Arguments: the path.</summary>
    internal static readonly DefectCode BadPath = new("ELJ-D519", "Путь «{0}» пуст.", "Укажите путь к файлу или папке.");
}
