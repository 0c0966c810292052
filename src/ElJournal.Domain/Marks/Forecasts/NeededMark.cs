namespace ElJournal.Domain.Marks.Forecasts;

/// <summary>Нужная отметка: at least which mark a work has to bring.</summary>
/// <remarks>Equal when both members are. Immutable, safe on any thread.</remarks>
/// <param name="Work">The work.</param>
/// <param name="Mark">The least mark that serves.</param>
public sealed record NeededMark(PlannedWork Work, int Mark);
