namespace ElJournal.Rules.Indexing;

/// <summary>A task set at a lesson.</summary>
/// <param name="Journal">Ordinal of the journal.</param>
/// <param name="Day">Number of the day on which it is set.</param>
/// <param name="Minutes">How long it takes; null when not on record.</param>
internal readonly record struct SetHomework(int Journal, int Day, int? Minutes);
