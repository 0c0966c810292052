using ElJournal.Domain.Journals;

namespace ElJournal.Reporting.Load;

/// <summary>Нагрузка одного журнала.</summary>
/// <param name="Journal">The journal.</param>
/// <param name="Works">How many control works.</param>
/// <param name="Lessons">How many lessons that are not cancelled, held or still ahead.</param>
internal sealed record JournalLoad(Journal Journal, int Works, int Lessons);
