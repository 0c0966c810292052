using ElJournal.Domain.Coverage;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Terms;

namespace ElJournal.Rules.Vocabulary;

/// <summary>Словарь приказов: what norms can ask about a movement order.</summary>
public static class OrderTerms
{
    /// <summary>The number stands with several dates.</summary>
    public static readonly Term<OrderCase> SeveralDates = new(
        "order.several-dates",
        "под одним номером стоят разные даты",
        FactKinds.Enrolments,
        static (in OrderCase c) =>
            c.Dates > 1 ? Truth.Yes
            : c.Complete.HasFlag(FactKinds.Enrolments) ? Truth.No
            : Truth.Unknown)
    {
        Values = static (in OrderCase c) => FormattableString.Invariant($"разных дат: {c.Dates}"),
    };
}
