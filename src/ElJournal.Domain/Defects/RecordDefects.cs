namespace ElJournal.Domain.Defects;

/// <summary>What may be wrong with the facts of a school year, wherever they come from.</summary>
public static class RecordDefects
{
    /// <summary>A reference leads to nothing. Arguments: what is missing, its id.</summary>
    public static readonly DefectCode Dangling = new(
        "ELJ-D001",
        "Ссылка в никуда: {0} «{1}» нет среди данных.",
        "Добавьте недостающее или исправьте ссылку.");

    /// <summary>Two facts have the same key. Arguments: what, its key.</summary>
    public static readonly DefectCode Duplicate = new(
        "ELJ-D002",
        "Повтор: {0} «{1}» уже есть.",
        "Оставьте одну строку; если это исправление записи, укажите у него другое время ввода.");

    /// <summary>A day lies outside the school year. Arguments: what, the day, first and last day of the year.</summary>
    public static readonly DefectCode OutsideYear = new(
        "ELJ-D003",
        "Дата вне учебного года: {0} {1}, а год длится с {2} по {3}.",
        "Исправьте дату или границы года (период вида year).");

    /// <summary>A mark is off the scale. Arguments: the mark, the scale.</summary>
    public static readonly DefectCode OffScale = new(
        "ELJ-D004",
        "Отметка {0} вне шкалы {1}.",
        "Исправьте отметку или шкалу школы (scale).");

    /// <summary>A lesson belongs to two journals. Arguments: the lesson, both journals.</summary>
    public static readonly DefectCode LessonMoved = new(
        "ELJ-D005",
        "Урок «{0}» отнесён к двум журналам: «{1}» и «{2}».",
        "Исправление урока должно называть тот же журнал.");

    /// <summary>An assessment belongs to another journal than its lesson. Arguments: the assessment, its journal, its lesson, that lesson's journal.</summary>
    public static readonly DefectCode AssessmentElsewhere = new(
        "ELJ-D006",
        "Работа «{0}» отнесена к журналу «{1}», а её урок «{2}» — к журналу «{3}».",
        "Укажите у работы журнал её урока или другой урок.");

    /// <summary>The school year cannot be told. No arguments.</summary>
    public static readonly DefectCode YearUnknown = new(
        "ELJ-D007",
        "Учебный год не определить: нет ни периода вида year, ни уроков, ни работ.",
        "Добавьте период вида year с первым и последним днём.");

    /// <summary>The school year is too long. Arguments: first and last day, greatest number of days.</summary>
    public static readonly DefectCode YearTooLong = new(
        "ELJ-D008",
        "Учебный год с {0} по {1} длиннее {2} дней.",
        "Проверьте даты периодов вида year: в одной записи хранится один учебный год.");

    /// <summary>An assessment is a retake of itself. Arguments: the assessment.</summary>
    public static readonly DefectCode RetakeOfItself = new(
        "ELJ-D009",
        "Работа «{0}» названа пересдачей самой себя.",
        "Сошлитесь на первую попытку или уберите ссылку.");

    /// <summary>A change of weight changes nothing. Arguments: the assessment.</summary>
    public static readonly DefectCode WeightUnchanged = new(
        "ELJ-D010",
        "Перемена веса работы «{0}» ничего не меняет: прежний и новый вес равны.",
        "Исправьте один из весов или уберите строку.");

    /// <summary>The end of an enrolment was entered, but there is no end. Arguments: the pupil, the class.</summary>
    public static readonly DefectCode EndWithoutDay = new(
        "ELJ-D011",
        "У зачисления «{0}» в класс «{1}» записано, когда или кем внесён конец, а последнего дня нет.",
        "Укажите последний день или уберите запись о конце.");

    /// <summary>A session ends before it begins. Arguments: the account.</summary>
    public static readonly DefectCode SignInReversed = new(
        "ELJ-D012",
        "Вход под учётной записью «{0}» кончается раньше, чем начинается.",
        "Исправьте одно из двух времён.");
}
