using System.Collections.Immutable;
using ElJournal.Domain.Time;
using ElJournal.Rules.Monitoring;
using NodaTime;

namespace ElJournal.ReferenceHost.Site.Today;

/// <summary>Сегодня: one's lessons, and what one has to do.</summary>
/// <param name="Day">The day.</param>
/// <param name="Clock">The clock of the school.</param>
/// <param name="Lessons">The lessons of the day, by beginning.</param>
/// <param name="Duties">What is to be done, with the names of people, by when it is due; at most <see cref="TodayReader.MaxDuties"/>.</param>
/// <param name="DutyCount">How many there are in all.</param>
/// <param name="NamesPupils">Whether what is to be done calls somebody by name.</param>
/// <param name="Notice">What became of what was sent; null when nothing was.</param>
public sealed record TodayModel(LocalDate Day, SchoolClock Clock, ImmutableArray<TodayLesson> Lessons, ImmutableArray<ToDoItem> Duties, int DutyCount, bool NamesPupils, Notice? Notice);
