namespace ElJournal.ReferenceHost.Archives;

/// <summary>What the command <c>archive copy</c> is asked for.</summary>
/// <param name="Archive">The file of the archive.</param>
/// <param name="Targets">Where to.</param>
/// <param name="Media">On which media, in the order of the targets.</param>
/// <param name="Rooms">In which rooms, in the order of the targets.</param>
/// <param name="Folder">The interchange folder in which the copies are recorded, or null.</param>
/// <param name="Database">The store in which they are recorded, or null.</param>
/// <param name="By">Who records them in the store, or null.</param>
internal sealed record CopyRequest(string Archive, string[] Targets, string[] Media, string[] Rooms, string? Folder, string? Database, string? By);
