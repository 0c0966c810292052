using ElJournal.Domain.Supervision;
using ElJournal.Reporting.Attendance;
using ElJournal.Reporting.Filling;
using ElJournal.Reporting.Layout;
using ElJournal.Reporting.Progress;
using ElJournal.Reporting.Reports;
using ElJournal.Rules.Access;

namespace ElJournal.Reporting.Analysis;

/// <summary>Отчёт «Анализ учебных данных за период».</summary>
internal static class PeriodAnalysisReport
{
    internal static ReportDefinition Definition { get; } = new ReportDefinition<PeriodAnalysis>
    {
        Id = "period-analysis",
        Title = "Анализ учебных данных за период",
        Clauses = ["saki-2020 3.2", "krasnomakskaya-2021 4.2"],
        Capabilities = ["analysis-report"],
        Required = ReportParameters.Period,
        Readers = ReportReaders.Director | ReportReaders.DeputyHead | ReportReaders.Authority,
        Holds = [ResourceKind.Aggregates],
        RunKind = ReportKind.Analysis,
        Model = PeriodAnalysis.Of,
        LayOut = static model => new ReportBody
        {
            IsLandscape = true,
            Facts = [.. SubjectWords.Facts(model.Progress.Input)],
            Figures = [.. ClassAttendance.FiguresOf(model.Attendance.Total), .. FillFigures.Of(model.Filling)],
            Blocks =
            [
                .. SchoolProgressReport.Quality(model.Progress),
                SchoolProgressReport.Table(model.Progress),
                SchoolAttendanceReport.Table(model.Attendance),
                new DocumentBlock.Notes([.. SchoolProgressReport.Notes(model.Progress)]),
                new DocumentBlock.Signatures(["Заместитель директора"], HasSeal: false, HasVisa: false),
            ],
        },
    };
}
