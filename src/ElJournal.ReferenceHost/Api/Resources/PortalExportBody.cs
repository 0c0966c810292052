namespace ElJournal.ReferenceHost.Api.Resources;

/// <summary>Что выгрузить на портал.</summary>
/// <param name="Recipient">To whom, as the school calls the portal.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="Class">The class; null for the whole school.</param>
internal sealed record PortalExportBody(string? Recipient, string? From, string? To, string? Class);
