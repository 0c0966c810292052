using ElJournal.Domain.Documents;
using ElJournal.Domain.Revisions;
using ElJournal.Rules.Access;

namespace ElJournal.ReferenceHost.Site.Orders;

/// <summary>Reads the order book.</summary>
internal sealed class OrdersReader(Visit visit)
{
    internal OrdersModel Read(Notice? notice = null) => new(
        [
            .. visit.Year.AllOf<OrderEntry>(RevisedKinds.OfLedger<OrderEntry>())
                .OrderByDescending(o => o.Date)
                .ThenByDescending(o => o.Number, StringComparer.Ordinal)
                .ThenBy(o => o.Id)
                .Select(o => new OrderRow(o, o.Pupil is { } pupil ? visit.NameOf(pupil.Value) : null, o.Recorded.By is { } by ? visit.NameOf(by.Value) : null)),
        ],
        [.. visit.Register.Pupils.Select(p => (p.Value, visit.NameOf(p.Value))).OrderBy(p => p.Item2, StringComparer.Ordinal)],
        [.. visit.Register.Classes.Select(c => c.Id.Value)],
        visit.May(AccessAction.Enter, new AccessTarget(ResourceKind.Orders)),
        visit.Today,
        notice);
}
