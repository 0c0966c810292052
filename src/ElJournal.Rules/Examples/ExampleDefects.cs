using ElJournal.Domain.Defects;

namespace ElJournal.Rules.Examples;

/// <summary>What may be wrong with a table of examples, and with a set of tables.</summary>
public static class ExampleDefects
{
    /// <summary>The file names no norm. No arguments.</summary>
    public static readonly DefectCode NoHeading = new("ELJ-D450", "Файл не называет нормы.", "Начните его заголовком «# имя-нормы Заголовок», например «# lesson.recorded Урок записан в день проведения».");

    /// <summary>The norm is not known. Arguments: its name, the known ones.</summary>
    public static readonly DefectCode UnknownNorm = new("ELJ-D451", "Нормы «{0}» нет.", "Есть: {1}.");

    /// <summary>There is no table, or one without its second line or without rows. Arguments: what is missing.</summary>
    public static readonly DefectCode NoTable = new("ELJ-D452", "Таблица не читается: нет {0}.", "Таблица — это строка имён колонок, под ней строка вида «| --- | --- |», дальше по строке на случай.");

    /// <summary>A column that every table needs is missing. Arguments: its name.</summary>
    public static readonly DefectCode ColumnMissing = new("ELJ-D453", "Нет обязательной колонки «{0}».", "Добавьте колонку «{0}».");

    /// <summary>A column is not known, or not for norms of this kind. Arguments: its name, what the norm is about, the possible ones.</summary>
    public static readonly DefectCode ColumnUnknown = new("ELJ-D454", "Колонки «{0}» у норм такого вида нет: норма про {1}.", "Возможны: {2}.");

    /// <summary>A column or the name of a case stands twice. Arguments: what, which.</summary>
    public static readonly DefectCode Twice = new("ELJ-D455", "Повтор: {0} «{1}».", "Оставьте одно или назовите иначе.");

    /// <summary>A row has more or fewer cells than the table has columns. Arguments: cells, columns.</summary>
    public static readonly DefectCode CellCount = new("ELJ-D456", "В строке ячеек {0}, а колонок {1}.", "Проверьте чёрточки «|»; внутри текста пишите «\\|».");

    /// <summary>A value cannot be read. Arguments: the value, the column, what is expected.</summary>
    public static readonly DefectCode BadValue = new("ELJ-D457", "Значение «{0}» в колонке «{1}» не читается.", "Ожидается: {2}.");

    /// <summary>A cell that every row needs is empty. Arguments: the column.</summary>
    public static readonly DefectCode CellEmpty = new("ELJ-D458", "Пусто в обязательной колонке «{0}».", "Заполните ячейку.");

    /// <summary>Two values of a row exclude each other. Arguments: what is wrong, what to do.</summary>
    public static readonly DefectCode Contradiction = new("ELJ-D459", "Случай противоречит сам себе: {0}.", "Исправьте: {1}.");

    /// <summary>A norm of a pack has no table. Arguments: the norm, its clause.</summary>
    public static readonly DefectCode NormWithoutTable = new("ELJ-D460", "Для нормы «{0}» (пункт {1}) нет таблицы примеров.", "Добавьте файл examples/{0}.md.");

    /// <summary>A table is for a norm that the pack does not bind. Arguments: the norm, the pack.</summary>
    public static readonly DefectCode TableWithoutNorm = new("ELJ-D461", "Таблица написана для нормы «{0}», а в пакете «{1}» её нет.", "Уберите таблицу или добавьте пункт с этой нормой.");

    /// <summary>A table has no case of a verdict. Arguments: the norm, the verdict.</summary>
    public static readonly DefectCode VerdictMissing = new("ELJ-D462", "В примерах нормы «{0}» нет случая «{1}».", "Добавьте случай или напишите строкой «Не бывает: «{1}» — …», почему его не бывает.");

    /// <summary>A table does not try a deadline to the second. Arguments: the norm, which case is missing.</summary>
    public static readonly DefectCode EdgeMissing = new("ELJ-D463", "В примерах нормы «{0}» нет случая на самой границе срока: {1}.", "Добавьте такой случай, время — с точностью до секунды.");

    /// <summary>Two tables are for one norm. Arguments: the norm.</summary>
    public static readonly DefectCode TableTwice = new("ELJ-D464", "Для нормы «{0}» две таблицы.", "Оставьте один файл на норму; таблиц в нём может быть несколько.");
}
