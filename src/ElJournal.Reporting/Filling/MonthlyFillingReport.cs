using System.Globalization;
using ElJournal.Domain.Supervision;
using ElJournal.Reporting.Layout;
using ElJournal.Reporting.Pictures;
using ElJournal.Reporting.Reports;
using ElJournal.Rules.Access;
using NodaTime;

namespace ElJournal.Reporting.Filling;

/// <summary>Отчёт «Заполнение и число отметок».</summary>
internal static class MonthlyFillingReport
{
    internal static ReportDefinition Definition { get; } = new ReportDefinition<MonthlyFilling>
    {
        Id = "filling",
        Title = "Заполнение журналов и число отметок по месяцам",
        Clauses = ["aleksandrovskaya-2021 5.2", "krasnomakskaya-2021 2.11"],
        Capabilities = ["fill-control", "report-set"],
        Optional = ReportParameters.Class | ReportParameters.Teacher | ReportParameters.Period,
        Readers = ReportReaders.Director | ReportReaders.DeputyHead | ReportReaders.Administrator | ReportReaders.Teacher,
        Holds = [ResourceKind.LessonEntries, ResourceKind.Attendance, ResourceKind.Homework],
        RunKind = ReportKind.Filling,
        Model = MonthlyFilling.Of,
        LayOut = LayOut,
    };

    private static ReportBody LayOut(MonthlyFilling model) => new()
    {
        IsLandscape = true,
        Facts = [.. SubjectWords.Facts(model.Input)],
        Figures = model.Figures,
        Blocks =
        [
            .. BarPicture.InTime(
                "timeliness",
                "Уроки записаны в день урока, % по неделям",
                BarPicture.OfShares(model.ByWeek.Select(w => (RussianText.DayAndMonth(w.Monday), (long)w.Counts.Lessons.OnDay, (long)w.Counts.Lessons.Judged)))),
            new TableLayout<(YearMonth Month, string Teacher, FillCounts Counts)>("teachers", "По учителям")
                .Key("month", "Месяц", static r => TextOf(r.Month), 9)
                .Key("teacher", "Учитель", static r => r.Teacher, 12)
                .Counts(static r => r.Counts)
                .Of(model.Rows.Select(r => (r.Month, r.Teacher?.Value ?? "не указан", r.Counts))),
            new TableLayout<(YearMonth Month, FillCounts Counts)>("months", "По месяцам")
                .Key("month", "Месяц", static r => TextOf(r.Month), 12)
                .Counts(static r => r.Counts)
                .Of(model.ByMonth),
            new TableLayout<(LocalDate Monday, FillCounts Counts)>("weeks", "По неделям")
                .Date("monday", "Неделя с", static r => r.Monday)
                .Share("onDay", "Записано в день урока, %", static r => (r.Counts.Lessons.OnDay, r.Counts.Lessons.Judged), 11)
                .Counts(static r => r.Counts)
                .Of(model.ByWeek),
        ],
    };

    private static string TextOf(YearMonth month) => string.Create(CultureInfo.InvariantCulture, $"{month.Month:00}.{month.Year}");
}
