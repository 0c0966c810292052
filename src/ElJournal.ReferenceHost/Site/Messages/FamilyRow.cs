namespace ElJournal.ReferenceHost.Site.Messages;

/// <summary>Семья, которой можно написать.</summary>
/// <param name="Pupil">The id of the pupil.</param>
/// <param name="Name">The name of the pupil.</param>
/// <param name="Guardians">Who will get the message, by name.</param>
/// <param name="Wish">What the family has stated of how it wants to be informed; null where it has stated nothing.</param>
public sealed record FamilyRow(string Pupil, string Name, string Guardians, string? Wish);
