namespace ElJournal.ReferenceHost.Site.Classes;

/// <summary>Обучающийся подгруппы.</summary>
/// <param name="Pupil">The id of the pupil.</param>
/// <param name="Name">The name.</param>
/// <param name="Since">Since when, as Russian readers write it; null since the beginning.</param>
public sealed record SubgroupMember(string Pupil, string Name, string? Since);
