using ElJournal.Domain;
using ElJournal.Reporting.Layout;
using ElJournal.Reporting.Reports;

namespace ElJournal.Reporting.Duties;

/// <summary>Отчёт «Календарь обязанностей по ролям».</summary>
internal static class DutyCalendarReport
{
    internal static ReportDefinition Definition { get; } = new ReportDefinition<DutyCalendar>
    {
        Id = "duty-calendar",
        Title = "Календарь обязанностей по ролям",
        Required = ReportParameters.Regulation,
        Readers = ReportReaders.Director | ReportReaders.DeputyHead | ReportReaders.Administrator | ReportReaders.Secretary | ReportReaders.ClassTeacher | ReportReaders.Teacher,
        Model = DutyCalendar.Of,
        LayOut = static model => new ReportBody
        {
            Facts =
            [
                new FactLine("regulation", "Регламент", string.Join("; ", model.Input.Regulation!.Packs.Select(p => p.Title))),
                new FactLine("day", "Действует на", Wording.Of(model.Input.Today)),
            ],
            Blocks =
            [
                new TableLayout<RoleDuty>("duties")
                    .Key("role", "Отвечает", static d => d.Role, 20)
                    .Text("clause", "Пункт", static d => $"{d.Act} {d.Clause}", 18)
                    .Text("title", "Что нужно сделать", static d => d.Title, 34)
                    .Text("due", "Срок", static d => d.Due ?? "акт срока не называет", 34)
                    .Text("force", "Сила", static d => d.IsAdvice ? "совет" : "обязательно", 10)
                    .Of(model.Duties),
            ],
        },
    };
}
