using System.Collections.Immutable;

namespace ElJournal.ReferenceHost.Site.Diaries;

/// <summary>Whose diaries somebody may open, by id and name.</summary>
public sealed record ChildrenModel(ImmutableArray<(string Id, string Name)> Children);
