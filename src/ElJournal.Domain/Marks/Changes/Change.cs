namespace ElJournal.Domain.Marks.Changes;

/// <summary>Изменение: the same thing before and after.</summary>
/// <remarks>Immutable, safe on any thread; equal when both members are.</remarks>
/// <typeparam name="T">The thing.</typeparam>
/// <param name="Before">As it is.</param>
/// <param name="After">As it would be.</param>
public sealed record Change<T>(T Before, T After);
