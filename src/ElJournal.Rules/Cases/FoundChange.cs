using ElJournal.Domain.Supervision;

namespace ElJournal.Rules.Cases;

/// <summary>Найденная перемена данных: a change, and the class concerned.</summary>
/// <param name="Change">The change.</param>
/// <param name="Class">Ordinal of its class, else of the pupil's; -1 when neither is on record.</param>
public sealed record FoundChange(DataChange Change, int Class);
