using System.Collections.Immutable;

namespace ElJournal.ReferenceHost.Site.Classes;

/// <summary>Журнал класса: how full it is, and what is to be done in it.</summary>
/// <param name="Title">Subject and subgroup.</param>
/// <param name="Teacher">Who keeps it, by name; null where nobody does.</param>
/// <param name="Over">How many lessons of the period are over.</param>
/// <param name="Missing">How many of them the journal does not show as held.</param>
/// <param name="Duties">What is open or overdue in it, counted by norm.</param>
public sealed record ClassJournalRow(string Title, string? Teacher, int Over, int Missing, ImmutableArray<ClassDuty> Duties);
