using System.Collections.Immutable;
using ElJournal.Domain.Time;

namespace ElJournal.Rules.Indexing;

/// <summary>Календарная группа: classes that share a week and study periods, and so every deadline reckoned in days.</summary>
/// <param name="Week">Their week.</param>
/// <param name="Periods">Their study periods: their own and the school's.</param>
public sealed record CalendarGroup(WeekLength Week, ImmutableArray<StudyPeriod> Periods);
