using ElJournal.Domain.Defects;
using ElJournal.Import.Reading;

namespace ElJournal.Import.Dnevnik;

/// <summary>What may be wrong with the answers of Дневник.ру.</summary>
public static class DnevnikDefects
{
    /// <summary>The JSON is malformed, cut or nested too deep, or an object has a property twice. No arguments.</summary>
    public static readonly DefectCode Malformed = new(
        "ELJ-D360",
        "Это не JSON, файл оборван на этом месте, поле в нём повторено или вложенность глубже 64.",
        "Запросите ответ заново и сохраните его целиком.");

    /// <summary>A property is missing. No arguments.</summary>
    public static readonly DefectCode Missing = new(
        "ELJ-D361",
        "Значения нет, а без него ответ не понять.",
        "Проверьте, тот ли это запрос, и сохраните ответ заново.");

    /// <summary>A value is of another type. Arguments: the type found, the type meant.</summary>
    public static readonly DefectCode WrongType = new(
        "ELJ-D362",
        "Здесь {0}, а ожидается {1}.",
        "Проверьте, тот ли это запрос, и сохраните ответ заново.");

    /// <summary>A value is of the right type but unreadable. Arguments: the value, what is meant.</summary>
    public static readonly DefectCode BadValue = new(
        "ELJ-D363",
        "«{0}» не подходит.",
        "Нужно: {1}.");

    /// <summary>A text is too long. Arguments: its length and the limit, in characters.</summary>
    public static readonly DefectCode TextTooLong = new(
        "ELJ-D364",
        "В тексте {0} знаков при пределе {1}.",
        "Сократите его или сохраните ответ заново.");

    /// <summary>The folder is missing. Arguments: its path.</summary>
    public static readonly DefectCode FolderMissing = new(
        "ELJ-D365",
        "Папки «{0}» нет.",
        "Проверьте путь: нужна папка с сохранёнными ответами.");

    /// <summary>The folder holds no lessons, to which everything else belongs. Arguments: its path.</summary>
    public static readonly DefectCode NoLessons = new(
        "ELJ-D366",
        "В папке «{0}» нет ответов об уроках.",
        "Сохраните ответ на запрос /v2/edu-groups/…/lessons/…/… в файл, имя которого начинается с «lessons».");

    /// <summary>The answers are too large together. Arguments: the limit, in bytes.</summary>
    public static readonly DefectCode TooLarge = new(
        "ELJ-D367",
        "Все ответы вместе больше {0} байт.",
        "Разделите их по классам и читайте по частям.");

    internal static SourceNodeDefects OfNodes { get; } = new(Malformed, Missing, WrongType, BadValue, TextTooLong);
}
