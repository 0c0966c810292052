using ElJournal.Domain.Defects;

namespace ElJournal.ReferenceHost;

/// <summary>What questions about people, journals and marks name.</summary>
internal static partial class HostDefects
{
    /// <summary>The id of a duty has another form. Arguments: the text.</summary>
    internal static readonly DefectCode BadDuty = new(
        "ELJ-D513", "«{0}» — не обозначение дела.", "Запишите его как норма@предмет, например lesson.recorded@lesson:L1; так дела называет отчёт audit в поле id.");

    /// <summary>The regulation has no such norm. Arguments: the norm, those of the regulation.</summary>
    internal static readonly DefectCode UnknownNorm = new("ELJ-D514", "Нормы «{0}» в регламенте нет.", "Есть: {1}.");

    /// <summary>The norm has no such case. Arguments: what it should be about, the norm, a pattern of what it is about.</summary>
    internal static readonly DefectCode UnknownCase = new(
        "ELJ-D515", "Дела «{0}» у нормы «{1}» нет: такого урока, работы или дня в данных не нашлось.", "Проверьте обозначение: у этой нормы оно вида {2}.");

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

    /// <summary>The record knows nobody of this id. Arguments: the id.</summary>
    internal static readonly DefectCode UnknownPerson = new(
        "ELJ-D541", "Человека «{0}» в данных нет.", "Укажите работника, обучающегося или родителя так, как он обозначен в данных; родителей знает ведомость представительств.");

    /// <summary>A part of a resource cannot be read. Arguments: the part, the names of parts, the pattern.</summary>
    internal static readonly DefectCode BadPart = new("ELJ-D542", "«{0}» — не часть ресурса или названа дважды.", "Запишите часть как имя:обозначение, имена — {1}; целиком — {2}.");

    /// <summary>A part of a resource is not in the record. Arguments: the name of the part, the id.</summary>
    internal static readonly DefectCode UnknownPart = new("ELJ-D543", "В данных нет того, что названо как {0}:{1}.", "Проверьте обозначение: оно должно быть таким же, как в данных.");
}
