using ElJournal.Domain.Marks;
using ElJournal.Reporting.Finals;
using ElJournal.Reporting.Layout;
using ElJournal.Reporting.Marks;
using ElJournal.Reporting.Reports;
using ElJournal.Rules.Access;

namespace ElJournal.Reporting.Forecasts;

/// <summary>Отчёт «Прогноз итоговых отметок журнала».</summary>
internal static class ForecastReport
{
    internal static ReportDefinition Definition { get; } = new ReportDefinition<(ReportInput Input, ForecastSheet Sheet)>
    {
        Id = "forecast",
        Title = "Прогноз итоговых отметок журнала",
        Clauses = ["aleksandrovskaya-2021 4-teacher-forecast", "lenskaya-2017 ЭД-2"],
        Capabilities = ["forecast"],
        Required = ReportParameters.Journal,
        Optional = ReportParameters.Period,
        Readers = ReportReaders.Director | ReportReaders.DeputyHead | ReportReaders.ClassTeacher | ReportReaders.Teacher,
        Holds = [ResourceKind.Marks],
        Model = static input => (input, ForecastSheet.Of(SubjectMarks.Of(input.Source, input.Journal!.Value, input.Period, input.AsOf), input.Register, input.Policy)),
        LayOut = LayOut,
    };

    private static ReportBody LayOut((ReportInput Input, ForecastSheet Sheet) model)
    {
        var (input, sheet) = model;
        return new ReportBody
        {
            Facts =
            [
                new FactLine("journal", "Журнал", Rules.Cases.CaseTitles.Journal(sheet.Marks.Journal)),
                new FactLine("teacher", "Учитель", sheet.Marks.Journal.Teacher?.Value ?? "не указан"),
                new FactLine("period", "Период", MarkWords.Of(sheet.Marks.Period)),
            ],
            Warnings = sheet.Basis.Rules is null ? [$"Прогноз не установлен: {string.Join("; ", sheet.Basis.Reasons)}."] : [],
            Blocks =
            [
                new TableLayout<ForecastRow>("pupils")
                    .Key("pupil", "Обучающийся", static r => r.Pupil.Value)
                    .Count("count", "Отметок", static r => r.Forecast?.Now.Count)
                    .Number("average", "Среднее", static r => r.Forecast?.Now.Average, digits: 2)
                    .Cell(Mark("now", "Сейчас"), static r => MarkCells.Of(r.Forecast?.Now.Proposed))
                    .Cell(Mark("ifNothingChanges", "Если ничего не изменится"), static r => MarkCells.Of(r.Forecast?.IfNothingChanges.Proposed))
                    .Count("ahead", "Работ впереди", static r => r.Forecast?.Ahead.Length)
                    .Cell(Mark("lowest", "Наименьшая"), static r => MarkCells.Of(r.Forecast?.Lowest.Proposed))
                    .Cell(Mark("highest", "Наибольшая"), static r => MarkCells.Of(r.Forecast?.Highest.Proposed))
                    .Text("state", "Состояние", static r => r.Forecast is { } forecast ? MarkWords.Of(forecast.Now) : null, 28)
                    .Of(sheet.Rows),
                new DocumentBlock.Notes([.. sheet.Basis.Sources.IsEmpty ? Array.Empty<string>() : [$"Правила: {string.Join("; ", sheet.Basis.Sources)}."], $"Прогноз на {Domain.Wording.Of(input.Today)}: наименьшая и наибольшая — что выйдет при худших и лучших отметках за работы, которые ещё впереди."]),
            ],
        };
    }

    private static TableColumn Mark(string id, string heading) => new(id, heading, 11) { IsNumber = true };
}
