namespace ElJournal.Reporting.Rendering;

/// <summary>Вид отчёта.</summary>
public enum ReportFormat
{
    /// <summary>A page to be looked at and printed on A4, with nothing outside of it.</summary>
    Html,

    /// <summary>A workbook with real numbers and dates, a sheet for each table.</summary>
    Xlsx,

    /// <summary>The main table as Russian Excel opens it: UTF-8 with a mark, semicolons.</summary>
    Csv,

    /// <summary>All of it for programs; docs/reports.md tells the members.</summary>
    Json,
}
