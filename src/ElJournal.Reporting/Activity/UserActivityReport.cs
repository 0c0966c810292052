using ElJournal.Domain.Supervision;
using ElJournal.Reporting.Layout;
using ElJournal.Reporting.Reports;
using ElJournal.Rules.Access;

namespace ElJournal.Reporting.Activity;

/// <summary>Отчёт «Активность пользователей».</summary>
internal static class UserActivityReport
{
    internal static ReportDefinition Definition { get; } = new ReportDefinition<UserActivity>
    {
        Id = "user-activity",
        Title = "Активность пользователей по дням",
        Clauses = ["aleksandrovskaya-2021 5.1", "elista-2023 5.6"],
        Capabilities = ["activity-statistics", "report-set"],
        Optional = ReportParameters.Period,
        Readers = ReportReaders.Director | ReportReaders.Administrator,
        Holds = [ResourceKind.SignIns, ResourceKind.DataReads],
        RunKind = ReportKind.UserActivity,
        Model = UserActivity.Of,
        LayOut = LayOut,
    };

    private static ReportBody LayOut(UserActivity model) => new()
    {
        Facts = [.. SubjectWords.Facts(model.Input)],
        Warnings = model.IsKnown ? [] : ["Источник данных сообщает о входах не полностью: числа — лишь то, что в нём есть."],
        Figures = model.Figures,
        Blocks =
        [
            new TableLayout<ActivityDay>("days", "По дням")
                .Date("day", "День", static d => d.Day)
                .Text("school", "Учебный", static d => d.IsSchoolDay ? "да" : "нет", 9)
                .Count("signIns", "Входов", static d => d.SignIns)
                .Count("staff", "Работников", static d => d.Staff, 11)
                .Count("pupils", "Обучаю\u00ADщихся", static d => d.Pupils, 11)
                .Count("guardians", "Родителей", static d => d.Guardians, 11)
                .Count("unknown", "Неизвестных", static d => d.Unknown, 12)
                .Count("reads", "Чтений личных данных", static d => d.Reads, 12)
                .Of(model.Days),
            new TableLayout<AccountActivity>("accounts", "По пользователям")
                .Key("account", "Пользователь", static a => a.Person.Value, 24)
                .Text("kind", "Кто", static a => a.Kind.ToRussian(), 16)
                .Count("signIns", "Входов", static a => a.SignIns)
                .Count("days", "Дней", static a => a.Days)
                .Moment("last", "Последний вход", static a => a.Last)
                .Of(model.Users) with { Nothing = "Входов в данных нет." },
        ],
    };
}
