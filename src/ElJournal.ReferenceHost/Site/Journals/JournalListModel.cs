using System.Collections.Immutable;

namespace ElJournal.ReferenceHost.Site.Journals;

/// <summary>Журналы, которые кто-то может открыть.</summary>
/// <param name="Journals">The journals: the own ones first, then by title.</param>
public sealed record JournalListModel(ImmutableArray<ListedJournal> Journals);
