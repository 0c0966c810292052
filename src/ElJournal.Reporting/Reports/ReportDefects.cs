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
}
