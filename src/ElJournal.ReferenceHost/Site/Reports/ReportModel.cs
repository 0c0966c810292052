using System.Collections.Immutable;
using ElJournal.Reporting.Reports;

namespace ElJournal.ReferenceHost.Site.Reports;

/// <summary>Отчёт перед тем, как его составить.</summary>
/// <param name="Report">The report.</param>
/// <param name="Grounds">On which clauses of the school's acts it rests; null for none.</param>
/// <param name="Fields">By what it can be narrowed.</param>
/// <param name="MayTakeAway">Whether who looks may have it as a file.</param>
/// <param name="MayRecord">Whether who looks may record that it was made.</param>
public sealed record ReportModel(ReportDefinition Report, string? Grounds, ImmutableArray<ReportField> Fields, bool MayTakeAway, bool MayRecord)
{
    /// <summary>Gets what became of what was sent; null when nothing was.</summary>
    public Notice? Notice { get; init; }
}
