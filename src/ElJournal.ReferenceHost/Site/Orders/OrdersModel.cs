using System.Collections.Immutable;
using NodaTime;

namespace ElJournal.ReferenceHost.Site.Orders;

/// <summary>Книга приказов.</summary>
/// <param name="Rows">The orders, the latest first.</param>
/// <param name="Pupils">Whom an order may be about: id and name.</param>
/// <param name="Classes">The classes, by id.</param>
/// <param name="MayEnter">Whether who looks may enter an order.</param>
/// <param name="Today">The day at the school.</param>
/// <param name="Notice">What became of what was sent; null when nothing was.</param>
public sealed record OrdersModel(ImmutableArray<OrderRow> Rows, ImmutableArray<(string Id, string Name)> Pupils, ImmutableArray<string> Classes, bool MayEnter, LocalDate Today, Notice? Notice);
