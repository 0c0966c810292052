using ElJournal.Domain.Documents;

namespace ElJournal.ReferenceHost.Site.Orders;

/// <summary>Приказ в книге.</summary>
/// <param name="Order">The order.</param>
/// <param name="Pupil">The name of the pupil it is about, or null.</param>
/// <param name="Author">The name of who entered it; null when not recorded.</param>
public sealed record OrderRow(OrderEntry Order, string? Pupil, string? Author);
