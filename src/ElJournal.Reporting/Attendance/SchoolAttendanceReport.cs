using System.Globalization;
using ElJournal.Domain.Supervision;
using ElJournal.Reporting.Layout;
using ElJournal.Reporting.Reports;
using ElJournal.Rules.Access;

namespace ElJournal.Reporting.Attendance;

/// <summary>Отчёт «Посещаемость школы».</summary>
internal static class SchoolAttendanceReport
{
    internal static ReportDefinition Definition { get; } = new ReportDefinition<SchoolAttendance>
    {
        Id = "school-attendance",
        Title = "Отчёт о посещаемости школы",
        Clauses = ["saki-2020 3.2", "krasnomakskaya-2021 4.2", "aleksandrovskaya-2021 5.3"],
        Capabilities = ["analysis-report", "report-set"],
        Optional = ReportParameters.Period,
        Readers = ReportReaders.Director | ReportReaders.DeputyHead | ReportReaders.Authority,
        Holds = [ResourceKind.Aggregates],
        RunKind = ReportKind.Attendance,
        Model = SchoolAttendance.Of,
        LayOut = LayOut,
    };

    private static ReportBody LayOut(SchoolAttendance model) => new()
    {
        Facts = [.. SubjectWords.Facts(model.Input)],
        Warnings = model.LessonsWithoutEntry == 0 ? [] : [$"Посещаемость не отмечена на {RussianText.Count(model.LessonsWithoutEntry, "уроке", "уроках", "уроках")}: эти уроки ни за кем не считаются."],
        Figures = ClassAttendance.FiguresOf(model.Total),
        Blocks =
        [
            Table(model),
            new DocumentBlock.Notes(
            [
                string.Create(CultureInfo.InvariantCulture, $"Классы, в которых меньше {SmallGroups.Least} обучающихся, не показаны и в сумму не входят, чтобы по ним нельзя было узнать отдельных детей; если такой класс один, не показан и следующий по величине."),
            ]),
            new DocumentBlock.Signatures(["Директор"], HasSeal: true, HasVisa: false),
        ],
    };

    internal static DocumentBlock.Table Table(SchoolAttendance model) =>
        new TableLayout<(string Class, AbsenceCounts? Counts)>("attendance", "Посещаемость по классам")
            .Key("class", "Класс", static r => r.Class, 18)
            .Absences(static r => r.Counts)
            .Of(model.Rows.Select(r => (r.Class.Id.Value + (r.Counts is null ? " (не показан)" : ""), r.Counts)), ("Всего", model.Total));
}
