using ElJournal.Domain.Activity;
using ElJournal.Domain.Interchange.Codes;
using ElJournal.Reporting.Layout;
using ElJournal.Reporting.Reports;
using ElJournal.Rules.Access;

namespace ElJournal.Reporting.Activity;

/// <summary>Отчёт «Перечень пользователей».</summary>
internal static class UserRegisterReport
{
    internal static ReportDefinition Definition { get; } = new ReportDefinition<UserRegister>
    {
        Id = "users",
        Title = "Перечень пользователей системы",
        Clauses = ["elista-2023 5.6", "elista-2023 8", "krasnomakskaya-2021 3.1", "krasnomakskaya-2021 8a", "aleksandrovskaya-2021 3.1", "aleksandrovskaya-2021 4-sysadmin", "aleksandrovskaya-2021 6.2"],
        Capabilities = ["user-register", "credential-issue"],
        Readers = ReportReaders.Director | ReportReaders.Administrator,
        Holds = [ResourceKind.SignIns, ResourceKind.Credentials, ResourceKind.StaffRoles],
        Model = UserRegister.Of,
        LayOut = static model => new ReportBody
        {
            Figures = model.Figures,
            Blocks =
            [
                new TableLayout<UserRow>("users")
                    .Key("account", "Пользователь", static r => r.Person.Value, 20)
                    .Text("kind", "Кто", static r => r.Kind.ToRussian(), 15)
                    .Text("roles", "Роли", static r => r.Roles, 26)
                    .Text("credentials", "Учётные данные", static r => r.Credentials is { } kind ? LedgerCodes.CredentialEventKinds.MeaningOf(kind) : "сведений нет", 18)
                    .Moment("credentialsAt", "Когда", static r => r.CredentialsAt)
                    .Moment("lastSignIn", "Последний вход", static r => r.LastSignIn)
                    .Of(model.Rows),
                new TableLayout<UserRow>("newcomers", "Новички без учётных данных")
                    .Key("account", "Пользователь", static r => r.Person.Value, 20)
                    .Text("kind", "Кто", static r => r.Kind.ToRussian(), 15)
                    .Of([.. model.Newcomers.Where(r => !UserRegister.HasCredentials(r))]),
                new TableLayout<Compromise>("compromises", "Раскрытые учётные данные")
                    .Key("incident", "Происшествие", static c => c.Incident.Id.Value, 16)
                    .Text("holder", "Чьи данные", static c => c.Holder.Value, 16)
                    .Text("kind", "Что произошло", static c => LedgerCodes.IncidentKinds.MeaningOf(c.Incident.Kind), 26)
                    .Moment("happenedAt", "Когда", c => model.Input.LocalOf(c.Incident.HappenedAt))
                    .Moment("reportedAt", "Сообщено", c => model.Input.LocalOf(c.Incident.ReportedAt))
                    .Moment("blockedAt", "Заблокированы", c => model.Input.LocalOf(c.BlockedAt))
                    .Moment("reissuedAt", "Выданы новые", c => model.Input.LocalOf(c.ReissuedAt))
                    .Count("reads", "Чтений", static c => c.Trace.Reads.Length)
                    .Count("entries", "Записей", static c => c.Trace.Entries.Length)
                    .Of(model.Compromises),
                new TableLayout<CompromisedTrace>("compromisedTraces", "Что прочитано и внесено под ними, пока не выданы новые")
                    .Key("incident", "Происшествие", static t => t.Incident.Value, 16)
                    .Moment("at", "Когда", t => model.Input.LocalOf(t.At))
                    .Text("what", "Что сделано под этими данными", static t => t.What, 40)
                    .Of([.. model.Compromises.SelectMany(CompromisedTrace.Of)]),
                new TableLayout<SessionOverlap>("overlaps", "Одновременные входы с разных устройств: повод посмотреть, а не нарушение")
                    .Key("account", "Учётная запись", static o => o.First.Account.Value, 20)
                    .Text("firstDevice", "Первое устройство", static o => o.First.Device!, 18)
                    .Moment("firstAt", "Вход", o => model.Input.LocalOf(o.First.At))
                    .Text("secondDevice", "Второе устройство", static o => o.Second.Device!, 18)
                    .Moment("secondAt", "Вход со второго", o => model.Input.LocalOf(o.Second.At))
                    .Of(model.Overlaps),
            ],
        },
    };
}
