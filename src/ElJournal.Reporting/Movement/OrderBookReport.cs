using System.Collections.Immutable;
using ElJournal.Domain.Documents;
using ElJournal.Domain.Interchange.Codes;
using ElJournal.Reporting.Layout;
using ElJournal.Reporting.Reports;
using ElJournal.Rules.Access;

namespace ElJournal.Reporting.Movement;

/// <summary>Отчёт «Книга приказов».</summary>
internal static class OrderBookReport
{
    internal static ReportDefinition Definition { get; } = new ReportDefinition<(ReportInput Input, ImmutableArray<OrderEntry> Orders)>
    {
        Id = "order-book",
        Title = "Книга приказов",
        Clauses = ["aleksandrovskaya-2021 4-secretary-orders", "saki-2020 5.1a"],
        Capabilities = ["order-book", "report-set"],
        Optional = ReportParameters.Class | ReportParameters.Period,
        Readers = ReportReaders.Director | ReportReaders.Administrator | ReportReaders.Secretary,
        Holds = [ResourceKind.Orders],
        Model = Of,
        LayOut = LayOut,
    };

    private static (ReportInput Input, ImmutableArray<OrderEntry> Orders) Of(ReportInput input) =>
    (
        input,
        [
            .. input.Index.Ledger<OrderEntry>()
                .Where(o => (input.Period is null || input.IsWithin(o.Date)) && (input.Class is null || o.Class == input.Class))
                .OrderBy(o => o.Date)
                .ThenBy(o => o.Number, StringComparer.Ordinal)
                .ThenBy(o => o.Id),
        ]);

    private static ReportBody LayOut((ReportInput Input, ImmutableArray<OrderEntry> Orders) model) => new()
    {
        IsLandscape = true,
        Facts = [.. SubjectWords.Facts(model.Input)],
        Figures = [Figure.Count("orders", "записей", "записи книги приказов", model.Orders.Length)],
        Blocks =
        [
            new TableLayout<OrderEntry>("orders")
                .Key("number", "Номер", static o => o.Number, 14)
                .Date("date", "Дата", static o => o.Date)
                .Text("kind", "О чём", static o => LedgerCodes.OrderKinds.MeaningOf(o.Kind), 26)
                .Text("pupil", "Обучающийся", static o => o.Pupil?.Value, 20)
                .Text("class", "Класс", static o => o.Class?.Value, 10)
                .Date("effective", "Действует с", static o => o.Effective)
                .Of(model.Orders),
            new DocumentBlock.Signatures(["Секретарь", "Директор"], HasSeal: true, HasVisa: false),
        ],
    };
}
