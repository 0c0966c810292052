using ElJournal.Reporting.Layout;
using ElJournal.Reporting.Reports;
using ElJournal.Rules.Access;

namespace ElJournal.Reporting.Programmes;

/// <summary>Отчёт «Выполнение программы».</summary>
internal static class PlanHeldReport
{
    internal static ReportDefinition Definition { get; } = new ReportDefinition<PlanHeld>
    {
        Id = "plan-held",
        Title = "Выполнение программы: план и факт",
        Clauses = ["aleksandrovskaya-2021 2.6", "elista-2023 4.3"],
        Capabilities = ["plan-held", "report-set"],
        Optional = ReportParameters.Class | ReportParameters.Journal | ReportParameters.Teacher,
        Readers = ReportReaders.Director | ReportReaders.DeputyHead | ReportReaders.Teacher,
        Holds = [ResourceKind.ThematicPlans, ResourceKind.LessonEntries],
        Model = PlanHeld.Of,
        LayOut = LayOut,
    };

    private static ReportBody LayOut(PlanHeld model) => new()
    {
        IsLandscape = true,
        Facts = [.. SubjectWords.Facts(model.Input)],
        Figures = model.Figures,
        Blocks =
        [
            new TableLayout<PlanProgress>("journals")
                .Key("class", "Класс", static r => r.Journal.Class?.Value, 7)
                .Key("subject", "Предмет", static r => SubjectWords.Of(r.Journal), 26)
                .Text("teacher", "Учитель", static r => r.Journal.Teacher?.Value, 10)
                .Count("topics", "Тем в плане", static r => r.HasPlan ? r.Topics : null, 9)
                .Count("planned", "Уроков по плану", static r => r.HasPlan ? r.Planned : null, 10)
                .Count("held", "Проведено", static r => r.Held, 11)
                .Count("recorded", "из них записано", static r => r.Recorded, 10)
                .Count("covered", "Тем плана пройдено дословно", static r => r.HasPlan ? r.Covered : null, 12)
                .Count("left", "Осталось по плану", static r => r.HasPlan ? r.Left : null, 10)
                .Count("ahead", "Уроков впереди", static r => r.Ahead, 10)
                .Count("behind", "Отставание, уроков", static r => r.HasPlan ? r.Behind : null, 12)
                .Remark("note", "Примечание", static r => r.HasPlan ? null : "плана в данных нет", 18)
                .Of(model.Rows),
            new DocumentBlock.Notes(
            [
                "Тема без числа часов занимает один урок. Проведённым считается урок расписания, который не отменён и закончился.",
                "Отставание — уроки плана, для которых в расписании до конца года уже нет места.",
            ]),
            new DocumentBlock.Signatures(["Учитель", "Заместитель директора"], HasSeal: false, HasVisa: false),
        ],
    };
}
