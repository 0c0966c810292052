using ElJournal.Domain;
using ElJournal.Domain.People;
using ElJournal.Reporting.Layout;
using ElJournal.Reporting.Reports;
using ElJournal.Rules.Access;
using ElJournal.Rules.Audits;
using ElJournal.Rules.Norms;

namespace ElJournal.Reporting.Compliance;

/// <summary>Отчёт «Реестр соблюдения».</summary>
internal static class ComplianceReport
{
    internal static ReportDefinition Definition { get; } = new ReportDefinition<ComplianceRegister>
    {
        Id = "compliance-register",
        Title = "Реестр соблюдения регламента",
        Clauses = ["saki-2020 3.1", "lenskaya-2017 1.3", "lenskaya-2017 1.4", "elista-2023 4.2", "krasnomakskaya-2021 4.1", "aleksandrovskaya-2021 4-director-control"],
        Capabilities = ["fill-control"],
        Required = ReportParameters.Regulation,
        Optional = ReportParameters.Class | ReportParameters.Journal | ReportParameters.Teacher | ReportParameters.Period,
        Readers = ReportReaders.Director | ReportReaders.DeputyHead,
        Holds = [ResourceKind.Findings],
        Model = ComplianceRegister.Of,
        LayOut = LayOut,
    };

    private static ReportBody LayOut(ComplianceRegister model) => new()
    {
        IsLandscape = true,
        Facts =
        [
            .. SubjectWords.Facts(model.Input),
            new FactLine("regulation", "Регламент", string.Join("; ", model.Input.Regulation!.Packs.Select(p => p.Title))),
            new FactLine("regulationDigest", "Дайджест регламента", model.Input.Regulation.Digest),
        ],
        Figures = model.Figures,
        Blocks =
        [
            Findings(model),
            new TableLayout<(string Bearer, int Overdue, int Late, int Violated, int? Oldest)>("bearers", "По ответственным")
                .Key("bearer", "Отвечает", static b => b.Bearer, 18)
                .Count("overdue", "Просрочено", static b => b.Overdue, 12)
                .Count("fulfilledLate", "С опозданием", static b => b.Late, 12)
                .Count("violated", "Нарушено", static b => b.Violated, 12)
                .Count("oldest", "Старейшей просрочке, дней", static b => b.Oldest, 14)
                .Of(model.ByBearer.Select(b => (NameOf(b.Bearer), b.Overdue, b.Late, b.Violated, b.Oldest))),
            .. model.Clauses.IsEmpty ? Array.Empty<DocumentBlock>() : [Clauses(model), Undetermined(model)],
            new DocumentBlock.Notes(
            [
                "Реестр показывает обязательные пункты; о рекомендациях говорит столбец «Замечания-советы» в таблице по пунктам.",
                "Возраст: целых дней от конца срока до исполнения, а пока его нет — до момента, на который составлен реестр.",
            ]),
        ],
    };

    private static DocumentBlock.Table Findings(ComplianceRegister model) => new TableLayout<ComplianceRow>("findings", "Замечания")
        .Key("clause", "Пункт", static r => $"{r.Finding.Binding.Act} {r.Finding.Binding.Clause.Id}", 18)
        .Text("norm", "Норма", static r => r.Finding.Binding.Norm.Title, 21)
        .Text("verdict", "Вывод", static r => r.Finding.Verdict.ToRussian(), 13)
        .Text("class", "Класс", static r => r.Class?.Value, 6)
        .Text("subject", "Журнал", r => r.Finding.Journal is { } journal && model.Input.Register.FindJournal(journal) is { } found ? SubjectWords.Of(found) : null, 18)
        .Text("bearer", "Отвечает", static r => NameOf(r.Finding.Bearer), 11)
        .Date("dueDay", "Срок", static r => r.DueDay)
        .Text("dueAt", "до", static r => r.DueDay is null ? null : r.DueAt is { } time ? Wording.Of(time) : "конца дня", 9)
        .Moment("doneAt", "Исполнено", static r => r.DoneAt)
        .Count("days", "Дней", static r => r.Days, 6)
        .Text("about", "О чём", static r => r.Finding.About, 23)
        .Remark("detail", "Подробности", static r => r.Finding.Detail, 15)
        .Of(model.Rows) with
    { Nothing = "Замечаний нет." };

    private static DocumentBlock.Table Clauses(ComplianceRegister model) => new TableLayout<ClauseCount>("clauses", "По пунктам, вся школа")
        .Key("clause", "Пункт", static c => $"{c.Binding.Act} {c.Binding.Clause.Id}", 18)
        .Text("norm", "Норма", static c => c.Binding.Norm.Title, 40)
        .Count("fulfilled", "Исполнено", static c => c.Fulfilled, 10)
        .Count("fulfilledLate", "С опоз\u00ADданием", static c => c.Late, 9)
        .Count("pending", "Срок не истёк", static c => c.Pending, 9)
        .Count("overdue", "Просро\u00ADчено", static c => c.Overdue, 9)
        .Count("violated", "Нарушено", static c => c.Violated, 10)
        .Count("undetermined", "Не уста\u00ADновлено", static c => c.Undetermined, 10)
        .Count("advice", "Замечания-советы", static c => c.Advice, 11)
        .Of(model.Clauses);

    private static DocumentBlock.Table Undetermined(ComplianceRegister model) => new TableLayout<UndeterminedGroup>("undetermined", "Не установлено: чего не хватает")
        .Key("clause", "Пункт", static u => $"{u.Binding.Act} {u.Binding.Clause.Id}", 18)
        .Text("norm", "Норма", static u => u.Binding.Norm.Title, 40)
        .Count("count", "Случаев", static u => u.Gaps.Count)
        .Text("reason", "Причина", static u => u.Reason, 50)
        .Of(model.Undetermined);

    private static string NameOf(StaffId? bearer) => bearer?.Value ?? "никто не указан";
}
