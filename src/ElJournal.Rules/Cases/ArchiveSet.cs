using System.Collections.Immutable;
using ElJournal.Domain.Documents;

namespace ElJournal.Rules.Cases;

/// <summary>Архив и его копии: what was copied, and every copy of it.</summary>
/// <param name="Archive">What was copied; null stands for a year in which nothing was.</param>
/// <param name="Copies">The copies, by id.</param>
public sealed record ArchiveSet(ArchiveId? Archive, ImmutableArray<ArchiveCopy> Copies);
