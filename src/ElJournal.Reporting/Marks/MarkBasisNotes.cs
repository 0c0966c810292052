namespace ElJournal.Reporting.Marks;

/// <summary>Says below a table of indicators where the formulas come from and what is not determined.</summary>
internal static class MarkBasisNotes
{
    internal static IEnumerable<string> Of(IndicatorSheet sheet) =>
    [
        .. sheet.Sources.IsEmpty ? Array.Empty<string>() : [$"Формулы: {string.Join("; ", sheet.Sources)}."],
        .. sheet.Reasons.IsEmpty ? Array.Empty<string>() : [$"Не установлено: {string.Join("; ", sheet.Reasons)}."],
    ];
}
