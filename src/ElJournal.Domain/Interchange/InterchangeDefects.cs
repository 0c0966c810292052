using ElJournal.Domain.Defects;

namespace ElJournal.Domain.Interchange;

/// <summary>What may be wrong with an interchange folder, beside what may be wrong with any record (<see cref="RecordDefects"/>): its files and lines.</summary>
/// <remarks>What may be wrong with a value is in <see cref="InterchangeValueDefects"/>.</remarks>
public static class InterchangeDefects
{
    /// <summary>The folder does not exist. Arguments: the folder.</summary>
    public static readonly DefectCode FolderMissing = new(
        "ELJ-D101",
        "Папки «{0}» нет.",
        "Проверьте путь к папке.");

    /// <summary>A file stands where a folder is meant. Arguments: the path.</summary>
    public static readonly DefectCode NotAFolder = new(
        "ELJ-D102",
        "«{0}» — файл, а нужна папка с файлом school.json.",
        "Укажите папку, в которой лежит school.json.");

    /// <summary>A file is missing. Arguments: the file.</summary>
    public static readonly DefectCode FileMissing = new(
        "ELJ-D103",
        "Файла «{0}» нет в папке.",
        "Добавьте файл или уберите из school.json журнал, которому он принадлежит.");

    /// <summary>A file cannot be read. No arguments.</summary>
    public static readonly DefectCode Unreadable = new(
        "ELJ-D104",
        "Файл не удалось прочитать.",
        "Проверьте права доступа, не занят ли файл другой программой и исправен ли диск.");

    /// <summary>A file belongs to no journal. No arguments.</summary>
    public static readonly DefectCode Stray = new(
        "ELJ-D105",
        "Файл не принадлежит ни одному журналу из school.json.",
        "Добавьте журнал в school.json или уберите файл.");

    /// <summary>The file is none of the format. Arguments: what stands in <c>format</c>.</summary>
    public static readonly DefectCode WrongFormat = new(
        "ELJ-D106",
        "Это не папка обмена ElJournal: format = {0}, а нужно \"eljournal\".",
        "Укажите папку обмена или исправьте свойство format.");

    /// <summary>The schema is of another version. Arguments: the version found, the versions supported.</summary>
    public static readonly DefectCode WrongVersion = new(
        "ELJ-D107",
        "Версия схемы {0} не поддерживается, поддерживается {1}.",
        "Выгрузите данные в поддерживаемой версии или обновите программу.");

    /// <summary>The text is no JSON. Arguments: the position in the line, from 1.</summary>
    public static readonly DefectCode NotJson = new(
        "ELJ-D108",
        "Это не JSON: ошибка у знака {0}.",
        "Исправьте строку: проверьте кавычки, запятые и скобки.");

    /// <summary>The JSON breaks off. No arguments.</summary>
    public static readonly DefectCode Truncated = new(
        "ELJ-D109",
        "JSON обрывается: не хватает закрывающей скобки или кавычки.",
        "Похоже, файл обрезан: скопируйте или выгрузите его заново.");

    /// <summary>The bytes are no UTF-8. Arguments: the number of the byte in the line, from 1.</summary>
    public static readonly DefectCode NotUtf8 = new(
        "ELJ-D110",
        "Строка не в кодировке UTF-8: байт {0}.",
        "Сохраните файл в кодировке UTF-8.");

    /// <summary>A byte is zero. Arguments: the number of the byte in the line, from 1.</summary>
    public static readonly DefectCode NulByte = new(
        "ELJ-D111",
        "В строке нулевой байт: байт {0}.",
        "Файл испорчен или сохранён в кодировке UTF-16: выгрузите его заново в UTF-8.");

    /// <summary>The file is UTF-16 or UTF-32. No arguments.</summary>
    public static readonly DefectCode WideEncoding = new(
        "ELJ-D112",
        "Файл сохранён в кодировке UTF-16 или UTF-32.",
        "Сохраните файл в кодировке UTF-8.");

    /// <summary>A line is too long. Arguments: the greatest number of bytes.</summary>
    public static readonly DefectCode LineTooLong = new(
        "ELJ-D113",
        "Строка длиннее {0} байт.",
        "Проверьте, что каждый факт стоит на своей строке и тексты в нём не чрезмерны.");

    /// <summary>A file is too long. Arguments: the greatest number of bytes.</summary>
    public static readonly DefectCode FileTooLong = new(
        "ELJ-D114",
        "Файл длиннее {0} байт.",
        "Проверьте, что записи журналов стоят в своих файлах, а не в school.json.");

    /// <summary>Something else stands where an object is meant. No arguments.</summary>
    public static readonly DefectCode NotAnObject = new(
        "ELJ-D115",
        "Здесь должен стоять объект JSON: {{…}}.",
        "Запишите факт объектом с его свойствами.");

    /// <summary>Something else stands where a list is meant. No arguments.</summary>
    public static readonly DefectCode NotAList = new(
        "ELJ-D116",
        "Здесь должен стоять список JSON: [ … ].",
        "Запишите факты списком, по объекту на факт.");

    /// <summary>The kind of fact is not known. Arguments: the kind, the known kinds.</summary>
    public static readonly DefectCode UnknownFact = new(
        "ELJ-D117",
        "Неизвестный вид факта «{0}».",
        "Допустимы: {1}.");

    /// <summary>The journal has more or fewer facts than stated. Arguments: the number found, the number stated.</summary>
    public static readonly DefectCode WrongCount = new(
        "ELJ-D118",
        "В файле фактов: {0}, а в school.json у журнала указано facts = {1}.",
        "Файл обрезан или дополнен: выгрузите его заново или исправьте facts.");

    /// <summary>There are more defects than are listed. Arguments: the number listed, the number not listed.</summary>
    public static readonly DefectCode More = new(
        "ELJ-D119",
        "Показаны первые {0} ошибок, не показано ещё {1}.",
        "Исправьте показанные и повторите.");

    /// <summary>Something else stands where the folder is to be written. Arguments: the path.</summary>
    public static readonly DefectCode Occupied = new(
        "ELJ-D120",
        "Писать в «{0}» нельзя: там стоит файл или папка с посторонними файлами.",
        "Укажите новую или пустую папку либо прежнюю папку обмена.");

    /// <summary>The folder cannot be written. Arguments: the path.</summary>
    public static readonly DefectCode Unwritable = new(
        "ELJ-D121",
        "Записать папку «{0}» не удалось; прежнее содержимое не тронуто.",
        "Проверьте права доступа, свободное место и не заняты ли файлы другой программой.");

    /// <summary>An id stands in two journals. Arguments: what, its id, both journals.</summary>
    public static readonly DefectCode InTwoJournals = new(
        "ELJ-D122",
        "Повтор: {0} «{1}» стоит в двух журналах: «{2}» и «{3}».",
        "Дайте одному из них другой идентификатор: он должен быть единственным за учебный год.");

    /// <summary>The file of a ledger is missing. Arguments: the file, the number of facts stated.</summary>
    public static readonly DefectCode LedgerMissing = new(
        "ELJ-D123",
        "Файла «{0}» нет в папке, а в school.json у ведомости указано facts = {1}.",
        "Добавьте файл или уберите ведомость из списка ledgers.");

    /// <summary>The ledger has more or fewer facts than stated. Arguments: the number found, the number stated.</summary>
    public static readonly DefectCode WrongLedgerCount = new(
        "ELJ-D124",
        "В файле фактов: {0}, а в school.json у ведомости указано facts = {1}.",
        "Файл обрезан или дополнен: выгрузите его заново или исправьте facts.");

    /// <summary>A file is of no ledger. Arguments: the known ledgers.</summary>
    public static readonly DefectCode StrayLedger = new(
        "ELJ-D125",
        "Такой ведомости нет.",
        "Исправьте имя файла или уберите его; есть ведомости: {0}.");
}
