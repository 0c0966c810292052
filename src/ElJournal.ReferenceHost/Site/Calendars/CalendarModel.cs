using System.Collections.Immutable;
using ElJournal.Domain.Records;
using ElJournal.ReferenceHost.Site.Classes;
using NodaTime;

namespace ElJournal.ReferenceHost.Site.Calendars;

/// <summary>Календарь и учебный процесс.</summary>
/// <param name="Register">Who is who, with periods and journals.</param>
/// <param name="Choice">Of which class periods and journals are shown; those of the whole school are always.</param>
/// <param name="Months">The days that differ from the week, by month.</param>
/// <param name="Today">The day at the school.</param>
/// <param name="Teachers">Who may keep a journal: id and name.</param>
/// <param name="MayEnter">Whether who looks may change any of it.</param>
/// <param name="Notice">What became of what was sent; null when nothing was.</param>
public sealed record CalendarModel(
    SchoolRegister Register, ClassChoice Choice, ImmutableArray<CalendarMonth> Months, LocalDate Today, ImmutableArray<(string Id, string Name)> Teachers, bool MayEnter, Notice? Notice);
