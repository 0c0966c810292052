using ElJournal.Domain.Defects;

namespace ElJournal.Import.Tables;

/// <summary>What may be wrong with a folder of tables and with the form of its sheets; for values see <see cref="TableValueDefects"/>.</summary>
public static class TableDefects
{
    /// <summary>The folder is missing. Arguments: its path.</summary>
    public static readonly DefectCode FolderMissing = new(
        "ELJ-D210",
        "Папки «{0}» нет.",
        "Проверьте путь: нужна папка с листами в формате CSV.");

    /// <summary>A file stands where the folder is meant. Arguments: its path.</summary>
    public static readonly DefectCode FileNotFolder = new(
        "ELJ-D211",
        "«{0}» — файл, а нужна папка с листами.",
        "Укажите папку, в которой лежат листы.");

    /// <summary>The folder holds no sheet. Arguments: its path, the names of all sheets.</summary>
    public static readonly DefectCode NoSheets = new(
        "ELJ-D212",
        "В папке «{0}» нет ни одного листа.",
        "Лист — файл с одним из имён: {1}.");

    /// <summary>Two files are the same sheet. Arguments: the other file.</summary>
    public static readonly DefectCode SheetTwice = new(
        "ELJ-D213",
        "Тот же лист уже есть в файле «{0}».",
        "Оставьте один файл.");

    /// <summary>A sheet has no header. No arguments.</summary>
    public static readonly DefectCode HeaderMissing = new(
        "ELJ-D214",
        "Лист пуст: нет строки заголовка.",
        "Добавьте заголовок с названиями столбцов или уберите файл.");

    /// <summary>A column is missing. Arguments: its name, the names found.</summary>
    public static readonly DefectCode ColumnMissing = new(
        "ELJ-D215",
        "Нет обязательного столбца «{0}»; есть: {1}.",
        "Добавьте столбец; названия пишутся латиницей, как в описании листа.");

    /// <summary>A column stands twice. Arguments: its name.</summary>
    public static readonly DefectCode ColumnTwice = new(
        "ELJ-D216",
        "Столбец «{0}» повторён.",
        "Оставьте один.");

    /// <summary>A quote is never closed. No arguments.</summary>
    public static readonly DefectCode QuoteUnclosed = new(
        "ELJ-D217",
        "Кавычка в этой строке не закрыта до конца файла.",
        "Закройте кавычку; кавычку внутри текста удваивают, а весь текст берут в кавычки.");

    /// <summary>A quote stands where none may. No arguments.</summary>
    public static readonly DefectCode QuoteAstray = new(
        "ELJ-D218",
        "Кавычка стоит внутри поля, не взятого в кавычки, или после кавычки идёт текст.",
        "Кавычку внутри текста удвойте, а весь текст возьмите в кавычки.");

    /// <summary>A row has more fields than the header. Arguments: their number, that of the header.</summary>
    public static readonly DefectCode TooManyFields = new(
        "ELJ-D219",
        "Полей {0}, а столбцов {1}.",
        "Текст с разделителем внутри возьмите в кавычки.");

    /// <summary>A field is too long. Arguments: its length and the limit, in characters.</summary>
    public static readonly DefectCode FieldTooLong = new(
        "ELJ-D220",
        "В поле {0} знаков при пределе {1}.",
        "Сократите текст; проверьте, не потеряна ли закрывающая кавычка.");

    /// <summary>A row is too long. Arguments: its length and the limit, in bytes.</summary>
    public static readonly DefectCode RowTooLong = new(
        "ELJ-D221",
        "В строке {0} байт при пределе {1}.",
        "Проверьте, не потеряна ли закрывающая кавычка.");

    /// <summary>A sheet has too many rows. Arguments: the limit.</summary>
    public static readonly DefectCode TooManyRows = new(
        "ELJ-D222",
        "Строк больше {0}; остальные не прочитаны.",
        "Проверьте, тот ли это файл: в папке — один учебный год одной школы.");

    /// <summary>Rows need a sheet that is missing. Arguments: that sheet, what only it says.</summary>
    public static readonly DefectCode SheetNeeded = new(
        "ELJ-D223",
        "Листа {0} нет, а без него неизвестно, {1}.",
        "Добавьте лист {0}.");

    /// <summary>The school's time zone is not stated. No arguments.</summary>
    public static readonly DefectCode ZoneMissing = new(
        "ELJ-D224",
        "Часовой пояс школы не указан.",
        "Добавьте лист school со столбцами id и time_zone, например «Europe/Moscow».");

    /// <summary>The sheet of the school has not exactly one row. Arguments: their number.</summary>
    public static readonly DefectCode OneSchool = new(
        "ELJ-D225",
        "В листе school строк: {0}, а нужна ровно одна.",
        "В папке — одна школа.");

    /// <summary>A sheet has too many columns. Arguments: their number, the limit.</summary>
    public static readonly DefectCode TooManyColumns = new(
        "ELJ-D226",
        "Столбцов {0} при пределе {1}.",
        "Проверьте, тот ли это файл.");
}
