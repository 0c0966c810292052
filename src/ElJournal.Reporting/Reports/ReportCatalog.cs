using System.Collections.Frozen;
using System.Collections.Immutable;
using ElJournal.Domain.Defects;
using ElJournal.Reporting.Activity;
using ElJournal.Reporting.Analysis;
using ElJournal.Reporting.Attendance;
using ElJournal.Reporting.Completeness;
using ElJournal.Reporting.Compliance;
using ElJournal.Reporting.Director;
using ElJournal.Reporting.Duties;
using ElJournal.Reporting.Families;
using ElJournal.Reporting.Filling;
using ElJournal.Reporting.Finals;
using ElJournal.Reporting.Forecasts;
using ElJournal.Reporting.Indicators;
using ElJournal.Reporting.Journals;
using ElJournal.Reporting.Load;
using ElJournal.Reporting.Monitoring;
using ElJournal.Reporting.Movement;
using ElJournal.Reporting.Overview;
using ElJournal.Reporting.Programmes;
using ElJournal.Reporting.Progress;
using ElJournal.Reporting.Substitutions;

namespace ElJournal.Reporting.Reports;

/// <summary>Реестр отчётов: a closed list.</summary>
/// <remarks>Immutable, safe on any thread.</remarks>
public static class ReportCatalog
{
    private static readonly FrozenDictionary<string, ReportDefinition> ById;

    static ReportCatalog()
    {
        All =
        [
            FillControlReport.Definition,
            FinalMarksReport.Definition,
            SummaryStatementReport.Definition,
            ComplianceReport.Definition,
            ClassProgressReport.Definition,
            SchoolProgressReport.Definition,
            ClassAttendanceReport.Definition,
            SchoolAttendanceReport.Definition,
            ClassJournalReport.Definition,
            PlanHeldReport.Definition,
            ReplacedLessonsReport.Definition,
            PupilMovementReport.Definition,
            OrderBookReport.Definition,
            UserActivityReport.Definition,
            MonthlyFillingReport.Definition,
            ControlIndicatorsReport.Definition,
            FamilyPrintoutsReport.Definition,
            PupilDiaryReport.Definition,
            CurrentMarksReport.Definition,
            ClassDashboardReport.Definition,
            PeriodAnalysisReport.Definition,
            DirectorReport.Definition,
            DataCompletenessReport.Definition,
            UserRegisterReport.Definition,
            AssessmentScheduleReport.Definition,
            ForecastReport.Definition,
            DutyCalendarReport.Definition,
            PupilMonitoringReport.Definition,
            SchoolOverviewReport.Definition,
        ];
        ById = All.ToFrozenDictionary(r => r.Id);
    }

    /// <summary>Gets all reports, in the order in which a school asks for them.</summary>
    public static ImmutableArray<ReportDefinition> All { get; }

    /// <summary>Finds a report.</summary>
    /// <param name="id">Its id.</param>
    /// <returns>The report, or that there is none and which there are.</returns>
    public static Result<ReportDefinition> Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return ById.TryGetValue(id, out var report)
            ? new Result<ReportDefinition>(report)
            : new Result<ReportDefinition>([new Defect(ReportDefects.UnknownReport, default, id, string.Join(", ", All.Select(r => r.Id)))]);
    }
}
