using ElJournal.Domain.Coverage;
using ElJournal.Domain.Documents;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Terms;

namespace ElJournal.Rules.Vocabulary;

/// <summary>Словарь книги приказов: what norms can ask about an order of it.</summary>
public static class MovementTerms
{
    /// <summary>The order enrols, expels or moves a pupil.</summary>
    public static readonly Term<SchoolCase<OrderEntry>> IsMovement = new(
        "order-entry.is-movement",
        "приказ о зачислении, отчислении или переводе",
        FactKinds.Orders,
        static (in SchoolCase<OrderEntry> c) => (c.Subject.Kind != OrderKind.Other).ToTruth());

    /// <summary>It can be told which movement the order is about: by its pupil, or where it enrols, by its number.</summary>
    public static readonly Term<SchoolCase<OrderEntry>> IsTraceable = new(
        "order-entry.is-traceable",
        "видно, о ком приказ",
        FactKinds.Orders,
        static (in SchoolCase<OrderEntry> c) => c.Subject.Pupil is null && c.Subject.Kind == OrderKind.Expulsion ? Truth.Unknown : Truth.Yes)
    {
        Blames = FactKinds.None,
        UnknownBecause = "в приказе об отчислении не назван обучающийся",
    };
}
