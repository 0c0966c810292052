namespace ElJournal.Rules.Indexing;

/// <summary>What it takes to have told the guardians of a pupil, by the readings that hold.</summary>
/// <param name="IsEach">Whether each of them is told, not only one (reading G-guardian b).</param>
/// <param name="IsTogether">Whether one message speaks of both topics (reading saki-8.4-topics b).</param>
/// <param name="IsRead">Whether the message was delivered and read (reading saki-8.4-sent b), which no fact tells.</param>
internal readonly record struct InformingWay(bool IsEach, bool IsTogether, bool IsRead);
