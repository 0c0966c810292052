using NodaTime;

namespace ElJournal.Domain.Time;

/// <summary>День календаря: a day whose kind the calendar states, against the rule of the week.</summary>
/// <param name="Date">The day.</param>
/// <param name="Kind">What it is.</param>
public sealed record CalendarDay(LocalDate Date, CalendarDayKind Kind);
