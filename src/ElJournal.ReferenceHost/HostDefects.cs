using ElJournal.Domain.Defects;

namespace ElJournal.ReferenceHost;

/// <summary>What may be wrong with a command line, or with the place where its result shall go.</summary>
internal static class HostDefects
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

    /// <summary>The id of a duty has another form. Arguments: the text.</summary>
    internal static readonly DefectCode BadDuty = new(
        "ELJ-D513", "«{0}» — не обозначение дела.", "Запишите его как норма@предмет, например lesson.recorded@lesson:L1; так дела называет отчёт audit в поле id.");

    /// <summary>The regulation has no such norm. Arguments: the norm, those of the regulation.</summary>
    internal static readonly DefectCode UnknownNorm = new("ELJ-D514", "Нормы «{0}» в регламенте нет.", "Есть: {1}.");

    /// <summary>The norm has no such case. Arguments: what it should be about, the norm, a pattern of what it is about.</summary>
    internal static readonly DefectCode UnknownCase = new(
        "ELJ-D515", "Дела «{0}» у нормы «{1}» нет: такого урока, работы или дня в данных не нашлось.", "Проверьте обозначение: у этой нормы оно вида {2}.");

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

    /// <summary>The record has no such journal. Arguments: the id, those there are.</summary>
    internal static readonly DefectCode UnknownJournal = new("ELJ-D531", "Журнала «{0}» в данных нет.", "Есть: {1}.");

    /// <summary>The journal has no such pupil in the period. Arguments: the id, the journal, those there are.</summary>
    internal static readonly DefectCode UnknownPupil = new("ELJ-D532", "Обучающегося «{0}» в журнале «{1}» за этот период нет.", "Есть: {2}.");

    /// <summary>The class has no such period. Arguments: the id, those there are.</summary>
    internal static readonly DefectCode UnknownPeriod = new("ELJ-D533", "Учебного периода «{0}» у этого класса нет.", "Есть: {1}.");

    /// <summary>The record has no such class. Arguments: the id, those there are.</summary>
    internal static readonly DefectCode UnknownClass = new("ELJ-D534", "Класса «{0}» в данных нет.", "Есть: {1}.");

    /// <summary>A wanted mark is off the scale. Arguments: the text, least and greatest mark.</summary>
    internal static readonly DefectCode BadWant = new("ELJ-D535", "--want: отметки «{0}» на шкале нет.", "Укажите целую отметку от {1} до {2}.");

    /// <summary>A correction to be tried is not readable. Arguments: the text.</summary>
    internal static readonly DefectCode BadChange = new(
        "ELJ-D544", "--change: «{0}» — не исправление.", "Запишите работу и отметку через знак равенства: Р2=5; отметка — число, 5/3, зач, незач, н/а, осв или долг.");

    /// <summary>Whose mark is to be corrected is not said. No arguments.</summary>
    internal static readonly DefectCode ChangeWithoutPupil = new("ELJ-D545", "--change: не сказано, чью отметку примерить.", "Добавьте --pupil с обозначением обучающегося.");

    /// <summary>Two questions at once. No arguments.</summary>
    internal static readonly DefectCode ChangeAndRules = new("ELJ-D546", "--change и --with — два разных вопроса.", "Оставьте одно из двух.");

    /// <summary>A number of hours is none. Arguments: the text.</summary>
    internal static readonly DefectCode BadHours = new("ELJ-D536", "--hours: «{0}» — не число часов в неделю.", "Укажите число от 0 до 40, не более двух знаков после запятой: 2 или 1,5.");

    /// <summary>No report is named. Arguments: those there are.</summary>
    internal static readonly DefectCode NoReport = new("ELJ-D537", "Не указано, какой отчёт нужен и по каким данным.", "Укажите название и папку; есть: {0}. Подробнее — report --list.");

    /// <summary>The record has no such pupil. Arguments: the id.</summary>
    internal static readonly DefectCode NoSuchPupil = new("ELJ-D538", "Обучающегося «{0}» в данных нет.", "Проверьте обозначение: оно стоит в списке pupils папки обмена.");

    /// <summary>The record has no such member of staff. Arguments: the id, those there are.</summary>
    internal static readonly DefectCode NoSuchTeacher = new("ELJ-D539", "Работника «{0}» в данных нет.", "Есть: {1}.");

    /// <summary>The record knows nobody of this id. Arguments: the id.</summary>
    internal static readonly DefectCode UnknownPerson = new(
        "ELJ-D541", "Человека «{0}» в данных нет.", "Укажите работника, обучающегося или родителя так, как он обозначен в данных; родителей знает ведомость представительств.");

    /// <summary>A part of a resource cannot be read. Arguments: the part, the names of parts, the pattern.</summary>
    internal static readonly DefectCode BadPart = new("ELJ-D542", "«{0}» — не часть ресурса или названа дважды.", "Запишите часть как имя:обозначение, имена — {1}; целиком — {2}.");

    /// <summary>A part of a resource is not in the record. Arguments: the name of the part, the id.</summary>
    internal static readonly DefectCode UnknownPart = new("ELJ-D543", "В данных нет того, что названо как {0}:{1}.", "Проверьте обозначение: оно должно быть таким же, как в данных.");

    /// <summary>No act asks for runs of a report. Arguments: the report, those that are recorded.</summary>
    internal static readonly DefectCode NotRecorded = new("ELJ-D547", "--record: выпуски отчёта «{0}» не записывают, ни один акт их не требует.", "Уберите --record; записывают выпуски: {1}.");

    /// <summary>A run of a part of the school would pass for one of the whole. Arguments: the report.</summary>
    internal static readonly DefectCode PartNotRecorded = new(
        "ELJ-D548", "--record: отчёт «{0}» составлен об одном журнале, учителе или обучающемся и не может считаться отчётом класса или школы.", "Уберите --record или --journal, --teacher, --pupil.");

    /// <summary>All reports are wanted, and from where or where to is not said. No arguments.</summary>
    internal static readonly DefectCode NoReportSet = new("ELJ-D549", "--all: не сказано, по каким данным составить отчёты или куда их записать.", "Запишите так: report --all ПАПКА --out НОВАЯ_ПАПКА.");

    /// <summary>Something has no place beside the wish for all reports. Arguments: the word or option.</summary>
    internal static readonly DefectCode NeedlessWithAll = new("ELJ-D550", "--all: составляются все отчёты всей школы, а указано ещё «{0}».", "Уберите одно из двух.");

    /// <summary>A store cannot be told from its address. No arguments: the address may hold a password.</summary>
    internal static readonly DefectCode BadDatabase = new(
        "ELJ-D551", "--database: не путь к файлу и не строка подключения PostgreSQL.", "Укажите файл (eljournal.db) или строку вида Host=localhost;Database=eljournal;Username=eljournal.");

    /// <summary>A login cannot be used. Arguments: the text, the greatest length.</summary>
    internal static readonly DefectCode BadLogin = new("ELJ-D552", "--login: «{0}» не годится в имена входа.", "Укажите от 1 до {1} знаков без пробелов.");

    /// <summary>The first administrator is none. Arguments: the id, those there are.</summary>
    internal static readonly DefectCode NotAdministrator = new(
        "ELJ-D553", "--administrator: у лица «{0}» сегодня нет роли администратора.", "Укажите администратора, которого называют данные ({1}), или добавьте роль в данные.");

    /// <summary>The store holds a school already. Arguments: where it is.</summary>
    internal static readonly DefectCode StoreNotEmpty = new("ELJ-D554", "В хранилище «{0}» уже есть школа.", "Укажите в --database другое хранилище: имеющуюся школу не заменяют.");

    /// <summary>A store cannot be opened. Arguments: where it is, what its data base says.</summary>
    internal static readonly DefectCode StoreUnreachable = new(
        "ELJ-D555", "Хранилище «{0}» не открывается: {1}", "Проверьте путь и права на папку, а для PostgreSQL — что сервер работает и база с этим именем создана.");

    /// <summary>Another program listens at the address. Arguments: the addresses.</summary>
    internal static readonly DefectCode AddressInUse = new("ELJ-D556", "Адрес занят другой программой: {0}.", "Остановите её или укажите другой адрес в --urls.");

    /// <summary>An encrypted address has no certificate that can be used. Arguments: the addresses, what the system says.</summary>
    internal static readonly DefectCode NoCertificate = new(
        "ELJ-D557",
        "Для шифрованного адреса нет годного сертификата: {0}. {1}",
        "Укажите файл и пароль переменными Kestrel__Certificates__Default__Path и Kestrel__Certificates__Default__Password (docs/operations.md) или слушайте http за прокси.");

    /// <summary>A root is none. Arguments: the text.</summary>
    internal static readonly DefectCode BadRoot = new("ELJ-D571", "--root: «{0}» — не корень журнала.", "Корень — 64 шестнадцатеричные цифры; его печатают archive create и verify.");

    /// <summary>A store is that of the year to be left and of the next. Arguments: where it is.</summary>
    internal static readonly DefectCode SameStore = new("ELJ-D561", "--into: хранилище «{0}» — то же, где закрытый год.", "Укажите другое, пустое: прежний год остаётся как есть.");

    /// <summary>The date of an order cannot be read. Arguments: the text.</summary>
    internal static readonly DefectCode BadOrderDate = new("ELJ-D562", "--order-date: «{0}» — не дата.", "Запишите её так: 2024-05-31 или 31.05.2024.");

    /// <summary>An order has no number. No arguments.</summary>
    internal static readonly DefectCode NoOrderNumber = new("ELJ-D563", "--order: номер приказа пуст.", "Укажите номер приказа о переводе: без приказа никого не переводят.");

    /// <summary>A store holds no school. Arguments: where it is.</summary>
    internal static readonly DefectCode NoSchool = new("ELJ-D564", "В хранилище «{0}» школы нет.", "Укажите в --database хранилище закрытого года.");

    /// <summary>The year is still open. No arguments.</summary>
    internal static readonly DefectCode YearNotClosed = new("ELJ-D565", "Учебный год ещё не закрыт.", "Сначала администратор закрывает его на сайте, в разделе «Учебный год».");

    /// <summary>A certificate cannot sign. Arguments: the path, the variable of its password.</summary>
    internal static readonly DefectCode BadCertificate = new(
        "ELJ-D573", "--sign: «{0}» — не сертификат с закрытым ключом, или пароль не подходит.", "Укажите файл .pfx; его пароль берётся из переменной окружения {1}.");

    /// <summary>A proof is wanted, and of which mark is not said. No arguments.</summary>
    internal static readonly DefectCode NoMarkNamed = new("ELJ-D572", "Не сказано, о какой отметке доказательство.", "Укажите --assessment или вместе --journal и --period.");
}
