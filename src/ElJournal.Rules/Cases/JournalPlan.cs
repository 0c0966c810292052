using ElJournal.Domain.Journals;

namespace ElJournal.Rules.Cases;

/// <summary>Журнал и его тематический план: a journal, and whether lessons are planned in it.</summary>
/// <param name="Journal">The journal.</param>
/// <param name="HasLessons">Whether it has a lesson that is not cancelled.</param>
public sealed record JournalPlan(Journal Journal, bool HasLessons);
