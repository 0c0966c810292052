using ElJournal.Domain.Defects;

namespace ElJournal.Reporting.Reports;

/// <summary>What may be wrong with the asking for a report.</summary>
public static class ReportDefects
{
    /// <summary>There is no such report. Arguments: the name, those there are.</summary>
    public static readonly DefectCode UnknownReport = new("ELJ-D901", "Отчёта «{0}» нет.", "Есть: {1}.");

    /// <summary>A report needs a parameter. Arguments: the report, the parameter in words, the option.</summary>
    public static readonly DefectCode MissingParameter = new("ELJ-D902", "Отчёту «{0}» нужен параметр: {1}.", "Добавьте {2}.");

    /// <summary>A report knows nothing of a parameter. Arguments: the report, the option, the options that it takes.</summary>
    public static readonly DefectCode NeedlessParameter = new("ELJ-D903", "Отчёт «{0}» не делится по {1}.", "Уберите его; отчёт принимает: {2}.");

    /// <summary>A template is no workbook. No arguments.</summary>
    public static readonly DefectCode NoWorkbook = new("ELJ-D904", "Это не книга Excel.", "Сохраните шаблон в виде .xlsx (не .xls и не .ods).");

    /// <summary>A template names what the report does not have. Arguments: the name, the names there are.</summary>
    public static readonly DefectCode UnknownPlaceholder = new("ELJ-D905", "Подстановки «{{{{{0}}}}}» у этого отчёта нет.", "Есть: {1}. Все названия — в docs/reports.md.");

    /// <summary>A row of a template is to be repeated for two tables. Arguments: the tables.</summary>
    public static readonly DefectCode TwoTablesInRow = new("ELJ-D906", "В одной строке шаблона подстановки нескольких таблиц: {0}.", "Разнесите их по разным строкам: строка повторяется для одной таблицы.");

    /// <summary>A template would hide what a reader must not miss. No arguments.</summary>
    public static readonly DefectCode NoPlaceForWarnings = new(
        "ELJ-D907", "В шаблоне нет места для предупреждений отчёта (например, что ведомость предварительная).", "Добавьте строку с подстановкой {{{{warnings.text}}}}: без предупреждений она исчезает.");

    /// <summary>A report is not for a category of readers. Arguments: the report, the category in words, the codes of those it is for.</summary>
    public static readonly DefectCode NotForReader = new("ELJ-D908", "Отчёт «{0}» не предназначен для читателя «{1}».", "Его читают: {2}.");

    /// <summary>A reader whose rights end with the own class, journals or child asks for more. Arguments: the report, the category in words, the options.</summary>
    public static readonly DefectCode OwnOnly = new("ELJ-D909", "Отчёт «{0}» читатель «{1}» получает только о своём.", "Добавьте {2}.");
}
