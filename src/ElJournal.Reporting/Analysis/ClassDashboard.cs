using System.Collections.Immutable;
using ElJournal.Reporting.Attendance;
using ElJournal.Reporting.Filling;
using ElJournal.Reporting.Progress;
using ElJournal.Reporting.Reports;

namespace ElJournal.Reporting.Analysis;

/// <summary>Класс на одном листе: progress, attendance, and who still has to fill what.</summary>
/// <param name="Progress">How the class stands.</param>
/// <param name="Attendance">What it missed.</param>
/// <param name="Filling">What its teachers entered.</param>
internal sealed record ClassDashboard(ClassProgress Progress, ClassAttendance Attendance, ImmutableArray<FillRow> Filling)
{
    internal static ClassDashboard Of(ReportInput input) => new(ClassProgress.Of(input), ClassAttendance.Of(input), FillControl.Of(input).Rows);
}
