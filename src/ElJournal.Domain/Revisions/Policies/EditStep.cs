namespace ElJournal.Domain.Revisions.Policies;

/// <summary>Ступень правки: up to which age a right holds.</summary>
/// <param name="Days">The greatest age in days, 0 for the day of the fact itself.</param>
/// <param name="Right">The right.</param>
public sealed record EditStep(int Days, EditRight Right);
