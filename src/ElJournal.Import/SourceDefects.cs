using ElJournal.Domain.Defects;

namespace ElJournal.Import;

/// <summary>What may be wrong with the files of any import, before a word of them is understood.</summary>
public static class SourceDefects
{
    /// <summary>The list of defects was cut. Arguments: how many more there are.</summary>
    public static readonly DefectCode More = new(
        "ELJ-D200",
        "И ещё ошибок: {0}.",
        "Исправьте перечисленные и повторите импорт.");

    /// <summary>A file cannot be read. No arguments.</summary>
    public static readonly DefectCode Unreadable = new(
        "ELJ-D201",
        "Файл не читается.",
        "Проверьте права доступа и закройте программу, в которой он открыт.");

    /// <summary>A file is missing. Arguments: its path.</summary>
    public static readonly DefectCode FileMissing = new(
        "ELJ-D202",
        "Файла «{0}» нет.",
        "Проверьте путь.");

    /// <summary>A folder stands where a file is meant. Arguments: its path.</summary>
    public static readonly DefectCode FolderNotFile = new(
        "ELJ-D203",
        "«{0}» — папка, а нужен файл.",
        "Укажите файл.");

    /// <summary>A file is too large. Arguments: its size and the limit, both in bytes.</summary>
    public static readonly DefectCode FileTooLarge = new(
        "ELJ-D204",
        "Файл слишком велик: {0} байт при пределе {1}.",
        "Проверьте, тот ли это файл; выгрузку нескольких лет разделите по годам.");

    /// <summary>A file is in UTF-16 or UTF-32. No arguments.</summary>
    public static readonly DefectCode WideEncoding = new(
        "ELJ-D205",
        "Файл в кодировке UTF-16 или UTF-32 («Юникод» в Excel и Блокноте).",
        "Сохраните его в UTF-8 (в Excel — «CSV UTF-8»).");

    /// <summary>A file holds NUL bytes. No arguments.</summary>
    public static readonly DefectCode NulBytes = new(
        "ELJ-D206",
        "В файле есть нулевые байты: это не текст или файл повреждён.",
        "Выгрузите файл заново.");

    /// <summary>A file is neither UTF-8 nor Windows-1251. Arguments: the byte that the latter lacks.</summary>
    public static readonly DefectCode UnknownEncoding = new(
        "ELJ-D207",
        "Кодировка не распознана: это не UTF-8, а байта {0} нет в Windows-1251.",
        "Сохраните файл в UTF-8 (в Excel — «CSV UTF-8»).");

    /// <summary>A file of UTF-8 is damaged. No arguments.</summary>
    public static readonly DefectCode DamagedUtf8 = new(
        "ELJ-D208",
        "Файл в UTF-8 повреждён: встретились недопустимые байты.",
        "Выгрузите файл заново: возможно, он передан не полностью.");
}
