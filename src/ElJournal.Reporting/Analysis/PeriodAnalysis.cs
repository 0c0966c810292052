using ElJournal.Reporting.Attendance;
using ElJournal.Reporting.Filling;
using ElJournal.Reporting.Progress;
using ElJournal.Reporting.Reports;

namespace ElJournal.Reporting.Analysis;

/// <summary>Анализ за период: progress, attendance and filling of the school on one page, class by class.</summary>
/// <param name="Progress">How the classes finished the period, and the one before.</param>
/// <param name="Attendance">What they missed.</param>
/// <param name="Filling">What stands in the journals.</param>
internal sealed record PeriodAnalysis(SchoolProgress Progress, SchoolAttendance Attendance, FillCounts Filling)
{
    internal static PeriodAnalysis Of(ReportInput input) => new(SchoolProgress.Of(input), SchoolAttendance.Of(input), FillControl.Of(input).Total);
}
