using ElJournal.Domain.Journals;
using NodaTime;

namespace ElJournal.ReferenceHost.Site.Journals;

/// <summary>Журнал в перечне.</summary>
/// <param name="Journal">Which journal.</param>
/// <param name="Title">Subject, class and subgroup.</param>
/// <param name="Teacher">The name of the assigned teacher, or null.</param>
/// <param name="IsOwn">Whether it is assigned to who looks.</param>
/// <param name="Recorded">How many lessons are recorded.</param>
/// <param name="Missing">How many lessons have passed and are not.</param>
/// <param name="Last">The day of the last recorded lesson, or null.</param>
public sealed record ListedJournal(JournalId Journal, string Title, string? Teacher, bool IsOwn, int Recorded, int Missing, LocalDate? Last);
