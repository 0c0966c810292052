using ElJournal.Domain.Coverage;
using ElJournal.Domain.Journals;

namespace ElJournal.Rules.Cases;

/// <summary>Приказы о движении: every number that stands with a date among the enrolments of the school.</summary>
public sealed class OrderSource : CaseSource<OrderCase>
{
    private OrderSource()
    {
    }

    /// <summary>Gets the only instance.</summary>
    public static OrderSource Instance { get; } = new();

    /// <inheritdoc/>
    public override string Id => "order";

    /// <inheritdoc/>
    public override string Title => "приказ о движении";

    /// <inheritdoc/>
    public override CaseScope Scope => CaseScope.School;

    /// <inheritdoc/>
    public override FactKinds MadeOf => FactKinds.Enrolments;

    /// <inheritdoc/>
    public override void Visit<TVisitor>(in Partition partition, ref TVisitor visitor)
    {
        var register = partition.Index.Register;
        var orders = register.Enrolments
            .Where(e => e.Order?.Date is not null)
            .Select(e => (e.Order!.Number, Date: e.Order.Date!.Value))
            .GroupBy(o => (o.Number, o.Date.Year), o => o.Date)
            .OrderBy(g => g.Key.Year)
            .ThenBy(g => g.Key.Number, StringComparer.Ordinal);
        foreach (var order in orders)
        {
            var c = new OrderCase(partition.Index, order.Key.Number, order.Key.Year, register.Year.DayOf(order.Min()), order.Distinct().Count());
            visitor.Visit(in c);
        }
    }

    internal override FactKinds FormedOf => FactKinds.Enrolments;

    /// <inheritdoc/>
    public override CaseName NameOf(in OrderCase c) => new("order", c.Number, "year", FormattableString.Invariant($"{c.CalendarYear}"));

    /// <inheritdoc/>
    public override string Describe(in OrderCase c) => FormattableString.Invariant($"приказ № {c.Number} {c.CalendarYear} года");

    /// <inheritdoc/>
    public override JournalId? JournalOf(in OrderCase c) => null;
}
