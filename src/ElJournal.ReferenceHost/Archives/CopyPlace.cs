namespace ElJournal.ReferenceHost.Archives;

/// <summary>Where one copy of an archive goes.</summary>
/// <param name="Path">The file, or a folder in which it keeps its name.</param>
/// <param name="Medium">The medium, as the school calls it.</param>
/// <param name="Room">The room in which the medium is kept.</param>
internal sealed record CopyPlace(string Path, string Medium, string Room);
