using ElJournal.Domain.Defects;

namespace ElJournal.Domain.Interchange;

/// <summary>What may be wrong with the properties of a fact in an interchange folder.</summary>
public static class InterchangeValueDefects
{
    /// <summary>A property is missing. Arguments: its name, what it means.</summary>
    public static readonly DefectCode Missing = new(
        "ELJ-D130",
        "Нет обязательного свойства {0} ({1}).",
        "Добавьте свойство.");

    /// <summary>A property is not known. Arguments: its name, the known names.</summary>
    public static readonly DefectCode Unknown = new(
        "ELJ-D131",
        "Неизвестное свойство «{0}».",
        "Уберите его или исправьте имя; допустимы: {1}.");

    /// <summary>A property stands twice. Arguments: its name.</summary>
    public static readonly DefectCode Repeated = new(
        "ELJ-D132",
        "Свойство {0} стоит дважды.",
        "Оставьте одно.");

    /// <summary>A value is of another type. Arguments: its name, the form wanted, what stands there.</summary>
    public static readonly DefectCode WrongType = new(
        "ELJ-D133",
        "Свойство {0}: ожидается {1}, а стоит {2}.",
        "Исправьте значение; если его нет, уберите свойство.");

    /// <summary>A value is of the right type and cannot be read. Arguments: its name, the value, the form wanted.</summary>
    public static readonly DefectCode Invalid = new(
        "ELJ-D134",
        "Свойство {0}: «{1}» не годится.",
        "Ожидается {2}.");

    /// <summary>A code is not known. Arguments: its name, the value, the known codes.</summary>
    public static readonly DefectCode UnknownCode = new(
        "ELJ-D135",
        "Свойство {0}: неизвестный код «{1}».",
        "Допустимы: {2}.");

    /// <summary>A text is too long. Arguments: its name, the greatest number of characters.</summary>
    public static readonly DefectCode TooLong = new(
        "ELJ-D136",
        "Свойство {0}: текст длиннее {1} знаков.",
        "Сократите текст.");

    /// <summary>A text holds what is no character. Arguments: its name.</summary>
    public static readonly DefectCode BrokenText = new(
        "ELJ-D137",
        "Свойство {0}: в тексте нулевой знак или половина знака Юникода.",
        "Уберите повреждённый знак.");

    /// <summary>Something ends before it begins. Arguments: the name of the end, the end, the beginning.</summary>
    public static readonly DefectCode EndsBeforeBeginning = new(
        "ELJ-D138",
        "Свойство {0}: конец {1} слишком рано, начало — {2}.",
        "Исправьте начало или конец.");

    /// <summary>An assessment has neither lesson nor day. No arguments.</summary>
    public static readonly DefectCode AssessmentWithoutDay = new(
        "ELJ-D139",
        "У работы нет ни урока (lesson), ни дня (day).",
        "Укажите урок, на котором она выполнена, или день.");

    /// <summary>Attendance of all names a pupil, or that of a pupil names none. No arguments.</summary>
    public static readonly DefectCode AttendanceOfWhom = new(
        "ELJ-D140",
        "Код all ставится без обучающегося (pupil), остальные коды — с ним.",
        "Уберите pupil у строки «присутствовали все» или укажите его у строки об одном обучающемся.");

    /// <summary>An order has no number. No arguments.</summary>
    public static readonly DefectCode OrderWithoutNumber = new(
        "ELJ-D141",
        "Приказ без номера: orderNumber пуст или не указан.",
        "Укажите номер приказа или уберите orderNumber и orderDate.");

    /// <summary>A school year is too long. Arguments: first and last day, greatest number of days.</summary>
    public static readonly DefectCode YearTooLong = new(
        "ELJ-D142",
        "Учебный год с {0} по {1} длиннее {2} дней.",
        "Исправьте first или last: в одной папке хранится один учебный год.");

    /// <summary>A file of a material is described by halves. No arguments.</summary>
    public static readonly DefectCode FileByHalves = new(
        "ELJ-D143",
        "Файл материала описан не весь.",
        "Укажите вместе имя, вид, размер и отпечаток файла или уберите все четыре.");
}
