using System.Collections.Immutable;
using ElJournal.Domain.Journals;

namespace ElJournal.ReferenceHost.Site.Journals.Plans;

/// <summary>Тематический план журнала (КТП), and how far the lessons are.</summary>
/// <param name="Head">Which journal.</param>
/// <param name="Rows">The topics with their versions and the days on which lessons carried them, by number.</param>
/// <param name="Hours">How many lessons the plan takes; a topic without hours takes one.</param>
/// <param name="Held">How many lessons are recorded.</param>
/// <param name="Ahead">How many lessons are still ahead in the timetable.</param>
/// <param name="MayEnter">Whether who looks may change the plan.</param>
/// <param name="Notice">What became of what was sent; null when nothing was.</param>
/// <param name="Typed">What was typed and not written; empty when nothing was.</param>
public sealed record PlanModel(JournalHead Head, ImmutableArray<(PlannedTopic Topic, int Version, ImmutableArray<NodaTime.LocalDate> Days)> Rows, int Hours, int Held, int Ahead, bool MayEnter, Notice? Notice, string Typed);
