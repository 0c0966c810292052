using ElJournal.Domain.Journals;
using NodaTime;

namespace ElJournal.Rules.Cases;

/// <summary>Журнал и его закрытие: a journal, and when it, or the year, was first closed.</summary>
/// <param name="Journal">The journal.</param>
/// <param name="ClosedAt">When; null where no closing is on record.</param>
public sealed record ClosedJournal(Journal Journal, Instant? ClosedAt);
