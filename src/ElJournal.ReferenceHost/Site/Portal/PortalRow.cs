using ElJournal.Domain.Documents;
using NodaTime;

namespace ElJournal.ReferenceHost.Site.Portal;

/// <summary>Выгрузка в учёте.</summary>
/// <param name="Export">The export.</param>
/// <param name="Version">Its version.</param>
/// <param name="Giver">The name of who gave it out; null when not recorded.</param>
/// <param name="Repeated">When the same was given to the same recipient before; null when it was not, or nobody knows when.</param>
public sealed record PortalRow(PortalExport Export, int Version, string? Giver, Instant? Repeated);
