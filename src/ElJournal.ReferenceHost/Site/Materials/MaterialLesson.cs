namespace ElJournal.ReferenceHost.Site.Materials;

/// <summary>Урок, к которому можно выложить материал.</summary>
/// <param name="Id">The id of the lesson.</param>
/// <param name="Title">Day, number and topic.</param>
/// <param name="Version">The version shown.</param>
/// <param name="IsRemote">Whether it is held remotely.</param>
/// <param name="MayHold">Whether who looks may decide that.</param>
/// <param name="MayLayOut">Whether who looks may lay out materials for it; who stands in may for the lesson alone.</param>
public sealed record MaterialLesson(string Id, string Title, int Version, bool IsRemote, bool MayHold, bool MayLayOut);
