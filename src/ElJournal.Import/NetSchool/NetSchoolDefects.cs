using ElJournal.Domain.Defects;
using ElJournal.Import.Reading;

namespace ElJournal.Import.NetSchool;

/// <summary>What may be wrong with a diary of Сетевой Город.</summary>
public static class NetSchoolDefects
{
    /// <summary>The JSON is malformed, cut or nested too deep, or an object has a property twice. No arguments.</summary>
    public static readonly DefectCode Malformed = new(
        "ELJ-D301",
        "Это не JSON, файл оборван на этом месте, поле в нём повторено или вложенность глубже 64.",
        "Выгрузите дневник заново.");

    /// <summary>A property is missing. No arguments.</summary>
    public static readonly DefectCode Missing = new(
        "ELJ-D302",
        "Значения нет, а без него дневник не понять.",
        "Проверьте, что это дневник Сетевого Города, и выгрузите его заново.");

    /// <summary>A value is of another type. Arguments: the type found, the type meant.</summary>
    public static readonly DefectCode WrongType = new(
        "ELJ-D303",
        "Здесь {0}, а ожидается {1}.",
        "Проверьте, что это дневник Сетевого Города, и выгрузите его заново.");

    /// <summary>A value is of the right type but unreadable. Arguments: the value, what is meant.</summary>
    public static readonly DefectCode BadValue = new(
        "ELJ-D304",
        "«{0}» не подходит.",
        "Нужно: {1}.");

    /// <summary>A value contradicts the place it stands in. Arguments: the value, the one of its place.</summary>
    public static readonly DefectCode Contradiction = new(
        "ELJ-D305",
        "«{0}» противоречит месту, где должно быть «{1}».",
        "Выгрузите дневник заново: части разных дневников перемешаны.");

    /// <summary>A text is too long. Arguments: its length and the limit, in characters.</summary>
    public static readonly DefectCode TextTooLong = new(
        "ELJ-D306",
        "В тексте {0} знаков при пределе {1}.",
        "Сократите его или выгрузите дневник заново.");

    internal static SourceNodeDefects OfNodes { get; } = new(Malformed, Missing, WrongType, BadValue, TextTooLong);
}
