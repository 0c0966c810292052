namespace ElJournal.ReferenceHost.Site.Timetables;

/// <summary>Журнал в учебном плане.</summary>
/// <param name="Title">Subject, class and subgroup.</param>
/// <param name="Teacher">The name of who keeps it; null when nobody does.</param>
/// <param name="Week">Its lessons in the week.</param>
/// <param name="Year">Its lessons in the year, those held and those to come.</param>
public sealed record TimetableJournal(string Title, string? Teacher, int Week, int Year);
