using ElJournal.Domain;
using ElJournal.Domain.Coverage;
using ElJournal.Domain.Documents;
using ElJournal.Rules.Indexing;

namespace ElJournal.Rules.Cases;

/// <summary>Книга приказов: every order.</summary>
public sealed class OrderEntrySource : SchoolCaseSource<OrderEntry>
{
    private OrderEntrySource()
    {
    }

    /// <summary>Gets the only instance.</summary>
    public static OrderEntrySource Instance { get; } = new();

    /// <inheritdoc/>
    public override string Id => "order-entry";

    /// <inheritdoc/>
    public override string Title => "приказ из книги приказов";

    /// <inheritdoc/>
    public override FactKinds MadeOf => FactKinds.Orders;

    internal override FactKinds FormedOf => FactKinds.Orders | FactKinds.Closings;

    /// <inheritdoc/>
    public override CaseName NameOf(in SchoolCase<OrderEntry> c) => new("order-entry", c.Subject.Id.Value);

    /// <inheritdoc/>
    public override string Describe(in SchoolCase<OrderEntry> c) => $"приказ № {c.Subject.Number} от {Wording.Of(c.Subject.Date)}, {KindOf(c.Subject.Kind)}";

    private protected override IEnumerable<SchoolCase<OrderEntry>> CasesOf(SchoolIndex school) =>
        school.Ledger<OrderEntry>().Select(order => FromDay(school, order, order.Date));

    private static string KindOf(OrderKind kind) => kind switch
    {
        OrderKind.Enrolment => "зачисление",
        OrderKind.Expulsion => "отчисление",
        OrderKind.ClassChange => "перевод в другой класс",
        OrderKind.Other => "не о движении",
        _ => throw new InvalidOperationException("Unknown kind of order."),
    };
}
