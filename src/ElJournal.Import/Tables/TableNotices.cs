namespace ElJournal.Import.Tables;

/// <summary>What the table import assumes and leaves aside.</summary>
public static class TableNotices
{
    /// <summary>A sheet was taken as Windows-1251. No arguments.</summary>
    public static readonly ImportNoticeCode Windows1251 = new("ELJ-N201", "Файл не в UTF-8: прочитан как Windows-1251.");

    /// <summary>A column is unknown. Arguments: its name.</summary>
    public static readonly ImportNoticeCode UnknownColumn = new("ELJ-N202", "Столбец «{0}» неизвестен и пропущен.");

    /// <summary>A file of the folder is no sheet. Arguments: its name.</summary>
    public static readonly ImportNoticeCode UnknownFile = new("ELJ-N203", "«{0}» — не лист, пропущено.");

    /// <summary>Rows are shorter than the header. Arguments: their number.</summary>
    public static readonly ImportNoticeCode ShortRows = new("ELJ-N204", "Строк короче заголовка: {0}; недостающие поля считаны пустыми.");

    /// <summary>References to a missing sheet made bare entries. Arguments: the sheet, their number.</summary>
    public static readonly ImportNoticeCode BareEntries = new("ELJ-N205", "Листа {0} нет: по ссылкам на него заведено пустых записей — {1}.");

    /// <summary>The week of the school was inferred. Arguments: its days, why.</summary>
    public static readonly ImportNoticeCode WeekInferred = new("ELJ-N206", "Длина учебной недели (week_days) не указана: взято дней — {0}, {1}.");

    /// <summary>The school year was inferred. Arguments: its first and last day.</summary>
    public static readonly ImportNoticeCode YearInferred = new("ELJ-N207", "Периода вида year нет: учебный год взят с {0} по {1}.");

    /// <summary>References of assessments to lessons were dropped. Arguments: their number.</summary>
    public static readonly ImportNoticeCode LessonsDropped = new("ELJ-N208", "Листа lessons нет: у работ с собственным днём ссылка на урок отброшена — {0}.");

    /// <summary>Dates of orders stand without a number. Arguments: their number.</summary>
    public static readonly ImportNoticeCode OrdersDropped = new("ELJ-N209", "Дата приказа без номера пропущена — {0}.");

    /// <summary>The school has no id. Arguments: the id taken.</summary>
    public static readonly ImportNoticeCode SchoolUnknown = new("ELJ-N210", "Листа school нет: идентификатор школы взят «{0}».");

    /// <summary>The production calendar knows part of the school year only. Arguments: the years it knows, first and last day of the school year.</summary>
    public static readonly ImportNoticeCode CalendarGap = new("ELJ-N211", "Производственный календарь дан на {0}, а учебный год длится с {1} по {2}: остальные дни неизвестны.");

    /// <summary>Bare periods were given the whole year. No arguments.</summary>
    public static readonly ImportNoticeCode BarePeriods = new("ELJ-N212", "Вид и границы периодов неизвестны: условно взят весь учебный год.");

    /// <summary>More files of the folder are no sheets. Arguments: their number.</summary>
    public static readonly ImportNoticeCode MoreUnknownFiles = new("ELJ-N213", "И ещё файлов, которые не листы, пропущено — {0}.");

    /// <summary>A sheet of a workbook is none of the import. Arguments: its name.</summary>
    public static readonly ImportNoticeCode UnknownSheet = new("ELJ-N214", "Лист «{0}» неизвестен и пропущен.");
}
