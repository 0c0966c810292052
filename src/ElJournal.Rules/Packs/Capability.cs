namespace ElJournal.Rules.Packs;

/// <summary>Возможность: something that the software must be able to do, so that a clause is carried.</summary>
/// <remarks>Members of the closed list <see cref="KnownCapabilities"/>. Immutable, safe on any thread; equal when all members are.</remarks>
/// <param name="Id">Its name: <c>fill-control</c>.</param>
/// <param name="Title">What it is, in Russian.</param>
/// <param name="IsBuilt">Whether the software can do it today.</param>
public sealed record Capability(string Id, string Title, bool IsBuilt);
