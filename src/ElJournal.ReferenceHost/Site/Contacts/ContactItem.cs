namespace ElJournal.ReferenceHost.Site.Contacts;

/// <summary>Контакт семьи.</summary>
/// <param name="Id">The id.</param>
/// <param name="Version">The version that is shown.</param>
/// <param name="Kind">Its kind in words.</param>
/// <param name="Value">The number or address; null where the school does not keep it.</param>
/// <param name="Source">Where it came from.</param>
public sealed record ContactItem(string Id, int Version, string Kind, string? Value, string Source);
