namespace ElJournal.Rules.Indexing;

/// <summary>What the whole school needs to know of a lesson: a few bytes, so that a school of any size fits in memory.</summary>
/// <param name="Day">Number of the day in the year.</param>
/// <param name="Start">Second of the day at which it begins, or -1 when not on record.</param>
/// <param name="End">Second of the day at which it ends, or -1 when not on record.</param>
/// <param name="Teacher">Ordinal of who taught it, or -1 when not on record.</param>
internal readonly record struct LessonFootprint(short Day, int Start, int End, int Teacher);
