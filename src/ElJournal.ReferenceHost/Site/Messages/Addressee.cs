namespace ElJournal.ReferenceHost.Site.Messages;

/// <summary>Кому семья может написать.</summary>
/// <param name="Id">The id of the member of staff.</param>
/// <param name="Name">The name.</param>
/// <param name="Role">As what the person is written to: «классный руководитель, Алгебра».</param>
public sealed record Addressee(string Id, string Name, string Role);
