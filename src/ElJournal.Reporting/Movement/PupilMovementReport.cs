using ElJournal.Domain;
using ElJournal.Reporting.Layout;
using ElJournal.Reporting.Reports;
using ElJournal.Rules.Access;

namespace ElJournal.Reporting.Movement;

/// <summary>Отчёт «Движение обучающихся».</summary>
internal static class PupilMovementReport
{
    internal static ReportDefinition Definition { get; } = new ReportDefinition<PupilMovement>
    {
        Id = "movement",
        Title = "Движение обучающихся",
        Clauses = ["saki-2020 5.1", "saki-2020 5.1a", "aleksandrovskaya-2021 4-sysadmin-movement"],
        Capabilities = ["movement", "report-set"],
        Optional = ReportParameters.Class | ReportParameters.Period,
        Readers = ReportReaders.Director | ReportReaders.DeputyHead | ReportReaders.Administrator | ReportReaders.Secretary | ReportReaders.ClassTeacher,
        Holds = [ResourceKind.Enrolments],
        Model = PupilMovement.Of,
        LayOut = LayOut,
    };

    private static ReportBody LayOut(PupilMovement model) => new()
    {
        IsLandscape = true,
        Facts = [.. SubjectWords.Facts(model.Input)],
        Figures = model.Figures,
        Blocks =
        [
            new TableLayout<MovementRow>("movements", "Прибыли, выбыли, переведены")
                .Date("day", "День", static r => r.Day)
                .Key("pupil", "Обучающийся", static r => r.Pupil.Value, 18)
                .Text("kind", "Движение", static r => TextOf(r.Kind), 14)
                .Text("from", "Из класса", static r => r.From?.Value, 10)
                .Text("to", "В класс", static r => r.To?.Value, 10)
                .Text("order", "Приказ при зачислении", static r => r.Order is { } order ? $"№ {order.Number}{(order.Date is { } date ? $" от {Wording.Of(date)}" : "")}" : "основание неизвестно", 26)
                .Text("entry", "Книга приказов", static r => r.Entry is { } entry ? $"№ {entry.Number} от {Wording.Of(entry.Date)}" : "записи нет", 24)
                .Moment("enteredAt", "Внесено", static r => r.EnteredAt)
                .Of(model.Rows) with { Nothing = "Движения не было." },
            new TableLayout<ClassMovement>("classes", "По классам")
                .Key("class", "Класс", static c => c.Class.Value)
                .Count("atStart", "На начало", static c => c.AtStart)
                .Count("arrived", "Прибыло", static c => c.Arrived)
                .Count("left", "Выбыло", static c => c.Left)
                .Count("atEnd", "На конец", static c => c.AtEnd)
                .Of(model.Classes),
            new DocumentBlock.Notes(["День прибытия и перевода — первый день в классе, день выбытия — последний."]),
            new DocumentBlock.Signatures(["Секретарь", "Директор"], HasSeal: true, HasVisa: false),
        ],
    };

    private static string TextOf(MovementKind kind) => kind switch
    {
        MovementKind.Arrival => "прибыл",
        MovementKind.Transfer => "переведён",
        MovementKind.Departure => "выбыл",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Unknown kind."),
    };
}
