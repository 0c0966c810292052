using ElJournal.Domain.Interchange.Codes;
using ElJournal.Reporting.Layout;
using ElJournal.Reporting.Reports;

namespace ElJournal.Reporting.Activity;

/// <summary>Отчёт «Перечень пользователей».</summary>
internal static class UserRegisterReport
{
    internal static ReportDefinition Definition { get; } = new ReportDefinition<UserRegister>
    {
        Id = "users",
        Title = "Перечень пользователей системы",
        Clauses = ["elista-2023 5.6"],
        Capabilities = ["user-register"],
        Readers = ReportReaders.Director | ReportReaders.Administrator,
        Model = UserRegister.Of,
        LayOut = static model => new ReportBody
        {
            Figures = model.Figures,
            Blocks =
            [
                new TableLayout<UserRow>("users")
                    .Key("account", "Учётная запись", static r => r.Account.Value, 20)
                    .Text("kind", "Чья", static r => r.Kind.ToRussian(), 15)
                    .Text("roles", "Роли", static r => r.Roles, 26)
                    .Text("credentials", "Учётные данные", static r => r.Credentials is { } kind ? LedgerCodes.CredentialEventKinds.MeaningOf(kind) : "сведений нет", 18)
                    .Moment("credentialsAt", "Когда", static r => r.CredentialsAt)
                    .Moment("lastSignIn", "Последний вход", static r => r.LastSignIn)
                    .Of(model.Rows),
            ],
        },
    };
}
