using System.Collections.Immutable;
using ElJournal.ReferenceHost.Site.Lists;
using NodaTime;

namespace ElJournal.ReferenceHost.Site.Timetables;

/// <summary>Учебный план и нагрузка, как их даёт расписание недели.</summary>
/// <param name="Monday">The first day of the week that is counted.</param>
/// <param name="Journals">Into which lessons may be put: id and title, by title.</param>
/// <param name="Page">The curriculum, a page of it.</param>
/// <param name="Teachers">The load of teachers: name and lessons in the week, the greatest first.</param>
/// <param name="MayEnter">Whether who looks may put lessons into the timetable.</param>
/// <param name="Today">The day at the school.</param>
/// <param name="Last">The last day of the year.</param>
/// <param name="Notice">What became of what was sent; null when nothing was.</param>
public sealed record TimetableModel(
    LocalDate Monday, ImmutableArray<(string Id, string Title)> Journals, ListPage<TimetableJournal> Page, ImmutableArray<(string Name, int Lessons)> Teachers, bool MayEnter, LocalDate Today, LocalDate Last, Notice? Notice);
