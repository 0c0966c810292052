using ElJournal.Domain.Coverage;
using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Interchange.Fields;

namespace ElJournal.Domain.Interchange.Facts;

/// <summary>Перечень ведомостей as it is written.</summary>
internal static class LedgerListFacts
{
    private static readonly FactField<LedgerHeading, FactKinds> Ledger = new("ledger", LedgerFieldTypes.Code(LedgerCodes.Ledgers), "ведомость", static h => h.Ledger);
    private static readonly FactField<LedgerHeading, int> FactCount = new(
        "facts", FieldTypes.Integer(0, int.MaxValue), "сколько фактов в её файле: проверяется, чтобы обрезанный файл не сошёл за целый", static h => h.FactCount);

    internal static FactKind<RegisterReceiver, LedgerHeading> Ledgers { get; } = new(
        "ledgers",
        "ведомости, у каждой свой файл; файл может быть и у той, которая здесь не названа",
        [Ledger, FactCount],
        static (values, _) => new LedgerHeading(Ledger.Of(values), FactCount.Of(values)),
        static (receiver, heading, _) => receiver.LedgerHeadings.Add(heading));
}
