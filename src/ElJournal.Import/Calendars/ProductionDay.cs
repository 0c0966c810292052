using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Import.Calendars;

/// <summary>День производственного календаря: a day that differs from the ordinary working week.</summary>
/// <param name="Date">The day.</param>
/// <param name="Kind">A day off, a short working day, or a working day of a weekend (<see cref="CalendarDayKind.School"/>).</param>
/// <param name="MovedFrom">The day whose rest or work was moved here, or null when nothing was moved.</param>
public sealed record ProductionDay(LocalDate Date, CalendarDayKind Kind, LocalDate? MovedFrom = null);
