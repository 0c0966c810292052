namespace ElJournal.Import.NetSchool;

/// <summary>What the import of a diary assumes and leaves aside.</summary>
public static class NetSchoolNotices
{
    /// <summary>The diary is that of one pupil. Arguments: first and last day of the week.</summary>
    public static readonly ImportNoticeCode OnePupil = new("ELJ-N301", "Это дневник одного обучающегося за {0} – {1}: сведения неполны, времени ввода в нём нет.");

    /// <summary>No mark names the pupil. Arguments: the id taken.</summary>
    public static readonly ImportNoticeCode PupilUnknown = new("ELJ-N302", "Отметок нет, обучающийся не назван: взят идентификатор «{0}».");

    /// <summary>Saturdays with lessons were taken for school days. Arguments: the days.</summary>
    public static readonly ImportNoticeCode Saturdays = new("ELJ-N303", "Длина учебной недели неизвестна: субботы с уроками считаются учебными днями — {0}.");

    /// <summary>The production calendar does not know every day of the school year. Arguments: the years it knows, first and last day of the school year.</summary>
    public static readonly ImportNoticeCode CalendarGap = new("ELJ-N304", "Производственный календарь дан на {0}, а учебный год длится с {1} по {2}: остальные дни неизвестны.");

    /// <summary>Marks of homework were taken as assessments. Arguments: their number.</summary>
    public static readonly ImportNoticeCode MarkedHomework = new("ELJ-N305", "Домашние задания с отметкой учтены и как работы — {0}.");
}
