using ElJournal.Domain.Defects;

namespace ElJournal.Import.Calendars;

/// <summary>What may be wrong with a production calendar.</summary>
public static class ProductionCalendarDefects
{
    /// <summary>The XML is malformed, or holds a DTD. No arguments.</summary>
    public static readonly DefectCode Malformed = new(
        "ELJ-D330",
        "Это не XML, файл оборван или содержит DTD (он не допускается).",
        "Возьмите файл календаря заново с xmlcalendar.ru.");

    /// <summary>The root element is another. Arguments: its name.</summary>
    public static readonly DefectCode AnotherRoot = new(
        "ELJ-D331",
        "Корневой элемент — «{0}», а нужен «calendar».",
        "Укажите файл производственного календаря.");

    /// <summary>An attribute is missing or unreadable. Arguments: the attribute, its value, what is allowed.</summary>
    public static readonly DefectCode BadAttribute = new(
        "ELJ-D332",
        "Атрибут {0}: «{1}» не подходит.",
        "Нужно: {2}.");

    /// <summary>A day stands twice. Arguments: the day.</summary>
    public static readonly DefectCode DayTwice = new(
        "ELJ-D333",
        "День {0} назван дважды.",
        "Оставьте одну строку.");

    /// <summary>A year stands in two files. Arguments: the year.</summary>
    public static readonly DefectCode YearTwice = new(
        "ELJ-D334",
        "Год {0} уже взят из другого файла.",
        "Укажите по одному файлу на каждый календарный год.");
}
