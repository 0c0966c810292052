using System.Collections.Immutable;
using ElJournal.Domain.Documents;
using ElJournal.Domain.Time;

namespace ElJournal.ReferenceHost.Site.Copies;

/// <summary>Архивные копии.</summary>
/// <param name="Copies">The copies, the latest first.</param>
/// <param name="MayEnter">Whether who looks may record one.</param>
/// <param name="Clock">The clock of the school.</param>
/// <param name="Notice">What became of what was sent; null when nothing was.</param>
public sealed record CopiesModel(ImmutableArray<ArchiveCopy> Copies, bool MayEnter, SchoolClock Clock, Notice? Notice);
