using System.Globalization;
using ElJournal.Domain.Time;
using ElJournal.Reporting.Attendance;
using ElJournal.Reporting.Finals;
using ElJournal.Reporting.Layout;
using ElJournal.Reporting.Reports;
using ElJournal.Rules.Access;

namespace ElJournal.Reporting.Monitoring;

/// <summary>Отчёт «Мониторинг достижений обучающегося».</summary>
internal static class PupilMonitoringReport
{
    private const int MarkWidth = 5;

    internal static ReportDefinition Definition { get; } = new ReportDefinition<PupilMonitoring>
    {
        Id = "pupil-monitoring",
        Title = "Мониторинг достижений обучающегося",
        Clauses = ["krasnomakskaya-2021 2.2", "aleksandrovskaya-2021 4-class-report"],
        Capabilities = ["monitoring", "class-report"],
        Required = ReportParameters.Pupil,
        Readers = ReportReaders.Director | ReportReaders.DeputyHead | ReportReaders.ClassTeacher | ReportReaders.Pupil | ReportReaders.Guardian,
        Holds = [ResourceKind.FinalMarks, ResourceKind.Attendance],
        Model = PupilMonitoring.Of,
        LayOut = static model => new ReportBody
        {
            IsLandscape = true,
            Facts = [.. SubjectWords.Facts(model.Input)],
            Blocks =
            [
                .. model.Classes.Select((c, i) => Table(c.Periods, i, $"{YearOf(c.Year)} учебный год, класс {c.Class}")),
                new DocumentBlock.Notes(["Средний балл — среднее итоговых отметок-чисел за период: сумма отметок / их число."]),
            ],
        },
    };

    private static string YearOf(SchoolYear year) => string.Create(CultureInfo.InvariantCulture, $"{year.First.Year}/{year.Last.Year % 100:00}");

    private static DocumentBlock.Table Table(IReadOnlyList<PeriodStanding> periods, int number, string title)
    {
        var table = new TableLayout<PeriodStanding>(string.Create(CultureInfo.InvariantCulture, $"periods{number + 1}"), title)
            .Key("period", "Период", static p => $"{SubjectWords.NounOf(p.Period.Kind)} {p.Period.Id}", 20);
        for (var i = 0; i < (periods.Count == 0 ? 0 : periods[0].Finals.Length); i++)
        {
            var column = i;
            var subject = periods[0].Finals[i].Subject;
            table.Cell(new TableColumn(subject.Id, subject.Title, MarkWidth) { IsUpright = true, IsNumber = true }, p => MarkCells.Of(p.Finals[column].Final));
        }

        return table
            .Number("mean", "Средний балл", static p => p.Mean, digits: 2)
            .Absences(static p => p.Absences)
            .Of(periods);
    }
}
