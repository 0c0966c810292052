using NodaTime;

namespace ElJournal.ReferenceHost.Site.Substitutions;

/// <summary>Записанная замена на дни.</summary>
/// <param name="Journal">The raw id of the journal.</param>
/// <param name="Title">Subject, class and subgroup.</param>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day.</param>
/// <param name="Assigned">The name of the teacher of the journal; null when there is none.</param>
/// <param name="Substitute">The name of who stands in.</param>
/// <param name="MayTakeBack">Whether who looks may take it back.</param>
public sealed record StandingSubstitution(string Journal, string Title, LocalDate First, LocalDate Last, string? Assigned, string Substitute, bool MayTakeBack);
