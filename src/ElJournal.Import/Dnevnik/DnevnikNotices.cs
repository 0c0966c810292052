namespace ElJournal.Import.Dnevnik;

/// <summary>What the import of Дневник.ру assumes and leaves aside.</summary>
public static class DnevnikNotices
{
    /// <summary>The answers are a part of the journals. No arguments.</summary>
    public static readonly ImportNoticeCode Part = new(
        "ELJ-N360",
        "Ответы Дневника.ру — часть журнала: когда записаны урок и отметка, в них не сказано; время есть только у посещаемости (createdDate) и домашних заданий (sentDate).");

    /// <summary>Saturdays with lessons were taken for school days. Arguments: the days.</summary>
    public static readonly ImportNoticeCode Saturdays = new("ELJ-N361", "Длина учебной недели неизвестна: субботы с уроками считаются учебными днями — {0}.");

    /// <summary>The production calendar does not know every day of the school year. Arguments: the years it knows, first and last day of the school year.</summary>
    public static readonly ImportNoticeCode CalendarGap = new("ELJ-N362", "Производственный календарь дан на {0}, а учебный год длится с {1} по {2}: остальные дни неизвестны.");

    /// <summary>Files of the folder are no answers that are read. Arguments: their number, some of their names.</summary>
    public static readonly ImportNoticeCode OtherFiles = new("ELJ-N363", "Файлов, которые не читаются, пропущено — {0}: {1}.");

    /// <summary>Marks belong to no lesson that was read. Arguments: their number.</summary>
    public static readonly ImportNoticeCode ForeignMarks = new("ELJ-N364", "Отметок не к прочитанным урокам (в том числе итоговых) пропущено — {0}.");

    /// <summary>Marks are of a kind that is not read. Arguments: their number.</summary>
    public static readonly ImportNoticeCode OtherMarks = new("ELJ-N365", "Отметок, которые не число от 0 до 100, не «н/а», не освобождение и не двойная отметка, пропущено — {0}.");

    /// <summary>Entries of attendance belong to no lesson that was read. Arguments: their number.</summary>
    public static readonly ImportNoticeCode ForeignEntries = new("ELJ-N366", "Записей о посещаемости не к прочитанным урокам пропущено — {0}.");
}
