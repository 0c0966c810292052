using ElJournal.Domain.Defects;

namespace ElJournal.Import.Tables;

/// <summary>What may be wrong with a value of a table.</summary>
public static class TableValueDefects
{
    /// <summary>A value is missing. No arguments.</summary>
    public static readonly DefectCode Missing = new(
        "ELJ-D240",
        "Значения нет, а без него строка ничего не значит.",
        "Заполните поле или уберите строку.");

    /// <summary>A value is no id. Arguments: the value.</summary>
    public static readonly DefectCode BadId = new(
        "ELJ-D241",
        "«{0}» не годится в идентификаторы.",
        "Идентификатор — от 1 до 200 знаков в одну строку.");

    /// <summary>A value is no date. Arguments: the value.</summary>
    public static readonly DefectCode BadDate = new(
        "ELJ-D242",
        "«{0}» — не дата.",
        "Нужен день, который есть в календаре, с 1900 по 2199 год: гггг-мм-дд или дд.мм.гггг.");

    /// <summary>A value is no time of day. Arguments: the value.</summary>
    public static readonly DefectCode BadTime = new(
        "ELJ-D243",
        "«{0}» — не время.",
        "Нужно местное время ЧЧ:мм, например 08:30.");

    /// <summary>A value is no moment. Arguments: the value.</summary>
    public static readonly DefectCode BadMoment = new(
        "ELJ-D244",
        "«{0}» — не момент времени.",
        "Нужно гггг-мм-ддТЧЧ:мм или гггг-мм-ддТЧЧ:мм:сс по местному времени школы; можно добавить смещение (+03:00) или Z.");

    /// <summary>A value is no number in bounds. Arguments: the value, least, greatest.</summary>
    public static readonly DefectCode BadNumber = new(
        "ELJ-D245",
        "«{0}» не подходит.",
        "Нужно целое число от {1} до {2}.");

    /// <summary>A value is no weight. Arguments: the value.</summary>
    public static readonly DefectCode BadWeight = new(
        "ELJ-D246",
        "«{0}» — не вес.",
        "Нужно число от 0 до 100, не больше двух знаков после запятой.");

    /// <summary>A value is none of the codes. Arguments: the value, the codes.</summary>
    public static readonly DefectCode BadCode = new(
        "ELJ-D247",
        "Кода «{0}» нет.",
        "Допустимы: {1}.");

    /// <summary>A value is no mark. Arguments: the value, the codes that are no numbers.</summary>
    public static readonly DefectCode BadMark = new(
        "ELJ-D248",
        "«{0}» — не отметка.",
        "Нужно число от 0 до 100, двойная отметка вида 5/3 или код: {1}.");

    /// <summary>A value is no final mark. Arguments: the value, the codes that are no numbers.</summary>
    public static readonly DefectCode BadFinalMark = new(
        "ELJ-D249",
        "«{0}» — не итоговая отметка.",
        "Нужно одно число от 0 до 100 или код: {1}.");

    /// <summary>A span ends before it begins. Arguments: its first and last day.</summary>
    public static readonly DefectCode SpanReversed = new(
        "ELJ-D250",
        "Срок кончается ({1}) раньше, чем начинается ({0}).",
        "Исправьте начало или конец.");

    /// <summary>A lesson does not end after it begins. Arguments: start and end.</summary>
    public static readonly DefectCode LessonReversed = new(
        "ELJ-D251",
        "Урок кончается ({1}) не позже, чем начинается ({0}).",
        "Исправьте start или end.");

    /// <summary>A time zone is unknown. Arguments: the value.</summary>
    public static readonly DefectCode BadZone = new(
        "ELJ-D252",
        "Часового пояса «{0}» нет.",
        "Нужно имя из базы tzdb: Europe/Kaliningrad, Europe/Moscow, Asia/Yekaterinburg, Asia/Kamchatka …");

    /// <summary>"All present" names a pupil, or something else names nobody. Arguments: pupil and code.</summary>
    public static readonly DefectCode AllWithPupil = new(
        "ELJ-D253",
        "Код «{1}» не сочетается с обучающимся «{0}».",
        "Запись «все присутствовали» — это обучающийся * с кодом all; для одного нужен его идентификатор и другой код.");

    /// <summary>An assessment has no day. No arguments.</summary>
    public static readonly DefectCode AssessmentWithoutDay = new(
        "ELJ-D254",
        "У работы нет ни урока, ни дня.",
        "Заполните lesson или day.");

    /// <summary>An outage does not end after it begins. Arguments: beginning and end.</summary>
    public static readonly DefectCode OutageReversed = new(
        "ELJ-D255",
        "Сбой кончается ({1}) не позже, чем начинается ({0}).",
        "Исправьте from или to.");

    /// <summary>A field is no link. Arguments: what it says.</summary>
    public static readonly DefectCode BadLink = new(
        "ELJ-D256",
        "«{0}» — не адрес в сети.",
        "Нужен полный адрес вида https://example.org/…");

    /// <summary>A field is no digest of a file. Arguments: what it says.</summary>
    public static readonly DefectCode BadDigest = new(
        "ELJ-D257",
        "«{0}» — не отпечаток файла.",
        "Нужны 64 шестнадцатеричные цифры SHA-256, малыми буквами.");
}
