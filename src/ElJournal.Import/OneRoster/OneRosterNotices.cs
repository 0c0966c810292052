namespace ElJournal.Import.OneRoster;

/// <summary>What the import of OneRoster assumes and leaves aside.</summary>
public static class OneRosterNotices
{
    /// <summary>The format knows no time of entry. No arguments.</summary>
    public static readonly ImportNoticeCode NoTimes = new(
        "ELJ-N340",
        "Уроков, посещаемости и времени ввода в OneRoster нет; dateLastModified — последняя правка, scoreDate — день оценивания, временем ввода они не считаются.");

    /// <summary>No file names the school. Arguments: the id taken.</summary>
    public static readonly ImportNoticeCode SchoolUnknown = new("ELJ-N341", "Школа в orgs не названа: взят идентификатор «{0}».");

    /// <summary>The school year was inferred. Arguments: its first and last day.</summary>
    public static readonly ImportNoticeCode YearInferred = new("ELJ-N342", "Периода schoolYear нет: учебный год взят с {0} по {1}.");

    /// <summary>The production calendar does not know every day of the school year. Arguments: the years it knows, first and last day of the school year.</summary>
    public static readonly ImportNoticeCode CalendarGap = new("ELJ-N343", "Производственный календарь дан на {0}, а учебный год длится с {1} по {2}: остальные дни неизвестны.");

    /// <summary>Rows that the source takes back were skipped. Arguments: their number.</summary>
    public static readonly ImportNoticeCode Withdrawn = new("ELJ-N344", "Строк, отменённых источником (tobedeleted, inactive), пропущено — {0}.");

    /// <summary>A file holds changes only. Arguments: the file.</summary>
    public static readonly ImportNoticeCode ChangesOnly = new("ELJ-N345", "В файле {0} только изменения (delta): сведения неполны.");

    /// <summary>Other roles were left aside. Arguments: the roles, the number of rows.</summary>
    public static readonly ImportNoticeCode OtherRoles = new("ELJ-N346", "Прочитаны роли student и teacher; строк с другими ({0}) пропущено — {1}.");

    /// <summary>Sessions could not be told to be quarters or trimesters, or those of another type are. Arguments: their type, their number.</summary>
    public static readonly ImportNoticeCode OtherSessions = new("ELJ-N347", "Периодов вида {0} — {1}; четвертей бывает четыре, триместров три, и только одного вида, поэтому они пропущены.");

    /// <summary>Journals have several primary teachers. Arguments: their number.</summary>
    public static readonly ImportNoticeCode ManyTeachers = new("ELJ-N348", "Учителей несколько, и основной не ясен: журналов без основного педагога — {0}.");

    /// <summary>Enrolments stand more than once. Arguments: their number.</summary>
    public static readonly ImportNoticeCode SameEnrolments = new("ELJ-N349", "Повторённых зачислений пропущено — {0}.");

    /// <summary>Enrolments have open ends. Arguments: their number.</summary>
    public static readonly ImportNoticeCode OpenEnrolments = new("ELJ-N350", "Зачислений без первого или последнего дня — {0}: составы неполны.");

    /// <summary>Scores are no marks. Arguments: their number.</summary>
    public static readonly ImportNoticeCode OtherScores = new("ELJ-N351", "Результатов, которые не окончательная отметка от 0 до 100, пропущено — {0}: отметки неполны.");

    /// <summary>The export names no homerooms. No arguments.</summary>
    public static readonly ImportNoticeCode NoHomerooms = new("ELJ-N352", "Классов вида homeroom нет: из учебных групп получены журналы с подгруппами, состав классов неизвестен.");
}
