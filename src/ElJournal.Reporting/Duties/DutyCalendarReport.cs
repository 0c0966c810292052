using ElJournal.Domain;
using ElJournal.Reporting.Layout;
using ElJournal.Reporting.Reports;
using ElJournal.Rules.Access;

namespace ElJournal.Reporting.Duties;

/// <summary>Отчёт «Календарь обязанностей по ролям».</summary>
internal static class DutyCalendarReport
{
    internal static ReportDefinition Definition { get; } = new ReportDefinition<DutyCalendar>
    {
        Id = "duty-calendar",
        Title = "Календарь обязанностей по ролям",
        Required = ReportParameters.Regulation,
        Optional = ReportParameters.Period,
        Readers = ReportReaders.Director | ReportReaders.DeputyHead | ReportReaders.Administrator | ReportReaders.Secretary | ReportReaders.ClassTeacher | ReportReaders.Teacher,
        Holds = [ResourceKind.Regulations],
        Model = DutyCalendar.Of,
        LayOut = static model => new ReportBody
        {
            Facts =
            [
                new FactLine("regulation", "Регламент", string.Join("; ", model.Input.Regulation!.Packs.Select(p => p.Title))),
                new FactLine("day", "Действует на", Wording.Of(model.Input.Today)),
                new FactLine("period", "Период", SubjectWords.PeriodOf(model.Input)),
            ],
            Figures = model.Figures,
            Blocks =
            [
                new TableLayout<RoleDuty>("duties", "Что и когда")
                    .Key("role", "Отвечает", static d => d.Role, 20)
                    .Text("clause", "Пункт", static d => $"{d.Act} {d.Clause}", 18)
                    .Text("title", "Что нужно сделать", static d => d.Title, 34)
                    .Text("due", "Срок", static d => d.Due ?? "акт срока не называет", 34)
                    .Text("force", "Сила", static d => TextOf(d.IsAdvice), 10)
                    .Of(model.Duties),
                new TableLayout<DutyDate>("dates", "По дням")
                    .Key("role", "Отвечает", static d => d.Role, 20)
                    .Date("day", "Не позже", static d => d.Day)
                    .Text("clause", "Пункт", static d => $"{d.Act} {d.Clause}", 18)
                    .Text("title", "Что нужно сделать", static d => d.Title, 34)
                    .Text("force", "Сила", static d => TextOf(d.IsAdvice), 10)
                    .Count("duties", "Сколько", static d => d.Duties)
                    .Count("ahead", "из них впереди", static d => d.Ahead)
                    .Of(model.Dates) with { Nothing = "Сроков в эти дни нет." },
                new DocumentBlock.Notes(["Дни названы до конца учебного года, как если бы все уроки расписания прошли, а в журналах ничего не прибавилось. У того, что ещё не записано, например у будущих отметок, сроков пока нет."]),
            ],
        },
    };

    private static string TextOf(bool isAdvice) => isAdvice ? "совет" : "обязательно";
}
