using ElJournal.Domain.Classes;
using ElJournal.Reporting.Marks;

namespace ElJournal.Reporting.Progress;

/// <summary>Строка отчёта школы: a class; of one too small to be shown nothing but its name.</summary>
/// <param name="Class">The class.</param>
/// <param name="Pupils">How many pupils it has at the end; null when it is hidden.</param>
/// <param name="Now">Its indicators; null when it is hidden.</param>
/// <param name="Before">Those of the period before; null when it is hidden or there is none.</param>
internal sealed record SchoolProgressRow(SchoolClass Class, int? Pupils, IndicatorSheet? Now, IndicatorSheet? Before);
