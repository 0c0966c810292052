using ElJournal.Domain.Defects;

namespace ElJournal.Import.Tables.Workbooks;

/// <summary>What may be wrong with a workbook before its rows are looked at.</summary>
public static class WorkbookDefects
{
    /// <summary>The file is neither a folder nor a workbook. Arguments: its path.</summary>
    public static readonly DefectCode OtherFile = new(
        "ELJ-D260",
        "«{0}» — не папка и не книга .xlsx.",
        "Укажите папку с листами CSV или книгу Excel, сохранённую как .xlsx.");

    /// <summary>The file is no package of the format. No arguments.</summary>
    public static readonly DefectCode NotWorkbook = new(
        "ELJ-D261",
        "Это не книга .xlsx: файл другого вида, оборван или закрыт паролем.",
        "Откройте его в Excel, снимите пароль и сохраните как «Книга Excel (.xlsx)».");

    /// <summary>A part of the package may not be in a workbook. Arguments: its name, why.</summary>
    public static readonly DefectCode HostilePart = new(
        "ELJ-D262",
        "Часть книги «{0}» недопустима: {1}.",
        "Так книги не пишет ни одна программа: не открывайте этот файл и спросите того, кто его прислал.");

    /// <summary>The package unpacks to too much. Arguments: its parts, their size in bytes, the limits of both.</summary>
    public static readonly DefectCode TooLarge = new(
        "ELJ-D263",
        "Книга после распаковки слишком велика: частей {0}, байт {1} при пределах {2} и {3}.",
        "Проверьте, тот ли это файл; уберите картинки и лишние листы или сохраните листы как CSV.");

    /// <summary>A part cannot be read. Arguments: its name.</summary>
    public static readonly DefectCode BrokenPart = new(
        "ELJ-D264",
        "Часть книги «{0}» повреждена или её нет.",
        "Откройте книгу в Excel и сохраните заново.");

    /// <summary>The workbook counts days from 1904. No arguments.</summary>
    public static readonly DefectCode OtherEpoch = new(
        "ELJ-D265",
        "Книга считает дни с 1904 года: даты вышли бы на четыре года раньше.",
        "Снимите в параметрах Excel «Использовать систему дат 1904», проверьте даты и сохраните заново.");

    /// <summary>The workbook has no sheet of the import. Arguments: the sheets of the import.</summary>
    public static readonly DefectCode NoSheets = new(
        "ELJ-D266",
        "В книге нет ни одного листа из тех, что читаются.",
        "Назовите листы латиницей: {0}.");

    /// <summary>The rows and cells of a sheet do not follow one another. No arguments.</summary>
    public static readonly DefectCode Disorder = new(
        "ELJ-D267",
        "Строки или ячейки листа идут не по порядку, не имеют адреса или лежат за границей листа.",
        "Откройте книгу в Excel и сохраните заново.");

    /// <summary>A sheet has too many cells. Arguments: the rows and columns in use, the limit of cells.</summary>
    public static readonly DefectCode TooManyCells = new(
        "ELJ-D268",
        "Занятая часть листа — {0} строк на {1} столбцов: ячеек вместе с пустыми больше {2}.",
        "Удалите лишние строки и столбцы или сохраните лист как CSV.");

    /// <summary>A cell holds an error of a formula. Arguments: what it shows.</summary>
    public static readonly DefectCode CellError = new(
        "ELJ-D269",
        "В ячейке ошибка формулы {0}.",
        "Исправьте формулу или впишите значение.");

    /// <summary>A cell holds a number that has lost its last digits. Arguments: the number.</summary>
    public static readonly DefectCode LongNumber = new(
        "ELJ-D270",
        "Число {0} длиннее 15 знаков: последние знаки в Excel потеряны.",
        "Задайте ячейкам формат «Текстовый» и впишите номера заново.");
}
