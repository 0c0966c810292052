namespace ElJournal.ReferenceHost.Site.Contacts;

/// <summary>Родитель в списке семей.</summary>
/// <param name="Id">The raw id.</param>
/// <param name="Name">The name.</param>
/// <param name="Children">The names of the children whom who looks may know of.</param>
public sealed record GuardianRow(string Id, string Name, string Children);
