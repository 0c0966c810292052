using System.Collections.Immutable;
using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.ReferenceHost.Site.Calendars;

/// <summary>Месяц календаря.</summary>
/// <param name="Month">Which.</param>
/// <param name="Days">Its days that differ from the week, by date; at least one.</param>
public sealed record CalendarMonth(YearMonth Month, ImmutableArray<CalendarDay> Days);
